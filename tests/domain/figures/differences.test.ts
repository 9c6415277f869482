import { expect, test } from 'vitest';
import { atDistance, computeDifferences, DISTANCES } from '#domain/figures/differences.ts';
import type { Level } from '#domain/schemas/vocabulary.ts';
import { answer, DAY, rejection, told, worldWith } from '../dashboard-ledger.ts';

const says = (subject: string, level: Level) => ({ subject, level });

test('the farthest apart come first, and every comparison stands under exactly one number of levels', () => {
  const ledger = worldWith(
    answer('x', 'aa', [says('d-1', 'full'), says('d-2', 'full'), says('d-3', 'partial')]),
    told('a', 'aa', [says('d-1', 'substantial'), says('d-2', 'pending'), says('d-3', 'partial')]),
  );
  const { compared, spoken } = computeDifferences(ledger, DAY);
  expect(compared.map(({ subject, difference }) => [subject, difference.farthest])).toEqual([
    ['d-2', 3],
    ['d-1', 1],
    ['d-3', 0],
  ]);
  expect(spoken).toBe(3);
  expect(DISTANCES).toEqual([0, 1, 2, 3]);
  expect(DISTANCES.reduce((sum, levels) => sum + atDistance(compared, levels).length, 0)).toBe(compared.length);
});

test('what only one of the two voices says counts as spoken, and cannot be compared', () => {
  const ledger = worldWith(answer('x', 'aa', [says('d-1', 'full')]), told('a', 'cc', [says('d-1', 'pending'), says('d-2', 'pending')]));
  const { compared, spoken } = computeDifferences(ledger, DAY);
  expect(compared).toEqual([]);
  expect(spoken).toBe(3);
});

test('an expired report is no longer compared', () => {
  const ledger = worldWith(
    answer('x', 'aa', [says('d-1', 'full')]),
    told('a', 'aa', [says('d-1', 'pending')], { period: '2023', filed: '2024-01-01' }),
  );
  expect(computeDifferences(ledger, DAY)).toMatchObject({ compared: [], spoken: 1 });
});

test('norm is compared with norm, and practice with practice', () => {
  const ledger = worldWith(
    answer('x', 'aa', [{ subject: 'g-1/m1', norm: 'full', practice: 'full' }]),
    told('a', 'aa', [{ subject: 'g-1/m1', norm: 'full', practice: 'pending' }]),
  );
  expect(computeDifferences(ledger, DAY).compared.map(({ aspect, difference }) => [aspect, difference.farthest])).toEqual([
    ['practice', 3],
    ['norm', 0],
  ]);
});

test('where several organisations report, the nearest and the farthest pair are told, and the farthest decides the place', () => {
  const ledger = worldWith(
    answer('x', 'aa', [says('d-1', 'full'), says('d-2', 'full')]),
    told('a', 'aa', [says('d-1', 'substantial'), says('d-2', 'substantial')]),
    told('b', 'aa', [says('d-1', 'pending')], { organization: 'org-b' }),
  );
  expect(computeDifferences(ledger, DAY).compared.map(({ subject, difference }) => [subject, difference])).toEqual([
    ['d-1', { nearest: 1, farthest: 3 }],
    ['d-2', { nearest: 1, farthest: 1 }],
  ]);
});

test('of two that are equally far apart, the contested one comes first', () => {
  const ledger = worldWith(
    answer('x', 'aa', [says('d-1', 'full')]),
    answer('y', 'cc', [says('d-2', 'full')]),
    told('a', 'aa', [says('d-1', 'substantial')]),
    told('b', 'cc', [says('d-2', 'substantial')]),
    rejection('no', 'b', 'cc'),
  );
  expect(computeDifferences(ledger, DAY).compared.map(({ subject, contested }) => [subject, contested])).toEqual([
    ['d-2', ['reply']],
    ['d-1', []],
  ]);
});

test('nobody spoke: nothing is compared', () => {
  expect(computeDifferences(worldWith(), DAY)).toEqual({ compared: [], besides: [], spoken: 0 });
});

test('a level of the whole and one of practice are set side by side once, and no distance is counted', () => {
  const ledger = worldWith(
    answer('x', 'aa', [{ subject: 'g-1/m1', level: 'full' }]),
    told('a', 'aa', [{ subject: 'g-1/m1', norm: 'full', practice: 'pending' }]),
    told('b', 'cc', [{ subject: 'g-1/m1', practice: 'pending' }]),
  );
  const { compared, besides } = computeDifferences(ledger, DAY);
  expect(compared).toEqual([]);
  expect(
    besides.map(({ country, aspect, absences }) => [country, aspect, absences.map(({ why, beside }) => [why, beside?.aspect])]),
  ).toEqual([
    ['aa', 'norm', [['other-aspect', 'overall']]],
    ['aa', 'practice', [['other-aspect', 'overall']]],
  ]);
});
