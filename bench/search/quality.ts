import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finder } from './finder.ts';

/** A query and the entries that answer it; any of them first is right. */
export interface LabelledQuery {
  locale: 'es' | 'en';
  kind: string;
  query: string;
  expected: readonly string[];
}

export interface Quality {
  queries: number;
  /** Mean of one divided by the place of the first right answer, among the first ten. */
  mrr: number;
  /** Share of the right answers that are among the first ten. */
  recall: number;
  /** Share of the queries whose first answer is right. */
  first: number;
}

const FOLDER = join(import.meta.dirname, '../../tests/search');
const CONSIDERED = 10;

export function labelledQueries(name = 'queries.json'): LabelledQuery[] {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as LabelledQuery[];
}

/**
 * The quality of a search, for each kind of query and, under `all`, over all.
 *
 * @param judged the entries that were looked at when the queries were labelled: all others are taken out of the ranking first
 */
export async function measureQuality(
  queries: readonly LabelledQuery[],
  finders: Record<'es' | 'en', Finder>,
  judged?: ReadonlySet<string>,
): Promise<Map<string, Quality>> {
  const sums = new Map<string, Quality>();
  for (const { locale, kind, query, expected } of queries) {
    const ranked = await finders[locale](query);
    const found = (judged ? ranked.filter((id) => judged.has(id)) : ranked).slice(0, CONSIDERED);
    const place = found.findIndex((id) => expected.includes(id)) + 1;
    for (const name of [kind, 'all']) {
      const sum = sums.get(name) ?? { queries: 0, mrr: 0, recall: 0, first: 0 };
      sum.queries++;
      sum.mrr += place === 0 ? 0 : 1 / place;
      sum.recall += expected.filter((id) => found.includes(id)).length / expected.length;
      sum.first += place === 1 ? 1 : 0;
      sums.set(name, sum);
    }
  }
  for (const sum of sums.values()) for (const name of ['mrr', 'recall', 'first'] as const) sum[name] /= sum.queries;
  return sums;
}
