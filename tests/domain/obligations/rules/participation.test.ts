import { expect, test } from 'vitest';
import { input } from '../../entries.ts';
import { grcm, ledgerOf, occurrenceOf, occurrencesOf, stateOf } from '../obligation-ledger.ts';

const NOW = '2026-11-22';

test('a meeting is open if it says so or if civil society attended', () => {
  const held = (facts: Parameters<typeof grcm>[2]) => stateOf('open-events', 'g', NOW, grcm('g', '2026-05-01', facts));
  expect(held({ openness: { state: 'open' } })).toBe('kept done');
  expect(held({ attended: ['aa', 'rrocm'] })).toBe('kept done');
  expect(held({ attended: ['aa'] })).toBe('no-information nothing-recorded');
});

test('a meeting closed at the request of a member is excused; closed without a named request, it cannot be judged', () => {
  const held = (request?: string) =>
    stateOf('open-events', 'g', NOW, grcm('g', '2026-05-01', { openness: { state: 'closed', ...(request && { request }) } }));
  expect(held('aa')).toBe('waived permitted');
  expect(held()).toBe('no-information unclear-measure');
});

test('a statement is answered by an answer, a decision or an action; to have received it is not enough', () => {
  const fate = (step: 'received' | 'answered' | 'decided' | 'acted-on') =>
    stateOf('inputs-answered', 'a', NOW, input('a', { presented: '2025-02-01', by: ['org'], fate: [{ step, on: '2025-03-01' }] }));
  expect(fate('received')).toBe('no-information no-deadline');
  for (const step of ['answered', 'decided', 'acted-on'] as const) expect(fate(step)).toBe('kept done');
});

test('a statement is owed an answer by the body it was presented to', () => {
  const ledger = ledgerOf(input('a', { presented: '2025-02-01', to: 'viceministerial' }), input('b', { presented: '2025-02-01' }));
  const owners = occurrencesOf(ledger, 'inputs-answered', NOW).map(({ key, owners: [owner] }) => `${key} ${owner!.holder}`);
  expect(owners).toEqual(['a viceministerial', 'b members']);
});

const statement = (id: string, presented = '2026-05-01') => input(id, { meeting: 'g', presented, by: ['org'] });

test('a statement made at a meeting is on record, and does not say that the meeting was open', () => {
  const { state, reason, evidence } = occurrenceOf(
    ledgerOf(grcm('g', '2026-05-01'), statement('a'), statement('b', '2026-05')),
    'open-events',
    'g',
    NOW,
  );
  expect([state, reason]).toEqual(['no-information', 'unclear-measure']);
  expect(evidence).toEqual([
    { entry: expect.objectContaining({ id: 'a' }), on: '2026-05-01' },
    { entry: expect.objectContaining({ id: 'b' }), on: '2026-05' },
  ]);
});

test.each([
  ['of another meeting', input('a', { meeting: 'h', presented: '2026-05-01' })],
  ['of no meeting', input('a', { presented: '2026-05-01' })],
  ['that nobody knows of yet', statement('a', '2026-11-23')],
])('a statement %s says nothing of a meeting', (_which, said) => {
  const { state, reason, evidence } = occurrenceOf(ledgerOf(grcm('g', '2026-05-01'), said), 'open-events', 'g', NOW);
  expect([state, reason, evidence]).toEqual(['no-information', 'nothing-recorded', []]);
});

test('what a source says of a meeting outweighs a statement made at it, and both are on record', () => {
  const held = (openness: NonNullable<Parameters<typeof grcm>[2]>['openness']) => {
    const { state, reason, evidence } = occurrenceOf(
      ledgerOf(grcm('g', '2026-05-01', { openness }), statement('a')),
      'open-events',
      'g',
      NOW,
    );
    return [state, reason, ...evidence.map(({ entry }) => entry.id)];
  };
  expect(held({ state: 'open' })).toEqual(['kept', 'done', 'g', 'a']);
  expect(held({ state: 'closed', request: 'aa' })).toEqual(['waived', 'permitted', 'g', 'a']);
});

test('an answer counts from its own day, and a statement is owed one from the day it was presented', () => {
  const asked = input('a', { presented: '2025-02-01', by: ['org'], fate: [{ step: 'answered', on: '2025-03-01' }] });
  const on = (asOf: string) =>
    occurrencesOf(ledgerOf(asked), 'inputs-answered', asOf).map(({ state, evidence }) => [state, evidence.length]);
  expect(on('2025-01-31')).toEqual([]);
  expect(on('2025-02-28')).toEqual([['no-information', 0]]);
  expect(on('2025-03-01')).toEqual([['kept', 1]]);
});
