import { edtf } from '../dates/edtf.ts';
import { dateOf } from '../ledger/entry-date.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** What happened to a theme in a year: raised for the first time, kept, dropped, or returned after having been dropped. */
export const CONTINUITY = ['raised', 'kept', 'dropped', 'returned'] as const;
export type Continuity = (typeof CONTINUITY)[number];

/** A year in which something happened to a theme. A year of dropping has no entries. */
export interface ThemeYear {
  year: number;
  state: Continuity;
  entries: readonly AnyEntry[];
}

export interface ThemeContinuity {
  theme: Entry<'themes'>;
  /** In their order; years in which nothing happened are left out. */
  years: readonly ThemeYear[];
  /** Entries on the theme whose document bears no date. */
  undated: readonly AnyEntry[];
  /** How it stands on the day; undefined where it was never raised with a date. */
  now: Continuity | undefined;
  /** Number of entries on the theme. */
  total: number;
}

export interface ContinuityFigure {
  themes: readonly ThemeContinuity[];
  /** First and last year of the picture; undefined where no entry on a theme bears a date. */
  span: { from: number; to: number } | undefined;
}

/** Kinds of entries that raise a theme, in the order in which they are shown. */
const RAISING = ['agreements', 'proposals', 'guidelines', 'inputs', 'meetings'] as const;

function entriesByTheme(ledger: Ledger, lastDay: string): Map<string, AnyEntry[]> {
  const byTheme = new Map<string, AnyEntry[]>();
  for (const collection of RAISING) {
    for (const entry of ledger.all(collection) as AnyEntry[]) {
      const date = dateOf(entry);
      if (date !== undefined && edtf(date).from > lastDay) continue;
      for (const theme of (entry.facts as { themes?: readonly string[] }).themes ?? []) {
        const own = byTheme.get(theme);
        if (own) own.push(entry);
        else byTheme.set(theme, [entry]);
      }
    }
  }
  return byTheme;
}

/**
 * What happened year by year. A theme counts as dropped in the year in which it has been absent for `THRESHOLDS.droppedYears` whole
 * years; a year that is not over is not held against it.
 */
export function themeYears(entries: readonly AnyEntry[], lastWholeYear: number): ThemeYear[] {
  const dated = entries.filter((entry) => dateOf(entry) !== undefined);
  const byYear = Map.groupBy(dated, (entry) => Number(edtf(dateOf(entry)!).from.slice(0, 4)));
  const years: ThemeYear[] = [];
  let previous: number | undefined;
  const drop = (until: number) => {
    if (previous === undefined || until - previous < THRESHOLDS.droppedYears) return false;
    years.push({ year: previous + THRESHOLDS.droppedYears, state: 'dropped', entries: [] });
    return true;
  };
  for (const [year, own] of [...byYear].sort(([a], [b]) => a - b)) {
    const returned = drop(year - 1);
    years.push({ year, state: previous === undefined ? 'raised' : returned ? 'returned' : 'kept', entries: own });
    previous = year;
  }
  drop(lastWholeYear);
  return years;
}

/** Themes by the order of the register, with what happened to each in each year (S2 §C9, S1 §D). @param asOf ISO day */
export function computeContinuity(ledger: Ledger, asOf: string): ContinuityFigure {
  const byTheme = entriesByTheme(ledger, asOf);
  const themes = ledger
    .all('themes')
    .filter(({ facts }) => facts.kind === 'theme')
    .sort((a, b) => a.facts.order - b.facts.order || compareText(a.id, b.id))
    .map((theme): ThemeContinuity => {
      const entries = byTheme.get(theme.id) ?? [];
      const years = themeYears(entries, Number(asOf.slice(0, 4)) - 1);
      return {
        theme,
        years,
        undated: entries.filter((entry) => dateOf(entry) === undefined),
        now: years.at(-1)?.state,
        total: entries.length,
      };
    });
  const first = themes.flatMap(({ years }) => (years[0] ? [years[0].year] : []));
  return { themes, span: first.length === 0 ? undefined : { from: Math.min(...first), to: Number(asOf.slice(0, 4)) } };
}
