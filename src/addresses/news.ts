import type { Locale } from '#domain/schemas/vocabulary.ts';

/** The formats of the feeds. */
export const FEED_FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** News of a month (`2016-11`), or those of a year (`2016`) whose month nobody gives; the first page has no number. */
export interface NewsPeriod {
  period: string;
  page?: number;
}

/** Below the section of the news, without slashes at its ends. */
export const periodPlace = ({ period, page = 1 }: NewsPeriod): string => (page === 1 ? period : `${period}/${page}`);

/** The feed of everything, below the section; that of an entry, below its page. */
export const ALL_FEED = { es: 'todo', en: 'all' } as const satisfies Record<Locale, string>;
export const OWN_FEED = { es: 'novedades', en: 'changes' } as const satisfies Record<Locale, string>;
