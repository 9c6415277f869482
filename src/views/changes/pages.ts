import { NEWS_ON_PAGE, onPage, pagesOf, periodsOf, type Period } from '#domain/news/periods.ts';
import { formatDate, formatMonth, formatNumber } from '#i18n/format.ts';
import { NEWS_WORDS } from '#i18n/news/index.ts';
import type { NewsPeriod } from '#addresses/news.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import { fact } from '../facts.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import type { SheetView } from '../model/sheet.ts';
import { pageView } from '../page.ts';
import { digestText } from './digest.ts';
import { allFeeds } from './feeds.ts';
import { newsContent } from './items.ts';
import { allNews } from './scopes.ts';

const isMonth = (period: string) => period.length > 4;

function periodLink(context: ViewContext, { period }: Pick<Period, 'period'>, text: string): LinkView {
  return { href: hrefOf(context, { to: 'news', period }), text };
}

/** What the site can know of its own changes. */
function archiveNotice({ archived = [], asOf, locale }: ViewContext): string {
  const words = NEWS_WORDS[locale];
  const days = archived
    .map(({ day }) => day)
    .filter((day) => day <= asOf)
    .sort();
  return days.length === 0 ? words.noArchive : words.archive(formatDate(days[0]!, locale), formatNumber(days.length, locale));
}

/** A row for each year, with its months. */
function monthsTable(context: ViewContext, periods: readonly Period[]): ContentView {
  const words = NEWS_WORDS[context.locale];
  const years = Map.groupBy(periods, ({ period }) => period.slice(0, 4));
  const linkOf = (own: Period): Inline => {
    const name = isMonth(own.period) ? formatMonth(own.period, context.locale) : words.withoutMonth;
    return periodLink(context, own, `${name} (${formatNumber(own.news.length, context.locale)})`);
  };
  return {
    type: 'table',
    table: {
      caption: words.months,
      columns: [words.year, words.byMonth],
      rows: [...years].map(([year, own]) => [[year], own.map(linkOf).flatMap((link, at): Inline[] => (at === 0 ? [link] : [', ', link]))]),
    },
  };
}

/** The first page: the latest, every month, and how to follow. */
export function changesView(context: ViewContext): SheetView {
  const { locale, messages } = context;
  const words = NEWS_WORDS[locale];
  const news = allNews(context);
  const periods = periodsOf(news);
  const feeds = allFeeds(context);
  const latest: SectionView = {
    id: 'reciente',
    heading: words.latest,
    content: news.length === 0 ? [{ type: 'paragraph', inlines: [words.nothing] }] : newsContent(context, news.slice(0, NEWS_ON_PAGE)),
  };
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'changes' },
      title: messages.sections.changes,
      description: words.lead,
      current: 'changes',
    }),
    subscriptions: feeds,
    kicker: [],
    heading: messages.sections.changes,
    lead: words.lead,
    notices: [words.silence, archiveNotice(context)],
    facts: [fact(words.follow, ...feeds.map(({ href, title }): Inline[] => [{ href, text: title }]))].filter((own) => own !== undefined),
    sections: [
      latest,
      ...(periods.length === 0 ? [] : [{ id: 'meses', heading: words.byMonth, content: [monthsTable(context, periods)] }]),
    ],
  };
}

function nameOf(context: ViewContext, period: string): string {
  const words = NEWS_WORDS[context.locale];
  return isMonth(period) ? words.ofMonth(formatDate(period, context.locale)) : words.ofYear(period);
}

function aroundSection(context: ViewContext, periods: readonly Period[], at: number, page: number): SectionView {
  const words = NEWS_WORDS[context.locale];
  const { period } = periods[at]!;
  const pages = Array.from({ length: pagesOf(periods[at]!) }, (_, place) => place + 1).filter((number) => number !== page);
  const [later, earlier] = [periods[at - 1], periods[at + 1]];
  const line = (label: string, links: readonly LinkView[]): ContentView[] =>
    links.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            inlines: [`${label}: `, ...links.flatMap((link, place): Inline[] => (place === 0 ? [link] : [', ', link]))],
          },
        ];
  const pageLink = (number: number): LinkView => ({
    href: hrefOf(context, { to: 'news', period, page: number }),
    text: formatNumber(number, context.locale),
  });
  const near = (own: Period | undefined) => (own ? [periodLink(context, own, nameOf(context, own.period))] : []);
  return {
    id: 'alrededor',
    heading: words.around,
    content: [
      ...line(words.pages, pages.map(pageLink)),
      ...line(words.later, near(later)),
      ...line(words.earlier, near(earlier)),
      { type: 'paragraph', inlines: [{ ...sectionLink(context, 'changes'), text: words.all }] },
    ],
  };
}

/** The news of a month, or those of a year whose month nobody gives. */
export function newsPeriodView(context: ViewContext, { period, page = 1 }: NewsPeriod): SheetView {
  const words = NEWS_WORDS[context.locale];
  const periods = periodsOf(allNews(context));
  const at = periods.findIndex((own) => own.period === period);
  const own = periods[at]!;
  const pages = pagesOf(own);
  const name = nameOf(context, period);
  const heading = pages === 1 ? name : `${name}. ${words.page(page, pages)}`;
  const lead = (isMonth(period) ? words.monthLead : words.yearLead)(own.news.length);
  const digest: SectionView = {
    id: 'resumen',
    heading: words.digest.heading,
    content: [
      { type: 'paragraph', inlines: [words.digest.intro] },
      { type: 'copyable', id: 'texto-resumen', text: digestText(context, period, own.news), words: words.digest },
    ],
  };
  return {
    ...pageView(context, {
      destination: { to: 'news', period, page },
      title: heading,
      description: `${lead} ${words.lead}`,
      breadcrumbs: [sectionLink(context, 'changes')],
      current: 'changes',
    }),
    subscriptions: allFeeds(context),
    kicker: [],
    heading,
    lead,
    notices: [words.silence],
    facts: [],
    sections: [
      { id: 'novedades', heading: words.all, content: newsContent(context, onPage(own, page)) },
      ...(page === 1 ? [digest] : []),
      aroundSection(context, periods, at, page),
    ],
  };
}
