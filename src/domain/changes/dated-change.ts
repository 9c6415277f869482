import { compareText } from '../compare-text.ts';
import type { AnyEntry } from '../ledger/entry.ts';
import { inOrder, type Change } from './change.ts';

/** The entry that caused a change. */
export type Cause = Pick<AnyEntry, 'collection' | 'id'>;

/** One change of the record, with the day from which it counts and what caused it. */
export interface DatedChange {
  /** ISO day from which it counts: the first day that its date allows. */
  day: string;
  /** The date (EDTF) as its source gives it: `2018` where no more is known. Of what time alone changes, the day that was computed. */
  date: string;
  change: Change;
  /**
   * `entry`: something was filed, adopted, documented… on that day. `time`: nothing was; an assessment reached an age, or a date
   * that a text set came near or passed.
   */
  by: 'entry' | 'time';
  /** What was filed or documented; of what time alone changes, what reached its age or set the date. */
  causes: readonly Cause[];
}

/** By day: what time alone changed first, and within that in the order in which changes are told. */
export function byDay(changes: readonly DatedChange[]): DatedChange[] {
  const days = [...Map.groupBy(changes, ({ day }) => day)].sort(([a], [b]) => compareText(a, b));
  return days.flatMap(([, ofDay]) =>
    (['time', 'entry'] as const).flatMap((by) => {
      const dated = new Map(ofDay.filter((own) => own.by === by).map((own) => [own.change, own]));
      return inOrder([...dated.keys()]).map((change) => dated.get(change)!);
    }),
  );
}

/** Entries as causes, each once, in the order of collections and ids. */
export function causesOf(entries: readonly AnyEntry[]): Cause[] {
  const causes = new Map(entries.map(({ collection, id }) => [`${collection}/${id}`, { collection, id }]));
  return [...causes].sort(([a], [b]) => compareText(a, b)).map(([, cause]) => cause);
}

/** Of several dates of one day the one that says most. */
export function mostPrecise(dates: readonly string[], day: string): string {
  return dates.reduce((best, date) => (date.length > best.length ? date : best), dates[0] ?? day);
}
