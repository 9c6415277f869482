import { asksForSomething } from '#domain/acts/acts.ts';
import { ANSWERS, isTextRead } from '#domain/acts/text-known.ts';
import { PIPELINE_STAGES, stageOf } from '#domain/agreements/pipeline.ts';
import { specificityOf } from '#domain/agreements/specificity.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, RECORD_STATES, SPECIFICS } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { fieldsOf } from '#forms/fields.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import type { ViewContext } from '../../context.ts';
import { TIMELINESS_CODES } from './code-words.ts';
import { shared, sharedWords } from './shared-columns.ts';
import type { Column } from './table.ts';

type Agreement = Entry<'agreements'>;

/** Whether the act states each of the seven facts: «not known» where its text was not read, which is no «no». */
const STATED: readonly Column<Agreement>[] = SPECIFICS.map((specific) => ({
  name: `states_${specific}`,
  type: 'text',
  title: tableOf(LOCALES, (locale) => `${sharedWords('states').title[locale]}: ${MESSAGES[locale].standing.specificity.facts[specific]}`),
  about: sharedWords('states').about,
  options: ANSWERS,
  read: (entry) => specificityOf(entry)[specific],
}));

/** Of an act whose text was not read nobody knows whether it sets a date. */
function timelinessText(entry: Agreement, { ledger, asOf }: ViewContext): string {
  const { status } = timelinessOf(ledger, entry, asOf);
  return status === 'no-date' && !isTextRead(entry.facts['text-known']) ? 'not-known' : status;
}

/** What documents show of an act and when it was due; no level of any voice stands in the row of an agreement. */
const OF_AGREEMENTS: readonly Column<Agreement>[] = [
  shared('asks', 'boolean', (entry) => asksForSomething(entry)),
  shared('record_state', 'text', (entry, { ledger }) => recordStateOf(ledger, entry), { options: RECORD_STATES }),
  shared('timeliness', 'text', timelinessText, { options: TIMELINESS_CODES }),
  shared('stage', 'text', (entry, { ledger, asOf }) => stageOf(ledger, entry, asOf)?.stage, { options: PIPELINE_STAGES }),
  ...STATED,
];

/** Codes of global goals among the tags of an entry, so that registers can be joined by them. */
const GOALS: Column<AnyEntry> = shared(
  'goals',
  'codes',
  ({ facts }, { ledger }) =>
    (facts as { tags?: readonly string[] }).tags?.filter((id) => ledger.get('tags', id)?.facts.kind === 'goal') ?? null,
  { references: ['tags'] },
);

/** What the author wrote, without its marks: words of a report stand in its own language alone. */
const TEXT: Column<AnyEntry> = shared('text', 'text', ({ body }) => body?.text);

/** Columns that are worked out of an entry on the day of the computation. */
export function computedColumns(collection: CollectionName): Column<AnyEntry>[] {
  const isTagged = fieldsOf(collection).facts.some(({ key }) => key === 'tags');
  return [
    ...(collection === 'agreements' ? (OF_AGREEMENTS as readonly Column<AnyEntry>[]) : []),
    ...(collection === 'reports' ? [TEXT] : []),
    ...(isTagged ? [GOALS] : []),
  ];
}
