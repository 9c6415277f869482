import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice on this machine, which writes files of Word and Excel in a way of its own; undefined where there is none. */
export const OFFICE = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)))
  .find((file) => existsSync(file));

type Convert = (format: string, names: readonly string[], turned: readonly string[]) => void;

/** Works in a folder in which LibreOffice turns files into another format; the folder is gone afterwards. */
function inOffice<T>(files: ReadonlyMap<string, Uint8Array>, use: (folder: string, convert: Convert) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  const args = [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to'];
  const convert: Convert = (format, names, turned) => {
    const paths = names.map((name) => join(folder, name));
    // With a new profile it ends the first time without having done anything.
    for (let tries = 0; tries < 3 && turned.some((name) => !existsSync(join(folder, name))); tries += 1)
      execFileSync(OFFICE!, [...args, format, '--outdir', folder, ...paths], { stdio: 'ignore', timeout: 120_000 });
  };
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    return use(folder, convert);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files as LibreOffice stores them that has opened them in its own format: each goes there and back. */
export function savedByOffice(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return inOffice(files, (folder, convert) => {
    for (const [own, other] of [
      ['docx', 'odt'],
      ['xlsx', 'ods'],
    ] as const) {
      const names = [...files.keys()].filter((name) => name.endsWith(`.${own}`));
      const turned = names.map((name) => name.replace(own, other));
      convert(other, names, turned);
      for (const name of names) rmSync(join(folder, name));
      convert(own, turned, names);
    }
    return new Map([...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  });
}

/** How many pages LibreOffice prints of each document of Word. */
export function pagesOf(files: ReadonlyMap<string, Uint8Array>): Map<string, number> {
  return inOffice(files, (folder, convert) => {
    const names = [...files.keys()];
    const printed = names.map((name) => name.replace(/docx$/, 'pdf'));
    convert('pdf', names, printed);
    const count = (file: string) => readFileSync(join(folder, file), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    return new Map(names.map((name, index) => [name, count(printed[index]!)]));
  });
}
