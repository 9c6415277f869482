import { describe, expect, test } from 'vitest';
import { OBLIGATION_RULES, type ObligationRule } from '#domain/schemas/vocabulary.ts';
import { agreement, consultation, entry, guideline, input, meeting, proposal, selfAssessment } from '../entries.ts';
import {
  document,
  grcm,
  ledgerOf,
  occurrencesOf,
  plan,
  problemsOf,
  sent,
  stateOf,
  team,
  term,
  viceministerial,
  waiver,
} from './obligation-ledger.ts';

const NOW = '2026-11-22';

/** A state with its reason, and the entries that lead to it. */
type Outcome = readonly [expected: string, ...entries: unknown[]];

/** One occurrence of a rule that was kept, kept late or missed, and one of which too little is known. */
interface RuleCases {
  /** Key of the occurrence. */
  key: string;
  /** Entries that all three cases share. */
  given?: readonly unknown[];
  kept: Outcome;
  broken: Outcome;
  unknown: Outcome;
}

const notDone = (rule: ObligationRule, key: string) => waiver('w', rule, key, { finding: 'not-done' });
const NOT_DONE = 'missed documented-not-done';
const NOTHING = 'no-information nothing-recorded';
const NO_DEADLINE = 'no-information no-deadline';

const minutes = (...each: number[]) => ({ slots: each.map((value) => ({ kind: 'agreements' as const, minutes: value })) });
const networkAgreements = (count: number) =>
  plan('p', 'action-plan', 2025, {
    dated: '2025-02-01',
    items: Array.from({ length: count }, (_, at) => ({ id: `i${at + 1}`, network: 'red' })),
  });
const endorsedOn = (on?: string) =>
  agreement('d-1', {
    act: { kind: 'agreement', verb: 'decided', body: 'red' },
    adopted: '2025-06-01',
    stages: [{ stage: 'agreed', on: '2025-06-01' }, ...(on === undefined ? [] : [{ stage: 'endorsed' as const, on }])],
  });
const note = (on: string) =>
  document('nota', 'concept-note', '2025-06-01', { presidency: 'ppt-2026', comments: [{ from: 'equipo-tripartito', on }] });
const preparation = (held: string) => meeting('m', held, { series: 'pre-presidency', prepares: 'ppt-2026' });
const answered = (step: 'received' | 'answered') =>
  input('a', { presented: '2025-02-01', by: ['org'], fate: [{ step, on: '2025-03-01' }] });
const recommended = (presented: { at: string; result: 'approved' | 'deferred' }) =>
  proposal('r', { kind: 'recommendation', proposers: ['equipo-tripartito'], presented: [presented] });
const slotOf = (decided?: string[]) =>
  meeting('m', '2026-05-01', { agenda: [{ id: 'a1', owner: ['observers'], ...(decided && { decided }) }] });
const resources = { from: 'governments' as const, state: 'secured' as const };
const consulted = (facts: Parameters<typeof consultation>[1]) =>
  consultation('k', { rounds: [{ id: 'r1', sent: '2026-03-02', text: { reserved: true } }], ...facts });
const workPlan = (dated: string, facts: Parameters<typeof plan>[3] = {}) => plan('p', 'work-plan', 2025, { dated, ...facts });

const CASES: Record<ObligationRule, RuleCases> = {
  'quarterly-meeting': {
    key: '2026-Q2',
    kept: ['kept in-time', team('m', '2026-06-30')],
    broken: ['kept-late late 1', team('m', '2026-07-01', { ordinary: '2026-Q2' })],
    unknown: [NOTHING],
  },
  'mostly-virtual': {
    key: '2025',
    kept: ['kept done', team('m', '2025-02-10', { modality: 'virtual' })],
    broken: ['missed below-measure', team('m', '2025-02-10', { modality: 'in-person' })],
    unknown: ['no-information unclear-measure', team('m', '2025-02-10', { modality: 'hybrid' })],
  },
  'minutes-shared': {
    key: 'm',
    given: [team('m', '2025-02-10')],
    kept: ['kept done', sent('acta-m', 'minutes', '2025-03-10', ['members'], { meeting: 'm' })],
    broken: [NOT_DONE, notDone('minutes-shared', 'm')],
    unknown: [NO_DEADLINE],
  },
  'monitoring-report': {
    key: 'g',
    given: [grcm('g', '2026-09-30/2026-10-01')],
    kept: ['kept in-time', sent('informe', 'monitoring-report', '2026-07-30', ['members'], { meeting: 'g' })],
    broken: ['missed after-the-event', sent('informe', 'monitoring-report', '2026-09-30', ['members'], { meeting: 'g' })],
    unknown: [NOTHING],
  },
  'pre-presidency-meeting': {
    key: 'ppt-2026',
    given: [term('ppt-2026', 'aa', 2026, '2025-12-31')],
    kept: ['kept in-time', preparation('2025-10-31')],
    broken: ['kept-late late 1', preparation('2025-11-01')],
    unknown: [NOTHING],
  },
  'plan-comments': {
    key: 'ppt-2026/concept-note',
    given: [term('ppt-2026', 'aa', 2026, '2026-01-01')],
    kept: ['kept in-time', note('2025-12-31')],
    broken: ['missed after-the-event', note('2026-01-01')],
    unknown: [NOTHING],
  },
  'work-plan': {
    key: '2025',
    kept: ['kept in-time', workPlan('2025-12-31')],
    broken: ['kept-late late 1', workPlan('2026-01-01')],
    unknown: [NOTHING],
  },
  'grcm-slot': {
    key: 'g',
    kept: ['kept done', grcm('g', '2026-05-01', minutes(60))],
    broken: ['missed below-measure', grcm('g', '2026-05-01', minutes(59))],
    unknown: [NOTHING, grcm('g', '2026-05-01')],
  },
  'network-slot': {
    key: 'n',
    kept: ['kept done', meeting('n', '2025-05-01', { series: 'network', ...minutes(30) })],
    broken: ['missed below-measure', meeting('n', '2025-05-01', { series: 'working-group', ...minutes(29) })],
    unknown: [NOTHING, meeting('n', '2025-05-01', { series: 'network' })],
  },
  'three-agreements': {
    key: '2025/red',
    kept: ['kept done', networkAgreements(3)],
    broken: ['exceeded above-preference', networkAgreements(4)],
    // Without a plan there is nothing to count; with one the count is known.
    unknown: ['no occurrence'],
  },
  endorsement: {
    key: 'd-1',
    given: [viceministerial('v-1', '2025-11-19/2025-11-20')],
    kept: ['kept in-time', endorsedOn('2025-11-20')],
    broken: ['kept-late late 1', endorsedOn('2025-11-21')],
    unknown: [NOTHING, endorsedOn()],
  },
  'action-plan': {
    key: '2025',
    kept: ['kept in-time', plan('p', 'action-plan', 2025, { approvals: [{ by: 'viceministerial', on: '2025-12-31' }] })],
    broken: ['kept-late late 1', plan('p', 'action-plan', 2025, { approvals: [{ by: 'viceministerial', on: '2026-01-01' }] })],
    unknown: ['no-information undated-evidence', plan('p', 'action-plan', 2025)],
  },
  'quarterly-verification': {
    key: '2025-Q3/d-1',
    given: [agreement('d-1', { adopted: '2025-01-10', stages: [{ stage: 'planned', on: '2025-06-30' }] })],
    kept: ['kept in-time', team('m', '2025-09-30', { verified: ['d-1'] })],
    broken: ['kept-late late 1', team('m', '2025-10-01', { ordinary: '2025-Q3', verified: ['d-1'] })],
    unknown: [NOTHING, team('m', '2025-09-30')],
  },
  resources: {
    key: 'p',
    kept: ['kept in-time', workPlan('2025-12-31', { items: [{ id: 'i1', resources }] })],
    broken: ['kept-late late 1', workPlan('2026-01-01', { items: [{ id: 'i1', resources }] })],
    unknown: ['no-information unclear-measure', workPlan('2025-12-31', { items: [{ id: 'i1', resources }, { id: 'i2' }] })],
  },
  'management-report': {
    key: 'ppt-2024',
    given: [
      term('ppt-2024', 'aa', 2024, '2024-01-01', '2024-12-31'),
      grcm('g-1', '2025-06-10/2025-06-11'),
      viceministerial('v-1', '2025-11-01'),
    ],
    kept: ['kept in-time', document('gestion', 'management-report', '2025-01-05', { presidency: 'ppt-2024', meeting: 'g-1' })],
    broken: ['kept-late late 143', document('gestion', 'management-report', '2025-01-05', { presidency: 'ppt-2024', meeting: 'v-1' })],
    unknown: [NOTHING],
  },
  questionnaire: {
    key: '2025',
    kept: ['kept in-time', sent('q', 'questionnaire', '2025-12-31', ['members'])],
    broken: ['kept-late late 1', document('q', 'questionnaire', '2025-12-31', { sendings: [{ to: ['members'], on: '2026-01-01' }] })],
    unknown: ['no-information some-missing', sent('q', 'questionnaire', '2025-12-31', ['aa'])],
  },
  'self-assessment': {
    key: '2025/aa',
    kept: [
      'kept done',
      entry('self-assessments', 'a', {
        country: 'aa',
        period: '2025',
        filed: '2026-02-01',
        assessments: [{ subject: 'd-1', level: 'pending' }],
      }),
    ],
    broken: [NOT_DONE, notDone('self-assessment', '2025/aa')],
    unknown: [NO_DEADLINE],
  },
  'open-events': {
    key: 'g',
    kept: ['kept done', grcm('g', '2026-05-01', { openness: { state: 'open' } })],
    broken: [NOT_DONE, grcm('g', '2026-05-01'), notDone('open-events', 'g')],
    unknown: ['no-information unclear-measure', grcm('g', '2026-05-01', { openness: { state: 'closed' } })],
  },
  'drafts-circulated': {
    key: 'ins',
    given: [guideline('ins', { issued: '2026-06-01' })],
    kept: ['kept in-time', sent('b', 'guideline-draft', '2026-05-26', ['rrocm'], { guideline: 'ins' })],
    broken: ['missed after-the-event', sent('b', 'guideline-draft', '2026-06-01', ['rrocm'], { guideline: 'ins' })],
    unknown: [NOTHING],
  },
  'agendas-circulated': {
    key: 'g',
    given: [grcm('g', '2026-05-01/2026-05-02')],
    kept: ['kept in-time', sent('a', 'agenda', '2026-04-30', ['rrocm'], { meeting: 'g' })],
    broken: ['missed after-the-event', sent('a', 'agenda', '2026-05-01', ['rrocm'], { meeting: 'g' })],
    unknown: ['no-information undated-evidence', sent('a', 'agenda', '2026-04-30', ['members'], { meeting: 'g' })],
  },
  'inputs-answered': {
    key: 'a',
    kept: ['kept done', answered('answered')],
    broken: [NOT_DONE, answered('received'), notDone('inputs-answered', 'a')],
    unknown: [NO_DEADLINE, answered('received')],
  },
  'focal-points': {
    key: '2025/aa',
    kept: ['kept in-time', document('d', 'notice', '2025-12-31', { confirms: [{ country: 'aa', role: 'government' }] })],
    broken: [NOT_DONE, notDone('focal-points', '2025/aa')],
    unknown: [NOTHING, document('d', 'notice', '2025-12-31', { confirms: [{ country: 'aa', role: 'civil-society' }] })],
  },
  'civil-representatives': {
    key: '2025/aa',
    kept: ['kept in-time', document('d', 'notice', '2025-12-31', { confirms: [{ country: 'aa', role: 'civil-society' }] })],
    broken: [NOT_DONE, notDone('civil-representatives', '2025/aa')],
    unknown: [NOTHING, document('d', 'notice', '2025-12-31', { confirms: [{ country: 'aa', role: 'government' }] })],
  },
  'written-consultation': {
    key: 'execution/k',
    kept: ['kept done', consulted({ outcome: { result: 'consensus', on: '2026-03-16' }, executed: '2026-03-17' })],
    broken: ['missed below-measure', consulted({ outcome: { result: 'consensus', on: '2026-03-16' }, executed: '2026-03-15' })],
    unknown: ['no-information unclear-measure', consulted({ executed: '2026-03-17' })],
  },
  'observers-informed': {
    key: 'g',
    given: [grcm('g', '2026-05-01')],
    kept: ['kept in-time', sent('a', 'notice', '2026-04-30', ['observers'], { meeting: 'g' })],
    broken: ['missed after-the-event', sent('a', 'notice', '2026-05-01', ['observers'], { meeting: 'g' })],
    unknown: [NOTHING],
  },
  'troika-meeting': {
    key: 'v',
    given: [viceministerial('v', '2026-07-01/2026-07-02')],
    kept: ['kept in-time', meeting('t', '2026-06-30', { series: 'troika', modality: 'virtual' })],
    broken: ['missed after-the-event', meeting('t', '2026-07-01', { series: 'troika', modality: 'virtual' })],
    unknown: [NOTHING],
  },
  'team-recommendations': {
    key: 'g',
    given: [grcm('g', '2026-05-01/2026-05-02')],
    kept: ['kept in-time', recommended({ at: 'g', result: 'deferred' })],
    broken: [NOT_DONE, notDone('team-recommendations', 'g')],
    unknown: [NOTHING, proposal('r', { kind: 'recommendation', proposers: ['org'], presented: [{ at: 'g' }] })],
  },
  'approved-recommendations': {
    key: 'r',
    given: [grcm('g', '2026-05-01'), agreement('d-1', { derives: ['r'] }), recommended({ at: 'g', result: 'approved' })],
    kept: ['kept done', team('t', '2026-06-01', { verified: ['d-1'] })],
    broken: [NOT_DONE, notDone('approved-recommendations', 'r')],
    unknown: [NO_DEADLINE, team('t', '2026-04-30', { verified: ['d-1'] })],
  },
  'lead-progress': {
    key: '2025/d-1',
    given: [agreement('d-1', { adopted: '2025-02-01', deliverables: [{ id: 'p1', leads: ['aa', 'org'] }] })],
    kept: ['kept done', selfAssessment('s', 'd-1', { country: 'aa', period: '2025', filed: '2026-01-10' })],
    broken: [NOT_DONE, notDone('lead-progress', '2025/d-1')],
    unknown: [NO_DEADLINE, selfAssessment('s', 'd-1', { country: 'bb', period: '2025', filed: '2026-01-10' })],
  },
  'observer-slots': {
    key: 'm',
    kept: ['kept done', slotOf(['ppt', 'st-crm'])],
    broken: ['missed below-measure', slotOf(['st-crm'])],
    unknown: ['no-information unclear-measure', slotOf()],
  },
  'network-tasks': {
    key: 'dialogue/2025',
    kept: ['kept done', input('a', { presented: '2025-02-01', by: ['org'] })],
    broken: [NOT_DONE, notDone('network-tasks', 'dialogue/2025')],
    unknown: [NO_DEADLINE, input('a', { presented: '2025-02-01', by: ['observers'] })],
  },
  'networks-supported': {
    key: '2025/red',
    kept: ['kept in-time', document('w', 'other', '2025-12-31', { network: 'red', by: ['equipo-tripartito'] })],
    broken: [NOT_DONE, notDone('networks-supported', '2025/red')],
    unknown: [NOTHING, document('w', 'other', '2025-12-31', { network: 'red', by: ['org'] })],
  },
  'presidency-duties': {
    key: '5-6/ppt-2025',
    given: [term('ppt-2025', 'bb', 2025, '2024-12-31', '2025-12-31')],
    kept: ['kept done', document('i', 'representation-report', '2025-08-01', { presidency: 'ppt-2025', duties: ['5-6'] })],
    broken: [NOT_DONE, notDone('presidency-duties', '5-6/ppt-2025')],
    unknown: [NO_DEADLINE, document('i', 'other', '2025-08-01', { presidency: 'ppt-2025', duties: ['5-4'] })],
  },
  'secretariat-duties': {
    key: '6-3/2025',
    kept: ['kept done', document('i', 'other', '2025-12-31', { by: ['st-crm'], duties: ['6-3'] })],
    broken: [NOT_DONE, notDone('secretariat-duties', '6-3/2025')],
    unknown: [NO_DEADLINE],
  },
};

/** States that each case may show: a case that proves something else does not count. */
const PROVES = {
  kept: ['kept'],
  broken: ['kept-late', 'missed', 'exceeded'],
  unknown: ['no-information', 'no occurrence'],
} as const;

describe.each(OBLIGATION_RULES)('the rule %s', (rule) => {
  test.each(['kept', 'broken', 'unknown'] as const)('has a case in which it is %s', (kind) => {
    expect(CASES[rule], `no cases for ${rule}: add them to CASES`).toBeDefined();
    const { key, given = [], [kind]: outcome } = CASES[rule];
    const [expected, ...entries] = outcome;
    const all = [...given, ...entries];
    const exists = occurrencesOf(ledgerOf(...all), rule, NOW).some((occurrence) => occurrence.key === key);
    const found = exists ? stateOf(rule, key, NOW, ...all) : 'no occurrence';
    expect(found).toBe(expected);
    expect(PROVES[kind].some((state) => found === state || found.startsWith(`${state} `))).toBe(true);
  });

  test('has keys of the shape that waivers of it may name', () => {
    const { key, given = [], kept } = CASES[rule];
    const unknown = (occurrence: string) =>
      problemsOf(...given, ...kept.slice(1), waiver('shape', rule, occurrence)).filter((line) => line.includes('unknown-occurrence'));
    expect(unknown(key)).toEqual([]);
    expect(unknown(`${key}x`)).toHaveLength(1);
  });
});
