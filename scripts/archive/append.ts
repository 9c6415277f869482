import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_ROOT } from '#addresses/archive.ts';
import { ArchiveError } from '#reader/archive/archive-error.ts';
import { ARCHIVE_FILE, manifestFile, objectFile, recordsFile } from '#reader/archive/layout.ts';
import { digestOf, digestOfFile, parseManifest, type Manifest } from '#reader/archive/manifest.ts';
import { readArchive, type Archive } from '#reader/archive/read-archive.ts';
import { putFile } from '../replace-file.ts';

/** The list of days as text: one on each line, so that its history can be read. */
export function archiveText({ format, demonstration, takenDown, days }: Archive): string {
  const head = JSON.stringify({ format, demonstration, takenDown }).slice(0, -1);
  return `${head},"days":[${days.map((day) => `\n${JSON.stringify(day)}`).join(',')}${days.length > 0 ? '\n' : ''}]}\n`;
}

/** Opens an archive in a folder that is not there or has nothing in it but a repository. @throws ArchiveError */
export function startArchive(folder: string, demonstration: boolean): void {
  if (existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.')))
    throw new ArchiveError(
      folder,
      'ya tiene algo; elija una carpeta vacía con ARCHIVE_DIR',
      'it already holds something; choose an empty folder with ARCHIVE_DIR',
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ARCHIVE_FILE), archiveText({ format: 1, demonstration, days: [] }), { flag: 'wx' });
}

/** Digests of the files that a day of an archive has, by their paths below its folder, its manifest among them. */
export function filesOfDay(manifest: Manifest, digest: string): Map<string, string> {
  const { day, records, objects, units } = manifest;
  const pages = Object.values(units).flatMap(({ files }) => Object.entries(files).map(([file, sum]) => [`${day}/${file}`, sum] as const));
  return new Map([
    ...pages,
    ...objects.map((name) => [objectFile(name), name.slice(0, name.indexOf('.'))] as const),
    [recordsFile(day), records],
    [manifestFile(day), digest],
  ]);
}

/** The day that a built site has and an archive has not; undefined where there is none. */
function newDayOf(site: string, archive: Archive): string | undefined {
  const folder = join(site, ARCHIVE_ROOT, 'manifiestos');
  const built = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];
  const known = new Set(archive.days.map(({ day }) => day));
  const added = built.filter((day) => !known.has(day));
  for (const { day, manifest } of archive.days)
    if (digestOfFile(join(site, ARCHIVE_ROOT, manifestFile(day))) !== manifest)
      throw new ArchiveError(
        manifestFile(day),
        'el sitio se hizo con otro archivo; vuelva a construirlo',
        'the site was built with another archive; build it again',
      );
  if (added.length > 1 || added.some((day) => day <= (archive.days.at(-1)?.day ?? '')))
    throw new ArchiveError(
      added.join(', '),
      'el sitio se hizo con otro archivo; vuelva a construirlo',
      'the site was built with another archive; build it again',
    );
  return added[0];
}

/**
 * Adds the version that a site was built with to an archive. The list of days is written last and in one step: before that nothing
 * of the day counts, and a run that was ended is simply started again. What is kept is never written again.
 *
 * @returns the day and how many files it has; undefined where the site has nothing new
 * @throws ArchiveError where a file is not what the site's manifest says, or the site was built with another archive
 */
export function appendVersion(site: string, folder: string, commit: string | undefined): { day: string; files: number } | undefined {
  const archive = readArchive(folder);
  if (!archive)
    throw new ArchiveError(
      ARCHIVE_FILE,
      'no hay archivo en esa carpeta; ábralo con npm run archive -- --start',
      'there is no archive in that folder; open it with npm run archive -- --start',
    );
  const day = newDayOf(site, archive);
  if (day === undefined) return undefined;
  const bytes = readFileSync(join(site, ARCHIVE_ROOT, manifestFile(day)));
  const manifest = parseManifest(bytes.toString('utf8'));
  if (manifest?.day !== day) throw new ArchiveError(manifestFile(day), 'no es un manifiesto', 'it is no manifest');
  const files = filesOfDay(manifest, digestOf(bytes));
  for (const [file, digest] of files) {
    const found = digestOfFile(join(site, ARCHIVE_ROOT, file));
    if (found !== digest)
      throw new ArchiveError(
        file,
        'no es lo que dice su manifiesto; vuelva a construir el sitio',
        'it is not what its manifest says; build the site again',
      );
  }
  for (const [file, digest] of files)
    if (digestOfFile(join(folder, file)) !== digest) putFile(join(folder, file), readFileSync(join(site, ARCHIVE_ROOT, file)));
  const days = [...archive.days, { day, manifest: digestOf(bytes), commit: commit ?? null }];
  putFile(join(folder, ARCHIVE_FILE), Buffer.from(archiveText({ ...archive, days })));
  return { day, files: files.size };
}
