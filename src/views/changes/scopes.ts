import { asksForSomething } from '#domain/acts/acts.ts';
import { knownDays } from '#domain/agreements/dated-events.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { oncePerLedger } from '#domain/ledger/once.ts';
import { newsOf } from '#domain/news/news.ts';
import type { Concerned, News } from '#domain/news/model.ts';
import type { ViewContext } from '../context.ts';

/** All news of the site, the newest first. */
export const allNews = ({ ledger, asOf, archived }: ViewContext): readonly News[] => newsOf(ledger, asOf, archived);

/** What feeds can tell: what has a day, and a day that does not move. */
export function fedNews(news: readonly News[]): News[] {
  return news.filter((one) => knownDays(one.on) !== undefined && !('between' in one && one.between.today));
}

const KEYS = ['countries', 'others', 'agreements', 'topics'] as const satisfies readonly (keyof Concerned)[];

/** News by the id of whom or what it is about, in their order. Ids are told apart by what they name. */
const grouped = oncePerLedger(() => new Map<string, Map<string, News[]>>());

function newsBy(context: ViewContext): Map<string, News[]> {
  const all = allNews(context);
  const known = grouped(context.ledger);
  const key = `${context.asOf} ${context.archived?.length ?? 0}`;
  const found = known.get(key);
  if (found) return found;
  const groups = new Map<string, News[]>();
  for (const news of fedNews(all)) {
    for (const of of KEYS) {
      for (const id of news.concerned[of]) {
        const own = groups.get(`${of} ${id}`) ?? [];
        groups.set(`${of} ${id}`, own);
        own.push(news);
      }
    }
  }
  known.set(key, groups);
  return groups;
}

/** Among whom an entry that can be followed is looked for. */
function keyOf(entry: AnyEntry): (typeof KEYS)[number] | undefined {
  switch (entry.collection) {
    case 'agreements':
      return 'agreements';
    case 'parties':
      return entry.facts.kind === 'member-country' ? 'countries' : 'others';
    case 'themes':
    case 'tags':
      return 'topics';
    default:
      return undefined;
  }
}

/**
 * What a feed about an entry tells; undefined for what has none. A country always has one, and an act that asks for something;
 * everything else from the day on which there is something to tell, which stays.
 */
export function followedNews(context: ViewContext, entry: AnyEntry): readonly News[] | undefined {
  const key = keyOf(entry);
  if (key === undefined) return undefined;
  const news = newsBy(context).get(`${key} ${entry.id}`) ?? [];
  if (key === 'countries') return news;
  if (entry.collection !== 'agreements') return news.length > 0 ? news : undefined;
  return asksForSomething(entry) || news.some((one) => one.kind !== 'dated' || one.entry !== entry) ? news : undefined;
}
