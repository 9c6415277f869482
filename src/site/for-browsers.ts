import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REFERENCE_TABLE } from '#domain/ledger/reference-table.ts';
import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';
import { OF_FILES } from '#domain/problems/of-files.ts';

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

/** A node of a syntax tree, as far as it is walked here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
}

const nameOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  return typeof node.name === 'string' ? node.name : typeof node.value === 'string' ? node.value : undefined;
};

/** A text in the place of what stands between two places of a module. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

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

const CUT: readonly { of: RegExp; editsFor: (node: Node) => Edit[] }[] = [
  { of: /\/src\/i18n\/problems\/(?:es|en)\/[\w-]+\.ts$/, editsFor: helpIn },
  { of: /\/src\/domain\/schemas\/[\w-]+\.ts$/, editsFor: sentencesIn },
];

/** A module without texts that no script of the site shows: the sentences of schemas stand in the page, help has its own. */
function withoutUnshownTexts(code: string, id: string, parse: (code: string) => unknown): string | undefined {
  const cut = CUT.find(({ of }) => of.test(id.replaceAll('\\', '/')));
  if (!cut) return undefined;
  const edits = [...nodesIn(parse(code) as Node)].flatMap(cut.editsFor);
  const outermost = edits.filter((edit) => !edits.some((other) => other !== edit && other.start <= edit.start && edit.end <= other.end));
  return outermost
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, text }) => `${left.slice(0, start)}${text}${left.slice(end)}`, code);
}

/** Of the settings of a conference, what no script of the site reads: where rules are written, names that only pages say. */
const UNREAD: readonly { of: RegExp; without: (data: Record<string, unknown>) => object }[] = [
  {
    of: /\/conference\/rules\.json$/,
    without: ({ rules }) => ({ rules: Object.fromEntries(Object.keys(rules as object).map((rule) => [rule, {}])), 'two-themes': [] }),
  },
  {
    of: /\/conference\/names\.json$/,
    without: ({ es, en, ...shared }) => {
      const [spanish, english] = [es, en].map((names) => ({ ...(names as object), series: {}, searches: [], placeholder: '', says: {} }));
      return { ...shared, es: spanish, en: english };
    },
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
