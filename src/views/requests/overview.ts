import { requestStateSlug, type RequestsOf } from '#addresses/parts.ts';
import { compareText } from '#domain/compare-text.ts';
import { formatList, formatNumber, formatWhen } from '#i18n/format.ts';
import { REQUEST_WORDS } from '#i18n/requests.ts';
import { REQUEST_STATES } from '#domain/schemas/vocabulary.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { codeOf, entryLink, headingOf, wordsOf } from '../names.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { Inline } from '../model/inline.ts';
import type { SheetView } from '../model/sheet.ts';
import { chaptersOf, countStates, documentsOf, requestsIn, requestsOf, type AskedFor, type StateCounts } from './requests.ts';

/** How many requests of these stand where, in one sentence. */
export function countSentence(context: ViewContext, requests: readonly AskedFor[]): string {
  const counts = countStates(requests);
  const [here, partly, notYet, elsewhere] = REQUEST_STATES.map((state) => formatNumber(counts[state], context.locale));
  return REQUEST_WORDS[context.locale].count(here!, partly!, notYet!, elsewhere!, formatNumber(requests.length, context.locale));
}

/** On which days the states of these chapters were noted, the earliest first. */
export function checkedSentence(context: ViewContext, requests: readonly AskedFor[]): string {
  const days = [...new Set(requests.map(({ chapter }) => chapter.facts.checked))].sort(compareText);
  const { locale } = context;
  return REQUEST_WORDS[locale].checked(
    formatList(
      days.map((day) => formatWhen(day, locale)),
      locale,
    ),
  );
}

/** The numbers of a row: each leads to the requests that it counts. */
function cells(context: ViewContext, counts: StateCounts, total: number, page: RequestsOf | undefined): Inline[][] {
  const text = (value: number) => formatNumber(value, context.locale);
  const linked = (value: number, at?: string): Inline[] => [
    page && value > 0 ? { href: hrefOf(context, { to: 'requests', ...page, ...(at && { at }) }), text: text(value) } : text(value),
  ];
  return [linked(total), ...REQUEST_STATES.map((state) => linked(counts[state], requestStateSlug(context.locale, state)))];
}

interface Row {
  page: RequestsOf;
  head: readonly Inline[];
  id?: string;
}

function countTable(context: ViewContext, head: string, caption: string, rows: readonly Row[], sum: readonly AskedFor[]): ContentView {
  const words = REQUEST_WORDS[context.locale];
  return {
    type: 'table',
    table: {
      caption,
      columns: [head, words.columns.total, ...REQUEST_STATES.map((state) => words.states[state])],
      rows: rows.map(({ page, head: first }) => {
        const requests = requestsOf(context.ledger, page);
        return [[...first], ...cells(context, countStates(requests), requests.length, page)];
      }),
      rowIds: rows.map(({ id }) => id),
      foot: [[words.sum], ...cells(context, countStates(sum), sum.length, undefined)],
    },
  };
}

function documentRows(context: ViewContext): Row[] {
  const words = REQUEST_WORDS[context.locale];
  return documentsOf(context.ledger).map((value) => {
    const source = context.ledger.demand('sources', value);
    const { title, lang } = headingOf(context, source);
    const page: RequestsOf = { by: 'document', value };
    const { speaker } = wordsOf(context, source).words;
    const link = { href: hrefOf(context, { to: 'requests', ...page }), text: `${codeOf(source)} · ${title}`, lang };
    return { page, head: [link, ...(speaker === undefined ? [] : [`. ${words.speaker}: ${speaker}`])] };
  });
}

function subjectRows(context: ViewContext): Row[] {
  return chaptersOf(context.ledger).map((chapter) => ({
    page: { by: 'subject', value: chapter.id },
    head: [entryLink(context, chapter)],
    id: `s-${chapter.facts.order}`,
  }));
}

/** What the documents ask for and what the site lets people do about it: counted by document and by subject. */
export function requestsOverview(context: ViewContext): SheetView {
  const { ledger, locale } = context;
  const words = REQUEST_WORDS[locale];
  const heading = context.messages.sections.traceability;
  const all = requestsIn(ledger);
  const asked = all.filter(({ chapter }) => !chapter.facts.unprecedented);
  const sections: SectionView[] = [
    {
      id: 'documents',
      heading: words.byDocument,
      content: [
        countTable(context, words.columns.document, `${words.whole}: ${words.byDocument.toLowerCase()}`, documentRows(context), asked),
        { type: 'paragraph', inlines: [words.byDocumentNote], soft: true },
      ],
    },
    {
      id: 'subjects',
      heading: words.bySubject,
      content: [countTable(context, words.columns.subject, `${words.whole}: ${words.bySubject.toLowerCase()}`, subjectRows(context), all)],
    },
    {
      id: 'states',
      heading: words.meaning,
      content: [
        {
          type: 'points',
          points: REQUEST_STATES.map((state) => ({ text: `${words.states[state]}: ${words.stateMeanings[state]}.`, sources: [] })),
        },
      ],
    },
  ];
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'traceability' },
      title: heading,
      description: words.lead,
      breadcrumbs: [sectionLink(context, 'mechanism')],
      current: 'mechanism',
    }),
    kicker: [],
    heading,
    lead: words.lead,
    notices: all.length > 0 ? [countSentence(context, all), checkedSentence(context, all)] : [words.none],
    facts: [],
    sections: all.length > 0 ? sections : [],
  };
}
