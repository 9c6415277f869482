import { expect, test } from 'vitest';
import bodies from '#conference/bodies.json' with { type: 'json' };
import map from '#conference/map.json' with { type: 'json' };
import names from '#conference/names.json' with { type: 'json' };
import rules from '#conference/rules.json' with { type: 'json' };
import search from '#conference/search.json' with { type: 'json' };
import { wrongConference } from '#domain/project/conference.ts';
import { CONFERENCE_NAMES, inExamples } from '#domain/schemas/conference-names.ts';

const OWN = { bodies, names, rules, map, search };
const pathsOf = (changed: Partial<Record<keyof typeof OWN, unknown>>) => wrongConference({ ...OWN, ...changed }).map(({ path }) => path);

test('the settings of this conference can be used', () => {
  expect(wrongConference()).toEqual([]);
});

test.each([
  [{ bodies: { ...bodies, timeZone: 6 } }, 'bodies.json › timeZone'],
  [{ bodies: { ...bodies, clock: 'x' } }, 'bodies.json › clock'],
  [{ bodies: { ...bodies, series: { x: 'party' } } }, 'bodies.json › series.x'],
  [{ names: { ...names, es: { ...names.es, short: 7 } } }, 'names.json › es.short'],
  [{ map: { ...map, numeric: { aa: 'x' } } }, 'map.json › numeric.aa'],
  [{ search: { ...search, synonyms: [{ es: ['a'] }] } }, 'search.json › synonyms.0.en'],
])('what cannot be used is named with its file: %#', (changed, path) => {
  const [first] = wrongConference({ ...OWN, ...changed });
  expect(first?.path).toBe(path);
  expect(first?.wanted.es).not.toBe(first?.wanted.en);
});

test('a series without a name, and a rule that nobody owes, contradict the rest', () => {
  expect(pathsOf({ bodies: { ...bodies, series: { ...bodies.series, other: 'forum' } } })).toEqual([
    'names.json › es.series.other',
    'names.json › en.series.other',
  ]);
  const others = Object.fromEntries(Object.entries(bodies.bodies).filter(([office]) => office !== 'presidency'));
  const found = pathsOf({ bodies: { ...bodies, bodies: others } });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((path) => path.startsWith('rules.json › rules.'))).toBe(true);
});

test('names are written with their article, which Spanish joins to «de» and «a»', () => {
  const { group, word } = CONFERENCE_NAMES.es;
  expect(group).toMatchObject({ of: `del ${group.bare}`, to: `al ${group.bare}`, The: `El ${group.bare}`, ofWhich: 'del que' });
  expect(word).toMatchObject({ of: `de la ${word.bare}`, to: `a la ${word.bare}`, ofWhich: 'de la que' });
  expect(CONFERENCE_NAMES.en.word).toMatchObject({ of: 'of the Conference', Bare: 'Conference', ofWhich: 'of which' });
});

test('examples have ids of this conference, and what has no example stays', () => {
  expect(inExamples('{presidency} {nothing}')).toBe(`${bodies.bodies.presidency} {nothing}`);
});
