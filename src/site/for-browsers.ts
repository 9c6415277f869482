import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REFERENCE_TABLE } from '#domain/ledger/reference-table.ts';
import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';
import { OF_FILES } from '#domain/problems/of-files.ts';
import * as vocabulary from '#domain/schemas/vocabulary.ts';
import { knownNames } from './known-names.ts';
import { editedModule, nameOf, nodesIn, type Edit, type Node } from './script-edits.ts';

const SMALL_ZOD = fileURLToPath(new URL('../forms/small-zod/index.ts', import.meta.url));
const LOADED_SCHEMAS = fileURLToPath(new URL('../forms/loaded-schemas.ts', import.meta.url));
const ALL_SCHEMAS = /\/schemas\/index\.ts$/;

const WARNINGS = Object.entries(PROBLEM_CODES).flatMap(([code, severity]) => (severity === 'warning' ? [code] : []));

/** Modules that are a table, as far as browsers read it. */
const TABLES: readonly { of: RegExp; code: string }[] = [
  {
    of: /\/src\/domain\/ledger\/reference-table\.ts$/,
    code: `export const REFERENCE_TABLE = ${JSON.stringify(REFERENCE_TABLE)};`,
  },
  {
    of: /\/src\/domain\/problems\/problem-codes\.ts$/,
    code: `const warnings = ${JSON.stringify(WARNINGS)}; export const severityOf = (code) => (warnings.includes(code) ? 'warning' : 'error');`,
  },
];

const applyToEnvironment = ({ name }: { name: string }) => name === 'client';

/** What the help pages say of a problem, besides its sentence and its remedy. */
const HELP: ReadonlySet<string | undefined> = new Set(['title', 'meaning', 'wrong', 'right']);
const NEVER_ENTERED: ReadonlySet<string | undefined> = new Set(OF_FILES);

const propertiesOf = (node: Node) => (node.properties as Node[]).filter(({ type }) => type === 'Property');

/** Of the words of problems, their help, and all words of those that nothing has that was entered in a form. */
function helpIn(node: Node): Edit[] {
  if (node.type !== 'ObjectExpression') return [];
  const properties = propertiesOf(node);
  const isHelp = properties.some(({ key }) => nameOf(key) === 'remedy');
  return properties.flatMap(({ key, value, start, end }) => {
    const isLeft = isHelp ? !HELP.has(nameOf(key)) : (value as Node).type !== 'ObjectExpression' || !NEVER_ENTERED.has(nameOf(key));
    // What is taken out leaves its comma.
    return isLeft ? [] : [{ start, end, text: '...0' }];
  });
}

/** Of a schema, the sentences that it is given: what is left is the schema. */
function sentencesIn(node: Node): Edit[] {
  if (node.type !== 'CallExpression') return [];
  const given = node.arguments as Node[];
  const [schema, es, en] = given;
  if (nameOf(node.callee) === 'described' && schema && es && en)
    return [
      { start: node.start, end: schema.start, text: '' },
      { start: schema.end, end: node.end, text: '' },
    ];
  return nameOf(node.callee) === 'parties' ? given.map(({ start, end }) => ({ start, end, text: "''" })) : [];
}

/** The closed lists of words, by their names. */
const LISTS: ReadonlyMap<string | undefined, readonly string[]> = new Map(
  Object.entries(vocabulary).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list as string[]]] : [])),
);

/** Of a module, the lists that it imports, in the place of their names: no form loads those of other kinds. */
function listsIn(node: Node): Edit[] {
  if (node.type !== 'ImportDeclaration' || !/\bvocabulary\.ts$/.test(nameOf(node.source) ?? '')) return [];
  const named = (node.specifiers as Node[]).map(({ imported, local }) => ({ name: nameOf(imported), as: nameOf(local)! }));
  const left = named.filter(({ name }) => !LISTS.has(name)).map(({ name, as }) => `${name!} as ${as}`);
  const lists = named.flatMap(({ name, as }) => (LISTS.has(name) ? [`const ${as} = ${JSON.stringify(LISTS.get(name))};`] : []));
  const text = [...(left.length > 0 ? [`import { ${left.join(', ')} } from ${JSON.stringify(nameOf(node.source))};`] : []), ...lists];
  return [{ start: node.start, end: node.end, text: text.join(' ') }];
}

const CUT: readonly { of: RegExp; editsFor: (node: Node) => Edit[] }[] = [
  { of: /\/src\/i18n\/problems\/(?:es|en)\/[\w-]+\.ts$/, editsFor: helpIn },
  { of: /\/src\/domain\/schemas\/[\w-]+\.ts$/, editsFor: (node) => [...sentencesIn(node), ...listsIn(node)] },
  { of: /\/src\/domain\/obligations\/[\w-]+\.ts$/, editsFor: listsIn },
];

/** A module without what no script of the site shows: the sentences of schemas stand in the page, help has its own. */
function withoutUnshownTexts(code: string, id: string, parse: (code: string) => unknown): string | undefined {
  const cut = CUT.find(({ of }) => of.test(id.replaceAll('\\', '/')));
  if (!cut) return undefined;
  const root = parse(code) as Node;
  const edits = [...nodesIn(root)].flatMap(cut.editsFor);
  return editedModule(code, [...edits, ...knownNames(root, edits)]);
}

/** Of the settings of a conference, what no script of the site reads: where rules are written. */
const UNREAD: readonly { of: RegExp; without: (data: Record<string, unknown>) => object }[] = [
  {
    of: /\/conference\/rules\.json$/,
    without: ({ rules }) => ({ rules: Object.fromEntries(Object.keys(rules as object).map((rule) => [rule, {}])), 'two-themes': [] }),
  },
];

/** The settings of a conference as browsers need them. */
export function settingsForBrowsers() {
  return {
    name: 'settings-for-browsers',
    enforce: 'pre' as const,
    applyToEnvironment,
    load(id: string) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const unread = UNREAD.find(({ of }) => of.test(path));
      return unread && JSON.stringify(unread.without(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>));
    },
  };
}

/**
 * Of what browsers load, takes out the texts of schemas and problems that only the build uses, puts a light engine in the place of
 * zod, the schemas that a form loads in the place of all, and what follows from all as data.
 */
export function forBrowsers() {
  return [
    {
      name: 'light-schemas',
      enforce: 'pre' as const,
      applyToEnvironment,
      resolveId: (source: string) => (source === 'zod' ? SMALL_ZOD : ALL_SCHEMAS.test(source) ? LOADED_SCHEMAS : undefined),
      load: (id: string) => TABLES.find(({ of }) => of.test(id.replaceAll('\\', '/')))?.code,
    },
    {
      name: 'for-browsers',
      enforce: 'post' as const,
      applyToEnvironment,
      transform(this: { parse(code: string): unknown }, code: string, id: string) {
        const shorter = withoutUnshownTexts(code, id, (text) => this.parse(text));
        return shorter === undefined ? undefined : { code: shorter, map: null };
      },
    },
  ];
}
