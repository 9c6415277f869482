import { join, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import type { Collections } from './read-collections.ts';
import { readSettings, ROOT } from './settings.ts';
import type { StoredEntry, StoredReading } from './stored.ts';

type Fill = (collections: Collections) => readonly { id: string; data: object }[];

/** One reading for all collections: whoever asks a second time starts the next one. */
let current: { served: Set<string>; collections: Promise<Collections> } | undefined;
const contexts = new Map<string, { context: LoaderContext; fill: Fill }>();

/** What was printed last: the same problems are not told again before something has changed. */
let told = '';

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
  if (collections.text !== '' && collections.text !== told) await print(collections.text);
  told = collections.text;
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
/** What changed while the code of this module was still loading was told to nobody, so the first reading is checked by another. */
const SETTLED_MILLISECONDS = 1000;

/** How whoever follows a watcher is told to stop. A change of code loads this module anew, and the old one must not fill the stores. */
const STOP = Symbol.for('content-loader.stop');
type Watcher = NonNullable<LoaderContext['watcher']> & { [STOP]?: () => void };

function follow(watcher: Watcher): void {
  watcher[STOP]?.();
  const { contentDir } = readSettings(process.env, new Date());
  const isBelow = (folder: string, path: string) => path.startsWith(folder + sep);
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  let stopped = false;
  const refresh = async () => {
    const collections = await read(true);
    if (!stopped) for (const { context, fill } of contexts.values()) fillStore(context, fill(collections));
  };
  const refreshAfter = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(refresh).catch((error: unknown) => print(String(error instanceof Error ? error.stack : error)));
    }, milliseconds);
  };
  const onChange = (_: string, path: string) => {
    // The maintainers' own pages are modules of the site, which Vite follows.
    if (isBelow(join(contentDir, 'pages'), path)) return;
    if ([contentDir, ...FOLLOWED].some((folder) => isBelow(folder, path))) refreshAfter(QUIET_MILLISECONDS);
  };
  watcher.add(contentDir);
  watcher.on('all', onChange);
  watcher[STOP] = () => {
    stopped = true;
    clearTimeout(timer);
    watcher.off('all', onChange);
  };
  refreshAfter(SETTLED_MILLISECONDS);
}

async function load(context: LoaderContext, fill: Fill): Promise<void> {
  const { collection, watcher } = context;
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
