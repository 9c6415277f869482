import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ArchiveError } from './archive-error.ts';
import { manifestFile } from './layout.ts';
import { readArchive } from './read-archive.ts';

const DIGEST = z.string().regex(/^[0-9a-f]{64}$/);
/** A path below a folder that leads nowhere else. */
const PATH = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\\0]+$/);

const MANIFEST = z.strictObject({
  day: z.string(),
  /** Address of the site, with its base path. */
  site: z.string(),
  /** Digest of the record of the day. */
  records: DIGEST,
  /** Stylesheets and pictures that versions of this day are the first to need; each is called by its digest. */
  objects: z.array(z.string().regex(/^[0-9a-f]{64}\.\w+$/)),
  /** What was on the site on an earlier day and is no longer. */
  gone: z.array(z.string()),
  /** What says something new: its present path, what it says in short, and its files as paths of the present site. */
  units: z.record(z.string(), z.strictObject({ says: DIGEST, files: z.record(PATH, DIGEST) })),
});
export type Manifest = z.infer<typeof MANIFEST>;

export const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The digest of a file; undefined where there is none. */
export function digestOfFile(file: string): string | undefined {
  try {
    return digestOf(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** A manifest from its text; undefined where it is none. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return MANIFEST.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What was kept on each day of an archive, oldest first; none where the folder is no archive. @throws ArchiveError */
export function readManifests(folder: string): Manifest[] {
  return (readArchive(folder)?.days ?? []).map(({ day, manifest: digest }) => {
    const file = manifestFile(day);
    const bytes = digestOfFile(join(folder, file)) === digest ? readFileSync(join(folder, file), 'utf8') : undefined;
    const manifest = bytes === undefined ? undefined : parseManifest(bytes);
    if (manifest?.day === day) return manifest;
    throw new ArchiveError(
      file,
      'falta o no es el que se guardó; recupérelo del historial',
      'it is missing or not the one that was kept; bring it back from the history',
    );
  });
}
