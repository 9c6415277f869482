import { isTextRead } from '#domain/acts/text-known.ts';
import { deliverablesOf, partiesIn, type Deliverable } from '#domain/acts/deliverables.ts';
import { stageOf } from '#domain/agreements/pipeline.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { mechanismWords } from '../obligations/obligations.ts';
import type { ViewContext } from '../context.ts';
import { codeOf, entryLink, partyLink, wordsOf } from '../names.ts';
import { addressOf, classified, joined, partyNames, sourceCodes, type Columns, type Row } from './rows.ts';

const COLUMNS: Columns = [
  'id',
  'code',
  'title',
  'verb',
  'body',
  'adopted',
  'asks',
  'askedOf',
  'countries',
  'documented',
  'due',
  'timing',
  'stage',
  'textKnown',
  'themes',
  'tags',
  'sources',
  'address',
];

/** The date that was set, to its own precision (EDTF), or the meeting before which something is due: never a day that is only computed. */
function dueText(context: ViewContext, { due }: Deliverable): string | undefined {
  if (due?.on !== undefined || due?.before === undefined) return due?.on;
  return context.messages.acts.due.before(entryLink(context, context.ledger.demand('meetings', due.before), 'short').text);
}

function rowOf(context: ViewContext, entry: Entry<'agreements'>): Row {
  const { messages, ledger, asOf } = context;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  const stage = stageOf(ledger, entry, asOf);
  const { status } = timelinessOf(ledger, entry, asOf);
  return [
    entry.id,
    codeOf(entry) ?? '',
    words.title,
    messages.acts.verbs[facts.act.verb],
    partyLink(context, facts.act.body).text,
    facts.adopted,
    joined(deliverablesOf(entry).map(({ id }) => words.deliverables?.[id])),
    partyNames(context, partiesIn(entry)),
    partyNames(context, facts.countries),
    messages.recordStates[recordStateOf(ledger, entry)],
    joined(deliverablesOf(entry).map((deliverable) => dueText(context, deliverable))),
    status === 'no-date' && !isTextRead(facts['text-known']) ? messages.acts.dateNotKnown : messages.standing.timeliness[status],
    stage === undefined ? '' : mechanismWords(context).pipeline.stages[stage.stage],
    messages.acts.readings[facts['text-known']],
    ...classified(context, entry),
    sourceCodes(entry),
    addressOf(context, entry),
  ];
}

/** One row for each agreement: the act, what it asks for and what documents show of it; no level of a voice. */
export const agreementRows = {
  columns: COLUMNS,
  rows: (context: ViewContext, entries: readonly AnyEntry[]) => (entries as Entry<'agreements'>[]).map((entry) => rowOf(context, entry)),
};
