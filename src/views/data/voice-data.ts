import type { AnyEntry } from '#domain/ledger/entry.ts';
import { assessmentsOf, type AssessingEntry } from '#domain/voices/assessments.ts';
import type { ViewContext } from '../context.ts';
import { headingOf, partyLink, placeName } from '../names.ts';
import { addressOf, type Columns, type Row } from './rows.ts';

const COLUMNS: Columns = [
  'id',
  'title',
  'voice',
  'author',
  'period',
  'filed',
  'subject',
  'country',
  'region',
  'municipality',
  'aspect',
  'level',
  'address',
];

function rowsOf(context: ViewContext, entry: AssessingEntry): Row[] {
  const { messages, ledger } = context;
  return assessmentsOf(ledger, entry).map(({ voice, author, period, filed, subject, country, region, municipality, aspect, level }) => [
    entry.id,
    headingOf(context, entry).title,
    messages.voices[voice],
    partyLink(context, author).text,
    period,
    filed,
    subject,
    placeName(context, country),
    region ?? '',
    municipality ?? '',
    messages.standing.aspects[aspect],
    messages.levels[level],
    addressOf(context, entry),
  ]);
}

/** One row for each level that a report or a self-assessment states, with its author and its place. */
export const assessmentRows = {
  columns: COLUMNS,
  rows: (context: ViewContext, entries: readonly AnyEntry[]) => (entries as AssessingEntry[]).flatMap((entry) => rowsOf(context, entry)),
};
