import type { Facts } from '#domain/schemas/index.ts';
import type { ObligationRule } from '#domain/schemas/vocabulary.ts';
import { invented } from './backdrop.ts';
import { monthsBefore, type DemoMeeting } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { AnyDraft, Draft } from './draft.ts';
import { consultationDrafts, presidingIn } from './consultations.ts';
import { mechanismDocuments } from './mechanism-documents.ts';
import { DEMO_NETWORK, mechanismMeetings, teamId } from './mechanism-meetings.ts';
import { mechanismPlans, networkAgreements } from './mechanism-plans.ts';
import { proposalDrafts } from './proposals.ts';
import { withTurn } from './turns.ts';

const ppt = (year: number) => `${DEMO_PREFIX}ppt-${year}`;

/** Presidencies with whole terms, from eight years ago to two years ahead; the last two are announced. */
function presidencies(year: number): Draft<'presidencies'>[] {
  return Array.from({ length: 11 }, (_, index) => {
    const of = year - 8 + index;
    return {
      collection: 'presidencies',
      id: ppt(of),
      facts: {
        country: presidingIn(of),
        year: of,
        status: of <= year ? 'held' : 'announced',
        term: { from: `${of}-01-01`, to: `${of}-12-31` },
        ...invented(),
      },
      words: {
        es: { title: `Presidencia de ejemplo ${of}`, summary: 'Presidencia inventada para la demostración. Nadie la ejerció.' },
        en: { title: `Example presidency ${of}`, summary: 'A presidency invented for the demonstration. Nobody held it.' },
      },
    };
  });
}

type Finding = Facts<'waivers'>['finding'];

/** Who excuses what the vice-ministers themselves owe. */
const EXCUSED_BY: Partial<Record<ObligationRule, string>> = { endorsement: 'rrocm' };

function findingOf(rule: ObligationRule, occurrence: string, finding: Finding, on: string): Draft<'waivers'> {
  const id = `${DEMO_PREFIX}${rule}-${occurrence.toLowerCase().replaceAll('/', '-').replaceAll(DEMO_PREFIX, '')}`;
  return {
    collection: 'waivers',
    id,
    facts: { rule, occurrence, finding, on, ...(finding === 'waived' && { by: [EXCUSED_BY[rule] ?? 'viceministerial'] }), ...invented() },
    words:
      finding === 'waived'
        ? {
            es: {
              title: 'Dispensa de ejemplo',
              summary: 'Motivo inventado para la demostración: las tres partes acordaron dejarla para después.',
            },
            en: {
              title: 'Example waiver',
              summary: 'A reason invented for the demonstration: the three parties agreed to leave it for later.',
            },
          }
        : {
            es: { title: 'Constancia de ejemplo', summary: 'Inventada para la demostración: un documento diría que no se hizo.' },
            en: { title: 'Example finding', summary: 'Invented for the demonstration: a document would say that it was not done.' },
          },
  };
}

/** For each rule an occurrence that was excused, and one that a document says was not done where no other way leads there. */
function findings(asOf: string): Draft<'waivers'>[] {
  const year = Number(asOf.slice(0, 4));
  const demo = (id: string) => DEMO_PREFIX + id;
  const waived: [ObligationRule, string][] = [
    ['quarterly-meeting', `${year - 2}-Q3`],
    ['mostly-virtual', String(year - 4)],
    ['minutes-shared', demo(teamId(year - 2, 1))],
    ['monitoring-report', demo('grcm-5')],
    ['team-recommendations', demo('grcm-3')],
    ['approved-recommendations', demo('recomendacion-6')],
    ['pre-presidency-meeting', ppt(year - 4)],
    ['plan-comments', `${ppt(year - 2)}/concept-note`],
    ['work-plan', String(year - 4)],
    ['grcm-slot', demo('grcm-4')],
    ['network-slot', demo('gt-laboral-4')],
    ['three-agreements', `${year - 2}/gt-laboral`],
    ['endorsement', demo('net-4')],
    ['action-plan', String(year - 4)],
    ['quarterly-verification', `${year - 1}-Q4/${demo('net-1')}`],
    ['resources', demo(`plan-trabajo-${year - 2}`)],
    ['management-report', ppt(year - 5)],
    ['questionnaire', String(year - 4)],
    ['self-assessment', `${year - 5}/bz`],
    ['lead-progress', `${year - 2}/${demo('net-1')}`],
    ['inputs-answered', demo('input-3')],
    ['focal-points', `${year - 1}/pa`],
    ['civil-representatives', `${year - 1}/pa`],
    ['written-consultation', `informed/${demo('consulta-incumplida')}`],
    ['observers-informed', demo('grcm-3')],
    ['observer-slots', demo('capacitacion')],
    ['troika-meeting', demo('viceministerial-3')],
    ['networks-supported', `${year - 4}/${DEMO_NETWORK}`],
    ['presidency-duties', `5-4/${ppt(year - 1)}`],
    ['secretariat-duties', `6-5/${year - 1}`],
    ['network-tasks', `visibility/${year - 1}`],
  ];
  const undone: [ObligationRule, string][] = [
    ['quarterly-meeting', `${year - 2}-Q4`],
    ['minutes-shared', demo(teamId(year - 2, 2))],
    ['team-recommendations', demo('grcm-2')],
    ['approved-recommendations', demo('recomendacion-7')],
    ['work-plan', String(year - 5)],
    ['endorsement', demo('net-5')],
    ['action-plan', String(year - 5)],
    ['quarterly-verification', `${year - 1}-Q3/${demo('net-8')}`],
    ['resources', demo(`plan-accion-${year - 4}`)],
    ['management-report', ppt(year - 4)],
    ['questionnaire', String(year - 5)],
    ['self-assessment', `${year - 5}/ca`],
    ['lead-progress', `${year - 3}/${demo('net-1')}`],
    ['open-events', demo('gt-laboral-3')],
    ['drafts-circulated', demo('doc-borrador-4')],
    ['inputs-answered', demo('input-4')],
    ['focal-points', `${year - 1}/us`],
    ['civil-representatives', `${year - 1}/us`],
    ['networks-supported', `${year - 2}/${DEMO_NETWORK}`],
    ['presidency-duties', `5-6/${ppt(year - 1)}`],
    ['secretariat-duties', `6-6/${year - 1}`],
    ['network-tasks', `professional-development/${year - 1}`],
  ];
  const on = monthsBefore(asOf, 1);
  return [
    ...waived.map(([rule, occurrence]) => findingOf(rule, occurrence, 'waived', on)),
    ...undone.map(([rule, occurrence]) => findingOf(rule, occurrence, 'not-done', on)),
  ];
}

const NETWORK: Draft<'parties'> = {
  collection: 'parties',
  id: DEMO_NETWORK,
  facts: { kind: 'network', order: 200, ...invented() },
  words: {
    es: { title: 'Red de ejemplo', summary: 'Red inventada para la demostración. No existe.' },
    en: { title: 'Example network', summary: 'A network invented for the demonstration. It does not exist.' },
  },
};

/** What the country that leads an agreement says of it. */
function leadsWord(year: number): Draft<'self-assessments'> {
  return {
    collection: 'self-assessments',
    id: `${DEMO_PREFIX}self-mx-lidera`,
    facts: {
      country: 'mx',
      period: String(year - 1),
      filed: `${year - 1}-12-20`,
      assessments: [{ subject: `${DEMO_PREFIX}net-1`, level: 'pending' }],
    },
    words: {
      es: {
        title: 'Autoevaluación de ejemplo: el país que lidera un acuerdo',
        summary: 'Respuesta inventada para la demostración. Ningún gobierno la dio.',
      },
      en: {
        title: 'Example self-assessment: the country that leads an agreement',
        summary: 'An answer invented for the demonstration. No government gave it.',
      },
    },
  };
}

/** A statement older than the rules; the others get what became of them. */
function oldInput(asOf: string, author: string): Draft<'inputs'> {
  return {
    collection: 'inputs',
    id: `${DEMO_PREFIX}input-antigua`,
    facts: { kind: 'position', presented: monthsBefore(asOf, 80), by: [author], ...invented() },
    words: {
      es: { title: 'Declaración de ejemplo antigua', summary: 'Texto inventado para la demostración. Nadie lo presentó.' },
      en: { title: 'Old example statement', summary: 'A text invented for the demonstration. Nobody presented it.' },
    },
  };
}

/** What became of the invented statements: the first was answered and decided, the second only received. */
export function withFate(draft: Draft<'inputs'>, asOf: string): Draft<'inputs'> {
  const fates: Record<string, Facts<'inputs'>['fate']> = {
    [`${DEMO_PREFIX}input-1`]: [
      { step: 'received', on: monthsBefore(asOf, 4), by: 'st-crm' },
      { step: 'answered', on: monthsBefore(asOf, 3), by: 'st-crm' },
      { step: 'decided', on: monthsBefore(asOf, 2), by: 'grcm' },
    ],
    [`${DEMO_PREFIX}input-2`]: [{ step: 'received', on: monthsBefore(asOf, 12), by: 'st-crm' }],
  };
  const fate = fates[draft.id];
  return fate ? { ...draft, facts: { ...draft.facts, fate } } : draft;
}

/** An invented mechanism, adopted by an invented act, whose rules are kept, kept late, missed, excused, unknown and ahead. */
export function mechanismDrafts(asOf: string, meetings: readonly DemoMeeting[], author: string): AnyDraft[] {
  return [
    NETWORK,
    ...presidencies(Number(asOf.slice(0, 4))).map((draft) => withTurn(draft, Number(asOf.slice(0, 4)))),
    ...mechanismMeetings(asOf, meetings),
    ...mechanismPlans(asOf),
    ...mechanismDocuments(asOf, meetings),
    ...networkAgreements(asOf, meetings),
    ...consultationDrafts(asOf),
    ...proposalDrafts(asOf),
    oldInput(asOf, author),
    leadsWord(Number(asOf.slice(0, 4))),
    ...findings(asOf),
  ];
}
