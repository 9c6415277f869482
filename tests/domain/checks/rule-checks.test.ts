import { expect, test } from 'vitest';
import { agreement, consultation, holidays, party } from '../entries.ts';
import { document, grcm, ledgerOf, occurrenceOf, plan, problemsOf, stateOf, team, term, waiver } from '../obligations/obligation-ledger.ts';

const NOW = '2026-11-22';
const ofNetwork = (id: string, adopted = '2024-06-01', endorsed: string | undefined = '2024-11-20') =>
  agreement(id, {
    act: { kind: 'agreement', verb: 'decided', body: 'red' },
    adopted,
    stages: [{ stage: 'agreed', on: adopted }, ...(endorsed === undefined ? [] : [{ stage: 'endorsed' as const, on: endorsed }])],
  });
const FOUR = ['d-1', 'd-2', 'd-3', 'd-4'];
const actionPlan = (items: object[], dated = '2025-02-01') => plan('p', 'action-plan', 2025, { dated, items: items as never });
const about = (code: string, ...entries: unknown[]) => problemsOf(...entries).filter((line) => line.includes(code));

test('agreements count for the body that made them, once each, whether or not an item names it', () => {
  const items = (ids: readonly string[]) => ids.map((id, index) => ({ id: `i${index + 1}`, agreement: id }));
  const state = (ids: readonly string[]) =>
    stateOf('three-agreements', '2025/red', NOW, ...FOUR.map((id) => ofNetwork(id)), actionPlan(items(ids)));
  expect(state(FOUR)).toBe('exceeded above-preference');
  expect(state(['d-1', 'd-1', 'd-2', 'd-2'])).toBe('kept done');
  const own = FOUR.map((id) => ofNetwork(id));
  expect(about('plan-above-preference', ...own, actionPlan(items(FOUR)))).toEqual(['plans/p.md plan-above-preference items']);
  expect(about('plan-above-preference', ...own, actionPlan(items(['d-1', 'd-1', 'd-2', 'd-3'])))).toEqual([]);
});

test('an item cannot name another network than the one that made its agreement', () => {
  const other = party('red-2', 'network');
  const item = (network: string) => actionPlan([{ id: 'i1', agreement: 'd-1', network }]);
  expect(about('plan-network-differs', ofNetwork('d-1'), other, item('red-2'))).toEqual([
    'plans/p.md plan-network-differs items.0.network',
  ]);
  expect(about('plan-network-differs', ofNetwork('d-1'), other, item('red'))).toEqual([]);
});

test('an agreement in the plan before its endorsement is pointed out', () => {
  const item = [{ id: 'i1', agreement: 'd-1' }];
  const code = 'planned-before-endorsed';
  expect(about(code, ofNetwork('d-1'), actionPlan(item, '2024-11-19'))).toEqual([`plans/p.md ${code} items.0.agreement`]);
  expect(about(code, ofNetwork('d-1', '2024-06-01', undefined), actionPlan(item))).toEqual([]);
  expect(
    about(
      code,
      agreement('d-1', { act: { kind: 'agreement', verb: 'decided', body: 'red' }, stages: [{ stage: 'agreed', on: '2016-11-17' }] }),
      actionPlan(item),
    ),
  ).toHaveLength(1);
  expect(about(code, ofNetwork('d-1'), actionPlan(item))).toEqual([]);
});

test('nothing is verified before it was adopted', () => {
  const verified = (held: string) => [ofNetwork('d-1'), team('m', held, { verified: ['d-1'] })];
  expect(about('dates-out-of-order', ...verified('2024-05-31'))).toEqual(['meetings/m.md dates-out-of-order verified.0']);
  expect(about('dates-out-of-order', ...verified('2024-06-01'))).toEqual([]);
});

test('an extraordinary meeting needs the consent of all three parties', () => {
  const held = (consents: string[]) => team('m', '2026-05-04', { consents });
  expect(about('consent-missing', held(['st-crm']))).toEqual(['meetings/m.md consent-missing consents']);
  expect(about('consent-missing', held(['ppt', 'st-crm', 'st-rrocm']))).toEqual([]);
  expect(stateOf('quarterly-meeting', '2026-Q2', NOW, held(['st-crm']))).toBe('no-information date-too-coarse');
});

test('a debtor does not excuse itself, and nobody does who is not owed anything', () => {
  const excuse = (by: string[] | undefined) => waiver('w', 'questionnaire', '2025', { by });
  expect(about('waiver', excuse(['st-crm']))).toEqual(['waivers/w.md waiver-not-entitled by']);
  expect(about('waiver', excuse(['org']))).toEqual(['waivers/w.md waiver-not-entitled by']);
  expect(about('waiver', excuse(undefined))).toEqual(['waivers/w.md waiver-not-entitled by']);
  expect(about('waiver', excuse(['members']))).toEqual([]);
  expect(about('waiver', excuse(['viceministerial']))).toEqual([]);
  expect(stateOf('questionnaire', '2025', NOW, excuse(['st-crm']))).toBe('no-information nothing-recorded');
  expect(stateOf('questionnaire', '2025', NOW, excuse(['members']))).toBe('waived waived');
});

test('a finding is about something that was owed', () => {
  expect(about('never-owed', waiver('w', 'quarterly-meeting', '2009-Q1'))).toEqual(['waivers/w.md occurrence-never-owed occurrence']);
  expect(about('never-owed', waiver('w', 'quarterly-meeting', '2026-Q3'))).toEqual([]);
  expect(about('never-owed', grcm('g', '2005-05-01'), waiver('w', 'grcm-slot', 'g'))).toHaveLength(1);
});

test('a document cannot adopt a rule for those who may', () => {
  const paper = (facts: object) => document('x', 'act', '2026-01-01', { adopts: ['work-plan'], ...facts });
  expect(about('act-decides', paper({ by: ['st-rrocm'] }))).toEqual(['documents/x.md act-decides-nothing adopts.0']);
  expect(about('act-decides', paper({}))).toHaveLength(1);
  expect(about('act-decides', paper({ by: ['viceministerial'] }))).toEqual([]);
});

test('a document signed without the approval that the function asks for shows no function done', () => {
  const turn = term('ppt-2025', 'bb', 2025, '2025-01-01', '2025-12-31');
  const signed = (approved?: { by: string; on: string }) =>
    document('i', 'other', '2025-08-01', { presidency: 'ppt-2025', duties: ['5-7'], ...(approved && { approved }) });
  expect(about('signed', turn, signed())).toEqual(['documents/i.md signed-without-approval duties.0']);
  expect(stateOf('presidency-duties', '5-7/ppt-2025', NOW, turn, signed())).toBe('no-information some-missing');
  expect(stateOf('presidency-duties', '5-7/ppt-2025', NOW, turn, signed({ by: 'viceministerial', on: '2025-08-02' }))).toBe(
    'no-information some-missing',
  );
  expect(about('signed', turn, signed({ by: 'viceministerial', on: '2025-07-01' }))).toEqual([]);
  const withOthers = (facts = {}) => document('c', 'signed', '2025-08-01', { by: ['st-crm'], with: ['org'], ...facts });
  expect(about('signed', withOthers())).toEqual(['documents/c.md signed-without-approval kind']);
  expect(about('signed', withOthers({ approved: { by: 'viceministerial', on: '2025-07-01' } }))).toEqual([]);
  expect(stateOf('presidency-duties', '5-7/ppt-2025', NOW, turn, signed({ by: 'viceministerial', on: '2025-07-01' }))).toBe('kept done');
});

test('a body that ended before an agreement was adopted cannot answer for it', () => {
  const ended = party('red-antigua', 'network', { valid: { from: '2017', to: '2019' } });
  const own = (adopted: string) => agreement('d-1', { adopted, stages: [{ stage: 'endorsed', on: adopted }], does: ['red-antigua'] });
  expect(about('body-outside', ended, own('2026-01-10'))).toEqual(['agreements/d-1.md body-outside-validity deliverables.0.does.0']);
  expect(about('body-outside', ended, own('2018-01-10'))).toEqual([]);
});

test('the chaired meetings and the recorded consultations of a presidency are on record', () => {
  const turn = term('ppt-2025', 'bb', 2025, '2025-01-01', '2025-12-31');
  const chaired = (held: string) => grcm('g', held, { presidency: 'bb' });
  expect(stateOf('presidency-duties', '5-2/ppt-2025', NOW, turn, chaired('2025-06-01'))).toBe('kept done');
  const consulted = consultation('k', { presidency: 'bb', rounds: [{ id: 'r1', sent: '2025-03-03', text: { reserved: true } }] });
  const { state, evidence } = occurrenceOf(ledgerOf(turn, consulted), 'presidency-duties', '5-8/ppt-2025', NOW);
  expect([state, evidence.map(({ entry }) => entry.id)]).toEqual(['kept', ['k']]);
  expect(stateOf('presidency-duties', '5-5/ppt-2025', NOW, turn, consulted)).toBe('kept done');
});

test('the country that consults is the one that presided, where its term is known', () => {
  const turn = term('ppt-2026', 'bb', 2026, '2026-01-01', '2026-12-31');
  const by = (presidency: string) =>
    consultation('k', { presidency, rounds: [{ id: 'r1', sent: '2026-03-02', text: { reserved: true } }] });
  expect(about('consulted-by', turn, by('aa'))).toEqual(['consultations/k.md consulted-by-another presidency']);
  expect(about('consulted-by', turn, by('bb'))).toEqual([]);
  expect(about('consulted-by', by('aa'))).toEqual([]);
});

test('a breach that an entry documents is told to its author and published', () => {
  const hasty = consultation('k', {
    rounds: [{ id: 'r1', sent: '2026-03-02', text: { reserved: true } }],
    outcome: { result: 'consensus', on: '2026-03-03' },
    executed: '2026-03-02',
  });
  expect(problemsOf(holidays('aa', ['2026-01-01']), holidays('bb', ['2026-01-01']), hasty)).toEqual([
    'consultations/k.md procedure-not-followed executed',
    'consultations/k.md procedure-not-followed outcome.on',
  ]);
});
