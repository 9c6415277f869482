import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARCHIVE_ROOT } from '#addresses/archive.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { historyOf, type UnitHistory } from '#reader/archive/history.ts';
import { ARCHIVE_FILE, manifestFile, objectFile, recordsFile } from '#reader/archive/layout.ts';
import { digestOf, digestOfFile, readManifests, type Manifest } from '#reader/archive/manifest.ts';
import { readArchive } from '#reader/archive/read-archive.ts';
import type { Settings } from '#site/settings.ts';
import { filesOf } from '../build/checksums.ts';
import { hasUndated, withDays } from './fill-days.ts';
import { keptPage } from './kept-page.ts';
import { framePath, gonePage, versionsPage, type KeptPageFacts } from './live-pages.ts';
import { unitsOf, type Unit } from './units.ts';

/** Files in which the day of a version can stand. */
const CITING = /\.(?:html|json|jsonld)$/;
const SHOWN_FILE = /\.(?:css|svg|png|jpe?g|webp|avif|gif|ico)$/;

type Place = Pick<Settings, 'siteUrl' | 'basePath' | 'asOf'>;

const rootOf = ({ siteUrl, basePath }: Place): string => siteUrl + basePath.slice(0, -1);

function put(file: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Copies what an archive holds; where a disk can, without taking its room twice. Its list stays behind. */
function copyArchive(folder: string, to: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.') || name === ARCHIVE_FILE || !existsSync(join(folder, name, '.')) || !/^[\da-z-]+$/.test(name)) continue;
    for (const file of filesOf(join(folder, name))) {
      mkdirSync(dirname(join(to, name, file)), { recursive: true });
      copyFileSync(join(folder, name, file), join(to, name, file), constants.COPYFILE_FICLONE);
    }
  }
}

/** What a build knows of versions: those that are kept, what the site is made of now, and the day of a new one. */
class Versions {
  readonly #site: string;
  readonly #place: Place;
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #history: ReadonlyMap<string, UnitHistory>;
  readonly #dayOfFile = new Map<string, string>();
  /** What says something else than when it was last kept. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];

  constructor(site: string, place: Place, manifests: readonly Manifest[], newDay: string | undefined) {
    this.#site = site;
    this.#place = place;
    this.#units = unitsOf(filesOf(site), (file) => this.#read(file), rootOf(place), place.asOf);
    this.#history = historyOf(manifests);
    const latest = (name: string) => {
      const known = this.#history.get(name);
      return known?.gone === undefined ? known?.versions.at(-1) : undefined;
    };
    this.changed = [...this.#units].filter(([name, { says }]) => latest(name)?.says !== says).map(([name]) => name);
    this.gone = [...this.#history].filter(([name, { gone }]) => gone === undefined && !this.#units.has(name)).map(([name]) => name);
    const changed = new Set(this.changed);
    for (const [name, { files }] of this.#units) {
      const day = changed.has(name) ? newDay : latest(name)?.day;
      for (const file of day === undefined ? [] : files) this.#dayOfFile.set(file, day!);
    }
  }

  #read(file: string): string {
    return readFileSync(join(this.#site, file), 'utf8');
  }

  /** The day of the version that says what a page or file says now. @param path below the site */
  dayOf(path: string): string | undefined {
    return this.#dayOfFile.get(path.endsWith('/') || path === '' ? `${path}index.html` : path);
  }

  /** Puts the days of versions into every file that cites one. */
  fillDays(): void {
    for (const file of filesOf(this.#site)) {
      if (!CITING.test(file) || `/${file}`.startsWith(`${ARCHIVE_ROOT}objetos/`)) continue;
      const text = this.#read(file);
      if (hasUndated(text))
        writeFileSync(
          join(this.#site, file),
          withDays(text, (path) => this.dayOf(path), this.#place.asOf),
        );
    }
  }

  /** Writes the version of a day into the site, and its manifest. @param records the record of the day, as text */
  write(day: string, records: string): Manifest {
    const folder = join(this.#site, ARCHIVE_ROOT);
    const objects = new Set<string>();
    const names = new Map<string, string | undefined>();
    const objectOf = (file: string): string | undefined => {
      if (!names.has(file)) names.set(file, this.#keepObject(file, objects));
      return names.get(file);
    };
    const units = this.changed.map((name) => {
      const { files, says } = this.#units.get(name)!;
      const own = new Set(files);
      const kept = files.map((file) => {
        const bytes = readFileSync(join(this.#site, file));
        const surroundings = { basePath: this.#place.basePath, day, own, objectOf, versionOf: (path: string) => this.dayOf(path) };
        const written = file.endsWith('.html') ? keptPage(bytes.toString('utf8'), file, surroundings) : bytes;
        put(join(folder, day, file), written);
        return [file, digestOf(written)] as const;
      });
      return [name, { says, files: Object.fromEntries(kept) }] as const;
    });
    put(join(folder, recordsFile(day)), records);
    const manifest: Manifest = {
      day,
      site: `${rootOf(this.#place)}/`,
      records: digestOf(records),
      objects: [...objects].sort(),
      gone: [...this.gone].sort(),
      units: Object.fromEntries(units.sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    put(join(folder, manifestFile(day)), `${JSON.stringify(manifest, undefined, 1)}\n`);
    return manifest;
  }

  /** Keeps a stylesheet or picture under its digest; those of earlier versions stand there already. */
  #keepObject(file: string, objects: Set<string>): string | undefined {
    const digest = SHOWN_FILE.test(file) ? digestOfFile(join(this.#site, file)) : undefined;
    if (digest === undefined) return undefined;
    const name = digest + file.slice(file.lastIndexOf('.'));
    const target = join(this.#site, ARCHIVE_ROOT, objectFile(name));
    if (!existsSync(target)) {
      put(target, readFileSync(join(this.#site, file)));
      objects.add(name);
    }
    return name;
  }
}

const PAGE = /(?:^|\/)index\.html$/;

/** What the lists of versions tell of every page. @param history with the version of this day */
function pagesOf(history: ReadonlyMap<string, UnitHistory>, site: string, takenDown: ReadonlyMap<string, string>): KeptPageFacts[] {
  return [...history.values()].flatMap((own) => {
    const last = own.versions.at(-1)!;
    const pages = Object.keys(last.files).filter((file) => PAGE.test(file));
    return pages.map((file) => {
      const path = (ofEnglish: boolean) =>
        `/${pages.find((page) => page.startsWith('en/') === ofEnglish) ?? file}`.replace(/index\.html$/, '');
      const html = readFileSync(join(site, ARCHIVE_ROOT, last.day, file), 'utf8');
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      return {
        locale: (file.startsWith('en/') ? 'en' : 'es') as Locale,
        paths: { es: path(false), en: path(true) },
        title: title.replace(/ · [^·]*$/, ''),
        history: own,
        takenDown,
      };
    });
  });
}

/** Writes the list of versions of every page, and what stands in the place of those that are gone. */
function writeLivePages(site: string, place: Place, manifests: readonly Manifest[], takenDown: ReadonlyMap<string, string>): void {
  const root = rootOf(place);
  const frames = { es: '', en: '' };
  for (const locale of ['es', 'en'] as const) frames[locale] = readFileSync(join(site, framePath(locale), 'index.html'), 'utf8');
  for (const facts of pagesOf(historyOf(manifests), site, takenDown)) {
    const locale = facts.locale;
    const list = versionsPage(frames[locale], root, facts);
    put(join(site, `${ARCHIVE_ROOT}versiones${facts.paths[locale]}`, 'index.html'), list);
    const present = join(site, facts.paths[locale], 'index.html');
    if (facts.history.gone !== undefined && !existsSync(present)) put(present, gonePage(frames[locale], root, facts));
  }
}

/** What a build did with versions. */
export interface Added {
  /** Of the version that it made, with its manifest; undefined where it made none. */
  manifest: Manifest | undefined;
  /** Things that say something else than when they were last kept. */
  changed: number;
}

/**
 * Puts into a finished site all versions that an archive keeps, a version of this day where one is asked for, lists of the versions
 * of each page, and the days of versions into citations. Without an archive nothing is done.
 *
 * @param records writes the record of the day, where a version is made
 * @throws ArchiveError where the archive cannot be read
 */
export function addVersions(site: string, archiveDir: string, place: Place, records: (() => string) | undefined): Added | undefined {
  const archive = readArchive(archiveDir);
  if (!archive) return undefined;
  const manifests = readManifests(archiveDir);
  const newDay = records && place.asOf > (archive.days.at(-1)?.day ?? '') ? place.asOf : undefined;
  const versions = new Versions(site, place, manifests, newDay);
  copyArchive(archiveDir, join(site, ARCHIVE_ROOT));
  versions.fillDays();
  const manifest = newDay === undefined ? undefined : versions.write(newDay, records!());
  writeLivePages(
    site,
    place,
    manifest ? [...manifests, manifest] : manifests,
    new Map((archive.takenDown ?? []).map(({ file, on }) => [file, on])),
  );
  return { manifest, changed: versions.changed.length };
}
