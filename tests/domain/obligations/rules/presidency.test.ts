import { expect, test } from 'vitest';
import { meeting } from '../../entries.ts';
import { document, grcm, ledgerOf, occurrenceOf, stateOf, term, viceministerial } from '../obligation-ledger.ts';

const NOW = '2026-11-22';
const pre = (held: string) => meeting('m', held, { series: 'pre-presidency', prepares: 'ppt-2026' });

test.each([
  ['the day before two months', '2025-10-30', 'kept in-time'],
  ['exactly two months', '2025-10-31', 'kept in-time'],
  ['a day less than two months', '2025-11-01', 'kept-late late 1'],
  ['the day before it begins', '2025-12-30', 'kept-late late 60'],
  ['on the day it begins', '2025-12-31', 'missed after-the-event'],
])('a meeting %s before a presidency', (_when, held, expected) => {
  expect(stateOf('pre-presidency-meeting', 'ppt-2026', NOW, term('ppt-2026', 'aa', 2026, '2025-12-31'), pre(held))).toBe(expected);
});

test('two months before a presidency that begins on the last of April end in February', () => {
  const begins = (year: number, held: string) =>
    stateOf('pre-presidency-meeting', 'ppt-2026', '2029-01-01', term('ppt-2026', 'aa', 2026, `${year}-04-30`), pre(held));
  expect(begins(2027, '2027-02-28')).toBe('kept in-time');
  expect(begins(2028, '2028-02-29')).toBe('kept in-time');
  expect(begins(2028, '2028-03-01')).toBe('kept-late late 1');
});

test('where the beginning of a term is not known, no day can be computed', () => {
  expect(stateOf('pre-presidency-meeting', 'ppt-2026', NOW, term('ppt-2026', 'aa', 2026))).toBe('no-information due-unknown');
  expect(stateOf('pre-presidency-meeting', 'ppt-2026', NOW, term('ppt-2026', 'aa', 2026), pre('2025-01-01'))).toBe(
    'no-information due-unknown',
  );
});

const note = (on: string, approved?: string) =>
  document('nota', 'concept-note', '2025-06-01', {
    presidency: 'ppt-2026',
    comments: [{ from: 'equipo-tripartito', on }],
    ...(approved && { approved: { by: 'viceministerial', on: approved } }),
  });

test.each([
  ['the day before the term', '2025-12-31', undefined, 'kept in-time'],
  ['on its first day', '2026-01-01', undefined, 'missed after-the-event'],
  ['the day before the approval', '2025-10-09', '2025-10-10', 'kept in-time'],
  ['on the day of the approval, when nobody knows which came first', '2025-10-10', '2025-10-10', 'no-information date-too-coarse'],
  ['the day after the approval', '2025-10-11', '2025-10-10', 'missed after-the-event'],
  ['before the term and after an approval', '2025-11-01', '2025-10-10', 'missed after-the-event'],
  ['before an approval that came after the term began', '2026-01-01', '2026-02-01', 'missed after-the-event'],
])('comments on a concept note %s', (_when, on, approved, expected) => {
  const turn = term('ppt-2026', 'aa', 2026, '2026-01-01');
  expect(stateOf('plan-comments', 'ppt-2026/concept-note', NOW, turn, note(on, approved))).toBe(expected);
});

test('a government that comments on its own note is not the team', () => {
  const turn = term('ppt-2026', 'aa', 2026, '2026-01-01');
  const own = document('nota', 'concept-note', '2025-06-01', { presidency: 'ppt-2026', comments: [{ from: 'aa', on: '2025-07-01' }] });
  expect(stateOf('plan-comments', 'ppt-2026/concept-note', NOW, turn, own)).toBe('no-information undated-evidence');
  expect(stateOf('plan-comments', 'ppt-2026/presidency-plan', NOW, turn, own)).toBe('no-information nothing-recorded');
});

const turns = [term('ppt-2024', 'aa', 2024, '2024-01-01', '2024-12-31'), term('ppt-2025', 'bb', 2025, '2024-12-31', '2025-12-31')];
const after = [grcm('g-1', '2025-06-10/2025-06-11'), viceministerial('v-1', '2025-11-01')];
const report = (facts: object, dated = '2025-01-05') =>
  document('gestion', 'management-report', dated, { presidency: 'ppt-2024', ...facts });

test('the outgoing presidency reports at the first meeting after its handover', () => {
  expect(stateOf('management-report', 'ppt-2024', NOW, ...turns, ...after, report({ meeting: 'g-1' }))).toBe('kept in-time');
  expect(stateOf('management-report', 'ppt-2024', NOW, ...turns, ...after, report({ meeting: 'v-1' }))).toBe('kept-late late 143');
  expect(stateOf('management-report', 'ppt-2024', NOW, ...turns, ...after)).toBe('no-information nothing-recorded');
});

test('a report presented on the last day of that meeting is in time, the day after it is late', () => {
  expect(stateOf('management-report', 'ppt-2024', NOW, ...turns, ...after, report({}, '2025-06-11'))).toBe('kept in-time');
  expect(stateOf('management-report', 'ppt-2024', NOW, ...turns, ...after, report({}, '2025-06-12'))).toBe('kept-late late 1');
});

test('the report is owed by the country that presided, whoever presides when it is due', () => {
  const { owners } = occurrenceOf(ledgerOf(...turns, ...after), 'management-report', 'ppt-2024', NOW);
  expect(owners).toEqual([{ office: 'aa', holder: 'aa', sure: true }]);
});
