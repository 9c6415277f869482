import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PALETTE } from '../../src/exports/share/palette.ts';
import { colourTokens, contrast, THEMES, toHex } from './tokens.ts';

const colours = colourTokens();
const GROUNDS = ['paper', 'sheet'] as const;

/** What is written, on what it stands: at least 4.5 to 1. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, 'land']],
  ['soft', GROUNDS],
  ['accent', GROUNDS],
  ['differs', GROUNDS],
  ['caution', GROUNDS],
  // The button of the large search field.
  ['paper', ['ink']],
];
/** Marks, borders of fields and rings that carry meaning: at least 3 to 1. */
const MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['fill', [...GROUNDS, 'land']],
  ['soft', [...GROUNDS, 'land']],
  ['edge', GROUNDS],
  ['accent', [...GROUNDS, 'land']],
];
/** Says nothing by itself: rules between parts, land on the map, grounds. */
const DECORATION = ['line', 'land', 'paper', 'sheet'];

/** What the device asks for, and what a reader chose on the page of settings. */
const [ASKED_FOR = '', CHOSEN = ''] = ['contrast.css', 'map-tokens.css']
  .map((file) => readFileSync(join('src/styles', file), 'utf8'))
  .map((css) => css.slice(css.indexOf('@media')).split("[data-contrast='more']"))
  .reduce(([asked = '', chosen = ''], [moreAsked = '', moreChosen = '']) => [asked + moreAsked, chosen + moreChosen]);
const LOOKS = [
  { look: 'as it is', of: colours, text: 4.5, mark: 3 },
  { look: 'with more contrast', of: colourTokens(CHOSEN), text: 7, mark: 4.5 },
];

describe.each(LOOKS.flatMap((look) => THEMES.map((theme) => ({ ...look, theme }))))(
  'in the $theme theme, $look',
  ({ of, theme, text, mark }) => {
    const ratio = (front: string, back: string) => contrast(of.get(front)![theme], of.get(back)![theme]);
    const tooLow = (pairs: typeof TEXTS, least: number) =>
      pairs.flatMap(([front, backs]) =>
        backs.filter((back) => ratio(front, back) < least).map((back) => `${front} on ${back}: ${ratio(front, back).toFixed(2)}`),
      );

    test('every text can be read on every ground it stands on', () => {
      expect(tooLow(TEXTS, text)).toEqual([]);
    });

    test('every mark can be told from every ground it stands on', () => {
      expect(tooLow(MARKS, mark)).toEqual([]);
    });
  },
);

test('more contrast is the same for whoever chose it and for whose device asks for it, and changes every colour', () => {
  expect([...colourTokens(CHOSEN)]).toEqual([...colourTokens(ASKED_FOR)]);
  expect([...colourTokens(CHOSEN).keys()].sort()).toEqual([...colours.keys()].sort());
});

test('a list that shows no signs is still a list to those who listen: Safari takes the role from `none` alone', () => {
  const without = readdirSync('src/styles').filter((file) =>
    /list-style(?:-type)?:\s*none/.test(readFileSync(join('src/styles', file), 'utf8')),
  );
  expect(without).toEqual([]);
});

test('black on white has the contrast that the standard says', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  expect(contrast([0.4667, 0.4667, 0.4667], [1, 1, 1])).toBeCloseTo(4.48, 1);
});

test('every colour of the design is checked or says nothing', () => {
  const known = new Set([...TEXTS, ...MARKS].map(([front]) => front).concat(DECORATION));
  expect([...colours.keys()].filter((name) => !known.has(name))).toEqual([]);
  expect(colours.size).toBeGreaterThan(8);
});

test('no colour and no size of type is written outside the tokens', () => {
  const strays = readdirSync('src/styles')
    .filter((file) => !['tokens.css', 'contrast.css', 'map-tokens.css', 'print.css'].includes(file))
    .flatMap((file) => {
      const css = readFileSync(join('src/styles', file), 'utf8');
      return (css.match(/#[\da-f]{3,8}\b(?!\s*\{)|\b(?:rgb|hsl|oklch|oklab)a?\([^)]*\)|font-size: 0\.[89]\d*rem/gi) ?? []).map(
        (found) => `${file}: ${found}`,
      );
    });
  expect(strays).toEqual([]);
});

test('drawings that leave the site have the colours of the light theme', () => {
  expect(PALETTE).toEqual(Object.fromEntries(Object.keys(PALETTE).map((name) => [name, toHex(colours.get(name)!.light)])));
});
