import type { AnyEntry, Body, Origin } from '#domain/ledger/entry.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';

/** An entry as an archive keeps it: all that it says, and of its files the names alone. */
export interface ArchivedEntry {
  collection: AnyEntry['collection'];
  id: string;
  facts: unknown;
  words: Partial<Record<Locale, unknown>>;
  body?: unknown;
  file: string;
  wordFiles: Partial<Record<Locale, string>>;
}

/** `collection/id`, by which entries of two days are known to be the same. */
export const keyOf = ({ collection, id }: Pick<ArchivedEntry, 'collection' | 'id'>): string => `${collection}/${id}`;

/** Without the places of its links, which move with every line above them. */
const archivedBody = ({ links, ...body }: Body) => ({ ...body, links: links.map(({ scheme, target }) => ({ scheme, target })) });

/** An entry as the line that an archive keeps: equal for equal entries, whose keys stand in the order of their schema. */
export function entryLine(entry: AnyEntry): string {
  const wordFiles = LOCALES.flatMap((locale) => {
    const origin = entry.wordOrigins[locale];
    return origin ? [[locale, origin.file] as const] : [];
  });
  const archived: ArchivedEntry = {
    collection: entry.collection,
    id: entry.id,
    facts: entry.facts,
    words: entry.words,
    ...(entry.body && { body: archivedBody(entry.body) }),
    file: entry.origin.file,
    wordFiles: Object.fromEntries(wordFiles),
  };
  return JSON.stringify(archived);
}

const originOf = (file: string): Origin => ({ file, locate: () => undefined });

/** An entry of an archive as one of a ledger. Its places are not known: nothing of it is checked again. */
export function fromArchived({ file, wordFiles, ...entry }: ArchivedEntry): AnyEntry {
  const body = entry.body as Body | undefined;
  return {
    ...entry,
    ...(body && { body: { ...body, links: body.links.map((link) => ({ ...link, position: undefined })) } }),
    origin: originOf(file),
    wordOrigins: Object.fromEntries(Object.entries(wordFiles).map(([locale, name]) => [locale, originOf(name)])),
  } as AnyEntry;
}
