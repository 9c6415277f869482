import { lastDocumented, type Documented } from '#domain/documented.ts';
import { edtf } from '#domain/edtf.ts';
import { formatDate, formatElapsed } from '#i18n/format.ts';
import { ANCHORS } from '#i18n/paths.ts';
import { markOf, wordsOf, type ViewContext } from '../context.ts';
import type { ContentView, SectionView } from '../model.ts';
import { sourceViews } from '../provenance.ts';

/** How far the evidence of the record reaches, and how long ago that was. */
export function recordSentence(context: ViewContext, { assessment }: Documented): string {
  const { messages, locale, asOf } = context;
  if (!assessment.evidence) return messages.noEvidence;
  const last = lastDocumented(assessment);
  if (last === undefined) return messages.undatedEvidence;
  return messages.lastDocumented(formatDate(last, locale), formatElapsed(edtf(last).to < asOf ? edtf(last).to : asOf, asOf, locale));
}

/** Place on the page of one piece of the record's evidence. */
export function evidenceAnchor(context: ViewContext, id: string): string {
  return `${ANCHORS.record[context.locale]}-${id}`;
}

function evidenceSection(context: ViewContext, { record, assessment }: Documented): SectionView {
  const { messages, locale } = context;
  const { words, lang } = wordsOf(context, record);
  const content: ContentView[] = [
    { type: 'paragraph', inlines: [markOf(context, assessment.level)] },
    { type: 'paragraph', inlines: [words.summary], lang },
  ];
  if (assessment.evidence) {
    content.push({
      type: 'events',
      events: assessment.evidence.map((item) => ({
        id: evidenceAnchor(context, item.id),
        date: item.date && formatDate(item.date, locale),
        text: words.evidence?.[item.id] ?? '',
        lang,
        links: [],
        sources: sourceViews(context, item.sources, item.confidence),
      })),
    });
  } else content.push({ type: 'paragraph', inlines: [messages.noEvidence], soft: true });
  return { id: ANCHORS.record[locale], heading: messages.headings.evidence, content };
}

function missingSection(context: ViewContext, { record, assessment }: Documented): SectionView | undefined {
  if (!assessment.missing) return undefined;
  const { words, lang } = wordsOf(context, record);
  return {
    id: context.locale === 'es' ? 'faltante' : 'missing',
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
    id: context.locale === 'es' ? 'notas-del-registro' : 'record-notes',
    heading: `${context.messages.headings.notes}: ${context.messages.voices.record.toLowerCase()}`,
    content: [{ type: 'points', points }],
  };
}

/** What the record shows of an agreement: its evidence, what was not found, and its notes. */
export function recordSections(context: ViewContext, documented: Documented | undefined): (SectionView | undefined)[] {
  if (!documented) return [];
  return [evidenceSection(context, documented), missingSection(context, documented), notesSection(context, documented)];
}
