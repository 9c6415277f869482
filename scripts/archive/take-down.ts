import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '#i18n/format.ts';
import { ARCHIVE_WORDS } from '#i18n/archive/index.ts';
import { ArchiveError } from '#reader/archive/archive-error.ts';
import { ARCHIVE_FILE, manifestFile } from '#reader/archive/layout.ts';
import { digestOf, readManifests } from '#reader/archive/manifest.ts';
import { readArchive } from '#reader/archive/read-archive.ts';
import { putFile } from '../replace-file.ts';
import { archiveText, filesOfDay } from './append.ts';
import { holds, isClosed, struckOut } from './holds.ts';

/** What has to be taken down: a text wherever it stands, or pages and files by their paths. */
export interface Endangering {
  text: string | undefined;
  /** Of present pages (`reportes/r-1/`: all of its versions), or of files below the folder of the archive. */
  paths: readonly string[];
}

/** What happens to kept files: their place says that they were taken down, or the text in them is struck out. */
export interface TakingDown {
  whole: readonly string[];
  inWords: readonly string[];
}

/** A text of fewer characters would strike out half of an archive. */
const SHORTEST = 6;

/** Every kept file that has what is to be taken down. @throws ArchiveError where the text is too short, or where nothing of that name is kept */
export function findEndangering(folder: string, { text, paths }: Endangering): TakingDown {
  if (text !== undefined && text.trim().length < SHORTEST)
    throw new ArchiveError(
      ARCHIVE_FILE,
      `el texto tiene menos de ${SHORTEST} caracteres; escriba más de lo que lo rodea`,
      `the text has fewer than ${SHORTEST} characters; write more of what surrounds it`,
    );
  const whole = new Set<string>();
  const inWords = new Set<string>();
  const wanted = new Set(paths.map((path) => path.replace(/^\/|(?:index\.html)$/g, '')));
  const found = new Set<string>();
  const isNamed = (file: string): boolean => {
    const name = file.replace(/index\.html$/, '');
    return wanted.has(name) && Boolean(found.add(name));
  };
  for (const manifest of readManifests(folder)) {
    const { day } = manifest;
    for (const file of [...filesOfDay(manifest, '').keys()].filter((each) => each !== manifestFile(day))) {
      const held = text === undefined ? 'no' : holds(file, readFileSync(join(folder, file)), text);
      if (held === 'whole' || isNamed(file)) whole.add(file);
      else if (held === 'in-words') inWords.add(file);
    }
    for (const { files } of Object.values(manifest.units)) {
      const kept = Object.keys(files).map((file) => `${day}/${file}`);
      // Both languages of a page are one thing; and what cannot be read goes with the rest of its thing.
      const goes = Object.keys(files).some(isNamed)
        ? kept
        : kept.some((file) => whole.has(file) || inWords.has(file))
          ? kept.filter(isClosed)
          : [];
      for (const file of goes) whole.add(file);
    }
  }
  const unknown = [...wanted].filter((path) => !found.has(path));
  if (unknown.length > 0) throw new ArchiveError(unknown.join(', '), 'no se guarda nada con ese nombre', 'nothing of that name is kept');
  return { whole: [...whole].sort(), inWords: [...inWords].sort() };
}

/** What stands in the place of a file: a page for people, or a line. */
function noticeOf(file: string, day: string): string {
  const locale = /^[^/]+\/en\//.test(file) ? 'en' : 'es';
  const words = ARCHIVE_WORDS[locale].takenDown;
  const said = words.said(formatDate(day, locale));
  if (!file.endsWith('.html')) return `${said}\n`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${words.heading}</title></head><body><main id="contenido"><h1>${words.heading}</h1><p>${said}</p></main></body></html>\n`;
}

/**
 * Takes down what endangers somebody: the only change of what is kept. The list of the archive says of each file on which day, and
 * has the digest of what stands there now; nothing says what stood there. A second run finds nothing more.
 *
 * @param day ISO day on which it is done
 */
export function takeDown(folder: string, { text }: Endangering, { whole, inWords }: TakingDown, day: string): void {
  const archive = readArchive(folder)!;
  const taken = new Map((archive.takenDown ?? []).map((each) => [each.file, each]));
  const put = (file: string, bytes: Buffer) => {
    putFile(join(folder, file), bytes);
    taken.set(file, { file, on: day, digest: digestOf(bytes) });
  };
  for (const file of whole) put(file, Buffer.from(noticeOf(file, day)));
  for (const file of inWords) put(file, struckOut(readFileSync(join(folder, file)), text!));
  const takenDown = [...taken.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  putFile(join(folder, ARCHIVE_FILE), Buffer.from(archiveText({ ...archive, takenDown })));
}
