import { addDays } from '#domain/dates/edtf.ts';
import type { Facts, Words } from '#domain/schemas/index.ts';
import type { GUIDELINE_KINDS, Locale } from '#domain/schemas/vocabulary.ts';
import { invented } from './backdrop.ts';
import { monthsBefore, type DemoMeeting } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { AnyDraft, Draft } from './draft.ts';
import { DEMO_NETWORK } from './mechanism-meetings.ts';

type MeetingWords = Omit<Words<'meetings'>, 'title' | 'summary'>;

const demo = (id: string) => DEMO_PREFIX + id;
const said = (es: string, en: string, number = '') => ({ es: es + number, en: en + number });

/** A word map of invented sentences, one for each id, in one language. */
function phrases(locale: Locale, ids: readonly string[], words: { es: string; en: string }): Record<string, string> {
  return Object.fromEntries(ids.map((id, index) => [id, `${words[locale]} ${index + 1}.`]));
}

function meetingOf(
  id: string,
  facts: Pick<Facts<'meetings'>, 'series' | 'held'> & Partial<Facts<'meetings'>>,
  words: (locale: Locale) => MeetingWords = () => ({}),
): Draft<'meetings'> {
  return {
    collection: 'meetings',
    id: demo(id),
    facts: { ...facts, ...invented() },
    words: {
      es: { title: `Reunión de ejemplo: ${id}`, summary: 'Reunión inventada para la demostración. Nunca se celebró.', ...words('es') },
      en: { title: `Example meeting: ${id}`, summary: 'A meeting invented for the demonstration. It was never held.', ...words('en') },
    },
  };
}

const MANUAL = demo('manual');
const NEW_KINDS: readonly (typeof GUIDELINE_KINDS)[number][] = ['manual', 'protocol', 'indicators'];

/** Instruments of kinds that the others have not; the first is the one with which the review is to begin. */
function instruments(asOf: string): Draft<'guidelines'>[] {
  return NEW_KINDS.map((kind, index) => {
    const words = (locale: Locale) => ({
      title: locale === 'es' ? `Instrumento de ejemplo: ${kind}` : `Example instrument: ${kind}`,
      summary: locale === 'es' ? 'Inventado para la demostración. No existe.' : 'Invented for the demonstration. It does not exist.',
      standing: locale === 'es' ? 'Estado inventado para la demostración.' : 'A standing invented for the demonstration.',
      ...(index === 0 && {
        review:
          locale === 'es'
            ? 'Inventado: un documento pediría empezar por él si no hay recursos.'
            : 'Invented: a document would ask to begin with it where there are no resources.',
      }),
    });
    return {
      collection: 'guidelines',
      id: demo(kind),
      facts: {
        kind,
        standing: 'adopted',
        'text-known': 'whole',
        issued: monthsBefore(asOf, 40 + index),
        ...(index === 0 && { review: { sources: invented().sources } }),
        themes: ['t-consular-protection'],
        ...invented(),
      },
      words: { es: words('es'), en: words('en') },
    };
  });
}

const TABLE_PARTS = ['experiences', 'obstacles', 'route', 'elements'] as const;
const TABLE_WORDS = {
  experiences: said('Experiencia de ejemplo', 'Example experience'),
  obstacles: said('Obstáculo de ejemplo', 'Example obstacle'),
  route: said('Acción de ejemplo', 'Example action'),
  elements: said('Elemento de ejemplo', 'Example element'),
};

/** A working table with its four parts, the last of them empty. */
function workingTable(asOf: string): Draft<'meetings'> {
  const points = [{ id: 'a', by: ['rrocm'] }, { id: 'b' }];
  return meetingOf(
    'mesa-1',
    {
      series: 'workshop',
      held: monthsBefore(asOf, 7),
      attended: ['rrocm', 'st-crm'],
      before: demo('viceministerial-6'),
      table: {
        experiences: points,
        obstacles: points,
        route: [{ id: 'a', responsible: ['st-crm', 'rrocm'], entry: demo('net-1') }, { id: 'b', entry: demo('propuesta-1') }, { id: 'c' }],
      },
    },
    (locale) =>
      Object.fromEntries(
        TABLE_PARTS.slice(0, 3).map((part) => [part, phrases(locale, part === 'route' ? ['a', 'b', 'c'] : ['a', 'b'], TABLE_WORDS[part])]),
      ),
  );
}

/** Yearly encounters with their resources, what they taught, and an agenda that says whose its items are. */
function encounters(asOf: string): Draft<'meetings'>[] {
  const agenda = { es: 'Punto de ejemplo', en: 'Example item' };
  const observersItem = (decided?: string[]) => ({ agenda: [{ id: 'a', owner: ['observers'], ...(decided && { decided }) }] });
  const itemWords = (locale: Locale) => ({ agenda: phrases(locale, ['a'], agenda) });
  const held = (number: number, months: number, facts: Partial<Facts<'meetings'>>, words?: (locale: Locale) => MeetingWords) =>
    meetingOf(`encuentro-${number}`, { series: 'encounter', held: monthsBefore(asOf, months), convened: ['ppt'], ...facts }, words);
  return [
    held(1, 29, { funding: { state: 'secured', by: ['mx'] }, ...observersItem(['st-crm']) }, itemWords),
    held(2, 17, { funding: { state: 'sought' }, ...observersItem() }, itemWords),
    meetingOf('seminario-antiguo', { series: 'seminar', held: monthsBefore(asOf, 80), ...observersItem() }, itemWords),
    meetingOf('seminario-proximo', { series: 'seminar', held: monthsBefore(asOf, -4), ...observersItem() }, itemWords),
    held(
      3,
      5,
      {
        funding: { state: 'gap' },
        attended: ['rrocm', 'st-crm'],
        agenda: [
          { id: 'a', owner: ['rrocm'], decided: ['ppt', 'st-crm'], minutes: 30 },
          { id: 'b', owner: ['observers'], decided: ['ppt', 'st-crm'] },
          { id: 'c' },
        ],
      },
      (locale) => ({ agenda: phrases(locale, ['a', 'b', 'c'], agenda) }),
    ),
    meetingOf(
      'capacitacion',
      { series: 'training', held: monthsBefore(asOf, 4), teaches: [MANUAL], attended: ['rrocm'], ...observersItem() },
      itemWords,
    ),
  ];
}

/** A mission with the follow-up that it recommended. */
function mission(asOf: string): Draft<'meetings'> {
  const words = { es: 'Seguimiento de ejemplo', en: 'Example follow-up' };
  return meetingOf(
    'mision',
    {
      series: 'mission',
      held: monthsBefore(asOf, 8),
      'next-steps': [{ id: 'a', responsible: ['st-crm'], due: monthsBefore(asOf, -2) }, { id: 'b' }],
    },
    (locale) => ({ 'next-steps': phrases(locale, ['a', 'b'], words) }),
  );
}

function documentOf(id: string, facts: Pick<Facts<'documents'>, 'kind' | 'dated'> & Partial<Facts<'documents'>>): Draft<'documents'> {
  const ids = (facts['follow-up'] ?? []).map((step) => step.id);
  const words = { es: 'Seguimiento de ejemplo', en: 'Example follow-up' };
  const added = (locale: Locale) => (ids.length === 0 ? {} : { 'follow-up': phrases(locale, ids, words) });
  return {
    collection: 'documents',
    id: demo(`doc-${id}`),
    facts: { ...facts, ...invented() },
    words: {
      es: { title: `Documento de ejemplo: ${id}`, summary: 'Documento inventado para la demostración. No existe.', ...added('es') },
      en: { title: `Example document: ${id}`, summary: 'A document invented for the demonstration. It does not exist.', ...added('en') },
    },
  };
}

/** A report on a mission, a document signed after its approval, drafts with who drafted them, and an interview. */
function documents(asOf: string, grcm: DemoMeeting): Draft<'documents'>[] {
  const on = (months: number) => monthsBefore(asOf, months);
  return [
    documentOf('mision', {
      kind: 'representation-report',
      dated: on(7),
      by: ['ppt'],
      'follow-up': [{ id: 'a', responsible: ['members'] }],
    }),
    documentOf('firmado', {
      kind: 'signed',
      dated: on(6),
      by: ['ppt'],
      with: ['observers'],
      approved: { by: 'viceministerial', on: on(7) },
    }),
    documentOf('declaracion', { kind: 'declaration-draft', dated: on(9), drafters: ['ppt', 'mx'] }),
    documentOf('conclusiones', { kind: 'conclusions', dated: grcm.on, meeting: grcm.id, by: ['st-crm'] }),
    documentOf('reflexion', { kind: 'reflection', dated: on(30), by: ['st-crm'] }),
    documentOf('entrevistas', { kind: 'other', dated: on(10), by: ['st-crm'], interviewed: ['gt', 'mx', 'sv'] }),
  ];
}

/**
 * Recommendations of the Tripartite Team: approved and taken up by an agreement, put off, put before no meeting; approved a meeting
 * earlier, with an agreement that was followed and without one; and approved before there were rules.
 */
function recommendations(grcm: DemoMeeting, before: DemoMeeting): Draft<'proposals'>[] {
  const approved = (at: string) => ({ at, result: 'approved' as const });
  const presented: readonly Facts<'proposals'>['presented'][] = [
    [{ ...approved(grcm.id), agreement: demo('net-1'), sources: invented().sources }],
    [{ at: grcm.id, result: 'deferred' }],
    undefined,
    [{ ...approved(before.id), agreement: demo('net-1') }],
    [approved(before.id)],
    [approved(before.id)],
    [approved(before.id)],
    [approved(demo('grcm-antiguo'))],
  ];
  return presented.map((each, index) => ({
    collection: 'proposals',
    id: demo(`recomendacion-${index + 1}`),
    facts: {
      kind: 'recommendation',
      stage: 'recommended',
      order: 50 + index,
      proposed:
        index === presented.length - 1 ? monthsBefore(grcm.on, 80) : addDays(monthsBefore(index < 3 ? grcm.on : before.on, 2), index),
      proposers: ['equipo-tripartito'],
      responsible: ['members'],
      networks: [DEMO_NETWORK],
      ...(each && { presented: each }),
      themes: ['t-process-governance'],
      ...invented(),
    },
    words: {
      es: { title: `Recomendación de ejemplo ${index + 1}`, summary: 'Inventada para la demostración. Nadie la hizo.' },
      en: { title: `Example recommendation ${index + 1}`, summary: 'Invented for the demonstration. Nobody made it.' },
    },
  }));
}

/** Meetings with what they were for, and what was presented, taught, signed and recommended. */
export function gatheringDrafts(asOf: string, meetings: readonly DemoMeeting[]): AnyDraft[] {
  const [before, grcm] = meetings.filter(({ body, on }) => body === 'grcm' && on <= asOf).slice(-2) as [DemoMeeting, DemoMeeting];
  return [
    ...instruments(asOf),
    workingTable(asOf),
    ...encounters(asOf),
    mission(asOf),
    ...documents(asOf, grcm),
    ...recommendations(grcm, before),
  ];
}

/** A report that was presented at the GRCM meeting after its period, where one has been held; every third report. */
export function withPresentation(draft: Draft<'reports'>, index: number, meetings: readonly DemoMeeting[], asOf: string): Draft<'reports'> {
  if (index % 3 !== 0) return draft;
  const at = meetings.find(({ body, on }) => body === 'grcm' && on <= asOf && addDays(on, -1) > draft.facts.filed);
  return at ? { ...draft, facts: { ...draft.facts, presented: [at.id] } } : draft;
}
