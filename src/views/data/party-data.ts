import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { ViewContext } from '../context.ts';
import { headingOf } from '../names.ts';
import { addressOf, classified, sourceCodes, type Columns, type Row } from './rows.ts';

const COLUMNS: Columns = ['id', 'short', 'title', 'kind', 'iso', 'from', 'to', 'themes', 'tags', 'sources', 'address'];

function rowOf(context: ViewContext, entry: Entry<'parties'>): Row {
  const { facts } = entry;
  const { title, short } = headingOf(context, entry);
  return [
    entry.id,
    short ?? '',
    title,
    context.messages.partyKind[facts.kind],
    facts.iso3 ?? '',
    facts.valid?.from ?? '',
    facts.valid?.to ?? '',
    ...classified(context, entry),
    sourceCodes(entry),
    addressOf(context, entry),
  ];
}

/** One row for each country, body or organisation; never a person. */
export const partyRows = {
  columns: COLUMNS,
  rows: (context: ViewContext, entries: readonly AnyEntry[]) => (entries as Entry<'parties'>[]).map((entry) => rowOf(context, entry)),
};
