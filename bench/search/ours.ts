import { createNear } from '../../src/client/fuse-search.ts';
import { createEngine } from '../../src/search/engine/engine.ts';
import { buildIndexFiles } from '../../src/search/engine/index-files.ts';
import type { SearchDocument } from '../../src/search/engine/search-document.ts';
import type { Contender, Finder } from './finder.ts';

const SHOWN = 10;

/** The search of the site: the code that the worker runs, over the files that the site publishes. */
export function siteFinder(documents: readonly SearchDocument[], shown: number): Finder {
  const files = buildIndexFiles(
    documents,
    (_, value) => value,
    (_, a, b) => (a < b ? -1 : 1),
  );
  const engine = createEngine((name) => Promise.resolve(JSON.parse(files.get(name)!)), createNear);
  return async (query) => (await engine.search(query, {}, shown, false)).hits.map(({ id }) => id);
}

export const ours: Contender = {
  name: 'this site',
  open: (documents) => Promise.resolve(siteFinder(documents, SHOWN)),
};
