import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { createContext } from '#views/context.ts';
import { dashboardView } from '#views/dashboards/index.ts';
import { quarterFile } from '#views/figures/quarters.ts';
import type { QuartersView } from '#views/model/quarters.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const DAY = '2026-11-22';
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: DAY })).ledger;
const WORLDS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world of 60 reports', invented]];

function viewOf(ledger: Ledger, locale: (typeof LOCALES)[number]): QuartersView | undefined {
  const context = createContext({ ledger, locale, asOf: DAY, basePath: '/base/', siteUrl: 'https://example.org' });
  const parts = dashboardView(context, 'standing').sections.flatMap(({ content }) => content);
  return parts.flatMap((part) => (part.type === 'quarters' ? [part.quarters] : []))[0];
}

describe.each(WORLDS)('past quarters of %s', (_, ledger) => {
  const file = quarterFile(createContext({ ledger, locale: 'es', asOf: DAY, basePath: '/', siteUrl: '' }));
  const [es, en] = LOCALES.map((locale) => viewOf(ledger, locale)!) as [QuartersView, QuartersView];

  test('what can be chosen is what the file holds, and each language knows how the other writes it', () => {
    const keys = [...es.countries, ...es.themes].map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(10);
    for (const key of keys) expect(Object.keys(file.groups[key] ?? {}).length, key).toBeGreaterThan(0);
    const choices = ({ countries, themes, voices }: QuartersView) => [...countries, ...themes, ...voices];
    const inEnglish = new Map(choices(en).map((choice) => [choice.key, choice]));
    for (const { key, value, twin } of choices(es)) {
      expect(twin).toBe(inEnglish.get(key)!.value);
      expect(value).toBe(inEnglish.get(key)!.twin);
    }
    expect([es.quarter.name, es.quarter.twin]).toEqual([en.quarter.twin, en.quarter.name]);
  });

  test('the table has a row for each day, newest first, with the numbers of the file', () => {
    const { rows, rowIds } = es.figure.table!;
    expect(rowIds).toEqual(file.quarters.map((quarter) => `q-${quarter}`).reverse());
    rows.forEach(([, ...cells], index) => {
      const at = rows.length - 1 - index;
      es.panels.forEach(({ voice }, column) => {
        const { known, of } = file.groups.all![voice]!;
        expect(String(cells[column]![0]).replaceAll(',', '')).toBe(`${known[at]} de ${of[at]}`);
      });
    });
  });

  test('every list in the file is as long as its days, and the layers of a picture end where its numbers do', () => {
    for (const voices of Object.values(file.groups))
      for (const { parts, known, of } of Object.values(voices))
        for (const numbers of [known, of, ...Object.values(parts)]) expect(numbers).toHaveLength(file.days.length);
    for (const { layers, silent, counts, voice } of es.panels) {
      expect(layers.length > 0).toBe(silent === undefined);
      const { parts } = file.groups.all![voice]!;
      expect(counts.filter(({ count }) => count > 0).map(({ part, count }) => [part, count])).toEqual(
        counts.flatMap(({ part }) => (parts[part]?.at(-1) ? [[part, parts[part].at(-1)]] : [])),
      );
      for (const { d } of layers) {
        const across = [...d.matchAll(/h(-?\d+)/g)].reduce((sum, [, by]) => sum + Number(by), 0);
        expect(across, 'forth and back').toBe(0);
        for (const [, y] of d.matchAll(/[V ](-?[\d.]+)/g)) {
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(100);
        }
      }
    }
  });
});

test('where nothing can be told of any quarter, there is no picture', () => {
  for (const locale of LOCALES) expect(viewOf(new Ledger([]), locale)).toBeUndefined();
});
