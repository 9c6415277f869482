import { existsSync } from 'node:fs';
import type { AnyEntry, Entry, Picture } from '#domain/ledger/entry.ts';
import { compareProblems, problem, type Problem } from '#domain/problems/problem.ts';
import { compareText } from '#domain/compare-text.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { PersonalDataCheck } from './personal-data/check-personal-data.ts';
import { parseFile, type ParsedFile } from './headers/parse-file.ts';
import { readReports } from './reports/read-reports.ts';
import { ReportPictures } from './reports/report-pictures.ts';
import { checkSchema } from './headers/schema-problems.ts';
import { checkWordLists } from './headers/word-lists.ts';
import { walkContent, type ContentFile } from './files/walk-content.ts';

/** What a content folder holds: entries that are valid on their own, and everything that is wrong. */
export interface Content {
  entries: AnyEntry[];
  /** `collection/id` of entries that exist and could not be read: naming one of them is not a mistake. */
  broken: ReadonlySet<string>;
  /** Pictures beside reports, by the folder they stand in. */
  images: ReadonlyMap<string, readonly Picture[]>;
  problems: Problem[];
  /** Problems that were found later, in the same files, without anything that a log must not repeat. */
  masked(problems: readonly Problem[]): Problem[];
  /** Number of files read, for the closing line of a check. */
  fileCount: number;
}

function refuseBody(parsed: ParsedFile, problems: Problem[]): void {
  if (parsed.body.trim() === '') return;
  const skipped = parsed.body.length - parsed.body.trimStart().length;
  const line = parsed.bodyLine + parsed.body.slice(0, skipped).split('\n').length - 1;
  problems.push(problem('unexpected-body', parsed.file.file, { line, column: 1 }, {}));
}

/** Checks the words of each translation, also where the record itself cannot be read. */
function readTranslations(
  schema: CollectionSchema,
  translations: readonly ParsedFile[],
  problems: Problem[],
): Pick<Entry, 'words' | 'wordOrigins'> {
  const words: Partial<Record<Locale, unknown>> = {};
  const wordOrigins: Entry['wordOrigins'] = {};
  for (const translation of translations) {
    refuseBody(translation, problems);
    const checked = checkSchema(schema.words!, translation.data, translation.origin);
    problems.push(...checked.problems);
    if (!checked.value) continue;
    words[translation.file.locale!] = checked.value;
    wordOrigins[translation.file.locale!] = translation.origin;
  }
  return { words: words as Entry['words'], wordOrigins };
}

function readRecord(collection: CollectionName, files: readonly ParsedFile[], problems: Problem[]): AnyEntry | undefined {
  const schema: CollectionSchema = COLLECTIONS[collection];
  const translations = readTranslations(
    schema,
    files.filter(({ file }) => file.locale !== undefined),
    problems,
  );
  const record = files.find(({ file }) => file.locale === undefined);
  if (!record) return undefined;
  refuseBody(record, problems);
  const facts = checkSchema(schema.facts, record.data, record.origin);
  problems.push(...facts.problems);
  if (!facts.value) return undefined;
  const entry = { collection, id: record.file.id, facts: facts.value, origin: record.origin, ...translations } as Entry;
  problems.push(...checkWordLists(entry));
  return Object.keys(entry.words).length > 0 ? (entry as AnyEntry) : undefined;
}

function checkTranslations(files: ContentFile[], record: ContentFile | undefined, problems: Problem[]): void {
  const translations = files.filter((file) => file.locale !== undefined);
  if (!record) {
    for (const { file, collection, id } of translations) {
      problems.push(problem('translation-without-record', file, undefined, { found: id, otherFile: `${collection}/${id}.md` }));
    }
  } else if (translations.length === 0) {
    problems.push(
      problem('record-without-translation', record.file, undefined, {
        found: record.id,
        accepted: LOCALES.map((lang) => `${record.id}.${lang}.md`),
      }),
    );
  } else {
    for (const locale of LOCALES) {
      if (translations.some((file) => file.locale === locale)) continue;
      problems.push(problem('missing-translation', record.file, undefined, { found: `${record.id}.${locale}.md` }));
    }
  }
}

/** Whether the text of a report is read where some files were named: its own, or a picture beside it, which it may show. */
function isAbout(named: readonly string[], { file, owner }: ContentFile): boolean {
  return named.some((name) => name === file || (name.startsWith(`reports/${owner}/`) && !name.endsWith('.mdx')));
}

/**
 * Reads a content folder: every problem of every file, sorted, and the entries that are valid on their own. The same call
 * serves the validator, the site and the tests.
 *
 * @param named files whose problems alone are wanted: of the other reports the header is read and the text is not
 */
export function readContent(root: string, named?: readonly string[]): Content {
  if (!existsSync(root)) {
    return {
      entries: [],
      broken: new Set(),
      images: new Map(),
      problems: [problem('unknown-folder', '.', undefined, { found: '.', accepted: [], nearest: undefined })],
      masked: (others) => [...others],
      fileCount: 0,
    };
  }
  const { files, images, problems } = walkContent(root);
  const isAskedFor = (file: ContentFile): boolean => named === undefined || isAbout(named, file);
  const pictures = new ReportPictures(images, problems);
  const personalData = new PersonalDataCheck(problems);
  for (const image of images) personalData.picture(image);
  const groups = new Map<string, ContentFile[]>();
  for (const file of files) {
    const key = `${file.collection}/${file.owner ?? ''}/${file.id}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const entries: AnyEntry[] = [];
  const reports: ParsedFile[] = [];
  const broken = new Set<string>();
  for (const group of groups.values()) {
    const record = group.find((file) => file.locale === undefined);
    const { collection, id, owner } = group[0]!;
    const parsed = group.map((file) => parseFile(file, problems)).filter((file) => file !== undefined);
    if (group.some(isAskedFor)) personalData.entry(group, parsed);
    broken.add(`${collection}/${id}`);
    if (collection === 'reports') {
      reports.push(...parsed);
      if (parsed.length === 0) pictures.note(owner!, undefined);
      continue;
    }
    // Of files whose names are wrong nobody knows which belong together.
    if (!group.some(({ isMisnamed }) => isMisnamed)) checkTranslations(group, record, problems);
    const entry = readRecord(collection, parsed, problems);
    if (entry) entries.push(entry);
  }
  entries.push(...readReports(reports, pictures, problems, isAskedFor));
  for (const { collection, id } of entries) broken.delete(`${collection}/${id}`);
  entries.sort((a, b) => compareText(a.collection, b.collection) || compareText(a.id, b.id) || compareText(a.origin.file, b.origin.file));
  problems.push(...pictures.check());
  return {
    entries,
    broken,
    images: pictures.usable(),
    problems: personalData.masked(problems).sort(compareProblems),
    masked: (others) => personalData.masked(others),
    fileCount: files.length + images.length,
  };
}
