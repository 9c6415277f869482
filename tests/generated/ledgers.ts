import fc from 'fast-check';
import type { z } from 'zod';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { YAML_MAX_BYTES } from '#reader/headers/parse-yaml.ts';
import { backdropDrafts, DEMO_SOURCE } from '#demo/backdrop.ts';
import type { AnyDraft } from '#demo/draft.ts';
import { SOUND_ENTRIES } from '../reader/one-entry-folder.ts';
import { additions } from '../reader/one-of-each.ts';
import { arbitraryOf, type Ids } from './values.ts';

/** The day that these ledgers are checked and shown for. */
export const TODAY = '2026-11-29';

function entryOf({ collection, id, facts, words }: AnyDraft): AnyEntry {
  const origin = { file: `${collection}/${id}.md`, locate: () => undefined };
  const body = { pieces: [], text: 'Texto.', headings: [], links: [], pictures: [] };
  return { collection, id, facts, words, origin, wordOrigins: {}, ...(collection === 'reports' && { body }) } as AnyEntry;
}

const keyOf = ({ collection, id }: AnyDraft) => `${collection}/${id}`;
const BACKDROP = new Map(backdropDrafts().map((draft) => [keyOf(draft), draft]));

/** One sound entry of every collection at least, with what they name and the bodies that the rules of the mechanism name. */
const DRAFTS = [...SOUND_ENTRIES, ...additions().filter(({ collection }) => collection === 'reports')].filter(
  (draft) => !BACKDROP.has(keyOf(draft)),
);
const SAID = { title: 'Documento de ejemplo' };
const SOURCE: AnyDraft = { collection: 'sources', id: DEMO_SOURCE, facts: { kind: 'seed', read: 'whole' }, words: { es: SAID, en: SAID } };
export const SOUND: readonly AnyEntry[] = [...DRAFTS, ...BACKDROP.values(), SOURCE].map(entryOf);

const ids: Ids = (collections) => {
  const named = SOUND.filter(({ collection }) => collections.includes(collection)).map(({ id }) => id);
  return named.length > 0 ? named : ['nobody'];
};

/** A value in the place of that of one field of one entry. */
export interface Change {
  entry: number;
  key: string;
  /** Of the words in this language; of the facts where it is undefined. */
  locale: Locale | undefined;
  value: unknown;
}

/** Words of lists are written anew with their lists; those of requests follow from the state of each. */
function isDrawn(collection: CollectionName, key: string): boolean {
  const { wordLists, someWords = {} }: CollectionSchema = COLLECTIONS[collection];
  return !(collection === 'requests' && key === 'items') && !Object.hasOwn({ ...wordLists, ...someWords }, key);
}

const fieldsOf = (schema: z.ZodObject | undefined) => Object.entries((schema?.shape ?? {}) as Record<string, z.ZodType>);

const FIELDS = SOUND.flatMap(({ collection, words }, entry) => {
  const { facts: factsOf, words: wordsOf }: CollectionSchema = COLLECTIONS[collection];
  const facts = fieldsOf(factsOf).filter(([key]) => !(collection === 'requests' && key === 'items'));
  const spoken = LOCALES.filter((locale) => words[locale] !== undefined);
  const told = fieldsOf(wordsOf).filter(([key]) => isDrawn(collection, key));
  return [
    ...facts.map(([key, schema]) => ({ entry, key, locale: undefined, schema })),
    ...spoken.flatMap((locale) => told.map(([key, schema]) => ({ entry, key, locale, schema }))),
  ];
});

/** The collections whose fields are drawn. */
export const DRAWN_COLLECTIONS = new Set(FIELDS.map(({ entry }) => SOUND[entry]!.collection));

const ARBITRARIES = new Map(FIELDS.map((field) => [field, arbitraryOf(field.schema, ids)]));

export const changes = (count: number): fc.Arbitrary<Change[]> =>
  fc.array(
    fc
      .constantFrom(...FIELDS)
      .chain((field) => ARBITRARIES.get(field)!.map((value) => ({ entry: field.entry, key: field.key, locale: field.locale, value }))),
    { minLength: count, maxLength: count },
  );

type Items = { id: string }[];

function itemsAt(facts: unknown, [key, ...rest]: readonly string[]): Items {
  const value = (facts as Record<string, unknown>)[key!] ?? [];
  if (rest.length === 0) return value as Items;
  return Array.isArray(value) ? value.flatMap((item) => itemsAt(item, rest)) : itemsAt(value, rest);
}

/** Each item of a list gets an id of its own, and words under it. */
function settled({ collection, facts, words, ...entry }: Entry): Entry {
  const { wordLists, someWords = {} }: CollectionSchema = COLLECTIONS[collection];
  if (collection === 'requests') return { ...entry, collection, facts, words };
  const own = structuredClone(facts);
  const lists = Object.entries({ ...wordLists, ...someWords });
  for (const path of new Map(lists.map(([, path]) => [path.join('.'), path])).values())
    itemsAt(own, path).forEach((item, index) => (item.id = `${item.id.slice(0, 8)}${index}`));
  const told = Object.entries(words).map(([locale, text]) => {
    const maps = lists.flatMap(([key, path]) => {
      const items = itemsAt(own, path);
      return items.length === 0 ? [] : [[key, Object.fromEntries(items.map(({ id }) => [id, `Texto de <${id}>`]))]];
    });
    const others = Object.entries(text as object).filter(([key]) => isDrawn(collection, key));
    return [locale, Object.fromEntries([...others, ...maps])];
  });
  return { ...entry, collection, facts: own, words: Object.fromEntries(told) as Entry['words'] };
}

function changed(entry: AnyEntry, { key, locale, value }: Change): AnyEntry {
  if (locale !== undefined) return { ...entry, words: { ...entry.words, [locale]: { ...entry.words[locale], [key]: value } } } as AnyEntry;
  return settled({ ...entry, facts: { ...entry.facts, [key]: value } } as Entry) as AnyEntry;
}

/** What the reader asks of a file: its schema, and a header that is not too long. */
function isReadable({ collection, facts, words }: AnyEntry): boolean {
  const schema: CollectionSchema = COLLECTIONS[collection];
  const parts = [[schema.facts, facts] as const, ...Object.values(words).map((own) => [schema.words, own] as const)];
  return parts.every(
    ([part, value]) => (part?.safeParse(value).success ?? true) && Buffer.byteLength(JSON.stringify(value)) < YAML_MAX_BYTES,
  );
}

/** The ledger of the sound entries with every change that validates, one after the other, and how many did. */
export function validLedger(drawn: readonly Change[]): { ledger: Ledger; taken: number } {
  const entries = [...SOUND];
  const check = () => buildLedger(entries, new Set(), TODAY);
  let { ledger } = check();
  let taken = 0;
  for (const change of drawn) {
    const before = entries[change.entry]!;
    const after = changed(before, change);
    if (!isReadable(after)) continue;
    entries[change.entry] = after;
    const next = check();
    if (next.problems.some(({ severity }) => severity === 'error')) entries[change.entry] = before;
    else [ledger, taken] = [next.ledger, taken + 1];
  }
  return { ledger, taken };
}

/**
 * Entries of one kind, each a sound one with some of its fields drawn anew as far as the whole still validates. The same for a
 * seed on every machine.
 */
export function drawnEntries(collection: CollectionName, count: number, seed: number): AnyEntry[] {
  const own = FIELDS.filter(({ entry }) => SOUND[entry]!.collection === collection);
  const several = fc.array(
    fc
      .constantFrom(...own)
      .chain((field) => ARBITRARIES.get(field)!.map((value) => ({ entry: field.entry, key: field.key, locale: field.locale, value }))),
    { minLength: 3, maxLength: 3 },
  );
  return fc
    .sample(several, { seed, numRuns: count })
    .map((drawn) => validLedger(drawn).ledger.get(collection, SOUND[drawn[0]!.entry]!.id) as AnyEntry);
}
