import { READINGS, readingOf, type Reading } from '#domain/ledger/readings.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { CONFIDENCES, LOCALES, NOTE_KINDS, type Confidence } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import { asOfColumn, dateColumns, shared, sharedWords } from './shared-columns.ts';
import { tableFrom, type Column, type Table } from './table.ts';

interface NoteFact {
  id: string;
  kind: string;
  date?: string;
  sources?: { id: string }[];
  confidence?: string;
}
interface Note {
  entry: AnyEntry;
  note: NoteFact;
}

const head = (name: 'notes' | 'source_references', key: readonly string[]) => ({
  name,
  key,
  title: tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].tables[name].title),
  about: tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].tables[name].about),
});

const whose = <Row extends { entry: AnyEntry }>(): Column<Row>[] => [
  shared('collection', 'text', ({ entry }) => entry.collection, { options: COLLECTION_NAMES }),
  shared('entry', 'text', ({ entry }) => entry.id, { references: COLLECTION_NAMES }),
];

/** The notes of all entries: what a reader should know of each. */
const notes = tableFrom<Note>({
  ...head('notes', ['collection', 'entry', 'item']),
  columns: [
    ...whose<Note>(),
    shared('item', 'text', ({ note }) => note.id),
    shared('note_kind', 'text', ({ note }) => note.kind, { options: NOTE_KINDS }),
    ...dateColumns<Note>({ name: 'date', ...sharedWords('date') }, ({ note }) => note.date),
    ...LOCALES.map((locale): Column<Note> => ({
      ...shared<Note>('note', 'text', ({ entry, note }) => {
        const words = entry.words[locale] as { notes?: Record<string, string> } | undefined;
        return words?.notes?.[note.id];
      }),
      name: `note_${locale}`,
      language: locale,
    })),
    shared('sources', 'codes', ({ note }) => note.sources?.map(({ id }) => id), { references: ['sources'] }),
    shared('confidence', 'text', ({ note }) => note.confidence, { options: CONFIDENCES }),
    asOfColumn(),
  ],
  rowsOf: ({ ledger }) =>
    [...ledger.entries()].flatMap((entry) => ((entry.facts as { notes?: NoteFact[] }).notes ?? []).map((note) => ({ entry, note }))),
});

interface SourceReference {
  entry: AnyEntry;
  field: string;
  number: number;
  source: string;
  at: string | undefined;
  confidence: Confidence | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** Every place in an entry that names a source, with what is said there, or nearest above, of how it was checked. */
function* referencesIn(entry: AnyEntry, values: Values, path: readonly string[], above?: Confidence): Generator<SourceReference> {
  const confidence = (values.confidence as Confidence | undefined) ?? above;
  for (const [key, value] of Object.entries(values)) {
    if (key === 'sources' && Array.isArray(value)) {
      const field = path.join('/');
      for (const [index, { id, at }] of (value as { id: string; at?: string }[]).entries())
        yield { entry, field, number: index + 1, source: id, at, confidence };
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (typeof item === 'object' && item !== null)
          yield* referencesIn(entry, item as Values, [...path, key, String((item as Values).id ?? index + 1)], confidence);
    } else if (typeof value === 'object' && value !== null) yield* referencesIn(entry, value as Values, [...path, key], confidence);
  }
}

function readingIn(ledger: Ledger, { source, confidence }: SourceReference): Reading | undefined {
  const found = ledger.get('sources', source);
  return found && confidence && readingOf(found.facts, confidence);
}

/** Which source supports what, at which place in it, and how it was read there. */
const references = tableFrom<SourceReference>({
  ...head('source_references', ['collection', 'entry', 'field', 'position']),
  columns: [
    ...whose<SourceReference>(),
    shared('field', 'text', ({ field }) => field || '.'),
    shared('position', 'integer', ({ number }) => number),
    shared('source', 'text', ({ source }) => source, { references: ['sources'] }),
    shared('at', 'text', ({ at }) => at),
    shared('confidence', 'text', ({ confidence }) => confidence, { options: CONFIDENCES }),
    shared('reading', 'text', (row, { ledger }) => readingIn(ledger, row), { options: READINGS }),
    asOfColumn(),
  ],
  rowsOf: ({ ledger }) => [...ledger.entries()].flatMap((entry) => [...referencesIn(entry, entry.facts as Values, [])]),
});

export const noteTables: readonly Table[] = [notes, references];
