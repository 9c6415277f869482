import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { formLink } from '../forms/begun.ts';
import { entryLink, partyLinks, wordsOf } from '../names.ts';
import { byOrder, itemOf } from '../items.ts';
import type { EntryView } from '../model/entry.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import { sourceViews } from '../provenance.ts';
import { actionsSection, reviewsSection } from './independent.ts';
import { normPracticeSection } from './parts/norm-practice.ts';
import { matrixSections } from './parts/matrix.ts';
import { taughtSection } from './parts/meeting-sections.ts';
import { entryShell, linkedSection } from './parts/shell.ts';
import { consultedFact, datedFact, fact } from '../facts.ts';
import { tagFacts } from '../tags.ts';

/** Why no measure is known: the text is not divided into any, or how little of it was read. */
function noMeasures({ messages }: ViewContext, { facts }: Entry<'guidelines'>): string {
  const known = facts['text-known'];
  if (known === 'whole') return messages.noMeasuresRead;
  const reading = messages.acts.readings[known];
  return messages.noMeasures(reading.charAt(0).toLowerCase() + reading.slice(1));
}

function measuresSection(context: ViewContext, entry: Entry<'guidelines'>, commitments: number): SectionView | undefined {
  const { messages } = context;
  const { measures } = entry.facts;
  if (!measures && commitments > 0) return undefined;
  const { words, lang } = wordsOf(context, entry);
  const content: ContentView[] = measures
    ? [
        {
          type: 'points',
          points: measures.map(({ id, sources }) => ({
            id,
            text: words.measures?.[id] ?? '',
            lang,
            sources: sourceViews(context, sources),
          })),
        },
      ]
    : [{ type: 'paragraph', inlines: [noMeasures(context, entry)], soft: true }];
  const { begin } = messages;
  // Of an instrument that is divided, one measure is reported on, and the form lets it be chosen.
  const report = measures
    ? formLink(context, 'reports', begin.reportOnMeasure)
    : formLink(context, 'reports', begin.reportOnInstrument, { subject: entry.id });
  content.push({ type: 'paragraph', inlines: [report], soft: true });
  return { id: ANCHORS.measures[context.locale], heading: messages.headings.measures, content };
}

/** The page of an instrument and its measures. */
export function guidelineView(context: ViewContext, entry: Entry<'guidelines'>): EntryView {
  const { messages, ledger, locale } = context;
  const { labels, headings } = messages;
  const { facts } = entry;
  const { words, lang } = wordsOf(context, entry);
  const commitments = ledger
    .all('proposals')
    .filter((proposal) => proposal.facts.guideline === entry.id)
    .sort(byOrder);
  return entryShell(context, entry, {
    section: 'guidelines',
    kicker: [messages.guidelineKinds[facts.kind], messages.standings[facts.standing], facts.issued && formatDate(facts.issued, locale)],
    facts: [
      fact(labels.standing, messages.standings[facts.standing]),
      fact(messages.gatherings.review, words.review),
      fact(messages.acts.readingLabel, messages.acts.readings[facts['text-known']]),
      datedFact(context, labels.issued, facts.issued, labels.unknownDate),
      facts.meeting === undefined ? undefined : fact(labels.meeting, entryLink(context, ledger.demand('meetings', facts.meeting))),
      facts.authors && fact(labels.authors, ...partyLinks(context, facts.authors)),
      facts.networks && fact(labels.networks, ...partyLinks(context, facts.networks)),
      fact(labels.themes, ...facts.themes.map((id) => entryLink(context, ledger.demand('themes', id)))),
      ...tagFacts(context, entry),
      consultedFact(context, facts.consulted),
    ],
    sections: [
      {
        id: ANCHORS.instrumentStanding[locale],
        heading: labels.standingShown,
        content: [{ type: 'paragraph', inlines: [words.standing], lang }],
      },
      ...matrixSections(context, entry),
      normPracticeSection(context, entry),
      measuresSection(context, entry, commitments.length),
      commitments.length === 0
        ? undefined
        : {
            id: ANCHORS.commitments[locale],
            heading: headings.commitments,
            content: [{ type: 'items', items: commitments.map((item) => itemOf(context, item)) }],
          },
      reviewsSection(context, entry),
      actionsSection(context, entry),
      taughtSection(context, entry),
      linkedSection(context, facts.related, ['agreements', 'guidelines', 'meetings', 'inputs'], headings.related, ANCHORS.related[locale]),
    ],
    hiddenMentions: [...(commitments.length > 0 ? ['proposals' as const] : []), 'replies', 'reviews', 'actions'],
  });
}
