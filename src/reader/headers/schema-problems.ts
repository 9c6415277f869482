import type { z } from 'zod';
import type { FieldPath, Origin } from '#domain/ledger/entry.ts';
import { VALUE_TYPES, type DateForm, type ValueForm, type ValueType } from '#domain/problems/fact-values.ts';
import type { ProblemFactsByCode } from '#domain/problems/facts.ts';
import { nearest } from '#domain/problems/nearest.ts';
import { problem, type Problem, type ProblemCode } from '#domain/problems/problem.ts';
import { PATTERNS, type PatternForm } from '#domain/schemas/patterns.ts';
import { hostOf, webAddressRefusal, withoutUser } from '#domain/text/addresses.ts';
import { misleadingText } from '#domain/text/shown-addresses.ts';
import { alternatives, fieldsAt, schemasAt, valueAt, type SchemaNode } from './schema-nodes.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** A value as an author wrote it, short enough for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const DATE_FORMS: readonly DateForm[] = ['day', 'month', 'quarter', 'year', 'interval'];
const FORMS_OF_PATTERNS = new Map(Object.entries(PATTERNS).map(([form, pattern]) => [String(pattern), [form as PatternForm]]));

/** The form that a text lacks; none where no code names it. */
function formsOf(issue: Issue | undefined): readonly ValueForm[] {
  if (issue?.code !== 'invalid_format') return [];
  return FORMS_OF_PATTERNS.get(issue.pattern ?? '') ?? [];
}

/** Rules of schemas that are more than the form of one value, by the code that each carries. */
const RULE_CODES = [
  'text-left-open',
  'assessment-without-level',
  'state-without-date',
  'closed-without-outcome',
  'amount-without-currency',
  'agreement-without-approval',
] as const;

/** The keys of the object at a path; where it can be one of several, of the one to which exactly these keys are unknown. */
function keysAt(schema: SchemaNode, path: FieldPath, data: unknown, unknown: readonly string[]): string[] {
  const value = valueAt(data, path);
  const written = Object.keys(value ?? {});
  const shapes = schemasAt(schema, path, data)
    .flatMap((node) => alternatives(node, value))
    .map(({ def }) => def.shape ?? {});
  const meant = shapes.find((shape) => written.every((key) => Object.hasOwn(shape, key) !== unknown.includes(key)));
  return Object.keys(meant ?? {});
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int';
}

/** What a length counts: characters of a text, items of a list or of a group of fields. */
function unitOf(origin: string): 'characters' | 'items' {
  return origin === 'string' ? 'characters' : 'items';
}

/** What of a file is checked against a schema: all of it, or the part below `base`. */
interface Checked {
  schema: SchemaNode;
  data: unknown;
  base: FieldPath;
  origin: Origin;
}

/** What an option of a union asks of the value as a whole; undefined for an option that only minds what is inside it. */
function demandOf(issues: readonly Issue[]): { types: string[]; values: string[] } | undefined {
  for (const issue of issues) {
    if (issue.path.length > 0) continue;
    if (issue.code === 'invalid_type') return { types: [issue.expected], values: [] };
    if (issue.code === 'invalid_value') return { types: [], values: issue.values.map(String) };
  }
  return undefined;
}

/** What may stand in a group of fields, or in each of a list of groups, where one is taken. */
function groupAt({ schema, data }: Checked, path: FieldPath, types: readonly ValueType[]): { keys?: string[] } {
  const keys = types.includes('object') || types.includes('array') ? fieldsAt(schema, path, data) : [];
  return keys.length > 0 ? { keys } : {};
}

/** A value that no option of a union takes: what is wrong with it for the option that was meant, else what all of them take. */
function unionProblems(issue: UnionIssue, checked: Checked): Problem[] {
  const { schema, data, origin } = checked;
  const path = issue.path as FieldPath;
  const at = [...checked.base, ...path];
  const value = valueAt(data, path);
  const field = { path: at.join('.'), found: shown(value) };
  const key = String(at.at(-1));
  const demands = issue.errors.map(demandOf);
  const options = schemasAt(schema, path, data).flatMap(({ def }) => def.options ?? []);
  const meant = issue.errors
    .flatMap((issues, index) => (demands[index] ? [] : [{ issues, option: options[index]! }]))
    .toSorted((a, b) => a.issues.length - b.issues.length)[0];
  if (meant) return meant.issues.flatMap((inner) => toProblems(inner, { schema: meant.option, data: value, base: at, origin }));
  const wanted = demands.filter((demand) => demand !== undefined);
  const types = VALUE_TYPES.filter((type) => wanted.some((demand) => demand.types.includes(type)));
  const named = 'options' in issue ? (issue.options ?? []).filter((option) => option !== undefined).map(String) : [];
  const accepted = [...new Set([...named, ...wanted.flatMap(({ values }) => values)])];
  if (value === undefined) {
    return [problem('missing-key', origin.file, origin.locate(at), { ...field, found: key, ...(types.length === 0 && { accepted }) })];
  }
  if (types.length > 0)
    return [problem('wrong-type', origin.file, origin.locate(at), { ...field, types, values: accepted, ...groupAt(checked, path, types) })];
  return [problem('unknown-value', origin.file, origin.locate(at), { ...field, accepted, nearest: nearest(field.found, accepted) })];
}

type Make = <C extends ProblemCode>(code: C, facts: ProblemFactsByCode[C]) => Problem;

/** What a rule of the schemas found (`src/domain/schemas/rules.ts`), by the code that it carries. @param beside the object that holds the value */
function ruleProblem(params: Record<string, unknown>, make: Make, field: { path: string; found: string }, beside: unknown): Problem {
  const value = valueAt(beside, [field.path.split('.').at(-1)!]);
  switch (params.code) {
    case 'date':
      return make('bad-date', { ...field, forms: params.day ? ['full-date'] : DATE_FORMS });
    case 'implausible-date':
      return make('implausible-date', { ...field, first: Number(params.first), last: Number(params.last) });
    case 'control-character':
      return make('control-character', { ...field, lines: params.lines === true });
    case 'bad-address': {
      const address = String(value);
      const reason = webAddressRefusal(address, params.schemes as readonly 'https'[]) ?? 'malformed';
      return make('bad-address', { found: shown(withoutUser(address)), reason, host: reason === 'host' ? hostOf(address) : undefined });
    }
    case 'link-text-misleads': {
      const url = String(valueAt(beside, ['url']));
      return make('link-text-misleads', {
        found: shown(withoutUser(misleadingText(String(value), url) ?? '')),
        leadsTo: shown(hostOf(url) ?? ''),
      });
    }
    default: {
      const code = RULE_CODES.find((candidate) => candidate === params.code);
      return code ? make(code, field) : make('bad-format', { ...field, forms: [] });
    }
  }
}

function toProblems(issue: Issue, checked: Checked): Problem[] {
  const { schema, data, base, origin } = checked;
  const within = issue.path as FieldPath;
  const path = [...base, ...within];
  const value = valueAt(data, within);
  const field = { path: path.join('.'), found: shown(value) };
  const key = String(path.at(-1));
  const make = <C extends ProblemCode>(code: C, facts: ProblemFactsByCode[C], at: FieldPath = path) =>
    problem(code, origin.file, origin.locate(at), facts);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const accepted = keysAt(schema, within, data, issue.keys);
      return issue.keys.map((found) =>
        make('unknown-key', { path: [...path, found].join('.'), found, accepted, nearest: nearest(found, accepted) }, [...path, found]),
      );
    }
    case 'invalid_type': {
      if (value === undefined) return [make('missing-key', { ...field, found: key })];
      const types = VALUE_TYPES.filter((type) => type === issue.expected);
      return [
        types.length > 0
          ? make('wrong-type', { ...field, types, values: [], ...groupAt(checked, within, types) })
          : make('bad-format', { ...field, forms: [] }),
      ];
    }
    case 'invalid_value': {
      const accepted = issue.values.map(String);
      if (value === undefined) return [make('missing-key', { ...field, found: key, accepted })];
      return [make('unknown-value', { ...field, accepted, nearest: nearest(field.found, accepted) })];
    }
    case 'invalid_format':
      return [make('bad-format', { ...field, forms: formsOf(issue) })];
    case 'too_big': {
      const limit = Number(issue.maximum);
      return [
        isNumber(issue.origin)
          ? make('out-of-range', { ...field, limit, bound: 'most' })
          : make('too-long', { ...field, limit, unit: unitOf(issue.origin) }),
      ];
    }
    case 'too_small': {
      const limit = Number(issue.minimum);
      return [
        isNumber(issue.origin)
          ? make('out-of-range', { ...field, limit, bound: 'least' })
          : make('too-short', { ...field, limit, unit: unitOf(issue.origin) }),
      ];
    }
    case 'invalid_union':
      return unionProblems(issue, checked);
    case 'invalid_key':
      return [make('bad-format', { ...field, found: key, forms: formsOf(issue.issues[0]) })];
    case 'custom':
      return [ruleProblem(issue.params ?? {}, make, field, valueAt(data, within.slice(0, -1)))];
    default:
      return [make('bad-format', { ...field, forms: [] })];
  }
}

/** Checks data against a schema: the parsed value, or every problem with its place. */
export function checkSchema<S extends z.ZodType>(schema: S, data: unknown, origin: Origin): { value?: z.infer<S>; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const checked: Checked = { schema: schema as unknown as SchemaNode, data, base: [], origin };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, checked)) };
}
