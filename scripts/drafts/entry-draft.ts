import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { TEMPLATE_WORDS } from '#i18n/template-words.ts';
import { put } from './answers.ts';
import { explainedFields, placesOf, type FieldSchema, type Value, type Values } from './header.ts';

/** Answers as the files hold them, by their path. */
export type EntryAnswers = ReadonlyMap<string, Value>;

const LOCALE = new RegExp(`^(${LOCALES.join('|')})\\.`);

/** The answers of one file: the facts, or the words in a language. */
function answersFor(answers: EntryAnswers, locale: Locale | undefined): [path: string, value: Value][] {
  return [...answers].flatMap(([path, value]): [string, Value][] => {
    const own = LOCALE.exec(path)?.[1];
    return own === locale ? [[locale === undefined ? path : path.slice(locale.length + 1), value]] : [];
  });
}

function header(
  collection: CollectionName,
  part: 'facts' | 'words',
  lang: Locale,
  schema: FieldSchema,
  answers: [string, Value][],
): string {
  const reference = `# yaml-language-server: $schema=../../docs/schemas/${collection}.${part}.schema.json`;
  const values: Values = placesOf(schema, lang);
  for (const [path, value] of answers) put(values, path, value);
  const comments = TEMPLATE_WORDS[lang].comments.map((line) => `# ${line}`);
  return ['---', reference, ...comments, ...explainedFields(schema, lang, values), '---', ''].join('\n');
}

/**
 * The files of a new entry, by their path below the content folder: its facts, and its words in each language. What was
 * answered stands there; each other field that it must have holds a place, and the rest are comments.
 *
 * @param schemas JSON schemas by the name of their file, from which the comments come
 */
export function entryDraft(
  collection: CollectionName,
  id: string,
  lang: Locale,
  answers: EntryAnswers,
  schemas: ReadonlyMap<string, string>,
): Map<string, string> {
  const schema = (part: 'facts' | 'words') => JSON.parse(schemas.get(`${collection}.${part}.schema.json`)!) as FieldSchema;
  return new Map([
    [`${collection}/${id}.md`, header(collection, 'facts', lang, schema('facts'), answersFor(answers, undefined))],
    ...LOCALES.map((locale): [string, string] => [
      `${collection}/${id}.${locale}.md`,
      header(collection, 'words', locale, schema('words'), answersFor(answers, locale)),
    ]),
  ]);
}
