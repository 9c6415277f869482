import { API_FILES, API_ROOT, apiEntryPath, apiListPath } from '#addresses/api.ts';
import { DESCRIPTION_FILES } from '#addresses/open-data.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { entryDestination, hrefOf, type ViewContext } from '#views/context.ts';
import { LICENCE } from '#views/data/open-data-page.ts';
import { columnName } from '#views/data/tables/field-columns.ts';
import { filledTables } from '#views/data/tables/registry.ts';
import type { Cell } from '#views/data/tables/table.ts';
import { codeOf, headingOf } from '#views/names.ts';
import { citationsOf } from './citations.ts';
import { toRecords } from './exact.ts';

/** A context for each language, of one ledger and day. */
export type Contexts = Readonly<Record<Locale, ViewContext>>;

type Row = Readonly<Record<string, Cell>>;

const absolute = ({ siteUrl, basePath }: ViewContext, path: string) => siteUrl + basePath.slice(0, -1) + path;

/** What every document says of itself, since it travels alone. */
function origin({ es }: Contexts) {
  return { asOf: es.asOf, ...(es.demonstration && { invented: true }), licence: LICENCE.address };
}

const addressesOf = (contexts: Contexts, entry: AnyEntry) =>
  tableOf(LOCALES, (locale) => contexts.es.siteUrl + hrefOf(contexts[locale], entryDestination(entry)));

/** Columns of a row that hold facts and words are told as content has them; what is left was computed. */
const COMPUTED = /^(?:asks|record_state|timeliness|stage|states_\w+|goals)$/;

/** All documents of one ledger share what is worked out for its tables. */
export class ApiDocuments {
  readonly #contexts: Contexts;
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #said: ReadonlyMap<string, readonly Row[]>;

  constructor(contexts: Contexts) {
    this.#contexts = contexts;
    const tables = new Map(filledTables(contexts.es).map((table) => [table.name, table]));
    this.#rows = new Map(
      COLLECTION_NAMES.flatMap((name) =>
        toRecords(tables.get(columnName([name]))!).map((row) => [`${name}/${String(row.id)}`, row] as const),
      ),
    );
    this.#said = Map.groupBy(toRecords(tables.get('assessments')!), ({ subject_entry: subject }) => String(subject));
  }

  /** All that is known of an entry: its facts and words as content has them, what was computed of it, and what each voice says of it. */
  entry(entry: AnyEntry) {
    const { es } = this.#contexts;
    const { collection, id } = entry;
    const row = this.#rows.get(`${collection}/${id}`)!;
    const code = codeOf(entry);
    const computed = Object.fromEntries(Object.entries(row).filter(([name]) => COMPUTED.test(name)));
    const isAssessed = collection === 'agreements' || collection === 'guidelines';
    return {
      ...origin(this.#contexts),
      collection,
      id,
      ...(code !== undefined && { code }),
      address: addressesOf(this.#contexts, entry),
      // What looks personal and may be published is told to those who review it, and to nobody else.
      facts: Object.fromEntries(Object.entries(entry.facts).filter(([key]) => key !== 'permissions')),
      words: entry.words,
      ...(entry.body && { text: entry.body.text }),
      computed,
      ...(isAssessed && { assessments: this.#said.get(id) ?? [] }),
      namedBy: es.ledger.mentionsOf(entry).map(({ from, field }) => ({ collection: from.collection, id: from.id, field })),
      citations: tableOf(LOCALES, (locale) => citationsOf(this.#contexts[locale], entry)),
    };
  }

  /** The entries of a collection by id, with their titles and the addresses of their documents. */
  list(collection: CollectionName) {
    const { es } = this.#contexts;
    const entries = es.ledger.all(collection) as readonly AnyEntry[];
    return {
      ...origin(this.#contexts),
      collection,
      count: entries.length,
      entries: entries.map((entry) => ({
        id: entry.id,
        title: tableOf(LOCALES, (locale) => headingOf(this.#contexts[locale], entry).title),
        document: absolute(es, apiEntryPath(collection, entry.id)),
        address: addressesOf(this.#contexts, entry),
      })),
    };
  }

  /** Where everything is. */
  index() {
    const { es } = this.#contexts;
    return {
      ...origin(this.#contexts),
      name: tableOf(LOCALES, (locale) => this.#contexts[locale].messages.siteName),
      description: absolute(es, API_FILES.description),
      tables: absolute(es, DESCRIPTION_FILES.package),
      collections: COLLECTION_NAMES.map((collection) => ({
        collection,
        count: es.ledger.all(collection).length,
        list: absolute(es, apiListPath(collection)),
        entry: absolute(es, `${API_ROOT}${collection}/{id}.json`),
      })),
    };
  }
}
