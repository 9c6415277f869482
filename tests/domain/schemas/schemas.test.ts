import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { ruleOf } from '#domain/schemas/rules.ts';

interface Node {
  meta(): { description?: string; es?: string } | undefined;
  def: {
    type: string;
    catchall?: Node;
    shape?: Record<string, Node>;
    element?: Node;
    innerType?: Node;
    options?: Node[];
    valueType?: Node;
    keyType?: Node;
  };
}

interface Field {
  path: string;
  schema: Node;
}

/** Schemas one step inside, under the name of this one. */
function insideOf({ element, innerType, options = [], valueType }: Node['def']): Node[] {
  return [element, innerType, valueType, ...options].filter((node) => node !== undefined);
}

/** Every field of a schema, with the fields of the objects and lists inside it. */
function fieldsOf(schema: Node, path: string): Field[] {
  const own = Object.entries(schema.def.shape ?? {}).flatMap(([key, child]) => [
    { path: `${path}.${key}`, schema: child },
    ...fieldsOf(child, `${path}.${key}`),
  ]);
  return [...own, ...insideOf(schema.def).flatMap((inner) => fieldsOf(inner, path))];
}

function objectsIn(schema: Node): Node[] {
  const inner = [...Object.values(schema.def.shape ?? {}), ...insideOf(schema.def)];
  return [...(schema.def.shape ? [schema] : []), ...inner.flatMap(objectsIn)];
}

/** The sentence of a field, or of what it makes optional. */
function sentences(schema: Node): { en?: string; es?: string } {
  const { description, es } = schema.meta() ?? {};
  if (description !== undefined) return { en: description, es };
  return schema.def.innerType ? sentences(schema.def.innerType) : {};
}

const SCHEMAS = COLLECTION_NAMES.flatMap((name) => {
  const { facts, words }: CollectionSchema = COLLECTIONS[name];
  const list = [{ name: `facts of ${name}`, schema: facts as unknown as Node, zod: facts }];
  return words ? [...list, { name: `words of ${name}`, schema: words as unknown as Node, zod: words }] : list;
});

test.each(SCHEMAS)('each field of the $name has a sentence in both languages', ({ schema }) => {
  const silent = fieldsOf(schema, '').filter((field) => !sentences(field.schema).en || !sentences(field.schema).es);
  expect(silent.map(({ path }) => path.slice(1))).toEqual([]);
});

test.each(SCHEMAS)('the sentences of the $name are sentences, and differ between the languages', ({ schema }) => {
  for (const field of fieldsOf(schema, '')) {
    const { en, es } = sentences(field.schema);
    if (en === undefined || es === undefined) continue;
    expect(en, field.path).toMatch(/^[\p{Lu}"`].*[.?]$/u);
    expect(es, field.path).toMatch(/^[\p{Lu}«`¿].*[.?]$/u);
    expect(es, field.path).not.toBe(en);
  }
});

/** Every schema inside a schema, itself included, with the path of the field it belongs to. */
function nodesIn(schema: Node, path: string): Field[] {
  const fields = Object.entries(schema.def.shape ?? {}).flatMap(([key, child]) => nodesIn(child, `${path}.${key}`));
  const keys = schema.def.keyType ? nodesIn(schema.def.keyType, `${path}.*`) : [];
  return [{ path, schema }, ...fields, ...keys, ...insideOf(schema.def).flatMap((inner) => nodesIn(inner, path))];
}

/** What holds others, or has its values written out: all else is made by a rule. */
const WITHOUT_RULE = ['object', 'optional', 'union', 'enum', 'literal', 'never'];

test.each(SCHEMAS)('each text, number, date and list of the $name is made by a rule, which bounds it', ({ schema }) => {
  const loose = nodesIn(schema, '').filter(
    (node) => !WITHOUT_RULE.includes(node.schema.def.type) && ruleOf(node.schema as unknown as z.ZodType) === undefined,
  );
  expect(loose.map(({ path }) => path.slice(1))).toEqual([]);
});

test('a field that no rule made is found, however deep it lies', () => {
  const loose = z.strictObject({
    a: z.strictObject({ b: z.array(z.string()).optional() }).optional(),
    c: z.union([z.literal('all'), z.number()]),
  });
  const found = nodesIn(loose as unknown as Node, '').filter(
    (node) => !WITHOUT_RULE.includes(node.schema.def.type) && ruleOf(node.schema as unknown as z.ZodType) === undefined,
  );
  expect(found.map(({ path }) => path)).toEqual(['.a.b', '.a.b', '.c']);
});

test.each(SCHEMAS)('the bounds of the $name are part of their sentences', ({ schema }) => {
  for (const { path, schema: node } of fieldsOf(schema, '')) {
    const inner = node.def.type === 'optional' ? node.def.innerType! : node;
    const rule = ruleOf(inner as unknown as z.ZodType);
    const bound = rule && 'max' in rule && rule.kind !== 'address' ? String(rule.max) : rule?.kind === 'date' ? '1990|1800' : '';
    const { en, es } = sentences(node);
    expect(en, path).toMatch(new RegExp(bound));
    expect(es, path).toMatch(new RegExp(bound));
  }
});

test.each(SCHEMAS)('the $name accept no key that they do not name', ({ schema }) => {
  for (const object of objectsIn(schema)) expect(object.def.catchall?.def.type).toBe('never');
});

test.each(SCHEMAS)('the $name can be given to editors as JSON Schema', ({ zod }) => {
  const json = z.toJSONSchema(zod, { io: 'input', unrepresentable: 'any' });
  expect(json).toMatchObject({ type: 'object', additionalProperties: false });
});

test('editors are told in JSON Schema which entries a field may name', () => {
  const json = z.toJSONSchema(COLLECTIONS.agreements.facts, { io: 'input' });
  expect(json.properties?.['supersedes']).toMatchObject({ items: { reference: ['agreements'] }, es: 'Acuerdos que reemplaza. Hasta 60.' });
});

test('nothing is supplied in place of what was left out', () => {
  for (const { schema } of SCHEMAS) {
    const types = JSON.stringify(typesIn(schema));
    expect(types).not.toMatch(/default|prefault|catch"|coerce|preprocess|transform|pipe/);
  }
});

function typesIn(node: Node): unknown[] {
  return [node.def.type, ...Object.values(node.def.shape ?? {}).map(typesIn), ...insideOf(node.def).map(typesIn)];
}

const acceptsFacts = (collection: CollectionName, facts: unknown) => COLLECTIONS[collection].facts.safeParse(facts).success;
const source = (facts: object) => ({ kind: 'seed', read: 'whole', ...facts });

test('no value is converted: numbers, texts and dates are told apart', () => {
  const theme = { kind: 'theme', order: 1 };
  expect(acceptsFacts('themes', theme)).toBe(true);
  for (const order of ['1', 1.5, 0, -1, true, null, Number.NaN, [1]]) expect(acceptsFacts('themes', { ...theme, order })).toBe(false);
  for (const dated of [2016, new Date(0), '', null, '2016-02-30']) expect(acceptsFacts('sources', source({ dated }))).toBe(false);
  expect(acceptsFacts('sources', source({ dated: '2016' }))).toBe(true);
});

test('a level is one of five words, and is never assumed', () => {
  const answer = (assessment: object) => ({
    country: 'aa',
    period: '2020',
    filed: '2020-12-31',
    assessments: [{ subject: 'd-1', ...assessment }],
  });
  for (const level of ['no-information', 'pending', 'partial', 'substantial', 'full'])
    expect(acceptsFacts('self-assessments', answer({ level }))).toBe(true);
  for (const level of ['Full', 'parcial', '', null, undefined, 3]) expect(acceptsFacts('self-assessments', answer({ level }))).toBe(false);
});

describe('what a record holds', () => {
  const found = (own: object) => ({
    documented: [{ subject: 'd-1', evidence: [{ id: 'e1', date: '2018', sources: [{ id: 's1' }], confidence: 'verified', ...own }] }],
  });

  test('a state is one of three words; that nothing was found, or asked, follows and is never written', () => {
    for (const state of ['done', 'in-force', 'partly', undefined]) expect(acceptsFacts('records', found({ state }))).toBe(true);
    for (const state of ['nothing-found', 'no-record', 'asks-nothing', 'full', '', null])
      expect(acceptsFacts('records', found({ state }))).toBe(false);
  });

  test('a state has a date from which it is documented', () => {
    expect(acceptsFacts('records', found({ date: undefined, state: 'done' }))).toBe(false);
    expect(acceptsFacts('records', found({ date: undefined }))).toBe(true);
  });

  test('it has no level and speaks of no single country', () => {
    expect(acceptsFacts('records', { documented: [{ subject: 'd-1' }] })).toBe(true);
    expect(acceptsFacts('records', { documented: [{ subject: 'd-1', level: 'full' }] })).toBe(false);
    expect(acceptsFacts('records', { documented: [{ subject: 'd-1', country: 'aa' }] })).toBe(false);
  });
});

test.each(['d-01', 'ins-2016-ninez', 'ins-2016-ninez/m4', '2016', 'a'])('%j can be the name of an entry', (subject) => {
  expect(acceptsFacts('records', { documented: [{ subject }] })).toBe(true);
});

test.each(['D-01', 'd--1', '-d', 'd-', 'niñez', 'd 1', 'd/1/2', '../d', 'd/', '/d', 'd.md', '', 'd-01\n', '__proto__', 'd-1/m-4'])(
  '%j cannot be the name of an entry',
  (subject) => {
    expect(acceptsFacts('records', { documented: [{ subject }] })).toBe(false);
  },
);

test('a text of blanks is empty', () => {
  expect(COLLECTIONS.themes.words.safeParse({ title: ' \n ', summary: 'x' }).success).toBe(false);
});

test('a text may be as long as its limit and no longer', () => {
  const title = (length: number) => COLLECTIONS.themes.words.safeParse({ title: 'ñ'.repeat(length), summary: 'x' }).success;
  expect([title(1), title(200), title(201)]).toEqual([true, true, false]);
});

test('the address of a source begins with http or https; that of evidence with https', () => {
  const address = (url: string) => acceptsFacts('sources', source({ addresses: [{ text: 'x', url }] }));
  for (const url of ['https://example.org/a.pdf', 'http://example.org']) expect(address(url)).toBe(true);
  for (const url of ['javascript:alert(1)', 'example.org', '//example.org', 'data:text/html,x', 'file:///etc/passwd', ''])
    expect(address(url)).toBe(false);
});

test.each(COLLECTION_NAMES)('each list of the %s that has inner ids says where its words are', (name) => {
  const { facts, words, wordLists, someWords = {} }: CollectionSchema = COLLECTIONS[name];
  const texts = { ...wordLists, ...someWords };
  const lists = fieldsOf(facts as unknown as Node, '')
    .filter(({ path }) => /\.id$/.test(path))
    .map(({ path }) => path.split('.').slice(1, -1))
    .filter((path) => !path.includes('sources'));
  expect([...new Set(Object.values(texts).map((path) => path.join('.')))].toSorted()).toEqual(
    lists.map((path) => path.join('.')).toSorted(),
  );
  for (const key of Object.keys(texts)) expect(Object.keys(words?.shape ?? {})).toContain(key);
});
