import { codeOf, headingOf, wordsOf } from '../names.ts';
import { entryDestination, hrefOf, type ViewContext } from '../context.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { DataList } from '#addresses/data.ts';
import { DATA_WORDS } from '#i18n/data-words.ts';
import { assessmentsAbout } from '#domain/voices/assessments.ts';
import { agreementRows } from './agreement-data.ts';
import { actionRows, reviewRows } from './independent-data.ts';
import { partyRows } from './party-data.ts';
import type { Columns, Row } from './rows.ts';
import { sourceRows } from './source-data.ts';
import { tagData, tagRows } from './tag-data.ts';
import { assessmentRows } from './voice-data.ts';

/** Rows with the heads of their columns, ready to be written as a table. */
export interface TableData {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

interface ListData {
  /** What the list holds, in the order of ids. */
  entries: (context: ViewContext) => readonly AnyEntry[];
  /** The rows of the table, each with the same columns. */
  rows: (context: ViewContext, entries: readonly AnyEntry[]) => Row[];
  columns: Columns;
}

const isMember = (entry: AnyEntry) => entry.collection === 'parties' && entry.facts.kind === 'member-country';

/** Every list that can be taken home, apart from tags, whose rows are what carries them. A list joins with its entries, columns and rows. */
const LISTS: Record<Exclude<DataList, 'tags'>, ListData> = {
  agreements: { entries: ({ ledger }) => ledger.all('agreements'), ...agreementRows },
  reports: { entries: ({ ledger }) => ledger.all('reports'), ...assessmentRows },
  'self-assessments': { entries: ({ ledger }) => ledger.all('self-assessments'), ...assessmentRows },
  reviews: { entries: ({ ledger }) => ledger.all('reviews'), ...reviewRows },
  actions: { entries: ({ ledger }) => ledger.all('actions'), ...actionRows },
  countries: { entries: ({ ledger }) => ledger.all('parties').filter(isMember), ...partyRows },
  sources: { entries: ({ ledger }) => ledger.all('sources'), ...sourceRows },
  bodies: { entries: ({ ledger }) => ledger.all('parties').filter((party) => !isMember(party)), ...partyRows },
};

/** A list as rows, with the day in each, since files travel without their page. */
export function listRows(context: ViewContext, list: DataList): TableData {
  if (list === 'tags') return tagRows(context);
  const { entries, rows, columns } = LISTS[list];
  const words = DATA_WORDS[context.locale].columns;
  return {
    columns: [...columns, 'asOf' as const].map((column) => words[column]),
    rows: rows(context, entries(context)).map((row) => [...row, context.asOf]),
  };
}

/** What each voice says of an agreement, one item for each statement; nothing for other entries. */
function voicesOf(context: ViewContext, entry: AnyEntry) {
  if (entry.collection !== 'agreements') return {};
  const said = assessmentsAbout(context.ledger, entry.id).map(
    ({ voice, author, country, region, municipality, aspect, level, period, filed, entry: from }) => ({
      voice,
      author,
      country,
      region,
      municipality,
      aspect,
      level,
      period,
      filed,
      address: context.siteUrl + hrefOf(context, entryDestination(from)),
    }),
  );
  return { voices: said };
}

/** The words of an entry in the page's language; a report has them among its facts. */
function translated(context: ViewContext, entry: AnyEntry) {
  return entry.collection === 'reports' ? undefined : wordsOf(context, entry as Extract<AnyEntry, { collection: 'agreements' }>).words;
}

/** A list for programs: the facts of each entry as content has them, with ids, and its words in the page's language. */
export function listEntries(context: ViewContext, list: DataList): readonly unknown[] {
  if (list === 'tags') return tagData(context);
  return LISTS[list].entries(context).map((entry) => {
    // What looks personal and may be published is told to those who review it, and to nobody else.
    const facts = Object.fromEntries(Object.entries(entry.facts).filter(([key]) => key !== 'permissions'));
    return {
      id: entry.id,
      code: codeOf(entry),
      address: context.siteUrl + hrefOf(context, entryDestination(entry)),
      language: headingOf(context, entry).lang ?? context.locale,
      facts,
      words: translated(context, entry),
      ...voicesOf(context, entry),
    };
  });
}
