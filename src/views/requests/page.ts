import { requestStateSlug, type RequestsOf } from '#addresses/parts.ts';
import { formatList } from '#i18n/format.ts';
import { REQUEST_WORDS } from '#i18n/requests.ts';
import { REQUEST_STATES, type RequestState } from '#domain/schemas/vocabulary.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { codeOf, entryLink, headingOf, wordsOf } from '../names.ts';
import { sourceViews } from '../provenance.ts';
import { ruleLink } from '../obligations/obligations.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { LinkView } from '../model/inline.ts';
import type { ItemView } from '../model/item.ts';
import type { SheetView } from '../model/sheet.ts';
import { checkedSentence, countSentence } from './overview.ts';
import { requestsOf, type AskedFor } from './requests.ts';

/** The pages where a request is met: rules of the mechanism, sections, entries of the register. */
export function placeLinks(context: ViewContext, { request }: AskedFor): LinkView[] {
  const { rules = [], sections = [], entries = [] } = request;
  return [
    ...rules.map((rule) => ruleLink(context, rule)),
    ...sections.map((section) => sectionLink(context, section)),
    ...entries.flatMap((target) => {
      const entry = context.ledger.resolve({
        target,
        collections: ['agreements', 'guidelines', 'meetings', 'parties', 'practices', 'inputs', 'holidays', 'sources', 'themes', 'tags'],
      });
      if (!entry) return [];
      const code = codeOf(entry);
      const link = entryLink(context, entry, 'short');
      return [code === undefined ? link : { ...link, text: `${code} · ${link.text}` }];
    }),
  ];
}

/** One request: what is asked, who can do what where, what is missing, and where the documents ask it. */
function requestItem(context: ViewContext, asked: AskedFor, by: RequestsOf['by']): ItemView {
  const { chapter, request } = asked;
  const text = REQUEST_WORDS[context.locale];
  const { words, lang } = wordsOf(context, chapter);
  const said = words.items[request.id]!;
  // The whole text stands once, on the page of its subject: a document may ask for ninety things.
  if (by === 'document') {
    const href = hrefOf(context, { to: 'requests', by: 'subject', value: chapter.id, at: request.id });
    return { href, title: said.asks, lang, meta: [entryLink(context, chapter).text] };
  }
  const audiences = request.for?.map((audience) => text.audiences[audience]);
  const links = placeLinks(context, asked);
  return {
    id: request.id,
    title: said.asks,
    lang,
    meta: audiences ? [text.forWhom(formatList(audiences, context.locale))] : [],
    summary: said.today,
    links: links.length > 0 ? { heading: text.where, links } : undefined,
    notes:
      said.missing === undefined
        ? []
        : [
            {
              id: `${request.id}-missing`,
              kind: request.state === 'elsewhere' ? text.why : text.missing,
              caution: false,
              text: said.missing,
              lang,
              sources: [],
            },
          ],
    sources: sourceViews(context, request.sources),
  };
}

function headingsOf(context: ViewContext, { by, value }: RequestsOf): { heading: string; lead: string } {
  const words = REQUEST_WORDS[context.locale];
  if (by === 'subject') {
    const { title, summary } = headingOf(context, context.ledger.demand('requests', value));
    return { heading: title, lead: summary ?? '' };
  }
  const source = context.ledger.demand('sources', value);
  const { title, summary } = headingOf(context, source);
  return { heading: words.documentTitle(codeOf(source)!, title), lead: summary ?? words.lead };
}

/** The requests of one document or about one subject, by what can be done about them. */
export function requestsPage(context: ViewContext, of: RequestsOf): SheetView {
  const words = REQUEST_WORDS[context.locale];
  const requests = requestsOf(context.ledger, of);
  const { heading, lead } = headingsOf(context, of);
  const inState = (state: RequestState) => requests.filter(({ request }) => request.state === state);
  const sections = REQUEST_STATES.flatMap((state): SectionView[] => {
    const own = inState(state);
    if (own.length === 0) return [];
    return [
      {
        id: requestStateSlug(context.locale, state),
        heading: `${words.states[state]} (${own.length})`,
        content: [{ type: 'items', items: own.map((asked) => requestItem(context, asked, of.by)) }],
      },
    ];
  });
  return {
    ...pageView(context, {
      destination: { to: 'requests', ...of },
      title: heading,
      description: lead,
      breadcrumbs: [sectionLink(context, 'mechanism'), sectionLink(context, 'traceability')],
      current: 'mechanism',
    }),
    kicker: [context.messages.sections.traceability],
    heading,
    lead,
    notices: [countSentence(context, requests), checkedSentence(context, requests)],
    facts: [],
    sections: [summarySection(context, of, sections), ...sections],
  };
}

function summarySection(context: ViewContext, of: RequestsOf, sections: readonly SectionView[]): SectionView {
  const words = REQUEST_WORDS[context.locale];
  const source = of.by === 'document' ? context.ledger.demand('sources', of.value) : undefined;
  const parts: ContentView[] = source?.facts.parts
    ? [{ type: 'paragraph', inlines: [{ ...entryLink(context, source), text: words.partByPart, lang: undefined }] }]
    : [];
  const links = sections.map(({ id, heading }): LinkView => ({ href: `#${id}`, text: heading }));
  return {
    id: 'summary',
    heading: words.summary,
    content: [
      {
        type: 'paragraph',
        inlines: [...links.flatMap((link) => [link, ' · ']), { ...sectionLink(context, 'traceability'), text: words.whole }],
      },
      ...parts,
    ],
  };
}
