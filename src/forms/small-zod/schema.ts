import {
  at,
  isForbidden,
  isObject,
  isStopped,
  lengthOf,
  originOf,
  right,
  finished,
  wrongType,
  type Facts,
  type Wrong,
  type Parse,
  type Path,
  type Result,
} from './results.ts';

interface Check {
  /** Runs wherever a value has a length, unless what failed before forbids it. */
  ofLength?: boolean;
  /** Most items: of a longer list none is read. */
  most?: number;
  run(result: Result): void;
}

export interface Def {
  type: string;
  checks?: readonly Check[];
  [part: string]: unknown;
}

export class Registry {
  readonly #own = new WeakMap<Schema, Facts>();

  add(schema: Schema, facts: Facts): this {
    this.#own.set(schema, facts);
    return this;
  }

  /** What was said of a schema, and of those that it was made from by another check or another sentence. */
  get(schema: Schema): Facts | undefined {
    const own = this.#own.get(schema);
    const before = schema.parent && this.get(schema.parent);
    return before ? { ...before, ...own } : own;
  }
}

const SENTENCES = new Registry();

export class Schema {
  readonly def: Def;
  readonly parent: Schema | undefined;
  readonly #parse: Parse;
  constructor(def: Def, parse: Parse, parent?: Schema) {
    this.def = def;
    this.#parse = parse;
    this.parent = parent;
  }

  /** The bound that a list is beyond, where bounds are the first of its checks. */
  #boundBelow(value: unknown): Check | undefined {
    if (!Array.isArray(value)) return undefined;
    for (const check of this.def.checks ?? []) {
      if (!check.ofLength) return undefined;
      if (check.most !== undefined && value.length > check.most) return check;
    }
    return undefined;
  }

  run(value: unknown): Result {
    const { checks = [] } = this.def;
    const bound = this.#boundBelow(value);
    if (bound) {
      const result = right(value);
      bound.run(result);
      result.issues[0]!.continue = false;
      return result;
    }
    const result = this.#parse(value);
    let stopped = isStopped(result.issues);
    for (const { ofLength, run } of checks) {
      if (ofLength ? isForbidden(result.issues) || (result.value as { length?: unknown } | undefined)?.length === undefined : stopped)
        continue;
      const before = result.issues.length;
      run(result);
      stopped ||= isStopped(result.issues, before);
    }
    return result;
  }

  safeParse(data: unknown) {
    const { value, issues } = this.run(data);
    return issues.length === 0 ? { success: true, data: value } : { success: false, error: { issues: finished(issues) } };
  }

  #with(check: Check): Schema {
    return new Schema({ ...this.def, checks: [...(this.def.checks ?? []), check] }, this.#parse, this);
  }

  check(run: Check['run']): Schema {
    return this.#with({ run });
  }

  refine(holds: (value: unknown) => unknown, { abort = false, path = [], params }: { abort?: boolean; path?: Path; params?: Facts } = {}) {
    return this.check(({ value, issues }) => {
      if (!holds(value)) issues.push({ code: 'custom', path: [...path], continue: !abort, ...(params && { params }) });
    });
  }

  trim(): Schema {
    return this.check((result) => {
      result.value = (result.value as string).trim();
    });
  }

  regex(pattern: RegExp): Schema {
    return this.check(({ value, issues }) => {
      if (!pattern.test(value as string))
        issues.push({ origin: 'string', code: 'invalid_format', format: 'regex', pattern: String(pattern), continue: true });
    });
  }

  min(minimum: number): Schema {
    const facts = { code: 'too_small', minimum, inclusive: true, continue: true };
    if (this.def.type === 'number')
      return this.check(({ value, issues }) => void ((value as number) >= minimum || issues.push({ origin: 'number', ...facts })));
    return this.#with({
      ofLength: true,
      run({ value, issues }) {
        if (!(lengthOf(value, (length) => length >= minimum && length < minimum * 2) >= minimum))
          issues.push({ origin: originOf(value), ...facts });
      },
    });
  }

  max(maximum: number): Schema {
    const facts = { code: 'too_big', maximum, inclusive: true, continue: true };
    if (this.def.type === 'number')
      return this.check(({ value, issues }) => void ((value as number) <= maximum || issues.push({ origin: 'number', ...facts })));
    return this.#with({
      ofLength: true,
      most: maximum,
      run({ value, issues }) {
        if (!(lengthOf(value, (length) => length > maximum) <= maximum)) issues.push({ origin: originOf(value), ...facts });
      },
    });
  }

  meta(): Facts | undefined;
  meta(facts: Facts): Schema;
  meta(facts?: Facts): Facts | Schema | undefined {
    if (!facts) return SENTENCES.get(this);
    const schema = new Schema(this.def, this.#parse, this);
    SENTENCES.add(schema, facts);
    return schema;
  }

  optional(): Schema {
    return new Schema({ type: 'optional', innerType: this }, (value) => (value === undefined ? right(value) : this.run(value)));
  }

  extend(more: Shape): Schema {
    const shape = { ...(this.def.shape as Shape), ...more };
    return new Schema({ ...this.def, shape }, objectOf(shape));
  }
}

export type Shape = Record<string, Schema>;

export const objectOf =
  (shape: Shape): Parse =>
  (input) => {
    if (!isObject(input)) return wrongType(input, 'object');
    const value: Facts = {};
    const issues: Wrong[] = [];
    for (const [key, schema] of Object.entries(shape)) {
      if (!(key in input) && schema.def.type === 'optional') continue;
      const own = schema.run(input[key]);
      issues.push(...at(key, own.issues));
      if (key in input) value[key] = own.value;
    }
    const keys: string[] = [];
    for (const key in input) if (!Object.hasOwn(shape, key)) keys.push(key);
    if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, continue: true });
    return { value, issues };
  };
