import { expect, test } from 'vitest';
import { input } from '../../entries.ts';
import { grcm, ledgerOf, occurrencesOf, stateOf } from '../obligation-ledger.ts';

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
