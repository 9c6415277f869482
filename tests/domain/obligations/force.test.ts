import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import { agreement } from '../entries.ts';
import { document, parties, team } from './obligation-ledger.ts';

const NOW = '2026-11-22';
const statusWith = (...added: unknown[]) =>
  computeObligations(new Ledger([...parties(), ...(added as AnyEntry[])]), NOW).rules.find(({ rule }) => rule === 'quarterly-meeting')!;
const adopting = (id: string, dated: string, facts: object = {}) =>
  document(id, 'act', dated, { by: ['viceministerial'], adopts: ['quarterly-meeting'], ...facts });

test.each([
  ['a paper of civil society', document('x', 'act', '2020-01-01', { by: ['st-rrocm'], adopts: ['quarterly-meeting'] })],
  ['a paper of one government', document('x', 'act', '2020-01-01', { by: ['aa'], adopts: ['quarterly-meeting'] })],
  ['an act that does not say whose it is', document('x', 'act', '2020-01-01', { adopts: ['quarterly-meeting'] })],
  ['a notice of the vice-ministers', document('x', 'notice', '2020-01-01', { by: ['viceministerial'], adopts: ['quarterly-meeting'] })],
  ['an act whose date is uncertain', adopting('x', '2020?')],
])('%s puts no rule in force', (_, paper) => {
  expect(statusWith(paper)).toMatchObject({ authority: 'proposed', inForce: [] });
});

test('an act may say from when and until when', () => {
  const { inForce, authority, occurrences } = statusWith(adopting('x', '2025-01-10', { force: { from: '2025-04-01', to: '2025-09-30' } }));
  expect(inForce.map(({ from, until }) => [from, until])).toEqual([['2025-04-01', '2025-09-30']]);
  expect(authority).toBe('proposed');
  const states = occurrences.filter(({ key }) => key.startsWith('2025')).map(({ key, state, reason }) => `${key} ${state} ${reason}`);
  expect(states).toEqual([
    '2025-Q1 unjudged before-in-force',
    '2025-Q2 no-information nothing-recorded',
    '2025-Q3 no-information nothing-recorded',
    '2025-Q4 unjudged after-in-force',
  ]);
});

test('a later act ends what an earlier one began, and may begin it again', () => {
  const ending = document('y', 'act', '2021-07-01', { by: ['members'], ends: ['quarterly-meeting'] });
  const { inForce, authority } = statusWith(adopting('x', '2020-01-01'), ending, adopting('z', '2024-01-01'));
  expect(inForce.map(({ from, act, until, endedBy }) => [from, act.id, until, endedBy?.id])).toEqual([
    ['2020-01-01', 'x', '2021-07-01', 'y'],
    ['2024-01-01', 'z', undefined, undefined],
  ]);
  expect(authority).toBe('adopted');
});

test('nobody ends a rule who could not adopt it', () => {
  const ending = document('y', 'act', '2021-07-01', { by: ['st-crm'], ends: ['quarterly-meeting'] });
  expect(statusWith(adopting('x', '2020-01-01'), ending).inForce).toMatchObject([{ from: '2020-01-01' }]);
  expect(statusWith(adopting('x', '2020-01-01'), ending).inForce[0]).not.toHaveProperty('until');
});

test('what an agreement asks for by itself is judged although its rule is not in force', () => {
  const decision = agreement('d-04', { act: { kind: 'decision', verb: 'decided', body: 'viceministerial' }, adopted: '2016-11-18' });
  const held = team('m', '2017-02-01', { attended: ['ppt', 'st-crm', 'st-rrocm'] });
  const { occurrences } = statusWith(decision, held);
  expect(occurrences.find(({ key }) => key === 'd-04')).toMatchObject({ state: 'kept', reason: 'done' });
  expect(occurrences.find(({ key }) => key === '2017-Q1')).toMatchObject({ state: 'unjudged', reason: 'not-in-force' });
});

const ending = (id: string, dated: string, facts: object = {}) =>
  document(id, 'act', dated, { by: ['viceministerial'], ends: ['quarterly-meeting'], ...facts });
const periodsWith = (...added: unknown[]) =>
  statusWith(...added).inForce.map(({ from, act, until, endedBy }) => [from, act.id, until, endedBy?.id]);

test('of several acts that end a rule, the one that takes effect first ends it', () => {
  const decidedFirst = ending('y', '2021-07-01', { force: { from: '2023-01-01' } });
  expect(periodsWith(adopting('x', '2020-01-01'), decidedFirst, ending('z', '2022-07-01'))).toEqual([
    ['2020-01-01', 'x', '2022-07-01', 'z'],
  ]);
});

test.each([
  ['before the act that adopts the rule', '2019-12-31', ['2025-12-31', 'x']],
  ['on the day that the rule begins', '2020-01-01', ['2025-12-31', 'x']],
  ['the day after it begins', '2020-01-02', ['2020-01-02', 'y']],
  ['the day before its own last day', '2025-12-30', ['2025-12-30', 'y']],
  ['on its own last day', '2025-12-31', ['2025-12-31', 'x']],
  ['after its own last day', '2026-01-01', ['2025-12-31', 'x']],
])('an act that ends a rule %s', (_when, on, [until, endedBy]) => {
  const limited = adopting('x', '2020-01-01', { force: { to: '2025-12-31' } });
  expect(periodsWith(limited, ending('y', on))).toEqual([['2020-01-01', 'x', until, endedBy]]);
});

test('an act that repeats what is in force opens nothing new, not even on the last day of the first', () => {
  expect(periodsWith(adopting('x', '2020-01-01'), adopting('y', '2022-01-01'))).toEqual([['2020-01-01', 'x', undefined, undefined]]);
  const limited = adopting('x', '2020-01-01', { force: { to: '2021-12-31' } });
  expect(periodsWith(limited, adopting('y', '2021-12-31'))).toEqual([['2020-01-01', 'x', '2021-12-31', 'x']]);
  expect(periodsWith(limited, adopting('y', '2022-01-01'))).toEqual([
    ['2020-01-01', 'x', '2021-12-31', 'x'],
    ['2022-01-01', 'y', undefined, undefined],
  ]);
});

test('of two acts of one day, the first by its id is the one that opens', () => {
  expect(periodsWith(adopting('y', '2020-01-01'), adopting('x', '2020-01-01'))).toEqual([['2020-01-01', 'x', undefined, undefined]]);
});
