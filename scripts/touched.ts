import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { touchedBy, type TouchedFile } from '#domain/changes/touched.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';
import { readContent } from '#reader/read-content.ts';
import { printable, touchedToAnnotations, touchedToMarkdown } from '#reporters/index.ts';
import { forLog } from '#site/report-output.ts';
import { ROOT, SettingError } from '#site/settings.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';

const USAGE = `git diff --name-status --no-renames -z A B | npm run touched -- --before CARPETA/FOLDER --after CARPETA/FOLDER
  dice de quién es lo que toca un cambio, y quién debe estar de acuerdo; las carpetas son el contenido sin el cambio y con él
  says whose a change is, and who must agree to it; the folders are the content without the change and with it`;

const STATUS: Record<string, TouchedFile['happened']> = { A: 'added', D: 'gone' };

/** Reads what `git diff --name-status --no-renames -z` prints. @throws SettingError for anything else */
export function readTouchedFiles(diff: string): TouchedFile[] {
  const fields = diff.split('\0').slice(0, -1);
  if (fields.length % 2 !== 0 || fields.some((field, place) => place % 2 === 0 && !/^[ADMTUX]$/.test(field)))
    throw new SettingError('?  git diff --name-status --no-renames -z');
  return fields.flatMap((status, place) => (place % 2 === 0 ? [{ path: fields[place + 1]!, happened: STATUS[status] ?? 'changed' }] : []));
}

/** The entries of a folder, without the texts of reports, which say nothing about whose they are. */
function entriesIn(folder: string): readonly AnyEntry[] {
  const content = resolve(ROOT, folder);
  return existsSync(content) ? readContent(content, []).entries : [];
}

/** How a party is called where the change did not decide it, with its id. */
function namesIn(entries: readonly AnyEntry[]): (party: string, locale: Locale) => string {
  const parties = new Map(entries.flatMap((entry) => (entry.collection === 'parties' ? [[entry.id, entry.words] as const] : [])));
  return (party, locale) => {
    const words = parties.get(party);
    const title = (words?.[locale] ?? words?.es ?? words?.en)?.title;
    return title === undefined ? maskedPath(party) : `${maskedText(title)} (${maskedPath(party)})`;
  };
}

/** What a change touches: Markdown in all languages, and warnings for a forge. */
export function describeChange(diff: string, before: string, after: string): { markdown: string; annotations: string } {
  const files = readTouchedFiles(diff);
  const present = entriesIn(before);
  const { ownWords, recorded, unclear, program } = touchedBy(files, present, entriesIn(after));
  const masked = (list: readonly TouchedFile[]) => list.map((file) => ({ ...file, path: maskedPath(file.path) }));
  const touched = {
    ownWords: ownWords.map(({ party, files: theirs }) => ({ party: maskedPath(party), files: masked(theirs) })),
    recorded: masked(recorded),
    unclear: masked(unclear),
    program: program.map(({ part, files: theirs }) => ({ part, files: masked(theirs) })),
  };
  const nameOf = namesIn(present);
  return {
    markdown: LOCALES.map((locale) => touchedToMarkdown(touched, locale, nameOf)).join('\n'),
    annotations: touchedToAnnotations(touched, LOCALES, nameOf),
  };
}

function run(args: string[], env: NodeJS.ProcessEnv): 0 | 2 {
  try {
    const { values } = parseArgs({ args, options: { before: { type: 'string' }, after: { type: 'string' } } });
    if (values.before === undefined || values.after === undefined) throw new SettingError('--before, --after');
    const { markdown, annotations } = describeChange(readFileSync(0, 'utf8'), values.before, values.after);
    console.log(forLog(printable(markdown), Boolean(env.GITHUB_ACTIONS)));
    if (env.GITHUB_ACTIONS && annotations !== '') console.log(annotations);
    if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
    return 0;
  } catch (error) {
    console.error(forLog(explainFailure(error, USAGE, env), Boolean(env.GITHUB_ACTIONS)));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) process.exitCode = run(process.argv.slice(2), process.env);
