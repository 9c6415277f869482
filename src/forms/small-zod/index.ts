// In a browser this stands in the place of zod, whose engine is heavier than all rules of the site together: the part of it that
// the schemas use, with the same issues in the same order. A test holds both to the same verdict on every kind of entry.

import { at, isObject, isStopped, right, finished, wrong, wrongType, type Facts, type Wrong } from './results.ts';
import { objectOf, Registry, Schema, type Def, type Shape } from './schema.ts';

export const strictObject = (shape: Shape) => new Schema({ type: 'object', shape }, objectOf(shape));

export const array = (element: Schema) =>
  new Schema({ type: 'array', element }, (input) => {
    if (!Array.isArray(input)) return wrongType(input, 'array');
    const items = Array.from(input, (item) => element.run(item));
    return { value: items.map(({ value }) => value), issues: items.flatMap(({ issues }, index) => at(index, issues)) };
  });

/** An object whose keys and values are each of one kind. */
export const record = (keyType: Schema, valueType: Schema) =>
  new Schema({ type: 'record', keyType, valueType }, (input) => {
    if (!isObject(input)) return wrongType(input, 'record');
    const value: Facts = {};
    const issues: Wrong[] = [];
    for (const [key, item] of Object.entries(input)) {
      if (key === '__proto__') continue;
      const named = keyType.run(key).issues;
      if (named.length > 0) {
        issues.push({ code: 'invalid_key', origin: 'record', issues: finished(named), path: [key] });
        continue;
      }
      const own = valueType.run(item);
      issues.push(...at(key, own.issues));
      value[key] = own.value;
    }
    return { value, issues };
  });

const oneOf = (def: Def, values: readonly unknown[]) =>
  new Schema(def, (value) => (values.includes(value) ? right(value) : wrong(value, 'invalid_value', { values })));

export const literal = (value: unknown) => oneOf({ type: 'literal', values: [value] }, [value]);

const enumOf = (values: readonly string[]) =>
  oneOf({ type: 'enum', entries: Object.fromEntries(values.map((value) => [value, value])) }, values);
export { enumOf as enum };

export const union = (options: readonly Schema[]) =>
  new Schema({ type: 'union', options }, (value) => {
    const results = options.map((option) => option.run(value));
    const taken = results.find(({ issues }) => issues.length === 0);
    if (taken) return taken;
    const near = results.filter(({ issues }) => !isStopped(issues));
    return near.length === 1 ? near[0]! : wrong(value, 'invalid_union', { errors: results.map(({ issues }) => finished(issues)) });
  });

export const string = () =>
  new Schema({ type: 'string' }, (value) => (typeof value === 'string' ? right(value) : wrongType(value, 'string')));

export const number = () => new Schema({ type: 'number' }, (value) => (Number.isFinite(value) ? right(value) : wrongType(value, 'number')));

/** A whole number that is exact. */
export const int = () =>
  number().check(({ value, issues }) => {
    if (Number.isSafeInteger(value)) return;
    if (!Number.isInteger(value)) issues.push({ code: 'invalid_type', expected: 'int', format: 'safeint', continue: false });
    else if ((value as number) > 0)
      issues.push({ code: 'too_big', maximum: Number.MAX_SAFE_INTEGER, origin: 'int', inclusive: true, continue: true });
    else issues.push({ code: 'too_small', minimum: Number.MIN_SAFE_INTEGER, origin: 'int', inclusive: true, continue: true });
  });

export const registry = () => new Registry();
