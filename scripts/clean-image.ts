import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { encodeClean } from '#reader/pictures/image-codec.ts';
import { inspectImage } from '#reader/pictures/image-metadata.ts';
import { IMAGE_EXTENSIONS } from '#domain/pictures/image-rules.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { printable } from '#reporters/printable.ts';
import { toldUsage } from './usage.ts';

/** What the command does to the world beside the picture itself, handed in so that a test can record it. */
export interface Effects {
  print(text: string): void;
  complain(text: string): void;
}

const USAGE = `npm run clean-image -- FOTO…
  Quita de cada foto el lugar, la fecha, el autor y todo lo que no es imagen. / Removes the place, the date, the author and
  everything else that is not the picture itself.`;

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KiB`;

/** A file that cannot be cleaned; the message says what to do instead. */
class NotCleanable extends Error {}

/** Replaces one picture by the same picture without anything but its pixels; the file is whole at every moment. */
async function cleanImage(file: string): Promise<{ before: number; after: number }> {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new NotCleanable('no es un archivo / not a file');
  const bytes = readFileSync(file);
  const { kind, structure } = inspectImage(bytes);
  if (!kind || IMAGE_EXTENSIONS.get(extname(file).slice(1)) !== kind) {
    throw new NotCleanable(
      'no es PNG, JPEG, WebP ni AVIF, o su nombre no termina como su contenido; guárdela como JPEG / not PNG, JPEG, WebP or AVIF, or the ending of its name does not agree with its content; save it as JPEG',
    );
  }
  if (structure?.animated) throw new NotCleanable('se mueve; guarde un solo cuadro / it moves; save a single frame');
  let clean: Buffer;
  try {
    clean = await encodeClean(bytes, kind);
  } catch {
    throw new NotCleanable('está dañada / it is damaged');
  }
  const beside = `${file}.clean-${process.pid}`;
  try {
    writeFileSync(beside, clean, { flag: 'wx', mode: stat.mode });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
  return { before: bytes.length, after: clean.length };
}

/** Cleans every picture named. Gives 0 when all are clean, 1 where one could not be cleaned, 2 for wrong usage. */
export async function cleanImages(files: readonly string[], effects: Effects): Promise<0 | 1 | 2> {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    effects.complain(USAGE);
    return 2;
  }
  let status: 0 | 1 = 0;
  for (const file of files) {
    try {
      const { before, after } = await cleanImage(file);
      effects.print(`${printable(maskedPath(file))}: ${kilobytes(before)} → ${kilobytes(after)}`);
    } catch (error) {
      if (!(error instanceof NotCleanable)) throw error;
      effects.complain(`${printable(maskedPath(file))}: ${error.message}`);
      status = 1;
    }
  }
  return status;
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) {
  process.exitCode = await cleanImages(process.argv.slice(2), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
  });
}
