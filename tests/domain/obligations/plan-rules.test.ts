import { expect, test } from 'vitest';
import { agreement, meeting, party } from '../entries.ts';
import { ledgerOf, occurrencesOf, plan, standing, viceministerial } from './world.ts';

const NOW = '2026-11-22';

test.each([
  ['the day before the year ends', '2025-12-30', 'kept in-time'],
  ['on the last day of the year', '2025-12-31', 'kept in-time'],
  ['on the first day of the next year', '2026-01-01', 'kept-late late 1'],
  ['in a month of the year', '2025-11', 'kept in-time'],
  ['in a year that is all that is known', '2025', 'kept in-time'],
])('a work plan formed %s', (_when, dated, expected) => {
  expect(standing('work-plan', '2025', NOW, plan('p', 'work-plan', 2025, { dated }))).toBe(expected);
});

test('a work plan without a date shows that there is one, not when', () => {
  expect(standing('work-plan', '2025', NOW, plan('p', 'work-plan', 2025))).toBe('no-information undated-evidence');
  expect(standing('work-plan', '2025', NOW)).toBe('no-information nothing-recorded');
});

test('an action plan is approved by the vice-ministers, or by the last of the countries', () => {
  const approved = (...approvals: { by: string; on: string }[]) =>
    standing('action-plan', '2025', NOW, plan('p', 'action-plan', 2025, { dated: '2025-02-01', approvals }));
  expect(approved({ by: 'viceministerial', on: '2025-12-31' })).toBe('kept in-time');
  expect(approved({ by: 'viceministerial', on: '2026-01-01' })).toBe('kept-late late 1');
  expect(approved({ by: 'aa', on: '2025-03-01' }, { by: 'bb', on: '2025-04-01' })).toBe('kept in-time');
  expect(approved({ by: 'aa', on: '2025-03-01' }, { by: 'bb', on: '2026-01-10' })).toBe('kept-late late 10');
  expect(approved({ by: 'aa', on: '2025-03-01' })).toBe('no-information undated-evidence');
});

test('four agreements of a network in the plan of one year are pointed out; three are not', () => {
  const items = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `i${index + 1}`, network: 'red' }));
  const own = (count: number) => plan('p', 'action-plan', 2025, { dated: '2025-02-01', items: items(count) });
  expect(standing('three-agreements', '2025/red', NOW, own(3))).toBe('kept done');
  expect(standing('three-agreements', '2025/red', NOW, own(4))).toBe('exceeded below-measure');
  const second = plan('q', 'action-plan', 2025, { dated: '2025-06-01', items: items(2) });
  expect(standing('three-agreements', '2025/red', NOW, own(2), second)).toBe('exceeded below-measure');
});

test('a preference stays a preference when it is adopted', () => {
  const ledger = ledgerOf(plan('p', 'action-plan', 2025, { dated: '2025-02-01', items: [{ id: 'i1', network: 'red' }] }));
  expect(occurrencesOf(ledger, 'three-agreements', NOW).map(({ state }) => state)).toEqual(['kept']);
});

const own = (stages: { stage: 'agreed' | 'endorsed'; on: string }[]) =>
  agreement('d-1', { act: { kind: 'agreement', body: 'red' }, adopted: stages[0]!.on, stages });

test.each([
  ['at the next Vice-Ministerial Meeting', '2025-11-20', 'kept in-time'],
  ['the day after that meeting ended', '2025-11-21', 'kept-late late 1'],
  ['a year later', '2026-11-20', 'kept-late late 365'],
])('an agreement of a network endorsed %s', (_when, on, expected) => {
  const meetings = [viceministerial('v-1', '2025-11-19/2025-11-20'), viceministerial('v-2', '2026-11-20')];
  const stages = [
    { stage: 'agreed' as const, on: '2025-06-01' },
    { stage: 'endorsed' as const, on },
  ];
  expect(standing('endorsement', 'd-1', NOW, own(stages), ...meetings)).toBe(expected);
});

test('the meeting at which an agreement was made is not the next one', () => {
  const meetings = [viceministerial('v-1', '2025-06-01'), viceministerial('v-2', '2026-12-20')];
  expect(standing('endorsement', 'd-1', NOW, own([{ stage: 'agreed', on: '2025-06-01' }]), ...meetings)).toBe('due-soon upcoming');
});

test('without a later meeting the day of the endorsement cannot be computed', () => {
  expect(standing('endorsement', 'd-1', NOW, own([{ stage: 'agreed', on: '2025-06-01' }]))).toBe('no-information due-unknown');
});

test('where the next meeting has only a year, an endorsement inside that year is not judged by its day', () => {
  const stages = [
    { stage: 'agreed' as const, on: '2025-06-01' },
    { stage: 'endorsed' as const, on: '2025-09-01' },
  ];
  const meetings = [viceministerial('v-1', '2025'), viceministerial('v-2', '2026-03-01')];
  expect(standing('endorsement', 'd-1', NOW, own(stages), ...meetings)).toBe('no-information date-too-coarse');
});

test('agreements of other bodies need no endorsement', () => {
  const ledger = ledgerOf(agreement('d-1', { act: { kind: 'decision', body: 'viceministerial' } }));
  expect(occurrencesOf(ledger, 'endorsement', NOW)).toEqual([]);
});

test('a plan names the resources of every item, or it is not enough to decide', () => {
  const resources = { from: 'governments' as const, state: 'secured' as const };
  const whole = plan('p', 'work-plan', 2025, { dated: '2025-12-31', items: [{ id: 'i1', resources }] });
  const half = plan('p', 'work-plan', 2025, { dated: '2025-12-31', items: [{ id: 'i1', resources }, { id: 'i2' }] });
  expect(standing('resources', 'p', NOW, whole)).toBe('kept in-time');
  expect(standing('resources', 'p', NOW, half)).toBe('no-information unclear-measure');
});

test('the mandate to identify resources is kept by a work plan that does, and has no deadline', () => {
  const mandate = agreement('d-04', { act: { kind: 'decision', body: 'viceministerial' }, adopted: '2016-11-17/2016-11-18' });
  const items = [{ id: 'i1', resources: { from: 'donors' as const, state: 'gap' as const } }];
  expect(standing('resources', 'd-04', NOW, mandate)).toBe('no-information no-deadline');
  expect(standing('resources', 'd-04', NOW, mandate, plan('p', 'work-plan', 2025, { dated: '2025', items }))).toBe('kept done');
});

test.each([
  [29, 'missed below-measure'],
  [30, 'kept done'],
])('%i minutes for agreements at a network meeting', (minutes, expected) => {
  const held = meeting('n', '2025-05-01', { series: 'network', bodies: ['red'], slots: [{ kind: 'agreements', minutes }] });
  expect(standing('network-slot', 'n', NOW, held, party('red-2', 'network'))).toBe(expected);
});
