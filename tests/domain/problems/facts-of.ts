import type { Problem } from '#domain/problems/problem.ts';

/** The facts of a problem of any kind, to ask for one by its name. */
export function factsOf({ facts }: Problem): Readonly<Record<string, unknown>> {
  return { ...facts };
}
