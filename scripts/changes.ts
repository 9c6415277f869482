import { appendFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareLedgers } from '#domain/changes/compare-ledgers.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { withMaskedNames } from '#reader/personal-data/check-personal-data.ts';
import {
  changesToJson,
  changesToMarkdown,
  changesToText,
  countOf,
  printable,
  REPORTERS,
  toMarkdown,
  type ComparedChanges,
} from '#reporters/index.ts';
import { forLog, helpAddresses } from '#site/report-output.ts';
import { readSettings, ROOT, SettingError, type Settings } from '#site/settings.ts';
import { withContentOf } from './content-of.ts';
import { explainFailure } from './failure.ts';
import { namesIn } from './names-in.ts';
import { toldUsage } from './usage.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `npm run changes -- BASE [--lang ${LOCALES.join('|')}] [--format ${FORMATS.join('|')}]
npm run changes -- --before CARPETA/FOLDER [--after CARPETA/FOLDER]
  dice qué cambiaría en el sitio frente a BASE (main, HEAD~1…), y todos los problemas de todos los archivos
  says what would change on the site against BASE (main, HEAD~1…), and all problems of all files
  termina con 0, con 1 si hay problemas que impiden publicar, con 2 si no pudo comparar
  ends with 0, with 1 where problems stop publication, with 2 where it could not compare`;

interface Effects {
  print(text: string): void;
  complain(text: string): void;
  /** Adds Markdown to the summary of a forge's check, where there is one. */
  summarize(text: string): void;
}

interface Command {
  base: string | undefined;
  before: string | undefined;
  after: string | undefined;
  locales: readonly Locale[];
  format: Format;
  settings: Settings;
}

/** @throws SettingError */
function readCommand(args: string[], env: NodeJS.ProcessEnv, now: Date): Command {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: text, format: { ...text, default: 'text' }, before: text, after: text },
  });
  const format = FORMATS.find((one) => one === values.format);
  if (!format) throw new SettingError(`--format ${values.format}: ${FORMATS.join(', ')}`);
  const locales = values.lang === undefined ? LOCALES : LOCALES.filter((locale) => locale === values.lang);
  if (locales.length === 0) throw new SettingError(`--lang ${values.lang}: ${LOCALES.join(', ')}`);
  if (positionals.length > 1 || (positionals.length === 1) === (values.before !== undefined)) throw new SettingError('BASE?');
  for (const folder of [values.before, values.after])
    if (folder !== undefined && !existsSync(resolve(ROOT, folder))) throw new SettingError(`${folder}: no existe / does not exist`);
  return { base: positionals[0], before: values.before, after: values.after, locales, format, settings: readSettings(env, now) };
}

function run({ base, before, after, locales, format, settings }: Command, env: NodeJS.ProcessEnv, effects: Effects): 0 | 1 {
  const { today, demonstration, asOf } = settings;
  const contentDir = after === undefined ? settings.contentDir : resolve(ROOT, after);
  const { ledger, problems, fileCount } = loadLedger(contentDir, { today, demonstration });
  const read = (folder: string) => loadLedger(folder, { today, demonstration }).ledger;
  const old = base === undefined ? read(resolve(ROOT, before!)) : withContentOf(base, env, read);
  const counts = countOf(problems);
  const report: ComparedChanges = { changes: compareLedgers(old, ledger, asOf), asOf, problems: counts, names: namesIn([ledger, old]) };
  const github = Boolean(env.GITHUB_ACTIONS);
  const masked = withMaskedNames(problems);
  const markdown = () =>
    printable(
      locales
        .map((locale) =>
          [changesToMarkdown(report, locale), ...(masked.length > 0 ? [toMarkdown(masked, fileCount, locale)] : [])].join('\n'),
        )
        .join('\n'),
    );
  if (format === 'json') effects.print(changesToJson(report, LOCALES));
  else if (format === 'markdown') effects.print(forLog(markdown(), github));
  else
    for (const locale of locales) {
      const told = [changesToText(report, locale)];
      if (masked.length > 0)
        told.push(
          '',
          REPORTERS.text({
            problems: masked,
            fileCount,
            locale,
            helpAddress: helpAddresses(env, settings, locale),
            folder: 'content',
            colour: false,
          }),
        );
      effects.print(forLog(`${printable(told.join('\n'))}\n`, github));
    }
  effects.summarize(markdown());
  return hasErrors(problems) ? 1 : 0;
}

/** Says what a change makes different. Gives 0, 1 where content has errors, 2 for wrong usage or where it could not compare. */
export function changes(args: string[], env: NodeJS.ProcessEnv, now: Date, effects: Effects): 0 | 1 | 2 {
  try {
    return run(readCommand(args, env, now), env, effects);
  } catch (error) {
    effects.complain(forLog(explainFailure(error, USAGE, env), Boolean(env.GITHUB_ACTIONS)));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) {
  process.exitCode = changes(process.argv.slice(2), process.env, new Date(), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    summarize: (text) => {
      if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${text}\n`);
    },
  });
}
