import { recordStateOf, restsOnWorkingDocuments, type Documented } from '#domain/voices/documented.ts';
import { lastDocumented, statementsOf } from '#domain/ledger/record-dates.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { formatDate, formatElapsed } from '#i18n/format.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { recordMarkOf, type ViewContext } from '../../context.ts';
import { formLink } from '../../forms/begun.ts';
import { wordsOf } from '../../names.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { EventView } from '../../model/item.ts';
import type { Inline } from '../../model/inline.ts';
import { sourceViews } from '../../provenance.ts';

/** From when sources document the present state, and how far the evidence reaches. */
export function recordSentence(context: ViewContext, agreement: Entry<'agreements'>, documented: Documented): string {
  const { messages, locale, asOf } = context;
  const { record } = messages;
  const { act } = documented;
  const state = recordStateOf(context.ledger, agreement);
  const statements = statementsOf(act);
  const since = statements.find((statement, index) => statements.slice(index).every((later) => later.state === statement.state));
  const last = lastDocumented(act);
  const sentences = [
    state === 'asks-nothing' ? record.asksNothing : state === 'nothing-found' ? record.nothingFound : undefined,
    state !== 'asks-nothing' && since !== undefined ? record.since(formatDate(since.date, locale)) : undefined,
    restsOnWorkingDocuments(context.ledger, documented) ? messages.workingDocuments.record : undefined,
    last === undefined
      ? act.evidence && messages.undatedEvidence
      : messages.lastDocumented(formatDate(last, locale), formatElapsed(edtf(last).to < asOf ? edtf(last).to : asOf, asOf, locale)),
  ];
  return sentences.filter((text) => text !== undefined).join(' ');
}

type Evidence = NonNullable<Documented['act']['evidence']>[number];

/** One piece of the record's evidence, with its words and its sources. */
export function evidenceEvent(context: ViewContext, { record }: Documented, { id, date, sources, confidence }: Evidence): EventView {
  const { words, lang } = wordsOf(context, record);
  return {
    date: date && formatDate(date, context.locale),
    text: words.evidence?.[id] ?? '',
    lang,
    links: [],
    sources: sourceViews(context, sources, confidence),
  };
}

/** What the record finds; dated evidence is told in the story, where everything else that happened stands. */
function evidenceSection(context: ViewContext, agreement: Entry<'agreements'>, documented: Documented): SectionView {
  const { messages, locale } = context;
  const { record, act } = documented;
  const { words, lang } = wordsOf(context, record);
  const { evidence = [] } = act;
  const undated = evidence.filter(({ date }) => date === undefined);
  const story: Inline = { href: `#${ANCHORS.story[locale]}`, text: messages.standing.story.evidenceThere };
  const content: ContentView[] = [
    { type: 'paragraph', inlines: [recordMarkOf(context, recordStateOf(context.ledger, agreement))] },
    // On a past day the words about the whole would tell what came later.
    ...(record.earlier ? [] : [{ type: 'paragraph', inlines: [words.summary], lang } as const]),
  ];
  if (undated.length > 0) content.push({ type: 'events', events: undated.map((item) => evidenceEvent(context, documented, item)) });
  if (evidence.length > undated.length) content.push({ type: 'paragraph', inlines: [story] });
  const reach = evidence.length === 0 ? messages.noEvidence : messages.entryLabels.searched;
  const answer = formLink(context, 'replies', messages.begin.replyToRecord, { to: record.id, subject: agreement.id });
  content.push({ type: 'paragraph', inlines: [reach, ' ', answer], soft: true });
  return { id: ANCHORS.record[locale], heading: messages.headings.evidence, content };
}

function missingSection(context: ViewContext, { record, act }: Documented): SectionView | undefined {
  if (!act.missing) return undefined;
  const { words, lang } = wordsOf(context, record);
  return {
    id: ANCHORS.missing[context.locale],
    heading: context.messages.headings.missing,
    content: [{ type: 'points', points: act.missing.map(({ id }) => ({ text: words.missing?.[id] ?? '', lang, sources: [] })) }],
  };
}

/** Notes of the record itself stand with its evidence, not among the notes of the agreement. */
function notesSection(context: ViewContext, { record }: Documented): SectionView | undefined {
  if (!record.facts.notes) return undefined;
  const { words, lang } = wordsOf(context, record);
  const points = record.facts.notes.map((note) => ({
    text: words.notes?.[note.id] ?? '',
    lang,
    sources: sourceViews(context, note.sources, note.confidence),
  }));
  return {
    id: ANCHORS.recordNotes[context.locale],
    heading: `${context.messages.headings.notes}: ${context.messages.voices.record.toLowerCase()}`,
    content: [{ type: 'points', points }],
  };
}

/** What the record shows of an agreement: its evidence, what was not found, and its notes. */
export function recordSections(
  context: ViewContext,
  agreement: Entry<'agreements'>,
  documented: Documented | undefined,
): (SectionView | undefined)[] {
  if (!documented) return [];
  return [evidenceSection(context, agreement, documented), missingSection(context, documented), notesSection(context, documented)];
}
