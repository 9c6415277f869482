import { ANCHORS } from '#addresses/anchors.ts';
import { openProposals } from '#domain/agreements/open-proposals.ts';
import { computeTopic } from '#domain/figures/topic-figure.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { entriesOn, topicsNear, type Topic } from '#domain/ledger/topics.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { formatList } from '#i18n/format.ts';
import { TAG_WORDS } from '#i18n/tag-words.ts';
import { TOPIC_WORDS } from '#i18n/topics/index.ts';
import type { ViewContext } from '../../context.ts';
import { byNewest, itemOf } from '../../items.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { EntryView } from '../../model/entry.ts';
import { fact } from '../../facts.ts';
import type { FactView, Inline } from '../../model/inline.ts';
import { entryLink, wordsOf } from '../../names.ts';
import { agreementsOn, byUse, topicKind } from '../../topics.ts';
import { entryShell } from '../parts/shell.ts';
import { actsSection } from './acts.ts';
import { topicAnswer } from './answer.ts';
import { OTHERS, otherSection } from './others.ts';
import { topicUnknowns, topicVoices } from './voices.ts';

/** What a page of a topic says to be missing where nothing is on it; of the others, silence says nothing. */
const EXPECTED = ['agreements', 'proposals', 'guidelines', 'inputs', 'meetings'] as const;

/** Newest first; what has no date of its own by the place that the editors gave it. */
function compareCarriers(a: AnyEntry, b: AnyEntry): number {
  const order = (entry: AnyEntry) => (entry.facts as { order?: number }).order ?? 0;
  return a.collection === 'proposals' ? order(a) - order(b) : byNewest(a, b) || order(a) - order(b);
}

/** What is on a topic, by kind: a proposal that is an agreement already is told there, and counted once. */
function carriersOf({ ledger }: ViewContext, topic: Topic): Readonly<Partial<Record<CollectionName, AnyEntry[]>>> {
  const open = new Set(openProposals(ledger).map(({ id }) => id));
  const carriers = entriesOn(ledger, topic).filter(({ collection, id }) => collection !== 'proposals' || open.has(id));
  return Object.groupBy(carriers.sort(compareCarriers), ({ collection }) => collection);
}

/** Topics of the other kind that are close, told beside the answer: whoever looked for the one finds the other. */
function nearFact(context: ViewContext, topic: Topic): FactView | undefined {
  const other = topic.collection === 'tags' ? 'themes' : 'tags';
  const near = byUse(context, topicsNear(context.ledger, topic)).filter(
    ({ collection, facts }) => collection === other && facts.kind !== 'axis',
  );
  const words = TOPIC_WORDS[context.locale];
  return fact(
    words.near[other],
    ...near.map((entry): Inline[] => [entryLink(context, entry), ` (${words.agreements(agreementsOn(context, entry))})`]),
  );
}

function relatedSection(context: ViewContext, topic: Topic): SectionView | undefined {
  const near = byUse(context, topicsNear(context.ledger, topic));
  if (near.length === 0) return undefined;
  const words = TOPIC_WORDS[context.locale];
  const items = near.map((entry) => ({
    ...itemOf(context, entry),
    meta: [topicKind(context, entry), ...(entry.facts.kind === 'axis' ? [] : [words.agreements(agreementsOn(context, entry))])],
  }));
  const isAxis = topic.facts.kind === 'axis';
  return {
    id: ANCHORS.related[context.locale],
    heading: words.related.heading,
    content: [
      { type: 'items', items },
      ...(isAxis ? [] : [{ type: 'paragraph' as const, inlines: [words.related.rule], soft: true as const }]),
    ],
  };
}

/** What kind of topic it is, by which words it is also found, of which kinds of texts nothing was found. */
function aboutSection(context: ViewContext, topic: Topic, carriers: ReturnType<typeof carriersOf>): SectionView {
  const { locale, ledger, messages } = context;
  const words = TOPIC_WORDS[locale];
  const { also = [] } = wordsOf(context, topic).words;
  const missing = EXPECTED.filter((collection) => carriers[collection] === undefined);
  const { axis } = topic.collection === 'themes' ? topic.facts : { axis: undefined };
  const kind: Inline[] =
    topic.collection === 'tags'
      ? [words.kind(topicKind(context, topic))]
      : topic.facts.kind === 'axis'
        ? [words.ofAxis]
        : [
            topic.facts.own ? words.ofTheme.own : words.ofTheme.listed,
            ...(axis === undefined ? [] : [words.ofTheme.axis, entryLink(context, ledger.demand('themes', axis)), '.']),
          ];
  const paragraph = (...inlines: Inline[]): ContentView => ({ type: 'paragraph', inlines });
  const names = missing.map((collection) => messages.mentions[collection].toLowerCase());
  return {
    id: ANCHORS.reach[locale],
    heading: words.about,
    content: [
      ...(also.length === 0 ? [] : [paragraph(words.also(also.join(', ')))]),
      ...(missing.length === 0 || topic.facts.kind === 'axis' ? [] : [paragraph(words.nothingOf(formatList(names, locale)))]),
      paragraph(...kind),
      { type: 'paragraph', inlines: [topic.collection === 'tags' ? TAG_WORDS[locale].rule : words.ofTheme.rule], soft: true },
    ],
  };
}

/**
 * The page of a topic, a theme or a tag: what it is, what became of what was asked on it, of whom and until when, what each voice
 * says, what is not known and why, which instruments, statements, proposals and meetings are about it, and what is close to it.
 */
export function topicView(context: ViewContext, topic: Topic): EntryView {
  const carriers = carriersOf(context, topic);
  const isAxis = topic.facts.kind === 'axis';
  const figure = computeTopic(context.ledger, topic, context.asOf);
  const sections = [
    actsSection(context, figure),
    topicVoices(context, figure),
    topicUnknowns(context, figure),
    ...OTHERS.map((collection) => otherSection(context, topic, collection, carriers[collection] ?? [])),
    relatedSection(context, topic),
    aboutSection(context, topic, carriers),
  ];
  return entryShell(context, topic, {
    section: 'themes',
    kicker: [topicKind(context, topic)],
    findings: isAxis ? [] : topicAnswer(context, topic, figure),
    facts: [nearFact(context, topic)],
    sections,
    hiddenMentions: ['agreements', ...OTHERS, 'tags', 'themes', 'requests'],
  });
}
