export type Path = (string | number)[];

/** What is wrong with a value, as zod tells it. `continue` says that what is checked later still makes sense. */
export interface Wrong {
  code: string;
  path?: Path;
  continue?: boolean;
  [fact: string]: unknown;
}

export interface Result {
  value: unknown;
  issues: Wrong[];
}

export const isStopped = (issues: readonly Wrong[], from = 0) => issues.slice(from).some((issue) => issue.continue !== true);
export const isForbidden = (issues: readonly Wrong[]) => issues.some((issue) => issue.continue === false);

export const at = (key: string | number, issues: readonly Wrong[]): Wrong[] =>
  issues.map((issue) => ({ ...issue, path: [key, ...(issue.path ?? [])] }));

export const finished = (issues: readonly Wrong[]): Wrong[] =>
  issues.map(
    (issue) => Object.fromEntries(Object.entries({ path: [], ...issue }).filter(([key]) => key !== 'continue' && key !== 'input')) as Wrong,
  );

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const originOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value === 'string' ? 'string' : 'unknown');

/** Signs of a text, not halves of them; items of a list. @param near whether halves can make a difference */
export function lengthOf(value: unknown, near: (length: number) => boolean): number {
  const { length } = value as { length: number };
  return typeof value === 'string' && near(length) ? [...value].length : length;
}

export type Parse = (value: unknown) => Result;
export type Facts = Record<string, unknown>;

export const right: Parse = (value) => ({ value, issues: [] });
export const wrong = (value: unknown, code: string, facts: Facts): Result => ({ value, issues: [{ code, ...facts }] });
export const wrongType = (value: unknown, expected: string) => wrong(value, 'invalid_type', { expected });
