import { ARCHIVE_ROOT, isKept } from '#addresses/archive.ts';
import { API_ROOT } from '#addresses/api.ts';
import { DATA_FOLDER } from '#addresses/open-data.ts';
import { SECTIONS } from '#addresses/sections.ts';
import { digestOf } from '#reader/archive/manifest.ts';
import { IS_READ, saysOf } from './says.ts';

/** What gets a version of its own: a page in both languages, the files of a figure, of a table, a document for programs. */
export interface Unit {
  /** Paths of its files below the site, without a slash at the beginning. */
  files: readonly string[];
  says: string;
}

const FIGURES = new RegExp(`^(?:${SECTIONS.figures.es}|en/${SECTIONS.figures.en})/([^/.]+)\\.\\w+$`);
const TABLES = new RegExp(`^(?:${SECTIONS.data.es}|en/${SECTIONS.data.en})/([^/.]+)(?:\\.[\\w-]+)+$`);
/** Everything about all tables: the archive, its descriptions. */
const WHOLE = `${DATA_FOLDER}*`;

/** The path of the same page in Spanish, by which both are one. @param root address of the site without a slash at the end */
function pageName(path: string, html: string, root: string): string {
  const [, address] = /<link rel="alternate" hreflang="es[^"]*" href="([^"]+)"/.exec(html) ?? [];
  return address?.startsWith(`${root}/`) ? address.slice(root.length) : path;
}

/** What a file belongs to; undefined for one that is not kept. */
function nameOf(file: string, read: (file: string) => string, root: string, tables: ReadonlySet<string>): string | undefined {
  if (`/${file}`.startsWith(ARCHIVE_ROOT)) return undefined;
  if (file.endsWith('index.html')) {
    const path = `/${file.slice(0, -'index.html'.length)}`;
    return isKept(path) ? pageName(path, read(file), root) : undefined;
  }
  const figure = FIGURES.exec(file)?.[1];
  if (figure !== undefined) return `/${SECTIONS.figures.es}/${figure}`;
  if (`/${file}`.startsWith(API_ROOT)) return `/${file}`;
  const table = TABLES.exec(file)?.[1];
  if (table !== undefined) return tables.has(table) ? DATA_FOLDER + table : WHOLE;
  return undefined;
}

/**
 * Everything of a site that is kept in versions, by its name, with a digest of what it says.
 *
 * @param files paths below the site, @param read gives the text of one
 * @param root address of the site without a slash at the end, @param day ISO day of the computation
 */
export function unitsOf(files: readonly string[], read: (file: string) => string, root: string, day: string): Map<string, Unit> {
  const tables = new Set(files.flatMap((file) => (file.endsWith('.csv') ? (TABLES.exec(file)?.[1] ?? []) : [])));
  const named = Map.groupBy(files, (file) => nameOf(file, read, root, tables));
  const units = new Map<string, Unit>();
  for (const [name, own] of named) {
    if (name === undefined || name === WHOLE) continue;
    const said = own.filter((file) => IS_READ.test(file)).map((file) => `${file}\0${saysOf(file, read(file), day)}`);
    units.set(name, { files: own, says: digestOf(said.join('\0')) });
  }
  const whole = named.get(WHOLE);
  const ofTables = [...units].filter(([name]) => name.startsWith(DATA_FOLDER)).map(([name, { says }]) => `${name}\0${says}`);
  if (whole) units.set(WHOLE, { files: whole, says: digestOf([...whole, ...ofTables].join('\0')) });
  return units;
}
