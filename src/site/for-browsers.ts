import { readFileSync } from 'node:fs';

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

/** What the help pages say of a problem, besides its sentence and its remedy. */
const HELP: ReadonlySet<string | undefined> = new Set(['title', 'meaning', 'wrong', 'right']);

function helpIn(node: Node): Node[] {
  if (node.type !== 'ObjectExpression') return [];
  const properties = (node.properties as Node[]).filter(({ type }) => type === 'Property');
  if (!properties.some(({ key }) => nameOf(key) === 'remedy')) return [];
  return properties.filter(({ key }) => HELP.has(nameOf(key))).map(({ value }) => value as Node);
}

/** Functions that give a schema its sentences. */
const DESCRIBING: ReadonlySet<string | undefined> = new Set(['described', 'parties']);

function sentencesIn(node: Node): Node[] {
  if (node.type !== 'CallExpression' || !DESCRIBING.has(nameOf(node.callee))) return [];
  return (node.arguments as Node[]).filter(
    ({ type, value }) => type === 'TemplateLiteral' || type === 'ArrayExpression' || (type === 'Literal' && typeof value === 'string'),
  );
}

const CUT: readonly { of: RegExp; textsIn: (node: Node) => Node[] }[] = [
  { of: /\/src\/i18n\/problems\/(?:es|en)\/[\w-]+\.ts$/, textsIn: helpIn },
  { of: /\/src\/domain\/schemas\/[\w-]+\.ts$/, textsIn: sentencesIn },
];

/** A module with texts left empty that no script of the site shows: the sentences of schemas stand in the page, help has its own. */
function withoutUnshownTexts(code: string, id: string, parse: (code: string) => unknown): string | undefined {
  const cut = CUT.find(({ of }) => of.test(id.replaceAll('\\', '/')));
  if (!cut) return undefined;
  const texts = [...nodesIn(parse(code) as Node)].flatMap(cut.textsIn).toSorted((a, b) => b.start - a.start);
  return texts.reduce((left, { start, end }) => `${left.slice(0, start)}''${left.slice(end)}`, code);
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
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    load(id: string) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const unread = UNREAD.find(({ of }) => of.test(path));
      return unread && JSON.stringify(unread.without(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>));
    },
  };
}

/** Takes out of what browsers load the texts of schemas and problems that only the build uses: a quarter of a form's script. */
export function forBrowsers() {
  return {
    name: 'for-browsers',
    enforce: 'post' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    transform(this: { parse(code: string): unknown }, code: string, id: string) {
      const shorter = withoutUnshownTexts(code, id, (text) => this.parse(text));
      return shorter === undefined ? undefined : { code: shorter, map: null };
    },
  };
}
