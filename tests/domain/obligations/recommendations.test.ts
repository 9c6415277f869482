import { expect, test } from 'vitest';
import { recommendationPath, teamRecommendations, verificationsOf } from '#domain/obligations/recommendations.ts';
import { proposalFacts } from '#domain/schemas/proposals.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { agreement, proposal } from '../entries.ts';
import { grcm, ledgerOf, team } from '../obligations/obligation-ledger.ts';

const NOW = '2026-11-22';
const ofTeam = (facts: Partial<Facts<'proposals'>> = {}) =>
  proposal('p', { kind: 'recommendation', proposers: ['equipo-tripartito'], ...facts });
const told = (asOf: string, made: ReturnType<typeof proposal>, ...others: unknown[]) => {
  const path = recommendationPath(ledgerOf(made, ...others), made, asOf);
  return path && { presented: path.presented.map(({ result }) => result), agreements: path.agreements.map(({ id }) => id) };
};

test('a recommendation of the team is followed from the meeting to the agreement that took it up', () => {
  const presented = [{ at: 'g', result: 'approved' as const, agreement: 'd-1' }];
  const others = [grcm('g', '2025-05-01'), agreement('d-1'), agreement('d-2', { derives: ['p'] })];
  expect(told(NOW, ofTeam({ presented }), ...others)).toEqual({ presented: ['approved'], agreements: ['d-1', 'd-2'] });
  expect(told('2025-04-30', ofTeam({ presented }), ...others)).toEqual({ presented: [], agreements: ['d-2'] });
});

test('a meeting that put it off takes nothing up, and an agreement that only names it does not derive from it', () => {
  const presented = [{ at: 'g', result: 'deferred' as const }];
  const others = [grcm('g', '2025-05-01'), agreement('d-1', { related: ['p'] })];
  expect(told(NOW, ofTeam({ presented }), ...others)).toEqual({ presented: ['deferred'], agreements: [] });
});

test('without a meeting the path is empty, and a text of somebody else has none', () => {
  expect(told(NOW, ofTeam())).toEqual({ presented: [], agreements: [] });
  expect(told(NOW, ofTeam({ kind: 'commitment' }))).toBeUndefined();
  expect(told(NOW, proposal('p', { kind: 'recommendation' }))).toBeUndefined();
  expect(teamRecommendations(ledgerOf(ofTeam(), proposal('q', { kind: 'recommendation' }))).map(({ id }) => id)).toEqual(['p']);
});

test('an agreement is named only where the meeting approved', () => {
  const facts = (presented: object) => ({ ...proposal('p').facts, presented: [presented] });
  expect(proposalFacts.safeParse(facts({ at: 'g', result: 'approved', agreement: 'd-1' })).success).toBe(true);
  expect(proposalFacts.safeParse(facts({ at: 'g', result: 'deferred', agreement: 'd-1' })).success).toBe(false);
  expect(proposalFacts.safeParse(facts({ at: 'g' })).success).toBe(true);
});

test('what became of it: meetings that verified the agreement, by the day', () => {
  const ledger = ledgerOf(agreement('d-1'), team('m', '2025-05-01', { verified: ['d-1'] }));
  const verified = (asOf: string) => verificationsOf(ledger, ledger.demand('agreements', 'd-1'), asOf).map(({ id }) => id);
  expect(verified(NOW)).toEqual(['m']);
  expect(verified('2025-04-30')).toEqual([]);
});
