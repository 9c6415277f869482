import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { filled } from '#domain/text/filled.ts';
import { checkDraft, type DraftProblem } from '#forms/check-draft.ts';
import type { EntryDraft } from '#forms/draft.ts';
import { filesOf } from '#forms/entry-files.ts';
import { freeId, givenIn } from '#forms/ids.ts';
import { isOpenToAll } from '#forms/sending/open-to-all.ts';
import { PAPER_WORDS } from '#i18n/papers/index.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { WORKBOOK_WORDS } from '#i18n/workbook/index.ts';
import { placeInWords, problemInWords, type Place } from '#papers/found.ts';
import { placeKey } from '#papers/read-answers.ts';
import { readPaper, type ReadPaper } from '#papers/read-office.ts';
import { workbookProblemInWords } from '#papers/workbook/problems.ts';
import { walkContent } from '#reader/files/walk-content.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';
import { printable } from '#reporters/index.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { createContext } from '#views/context.ts';
import { formNames } from '#views/forms/data.ts';
import { paperTemplates } from '#views/forms/paper.ts';
import { workbookOf } from '#views/workbook/workbook.ts';
import { createFiles, type NewFile } from './create-files.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';
import { importWorkbook, type WorkbookEffects } from './workbook/import-workbook.ts';
import { openTable } from './workbook/open-table.ts';
import { readMapping } from './workbook/read-mapping.ts';
import { writeFiles } from './workbook/write-files.ts';

const USAGE = `npm run import -- ARCHIVO / FILE [--write] [--lang ${LOCALES.join('|')}] [--mapping ARCHIVO / FILE]
  lee una plantilla de Word o Excel que alguien llenó, y dice qué se entendió y qué no; con --write escribe la entrada
  reads a Word or Excel template that somebody filled in, and says what was understood and what was not; with --write it writes the entry
  lee también el libro de acuerdos (.xlsx) o una de sus tablas (.csv), y dice en qué difiere del contenido; con --write escribe los cambios
  reads the workbook of agreements (.xlsx), too, or one of its tables (.csv), and says where it differs from content; with --write it writes the changes
  --mapping  para una matriz con otros títulos: cuál de sus columnas es cuál / for a matrix with other headings: which of its columns is which
  no escribe nada si hay algo por corregir, ni borra nada
  writes nothing where there is something to correct, and deletes nothing
  termina con 0 si todo está bien, con 1 si hay algo por corregir, con 2 si no pudo leer o escribir
  ends with 0 where all is well, with 1 where there is something to correct, with 2 where it could not read or write`;

/** What the command does to the world, handed in so that a test can record it. */
export interface ImportEffects extends WorkbookEffects {
  /** Writes files that do not exist yet, all of them or none. */
  create(files: readonly NewFile[]): void;
}

/** What the check says of a question that nobody answered: the name of its key would mean nothing here. */
const UNANSWERED: ReadonlySet<string> = new Set(['missing-key', 'missing-words', 'text-left-open', 'too-short', 'empty-body']);
/** Larger than any file that is read: the reader says so in words. */
const LARGEST = 50_000_000;
const LONGEST_MAPPING = 30_000;
/** As much of an answer as is shown. */
const SHOWN = 160;

const safe = (text: string) => printable(maskedText(text));
const shown = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text).replaceAll('\n', ' ');

/** Where in the file a field of an entry stands, or the nearest one around it. */
function placeOf({ part, path }: DraftProblem, places: ReadonlyMap<string, Place>): Place | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(placeKey(part, path.slice(0, length)));
    if (place) return place;
  }
  return undefined;
}

type Read = Exclude<ReadPaper, { refused: unknown }>;

/** @throws SettingError where there is no such file */
function mappingText(name: string, env: NodeJS.ProcessEnv): string {
  const file = resolve(env.INIT_CWD ?? ROOT, name);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new SettingError(`--mapping ${maskedPath(name)}: no es un archivo / is not a file`);
  return readFileSync(file, 'utf8').slice(0, LONGEST_MAPPING);
}

/** What is wrong with the entry by the rules of the check, each with its place in the file; what the reader has told is not told again. */
async function checkedProblems(read: Read, draft: EntryDraft, ledger: Parameters<typeof checkDraft>[1], today: string, locale: Locale) {
  const told = new Set(read.problems.map(({ place }) => JSON.stringify(place)));
  const problems = await checkDraft(draft, ledger, today, read.mark.locale);
  return problems.flatMap((found) => {
    const exact = read.places.get(placeKey(found.part, found.path));
    if (exact && told.has(JSON.stringify(exact))) return [];
    const place = placeOf(found, read.places);
    const words = PAPER_WORDS[locale];
    const { message, remedy } = formatProblem(found.problem, locale);
    const said = exact && UNANSWERED.has(found.problem.code) ? words.problems.unanswered : `${message} ${remedy}`.trim();
    return [{ severity: found.problem.severity, text: place ? `${placeInWords(place, words)}: ${said}` : said }];
  });
}

/**
 * Reads a template that somebody has filled in, and writes the entry where that is asked for.
 *
 * @returns 0 where it is sound, 1 where something is to be corrected, 2 where the file cannot be read or the entry not written
 */
export async function importPaper(args: string[], env: NodeJS.ProcessEnv, now: Date, effects: ImportEffects): Promise<0 | 1 | 2> {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false }, lang: text, mapping: text },
    });
    const [name] = positionals;
    const asked = LOCALES.find((locale) => locale === values.lang);
    if (name === undefined || positionals.length > 1) throw new SettingError('ARCHIVO / FILE?');
    if (values.lang !== undefined && !asked) throw new SettingError(`--lang ${values.lang}: ${LOCALES.join(', ')}`);
    const file = resolve(env.INIT_CWD ?? ROOT, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile()) throw new SettingError(`${maskedPath(name)}: no es un archivo / is not a file`);
    const bytes = new Uint8Array(readFileSync(file).subarray(0, LARGEST));

    const settings = readSettings(env, now);
    const { contentDir, asOf, basePath, siteUrl, today, demonstration } = settings;
    const loaded = loadLedger(contentDir, { today, demonstration });
    const { ledger } = loaded;
    const contexts = [...new Set([asked ?? LOCALES[0], ...LOCALES])].map((locale) =>
      createContext({ ledger, locale, asOf, basePath, siteUrl }),
    );
    const editions = tableOf(LOCALES, (locale) => workbookOf(contexts.find((context) => context.locale === locale)!));
    const table = await openTable(bytes, name, values.mapping !== undefined, editions);
    if (table) {
      if ('refused' in table) {
        for (const locale of asked ? [asked] : LOCALES)
          effects.complain(safe(workbookProblemInWords(table.refused, WORKBOOK_WORDS[locale], PAPER_WORDS[locale])));
        return 2;
      }
      const read = values.mapping === undefined ? undefined : readMapping(mappingText(values.mapping, env), asked ?? LOCALES[0]);
      if (read && 'problems' in read) {
        const locale = asked ?? LOCALES[0];
        for (const problem of read.problems)
          effects.complain(safe(workbookProblemInWords(problem, WORKBOOK_WORDS[locale], PAPER_WORDS[locale])));
        return 2;
      }
      const names = tableOf(LOCALES, (locale) => formNames(contexts.find((context) => context.locale === locale)!));
      const isToWrite = values.write;
      return importWorkbook({ sheets: table.sheets, mapping: read?.mapping, editions, names, loaded, settings, asked, isToWrite }, effects);
    }
    const rows = new Map(contexts.flatMap(formNames).map((row) => [`${row[0]} ${row[1]} ${row[2]}`, row]));
    const read = await readPaper(bytes, paperTemplates(), [...rows.values()]);
    if ('refused' in read) {
      for (const locale of asked ? [asked] : LOCALES) effects.complain(safe(problemInWords(read.refused, PAPER_WORDS[locale])));
      return 2;
    }
    const locale = asked ?? read.mark.locale;
    const words = PAPER_WORDS[locale];
    const say = words.command;
    const { collection } = read.draft;
    const taken = new Set(
      walkContent(contentDir)
        .files.filter((one) => one.collection === collection)
        .map(({ id }) => id),
    );
    const draft = { ...read.draft, id: freeId(collection, givenIn(read.draft), taken) ?? collection };

    effects.print(filled(say.read, { title: words.titles[read.mark.kind] }));
    effects.print(read.answers.length === 0 ? say.nothing : say.understood);
    for (const { label, said } of read.answers) effects.print(`  ${safe(label)}: ${shown(safe(said))}`);
    if (draft.body) effects.print(`  ${filled(say.text, { n: draft.body.trim().length })}`);

    const problems = [
      ...read.problems.map((problem) => ({ severity: problem.severity, text: problemInWords(problem, words) })),
      ...(await checkedProblems(read, draft, ledger, today, locale)),
    ];
    const list = (heading: string, severity: string) => {
      const own = problems.filter((problem) => problem.severity === severity);
      if (own.length > 0) effects.complain([heading, ...own.map((problem) => `  ${safe(problem.text)}`)].join('\n'));
      return own.length;
    };
    list(say.warnings, 'warning');
    if (list(say.wrong, 'error') > 0) {
      effects.complain(say.notWritten);
      return 1;
    }
    const files = filesOf(draft).map((one) => ({ ...one, file: join(contentDir, one.path.slice('content/'.length)) }));
    const there = files.find((one) => existsSync(one.file));
    if (there || !files.every(({ path }) => isOpenToAll(path))) {
      effects.complain(`${filled(say.there, { file: maskedPath((there ?? files[0]!).path) })}\n${say.notWritten}`);
      return 2;
    }
    if (!values.write) {
      effects.print([say.would, ...files.map(({ path }) => `  ${maskedPath(path)}`), say.howToWrite].join('\n'));
      return 0;
    }
    effects.create(files);
    for (const one of files) effects.print(filled(say.written, { file: maskedPath(relative(ROOT, one.file)) }));
    return 0;
  } catch (error) {
    effects.complain(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE))
  process.exitCode = await importPaper(process.argv.slice(2), process.env, new Date(), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    create: createFiles,
    write: writeFiles,
  });
