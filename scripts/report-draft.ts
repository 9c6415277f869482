import { ID_MAX_LENGTH } from '#domain/text/names.ts';
import type { Level, Locale } from '#domain/schemas/vocabulary.ts';
import { DRAFT_WORDS, type DraftWords } from '#i18n/draft-words.ts';

/** What a new report begins with. */
export interface DraftAnswers {
  lang: Locale;
  organization: string;
  country?: string;
  period: string;
  subject: string;
  title: string;
}

/** The part of a JSON Schema that a comment is made of. */
export interface FieldSchema {
  type?: string;
  description?: string;
  es?: string;
  enum?: string[];
  format?: string;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema;
  /** Of a map of words by local id. */
  additionalProperties?: boolean | FieldSchema;
}

type Values = { [key: string]: Value };
type Value = string | Values | Value[];

const SCHEMA_COMMENT = '# yaml-language-server: $schema=../../../docs/schemas/reports.facts.schema.json';
const WIDTH = 100;
/** Nobody has assessed anything yet: unknown is a value, and neither progress nor breach. */
const UNKNOWN: Level = 'no-information';
const CHECKED = 'no-personal-data-checked';

/** What is asked, of governments and organisations alike: of an agreement one level, of a measure norm and practice. */
function levelsOf(subject: string): Values {
  return subject.includes('/') ? { norm: UNKNOWN, practice: UNKNOWN } : { level: UNKNOWN };
}

/** The facts of a draft; the day of the check for personal data is a person's to give, so it is not among them. */
export function draftFacts({ lang, organization, country, period, subject, title }: DraftAnswers, filed: string): Values {
  return {
    title,
    lang,
    organization,
    period,
    filed,
    ...(country && { place: { country } }),
    method: DRAFT_WORDS[lang].method,
    assessments: [{ subject, ...(country && { country }), ...levelsOf(subject) }],
  };
}

/** The id of a report, from its period and its title. */
export function draftId({ period, title }: DraftAnswers): string {
  const bare = `${period}-${title}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = bare.replace(/[^a-z0-9]+/g, '-').slice(0, ID_MAX_LENGTH);
  return id.replace(/^-|-$/g, '');
}

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
function example(field: FieldSchema, words: DraftWords): Value {
  if (field.properties) {
    const required = Object.entries(field.properties).filter(([key]) => field.required?.includes(key));
    return Object.fromEntries(required.map(([key, inner]) => [key, example(inner, words)]));
  }
  if (typeof field.additionalProperties === 'object') return { n1: '…' };
  if (field.items) return [example(field.items, words)];
  if (field.enum) return field.enum[0]!;
  if (field.format === 'date') return words.comments.day;
  return field.format === 'uri' ? 'https://example.org/' : '…';
}

/** A value in YAML: an id, a day or a word of a list as it is, other text between quotation marks. */
function scalar(value: string): string {
  return /^(?!(?:true|false|null)$)[a-z][a-z0-9/-]*$|^[\dA-Z]{4}-[\dA-Z]{2}-[\dA-Z]{2}$/.test(value) ? value : JSON.stringify(value);
}

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
    const parts = [sentence, ...(field.enum ? [`${accepted} ${field.enum.join(', ')}.`] : []), ...(given || required ? [] : [optional])];
    return [...wrap(parts.join(' '), WIDTH), ...(key === CHECKED ? personalData : [])].map((line) => `# ${line}`);
  }

  #value(key: string, field: FieldSchema, value: Value): string[] {
    if (typeof value === 'string') return [`${key}: ${scalar(value)}`];
    if (!Array.isArray(value)) {
      const own = field.properties
        ? this.fields(field, value)
        : Object.entries(value).map(([id, text]) => `${id}: ${JSON.stringify(text)}`);
      return [`${key}:`, ...own.map((line) => `  ${line}`)];
    }
    const items = value.flatMap((item) => {
      const lines = typeof item === 'string' ? [scalar(item)] : this.fields(field.items!, item as Values);
      // The dash stands before the first line that is no comment, so that the comments stay above what they explain.
      const first = lines.findIndex((line) => !line.startsWith('#'));
      return lines.map((line, index) => `  ${index === first ? '- ' : '  '}${line}`);
    });
    return [`${key}:`, ...items];
  }

  /** Each field of a schema with its comment; what has no value is a comment too, ready to be used. */
  fields(schema: FieldSchema, values: Values): string[] {
    return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
      const value = values[key];
      const lines = this.#value(key, field, value ?? example(field, this.#words));
      const comment = this.#explain(key, field, value !== undefined, schema.required?.includes(key) ?? false);
      return [...(schema === this.#schema ? [''] : []), ...comment, ...(value === undefined ? lines.map((line) => `# ${line}`) : lines)];
    });
  }
}

/** Every field of a schema with its comment: those that it must have with what holds their place, the others as comments. */
export function explainedFields(schema: FieldSchema, lang: Locale): string[] {
  return new HeaderWriter(lang, schema).fields(schema, example(schema, DRAFT_WORDS[lang]) as Values);
}

/** A report that is ready to be written: a header in which each field is explained, and a text with an example of each component. */
export function draftText(answers: DraftAnswers, filed: string, schema: FieldSchema): string {
  const { comments, body } = DRAFT_WORDS[answers.lang];
  const fields = new HeaderWriter(answers.lang, schema).fields(schema, draftFacts(answers, filed));
  return ['---', SCHEMA_COMMENT, ...comments.header.map((line) => `# ${line}`), ...fields, '---', '', body].join('\n');
}
