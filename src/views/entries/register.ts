import type { Entry } from '#domain/entry.ts';
import { formatDate } from '#i18n/format.ts';
import { entryLink, partyLink, partyLinks, type ViewContext } from '../context.ts';
import type { EntryView, Inline } from '../model.ts';
import { datedFact, entryShell, fact, linkedSection } from './shell.ts';

/** The page of a theme, with everything classified under it. */
export function themeView(context: ViewContext, entry: Entry<'themes'>): EntryView {
  const { labels } = context.messages;
  const { facts } = entry;
  return entryShell(context, entry, {
    section: 'themes',
    kicker: [facts.kind === 'axis' ? labels.axis : undefined, facts.own && labels.own],
    facts: [facts.axis === undefined ? undefined : fact(labels.axis, entryLink(context, context.ledger.demand('themes', facts.axis)))],
  });
}

/** The page of a public statement of civil society. */
export function inputView(context: ViewContext, entry: Entry<'inputs'>): EntryView {
  const { messages, ledger, locale } = context;
  const { labels, headings } = messages;
  const { facts } = entry;
  return entryShell(context, entry, {
    section: 'inputs',
    kicker: [messages.inputKinds[facts.kind], formatDate(facts.presented, locale)],
    facts: [
      datedFact(context, labels.presented, facts.presented),
      fact(labels.by, ...partyLinks(context, facts.by)),
      facts.to === undefined ? undefined : fact(labels.to, partyLink(context, facts.to)),
      facts.meeting === undefined ? undefined : fact(labels.meeting, entryLink(context, ledger.demand('meetings', facts.meeting))),
    ],
    sections: [
      linkedSection(
        context,
        facts.related,
        ['agreements', 'guidelines', 'proposals'],
        headings.related,
        locale === 'es' ? 'relacionado' : 'related',
      ),
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
      entry.facts.tags && fact(messages.labels.tags, entry.facts.tags.map((tag) => messages.tags[tag]).join(', ')),
    ],
  });
}

/** The page of a source: where it is, how it was read, and everything it supports. */
export function sourceView(context: ViewContext, entry: Entry<'sources'>): EntryView {
  const { messages } = context;
  const { labels } = messages;
  const { facts } = entry;
  const addresses = (facts.addresses ?? []).map(({ text, url }): Inline =>
    url === undefined ? text : { href: url, text, external: true },
  );
  return entryShell(context, entry, {
    section: 'sources',
    kicker: [messages.sourceKind[facts.kind], messages.sourceRead[facts.read]],
    facts: [
      fact(labels.kind, messages.sourceKind[facts.kind]),
      datedFact(context, labels.dated, facts.dated),
      fact(labels.read, messages.sourceRead[facts.read]),
      facts.kind === 'seed' ? undefined : fact(labels.addresses, ...(addresses.length > 0 ? addresses : [labels.noAddress])),
    ],
  });
}
