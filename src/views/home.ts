import { edtf } from '#domain/edtf.ts';
import { compareText } from '#domain/problem.ts';
import type { DatedEvent } from '#domain/dated-events.ts';
import { timelinessOf, type Timeliness } from '#domain/timeliness.ts';
import { formatNumber } from '#i18n/format.ts';
import { calendarEvents, itemOfEvent } from './calendar.ts';
import { hrefOf, pageView, sectionLink, type ViewContext } from './context.ts';
import { CHARTED, chartPlace, chartView } from './figures/agreement-charts.ts';
import { itemOf } from './items.ts';
import { ruleLink } from './mechanism/obligations.ts';
import type { HomeListView, HomeView, Inline, ItemView, TallyView } from './model.ts';

function leadInlines(context: ViewContext): Inline[] {
  const { homeLead } = context.messages;
  const count = (collection: 'agreements' | 'proposals' | 'guidelines'): Inline => ({
    href: hrefOf(context, { to: 'section', section: collection }),
    text: homeLead[collection](formatNumber(context.ledger.all(collection).length, context.locale)),
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

/** As many as the first screens hold of each list. */
const SHOWN = 3;

/** One line about what comes next; a rule that many owe on the same day is told once, without its parties. */
function comingItem(context: ViewContext, event: DatedEvent): ItemView {
  const item = itemOfEvent(context, event);
  return event.obligation ? { ...item, title: context.messages.calendar.due(ruleLink(context, event.obligation.rule).text) } : item;
}

/** Agreements whose date is near (the nearest first) or has passed (the latest first), and what the calendar holds next. */
function deadlineItems(context: ViewContext): ItemView[] {
  const { ledger, asOf } = context;
  const dated = ledger.all('agreements').map((entry) => ({ entry, ...timelinessOf(ledger, entry, asOf) }));
  const having = (status: Timeliness) =>
    dated.filter((own) => own.status === status).sort((a, b) => compareText(a.due!, b.due!) || compareText(a.entry.id, b.entry.id));
  const told = [...having('due-soon'), ...having('overdue').reverse()];
  const coming = calendarEvents(context).filter(({ on, kind }) => kind !== 'agreement-due' && edtf(on).from >= asOf);
  return [
    ...told.slice(0, SHOWN).map(({ entry }) => itemOf(context, entry)),
    ...[...new Map(coming.map((event) => [event.obligation?.rule ?? event.id, event])).values()]
      .slice(0, SHOWN)
      .map((event) => comingItem(context, event)),
  ];
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
  const list = (words: { title: string; none: string }, items: ItemView[], ...more: Inline[]): HomeListView => ({ ...words, items, more });
  return {
    ...pageView(context, { destination: { to: 'home' }, title: messages.siteName, description: messages.tagline }),
    heading: messages.homeTitle,
    lead: leadInlines(context),
    tally: tally(context),
    chart: chartView(context, 'level'),
    standing: [
      sectionLink(context, 'standing'),
      ' · ',
      sectionLink(context, 'differences'),
      ' · ',
      { ...sectionLink(context, 'methodology'), text: messages.howComputed },
    ],
    deadlines: list(home.deadlines, deadlineItems(context), sectionLink(context, 'calendar'), ' · ', sectionLink(context, 'mechanism')),
    newest: list(home.newest, newestItems(context), sectionLink(context, 'reports'), ' · ', sectionLink(context, 'contribute')),
    figures: [
      ...CHARTED.filter((division) => division !== 'level').map((division) => ({
        id: division,
        link: { href: `${hrefOf(context, chartPlace(division))}#${division}`, text: messages.figures[division].title },
      })),
      { id: 'chains', link: { ...sectionLink(context, 'chains'), text: home.chains } },
      { id: 'figures', link: { ...sectionLink(context, 'figures'), text: home.figures } },
    ],
  };
}
