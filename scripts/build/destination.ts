import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ROOT, SettingError, type Settings } from '#site/settings.ts';
import { CHECKSUMS, filesOf, readChecksums } from './checksums.ts';

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Of folders that do not exist yet, the nearest that does is looked up. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), path.slice(parent.length));
}

const isMountPoint = (folder: string) => statSync(folder).dev !== statSync(dirname(folder)).dev;

/**
 * What makes the pages takes these signs in a path for those of an address, and loses files, or styles without a word.
 *
 * @throws SettingError where the project stands in a folder with one of them
 */
export function demandPlainPath(root: string): void {
  const [sign] = /[#?%]/.exec(root) ?? [];
  if (sign !== undefined)
    throw new SettingError(
      `El proyecto está en una carpeta con «${sign}» en su nombre, que Vite no admite; llévelo a otra sin «#», «?» ni «%» / ` +
        `The project is in a folder with "${sign}" in its name, which Vite cannot take; move it to one without "#", "?" and "%"`,
    );
}

/**
 * The folder that a build may replace as a whole: one that is not there, is empty, or holds what an earlier build wrote and
 * nothing else. A link leads to the folder that is replaced, and stays.
 *
 * @throws SettingError for any other, with what to do
 */
export function destinationOf({ outDir, contentDir }: Pick<Settings, 'outDir' | 'contentDir'>): string {
  const refuse = (es: string, en: string) => new SettingError(`OUT_DIR=${outDir}: ${es} / ${en}`);
  if (!existsSync(outDir) && lstatSync(outDir, { throwIfNoEntry: false })) throw refuse('es un enlace roto', 'it is a broken link');
  const folder = realPathOf(outDir);
  if ([ROOT, contentDir].some((kept) => isWithin(realPathOf(kept), folder)))
    throw refuse('contiene el proyecto o su contenido; elija otra carpeta', 'it holds the project or its content; choose another folder');
  if (
    [
      contentDir,
      ...['conference', 'src', 'scripts', 'tests', 'docs', 'public', '.git', 'node_modules'].map((name) => join(ROOT, name)),
    ].some((kept) => isWithin(folder, realPathOf(kept)))
  )
    throw refuse(
      'está dentro de lo que el proyecto guarda; elija otra carpeta',
      'it is inside what the project keeps; choose another folder',
    );
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) throw refuse('es un archivo y no una carpeta', 'it is a file and no folder');
  if (isMountPoint(folder))
    throw refuse(
      'es un punto de montaje, que no se puede cambiar por otro; use una carpeta dentro de él',
      'it is a mount point, which cannot be exchanged; use a folder inside it',
    );
  if (readdirSync(folder).length === 0) return folder;
  const sums = readChecksums(folder);
  if (!sums)
    throw refuse(
      `no está vacía y no la hizo este programa (no tiene ${CHECKSUMS}); bórrela usted o elija otra`,
      `it is not empty and this program did not make it (it has no ${CHECKSUMS}); delete it yourself or choose another`,
    );
  const foreign = filesOf(folder).find((file) => !sums.has(file));
  if (foreign !== undefined)
    throw refuse(
      `tiene un archivo que este programa no escribió, ${foreign}; llévelo a public/ o a otra carpeta`,
      `it has a file that this program did not write, ${foreign}; move it to public/ or to another folder`,
    );
  return folder;
}
