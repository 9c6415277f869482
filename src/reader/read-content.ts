import { existsSync, readFileSync } from 'node:fs';
import type { AnyEntry, Entry, FieldPath, Origin, Picture } from '#domain/entry.ts';
import { compareProblems, compareText, problem, type Problem } from '#domain/problem.ts';
import type { CollectionName } from '#domain/collections.ts';
import { COLLECTIONS, type CollectionSchema } from '#domain/schemas/index.ts';
import { LOCALES, type Locale } from '#domain/vocabulary.ts';
import { decodeText, FILE_MAX_BYTES } from './decode-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readReportBody } from './report-body.ts';
import { ReportPictures } from './report-pictures.ts';
import { checkSchema } from './schema-problems.ts';
import { walkContent, type ContentFile } from './walk-content.ts';

/** What a content folder holds: entries that are valid on their own, and everything that is wrong. */
export interface Content {
  entries: AnyEntry[];
  /** Pictures beside reports, by the folder they stand in. */
  images: ReadonlyMap<string, readonly Picture[]>;
  problems: Problem[];
  /** Number of files read, for the closing line of a check. */
  fileCount: number;
}

interface ParsedFile {
  file: ContentFile;
  data: unknown;
  origin: Origin;
  body: string;
  bodyLine: number;
}

function parseFile(file: ContentFile, problems: Problem[]): ParsedFile | undefined {
  if (file.bytes > FILE_MAX_BYTES) {
    problems.push(problem('file-too-large', file.file, undefined, { limit: FILE_MAX_BYTES / 1024 }));
    return undefined;
  }
  const decoded = decodeText(readFileSync(file.absolute), file.file);
  problems.push(...decoded.problems);
  if (decoded.text === undefined) return undefined;
  const split = splitFrontMatter(decoded.text, file.file);
  problems.push(...split.problems);
  if (!('yaml' in split) || split.problems.length > 0) return undefined;
  const origin: Origin = { file: file.file, locate: split.yaml.locate };
  return { file, data: split.yaml.data, origin, body: split.body, bodyLine: split.bodyLine };
}

function refuseBody(parsed: ParsedFile, problems: Problem[]): void {
  if (parsed.body.trim() === '') return;
  const skipped = parsed.body.length - parsed.body.trimStart().length;
  const line = parsed.bodyLine + parsed.body.slice(0, skipped).split('\n').length - 1;
  problems.push(problem('unexpected-body', parsed.file.file, { line, column: 1 }));
}

/** Items of one list of a record, wherever it is nested, with the path of each id. */
function localIds(facts: unknown, path: readonly string[], at: FieldPath = []): { id: string; at: FieldPath }[] {
  const [key, ...rest] = path;
  const list = (facts as Record<string, unknown[] | undefined>)[key!] ?? [];
  return list.flatMap((item, index) => {
    const here = [...at, key!, index];
    return rest.length > 0 ? localIds(item, rest, here) : [{ id: (item as { id: string }).id, at: [...here, 'id'] }];
  });
}

/** Every local id needs one text in each translation, and a translation holds no text for an id that is not there. */
function checkWordLists(entry: Entry, schema: CollectionSchema, problems: Problem[]): void {
  for (const [key, path] of Object.entries(schema.wordLists)) {
    const items = localIds(entry.facts, path);
    const ids = items.map((item) => item.id);
    items.forEach(({ id, at }, index) => {
      if (ids.indexOf(id) !== index)
        problems.push(problem('duplicate-local-id', entry.origin.file, entry.origin.locate(at), { found: id }));
    });
    for (const locale of LOCALES) {
      const words = entry.words[locale] as Record<string, Record<string, string> | undefined> | undefined;
      const origin = entry.wordOrigins[locale];
      if (!words || !origin) continue;
      const map = words[key] ?? {};
      for (const id of new Set(ids)) {
        if (!Object.hasOwn(map, id))
          problems.push(
            problem('missing-words', origin.file, origin.locate([key]), { path: `${key}.${id}`, found: id, other: entry.origin.file }),
          );
      }
      for (const id of Object.keys(map)) {
        if (!ids.includes(id))
          problems.push(
            problem('extra-words', origin.file, origin.locate([key, id]), {
              path: `${key}.${id}`,
              found: id,
              other: entry.origin.file,
              accepted: ids,
            }),
          );
      }
    }
  }
}

function readReport(parsed: ParsedFile, pictures: ReportPictures, problems: Problem[]): AnyEntry | undefined {
  const { file, origin } = parsed;
  const checked = checkSchema(COLLECTIONS.reports.facts, parsed.data, origin);
  problems.push(...checked.problems);
  const lang = (parsed.data as { lang?: unknown }).lang === 'en' ? 'en' : 'es';
  const read = readReportBody(parsed.body, file.file, parsed.bodyLine, lang, pictures.of(file.owner!));
  problems.push(...read.problems);
  pictures.note(file.owner!, read.images);
  if (!checked.value) return undefined;
  if (checked.value.organization !== file.owner) {
    problems.push(
      problem('wrong-folder', file.file, origin.locate(['organization']), { found: checked.value.organization, accepted: [file.owner!] }),
    );
  }
  if (!read.body) return undefined;
  return { collection: 'reports', id: file.id, facts: checked.value, words: {}, body: read.body, origin, wordOrigins: {} };
}

function readRecord(collection: CollectionName, record: ParsedFile, translations: ParsedFile[], problems: Problem[]): AnyEntry | undefined {
  const schema: CollectionSchema = COLLECTIONS[collection];
  const { file, origin } = record;
  refuseBody(record, problems);
  const facts = checkSchema(schema.facts, record.data, origin);
  problems.push(...facts.problems);
  const entry = { collection, id: file.id, facts: facts.value, words: {}, origin, wordOrigins: {} } as unknown as Entry;
  for (const translation of translations) {
    refuseBody(translation, problems);
    const words = checkSchema(schema.words!, translation.data, translation.origin);
    problems.push(...words.problems);
    const locale = translation.file.locale!;
    if (!words.value) continue;
    (entry.words as Partial<Record<Locale, unknown>>)[locale] = words.value;
    entry.wordOrigins[locale] = translation.origin;
  }
  if (!facts.value) return undefined;
  checkWordLists(entry, schema, problems);
  return Object.keys(entry.words).length > 0 ? (entry as AnyEntry) : undefined;
}

function checkTranslations(files: ContentFile[], record: ContentFile | undefined, problems: Problem[]): void {
  const translations = files.filter((file) => file.locale !== undefined);
  if (!record) {
    for (const { file, collection, id } of translations) {
      problems.push(problem('translation-without-record', file, undefined, { found: id, other: `${collection}/${id}.md` }));
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

/**
 * Reads a content folder: every problem of every file, sorted, and the entries that are valid on their own. The same call
 * serves the validator, the site and the tests.
 */
export function readContent(root: string): Content {
  if (!existsSync(root)) {
    return { entries: [], images: new Map(), problems: [problem('unknown-folder', '.', undefined, { found: '.' })], fileCount: 0 };
  }
  const { files, images, problems } = walkContent(root);
  const pictures = new ReportPictures(images, problems);
  const groups = new Map<string, ContentFile[]>();
  for (const file of files) {
    const key = `${file.collection}/${file.owner ?? ''}/${file.id}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const entries: AnyEntry[] = [];
  for (const group of groups.values()) {
    const record = group.find((file) => file.locale === undefined);
    const { collection } = group[0]!;
    if (collection !== 'reports') checkTranslations(group, record, problems);
    const parsed = group.map((file) => parseFile(file, problems)).filter((file) => file !== undefined);
    const main = parsed.find((file) => file.file === record);
    if (!main) {
      if (record?.owner !== undefined) pictures.note(record.owner, undefined);
      continue;
    }
    const entry =
      collection === 'reports'
        ? readReport(main, pictures, problems)
        : readRecord(
            collection,
            main,
            parsed.filter((file) => file !== main),
            problems,
          );
    if (entry) entries.push(entry);
  }
  entries.sort((a, b) => compareText(a.collection, b.collection) || compareText(a.id, b.id) || compareText(a.origin.file, b.origin.file));
  problems.push(...pictures.check());
  return { entries, images: pictures.usable(), problems: problems.sort(compareProblems), fileCount: files.length + images.length };
}
