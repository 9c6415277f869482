import { knownDays } from '#domain/agreements/dated-events.ts';
import { compareText } from '#domain/compare-text.ts';
import { addMonths } from '#domain/dates/calendar.ts';
import { addDays, edtf } from '#domain/dates/edtf.ts';
import type { PendingItem } from '#domain/pending/model.ts';
import { pendingOf } from '#domain/pending/pending.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { formatDate, LANG_TAGS } from '#i18n/format.ts';
import { PENDING_WORDS } from '#i18n/pending/index.ts';
import type { CalendarFile, EventWords } from '../calendar.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import type { FigureData } from '../model/figure.ts';
import { partyLink } from '../names.ts';
import type { NewsItem, NewsView } from '../news.ts';
import { aboutOf, detailsOf, dueOf, partText, settledBy } from './lines.ts';
import { pendingFileHref } from '../pending-links.ts';

/** Days for which what had a date stays in the calendar: the page keeps all of it. */
const PAST_DAYS = 365;

/** As many as a feed reader shows. */
const NEWS = 50;

/** What a list is called, without the name of the site. */
export function pendingTitle(context: ViewContext, party: string): string {
  return PENDING_WORDS[context.locale].title(partyLink(context, party).text);
}

function nameOf(context: ViewContext, party: string): string {
  return `${context.messages.siteName}: ${pendingTitle(context, party)}`;
}

/** Its date, and what is known of it. */
function knownOf(context: ViewContext, item: PendingItem): string[] {
  const due = dueOf(context, item);
  return [...(due ? [due.text] : []), ...detailsOf(context, item)];
}

/** What a line says, in one sentence. */
function sentenceOf(context: ViewContext, item: PendingItem): string {
  const { kinds } = PENDING_WORDS[context.locale];
  return `${[kinds[item.kind].heading, partText(context, item), ...knownOf(context, item)].map((text) => text.replace(/\.$/, '')).join('; ')}.`;
}

/** A line as an event; undefined where no source gives it a day, or the day is long gone. */
function eventOf(context: ViewContext, item: PendingItem): EventWords | undefined {
  const days = item.until === undefined ? undefined : knownDays(item.until);
  if (!days || days.to < addDays(context.asOf, -PAST_DAYS)) return undefined;
  const { href, title } = aboutOf(context, item);
  return {
    id: item.id,
    title: context.messages.calendar.due(title),
    description: sentenceOf(context, item),
    url: context.siteUrl + href,
    ...days,
    due: true,
  };
}

/** The calendar of a list; undefined where nothing on it has a day. */
export function pendingCalendar(context: ViewContext, party: string): Pick<CalendarFile, 'name' | 'events'> | undefined {
  const events = pendingOf(context.ledger, context.asOf, party)
    .map((item) => eventOf(context, item))
    .filter((event) => event !== undefined);
  return events.length === 0 ? undefined : { name: nameOf(context, party), events };
}

/**
 * The day on which a line came onto the list, by the days of its source and the numbers of this site; undefined where no source
 * gives that day. What is due came when its date was near, and never before it was set.
 */
function newsDay({ kind, since, until, entry }: PendingItem): string | undefined {
  const days = until === undefined ? undefined : knownDays(until);
  const from = since === undefined ? undefined : knownDays(since)?.to;
  if (kind === 'due' && days) {
    const near = addDays(days.from, -THRESHOLDS.dueSoonDays);
    const set = entry?.collection === 'agreements' ? edtf(entry.facts.adopted).from : '';
    return near < set ? set : near;
  }
  if ((kind === 'passed' || kind === 'denied') && days) return addDays(days.to, 1);
  if (kind === 'aging' && from !== undefined) return addDays(addMonths(from, THRESHOLDS.currentMonths), -THRESHOLDS.dueSoonDays);
  return from;
}

/** The feed of a list, the newest first; undefined where no source gives a day on which anything came onto it. */
export function pendingNews(context: ViewContext, party: string): NewsView | undefined {
  const { ledger, asOf, locale, siteUrl, messages } = context;
  const all = pendingOf(ledger, asOf, party).flatMap((item): NewsItem[] => {
    const updatedOn = newsDay(item);
    if (updatedOn === undefined || updatedOn > asOf) return [];
    const { href, title } = aboutOf(context, item);
    return [
      { id: `${siteUrl}${href}#${item.id}.${item.kind}`, title, description: sentenceOf(context, item), url: siteUrl + href, updatedOn },
    ];
  });
  const items = all.sort((a, b) => compareText(b.updatedOn, a.updatedOn) || compareText(a.id, b.id)).slice(0, NEWS);
  if (items.length === 0) return undefined;
  return {
    title: nameOf(context, party),
    description: PENDING_WORDS[locale].feedDescription,
    home: siteUrl + hrefOf(context, { to: 'pending', party }),
    self: siteUrl + pendingFileHref(context, party, 'atom'),
    lang: LANG_TAGS[locale],
    updatedOn: items[0]!.updatedOn,
    rights: `${messages.footer} ${messages.asOf(formatDate(asOf, locale))}`,
    items,
  };
}

/** The list as a table: a row for each line, with its dates as a program sorts them and with whole addresses. */
export function pendingTable(context: ViewContext, party: string): FigureData {
  const { ledger, asOf, locale, siteUrl } = context;
  const words = PENDING_WORDS[locale];
  return {
    columns: words.columns,
    rows: pendingOf(ledger, asOf, party).map((item) => {
      const { href, code = '', title } = aboutOf(context, item);
      const settling = settledBy(context, item);
      const form = settling.href.startsWith('/') ? siteUrl + settling.href : settling.href;
      return [
        words.kinds[item.kind].heading,
        title,
        code,
        partText(context, item),
        item.since ?? '',
        item.until ?? '',
        knownOf(context, item).join('; '),
        settling.text,
        form,
        siteUrl + href,
      ];
    }),
  };
}
