import { createEngine, type Answer, type Engine } from '#search/engine.ts';
import type { Filters } from '#search/facets.ts';
import { createNear } from './fuse-search.ts';

/** A question to the worker. The first one of a language says where its index is. */
export interface Question {
  id: number;
  index: string;
  typed: string;
  filters: Filters;
  limit: number;
  complete: boolean;
}

export interface Reply {
  id: number;
  /** Missing where the index could not be read. */
  answer?: Answer;
  /** How long the search took, in milliseconds. */
  took: number;
}

const engines = new Map<string, Engine>();

function engineOf(index: string): Engine {
  const known = engines.get(index);
  if (known) return known;
  const engine = createEngine(async (name, version) => {
    const response = await fetch(`${index}${name}${version && `?v=${version}`}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  }, createNear);
  engines.set(index, engine);
  return engine;
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { id, index, typed, filters, limit, complete } = data;
  const started = performance.now();
  const reply = (answer?: Answer) => postMessage({ id, answer, took: performance.now() - started } satisfies Reply);
  engineOf(index)
    .search(typed, filters, limit, complete)
    .then(reply, () => reply());
});
