import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIFTY, FIRST, FURTHER, planOf, WHOLE } from '#views/division/plan.ts';

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
const lists = fc.array(fc.array(fc.double({ min: 0.5, max: 8, noNaN: true }), { maxLength: 400 }), { maxLength: 30 });

describe('the pages over which the lists of a page go on', () => {
  test('hold every line of every list once, in its order, and some of each list on the first', () => {
    fc.assert(
      fc.property(lists, (weights) => {
        const plan = planOf(weights);
        weights.forEach((own, list) => {
          const slices = plan.map((page) => page[list]!);
          expect(slices.flatMap(({ from, to }) => own.slice(from, to))).toEqual(own);
          if (own.length > 0) expect(slices[0]!.to).toBeGreaterThan(0);
        });
      }),
    );
  });

  test('are bounded, whatever the lists hold', () => {
    fc.assert(
      fc.property(lists, (weights) => {
        const plan = planOf(weights);
        const heavy = plan.map((page) => sum(page.flatMap(({ from, to }, list) => weights[list]!.slice(from, to))));
        if (plan.length === 1) expect(heavy[0]).toBeLessThanOrEqual(WHOLE);
        else {
          // One line of each list stands on the first page, however many lists there are.
          expect(heavy[0]).toBeLessThanOrEqual(Math.max(FIRST, sum(weights.map(([first = 0]) => first))));
          for (const weight of heavy.slice(1)) expect(weight).toBeLessThanOrEqual(FURTHER);
          for (const page of plan.slice(1)) expect(sum(page.map(({ from, to }) => to - from))).toBeLessThanOrEqual(FIFTY);
        }
      }),
    );
  });

  test('are one where everything fits on it', () => {
    expect(planOf([])).toEqual([[]]);
    expect(planOf([[1, 2], []])).toEqual([
      [
        { from: 0, to: 2 },
        { from: 0, to: 0 },
      ],
    ]);
  });

  test('have fifty lines each where one plain list is long', () => {
    const plan = planOf([Array.from({ length: 1000 }, () => 1)]);
    expect(plan).toHaveLength(20);
    expect(plan.map(([slice]) => slice!.to - slice!.from)).toEqual(Array.from({ length: 20 }, () => 50));
  });
});
