import type { CollectionName } from '#domain/schemas/collections.ts';
import type { AnyEntry, Entry, Origin } from '#domain/ledger/entry.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Settings } from './settings.ts';

type StoredOrigin = Pick<Origin, 'file'>;

/** An entry as plain data: everything but the places of its fields, which only checks ask for. */
export type StoredEntry<C extends CollectionName> = Omit<Entry<C>, 'origin' | 'wordOrigins'> & {
  origin: StoredOrigin;
  wordOrigins: Partial<Record<Locale, StoredOrigin>>;
};

/** A stored entry whose collection is not known at compile time. */
export type AnyStoredEntry = { [C in CollectionName]: StoredEntry<C> }[CollectionName];

/** What a reading of the content folder found, and which folder it was. */
export interface StoredReading {
  contentDir: string;
  demonstration: boolean;
  problems: readonly Problem[];
  fileCount: number;
}

const stored = ({ file }: Origin): StoredOrigin => ({ file });
const located = ({ file }: StoredOrigin): Origin => ({ file, locate: () => undefined });

function mapOrigins<A, B>(origins: Partial<Record<Locale, A>>, change: (origin: A) => B): Partial<Record<Locale, B>> {
  return Object.fromEntries(Object.entries(origins).map(([locale, origin]) => [locale, change(origin)]));
}

export function toStored({ origin, wordOrigins, ...entry }: AnyEntry): AnyStoredEntry {
  return { ...entry, origin: stored(origin), wordOrigins: mapOrigins(wordOrigins, stored) };
}

export function fromStored({ origin, wordOrigins, ...entry }: AnyStoredEntry): AnyEntry {
  return { ...entry, origin: located(origin), wordOrigins: mapOrigins(wordOrigins, located) };
}

/** @throws where the store holds another folder's content: two commands may write to one place, and never mix their entries */
export function checkFolder(reading: StoredReading | undefined, { contentDir, demonstration }: Settings): void {
  if (reading?.contentDir !== contentDir || reading.demonstration !== demonstration)
    throw new Error(`the collections hold ${reading?.contentDir ?? 'nothing'}, and this site is that of ${contentDir}`);
}
