import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { keysOf } from '#domain/tables.ts';
import { REPORTERS, type Format } from '#reporters/index.ts';
import { readSettings, ROOT, SettingError, type Settings } from '#site/settings.ts';
import { chooseFiles } from './chosen-files.ts';

const FORMATS = keysOf(REPORTERS);

export const USAGE = `npm run validate -- [ARCHIVOS / FILES…] [--lang ${LOCALES.join('|')}] [--format ${FORMATS.join('|')}] [--fix] [--strict]
  CONTENT_DIR=…  otra carpeta de contenido / another content folder
  docs/validator.es.md, docs/validator.md`;

/** What the validator was asked to do. */
export interface Command {
  locale: Locale;
  format: Format;
  fix: boolean;
  /** Whether warnings fail the check. */
  strict: boolean;
  /** Relative to the content folder; undefined for all of them. */
  files: string[] | undefined;
  settings: Settings;
}

function oneOf<T extends string>(option: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((item) => item === value);
  if (found === undefined) throw new SettingError(`${option} ${value}: ${accepted.join(', ')}`);
  return found;
}

/** @throws SettingError, or the error of `parseArgs`, for wrong usage */
export function readCommand(args: string[], env: NodeJS.ProcessEnv): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'es' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const locale = oneOf('--lang', values.lang, LOCALES);
  const format = oneOf('--format', values.format, FORMATS);
  const settings = readSettings(env, new Date());
  const { contentDir } = settings;
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory())
    throw new SettingError(`CONTENT_DIR=${env.CONTENT_DIR ?? 'content'}: no existe / does not exist`);
  const files = positionals.length > 0 ? chooseFiles(positionals, contentDir, env.INIT_CWD ?? ROOT) : undefined;
  return { locale, format, fix: values.fix, strict: values.strict, files, settings };
}
