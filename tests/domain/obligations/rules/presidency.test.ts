import { expect, test } from 'vitest';
import { meeting } from '../../entries.ts';
import { document, grcm, ledgerOf, occurrenceOf, occurrencesOf, stateOf, term, viceministerial } from '../obligation-ledger.ts';

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

const TURN = term('ppt-2026', 'aa', 2026, '2026-01-01');

test('a meeting before a presidency at which one of the three parties is not named decides nothing', () => {
  const held = (attended: string[]) =>
    stateOf(
      'pre-presidency-meeting',
      'ppt-2026',
      NOW,
      TURN,
      meeting('m', '2025-10-01', { series: 'pre-presidency', prepares: 'ppt-2026', attended }),
    );
  expect(held(['ppt', 'st-crm', 'st-rrocm'])).toBe('kept in-time');
  expect(held(['equipo-tripartito'])).toBe('kept in-time');
  expect(held(['ppt', 'st-crm'])).toBe('no-information parties-not-named');
});

test('of several meetings before a presidency the one in time counts; that of another presidency does not', () => {
  const late = meeting('n', '2025-12-01', { series: 'pre-presidency', prepares: 'ppt-2026' });
  const other = meeting('m', '2025-10-01', { series: 'pre-presidency', prepares: 'ppt-2027' });
  expect(stateOf('pre-presidency-meeting', 'ppt-2026', NOW, TURN, pre('2025-10-01'), late)).toBe('kept in-time');
  expect(stateOf('pre-presidency-meeting', 'ppt-2026', NOW, TURN, late, other)).toBe('kept-late late 30');
});

const planning = (facts: Parameters<typeof meeting>[2], held = '2025-09-01') =>
  meeting('m', held, { series: 'planning', prepares: 'ppt-2026', attended: ['rrocm'], ...facts });

test('contributions to a plan at a planning meeting are on record for the plan alone, and are no comment on its text', () => {
  const { state, reason, evidence } = occurrenceOf(ledgerOf(TURN, planning({})), 'plan-comments', 'ppt-2026/presidency-plan', NOW);
  expect([state, reason, evidence.map(({ entry, on }) => [entry.id, on])]).toEqual([
    'no-information',
    'undated-evidence',
    [['m', undefined]],
  ]);
  expect(stateOf('plan-comments', 'ppt-2026/concept-note', NOW, TURN, planning({}))).toBe('no-information nothing-recorded');
});

test.each([
  ['that only a government attended', planning({ attended: ['aa'] })],
  ['of which no source says who attended', planning({ attended: undefined })],
  ['for another presidency', planning({ prepares: 'ppt-2027' })],
  ['of another series', planning({ series: 'pre-presidency' })],
  ['of a day to come', planning({}, '2026-11-23')],
])('a planning meeting %s is no contribution to the plan', (_which, held) => {
  expect(stateOf('plan-comments', 'ppt-2026/presidency-plan', NOW, TURN, held)).toBe('no-information nothing-recorded');
});

test('where the term is not known, the approval alone says when comments come too late', () => {
  const turn = term('ppt-2026', 'aa', 2026);
  const state = (on: string, approved?: string) => stateOf('plan-comments', 'ppt-2026/concept-note', NOW, turn, note(on, approved));
  expect(state('2025-10-09', '2025-10-10')).toBe('kept in-time');
  expect(state('2025-10-11', '2025-10-10')).toBe('missed after-the-event');
  expect(state('2025-10-09')).toBe('no-information due-unknown');
  expect(state('2025-10-09', '2026-11-23')).toBe('no-information due-unknown');
});

test('a document without comments, or with one that nobody knows of yet, shows only that it exists', () => {
  const bare = document('nota', 'concept-note', '2025-06-01', { presidency: 'ppt-2026' });
  for (const known of [bare, note('2026-11-23')]) {
    const { state, reason, evidence } = occurrenceOf(ledgerOf(TURN, known), 'plan-comments', 'ppt-2026/concept-note', NOW);
    expect([state, reason, evidence.map(({ on }) => on)]).toEqual(['no-information', 'undated-evidence', [undefined]]);
  }
});

test('without the end of a term, it was handed over when that of the next year begins, and only then', () => {
  const outgoing = term('ppt-2024', 'aa', 2024, '2024-01-01');
  const due = (...terms: unknown[]) => occurrenceOf(ledgerOf(outgoing, ...terms, ...after), 'management-report', 'ppt-2024', NOW).due;
  expect(due(term('ppt-2025', 'bb', 2025, '2024-12-31'))).toEqual({ from: '2025-06-11', to: '2025-06-11' });
  expect(due(term('ppt-2025', 'bb', 2025, '2025-06-10'))).toEqual({ from: '2025-11-01', to: '2025-11-01' });
  expect(due(term('ppt-2025', 'bb', 2025))).toBeUndefined();
  expect(due(term('ppt-2026', 'bb', 2026, '2025-06-10'))).toBeUndefined();
  expect(due()).toBeUndefined();
  expect(stateOf('management-report', 'ppt-2024', NOW, outgoing, ...after)).toBe('no-information due-unknown');
});

test('a presidency that was only announced owes no report', () => {
  const announced = { ...turns[0]!, facts: { ...turns[0]!.facts, status: 'announced' } };
  const keys = occurrencesOf(ledgerOf(announced, turns[1], ...after), 'management-report', NOW).map(({ key }) => key);
  expect(keys).toEqual(['ppt-2025']);
});
