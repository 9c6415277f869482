import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PAPERS, paperPlace, type PaperKind } from '#addresses/desk.ts';
import { isIsoDay } from '#domain/dates/edtf.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { keysOf } from '#domain/tables.ts';
import { markPictures } from '#exports/marks.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { paperFile } from '#papers/paper-file.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError, type Settings } from '#site/settings.ts';
import { createContext } from '#views/context.ts';
import { paperOf, paperOffers } from '#views/papers/registry.ts';
import { demandContent } from './demand-content.ts';
import { explainFailure } from './failure.ts';
import { putFile } from './replace-file.ts';
import { toldUsage } from './usage.ts';

const KINDS = keysOf(PAPERS);
const FOLDER = 'documents';

const USAGE = `npm run documents [-- --out CARPETA/FOLDER] [--lang ${LOCALES.join('|')}] [--only CLASE/KIND]… [--since DÍA/DAY] [--until DÍA/DAY]
  escribe los documentos de Word del escritorio (en ${FOLDER}, si no se dice otra carpeta)
  writes the Word documents of the desk (into ${FOLDER}, where no other folder is named)
  --only    una clase, en español o en inglés; se puede repetir / one kind, in Spanish or English; may be repeated
            ${KINDS.map((kind) => `${PAPERS[kind].es} = ${PAPERS[kind].en}`).join(', ')}
  --since   primer día de lo que cuenta el informe de seguimiento / first day of what the monitoring report tells (AAAA-MM-DD, YYYY-MM-DD)
  --until   último día: todo se calcula a ese día, como con AS_OF / last day: everything is of that day, as with AS_OF
  termina con 0, con 1 si el contenido tiene errores, con 2 si no pudo escribir
  ends with 0, with 1 where content has errors, with 2 where it could not write`;

/** What the command does to the world, handed in so that a test can record it. */
export interface DocumentsEffects {
  print(text: string): void;
  complain(text: string): void;
  /** Writes a file in one step, over one of the same name. */
  put(file: string, bytes: Uint8Array): void;
}

interface Command {
  out: string;
  locales: readonly Locale[];
  kinds: readonly PaperKind[];
  since: string | undefined;
  settings: Settings;
}

function dayOf(name: string, text: string | undefined): string | undefined {
  if (text !== undefined && !isIsoDay(text)) throw new SettingError(`--${name} ${text}: AAAA-MM-DD / YYYY-MM-DD`);
  return text;
}

function kindCalled(name: string): PaperKind {
  const found = KINDS.find((kind) => ([kind, PAPERS[kind].es, PAPERS[kind].en] as readonly string[]).includes(name));
  if (!found) throw new SettingError(`--only ${name}: ${KINDS.map((kind) => PAPERS[kind].es).join(', ')}`);
  return found;
}

/** @throws SettingError */
function readCommand(args: readonly string[], env: NodeJS.ProcessEnv, now: Date): Command {
  const text = { type: 'string' } as const;
  const options = { out: text, lang: text, since: text, until: text, only: { ...text, multiple: true } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const locales = values.lang === undefined ? LOCALES : LOCALES.filter((locale) => locale === values.lang);
  if (locales.length === 0) throw new SettingError(`--lang ${values.lang}: ${LOCALES.join(', ')}`);
  const since = dayOf('since', values.since);
  const until = dayOf('until', values.until);
  const settings = readSettings(until === undefined ? env : { ...env, AS_OF: until }, now);
  if (since !== undefined && since > settings.asOf) throw new SettingError(`--since ${since} > ${settings.asOf}`);
  return {
    out: resolve(ROOT, values.out ?? FOLDER),
    locales,
    kinds: values.only === undefined ? KINDS : values.only.map(kindCalled),
    since,
    settings,
  };
}

async function write({ out, locales, kinds, since, settings }: Command, effects: DocumentsEffects): Promise<0 | 1> {
  demandContent(settings);
  const { ledger, problems } = loadLedger(settings.contentDir, settings);
  if (hasErrors(problems)) {
    effects.complain(
      'El contenido tiene errores; no se escribió nada: npm run validate\nContent has errors; nothing was written: npm run validate',
    );
    return 1;
  }
  const onDay = ledgerAsOf(ledger, settings.asOf);
  const pictureOf = await markPictures();
  const files: { place: string; bytes: Uint8Array }[] = [];
  for (const locale of locales) {
    const context = createContext({ ...settings, ledger: onDay, locale });
    const makings = { words: DESK_WORDS[locale].file, tags: LANG_TAGS, pictureOf };
    for (const offer of paperOffers(context).filter(({ paper }) => kinds.includes(paper)))
      files.push({
        place: join(locale, `${paperPlace(locale, offer)}.docx`),
        bytes: await paperFile(paperOf(context, offer, { since }), makings),
      });
  }
  // All are made before any is written: what cannot be made leaves everything as it was.
  for (const { place, bytes } of files) {
    effects.put(join(out, place), bytes);
    effects.print(place);
  }
  effects.print(`${files.length} documentos / documents · ${settings.asOf} · ${maskedPath(out)}`);
  return 0;
}

export async function documents(args: readonly string[], env: NodeJS.ProcessEnv, now: Date, effects: DocumentsEffects): Promise<0 | 1 | 2> {
  try {
    return await write(readCommand(args, env, now), effects);
  } catch (error) {
    effects.complain(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE))
  process.exitCode = await documents(process.argv.slice(2), process.env, new Date(), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    put: putFile,
  });
