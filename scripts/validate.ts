import { appendFileSync, existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '#domain/vocabulary.ts';
import { pathOf } from '#i18n/paths.ts';
import { toAnnotations, toMarkdown, toText } from '#i18n/reporter.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';

/** What a command does to the world, handed in so that a test can record it. */
export interface Effects {
  print(text: string): void;
  complain(text: string): void;
  /** Adds Markdown to the summary of a forge's check, where there is one. */
  summarize(text: string): void;
}

const USAGE = `npm run validate -- [--lang ${LOCALES.join('|')}] [--format text|github]
  CONTENT_DIR=…  otra carpeta de contenido / another content folder`;

/** Checks the content folder. Gives 0 when clean, 1 where there are problems, 2 for wrong usage. */
export function validate(args: string[], env: NodeJS.ProcessEnv, effects: Effects): 0 | 1 | 2 {
  let locale: Locale;
  let format: string;
  let contentDir: string;
  try {
    const { values } = parseArgs({
      args,
      options: { lang: { type: 'string', default: 'es' }, format: { type: 'string', default: 'text' } },
    });
    if (!LOCALES.includes(values.lang as Locale)) throw new SettingError(`--lang ${values.lang}: ${LOCALES.join(', ')}`);
    if (!['text', 'github'].includes(values.format)) throw new SettingError(`--format ${values.format}: text, github`);
    locale = values.lang as Locale;
    format = values.format;
    ({ contentDir } = readSettings(env, new Date()));
    if (!existsSync(contentDir) || !statSync(contentDir).isDirectory())
      throw new SettingError(`CONTENT_DIR=${env.CONTENT_DIR ?? 'content'}: no existe / does not exist`);
  } catch (error) {
    effects.complain(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const { problems, fileCount } = loadLedger(contentDir);
  effects.print(toText(problems, fileCount, locale, (code) => pathOf(locale, { to: 'problem', code })));
  if (format === 'github') {
    effects.print(toAnnotations(problems, relative(ROOT, contentDir), locale));
    effects.summarize(toMarkdown(problems, fileCount, locale));
  }
  return hasErrors(problems) ? 1 : 0;
}

if (import.meta.main) {
  process.exitCode = validate(process.argv.slice(2), process.env, {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    summarize: (text) => {
      if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${text}\n`);
    },
  });
}
