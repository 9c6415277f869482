import type { z } from 'zod';
import type { FieldPath, Origin } from '#domain/ledger/entry.ts';
import { nearest } from '#domain/problems/nearest.ts';
import { problem, PROBLEM_CODES, type Problem, type ProblemCode } from '#domain/problems/problem.ts';

interface ZodNode {
  def: { type: string; shape?: Record<string, ZodNode>; element?: ZodNode; innerType?: ZodNode };
}

/** Keys that an object schema knows at a path, for saying what is accepted. */
function keysAt(schema: ZodNode, path: FieldPath): string[] {
  let node: ZodNode | undefined = schema;
  const unwrap = () => {
    while (node?.def.innerType) node = node.def.innerType;
  };
  unwrap();
  for (const step of path) {
    node = typeof step === 'number' ? node?.def.element : node?.def.shape?.[step];
    unwrap();
  }
  return Object.keys(node?.def.shape ?? {});
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

/** A value as an author wrote it, short enough for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int';
}

const FORMATS: Record<string, string> = { date: 'AAAA-MM-DD', url: 'https://…', regex: 'a-b-1' };

function toProblems(issue: z.core.$ZodIssue, data: unknown, schema: ZodNode, origin: Origin): Problem[] {
  const path = issue.path as FieldPath;
  const found = valueAt(data, path);
  const make = (code: ProblemCode, facts: Problem['facts'], at: FieldPath = path) =>
    problem(code, origin.file, origin.locate(at), { path: path.join('.'), ...facts });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const accepted = keysAt(schema, path);
      return issue.keys.map((key) =>
        make('unknown-key', { path: [...path, key].join('.'), found: key, accepted, nearest: nearest(key, accepted) }, [...path, key]),
      );
    }
    case 'invalid_type':
      if (found === undefined) return [make('missing-key', { found: String(path.at(-1)) })];
      return [make('wrong-type', { found: shown(found), accepted: [issue.expected] })];
    case 'invalid_value': {
      const accepted = issue.values.map(String);
      if (found === undefined) return [make('missing-key', { found: String(path.at(-1)), accepted })];
      return [make('unknown-value', { found: shown(found), accepted, nearest: nearest(shown(found), accepted) })];
    }
    case 'invalid_format':
      if (issue.format === 'date') return [make('bad-date', { found: shown(found), accepted: [FORMATS.date!] })];
      return [make('bad-format', { found: shown(found), accepted: [FORMATS[issue.format] ?? issue.format] })];
    case 'too_big':
      return [make(isNumber(issue.origin) ? 'out-of-range' : 'too-long', { found: shown(found), limit: Number(issue.maximum) })];
    case 'too_small':
      return [make(isNumber(issue.origin) ? 'out-of-range' : 'too-short', { found: shown(found), limit: Number(issue.minimum) })];
    case 'invalid_union':
      return [make('wrong-type', { found: shown(found), accepted: ['all', 'array'] })];
    case 'invalid_key':
      return [make('bad-format', { found: String(path.at(-1)), accepted: ['n1'] })];
    case 'custom': {
      const code = issue.params?.code as string | undefined;
      if (code === 'date') {
        return [make('bad-date', { found: shown(found), accepted: ['2016-11-17', '2016-11', '2017-Q1', '2016', '2016-11-17/2016-11-18'] })];
      }
      return [make(code && code in PROBLEM_CODES ? (code as ProblemCode) : 'bad-format', { found: shown(found) })];
    }
    default:
      return [make('bad-format', { found: shown(found) })];
  }
}

/** Checks data against a schema: the parsed value, or every problem with its place. */
export function checkSchema<S extends z.ZodType>(schema: S, data: unknown, origin: Origin): { value?: z.infer<S>; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, data, schema as unknown as ZodNode, origin)) };
}
