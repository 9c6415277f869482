import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { askSite, siteAt } from './build/ask-site.ts';
import { CHECKSUMS, differencesFrom, parseChecksums, readChecksums, type Checksums } from './build/checksums.ts';
import { gapsIn } from './build/finished.ts';
import { readBack } from './build/read-back.ts';
import { builtAs, comparedSums, repositorySums } from './build/repository-site.ts';
import { explainFailure } from './failure.ts';
import { commitOf } from './made-from.ts';
import { toldUsage } from './usage.ts';

const USAGE = `npm run verify -- [CARPETA / FOLDER | https://example.org/] [--repository]
  compara un sitio construido (dist) o publicado con su lista de sumas y busca partes que faltan; BASE_PATH=… como al construirlo
  compares a built (dist) or published site with its list of sums and looks for missing parts; BASE_PATH=… as when it was built
  --repository  además construye aquí el sitio de la misma dirección y el mismo día, y compara las dos listas
                also builds the site of the same address and day here, and compares both lists`;

const SHOWN = 20;

/** Prints a kind of finding, shortened where there are many. @returns how many there are */
function tell(words: string, files: readonly string[]): number {
  for (const file of files.slice(0, SHOWN)) console.log(`${words}: ${maskedPath(file)}`);
  if (files.length > SHOWN) console.log(`${words}: … ${files.length - SHOWN}`);
  return files.length;
}

const tellDifferences = ({ missing, changed, added }: { missing: string[]; changed: string[]; added: string[] }): number =>
  tell('falta / missing', missing) + tell('cambió / changed', changed) + tell('sobra / added', added);

/** A site that was looked at: its list of sums, its home page, and how much is wrong with it. */
interface Looked {
  sums: Checksums;
  home: string;
  wrong: number;
}

function lookAtFolder(folder: string, basePath: string): Looked {
  const sums = existsSync(folder) ? readChecksums(folder) : undefined;
  if (!sums) throw new SettingError(`${folder}: no tiene / has no ${CHECKSUMS}`);
  const wrong =
    tellDifferences(differencesFrom(folder, sums)) +
    tell(
      'lo pide una página y no está / asked for by a page and not there',
      gapsIn(folder, basePath).map(({ file, neededBy }) => `${file} ← ${neededBy}`),
    );
  if (wrong === 0) console.log(`${sums.size} archivos, como se construyeron / files, as they were built`);
  const home = join(folder, 'index.html');
  return { sums, home: existsSync(home) ? readFileSync(home, 'utf8') : '', wrong };
}

async function lookAtSite(site: URL): Promise<Looked> {
  const decoder = new TextDecoder();
  const list = await askSite(site, CHECKSUMS);
  const sums = list.status === 200 ? parseChecksums(decoder.decode(list.bytes)) : undefined;
  if (!sums) throw new SettingError(`${site.href}${CHECKSUMS}: ${list.status}`);
  const wrong = tell('publicado / published', await readBack((path) => askSite(site, path)));
  if (wrong === 0)
    console.log(
      `De ${sums.size} archivos, los que se pidieron son los de la lista / Of ${sums.size} files, those that were asked for are those of the list`,
    );
  return { sums, home: decoder.decode((await askSite(site, '')).bytes), wrong };
}

/** Compares the list of a site with that of a site that is built here. @returns how much differs */
function compareWithRepository({ sums, home }: Looked, env: NodeJS.ProcessEnv): number {
  const as = builtAs(home);
  const differing = tellDifferences(comparedSums(sums, repositorySums(as, env)));
  const commit = commitOf(ROOT) ?? 'carpeta con cambios / folder with changes';
  const words = differing === 0 ? 'es lo que dice / is what is said by' : 'no es lo que dice / is not what is said by';
  console.log(`${as.siteUrl}${as.basePath} (${as.asOf}) ${words} ${commit}: ${sums.size} archivos / files`);
  return differing;
}

/** @returns 0 the site is as it was built, 1 it is not, 2 there is nothing that could be compared */
async function verify(args: readonly string[], env: NodeJS.ProcessEnv, now: Date): Promise<0 | 1 | 2> {
  try {
    const options = { repository: { type: 'boolean', default: false } } as const;
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length > 1) throw new SettingError(positionals.join(' '));
    const { outDir, basePath } = readSettings(env, now);
    const [named] = positionals;
    const site = named === undefined ? undefined : siteAt(named);
    const looked = site ? await lookAtSite(site) : lookAtFolder(named === undefined ? outDir : resolve(ROOT, named), basePath);
    const differing = values.repository ? compareWithRepository(looked, env) : 0;
    return looked.wrong + differing > 0 ? 1 : 0;
  } catch (error) {
    console.error(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (!toldUsage(process.argv.slice(2), USAGE)) process.exitCode = await verify(process.argv.slice(2), process.env, new Date());
