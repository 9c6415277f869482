import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import type { Value, Values } from '#forms/draft.ts';
import { valueOf, type EntryValues, type ItemPlace } from '#forms/field-values.ts';
import { WORKBOOK_WORDS } from '#i18n/workbook/index.ts';
import type { EDITED_SHEETS, WorkbookRow, WorkbookSheet } from '#papers/workbook/outline.ts';
import type { ViewContext } from '../context.ts';
import { headingOf } from '../names.ts';
import { Columns } from './columns.ts';

type EditedSheet = (typeof EDITED_SHEETS)[number];

interface SheetShape {
  collection: CollectionName;
  list?: WorkbookSheet['list'];
  /** Keys of its columns: `@` for the language of the workbook, `~` for the other one; `=` for what is computed. */
  columns: readonly string[];
}

// A data table: what each sheet holds, in the order in which a secretariat reads it.

const SHAPES: Readonly<Record<EditedSheet, SheetShape>> = {
  agreements: {
    collection: 'agreements',
    list: { key: 'deliverables', by: 'id' },
    columns: [
      'title@',
      'act@',
      'stages',
      'deliverables[].deliverables@',
      'deliverables[].leads',
      'deliverables[].does',
      'deliverables[].supports',
      'deliverables[].due.on',
      'deliverables[].due.before',
      'deliverables[].due@',
      'deliverables[].indicators@',
      'deliverables[].verification@',
      'act.kind',
      'act.verb',
      'act.number',
      'act.body',
      'act.meeting',
      'adopted',
      'text-known',
      'scope',
      'countries',
      'themes',
      'tags',
      'summary@',
      'title~',
      'act~',
      'summary~',
      'deliverables[].deliverables~',
      'deliverables[].due~',
      'deliverables[].indicators~',
      'deliverables[].verification~',
      'sources',
      'confidence',
    ],
  },
  measures: {
    collection: 'guidelines',
    list: { key: 'measures', by: 'id' },
    columns: ['=instrument', 'measures[].measures@', 'measures[].countries', 'measures[].measures~', 'measures[].sources'],
  },
  meetings: {
    collection: 'meetings',
    columns: [
      'title@',
      'series',
      'number',
      'held',
      'place@',
      'country',
      'modality',
      'presidency',
      'bodies',
      'attended',
      'convened',
      'summary@',
      'themes',
      'tags',
      'title~',
      'place~',
      'summary~',
      'sources',
      'confidence',
    ],
  },
  documents: {
    collection: 'documents',
    list: { key: 'sendings', by: 'number' },
    columns: [
      'title@',
      'kind',
      'dated',
      'by',
      'meeting',
      'presidency',
      'sendings[].to',
      'sendings[].on',
      'sendings[].phase',
      'sendings[].sources',
      'summary@',
      'title~',
      'summary~',
      'sources',
      'confidence',
    ],
  },
  glossary: {
    collection: 'glossary',
    columns: ['title@', 'expansion@', 'summary@', 'party', 'title~', 'expansion~', 'summary~', 'sources'],
  },
};

/** An entry as plain data. */
const valuesOf = ({ facts, words }: AnyEntry): EntryValues => ({
  facts: facts as unknown as Values,
  words: Object.fromEntries(LOCALES.flatMap((locale) => (words[locale] ? [[locale, words[locale]]] : []))) as EntryValues['words'],
});

function rowsOf(context: ViewContext, entry: AnyEntry, { columns, list }: Pick<WorkbookSheet, 'columns' | 'list'>): WorkbookRow[] {
  const own = valuesOf(entry);
  const items = list ? ((own.facts[list.key] ?? []) as readonly Values[]) : [];
  const rowOf = (item?: ItemPlace): WorkbookRow => {
    const name = item && (list?.by === 'id' ? item.id : String(item.at + 1));
    return {
      id: entry.id,
      item: name,
      values: columns.map(({ kind, field }): Value | undefined => {
        if (field) return valueOf(own, field, list?.key, item);
        return kind === 'id' ? entry.id : kind === 'item' ? name : headingOf(context, entry).title;
      }),
    };
  };
  return items.length === 0 ? [rowOf()] : items.map(({ id }, at) => rowOf({ at, id: id as string | undefined }));
}

/** A sheet that is filled in and handed back. */
export function editedSheet(context: ViewContext, key: EditedSheet): WorkbookSheet {
  const { locale, ledger } = context;
  const { collection, list, columns: keys } = SHAPES[key];
  const other = LOCALES.find((one) => one !== locale)!;
  const make = new Columns(collection, locale, list?.key);
  const words = WORKBOOK_WORDS[locale];
  const columns = [
    make.id(),
    ...(list ? [make.item(list.by)] : []),
    ...keys.map((one) => {
      if (one.startsWith('=')) return make.computed(one.slice(1), words[one.slice(1) as 'instrument']);
      return make.field(one.replace(/@$/, `@${locale}`).replace(/~$/, `@${other}`));
    }),
  ];
  const entries = (ledger.all(collection) as AnyEntry[]).filter(
    (entry) => key !== 'measures' || (entry as Entry<'guidelines'>).facts.measures,
  );
  const { name, about } = words.sheets[key];
  return {
    key,
    name,
    about,
    collection,
    ...(list && { list }),
    columns,
    rows: entries.flatMap((entry) => rowsOf(context, entry, { columns, ...(list && { list }) })),
  };
}
