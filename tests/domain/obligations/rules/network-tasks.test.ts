import { describe, expect, test } from 'vitest';
import type { Facts } from '#domain/schemas/index.ts';
import { NETWORK_TASKS } from '#domain/schemas/vocabulary.ts';
import { entry, meeting, report } from '../../entries.ts';
import { occurrencesOf, ledgerOf, stateOf } from '../obligation-ledger.ts';

const NOW = '2026-11-22';
const NO_DEADLINE = 'no-information no-deadline';
const action = (facts: Partial<Facts<'actions'>>) =>
  entry('actions', 'x', { kind: 'joint', by: ['rrocm'], sources: [{ id: 's1' }], confidence: 'verified', ...facts });
const state = (key: string, ...added: unknown[]) => stateOf('network-tasks', key, NOW, ...added);

test('each of the five tasks stands once a year, owed by the network', () => {
  const own = occurrencesOf(ledgerOf(), 'network-tasks', NOW);
  expect(
    own
      .filter(({ period }) => period === '2025')
      .map(({ thread }) => thread)
      .sort(),
  ).toEqual([...NETWORK_TASKS].sort());
  expect(new Set(own.flatMap(({ owners }) => owners.map(({ office }) => office)))).toEqual(new Set(['rrocm']));
});

describe('an action of civil society', () => {
  test('shows the tasks that it serves, in the years through which it ran', () => {
    const own = action({ began: '2024-03', ended: '2025', purposes: ['visibility', 'complaint'] });
    expect(state('visibility/2024', own)).toBe('kept done');
    expect(state('visibility/2025', own)).toBe('kept done');
    expect(state('visibility/2026', own)).toBe('not-yet-due upcoming');
    expect(state('training/2024', own)).toBe(NO_DEADLINE);
  });

  test('without an end counts for the year of its beginning; one that is still running until the day', () => {
    expect(state('visibility/2025', action({ began: '2024-03', purposes: ['visibility'] }))).toBe(NO_DEADLINE);
    expect(state('visibility/2026', action({ began: '2024-03', ended: '2027', purposes: ['visibility'] }))).toBe('kept done');
  });

  test('whose beginning is uncertain decides nothing', () => {
    expect(state('visibility/2024', action({ began: '2024?', purposes: ['visibility'] }))).toBe('no-information date-too-coarse');
  });

  test('counts where civil society takes part, not where only governments do, nor undated or to come', () => {
    expect(state('visibility/2024', action({ began: '2024', by: ['aa'], with: ['org'], purposes: ['visibility'] }))).toBe('kept done');
    for (const other of [{ began: '2024', by: ['aa'] }, {}, { began: '2027-01' }]) {
      expect(state('visibility/2024', action({ ...other, purposes: ['visibility'] }))).toBe(NO_DEADLINE);
    }
  });
});

test('a report follows up; an event that taught an instrument trains where civil society took part', () => {
  const day = '2025-05-01';
  expect(state('follow-up/2025', report('r', 'd-1', { filed: day }))).toBe('kept done');
  expect(state('training/2025', meeting('m', day, { teaches: ['g'], attended: ['org'] }))).toBe('kept done');
  for (const other of [{ teaches: ['g'] }, { attended: ['org'] }, { teaches: ['g'], attended: ['aa'] }]) {
    expect(state('training/2025', meeting('m', day, other))).toBe(NO_DEADLINE);
  }
  expect(state('training/2026', meeting('m', '2026-12-20', { teaches: ['g'], attended: ['org'] }))).toBe('not-yet-due upcoming');
});
