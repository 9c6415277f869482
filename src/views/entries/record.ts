import type { Documented } from '#domain/voices/documented.ts';
import { lastDocumented } from '#domain/ledger/record-dates.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { formatDate, formatElapsed } from '#i18n/format.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { markOf, type ViewContext } from '../context.ts';
import { wordsOf } from '../names.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { EventView } from '../model/item.ts';
import type { Inline } from '../model/inline.ts';
import { sourceViews } from '../provenance.ts';

/** How far the evidence of the record reaches, and how long ago that was. */
export function recordSentence(context: ViewContext, { assessment }: Documented): string {
  const { messages, locale, asOf } = context;
  if (!assessment.evidence) return messages.noEvidence;
  const last = lastDocumented(assessment);
  if (last === undefined) return messages.undatedEvidence;
  return messages.lastDocumented(formatDate(last, locale), formatElapsed(edtf(last).to < asOf ? edtf(last).to : asOf, asOf, locale));
}

type Evidence = NonNullable<Documented['assessment']['evidence']>[number];

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
function evidenceSection(context: ViewContext, documented: Documented): SectionView {
  const { messages, locale } = context;
  const { record, assessment } = documented;
  const { words, lang } = wordsOf(context, record);
  const { evidence = [] } = assessment;
  const undated = evidence.filter(({ date }) => date === undefined);
  const story: Inline = { href: `#${ANCHORS.story[locale]}`, text: messages.standing.story.evidenceThere };
  const content: ContentView[] = [
    { type: 'paragraph', inlines: [markOf(context, assessment.level)] },
    { type: 'paragraph', inlines: [words.summary], lang },
  ];
  if (undated.length > 0) content.push({ type: 'events', events: undated.map((item) => evidenceEvent(context, documented, item)) });
  if (evidence.length > undated.length) content.push({ type: 'paragraph', inlines: [story] });
  if (evidence.length === 0) content.push({ type: 'paragraph', inlines: [messages.noEvidence], soft: true });
  return { id: ANCHORS.record[locale], heading: messages.headings.evidence, content };
}

function missingSection(context: ViewContext, { record, assessment }: Documented): SectionView | undefined {
  if (!assessment.missing) return undefined;
  const { words, lang } = wordsOf(context, record);
  return {
    id: ANCHORS.missing[context.locale],
    heading: context.messages.headings.missing,
    content: [{ type: 'points', points: assessment.missing.map(({ id }) => ({ text: words.missing?.[id] ?? '', lang, sources: [] })) }],
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
export function recordSections(context: ViewContext, documented: Documented | undefined): (SectionView | undefined)[] {
  if (!documented) return [];
  return [evidenceSection(context, documented), missingSection(context, documented), notesSection(context, documented)];
}
