import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { ViewContext } from '../context.ts';
import { codeOf, headingOf } from '../names.ts';
import { addressOf, type Columns, type Row } from './rows.ts';

const COLUMNS: Columns = ['id', 'code', 'title', 'kind', 'dated', 'read', 'outside', 'link', 'since', 'address'];

function rowsOf(context: ViewContext, entry: Entry<'sources'>): Row[] {
  const { messages } = context;
  const { kind, dated, read, addresses = [] } = entry.facts;
  const own = [
    entry.id,
    codeOf(entry) ?? '',
    headingOf(context, entry).title,
    messages.sourceKind[kind],
    dated ?? '',
    messages.sourceRead[read],
  ];
  const rows = addresses.map(({ text, url, since }) => [...own, text, url ?? '', since ?? '', addressOf(context, entry)]);
  return rows.length > 0 ? rows : [[...own, '', '', '', addressOf(context, entry)]];
}

/** One row for each outside address that a source has: of what it is, and since when it answers; a source without one has its row. */
export const sourceRows = {
  columns: COLUMNS,
  rows: (context: ViewContext, entries: readonly AnyEntry[]) => (entries as Entry<'sources'>[]).flatMap((entry) => rowsOf(context, entry)),
};
