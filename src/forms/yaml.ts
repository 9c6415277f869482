import type { Value, Values } from './draft.ts';

/** Ids, days and words of lists, which YAML reads as text without quotation marks. */
const BARE = /^(?!(?:true|false|null|yes|no|on|off)$)[a-z][a-z0-9/-]*$|^\d{4}-\d{2}-\d{2}$/;

/** A value on its line: ids, days and words of lists as they are, other texts between quotation marks. */
export function scalar(value: string | number | boolean): string {
  return typeof value === 'string' && !BARE.test(value) ? JSON.stringify(value) : String(value);
}

const isScalar = (value: Value): value is string | number | boolean => typeof value !== 'object';

function lines(value: readonly Value[] | Values): string[] {
  if (!Array.isArray(value)) return Object.entries(value as Values).flatMap(([key, own]) => entry(key, own));
  return (value as readonly Value[]).flatMap((item) => {
    if (isScalar(item)) return [`- ${scalar(item)}`];
    return lines(item).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
  });
}

function entry(key: string, value: Value): string[] {
  if (isScalar(value)) return [`${key}: ${scalar(value)}`];
  if (Object.keys(value).length === 0) return [`${key}: ${Array.isArray(value) ? '[]' : '{}'}`];
  if (Array.isArray(value) && value.every(isScalar)) return [`${key}: [${value.map(scalar).join(', ')}]`];
  return [`${key}:`, ...lines(value).map((line) => `  ${line}`)];
}

/**
 * A header as plain YAML, which every reader of YAML reads the same: texts between quotation marks with the escapes of JSON, one
 * key a line.
 */
export function yamlOf(values: Values): string {
  return lines(values)
    .map((line) => `${line}\n`)
    .join('');
}

/** A value on one line: lists in brackets, groups in braces. */
export function inlineYaml(value: Value): string {
  if (isScalar(value)) return scalar(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(inlineYaml).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, own]) => `${key}: ${inlineYaml(own as Value)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
