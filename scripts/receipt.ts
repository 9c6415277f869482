import { lstatSync, readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { EntryFile } from '#forms/sending/entry-file.ts';
import { pathOfParcel } from '#forms/sending/parcel.ts';
import { receiptOf } from '#forms/sending/receipt.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';

const USAGE = `npm run receipt -- ARCHIVO / FILE…
  da el código de recibo de los archivos de un envío, todos juntos; sirve el archivo como llegó, o el del repositorio
  gives the receipt of the files of an entry, all together; the file as it arrived will do, or that of the repository`;

/** Where in the repository a file stands, or would. @throws SettingError where nothing says so */
function pathInRepository(absolute: string, contentDir: string): string {
  const below = relative(contentDir, absolute);
  if (below !== '' && !isAbsolute(below) && below !== '..' && !below.startsWith(`..${sep}`)) return `content/${below.split(sep).join('/')}`;
  const path = pathOfParcel(absolute.split(sep).join('/'));
  if (path === undefined)
    throw new SettingError(
      `${maskedPath(relative(ROOT, absolute))}: el nombre no dice a qué carpeta va; póngalo en su lugar / its name does not say which folder it belongs to; put it in its place`,
    );
  return path;
}

/**
 * The files as the receipt sees them, each once.
 *
 * @param paths count from the working folder
 * @throws SettingError for what is no file, and for a name that does not say where it belongs
 */
export function filesOfReceipt(paths: readonly string[], workingDir: string, contentDir: string): EntryFile[] {
  const absolute = new Set(paths.map((path) => resolve(workingDir, path)));
  return [...absolute].map((file) => {
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile())
      throw new SettingError(`${maskedPath(relative(ROOT, file))}: no es un archivo / is not a file`);
    return { path: pathInRepository(file, contentDir), bytes: new Uint8Array(readFileSync(file)) };
  });
}

async function run(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 2> {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    if (positionals.length === 0) throw new SettingError('ARCHIVO / FILE?');
    const files = filesOfReceipt(positionals, env.INIT_CWD ?? ROOT, readSettings(env, new Date()).contentDir);
    for (const { path } of files) console.log(maskedPath(path));
    console.log(await receiptOf(files));
    return 0;
  } catch (error) {
    console.error(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) process.exitCode = await run(process.argv.slice(2), process.env);
