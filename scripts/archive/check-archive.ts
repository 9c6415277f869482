import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FILE, manifestFile } from '#reader/archive/layout.ts';
import { digestOf, digestOfFile, parseManifest } from '#reader/archive/manifest.ts';
import { readArchive } from '#reader/archive/read-archive.ts';
import { readArchivedRecords } from '#reader/archive/records.ts';
import { filesOf } from '../build/checksums.ts';
import { filesOfDay } from './append.ts';

/** What is wrong with an archive: paths below its folder. */
export interface ArchiveFaults {
  missing: string[];
  changed: string[];
  added: string[];
  /** How many files were compared. */
  compared: number;
}

/** Files of a repository in the folder, and texts for people, which are no part of the archive. */
const BESIDE = /^(?:\.git(?:\/|$)|\.gitattributes$|\.nojekyll$|README[\w.]*$|LICENSE[\w.]*$)/;

/**
 * Compares every file of an archive with its digest.
 *
 * @throws ArchiveError where its list or a record cannot be read
 */
export function checkArchive(folder: string): ArchiveFaults | undefined {
  const archive = readArchive(folder);
  if (!archive) return undefined;
  const digests = new Map<string, string>();
  for (const { day, manifest: digest } of archive.days) {
    const file = join(folder, manifestFile(day));
    const sound = digestOfFile(file) === digest;
    const manifest = sound ? parseManifest(readFileSync(file, 'utf8')) : undefined;
    for (const [own, sum] of manifest ? filesOfDay(manifest, digest) : [[manifestFile(day), digest] as const]) digests.set(own, sum);
  }
  for (const { file, digest } of archive.takenDown ?? []) digests.set(file, digest);
  const files = new Set(filesOf(folder).filter((file) => file !== ARCHIVE_FILE && !BESIDE.test(file)));
  const there = [...digests].filter(([file]) => files.has(file));
  const faults = {
    missing: [...digests.keys()].filter((file) => !files.has(file)).sort(),
    changed: there.filter(([file, digest]) => digestOf(readFileSync(join(folder, file))) !== digest).map(([file]) => file),
    added: [...files].filter((file) => !digests.has(file)),
    compared: there.length,
  };
  if (faults.missing.length + faults.changed.length === 0) readArchivedRecords(folder);
  return faults;
}
