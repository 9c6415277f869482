import type { z } from 'zod';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import type { PatternForm } from '#domain/schemas/patterns.ts';
import { fieldWords, ruleOf, type FieldWords, type When } from '#domain/schemas/rules.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

/** How a value is entered, by the rule of its schema. */
export type Control =
  | { kind: 'line' | 'paragraphs'; max: number }
  | { kind: 'written'; form: PatternForm }
  | { kind: 'address'; schemes: readonly string[] }
  | { kind: 'date'; form: 'edtf' | 'day' | 'quarter'; when: When }
  | { kind: 'number'; min: number; max: number; whole: boolean }
  | { kind: 'choice'; options: readonly string[] }
  /** One of the entries of these collections, or a measure inside one. */
  | { kind: 'entry'; collections: readonly CollectionName[] }
  /** Yes or nothing. */
  | { kind: 'check' }
  /** Short id of an item, which the form gives. */
  | { kind: 'local-id' }
  | { kind: 'group'; fields: readonly FormField[] }
  /** @property words lists of words that belong to each item by its local id */
  | { kind: 'list'; item: Control; min: number; max: number; words: readonly ItemWords[] }
  /** A word that stands for all, or a list. */
  | { kind: 'all-or-list'; all: string; list: Extract<Control, { kind: 'list' }> };

/** The words of the items of one list, as a map of a translation holds them. */
export interface ItemWords {
  list: string;
  /** Where an item has several texts, which of them. */
  key?: string;
  words: Record<Locale, FieldWords>;
  max: number;
  /** False where an item may have none. */
  required: boolean;
}

export interface FormField {
  key: string;
  required: boolean;
  /** Label and sentence together, bounds included. */
  help: Record<Locale, string>;
  words: Record<Locale, FieldWords>;
  control: Control;
}

/** What is entered of one kind of entry: its facts, and the words of each translation. */
export interface FormFields {
  facts: readonly FormField[];
  /** Undefined where facts and words stand in one file. */
  words: readonly FormField[] | undefined;
}

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
  valueType?: z.ZodType;
}
const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** Facts that a person who checks adds, in no form. */
const NOT_ENTERED: ReadonlySet<string> = new Set(['permissions', 'corrections']);

/** What a field is called, in the words nearest to it. @throws TypeError where there are none */
function wordsOf(schema: z.ZodType): Record<Locale, FieldWords> {
  const words = fieldWords(schema);
  if (words) return words;
  const inner = defOf(schema).innerType;
  if (!inner) throw new TypeError('a field without words');
  return wordsOf(inner);
}

function helpOf(schema: z.ZodType): Record<Locale, string> {
  const inner = defOf(schema).innerType;
  const meta = schema.meta() as { description?: string; es?: string } | undefined;
  if (meta?.description !== undefined) return { es: meta.es ?? meta.description, en: meta.description };
  return inner ? helpOf(inner) : { es: '', en: '' };
}

const isOptional = (schema: z.ZodType): boolean => defOf(schema).type === 'optional';

function bare(schema: z.ZodType): z.ZodType {
  const { innerType } = defOf(schema);
  return innerType ? bare(innerType) : schema;
}

type WordsAt = (path: readonly string[]) => readonly ItemWords[];

class Walk {
  readonly #wordsAt: WordsAt;
  constructor(wordsAt: WordsAt) {
    this.#wordsAt = wordsAt;
  }

  fields(schema: z.ZodType, path: readonly string[], left: ReadonlySet<string> = NOT_ENTERED): FormField[] {
    return Object.entries(defOf(bare(schema)).shape ?? {}).flatMap(([key, own]) =>
      left.has(key)
        ? []
        : [{ key, required: !isOptional(own), help: helpOf(own), words: wordsOf(own), control: this.control(own, [...path, key]) }],
    );
  }

  /** @param path keys that lead there; the items of a list add none */
  control(schema: z.ZodType, path: readonly string[]): Control {
    const own = bare(schema);
    const { type, shape, element, options, entries, values } = defOf(own);
    const { reference } = (own.meta() ?? {}) as { reference?: CollectionName[] };
    const rule = ruleOf(own);
    if (reference) return { kind: 'entry', collections: reference };
    if (shape) return { kind: 'group', fields: this.fields(own, path) };
    if (element && rule?.kind === 'list')
      return { kind: 'list', item: this.control(element, path), min: rule.min, max: rule.max, words: this.#wordsAt(path) };
    if (options) {
      const [word, list] = options.map((option) => this.control(option, path));
      if (word?.kind === 'choice' && list?.kind === 'list') return { kind: 'all-or-list', all: word.options[0]!, list };
    }
    if (entries) return { kind: 'choice', options: Object.values(entries) };
    if (type === 'literal' && values) return values[0] === true ? { kind: 'check' } : { kind: 'choice', options: values.map(String) };
    if (type === 'boolean') return { kind: 'check' };
    switch (rule?.kind) {
      case 'line':
      case 'paragraphs':
        return { kind: rule.kind, max: rule.max };
      case 'form':
        return rule.form === 'local-id' ? { kind: 'local-id' } : { kind: 'written', form: rule.form };
      case 'address':
        return { kind: 'address', schemes: rule.schemes };
      case 'date':
        return { kind: 'date', form: rule.form, when: rule.when };
      case 'number':
        return { kind: 'number', min: rule.min, max: rule.max, whole: rule.whole };
    }
    throw new TypeError(`no form for ${path.join('.')}`);
  }
}

/** The longest that a text may be. @throws TypeError for a schema of something else */
function longest(text: z.ZodType): number {
  const rule = ruleOf(bare(text));
  if (rule?.kind === 'line' || rule?.kind === 'paragraphs') return rule.max;
  throw new TypeError('words that are no text');
}

/** What is written of each item of a list: one text, or several by their keys. */
function itemWordsOf(list: string, schema: z.ZodType, required: boolean): ItemWords[] {
  const value = defOf(bare(schema)).valueType!;
  const { shape } = defOf(bare(value));
  if (!shape) return [{ list, required, words: wordsOf(schema), max: longest(value) }];
  return Object.entries(shape).map(([key, own]) => ({
    list,
    key,
    required: required && !isOptional(own),
    words: wordsOf(own),
    max: longest(own),
  }));
}

/** What can be entered of a kind of entry, in the order of its schema. @throws TypeError for a schema that no rule made */
export function fieldsOf(collection: CollectionName): FormFields {
  const { facts, words, wordLists, ...more } = COLLECTIONS[collection] as (typeof COLLECTIONS)['agreements'];
  const someWords = 'someWords' in more ? more.someWords : {};
  const shape = words ? defOf(words as z.ZodType).shape! : {};
  const lists = [
    ...Object.entries(wordLists).map(([list, path]) => ({ list, path, required: true })),
    ...Object.entries(someWords ?? {}).map(([list, path]) => ({ list, path, required: false })),
  ] as { list: string; path: readonly string[]; required: boolean }[];
  const wordsAt: WordsAt = (at) =>
    lists.flatMap(({ list, path, required }) => (path.join('.') === at.join('.') ? itemWordsOf(list, shape[list]!, required) : []));
  const walk = new Walk(wordsAt);
  return {
    facts: walk.fields(facts, []),
    words: words && walk.fields(words as z.ZodType, [], new Set(lists.map(({ list }) => list))),
  };
}
