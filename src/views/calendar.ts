import { compareEvents, datedEvents, knownDays, obligationEvents, type DatedEvent } from '#domain/agreements/dated-events.ts';
import { datedDeliverables } from '#domain/agreements/timeliness.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { compareText } from '#domain/compare-text.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { oncePerKey } from '#domain/ledger/once.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { compareNames, formatDate, formatMonth, formatNumber } from '#i18n/format.ts';
import { pathOf, type Destination } from '#addresses/paths.ts';
import { entryDestination, hrefOf, type ViewContext } from './context.ts';
import { pageView } from './page.ts';
import { headingOf, partyLink, memberCountriesByName } from './names.ts';
import { lineVoices } from './short-voices.ts';
import { obligationsOf, ruleLink, stateView } from './obligations/obligations.ts';
import { occurrenceTitle, threadTitle } from './obligations/occurrence.ts';
import type { PageView } from './model/page.ts';
import type { ItemView } from './model/item.ts';
import type { Inline, LinkView } from './model/inline.ts';

/** Which events a calendar file holds: all of them, or those that concern one country or one body. */
export type CalendarScope = { of: 'all' } | { of: 'country' | 'body'; id: string };

/** One event in words, for the calendar files and the feed. */
export interface EventWords {
  /** Permanent, the same in every language. */
  id: string;
  title: string;
  /** What kind of event it is, and how its date was counted. */
  description: string;
  /** Absolute address of the entry. */
  url: string;
  /** First and last ISO day, both included. */
  from: string;
  to: string;
  due: boolean;
}

/** One calendar file: what it is about, its address below the site, its name there and elsewhere, and its events. */
export interface CalendarFile {
  scope: CalendarScope;
  path: string;
  /** What it is about, in words. */
  title: string;
  /** The same after the name of the site: a file leaves it. */
  name: string;
  events: readonly EventWords[];
}

const FOLDERS: Record<'country' | 'body', Record<Locale, string>> = {
  country: { es: 'pais', en: 'country' },
  body: { es: 'organo', en: 'body' },
};

/** Path of a calendar file or of the feed, below the root of the site. */
export function calendarPath(locale: Locale, scope: CalendarScope | { of: 'feed' }): string {
  const folder = pathOf(locale, { to: 'section', section: 'calendar' });
  if (scope.of === 'all') return `${folder}${locale === 'es' ? 'todo' : 'all'}.ics`;
  if (scope.of === 'feed') return `${folder}${locale === 'es' ? 'novedades' : 'news'}.atom`;
  return `${folder}${FOLDERS[scope.of][locale]}/${scope.id}.ics`;
}

const eventsOn = oncePerKey((ledger, asOf): readonly DatedEvent[] =>
  [...datedEvents(ledger), ...obligationEvents(ledger, obligationsOf({ ledger, asOf }))].sort(compareEvents),
);

/** Everything that has a place in the calendar: entries with dates, and the obligations of the rules in force. */
export function calendarEvents({ ledger, asOf }: Pick<ViewContext, 'ledger' | 'asOf'>): readonly DatedEvent[] {
  return eventsOn(ledger, asOf);
}

/** The page that an event leads to. */
function destinationOf({ entry, obligation }: DatedEvent): Destination {
  if (obligation) return { to: 'rule', rule: obligation.rule };
  return entryDestination(entry!);
}

/**
 * The rule, and the quarter, meeting or country that it asks something of; of what an agreement asked for by itself, that alone,
 * since nobody may have adopted the rhythm that the rule gives it.
 */
export function obligationTitle(context: ViewContext, occurrence: Occurrence): string {
  const plain = (inlines: readonly Inline[]) =>
    inlines.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('');
  const own = plain(occurrenceTitle(context, occurrence));
  if (occurrence.mandate && own !== '') return own;
  const thread = threadTitle(context, occurrence);
  const parts = [thread === undefined ? '' : plain([thread]), own].filter((text) => text !== '');
  return [ruleLink(context, occurrence.rule).text, ...parts].join(' · ');
}

function titleOf(context: ViewContext, event: DatedEvent): string {
  const { calendar } = context.messages;
  if (event.obligation) return calendar.due(obligationTitle(context, event.obligation));
  const { title } = headingOf(context, event.entry!);
  if (event.rule !== undefined && event.round !== undefined) return calendar.consultationDue[event.rule](title, event.round);
  if (event.before !== undefined) {
    return calendar.dueBefore(title, headingOf(context, context.ledger.demand('meetings', event.before)).title);
  }
  return event.due ? calendar.due(title) : title;
}

function descriptionOf(context: ViewContext, event: DatedEvent): string {
  const { calendar } = context.messages;
  if (event.obligation) return `${calendar.events.obligation}, ${stateView(context, event.obligation.state).word.toLowerCase()}.`;
  const counted = event.rule === 'five' || event.rule === 'three' ? ` ${calendar.assumption}` : '';
  return `${calendar.events[event.kind]}, ${formatDate(event.on, context.locale)}.${counted}`;
}

/** An event in words; undefined where its days are not known, because a calendar file would have to invent them. */
export function eventWords(context: ViewContext, event: DatedEvent): EventWords | undefined {
  const days = knownDays(event.on);
  return (
    days && {
      id: event.id,
      title: titleOf(context, event),
      description: descriptionOf(context, event),
      url: context.siteUrl + hrefOf(context, destinationOf(event)),
      ...days,
      due: event.due,
    }
  );
}

/** Whether an event stands in the file of a country or a body. */
function isIn({ countries, bodies }: DatedEvent, scope: CalendarScope): boolean {
  if (scope.of === 'all') return true;
  return countries.includes(scope.id) || (scope.of === 'body' && bodies.includes(scope.id));
}

/** Parties that events whose days are known concern, as countries and as other parties. */
const concernedOn = oncePerKey((ledger, asOf): { countries: ReadonlySet<string>; bodies: ReadonlySet<string> } => {
  const events = eventsOn(ledger, asOf).filter(({ on }) => knownDays(on) !== undefined);
  return { countries: new Set(events.flatMap(({ countries }) => countries)), bodies: new Set(events.flatMap(({ bodies }) => bodies)) };
});

/** The path of the calendar file of a party; undefined where it has none. */
export function calendarFileOf(context: ViewContext, { id, facts }: Entry<'parties'>): string | undefined {
  const scope: CalendarScope = { of: facts.kind === 'member-country' ? 'country' : 'body', id };
  const { countries, bodies } = concernedOn(context.ledger, context.asOf);
  const isKnown = countries.has(id) || (scope.of === 'body' && bodies.has(id));
  return isKnown ? calendarPath(context.locale, scope) : undefined;
}

/** Every calendar file of a language that has at least one event whose days are known. */
export function calendarFiles(context: ViewContext, events: readonly DatedEvent[] = calendarEvents(context)): CalendarFile[] {
  const { messages, locale, ledger } = context;
  const file = (scope: CalendarScope, title: string): CalendarFile => ({
    scope,
    path: calendarPath(locale, scope),
    title,
    name: `${messages.siteName}: ${title}`,
    events: events
      .filter((event) => isIn(event, scope))
      .map((event) => eventWords(context, event))
      .filter((words) => words !== undefined),
  });
  const countries = memberCountriesByName(context).map(({ id }) => id);
  const bodies = ledger
    .all('parties')
    .filter(({ facts }) => facts.kind !== 'member-country')
    .map(({ id }) => id);
  return [
    file({ of: 'all' }, messages.sections.calendar),
    ...countries.map((id) => file({ of: 'country', id }, partyLink(context, id).text)),
    ...bodies.map((id) => file({ of: 'body', id }, partyLink(context, id).text)),
  ].filter(({ events: own }) => own.length > 0);
}

interface MonthView {
  heading: string;
  items: readonly ItemView[];
  /** How many it has, where the page shows the first ones. */
  count?: number;
  /** Where it goes on. */
  more?: LinkView | undefined;
}

interface YearView {
  id: string;
  heading: string;
  months: readonly MonthView[];
}

export interface CalendarView extends PageView {
  heading: string;
  intro: string;
  count: string;
  /** What has not ended; `note` where none of it lies wholly in the future. */
  upcoming: { heading: string; months: readonly MonthView[]; note: string | undefined };
  years: readonly YearView[];
  /** `all` is missing where no date is known to the day. */
  files: { all: LinkView | undefined; feed: LinkView; countries: readonly LinkView[]; bodies: readonly LinkView[] };
}

/** Of the date of an agreement: whether it was kept, in a word. */
function keptWord({ ledger, asOf, messages }: ViewContext, { entry, deliverable }: DatedEvent): string[] {
  if (entry?.collection !== 'agreements') return [];
  const own = datedDeliverables(ledger, entry, asOf).find((dated) => dated.deliverable.id === deliverable);
  return own === undefined || own.status === 'no-date' ? [] : [messages.standing.timeliness[own.status]];
}

/** One line about an event, in a list. */
function itemOfEvent(context: ViewContext, event: DatedEvent): ItemView {
  const { calendar } = context.messages;
  return {
    href: hrefOf(context, destinationOf(event)),
    title: titleOf(context, event),
    lang: event.entry && headingOf(context, event.entry).lang,
    meta: [
      formatDate(event.on, context.locale),
      calendar.events[event.kind],
      ...keptWord(context, event),
      ...(event.obligation ? [stateView(context, event.obligation.state).word] : []),
    ],
    voices: event.entry?.collection === 'agreements' ? lineVoices(context, event.entry) : undefined,
  };
}

/** Month of an event as it is grouped: empty where only the year is known. */
function monthOf(on: string): string {
  const { from, to } = edtf(on);
  return from.slice(0, 4) === to.slice(0, 4) && (from.slice(0, 7) === to.slice(0, 7) || knownDays(on)) ? from.slice(0, 7) : '';
}

function monthsOf(context: ViewContext, events: readonly DatedEvent[], withYear: boolean): MonthView[] {
  const keys = [...new Set(events.map(({ on }) => monthOf(on)))];
  // What is known only to the year stands last.
  return [...keys.filter((key) => key !== ''), ...keys.filter((key) => key === '')].map((key) => ({
    heading:
      key === ''
        ? context.messages.calendar.undatedMonth
        : withYear
          ? formatDate(key, context.locale)
          : formatMonth(key, context.locale).replace(/^./, (letter) => letter.toUpperCase()),
    items: events.filter(({ on }) => monthOf(on) === key).map((event) => itemOfEvent(context, event)),
  }));
}

function yearsOf(context: ViewContext, events: readonly DatedEvent[]): YearView[] {
  const years = [...new Set(events.map(({ on }) => edtf(on).from.slice(0, 4)))].sort((a, b) => compareText(b, a));
  return years.map((year) => ({
    id: `y${year}`,
    heading: year,
    months: monthsOf(context, events.filter(({ on }) => edtf(on).from.startsWith(year)).reverse(), false),
  }));
}

/** The calendar page: what comes next, then every year back to the first, and the files to take along. */
export function calendarView(context: ViewContext, events: readonly DatedEvent[] = calendarEvents(context)): CalendarView {
  const { messages, asOf, locale } = context;
  const { calendar, sections, intros } = messages;
  const files = calendarFiles(context, events);
  const href = (path: string) => context.basePath.slice(0, -1) + path;
  const about = (of: CalendarScope['of']) => files.filter(({ scope }) => scope.of === of);
  const linksAbout = (of: 'country' | 'body') =>
    about(of)
      .map(({ path, title }) => ({ href: href(path), text: title }))
      .sort((a, b) => compareNames(a.text, b.text));
  const [all] = about('all');
  const coming = events.filter(({ on }) => edtf(on).to >= asOf);
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'calendar' },
      title: sections.calendar,
      description: intros.calendar,
      current: 'calendar',
    }),
    subscriptions: all ? [{ href: href(all.path), type: 'text/calendar', title: all.name }] : [],
    heading: sections.calendar,
    intro: intros.calendar,
    count: calendar.countLine(
      formatNumber(events.length, locale),
      formatNumber(events.filter(({ on }) => knownDays(on) === undefined).length, locale),
    ),
    upcoming: {
      heading: calendar.upcoming,
      months: monthsOf(context, coming, true),
      note: coming.some(({ on }) => edtf(on).from > asOf) ? undefined : calendar.nothingUpcoming(formatDate(asOf, locale)),
    },
    years: yearsOf(
      context,
      events.filter(({ on }) => edtf(on).to < asOf),
    ),
    files: {
      all: all && { href: href(all.path), text: calendar.all },
      feed: { href: href(calendarPath(locale, { of: 'feed' })), text: calendar.feed },
      countries: linksAbout('country'),
      bodies: linksAbout('body'),
    },
  };
}
