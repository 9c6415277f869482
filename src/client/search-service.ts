import { createEngine, type Answer, type Engine } from '#search/engine/engine.ts';
import type { Filters } from '#search/engine/facets.ts';
import type { FindNear } from '#search/engine/near-words.ts';

type CreateNear = (words: readonly string[]) => FindNear;

/** A question to the worker; `index` is the address of the folder of its index. */
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

function openEngine(index: string, createNear: CreateNear): Engine {
  return createEngine(async (name, version) => {
    const response = await fetch(`${index}${name}${version && `?v=${version}`}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  }, createNear);
}

/** Answers the questions that are sent to this worker; `createNear` decides how typing errors are recognised. */
export function serveSearch(createNear: CreateNear): void {
  let engine: Engine | undefined;
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    const { id, index, typed, filters, limit, complete } = data;
    const started = performance.now();
    const reply = (answer?: Answer) => postMessage({ id, answer, took: performance.now() - started } satisfies Reply);
    engine ??= openEngine(index, createNear);
    engine.search(typed, filters, limit, complete).then(reply, () => reply());
  });
}
