import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { ViewContext } from '../context.ts';
import { placeName, wordsOf } from '../names.ts';
import { addressOf, classified, joined, partyNames, sourceCodes, type Columns, type Row } from './rows.ts';

const REVIEW_COLUMNS: Columns = [
  'id',
  'title',
  'kind',
  'signedBy',
  'commissioned',
  'funded',
  'period',
  'filed',
  'subject',
  'country',
  'finding',
  'themes',
  'tags',
  'address',
];

function findings(context: ViewContext, entry: Entry<'reviews'>): Row[] {
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  return facts.findings.map(({ id, subject, country }) => [
    entry.id,
    words.title,
    context.messages.independent.reviews.kinds[facts.kind],
    partyNames(context, facts.by),
    partyNames(context, facts.commissioned),
    partyNames(context, facts.funded),
    facts.period,
    facts.filed,
    subject,
    placeName(context, country),
    words.findings[id] ?? '',
    ...classified(context, entry),
    addressOf(context, entry),
  ]);
}

/** One row for each finding of an independent review; its findings are words, and give no level. */
export const reviewRows = {
  columns: REVIEW_COLUMNS,
  rows: (context: ViewContext, entries: readonly AnyEntry[]) =>
    (entries as Entry<'reviews'>[]).flatMap((entry) => findings(context, entry)),
};

const ACTION_COLUMNS: Columns = [
  'id',
  'title',
  'kind',
  'began',
  'ended',
  'carriedOutBy',
  'with',
  'concerns',
  'purposes',
  'expects',
  'result',
  'themes',
  'tags',
  'sources',
  'address',
];

function actionRow(context: ViewContext, entry: Entry<'actions'>): Row {
  const { actions } = context.messages.independent;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  return [
    entry.id,
    words.title,
    actions.kinds[facts.kind],
    facts.began ?? '',
    facts.ended ?? '',
    partyNames(context, facts.by),
    partyNames(context, facts.with),
    joined((facts.concerns ?? []).map((concern) => `${concern.entry} (${actions.ties[concern.tie]})`)),
    joined((facts.purposes ?? []).map((purpose) => actions.purposes[purpose])),
    words.expects ?? '',
    words.result ?? '',
    ...classified(context, entry),
    sourceCodes(entry),
    addressOf(context, entry),
  ];
}

/** One row for each programme or action, with what its source says of the texts that it has to do with. */
export const actionRows = {
  columns: ACTION_COLUMNS,
  rows: (context: ViewContext, entries: readonly AnyEntry[]) => (entries as Entry<'actions'>[]).map((entry) => actionRow(context, entry)),
};
