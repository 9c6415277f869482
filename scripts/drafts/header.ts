import type { Locale } from '#domain/schemas/vocabulary.ts';
import { scalar } from '#forms/yaml.ts';
import { DRAFT_WORDS, type DraftWords } from '#i18n/draft-words.ts';

/** The part of a JSON Schema that a comment is made of. */
export interface FieldSchema {
  type?: string;
  description?: string;
  es?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema;
  /** Of a map of words by local id. */
  additionalProperties?: boolean | FieldSchema;
}

export type Values = { [key: string]: Value };
export type Value = string | number | boolean | Values | Value[];

/** What stands where nobody has answered; no schema accepts it, so that no draft is published as it is. */
export const PLACE = '…';
const WIDTH = 100;
const CHECKED = 'no-personal-data-checked';
const LOCAL_ID = 'id';

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length > width && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** What stands in the place of a value that nobody has given; of a group, the keys that it must have. */
function placeOf(field: FieldSchema, words: DraftWords, key = ''): Value {
  if (field.properties) {
    const required = Object.entries(field.properties).filter(([name]) => field.required?.includes(name));
    return Object.fromEntries(required.map(([name, inner]) => [name, placeOf(inner, words, name)]));
  }
  if (typeof field.additionalProperties === 'object') return { n1: placeOf(field.additionalProperties, words) };
  if (field.items) return [placeOf(field.items, words)];
  // The id of an item inside the file is not an answer: words and facts have the same one from the start.
  if (key === LOCAL_ID && field.pattern?.includes('{0,11}')) return 'n1';
  return field.format === 'date' ? words.comments.day : PLACE;
}

/** The values that a draft begins with: a place for each that it must have. */
export function placesOf(schema: FieldSchema, lang: Locale): Values {
  return placeOf(schema, DRAFT_WORDS[lang]) as Values;
}

/** The place of a day is no text: without quotation marks it is seen to be one that somebody has to fill in. */
const PLACE_OF_DAY = /^[A-Z]{4}-[A-Z]{2}-[A-Z]{2}$/;
const written = (value: string | number | boolean) => (PLACE_OF_DAY.test(String(value)) ? String(value) : scalar(value));

class HeaderWriter {
  readonly #lang: Locale;
  readonly #words: DraftWords;
  readonly #schema: FieldSchema;
  constructor(lang: Locale, schema: FieldSchema) {
    this.#lang = lang;
    this.#schema = schema;
    this.#words = DRAFT_WORDS[lang];
  }

  #explain(key: string, field: FieldSchema, given: boolean, required: boolean): string[] {
    const { accepted, optional, personalData } = this.#words.comments;
    const sentence = (this.#lang === 'es' ? field.es : field.description) ?? key;
    const choices = field.enum ?? field.items?.enum;
    const parts = [sentence, ...(choices ? [`${accepted} ${choices.join(', ')}.`] : []), ...(given || required ? [] : [optional])];
    return [...wrap(parts.join(' '), WIDTH), ...(key === CHECKED ? personalData : [])].map((line) => `# ${line}`);
  }

  #value(key: string, field: FieldSchema, value: Value): string[] {
    if (Array.isArray(value)) {
      const items = value.flatMap((item) => {
        const lines = typeof item === 'object' ? this.fields(field.items!, item as Values) : [written(item)];
        // The dash stands before the first line that is no comment, so that the comments stay above what they explain.
        const first = lines.findIndex((line) => !line.startsWith('#'));
        return lines.map((line, index) => `  ${index === first ? '- ' : '  '}${line}`);
      });
      return [`${key}:`, ...items];
    }
    if (typeof value !== 'object') return [`${key}: ${written(value)}`];
    const inner = typeof field.additionalProperties === 'object' ? field.additionalProperties : undefined;
    const own = field.properties
      ? this.fields(field, value)
      : Object.entries(value).flatMap(([id, text]) => this.#value(id, inner ?? {}, text));
    return [`${key}:`, ...own.map((line) => `  ${line}`)];
  }

  /** Each field of a schema with its comment; what has no value is a comment too, ready to be used. */
  fields(schema: FieldSchema, values: Values): string[] {
    return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
      const value = values[key];
      const lines = this.#value(key, field, value ?? placeOf(field, this.#words, key));
      const comment = this.#explain(key, field, value !== undefined, schema.required?.includes(key) ?? false);
      return [...(schema === this.#schema ? [''] : []), ...comment, ...(value === undefined ? lines.map((line) => `# ${line}`) : lines)];
    });
  }
}

/** Every field of a schema with its comment: those with a value, the others as comments ready to be used. */
export function explainedFields(schema: FieldSchema, lang: Locale, values: Values): string[] {
  return new HeaderWriter(lang, schema).fields(schema, values);
}
