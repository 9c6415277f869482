import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { compareText } from '#domain/compare-text.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { datedFact, fact, written } from '../facts.ts';
import { itemOf } from '../items.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { EntryView } from '../model/entry.ts';
import type { FactView } from '../model/inline.ts';
import type { EventView, ItemView } from '../model/item.ts';
import { entryLink, partyLink, partyLinks, wordsOf } from '../names.ts';
import { mechanismWords } from '../obligations/obligations.ts';
import { sourceViews } from '../provenance.ts';
import { classifiedFacts } from '../tags.ts';
import { repliesSection } from './reply.ts';
import { entryShell } from './parts/shell.ts';
import { subjectLink } from './parts/subject-link.ts';

type Review = Entry<'reviews'>;
type Action = Entry<'actions'>;

const paragraph = (text: string): ContentView => ({ type: 'paragraph', inlines: [text], soft: true });

/** One finding as its author words it, with who signs, the country it speaks of, and where it is read. */
function findingEvent(
  context: ViewContext,
  review: Review,
  { id, country, sources }: Review['facts']['findings'][number],
  link: 'subject' | 'review',
): EventView {
  const { words, lang } = wordsOf(context, review);
  const { facts } = review;
  const signers = formatList(
    facts.by.map((party) => partyLink(context, party).text),
    context.locale,
  );
  const place = country === undefined ? context.messages.independent.reviews.region : partyLink(context, country).text;
  const finding = facts.findings.find((own) => own.id === id)!;
  return {
    date: link === 'review' ? formatDate(facts.period, context.locale) : undefined,
    text: `${link === 'review' ? `${signers} · ${place}` : place}: ${words.findings[id] ?? ''}`,
    lang,
    links: [link === 'review' ? entryLink(context, review) : subjectLink(context, finding.subject)],
    sources: sourceViews(context, sources),
  };
}

/** What independent reviews found of an agreement or of the measures of an instrument; it stands apart from the three voices. */
export function reviewsSection(context: ViewContext, entry: Entry<'agreements'> | Entry<'guidelines'>): SectionView | undefined {
  const isAbout = ({ subject }: { subject: string }) => subject.split('/')[0] === entry.id;
  const reviews = context.ledger
    .all('reviews')
    .filter(({ facts }) => facts.findings.some(isAbout))
    .sort((a, b) => compareText(b.facts.filed, a.facts.filed) || compareText(a.id, b.id));
  if (reviews.length === 0) return undefined;
  const events = reviews.flatMap((review) =>
    review.facts.findings.filter(isAbout).map((finding) => findingEvent(context, review, finding, 'review')),
  );
  return {
    id: ANCHORS.reviews[context.locale],
    heading: context.messages.sections.reviews,
    content: [{ type: 'events', events }, paragraph(context.messages.independent.reviews.apart)],
  };
}

/** The page of an independent review: who signs, who asked and paid for it, how they know, and what they found. */
export function reviewView(context: ViewContext, entry: Review): EntryView {
  const { messages, locale } = context;
  const { labels, independent } = messages;
  const { reviews } = independent;
  const { facts } = entry;
  const { words, lang } = wordsOf(context, entry);
  const events = facts.findings.map((finding) => findingEvent(context, entry, finding, 'subject'));
  return entryShell(context, entry, {
    section: 'reviews',
    kicker: [reviews.kinds[facts.kind], formatDate(facts.period, locale)],
    facts: [
      fact(reviews.by, ...partyLinks(context, facts.by)),
      facts.commissioned && fact(reviews.commissioned, ...partyLinks(context, facts.commissioned)),
      facts.funded && fact(reviews.funded, ...partyLinks(context, facts.funded)),
      datedFact(context, reviews.period, facts.period),
      fact(labels.method, written(words.method, lang)),
      datedFact(context, labels.filed, facts.filed),
      facts.text === undefined ? undefined : fact(reviews.text, { href: facts.text, text: reviews.open, external: true }),
      ...classifiedFacts(context, entry),
    ],
    sections: [
      {
        id: ANCHORS.findings[locale],
        heading: reviews.findings,
        content: [{ type: 'events', events }, paragraph(reviews.apart)],
      },
      repliesSection(context, entry),
    ],
    hiddenMentions: ['replies'],
  });
}

function actionItem(context: ViewContext, action: Action, tie: string): ItemView {
  const item = itemOf(context, action);
  return { ...item, meta: [...item.meta, tie] };
}

/** Programmes and actions around an agreement, a proposal or an instrument, each with what its source says of the tie. */
export function actionsSection(
  context: ViewContext,
  entry: Entry<'agreements'> | Entry<'proposals'> | Entry<'guidelines'>,
): SectionView | undefined {
  const { actions } = context.messages.independent;
  const items = context.ledger
    .all('actions')
    .sort((a, b) => compareText(a.facts.began ?? '', b.facts.began ?? '') || compareText(a.id, b.id))
    .flatMap((action) => {
      const concern = action.facts.concerns?.find((own) => own.entry === entry.id);
      return concern === undefined ? [] : [actionItem(context, action, actions.ties[concern.tie])];
    });
  if (items.length === 0) return undefined;
  return {
    id: ANCHORS.actions[context.locale],
    heading: actions.onAgreement,
    content: [{ type: 'items', items }, paragraph(actions.caution)],
  };
}

function concernsSection(context: ViewContext, { facts }: Action): SectionView | undefined {
  const { ledger, locale, messages } = context;
  const { actions } = messages.independent;
  const items = (facts.concerns ?? []).flatMap(({ entry, tie }): ItemView[] => {
    const found = ledger.resolve({ target: entry, collections: ['agreements', 'proposals', 'guidelines'] });
    if (!found) return [];
    const item = itemOf(context, found);
    return [{ ...item, meta: [actions.ties[tie]] }];
  });
  if (items.length === 0) return undefined;
  return { id: ANCHORS.related[locale], heading: actions.concerns, content: [{ type: 'items', items }, paragraph(actions.caution)] };
}

function resourcesFact(context: ViewContext, { facts }: Action): FactView | undefined {
  if (!facts.resources) return undefined;
  const { plans } = mechanismWords(context);
  return fact(context.messages.labels.resources, `${plans.sources[facts.resources.from]}, ${plans.states[facts.resources.state]}`);
}

/** The page of a programme or action: who, when, what for, and what its source says of the agreements it has to do with. */
export function actionView(context: ViewContext, entry: Action): EntryView {
  const { messages, ledger, locale } = context;
  const { actions } = messages.independent;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  return entryShell(context, entry, {
    section: 'actions',
    kicker: [actions.kinds[facts.kind], facts.began && formatDate(facts.began, locale)],
    facts: [
      fact(actions.by, ...partyLinks(context, facts.by)),
      facts.with && fact(actions.with, ...partyLinks(context, facts.with)),
      datedFact(context, actions.began, facts.began, actions.undated),
      facts.ended === undefined ? undefined : datedFact(context, actions.ended, facts.ended),
      facts.practice === undefined ? undefined : fact(actions.practice, entryLink(context, ledger.demand('practices', facts.practice))),
      facts.process === undefined ? undefined : fact(actions.process, partyLink(context, facts.process)),
      facts.purposes &&
        fact(
          actions.purpose,
          formatList(
            facts.purposes.map((purpose) => actions.purposes[purpose]),
            locale,
          ),
        ),
      resourcesFact(context, entry),
      words.expects === undefined ? undefined : fact(actions.expects, words.expects),
      words.result === undefined ? undefined : fact(actions.result, words.result),
      ...classifiedFacts(context, entry),
    ],
    sections: [concernsSection(context, entry)],
  });
}
