import { z } from 'zod';
import { API_ROOT } from '#addresses/api.ts';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { LICENCE } from '#views/data/open-data-page.ts';
import { columnName } from '#views/data/tables/field-columns.ts';
import { TABLES } from '#views/data/tables/registry.ts';
import type { ColumnHead, ColumnType } from '#views/data/tables/table.ts';

/** JSON Schema of draft 2020-12, in which OpenAPI 3.1 describes documents. */
type Schema = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const address = { type: 'string', format: 'uri' };
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const inBoth = (schema: Schema): Schema => object(tableOf(LOCALES, () => schema));

function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

const ORIGIN = { asOf: day, invented: { const: true }, licence: address };

/** The facts or words of a collection as its content is checked; without what only reviewers see. */
function contentSchema(schema: z.ZodType): Schema {
  const {
    properties = {},
    required,
    additionalProperties,
  } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
  const own = Object.fromEntries(Object.entries(properties).filter(([key]) => key !== 'permissions'));
  return { type: 'object', properties: own, required, additionalProperties };
}

const CELLS: Readonly<Record<ColumnType, Schema>> = {
  text,
  edtf: text,
  day,
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  codes: listOf(text),
  numbers: listOf({ type: 'integer' }),
  texts: listOf(text),
};

function cellSchema({ type, options, title, about }: ColumnHead): Schema {
  const own = CELLS[type];
  const listed = options && type === 'text' ? { ...own, enum: options } : own;
  return { anyOf: [listed, { type: 'null' }], title: title.en, description: about.en };
}

const columnsOf = (table: string): readonly ColumnHead[] => TABLES.find(({ name }) => name === table)!.columns;
const COMPUTED = /^(?:asks|record_state|timeliness|stage|states_\w+|goals)$/;

const citations = object({
  short: text,
  long: text,
  apa: text,
  bibtex: text,
  ris: text,
  csl: { type: 'object', required: ['id', 'type', 'title', 'author', 'URL', 'issued'] },
});

function entrySchema(collection: CollectionName): Schema {
  const { facts, words } = COLLECTIONS[collection];
  const computed = columnsOf(columnName([collection])).filter(({ name }) => COMPUTED.test(name));
  const isAssessed = collection === 'agreements' || collection === 'guidelines';
  return object(
    {
      ...ORIGIN,
      collection: { const: collection },
      id: text,
      code: text,
      address: inBoth(address),
      facts: contentSchema(facts),
      words: words
        ? object(
            tableOf(LOCALES, () => contentSchema(words)),
            LOCALES,
          )
        : object({}),
      ...(collection === 'reports' && { text }),
      computed: object(Object.fromEntries(computed.map((column) => [column.name, cellSchema(column)]))),
      ...(isAssessed && { assessments: listOf({ $ref: '#/components/schemas/assessment' }) }),
      namedBy: listOf(object({ collection: { enum: COLLECTION_NAMES }, id: text, field: text })),
      citations: inBoth(citations),
    },
    ['invented', 'code', 'text'],
  );
}

const assessment = object(
  { ...Object.fromEntries(columnsOf('assessments').map((column) => [column.name, cellSchema(column)])), invented: { const: true } },
  ['invented'],
);

const list = object(
  {
    ...ORIGIN,
    collection: { enum: COLLECTION_NAMES },
    count: { type: 'integer' },
    entries: listOf(object({ id: text, title: inBoth(text), document: address, address: inBoth(address) })),
  },
  ['invented'],
);

const index = object(
  {
    ...ORIGIN,
    name: inBoth(text),
    description: address,
    tables: address,
    collections: listOf(object({ collection: { enum: COLLECTION_NAMES }, count: { type: 'integer' }, list: address, entry: text })),
  },
  ['invented'],
);

const answer = (schema: string, description: string) => ({
  200: { description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } },
});

const entryName = (collection: CollectionName) => `${columnName([collection])}_entry`;

/** The document that describes all others (OpenAPI 3.1). @param server address of the site, without a slash at the end */
export function openApi({ title, server, asOf }: { title: string; server: string; asOf: string }) {
  const paths = COLLECTION_NAMES.flatMap((collection) => {
    const name = columnName([collection]);
    const id = { name: 'id', in: 'path', required: true, schema: text, description: 'Id of the entry, as it stands in the list.' };
    return [
      [`${API_ROOT}${collection}.json`, { get: { operationId: `list_${name}`, responses: answer('list', 'All entries by id.') } }],
      [
        `${API_ROOT}${collection}/{id}.json`,
        { get: { operationId: `get_${name}`, parameters: [id], responses: answer(entryName(collection), 'One entry.') } },
      ],
    ] as const;
  });
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '1.0.0',
      description: `Files of a site, read only, of the day ${asOf}. An absent fact means that the entry says nothing; it never means "no". Levels of different voices are never added up.`,
      license: { name: LICENCE.title, identifier: LICENCE.id },
    },
    servers: [{ url: server }],
    paths: Object.fromEntries([
      [`${API_ROOT}index.json`, { get: { operationId: 'index', responses: answer('index', 'Every collection, with its list.') } }],
      ...paths,
    ]),
    components: {
      schemas: {
        index,
        list,
        assessment,
        ...Object.fromEntries(COLLECTION_NAMES.map((collection) => [entryName(collection), entrySchema(collection)])),
      },
    },
  };
}
