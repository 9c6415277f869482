import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { filled } from '#domain/text/filled.ts';
import { WORKBOOK_WORDS } from '#i18n/workbook/index.ts';
import { workbookFile } from '#papers/workbook/workbook-file.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { createContext } from '#views/context.ts';
import { formNames } from '#views/forms/data.ts';
import { workbookOf } from '#views/workbook/workbook.ts';
import { demandContent } from './demand-content.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';

/** The file that is written where none is named. */
const NAMES: Readonly<Record<Locale, string>> = { es: 'libro.xlsx', en: 'workbook.xlsx' };

const USAGE = `npm run workbook -- [--out ARCHIVO/FILE] [--lang ${LOCALES.join('|')}]
  escribe el libro de acuerdos en Excel, con todo lo que hay en el contenido (${NAMES.es})
  writes the workbook of agreements in Excel, with everything that content holds (${NAMES.en})
  nunca escribe sobre un archivo que existe: puede tener cambios de alguien
  never writes over a file that exists: it may hold the changes of somebody
  npm run import -- ARCHIVO/FILE lee lo que se cambió en él / reads what was changed in it`;

interface Effects {
  print(text: string): void;
  complain(text: string): void;
  /** Writes a file that does not exist yet. */
  create(file: string, bytes: Uint8Array): void;
}

/** Writes the workbook. @returns 0, or 2 where it was not written */
export async function exportWorkbook(args: string[], env: NodeJS.ProcessEnv, now: Date, effects: Effects): Promise<0 | 2> {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args, options: { out: text, lang: { ...text, default: LOCALES[0] } } });
    const locale = LOCALES.find((one) => one === values.lang);
    if (!locale) throw new SettingError(`--lang ${values.lang}: ${LOCALES.join(', ')}`);
    const settings = readSettings(env, now);
    const { contentDir, asOf, basePath, siteUrl, today, demonstration, project } = settings;
    demandContent(settings);
    const name = values.out ?? NAMES[locale];
    const file = resolve(env.INIT_CWD ?? ROOT, name);
    if (!file.endsWith('.xlsx')) throw new SettingError(`--out ${maskedPath(name)}: .xlsx`);
    if (existsSync(file)) throw new SettingError(`${maskedPath(name)}: ya existe / exists already`);
    if (`${file}/`.startsWith(join(contentDir, '/')))
      throw new SettingError(`--out ${maskedPath(name)}: fuera de content / outside content`);
    const { ledger, problems } = loadLedger(contentDir, { today, demonstration });
    if (hasErrors(problems)) throw new SettingError('El contenido tiene errores / The content has errors: npm run validate');
    const context = createContext({ ledger: ledgerAsOf(ledger, asOf), locale, asOf, basePath, siteUrl, demonstration, project });
    const whole = createContext({ ledger, locale, asOf, basePath, siteUrl });
    const bytes = await workbookFile(workbookOf(context, ledger), WORKBOOK_WORDS[locale], formNames(whole));
    effects.create(file, bytes);
    effects.print(filled(WORKBOOK_WORDS[locale].command.written, { file: maskedPath(name) }));
    return 0;
  } catch (error) {
    effects.complain(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE))
  process.exitCode = await exportWorkbook(process.argv.slice(2), process.env, new Date(), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    create: (file, bytes) => writeFileSync(file, bytes, { flag: 'wx' }),
  });
