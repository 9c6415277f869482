import { createInterface } from 'node:readline/promises';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { SettingError } from '#site/settings.ts';
import { createFiles } from './create-files.ts';
import { beginEntry } from './drafts/begin-entry.ts';
import { beginReport } from './drafts/begin-report.ts';
import type { NewEffects } from './drafts/effects.ts';
import { DRAFT_KINDS, isDraftKind } from './drafts/kinds.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';

const LANG = `[--lang ${LOCALES.join('|')}]`;
const USAGE = `npm run new -- report ${LANG} [--organization X] [--country X] [--period 2026-Q3] [--subject X] [--title "…"] [--draft]
npm run new -- KIND [ID] ${LANG} [--set CAMPO=VALOR]… [--source "…"] [--minutes]
  KIND: ${Object.keys(DRAFT_KINDS).join(', ')}
  en una terminal pregunta lo que falta; X y VALOR: un nombre, un código o parte de un título
  at a terminal it asks for what is missing; X and VALOR: a name, a code or part of a title
  --fields   qué se pregunta de esa clase / what is asked of that kind
  --source   empieza también una fuente nueva / begins a new source too
  --minutes  de una reunión, también su minuta / of a meeting, its minutes too
  termina con 0 si escribió, con 2 si no escribió nada / ends with 0 if it wrote, with 2 if it wrote nothing`;

/** Begins an entry, asking at a terminal. Gives 0 when files were written, 2 when none was. */
export async function create(args: string[], env: NodeJS.ProcessEnv, now: Date, effects: NewEffects): Promise<0 | 2> {
  try {
    const [kind, ...rest] = args;
    if (isDraftKind(kind)) await beginEntry(kind, rest, env, now, effects);
    else if (kind === 'report') await beginReport(rest, env, now, effects);
    else throw new SettingError(`Qué / What: report, ${Object.keys(DRAFT_KINDS).join(', ')}`);
    return 0;
  } catch (error) {
    effects.complain(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) {
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
  const stopped = new AbortController();
  terminal?.once('close', () => stopped.abort());
  const stop = (): never => {
    throw new SettingError('No se escribió nada / Nothing was written');
  };
  process.exitCode = await create(process.argv.slice(2), process.env, new Date(), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    ask: terminal && ((question) => terminal.question(question, { signal: stopped.signal }).catch(stop)),
    create: createFiles,
  });
  terminal?.close();
}
