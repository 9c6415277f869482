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
