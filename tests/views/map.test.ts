import { describe, expect, test } from 'vitest';
import { COUNTRY_IDS } from '#demo/backdrop.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { MAP_SHAPES } from '#site/map-shapes.ts';
import { createContext } from '#views/context.ts';
import { memberCountriesByName } from '#views/names.ts';
import { mapView } from '#views/map.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const SHAPES: string[] = MAP_SHAPES.flatMap(({ members }) => members.map((member) => member.id));

describe.each(REAL_LEDGERS.flatMap(([name, ledger]) => LOCALES.map((locale) => ({ name, ledger, locale }))))(
  'the map of $name in $locale',
  ({ ledger, locale }) => {
    const context = createContext({ ledger, locale, asOf: '2026-11-21', basePath: '/base/', siteUrl: 'https://example.org' });
    const view = mapView(context, MAP_SHAPES);
    const drawn = view.parts.flatMap(({ members }) => members);

    test('shows each member of which it has an outline once, and lists all members beside it', () => {
      const all = memberCountriesByName(context).map(({ id }) => id);
      expect(drawn.map(({ id }) => id).sort()).toEqual(all.filter((id) => SHAPES.includes(id)).sort());
      expect(view.rows.map(({ link }) => link.href)).toEqual(all.map((id) => expect.stringContaining(`/${id}/`) as string));
    });

    test('says in the list what it says on the map', () => {
      for (const country of drawn) {
        const row = view.rows.find(({ link }) => link.href === country.link.href)!;
        expect([row.count, row.text]).toEqual([country.count, country.text]);
      }
    });

    test('the number of a country is how many agreements name it', () => {
      const naming = (id: string) =>
        ledger.all('agreements').filter((agreement) => ledger.referencesOf(agreement).some(({ target }) => target === id)).length;
      for (const { id, count } of drawn) expect(count, id).toBe(String(naming(id)));
      expect(drawn.some(({ count }) => count !== '0')).toBe(true);
    });
  },
);

test('there is an outline of each of the eleven countries that are members', () => {
  expect([...SHAPES].sort()).toEqual([...COUNTRY_IDS].sort());
});

test('the small countries stand far enough apart to be pointed at', () => {
  const { members, width } = MAP_SHAPES[0]!;
  const scale = 328 / width;
  for (const a of members) {
    for (const b of members) {
      if (a.id < b.id) expect(Math.hypot(a.x - b.x, a.y - b.y) * scale, `${a.id}–${b.id}`).toBeGreaterThanOrEqual(24);
    }
  }
});

test('every outline is drawn the right way round, inside its picture', () => {
  for (const { members, width, height } of MAP_SHAPES) {
    for (const { id, outline, x, y } of members) {
      expect(outline.length, id).toBeGreaterThan(100);
      expect(x > 0 && x < width && y > 0 && y < height, id).toBe(true);
      const [first] = outline.match(/M0,0H|M0,0L\d+,0L/) ?? [];
      expect(first, `${id} fills the whole picture`).toBeUndefined();
    }
  }
});
