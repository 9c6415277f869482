import { describe, expect, test } from 'vitest';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { ASSESSING, isAssessing } from '#domain/voices/assessments.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { computeFigure, DIVISIONS } from '#domain/figures/figures.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { ASSESSING_VOICES } from '#domain/schemas/vocabulary.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { columnsOf, computed, told } from '../computed.ts';

const ASOF = '2026-11-21';

/** The same entries in another order, the same one on every machine. */
function mixed<T>(items: readonly T[]): T[] {
  return items
    .map((item, index) => ({ item, place: (index * 7919) % items.length }))
    .sort((a, b) => b.place - a.place)
    .map(({ item }) => item);
}

describe.each([1, 2])('the invented world of seed %i', (seed) => {
  const entries = demoEntries({ size: 60, seed, asOf: ASOF });
  const ledger = new Ledger(entries);

  test('has no error, and speaks in every voice', () => {
    const { problems } = buildLedger(entries, new Set(), ASOF);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const voice of ASSESSING_VOICES) expect(Object.keys(columnsOf(ledger, voice, ASOF)).length).toBeGreaterThan(5);
  });

  test('is computed alike in whatever order it is read', () => {
    expect(computed(new Ledger(mixed(entries)), ASOF)).toEqual(computed(ledger, ASOF));
  });

  test.each(ASSESSING_VOICES)('keeps the columns of the others where %s falls silent', (silenced) => {
    const without = new Ledger(entries.filter((entry) => !(isAssessing(entry) && ASSESSING[entry.collection] === silenced)));
    for (const voice of ASSESSING_VOICES)
      expect(columnsOf(without, voice, ASOF)).toEqual(voice === silenced ? {} : columnsOf(ledger, voice, ASOF));
  });

  test('loses no event of a story as the years pass', () => {
    const days = ['2018-06-30', '2021-06-30', '2023-06-30', '2025-06-30', ASOF];
    for (const [index, day] of days.slice(1).entries()) {
      const [before, after] = [ledgerAsOf(ledger, days[index]!), ledgerAsOf(ledger, day)];
      for (const { id } of before.all('agreements'))
        expect(told(after, id, day)).toEqual(expect.arrayContaining(told(before, id, days[index]!)));
    }
  });

  test('has figures that add up', () => {
    for (const division of DIVISIONS.filter((name) => name !== 'theme' && name !== 'country')) {
      const { groups, total } = computeFigure(ledger, division);
      expect(groups.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(total);
    }
  });
});
