import { addDays } from '#domain/dates/edtf.ts';
import type { DatedEvent } from '#domain/agreements/dated-events.ts';
import { compareText } from '#domain/compare-text.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { formatDate, LANG_TAGS } from '#i18n/format.ts';
import { calendarEvents, calendarPath, eventWords } from './calendar.ts';
import { hrefOf, type ViewContext } from './context.ts';

/** One piece of news: something that happened, or a deadline that is near. */
export interface NewsItem {
  /** Absolute address with what in the entry it is: permanent. */
  id: string;
  title: string;
  description: string;
  url: string;
  /** ISO day. */
  updatedOn: string;
}

export interface NewsView {
  title: string;
  description: string;
  home: string;
  /** Absolute address of the feed itself. */
  self: string;
  lang: string;
  updatedOn: string;
  rights: string;
  items: readonly NewsItem[];
}

/** As many as a feed reader shows. */
const SHOWN = 50;

/** The day from which a deadline is due soon, by the rules of the site; never before it was set. */
function soonFrom({ kind, setOn = '' }: DatedEvent, dueOn: string): string {
  const soon = addDays(dueOn, -(kind === 'agreement-due' ? THRESHOLDS.dueSoonDays : THRESHOLDS.obligationSoonDays));
  return soon < setOn ? setOn : soon;
}

/**
 * The news of a language, the newest first: what happened up to the day, and deadlines from the day on which they are due
 * soon; an obligation on the day on which it fell due. Only what is known to the day is news.
 *
 * @param events everything dated; a kind that comes later joins as another kind of event
 */
export function newsView(context: ViewContext, events: readonly DatedEvent[] = calendarEvents(context)): NewsView {
  const { messages, locale, siteUrl, basePath, asOf } = context;
  const items = events.flatMap((event): NewsItem[] => {
    const words = eventWords(context, event);
    if (!words) return [];
    const updatedOn = event.due ? soonFrom(event, words.from) : words.from;
    if (updatedOn > asOf) return [];
    const { title, description, url, id } = words;
    return [{ id: `${url}#${id}`, title, description, url, updatedOn }];
  });
  items.sort((a, b) => compareText(b.updatedOn, a.updatedOn) || compareText(a.id, b.id));
  const shown = items.slice(0, SHOWN);
  return {
    title: `${messages.siteName}: ${messages.calendar.feedTitle}`,
    description: messages.calendar.feedDescription,
    home: siteUrl + hrefOf(context, { to: 'section', section: 'calendar' }),
    self: siteUrl + basePath.slice(0, -1) + calendarPath(locale, { of: 'feed' }),
    lang: LANG_TAGS[locale],
    updatedOn: shown[0]?.updatedOn ?? asOf,
    rights: `${messages.footer} ${messages.asOf(formatDate(asOf, locale))}`,
    items: shown,
  };
}
