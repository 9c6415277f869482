import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isIsoDay } from '#domain/dates/edtf.ts';
import { ArchiveError } from './archive-error.ts';
import { ARCHIVE_FILE } from './layout.ts';

/** The version of the shape of an archive's own files. */
const ARCHIVE_FORMAT = 1;

const DIGEST = z.string().regex(/^[0-9a-f]{64}$/);

const DAY = z.strictObject({
  day: z.string().refine(isIsoDay),
  /** SHA-256 of its manifest, which has those of everything else. */
  manifest: DIGEST,
  /** Of the project that it was built from, where that was known. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable(),
});

const ARCHIVE = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  /** Whether everything in it is invented. */
  demonstration: z.boolean(),
  /** Files that were taken down because they endangered somebody, when, and the digest of what stands there since. */
  takenDown: z.array(z.strictObject({ file: z.string(), on: z.string().refine(isIsoDay), digest: DIGEST })).optional(),
  days: z.array(DAY).refine((days) => days.every(({ day }, place) => place === 0 || days[place - 1]!.day < day)),
});
export type Archive = z.infer<typeof ARCHIVE>;

/** A file of an archive as data. @throws ArchiveError where it is missing or no JSON */
export function readArchiveJson(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch {
    throw new ArchiveError(
      file,
      'falta o no es JSON; recupérelo del historial',
      'it is missing or no JSON; bring it back from the history',
    );
  }
}

/**
 * The list of days of an archive, oldest first; undefined where the folder is none.
 *
 * @throws ArchiveError where its list cannot be read
 */
export function readArchive(folder: string): Archive | undefined {
  if (!existsSync(join(folder, ARCHIVE_FILE))) return undefined;
  const read = ARCHIVE.safeParse(readArchiveJson(folder, ARCHIVE_FILE));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue!.path.join('.') || 'format, demonstration, days';
  throw new ArchiveError(
    `${ARCHIVE_FILE} › ${place}`,
    `no es la lista de un archivo de formato ${ARCHIVE_FORMAT} con los días en orden; recupérela del historial`,
    `it is not the list of an archive of format ${ARCHIVE_FORMAT} with its days in order; bring it back from the history`,
  );
}
