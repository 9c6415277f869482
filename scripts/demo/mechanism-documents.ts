import { addDays } from '#domain/dates/edtf.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { OBLIGATION_RULES } from '#domain/schemas/vocabulary.ts';
import { COUNTRY_IDS, invented } from './backdrop.ts';
import { monthsBefore, type DemoMeeting } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { Draft } from './draft.ts';
import { teamId } from './mechanism-meetings.ts';

type Document = Draft<'documents'>;

/** Months before today on which the invented act brings every rule into force: five whole years are judged. */
const IN_FORCE_MONTHS = 66;

function documentOf(id: string, kind: Facts<'documents'>['kind'], dated: string, facts: Partial<Facts<'documents'>> = {}): Document {
  return {
    collection: 'documents',
    id: `${DEMO_PREFIX}doc-${id}`,
    facts: { kind, dated, ...facts, ...invented() },
    words: {
      es: { title: `Documento de ejemplo: ${id}`, summary: 'Documento inventado para la demostración. No existe.' },
      en: { title: `Example document: ${id}`, summary: 'A document invented for the demonstration. It does not exist.' },
    },
  };
}

const to = (party: string, on: string, phase?: 'initial' | 'draft' | 'final'): Partial<Facts<'documents'>> => ({
  sendings: [{ to: [party], on, ...(phase ? { phase } : {}) }],
});

/** Reports, agendas and notices of the GRCM meetings: in time, late, and when it no longer served. */
function grcmDocuments(grcm: readonly DemoMeeting[]): Document[] {
  const [first, second, third] = grcm.map(({ id, on }) => ({ id, starts: addDays(on, -1) }));
  const of = (meeting: { id: string; starts: string }, days: number) => ({ meeting: meeting.id, on: addDays(meeting.starts, -days) });
  const made = (id: string, kind: Facts<'documents'>['kind'], audience: string, { meeting, on }: { meeting: string; on: string }) =>
    documentOf(id, kind, on, { meeting, ...to(audience, on) });
  return [
    made('monitoreo-1', 'monitoring-report', 'members', of(first!, 70)),
    made('monitoreo-2', 'monitoring-report', 'members', of(second!, 20)),
    made('monitoreo-3', 'monitoring-report', 'members', of(third!, 0)),
    made('agenda-1', 'agenda', 'rrocm', of(first!, 10)),
    made('agenda-2', 'agenda', 'rrocm', of(second!, 0)),
    documentOf('agenda-3', 'agenda', of(third!, 10).on, { meeting: third!.id, class: { kind: 'reserved', by: ['mx'] } }),
    made('aviso-1', 'notice', 'observers', of(first!, 15)),
    made('aviso-2', 'notice', 'observers', of(second!, 0)),
  ];
}

/** Notes and plans of presidencies, with comments in time and too late; reports on two of them, at the next meeting and the one after. */
function presidencyDocuments(year: number, meetings: readonly DemoMeeting[]): Document[] {
  const ppt = (of: number) => `${DEMO_PREFIX}ppt-${of}`;
  const after = (of: number) =>
    meetings.filter(({ body, on }) => (body === 'viceministerial' || body === 'grcm') && addDays(on, -1) > `${of}-12-31`);
  const note = (of: number, on: string) =>
    documentOf(`nota-${of}`, 'concept-note', `${of - 1}-09-15`, {
      presidency: ppt(of),
      comments: [{ from: 'equipo-tripartito', on }],
      themes: ['t-labour-migration'],
      tags: ['workers'],
    });
  const report = (of: number, at: DemoMeeting) =>
    documentOf(`gestion-${of}`, 'management-report', at.on, { presidency: ppt(of), meeting: at.id, by: ['ppt'] });
  return [
    note(year, `${year - 1}-11-05`),
    note(year - 1, `${year - 1}-01-15`),
    report(year - 2, after(year - 2)[0]!),
    report(year - 3, after(year - 3)[1]!),
    documentOf('convocatoria', 'notice', `${year - 1}-04-04`, { presidency: ppt(year - 1), duties: ['5-1', '5-3'], by: ['ppt'] }),
    documentOf('secretaria', 'other', `${year - 1}-09-09`, { duties: ['6-2', '6-3'], by: ['st-crm'] }),
  ];
}

/** Minutes of two meetings of the team: sent to all, and not known to be sent. */
function minutes(year: number): Document[] {
  const of = (quarter: number) => DEMO_PREFIX + teamId(year - 1, quarter);
  return [
    documentOf('acta-1', 'minutes', `${year - 1}-03-30`, { meeting: of(1), ...to('members', `${year - 1}-04-04`) }),
    documentOf('acta-3', 'minutes', `${year - 1}-09-20`, { meeting: of(3) }),
  ];
}

/** Drafts of guidelines: sent early with comments, not known to be sent, reserved, and older than the rule. */
function draftDocuments(asOf: string): Document[] {
  const on = (months: number) => monthsBefore(asOf, months);
  const comments = [
    { from: 'rrocm', on: on(9), answered: on(8) },
    { from: 'st-rrocm', on: on(9) },
  ];
  return [
    documentOf('borrador-1', 'guideline-draft', on(10), { ...to('rrocm', on(10), 'initial'), comments }),
    documentOf('borrador-2', 'guideline-draft', on(12)),
    documentOf('borrador-3', 'guideline-draft', on(14), { class: { kind: 'reserved', by: ['gt'] } }),
    documentOf('borrador-4', 'guideline-draft', on(16), { class: { kind: 'public' } }),
    documentOf('borrador-antiguo', 'guideline-draft', on(80)),
  ];
}

/** The act that adopts the rules, and the documents that show whether they were kept. */
export function mechanismDocuments(asOf: string, meetings: readonly DemoMeeting[]): Document[] {
  const year = Number(asOf.slice(0, 4));
  const confirms = COUNTRY_IDS.slice(0, 6).flatMap((country) => [
    { country, role: 'government' as const },
    { country, role: 'civil-society' as const },
  ]);
  return [
    documentOf('acto', 'act', monthsBefore(asOf, IN_FORCE_MONTHS), { by: ['viceministerial'], adopts: [...OBLIGATION_RULES] }),
    ...grcmDocuments(meetings.filter(({ body }) => body === 'grcm')),
    ...presidencyDocuments(year, meetings),
    ...minutes(year),
    ...draftDocuments(asOf),
    documentOf('cuestionario-1', 'questionnaire', `${year - 1}-06-01`, { by: ['st-crm'], ...to('members', `${year - 1}-06-01`) }),
    documentOf('cuestionario-2', 'questionnaire', `${year - 2}-12-10`, { by: ['st-crm'], ...to('members', `${year - 1}-01-20`) }),
    documentOf('puntos-focales', 'notice', `${year - 1}-03-10`, { by: ['st-crm'], confirms }),
  ];
}
