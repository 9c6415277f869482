import { expect, test } from 'vitest';
import { entry } from '../../entries.ts';
import { document, ledgerOf, occurrenceOf, sent, stateOf } from '../obligation-ledger.ts';

const NOW = '2026-11-22';

test('a questionnaire is sent to every member within its year', () => {
  const year = (on: string, to: string[], dated = on) =>
    stateOf('questionnaire', '2025', NOW, document('q', 'questionnaire', dated, { sendings: [{ to, on }] }));
  expect(year('2025-12-31', ['members'])).toBe('kept in-time');
  expect(year('2026-01-01', ['members'], '2025-12-15')).toBe('kept-late late 1');
  expect(year('2025-12-31', ['aa'])).toBe('no-information some-missing');
  expect(stateOf('questionnaire', '2025', NOW)).toBe('no-information nothing-recorded');
});

test('a questionnaire sent to the countries one by one reaches all with the last of them', () => {
  const sendings = [
    { to: ['aa'], on: '2025-05-01' },
    { to: ['bb'], on: '2026-01-02' },
  ];
  expect(stateOf('questionnaire', '2025', NOW, sent('q', 'questionnaire', '2025-05-01', ['aa'], { sendings }))).toBe('kept-late late 2');
});

const answer = (period: string, filed: string) =>
  entry('self-assessments', 'a', { country: 'aa', period, filed, assessments: [{ subject: 'd-1', level: 'pending' }] });

test('a self-assessment counts for each year that its period touches, from the day it was filed', () => {
  const own = answer('2024-07-01/2025-06-30', '2026-02-01');
  expect(stateOf('self-assessment', '2024/aa', NOW, own)).toBe('kept done');
  expect(stateOf('self-assessment', '2025/aa', NOW, own)).toBe('kept done');
  expect(stateOf('self-assessment', '2025/aa', '2026-01-31', own)).toBe('no-information no-deadline');
  expect(stateOf('self-assessment', '2025/bb', NOW, own)).toBe('no-information no-deadline');
  expect(stateOf('self-assessment', '2026/aa', NOW, own)).toBe('not-yet-due upcoming');
});

test('each country owes its own self-assessment', () => {
  expect(occurrenceOf(ledgerOf(), 'self-assessment', '2025/bb', NOW).owners).toEqual([{ office: 'bb', holder: 'bb', sure: true }]);
});

const confirmed = (on: string, role: 'government' | 'civil-society' = 'government') =>
  document('d', 'notice', on, { confirms: [{ country: 'aa', role }] });

test.each([
  ['on the last day of the year', '2025-12-31', 'kept in-time'],
  ['on the first day of the next', '2026-01-01', 'no-information nothing-recorded'],
])('a focal point confirmed %s', (_when, on, expected) => {
  expect(stateOf('focal-points', '2025/aa', NOW, confirmed(on))).toBe(expected);
});

test("the civil network's representation is not the government's focal point", () => {
  expect(stateOf('focal-points', '2025/aa', NOW, confirmed('2025-05-01', 'civil-society'))).toBe('no-information nothing-recorded');
});
