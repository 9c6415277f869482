import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { entryLink, partyLink, partyLinks } from '../names.ts';
import { unansweredText } from '../unanswered.ts';
import { mechanismWords, ruleLink } from '../obligations/obligations.ts';
import type { EntryView } from '../model/entry.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import { readInFact, sourceViews } from '../provenance.ts';
import { entryShell, linkedSection } from './parts/shell.ts';
import { consultedFact, datedFact, fact } from '../facts.ts';
import { tagFacts } from '../tags.ts';

/** What became of a statement, step by step; where nothing is documented, it says so. */
function fateSection(context: ViewContext, { facts }: Entry<'inputs'>, waiting: string | undefined): SectionView {
  const { messages } = context;
  const { fate: words, fates } = mechanismWords(context);
  const collections = ['agreements', 'guidelines', 'documents', 'meetings', 'plans'] as const;
  const events = (facts.fate ?? []).map(({ step, on, by, entries, sources }) => ({
    date: formatDate(on, context.locale),
    text: by === undefined ? fates[step] : `${fates[step]}: ${partyLink(context, by).text}`,
    links: (entries ?? []).flatMap((target) => {
      const found = context.ledger.resolve({ target, collections });
      return found ? [entryLink(context, found)] : [];
    }),
    sources: sourceViews(context, sources),
  }));
  const none: ContentView = { type: 'paragraph', inlines: [waiting ?? words.none, ' ', ruleLink(context, 'inputs-answered')] };
  return {
    id: ANCHORS.fate[context.locale],
    heading: words.heading,
    content: [
      events.length > 0 ? { type: 'events', events } : none,
      { type: 'paragraph', inlines: [messages.entryLabels.notReport], soft: true },
    ],
  };
}

/** The page of a public statement of civil society. */
export function inputView(context: ViewContext, entry: Entry<'inputs'>): EntryView {
  const { messages, ledger, locale } = context;
  const { labels, headings } = messages;
  const { facts } = entry;
  const waiting = unansweredText(context, entry);
  return entryShell(context, entry, {
    section: 'inputs',
    kicker: [messages.inputKinds[facts.kind], formatDate(facts.presented, locale)],
    facts: [
      datedFact(context, labels.presented, facts.presented),
      fact(labels.by, ...partyLinks(context, facts.by)),
      facts.to === undefined ? undefined : fact(labels.to, partyLink(context, facts.to)),
      waiting === undefined || !facts.fate?.length ? undefined : fact(mechanismWords(context).fate.answer, waiting),
      facts.meeting === undefined ? undefined : fact(labels.meeting, entryLink(context, ledger.demand('meetings', facts.meeting))),
      facts.themes
        ? fact(labels.themes, ...facts.themes.map((id) => entryLink(context, ledger.demand('themes', id))))
        : fact(labels.themes, labels.noThemes),
      ...tagFacts(context, entry),
    ],
    sections: [
      fateSection(context, entry, waiting),
      linkedSection(context, facts.related, ['agreements', 'guidelines', 'proposals'], headings.related, ANCHORS.related[locale]),
    ],
  });
}

/** The page of a good practice. */
export function practiceView(context: ViewContext, entry: Entry<'practices'>): EntryView {
  const { messages } = context;
  return entryShell(context, entry, {
    section: 'practices',
    kicker: [messages.kinds.practices],
    facts: [
      fact(messages.labels.country, partyLink(context, entry.facts.country)),
      entry.facts.themes &&
        fact(messages.labels.themes, ...entry.facts.themes.map((id) => entryLink(context, context.ledger.demand('themes', id)))),
      readInFact(context, entry.facts.sources),
      ...tagFacts(context, entry),
      consultedFact(context, entry.facts.consulted),
    ],
  });
}
