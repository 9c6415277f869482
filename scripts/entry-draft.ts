import type { CollectionName } from '#domain/schemas/collections.ts';
import { nameRefusal } from '#domain/text/names.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { TEMPLATE_WORDS } from '#i18n/template-words.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { SettingError } from '#site/settings.ts';
import { explainedFields, type FieldSchema } from './report-draft.ts';

/** What can be begun besides a report, by the word of the command: what others than the editors send in. */
export const ENTRY_DRAFTS = {
  review: 'reviews',
  action: 'actions',
  practice: 'practices',
  'self-assessment': 'self-assessments',
  reply: 'replies',
} as const satisfies Record<string, CollectionName>;
export type EntryDraftKind = keyof typeof ENTRY_DRAFTS;

/** @throws SettingError where the name of the new entry cannot be one, or is taken */
export function checkName(kind: EntryDraftKind, id: string | undefined, lang: Locale, ledger: Ledger): string {
  const words = TEMPLATE_WORDS[lang];
  if (id === undefined) throw new SettingError(words.noName(kind));
  if (nameRefusal(id) !== undefined) throw new SettingError(words.badName(id));
  if (ledger.get(ENTRY_DRAFTS[kind], id)) throw new SettingError(words.taken(id));
  return id;
}

function header(
  collection: CollectionName,
  part: 'facts' | 'words',
  lang: Locale,
  schema: FieldSchema,
  comments: readonly string[],
): string {
  const reference = `# yaml-language-server: $schema=../../docs/schemas/${collection}.${part}.schema.json`;
  return ['---', reference, ...comments.map((line) => `# ${line}`), ...explainedFields(schema, lang), '---', ''].join('\n');
}

/**
 * The files of a new entry, by their path below the content folder: its facts, and its words in each language. Each field that
 * it must have holds a place; the others are comments. Nothing in them is an answer.
 */
export function entryDraft(kind: EntryDraftKind, id: string, lang: Locale, schemas: ReadonlyMap<string, string>): Map<string, string> {
  const collection = ENTRY_DRAFTS[kind];
  const { comments } = TEMPLATE_WORDS[lang];
  const schema = (part: 'facts' | 'words') => JSON.parse(schemas.get(`${collection}.${part}.schema.json`)!) as FieldSchema;
  return new Map([
    [`${collection}/${id}.md`, header(collection, 'facts', lang, schema('facts'), comments)],
    ...LOCALES.map((locale): [string, string] => [
      `${collection}/${id}.${locale}.md`,
      header(collection, 'words', locale, schema('words'), TEMPLATE_WORDS[locale].comments),
    ]),
  ]);
}
