import type { News } from './model.ts';
import { dateInMonths } from './news.ts';

/** As many as stand on one page, and in one message. */
export const NEWS_ON_PAGE = 10;

/** The news of a month (`2016-11`), or those of a year (`2016`) whose month nobody gives. */
export interface Period {
  period: string;
  news: readonly News[];
}

/** News by the period in which they are told, the latest first; of a year what has no month after its months. @param news the newest first */
export function periodsOf(news: readonly News[]): Period[] {
  const periods = Map.groupBy(news, ({ on }) => {
    const { month, year } = dateInMonths(on);
    return month ?? year;
  });
  return [...periods].map(([period, own]) => ({ period, news: own }));
}

/** How many pages a period has. */
export const pagesOf = ({ news }: Period): number => Math.ceil(news.length / NEWS_ON_PAGE);

/** What stands on one of its pages. @param page from 1 */
export const onPage = ({ news }: Period, page: number): readonly News[] => news.slice((page - 1) * NEWS_ON_PAGE, page * NEWS_ON_PAGE);
