import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { REQUEST_STATES } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { REQUEST_WORDS } from '#i18n/requests.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import { datedFact, fact } from '../facts.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { EntryView } from '../model/entry.ts';
import type { Inline } from '../model/inline.ts';
import { wordsOf } from '../names.ts';
import { placeLinks } from '../requests/page.ts';
import { countStates, requestsOf, requestsOfPart, type AskedFor } from '../requests/requests.ts';
import { entryShell } from './parts/shell.ts';

/** How many things are asked, and of how many what can be done here; what is none is not said. */
function countLine(context: ViewContext, requests: readonly AskedFor[]): string {
  const { states, columns } = REQUEST_WORDS[context.locale];
  const counts = countStates(requests);
  const said = REQUEST_STATES.filter((state) => counts[state] > 0).map((state): [string, number] => [states[state], counts[state]]);
  return [[columns.total, requests.length] as [string, number], ...said]
    .map(([label, count]) => `${label}: ${formatNumber(count, context.locale)}`)
    .join(' · ');
}

/** Where the site shows something of these requests, each page once, in the order of the requests. */
function placesOf(context: ViewContext, requests: readonly AskedFor[]): Inline[] {
  const places = new Map(requests.flatMap((asked) => placeLinks(context, asked)).map((link) => [link.href, link]));
  return [...places.values()].flatMap((link, index) => (index === 0 ? [link] : [' · ', link]));
}

/** What each part of a document says, in our own words, beside what the site shows of it today. */
function partSections(context: ViewContext, source: Entry<'sources'>): SectionView[] {
  const labels = REQUEST_WORDS[context.locale];
  const { words, lang } = wordsOf(context, source);
  return (source.facts.parts ?? []).map((part): SectionView => {
    const { title, says } = words.parts![part.id]!;
    const requests = requestsOfPart(context.ledger, source, part);
    const places = placesOf(context, requests);
    const today: ContentView[] =
      requests.length === 0
        ? []
        : [
            { type: 'paragraph', inlines: [countLine(context, requests)], soft: true },
            ...(places.length > 0 ? [{ type: 'paragraph', inlines: [`${labels.today}: `, ...places] } as const] : []),
          ];
    const paragraphs = says.split('\n\n').map((text): ContentView => ({ type: 'paragraph', inlines: [text], lang }));
    return { id: part.id, heading: title, content: [...paragraphs, ...today] };
  });
}

/** That a working document cannot be opened from here, and where all that it asks for is listed. */
function workingDocument(context: ViewContext, source: Entry<'sources'>): SectionView | undefined {
  if (source.facts.kind !== 'seed') return undefined;
  const words = REQUEST_WORDS[context.locale];
  const asks = requestsOf(context.ledger, { by: 'document', value: source.id }).length > 0;
  const all = { href: hrefOf(context, { to: 'requests', by: 'document', value: source.id }), text: words.allOfDocument };
  return {
    id: ANCHORS.text[context.locale],
    heading: context.messages.labels.document,
    content: [{ type: 'paragraph', inlines: [context.messages.workingDocuments.source, ...(asks ? [' ', all] : [])] }],
  };
}

/** The page of a source: who speaks in it, where it is, how it was read, what its parts say, and everything it supports. */
export function sourceView(context: ViewContext, entry: Entry<'sources'>): EntryView {
  const { messages } = context;
  const { labels } = messages;
  const { facts } = entry;
  const addresses = (facts.addresses ?? []).map(({ text, url, since }): Inline[] => [
    url === undefined ? text : { href: url, text, external: true },
    ` (${since === undefined ? labels.answersUnknown : labels.answersSince(formatDate(since, context.locale))})`,
  ]);
  return entryShell(context, entry, {
    section: 'sources',
    kicker: [messages.sourceKind[facts.kind], messages.sourceRead[facts.read]],
    sections: [workingDocument(context, entry), ...partSections(context, entry)],
    facts: [
      fact(labels.kind, messages.sourceKind[facts.kind], messages.sourceKindMeanings[facts.kind]),
      fact(REQUEST_WORDS[context.locale].speaker, wordsOf(context, entry).words.speaker),
      datedFact(context, labels.dated, facts.dated),
      fact(labels.read, messages.sourceRead[facts.read]),
      facts.kind === 'seed' ? undefined : fact(labels.addresses, ...(addresses.length > 0 ? addresses : [labels.noAddress])),
    ],
  });
}
