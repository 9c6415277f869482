import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '#domain/schemas/conference-names.ts';
import { PROBLEM_TEXTS } from '#i18n/problems/index.ts';
import { builtPages, elementsOf, filesBelow, SITES } from './built-site.ts';

const KILOBYTE = 1000;
const ENTRY_LIMIT = 14 * KILOBYTE;
const LIST_LIMIT = 40 * KILOBYTE;
const SCRIPT_LIMIT = 70 * KILOBYTE;
/**
 * A form: what it begins with, and all that it can load from opening to checking and sending, which is what it keeps for work
 * without a connection but for what comes only when something is pasted, a picture is added or a file is handed in.
 */
const FORM_FIRST_LIMIT = 28 * KILOBYTE;
const FORM_LIMIT = 104 * KILOBYTE;
const FLOW_LIMITS: Readonly<Record<string, number>> = {
  reports: 100 * KILOBYTE,
  'self-assessments': 90 * KILOBYTE,
  replies: 79.5 * KILOBYTE,
  meetings: 102 * KILOBYTE,
  sources: 70 * KILOBYTE,
};
const FORM_REQUESTS = 33;
/** Where an entry that is published has a day to come, forms keep the schemas of all kinds: so much more, in so many files more. */
const DAYS_TO_COME = { script: 12 * KILOBYTE, requests: 14 };
/** What reads files of Word and Excel, which comes when somebody hands one in. */
const READERS_LIMIT = 145 * KILOBYTE;
const READERS = /\/read-office\.[\w-]+\.js$/;
/** What comes with an act of its own: the search beside the form, something pasted, a picture, a file that is handed in. */
const APART = ['quick-search', 'quick-worker', 'pasted', 'own-picture', 'paper-file', 'read-office'];
/** The few bytes that focus the search, and those that put on what a reader chose on the page of settings. */
const FOCUS_LIMIT = 0.8 * KILOBYTE;

interface Weight {
  path: string;
  document: number;
  /** What is loaded with the page, before anybody touches it. */
  first: number;
  /** All that the page can load, now or later. */
  script: number;
  requests: number;
  /** Of a form, the kind of entry, and the scripts that it says it never loads. */
  kind: string | undefined;
  left: readonly string[];
  /** Scripts without which one that it loads cannot run, and that it does not load. */
  lost: readonly string[];
  styles: number;
}

/** The page of one entry: a section and an id. */
const ENTRY =
  /^\/(?:en\/)?(?:acuerdos|agreements|propuestas|proposals|lineamientos|guidelines|reportes|reports|autoevaluaciones|self-assessments|reuniones|meetings|presidencias|presidencies|organos|bodies|paises|countries|temas|themes|etiquetas|tags|declaraciones|statements|practicas|practices|acciones|actions|revisiones|reviews|consultas|consultations|feriados|public-holidays|fuentes|sources)\/[^/]+\/$/;

const NOTHING = { script: 0, requests: 0 };
/** What a form may load beyond its budget. */
const beyond = ({ left }: Weight) => (left.some((name) => name.startsWith('schemas-')) ? NOTHING : DAYS_TO_COME);

const FORM = /^\/(?:contribuir|en\/contribute)\/[^/]+\/$/;

describe.each(SITES)('%s', (_, folder) => {
  const sizes = new Map<string, number>();
  function weigh(file: string): number {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    return sizes.get(file)!;
  }

  const scripts = filesBelow(folder).filter((file) => file.endsWith('.js'));

  const nameOf = (file: string) => /([^/]+?)[.-][\w-]{8}\.js$/.exec(file)?.[1] ?? file;

  /** A script with everything it imports, now or later. @param without names of scripts that are never loaded, or counted apart */
  function withImports(file: string, without: ReadonlySet<string>, seen = new Set<string>()): Set<string> {
    if (seen.has(file) || READERS.test(file) || without.has(nameOf(file))) return seen;
    seen.add(file);
    const source = readFileSync(join(folder, file), 'utf8');
    for (const other of scripts) if (source.includes(other.split('/').at(-1)!)) withImports(other, without, seen);
    return seen;
  }

  /** A script with what it imports at once: what stands behind `import(…)`, a worker or an address is loaded later. */
  function withStaticImports(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of source.matchAll(/(?:^|[;}\s])(?:import|export)\b(?:[^'"`()]*?from)?\s*['"`]([^'"`]+)['"`]/g)) {
      const other = scripts.find((script) => script.endsWith(`/${name!.split('/').at(-1)!}`));
      if (other) withStaticImports(other, seen);
    }
    return seen;
  }

  const weights: Weight[] = builtPages(folder).map(({ path, html }) => {
    const elements = elementsOf(html);
    const styles = elements
      .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
      .map(({ attributes }) => attributes.get('href')!);
    const roots = elements
      .filter(({ name, attributes }) => name === 'script' && attributes.has('src'))
      .map(({ attributes }) => attributes.get('src')!);
    const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + weigh(file), 0);
    const [form] = elements.filter(({ name }) => name === 'works-offline');
    const left = form ? (JSON.parse(form.attributes.get('data-words')!) as { without: string[] }).without : [];
    const without = new Set(form ? [...APART, ...left] : []);
    const loaded = new Set(roots.flatMap((source) => [...withImports(source.slice(1), without)]));
    const lost = [...loaded].flatMap((file) => [...withStaticImports(file)]).filter((file) => form && !loaded.has(file));
    const [entry] = elements.filter(({ name }) => name === 'entry-form');
    const kind = entry && (JSON.parse(entry.attributes.get('data-form')!) as { kind: string }).kind;
    const first = new Set(roots.flatMap((source) => [...withStaticImports(source.slice(1))]));
    return {
      path,
      document: gzipSync(html, { level: 9 }).length + styles.reduce((sum, href) => sum + weigh(href.slice(1)), 0),
      first: sum(first),
      script: sum(loaded),
      requests: loaded.size,
      kind,
      left,
      lost,
      styles: styles.length,
    };
  });

  test('the page of one entry fits into the first round trip of a new connection', () => {
    const heavy = weights.filter(({ path, document }) => ENTRY.test(path) && document > ENTRY_LIMIT);
    expect(heavy).toEqual([]);
    expect(weights.filter(({ path }) => ENTRY.test(path)).length).toBeGreaterThan(100);
  });

  test('the page of one entry loads no script but the few bytes that focus the search, put settings on and tell how old a page is', () => {
    expect(weights.filter(({ path, first }) => ENTRY.test(path) && first > FOCUS_LIMIT)).toEqual([]);
  });

  test('lists and dashboards stay light', () => {
    expect(weights.filter(({ document }) => document > LIST_LIMIT)).toEqual([]);
  });

  test('no page needs more script than its budget, whatever it loads later', () => {
    const limitOf = (weight: Weight) => (FORM.test(weight.path) ? FORM_LIMIT + beyond(weight).script : SCRIPT_LIMIT);
    expect(weights.filter((weight) => weight.script > limitOf(weight)).map(({ path, script }) => [path, script])).toEqual([]);
    expect(weights.filter(({ path, first }) => FORM.test(path) && first > FORM_FIRST_LIMIT)).toEqual([]);
    expect(Math.max(...weights.map(({ script }) => script))).toBeGreaterThan(FOCUS_LIMIT);
  });

  test('a form of each flow stays within its own budget, and asks for few files', () => {
    const forms = weights.filter(({ kind }) => kind !== undefined);
    const flows = forms.filter(({ kind }) => kind! in FLOW_LIMITS);
    expect(flows).toHaveLength(2 * Object.keys(FLOW_LIMITS).length);
    const heavy = flows.filter((form) => form.script > FLOW_LIMITS[form.kind!]! + beyond(form).script);
    expect(heavy.map(({ path, script }) => [path, script])).toEqual([]);
    const many = forms.filter((form) => form.requests > FORM_REQUESTS + beyond(form).requests);
    expect(many.map(({ path, requests }) => [path, requests])).toEqual([]);
    expect(forms.filter(({ lost }) => lost.length > 0)).toEqual([]);
    // What a form leaves out is there by that name, for other forms.
    const names = new Set(scripts.map(nameOf));
    expect(forms.flatMap(({ left }) => left).filter((name) => !names.has(name))).toEqual([]);
  });

  test('what reads files of Word and Excel is one script, which no page needs', () => {
    const readers = scripts.filter((file) => READERS.test(file));
    expect(readers).toHaveLength(1);
    expect(weigh(readers[0]!)).toBeLessThan(READERS_LIMIT);
    expect(weigh(readers[0]!)).toBeGreaterThan(100 * KILOBYTE);
  });

  test('a form loads the sentences of problems, and neither their help nor what the build says of fields', () => {
    const text = scripts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const { meaning } = PROBLEM_TEXTS.es['level-without-evidence'];
    expect(text).toContain('ninguna evidencia lleva dirección ni fuente');
    expect(text).not.toContain(meaning);
    expect(text).not.toContain('Lo que el propio texto dice de población');
    // Names of this conference stand in these sentences; the table that they come from is not loaded.
    expect(text).toContain(`registro:${EXAMPLES.agreement}`);
    expect(text).not.toContain('networkFull');
  });

  test('one stylesheet is all that a page waits for', () => {
    expect(weights.filter(({ styles }) => styles !== 1)).toEqual([]);
  });
});
