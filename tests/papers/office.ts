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

/** Files as LibreOffice stores them that has opened them in its own format: each goes there and back. */
export function savedByOffice(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  const convert = (format: string, names: readonly string[]) => {
    const args = [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
    ];
    execFileSync(OFFICE!, [...args, ...names.map((name) => join(folder, name))], { stdio: 'ignore', timeout: 120_000 });
  };
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    for (const [own, other] of [
      ['docx', 'odt'],
      ['xlsx', 'ods'],
    ] as const) {
      const names = [...files.keys()].filter((name) => name.endsWith(`.${own}`));
      const turned = names.map((name) => name.replace(own, other));
      // With a new profile it ends the first time without having done anything.
      for (let tries = 0; tries < 3 && turned.some((name) => !existsSync(join(folder, name))); tries += 1) convert(other, names);
      for (const name of names) rmSync(join(folder, name));
      convert(own, turned);
    }
    return new Map([...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
