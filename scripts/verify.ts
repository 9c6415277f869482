import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { CHECKSUMS, differencesFrom, readChecksums } from './build/checksums.ts';
import { gapsIn } from './build/finished.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';

const USAGE = `npm run verify -- [CARPETA / FOLDER]
  compara un sitio construido (dist) con su lista de sumas y busca partes que faltan; BASE_PATH=… como al construirlo
  compares a built site (dist) with its list of sums and looks for missing parts; BASE_PATH=… as when it was built`;

const SHOWN = 20;

/** Prints a kind of finding, shortened where there are many. @returns how many there are */
function tell(words: string, files: readonly string[]): number {
  for (const file of files.slice(0, SHOWN)) console.log(`${words}: ${maskedPath(file)}`);
  if (files.length > SHOWN) console.log(`${words}: … ${files.length - SHOWN}`);
  return files.length;
}

/** @returns 0 the folder is as it was built, 1 it is not, 2 there is nothing that could be compared */
function verify(args: readonly string[], env: NodeJS.ProcessEnv, now: Date): 0 | 1 | 2 {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length > 1) throw new SettingError(positionals.join(' '));
    const { outDir, basePath } = readSettings(env, now);
    const folder = positionals[0] === undefined ? outDir : resolve(ROOT, positionals[0]);
    const sums = existsSync(folder) ? readChecksums(folder) : undefined;
    if (!sums) throw new SettingError(`${folder}: no tiene / has no ${CHECKSUMS}`);
    const { missing, changed, added } = differencesFrom(folder, sums);
    const found =
      tell('falta / missing', missing) +
      tell('cambió / changed', changed) +
      tell('sobra / added', added) +
      tell(
        'lo pide una página y no está / asked for by a page and not there',
        gapsIn(folder, basePath).map(({ file, neededBy }) => `${file} ← ${neededBy}`),
      );
    if (found > 0) return 1;
    console.log(`${sums.size} archivos, como se construyeron / files, as they were built`);
    return 0;
  } catch (error) {
    console.error(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (!toldUsage(process.argv.slice(2), USAGE)) process.exitCode = verify(process.argv.slice(2), process.env, new Date());
