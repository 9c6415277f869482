import { expect, test } from 'vitest';
import { agreement, meeting, proposal } from '../../entries.ts';
import { grcm, ledgerOf, occurrenceOf, occurrencesOf, stateOf, team } from '../obligation-ledger.ts';

const NOW = '2026-11-22';
const of = (presented: Parameters<typeof proposal>[1] = {}) =>
  proposal('r', { kind: 'recommendation', proposers: ['equipo-tripartito'], ...presented });
const approvedAt = (agreement?: string) => of({ presented: [{ at: 'g', result: 'approved', ...(agreement && { agreement }) }] });
const held = grcm('g', '2026-05-01');

test('a meeting to come asks for recommendations; one of another series does not', () => {
  expect(stateOf('team-recommendations', 'g', NOW, grcm('g', '2027-05-01'), of())).toBe('not-yet-due upcoming');
  expect(occurrencesOf(ledgerOf(meeting('v', '2026-05-01', { series: 'viceministerial' })), 'team-recommendations', NOW)).toEqual([]);
});

test('the recommendation that was presented is the evidence, whatever the meeting resolved', () => {
  const { evidence } = occurrenceOf(ledgerOf(held, of({ presented: [{ at: 'g' }] })), 'team-recommendations', 'g', NOW);
  expect(evidence.map(({ entry }) => entry.id)).toEqual(['r']);
});

test('what was not approved is not followed, nor what is to be presented', () => {
  const followed = (...added: unknown[]) => occurrencesOf(ledgerOf(...added), 'approved-recommendations', NOW);
  expect(followed(held, of({ presented: [{ at: 'g', result: 'deferred' }] }))).toEqual([]);
  expect(followed(grcm('g', '2027-05-01'), approvedAt())).toEqual([]);
  expect(followed(held, of())).toEqual([]);
});

test('a verification of its agreement by the whole team shows it followed; without one of the parties it does not', () => {
  const own = [held, agreement('d-1'), approvedAt('d-1')];
  const state = (...added: unknown[]) => stateOf('approved-recommendations', 'r', NOW, ...own, ...added);
  expect(state(team('t', '2026-06-01', { verified: ['d-1'], attended: ['equipo-tripartito'] }))).toBe('kept done');
  expect(state(team('t', '2026-06-01', { verified: ['d-1'], attended: ['st-crm'] }))).toBe('no-information parties-not-named');
  expect(
    state(team('t', '2026-06-01', { verified: ['d-2'] }), team('u', '2026-06-02'), team('v', '2027-01-02', { verified: ['d-1'] })),
  ).toBe('no-information no-deadline');
});
