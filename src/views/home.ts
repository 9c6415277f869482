import { edtf } from '#domain/dates/edtf.ts';
import { compareText } from '#domain/compare-text.ts';
import type { DatedEvent } from '#domain/agreements/dated-events.ts';
import { timelinessOf, type Timeliness } from '#domain/agreements/timeliness.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import { formatNumber } from '#i18n/format.ts';
import { calendarEvents, itemOfEvent } from './calendar.ts';
import { hrefOf, sectionLink, type ViewContext } from './context.ts';
import { pageView } from './page.ts';
import { CHARTED, chartPlace, chartView } from './figures/agreement-charts.ts';
import { openProposals } from '#domain/agreements/open-proposals.ts';
import type { HomeListView, HomeView, TallyView } from './model/home.ts';
import { itemOf } from './items.ts';
import { ruleLink } from './obligations/obligations.ts';
import type { ItemView } from './model/item.ts';
import type { Inline } from './model/inline.ts';

function leadInlines(context: ViewContext): Inline[] {
  const { homeLead } = context.messages;
  const { ledger } = context;
  const counted = { agreements: ledger.all('agreements'), proposals: openProposals(ledger), guidelines: ledger.all('guidelines') };
  const count = (collection: 'agreements' | 'proposals' | 'guidelines'): Inline => ({
    href: hrefOf(context, { to: 'section', section: collection }),
    text: homeLead[collection](formatNumber(counted[collection].length, context.locale)),
  });
  return [homeLead.before, count('agreements'), homeLead.between, count('proposals'), homeLead.and, count('guidelines'), homeLead.after];
}

/** What each voice has brought, in the fixed order. */
const BROUGHT = [
  ['government', 'self-assessments'],
  ['civil-society', 'reports'],
  ['record', 'sources'],
] as const;

function tally(context: ViewContext): TallyView[] {
  const { messages, ledger, locale } = context;
  return BROUGHT.map(([voice, collection]) => {
    const count = ledger.all(collection).length;
    return {
      voice: messages.voices[voice],
      count: formatNumber(count, locale),
      link: { ...sectionLink(context, collection), text: messages.homePage.brought[collection](count) },
    };
  });
}

/** What is told of dates that are over: that a voice says a date was not kept, and that nothing is known of it. */
const LATE = ['overdue', 'date-passed'] as const satisfies readonly Timeliness[];

/** As many as the first screens hold of each list. */
const SHOWN = 3;

/** What the calendar holds next beside the dates of agreements; a rule that many owe is told once, without its parties. */
function comingItems(context: ViewContext): ItemView[] {
  const next = new Map<string, DatedEvent>();
  for (const event of calendarEvents(context)) {
    const key = event.obligation?.rule ?? event.id;
    if (event.kind !== 'agreement-due' && edtf(event.on).from >= context.asOf && !next.has(key)) next.set(key, event);
  }
  return [...next.values()].slice(0, SHOWN).map((event) => {
    const item = itemOfEvent(context, event);
    return event.obligation ? { ...item, title: context.messages.calendar.due(ruleLink(context, event.obligation.rule).text) } : item;
  });
}

/** Agreements whose date is near (the nearest first), was not kept or has passed (the latest first), and what the calendar holds next. */
function deadlines(context: ViewContext): HomeListView {
  const { ledger, asOf, messages, locale } = context;
  const { title, none, lists } = messages.homePage.deadlines;
  const dated = ledger.all('agreements').map((entry) => ({ entry, ...timelinessOf(ledger, entry, asOf) }));
  const having = (status: Timeliness) =>
    dated.filter((own) => own.status === status).sort((a, b) => compareText(a.due!, b.due!) || compareText(a.entry.id, b.entry.id));
  const agreements = sectionLink(context, 'agreements');
  const late = LATE.map((status) => ({ status, having: having(status).reverse() })).filter(({ having: { length } }) => length > 0);
  const links = late.map(({ status, having: { length } }) => ({
    href: `${agreements.href}?${DIMENSIONS.timeliness[locale]}=${status}`,
    text: lists[status](length),
  }));
  const told = [...having('due-soon'), ...late.flatMap((own) => own.having)];
  return {
    title,
    none,
    items: [...told.slice(0, SHOWN).map(({ entry }) => itemOf(context, entry)), ...comingItems(context)],
    more: [...links, sectionLink(context, 'calendar'), sectionLink(context, 'mechanism')].flatMap((link, index) =>
      index === 0 ? [link] : [' · ', link],
    ),
  };
}

/** What was filed last, whoever filed it. */
function newestItems(context: ViewContext): ItemView[] {
  const { ledger } = context;
  return [...ledger.all('reports'), ...ledger.all('self-assessments'), ...ledger.all('replies')]
    .sort((a, b) => compareText(b.facts.filed, a.facts.filed) || compareText(a.id, b.id))
    .slice(0, SHOWN)
    .map((entry) => itemOf(context, entry));
}

/** The home page: what this is, what each voice brought, what is documented, what is due, what is new. Every number leads to its list. */
export function homeView(context: ViewContext): HomeView {
  const { messages } = context;
  const { homePage: home } = messages;
  return {
    ...pageView(context, { destination: { to: 'home' }, title: messages.siteName, description: messages.tagline }),
    heading: messages.homeTitle,
    lead: leadInlines(context),
    tally: tally(context),
    chart: chartView(context, 'documented'),
    standing: [
      sectionLink(context, 'standing'),
      ' · ',
      sectionLink(context, 'differences'),
      ' · ',
      { ...sectionLink(context, 'methodology'), text: messages.howComputed },
    ],
    deadlines: deadlines(context),
    newest: {
      ...home.newest,
      items: newestItems(context),
      more: [sectionLink(context, 'reports'), ' · ', sectionLink(context, 'contribute')],
    },
    figures: [
      ...CHARTED.filter((division) => division !== 'documented').map((division) => ({
        id: division,
        link: { href: `${hrefOf(context, chartPlace(division))}#${division}`, text: messages.figures[division].title },
      })),
      { id: 'chains', link: { ...sectionLink(context, 'chains'), text: home.chains } },
      { id: 'figures', link: { ...sectionLink(context, 'figures'), text: home.figures } },
    ],
  };
}
