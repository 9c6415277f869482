import { expect, test } from 'vitest';
import { fieldOf } from '#domain/problems/problem.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { meetingFacts } from '#domain/schemas/gatherings.ts';
import { agreement, guideline, meeting, proposal, report } from '../entries.ts';
import { document, grcm, parties, problemsOf, team } from '../obligations/obligation-ledger.ts';

const about = (code: string, ...entries: unknown[]) => problemsOf(...entries).filter((line) => line.includes(code));
const until = (today: string, ...entries: unknown[]) =>
  buildLedger([...parties(), ...(entries as AnyEntry[])], new Set(), today)
    .problems.filter(({ code }) => code === 'date-in-future')
    .map((item) => `${item.file} ${fieldOf(item)}`);

test('a report is presented at a meeting that did not end before what it tells, and that has been held', () => {
  const at = (held: string) => [grcm('g', held), agreement('d-1'), report('r', 'd-1', { presented: ['g'] })];
  expect(about('dates-out-of-order', ...at('2019-12-31'))).toEqual(['reports/r.md dates-out-of-order presented.0']);
  expect(about('dates-out-of-order', ...at('2020-01-01'))).toEqual([]);
  expect(until('2020-06-30', ...at('2020-07-01'))).toEqual(['reports/r.md presented.0']);
  expect(until('2020-07-01', ...at('2020-07-01'))).toEqual([]);
});

test('a recommendation is presented after it was made; an undated one at any meeting that has been held', () => {
  const at = (held: string, proposed?: string) => [
    grcm('g', held),
    proposal('p', { kind: 'recommendation', presented: [{ at: 'g' }], ...(proposed && { proposed }) }),
  ];
  expect(about('dates-out-of-order', ...at('2020-05-01', '2020-06'))).toEqual(['proposals/p.md dates-out-of-order presented.0.at']);
  expect(about('dates-out-of-order', ...at('2020-06-01', '2020-06'))).toEqual([]);
  expect(about('dates-out-of-order', ...at('2020-05-01'))).toEqual([]);
  expect(until('2020-04-30', ...at('2020-05-01'))).toEqual(['proposals/p.md presented.0.at']);
});

test('a meeting that prepares another comes before it, and teaches what had been issued', () => {
  const before = (held: string) => [grcm('g', '2020-05-04/2020-05-05'), meeting('m', held, { before: 'g' })];
  expect(about('dates-out-of-order', ...before('2020-05-06'))).toEqual(['meetings/m.md dates-out-of-order before']);
  expect(about('dates-out-of-order', ...before('2020-05-03'))).toEqual([]);
  const teaches = (issued: string) => [guideline('ins', { issued }), meeting('m', '2020-05', { teaches: ['ins'] })];
  expect(about('dates-out-of-order', ...teaches('2020-06'))).toEqual(['meetings/m.md dates-out-of-order teaches.0']);
  expect(about('dates-out-of-order', ...teaches('2020'))).toEqual([]);
});

test('a mission without follow-up is pointed out: its own, that of its report, or an act that it adopted', () => {
  const code = 'mission-without-follow-up';
  const mission = (facts = {}) => meeting('m', '2020-05', { series: 'mission', ...facts });
  const steps = [{ id: 'a' }];
  expect(about(code, mission())).toEqual([`meetings/m.md ${code} series`]);
  expect(about(code, mission({ 'next-steps': steps }))).toEqual([]);
  expect(
    about(code, mission(), agreement('d-1', { act: { kind: 'declaration', verb: 'recommended', body: 'consejo', meeting: 'm' } })),
  ).toEqual([]);
  const told = (facts = {}) => document('i', 'representation-report', '2020-06', { meeting: 'm', ...facts });
  expect(about(code, mission(), told({ 'follow-up': steps }))).toEqual([]);
  expect(about(code, mission(), told())).toEqual([`documents/i.md ${code} kind`, `meetings/m.md ${code} series`]);
  expect(about(code, document('i', 'other', '2020-06', { duties: ['5-6'] }))).toEqual([`documents/i.md ${code} duties.0`]);
});

test('a meeting in person needs that all three parties found it necessary', () => {
  const held = (agreed: string[]) => team('m', '2026-05-04', { modality: 'in-person', 'in-person': agreed });
  expect(about('consent-missing', held(['ppt', 'st-crm']))).toEqual(['meetings/m.md consent-missing in-person']);
  expect(about('consent-missing', held(['ppt', 'st-crm', 'st-rrocm']))).toEqual([]);
});

test('a working table puts three actions first at most', () => {
  const route = (count: number) => ({
    series: 'workshop',
    held: '2020',
    table: { route: Array.from({ length: count }, (_, index) => ({ id: `a${index}` })) },
    sources: [{ id: 's1' }],
    confidence: 'verified',
  });
  expect(meetingFacts.safeParse(route(3)).success).toBe(true);
  expect(meetingFacts.safeParse(route(4)).success).toBe(false);
});
