import { expect, test } from 'vitest';
import { input, meeting } from '../entries.ts';
import { document, grcm, plan, problemsOf, sent, team, term, viceministerial, waiver } from '../obligations/obligation-ledger.ts';

test('parties alone have no problems', () => {
  expect(problemsOf()).toEqual([]);
});

test('a meeting with a higher number that ended before the one before it began is out of order', () => {
  const meetings = (held: string) => [
    viceministerial('v-1', '2025-05-10/2025-05-11', { number: 1 }),
    viceministerial('v-2', held, { number: 2 }),
  ];
  expect(problemsOf(...meetings('2025-05-09'))).toEqual(['meetings/v-2.md meetings-out-of-order number']);
  expect(problemsOf(...meetings('2025-05-10'))).toEqual([]);
  expect(problemsOf(...meetings('2025'))).toEqual([]);
});

test('numbers of different series say nothing of one another', () => {
  expect(problemsOf(viceministerial('v-2', '2020-01-01', { number: 2 }), grcm('g-1', '2025-01-01', { number: 1 }))).toEqual([]);
});

test('two ordinary meetings cannot have the same quarter', () => {
  const claims = [team('m-1', '2026-02-01', { ordinary: '2026-Q1' }), team('m-2', '2026-03-01', { ordinary: '2026-Q1' })];
  expect(problemsOf(...claims)).toEqual(['meetings/m-2.md quarter-claimed-twice ordinary']);
});

test('ordinary meetings follow the order of their quarters', () => {
  const claims = [team('m-1', '2026-05-01', { ordinary: '2026-Q1' }), team('m-2', '2026-04-30', { ordinary: '2026-Q2' })];
  expect(problemsOf(...claims)).toEqual(['meetings/m-2.md meetings-out-of-order ordinary']);
});

test('a meeting cannot be the ordinary one of a quarter that has not begun, but of one that is over', () => {
  expect(problemsOf(team('m', '2026-03-31', { ordinary: '2026-Q2' }))).toEqual(['meetings/m.md dates-out-of-order ordinary']);
  expect(problemsOf(team('m', '2026-04-01', { ordinary: '2026-Q2' }))).toEqual([]);
  expect(problemsOf(team('m', '2026-07-20', { ordinary: '2026-Q2' }))).toEqual([]);
});

test('minutes cannot be older than their meeting; an agenda can', () => {
  const held = team('m', '2026-05-10/2026-05-11');
  expect(problemsOf(held, document('a', 'minutes', '2026-05-09', { meeting: 'm' }))).toEqual([
    'documents/a.md minutes-before-meeting dated',
  ]);
  expect(problemsOf(held, document('a', 'minutes', '2026-05-10', { meeting: 'm' }))).toEqual([]);
  expect(problemsOf(held, document('a', 'minutes', '2026-05', { meeting: 'm' }))).toEqual([]);
  expect(problemsOf(held, document('a', 'agenda', '2026-05-01', { meeting: 'm' }))).toEqual([]);
});

test('minutes cannot be sent before their meeting', () => {
  const minutes = sent('a', 'minutes', '2026-05-09', ['members'], { meeting: 'm', dated: '2026-05-12' });
  expect(problemsOf(team('m', '2026-05-10'), minutes)).toEqual(['documents/a.md minutes-before-meeting sendings.0.on']);
});

test('two terms share the day of the handover and no other', () => {
  const second = (from: string) => [term('ppt-1', 'aa', 2025, '2025-01-01', '2025-12-31'), term('ppt-2', 'bb', 2026, from, '2026-12-31')];
  expect(problemsOf(...second('2025-12-30'))).toEqual(['presidencies/ppt-2.md presidencies-overlap term']);
  expect(problemsOf(...second('2025-12-31'))).toEqual([]);
  expect(problemsOf(...second('2026-01-01'))).toEqual([]);
});

test('terms known by their years overlap only if they do under every reading', () => {
  expect(problemsOf(term('ppt-1', 'aa', 2025, '2025', '2026'), term('ppt-2', 'bb', 2026, '2026', '2027'))).toEqual([]);
  expect(problemsOf(term('ppt-1', 'aa', 2025, '2024', '2026'), term('ppt-2', 'bb', 2026, '2025-05', '2027'))).toEqual([
    'presidencies/ppt-2.md presidencies-overlap term',
  ]);
});

test('a waiver names an occurrence in the form of its rule, and entries that exist', () => {
  const wrong = (rule: Parameters<typeof waiver>[1], occurrence: string) =>
    problemsOf(grcm('g', '2026-05-01'), waiver('w', rule, occurrence));
  const problem = ['waivers/w.md unknown-occurrence occurrence'];
  expect(wrong('quarterly-meeting', '2026-Q1')).toEqual([]);
  expect(wrong('quarterly-meeting', '2026-Q5')).toEqual(problem);
  expect(wrong('quarterly-meeting', 'g')).toEqual(problem);
  expect(wrong('monitoring-report', 'g')).toEqual([]);
  expect(wrong('monitoring-report', 'h')).toEqual(problem);
  expect(wrong('focal-points', '2026/aa')).toEqual([]);
  expect(wrong('focal-points', '2026')).toEqual(problem);
  expect(wrong('secretariat-duties', '6-8/2026')).toEqual(problem);
});

test('an answer cannot be older than what it answers', () => {
  const comments = (on: string, answered: string) =>
    document('d', 'concept-note', '2026-01-01', { comments: [{ from: 'rrocm', on, answered }] });
  expect(problemsOf(comments('2026-03-02', '2026-03-01'))).toEqual(['documents/d.md dates-out-of-order comments.0.answered']);
  expect(problemsOf(comments('2026-03-02', '2026-03-02'))).toEqual([]);
  const own = input('a', { presented: '2026-03-02', by: ['rrocm'], fate: [{ step: 'answered', on: '2026-03-01' }] });
  expect(problemsOf(own)).toEqual(['inputs/a.md dates-out-of-order fate.0.on']);
});

test('only a member country can ask for a meeting to be closed, or reserve a document', () => {
  expect(problemsOf(meeting('m', '2026-05-01', { openness: { state: 'closed', request: 'ppt' } }))).toEqual([
    'meetings/m.md party-of-wrong-kind openness.request',
  ]);
  expect(problemsOf(document('d', 'agenda', '2026-05-01', { class: { kind: 'reserved', by: ['rrocm'] } }))).toEqual([
    'documents/d.md party-of-wrong-kind class.by.0',
  ]);
});

test('a plan names agreements that exist', () => {
  expect(problemsOf(plan('p', 'action-plan', 2026, { items: [{ id: 'i1', agreement: 'd-9' }] }))).toEqual([
    'plans/p.md dangling-reference items.0.agreement',
  ]);
});
