import { z } from 'zod';
import { compareText } from '#domain/compare-text.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { SCHEMA_VERSION } from '#domain/schemas/version.ts';
import { ArchiveError } from './archive-error.ts';
import { entryLine, fromArchived, keyOf, type ArchivedEntry } from './archived-entry.ts';
import { recordsFile } from './layout.ts';
import { readArchive, readArchiveJson } from './read-archive.ts';
import { RECORD_STEPS } from './record-steps.ts';

const FILES = z.partialRecord(z.enum(LOCALES), z.string());

/** What is kept of a day: the entries that are new or say something else than on the day before, and those that are gone. */
const RECORDS = z.strictObject({
  day: z.string(),
  /** The version of content that its entries are written in. */
  schema: z.int().positive(),
  /** True where it holds every entry: on the first day, and where the version of content is another one. */
  whole: z.boolean(),
  gone: z.array(z.string()),
  entries: z.array(
    z.strictObject({
      collection: z.enum(COLLECTION_NAMES),
      id: z.string(),
      facts: z.unknown(),
      words: z.partialRecord(z.enum(LOCALES), z.unknown()),
      body: z.unknown().optional(),
      file: z.string(),
      wordFiles: FILES,
    }),
  ),
});
type Records = z.infer<typeof RECORDS>;

/** The record on a day of an archive. */
export interface ArchivedRecords {
  /** ISO day. */
  day: string;
  /** All entries of that day, whole, made when it is first asked for. Entries that did not change are the same objects. */
  readonly ledger: Ledger;
}

/** What the entries of one day were, each as its line, and the version of content that they are written in. */
interface EntryLines {
  schema: number;
  lines: ReadonlyMap<string, string>;
}

function readRecords(folder: string, day: string): Records {
  const file = recordsFile(day);
  const read = RECORDS.safeParse(readArchiveJson(folder, file));
  if (read.success && read.data.day === day) return read.data;
  throw new ArchiveError(
    file,
    'no es el registro de ese día; recupérelo del historial',
    'it is not the record of that day; bring it back from the history',
  );
}

/** @throws ArchiveError where this program has no step from the version of the entries to its own */
function broughtUp(entry: ArchivedEntry, schema: number, file: string): ArchivedEntry | undefined {
  let current: ArchivedEntry | undefined = entry;
  for (let version = schema + 1; version <= SCHEMA_VERSION && current; version++) {
    const step = RECORD_STEPS[version];
    if (!step)
      throw new ArchiveError(
        file,
        `está en la versión ${schema} del contenido y no hay paso a la ${version}; escríbalo en src/reader/archive/record-steps.ts`,
        `it is in version ${schema} of content and there is no step to ${version}; write it in src/reader/archive/record-steps.ts`,
      );
    current = step(current);
  }
  if (schema <= SCHEMA_VERSION) return current;
  throw new ArchiveError(
    file,
    `está en la versión ${schema} del contenido, posterior a la de este programa (${SCHEMA_VERSION}); use un programa más nuevo`,
    `it is in version ${schema} of content, later than that of this program (${SCHEMA_VERSION}); use a newer program`,
  );
}

/**
 * The record on every day of an archive, oldest first, in the shape of the content of this program; none where the folder is no
 * archive.
 *
 * @throws ArchiveError where something cannot be read, or is written in a version of content that this program does not know
 */
export function readArchivedRecords(folder: string): ArchivedRecords[] {
  const days = readArchive(folder)?.days ?? [];
  let entries: ReadonlyMap<string, ReturnType<typeof fromArchived>> = new Map();
  return days.map(({ day }) => {
    const records = readRecords(folder, day);
    const next = new Map(records.whole ? [] : entries);
    for (const key of records.gone) next.delete(key);
    for (const entry of records.entries) {
      const current = broughtUp(entry, records.schema, recordsFile(day));
      if (current) next.set(keyOf(current), fromArchived(current));
    }
    entries = next;
    let ledger: Ledger | undefined;
    return {
      day,
      get ledger() {
        return (ledger ??= new Ledger([...next.values()]));
      },
    };
  });
}

/** The lines of the last day of an archive, as they were written; undefined where it has no day. @throws ArchiveError */
export function lastEntryLines(folder: string): EntryLines | undefined {
  let last: { schema: number; lines: Map<string, string> } | undefined;
  for (const { day } of readArchive(folder)?.days ?? []) {
    const records = readRecords(folder, day);
    const lines = new Map(records.whole ? [] : last?.lines);
    for (const key of records.gone) lines.delete(key);
    for (const entry of records.entries) lines.set(keyOf(entry), JSON.stringify(entry));
    last = { schema: records.schema, lines };
  }
  return last;
}

/**
 * What an archive keeps of the record on a day, as text: equal entries give equal bytes, an entry on each line.
 *
 * @param before what its last day held; undefined for the first day
 */
export function recordsText(before: EntryLines | undefined, ledger: Ledger, day: string): string {
  const lines = new Map([...ledger.entries()].map((entry) => [keyOf(entry), entryLine(entry)]));
  const known = before?.schema === SCHEMA_VERSION ? before.lines : undefined;
  const gone = [...(known?.keys() ?? [])].filter((key) => !lines.has(key)).sort(compareText);
  const changed = [...lines]
    .filter(([key, line]) => known?.get(key) !== line)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, line]) => line);
  const head = JSON.stringify({ day, schema: SCHEMA_VERSION, whole: known === undefined, gone }).slice(0, -1);
  return `${head},"entries":[${changed.length > 0 ? `\n${changed.join(',\n')}\n` : ''}]}\n`;
}
