import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { loadLedger } from '#reader/load-ledger.ts';
import { CONFERENCE_NAMES, EXAMPLES, NAMES } from '#domain/schemas/conference-names.ts';
import { wrongConference } from '#domain/project/conference.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import { GATHERINGS, LOCALES, MEETING_SERIES, OBLIGATION_RULES, SERIES } from '#domain/schemas/vocabulary.ts';
import bodies from '#conference/bodies.json' with { type: 'json' };
import map from '#conference/map.json' with { type: 'json' };
import rules from '#conference/rules.json' with { type: 'json' };
import { scriptsOf, sourcesIn } from './arrows.ts';

const { ledger } = loadLedger('content', { today: '2026-11-21', demonstration: false });

/** Collections whose ids are plain words of a language, as those of a program are. */
const PLAIN_WORDS: readonly string[] = ['glossary', 'requests', 'tags'];

/** Ids of parties that are plain words too, which the program uses for something of its own. */
const PROGRAM_WORDS: ReadonlySet<string> = new Set([
  // Names of keys and of parts of pages.
  'members',
  'networks',
  // Whom a document reaches; an office that every conference of rotating presidencies may have; who pays; who may sign a review.
  'observers',
  'troika',
  'donors',
  'academia',
  // A series that is called as its kind is.
  ...Object.entries(SERIES).flatMap(([series, kind]) => (series === kind ? [series] : [])),
]);

const IDS: ReadonlySet<string> = new Set([
  ...readdirSync('content', { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && !PLAIN_WORDS.includes(folder.name))
    .flatMap(({ name }) => readdirSync(`content/${name}`).map((file) => file.split('.')[0]!)),
  ...MEETING_SERIES,
]);

/** Every text between quotation marks of a file, pieces of templates among them, with its line; no import. */
function textsIn(path: string, code: string): { text: string; at: string }[] {
  const source = ts.createSourceFile('file.ts', scriptsOf(path, code), ts.ScriptTarget.Latest, true);
  const found: { text: string; at: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({ text: node.text, at: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
    else if ((ts.isIdentifier(node) || ts.isNumericLiteral(node)) && ts.isPropertyAssignment(node.parent) && node.parent.name === node)
      return;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const TEXTS = [...sourcesIn('src')].flatMap(([path, code]) => textsIn(path, code));

test('no id of an entry or of a series of this conference stands in the program', () => {
  expect(IDS.size).toBeGreaterThan(20);
  const found = TEXTS.filter(({ text }) => IDS.has(text) && !PROGRAM_WORDS.has(text));
  expect(found).toEqual([]);
  expect(
    [...PROGRAM_WORDS].filter((word) => !TEXTS.some(({ text }) => text === word)),
    'an exception that nothing needs',
  ).toEqual([]);
});

test('no text gives an id of this conference as an example', () => {
  const numbered = /(?<![\w-])[a-z]+(?:-[a-z0-9]+)*-\d[\w-]*/g;
  expect(TEXTS.filter(({ text }) => [...text.matchAll(numbered)].some(([word]) => IDS.has(word)))).toEqual([]);
});

/** Facts about divisions, documents and telephones of countries, whichever conference they belong to. */
const OF_COUNTRIES = /^src\/(?:domain\/places\/divisions|reader\/personal-data\/)/;

test('no name of this conference, of its bodies or of its countries stands in the program', () => {
  const names = LOCALES.flatMap((locale) => [
    // A plain word is this conference's only with its article: another program may speak of forums and ministers.
    ...NAMES.filter((name) => name !== 'teamWord').map((name) => {
      const { bare, the } = CONFERENCE_NAMES[locale][name];
      return /^[\p{Lu}-]+$| /u.test(bare) ? bare : the;
    }),
    ...ledger
      .all('parties')
      .filter(({ facts }) => facts.kind === 'member-country')
      .map(({ words }) => words[locale]!.title),
  ]);
  expect(names.length).toBeGreaterThan(20);
  const said = new RegExp(`(?<![\\p{L}-])(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\p{L}-])`, 'u');
  expect(TEXTS.filter(({ text, at }) => said.test(text) && !OF_COUNTRIES.test(at))).toEqual([]);
});

test('the files of the conference say one thing, and name what content holds', () => {
  expect(wrongConference()).toEqual([]);
  const parties = [...Object.values(bodies.bodies), ...Object.keys(map.numeric)];
  expect(parties.filter((id) => !ledger.get('parties', id))).toEqual([]);
  const named = OBLIGATION_RULES.flatMap((rule) => {
    const { sources, basis, mandatedBy } = RULE_DEFINITIONS[rule];
    return [...sources.map(({ id }) => id), ...basis, ...mandatedBy];
  });
  const others = [
    ...Object.values(rules['site-rules']).flatMap((places) => places.map(({ id }) => id)),
    ...rules['two-themes'],
    ...rules.clocks,
  ];
  expect([...named, ...others].filter((id) => !IDS.has(id))).toEqual([]);
  expect(OBLIGATION_RULES.filter((rule) => RULE_DEFINITIONS[rule].sources.length === 0)).toEqual([]);
  expect(MEETING_SERIES.filter((series) => !GATHERINGS.includes(SERIES[series]!))).toEqual([]);
  const examples = ['country', 'second', 'agreement', 'instrument', 'organization', 'source', 'handover'] as const;
  expect(examples.filter((name) => !IDS.has(EXAMPLES[name]))).toEqual([]);
});

test('an id or a name in the program would be seen', () => {
  const texts = textsIn('src/a.ts', "import a from 'grcm';\nconst b = { mx: 'mx', c: `de ${a} CRM` };\n");
  expect(texts.map(({ text }) => text)).toEqual(['mx', 'de ', ' CRM']);
});
