import { join, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import type { Collections } from './read-collections.ts';
import { programFolder } from './making/integration.ts';
import { readSettings, ROOT } from './settings.ts';
import type { StoredEntry, StoredReading } from './stored.ts';

type Fill = (collections: Collections) => readonly { id: string; data: object }[];

/** One reading for all collections: whoever asks a second time starts the next one. */
let current: { served: Set<string>; collections: Promise<Collections> } | undefined;
const contexts = new Map<string, { context: LoaderContext; fill: Fill }>();

function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stderr.write(`${text}\n`, () => resolve()));
}

/**
 * Reads the content and prints what is wrong with it. Imported while running, so that the development server reads with the
 * code as it is now.
 *
 * @param watched whether somebody can put problems right and go on; otherwise they end the process
 */
async function read(watched: boolean): Promise<Collections> {
  const { readCollections } = await import('./read-collections.ts');
  const collections = readCollections(process.env, new Date());
  if (collections.text !== '') await print(collections.text);
  // Thrown as an error, problems would come out of Astro as a fault of the program, with its stack.
  if (collections.refused && !watched) process.exit(1);
  return collections;
}

function fillStore({ store }: LoaderContext, items: ReturnType<Fill>): void {
  store.clear();
  // An entry that has been in it makes a collection known: Astro warns of those that are not.
  store.set({ id: 'none', data: {} });
  store.delete('none');
  for (const { id, data } of items) {
    // No `parseData`: the reader has validated these very objects with the same schemas.
    store.set({ id, data: data as Record<string, unknown> });
    // A text that begins with Astro's sign for a picture would lose its beginning, and a file of its choice be imported.
    if (store.get(id)?.imageImports) throw new Error(`a text of the entry ${id} begins with __ASTRO_IMAGE_`);
  }
}

const FOLLOWED = ['src/domain', 'src/reader'].map((folder) => join(ROOT, folder));
/** Editors write a file in several steps, and a change of branch touches many files. */
const QUIET_MILLISECONDS = 100;

function follow(watcher: NonNullable<LoaderContext['watcher']>): void {
  const { contentDir } = readSettings(process.env, new Date());
  const isBelow = (folder: string, path: string) => path.startsWith(folder + sep);
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const refresh = async () => {
    const collections = await read(true);
    for (const { context, fill } of contexts.values()) fillStore(context, fill(collections));
  };
  watcher.add(contentDir);
  watcher.on('all', (_, path) => {
    if (![contentDir, ...FOLLOWED].some((folder) => isBelow(folder, path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(refresh).catch(async (error: unknown) => {
        const { maskedText } = await import('#reader/personal-data/masked.ts');
        await print(maskedText(String(error instanceof Error ? error.stack : error)));
      });
    }, QUIET_MILLISECONDS);
  });
}

async function load(context: LoaderContext, fill: Fill): Promise<void> {
  const { collection, watcher } = context;
  // A program is compiled for all content: what is read is handed to it later.
  if (programFolder(process.env) !== undefined) return fillStore(context, []);
  if (!current || current.served.has(collection)) {
    current = { served: new Set(), collections: read(watcher !== undefined) };
    contexts.clear();
    if (watcher) follow(watcher);
  }
  const { served, collections } = current;
  served.add(collection);
  contexts.set(collection, { context, fill });
  fillStore(context, fill(await collections));
  // The store has everything now: kept here, it would be in memory twice for the rest of the build.
  if (served.size > COLLECTION_NAMES.length) current = undefined;
}

/** Gives `getCollection` its types. Nothing runs it: see `fillStore`. */
const typed = <T>() => z.custom<T>();

/** The entries of one collection, from the reading that all collections share. */
export function entryLoader<C extends CollectionName>(name: C) {
  return {
    name: 'content-folder',
    schema: typed<StoredEntry<C>>(),
    load: (context) => load(context, ({ entries }) => (entries.get(name) ?? []).map((data) => ({ id: data.id, data }))),
  } satisfies Loader;
}

/** What the reading found: one entry, by which the development server shows problems and pages know whose content they have. */
export function readingLoader() {
  return {
    name: 'content-folder',
    schema: typed<StoredReading>(),
    load: (context) => load(context, ({ reading }) => [{ id: 'latest', data: reading }]),
  } satisfies Loader;
}
