import { expect, test } from 'vitest';
import { agreement } from '../../entries.ts';
import { ledgerOf, occurrencesOf, plan, stateOf } from '../obligation-ledger.ts';

const NOW = '2026-11-22';

test.each([
  ['the day before the year ends', '2025-12-30', 'kept in-time'],
  ['on the last day of the year', '2025-12-31', 'kept in-time'],
  ['on the first day of the next year', '2026-01-01', 'kept-late late 1'],
  ['in a month of the year', '2025-11', 'kept in-time'],
  ['in a year that is all that is known', '2025', 'kept in-time'],
])('a work plan formed %s', (_when, dated, expected) => {
  expect(stateOf('work-plan', '2025', NOW, plan('p', 'work-plan', 2025, { dated }))).toBe(expected);
});

test('a work plan without a date shows that there is one, not when', () => {
  expect(stateOf('work-plan', '2025', NOW, plan('p', 'work-plan', 2025))).toBe('no-information undated-evidence');
  expect(stateOf('work-plan', '2025', NOW)).toBe('no-information nothing-recorded');
});

test('an action plan is approved by the vice-ministers, or by the last of the countries', () => {
  const approved = (...approvals: { by: string; on: string }[]) =>
    stateOf('action-plan', '2025', NOW, plan('p', 'action-plan', 2025, { dated: '2025-02-01', approvals }));
  expect(approved({ by: 'viceministerial', on: '2025-12-31' })).toBe('kept in-time');
  expect(approved({ by: 'viceministerial', on: '2026-01-01' })).toBe('kept-late late 1');
  expect(approved({ by: 'aa', on: '2025-03-01' }, { by: 'bb', on: '2025-04-01' })).toBe('kept in-time');
  expect(approved({ by: 'aa', on: '2025-03-01' }, { by: 'bb', on: '2026-01-10' })).toBe('kept-late late 10');
  expect(approved({ by: 'aa', on: '2025-03-01' })).toBe('no-information some-missing');
});

test('four agreements of a network in the plan of one year are pointed out; three are not', () => {
  const items = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `i${index + 1}`, network: 'red' }));
  const own = (count: number) => plan('p', 'action-plan', 2025, { dated: '2025-02-01', items: items(count) });
  expect(stateOf('three-agreements', '2025/red', NOW, own(3))).toBe('kept done');
  expect(stateOf('three-agreements', '2025/red', NOW, own(4))).toBe('exceeded above-preference');
  const second = plan('q', 'action-plan', 2025, { dated: '2025-06-01', items: items(2) });
  expect(stateOf('three-agreements', '2025/red', NOW, own(2), second)).toBe('exceeded above-preference');
});

test('a preference stays a preference when it is adopted', () => {
  const ledger = ledgerOf(plan('p', 'action-plan', 2025, { dated: '2025-02-01', items: [{ id: 'i1', network: 'red' }] }));
  expect(occurrencesOf(ledger, 'three-agreements', NOW).map(({ state }) => state)).toEqual(['kept']);
});

test('a plan that does not name the resources of every item cannot be judged', () => {
  const resources = { from: 'governments' as const, state: 'secured' as const };
  const whole = plan('p', 'work-plan', 2025, { dated: '2025-12-31', items: [{ id: 'i1', resources }] });
  const half = plan('p', 'work-plan', 2025, { dated: '2025-12-31', items: [{ id: 'i1', resources }, { id: 'i2' }] });
  expect(stateOf('resources', 'p', NOW, whole)).toBe('kept in-time');
  expect(stateOf('resources', 'p', NOW, half)).toBe('no-information unclear-measure');
});

test('the mandate to identify resources is kept by a work plan that does, and has no deadline', () => {
  const mandate = agreement('d-04', {
    act: { kind: 'decision', verb: 'decided', body: 'viceministerial' },
    adopted: '2016-11-17/2016-11-18',
  });
  const items = [{ id: 'i1', resources: { from: 'donors' as const, state: 'gap' as const } }];
  expect(stateOf('resources', 'd-04', NOW, mandate)).toBe('no-information no-deadline');
  expect(stateOf('resources', 'd-04', NOW, mandate, plan('p', 'work-plan', 2025, { dated: '2025', items }))).toBe('kept done');
});
