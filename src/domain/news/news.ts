import { compareText } from '../compare-text.ts';
import { knownDays } from '../agreements/dated-events.ts';
import { edtf } from '../dates/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { archivedNews } from './archived.ts';
import { datedNews } from './dated.ts';
import type { ArchivedRecord, News } from './model.ts';

/** When a piece of news is told: the month, or the year alone where its date is coarser than a month. */
export interface DateInMonths {
  year: string;
  /** `2016-11`. */
  month: string | undefined;
  /** True where the day is known. */
  isDay: boolean;
}

/** Where a date (EDTF) stands among months: at its end, and nowhere nearer than it is known. */
export function dateInMonths(on: string): DateInMonths {
  const { from, to, precision, uncertain } = edtf(on);
  const days = knownDays(on);
  if (days) return { year: days.to.slice(0, 4), month: days.to.slice(0, 7), isDay: true };
  const inMonth = !uncertain && (precision === 'month' || from.slice(0, 7) === to.slice(0, 7));
  return { year: to.slice(0, 4), month: inMonth ? to.slice(0, 7) : undefined, isDay: false };
}

/** The newest first; what is known less exactly after what is known to the day. */
function compareNews(a: News, b: News): number {
  const [left, right] = [dateInMonths(a.on), dateInMonths(b.on)];
  return (
    compareText(right.year, left.year) ||
    compareText(right.month ?? '', left.month ?? '') ||
    Number(right.isDay) - Number(left.isDay) ||
    compareText(edtf(b.on).to, edtf(a.on).to) ||
    compareText(a.id, b.id)
  );
}

const NONE: readonly ArchivedRecord[] = [];

const known = new WeakMap<Ledger, { archived: readonly ArchivedRecord[]; asOf: string; news: readonly News[] }>();

/**
 * All that changed in the record up to a day: what happened by the dates of entries, and what copies of the record show beside.
 * A correction that an entry states and a copy shows is told once, by the copy.
 *
 * @param archived copies of the whole record; none where no archive is kept @param asOf ISO day
 * @returns the newest first
 */
export function newsOf(ledger: Ledger, asOf: string, archived: readonly ArchivedRecord[] = NONE): readonly News[] {
  const before = known.get(ledger);
  if (before?.asOf === asOf && before.archived === archived) return before.news;
  const seen = archivedNews(archived, ledger, asOf);
  const reasons = new Set(
    seen.flatMap((one) => (one.kind === 'corrected' ? one.reasons.map((reason) => JSON.stringify([one.entry.id, reason])) : [])),
  );
  const dated = datedNews(ledger, asOf).filter((one) => one.kind !== 'stated' || !reasons.has(JSON.stringify([one.entry.id, one.reason])));
  const news = [...dated, ...seen].sort(compareNews);
  known.set(ledger, { archived, asOf, news });
  return news;
}
