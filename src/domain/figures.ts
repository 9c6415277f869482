import { documentedLevel } from './documented.ts';
import { edtf } from './edtf.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { compareText } from './problem.ts';
import { LEVELS } from './vocabulary.ts';

/** Ways of dividing the agreements. */
export const DIVISIONS = ['body', 'year', 'theme', 'level'] as const;
export type Division = (typeof DIVISIONS)[number];

/** One group of a figure, with the agreements behind it. */
export interface FigureGroup {
  value: string;
  ids: readonly string[];
}

/** A figure that can be opened: every group names its entries. */
export interface Figure {
  division: Division;
  groups: readonly FigureGroup[];
  /** Number of agreements counted; groups of themes overlap, so their sum may be larger. */
  total: number;
}

function valuesOf(ledger: Ledger, agreement: Entry<'agreements'>, division: Division): readonly string[] {
  switch (division) {
    case 'body':
      return [agreement.facts.act.body];
    case 'year':
      return [edtf(agreement.facts.adopted).from.slice(0, 4)];
    case 'theme':
      return agreement.facts.themes;
    case 'level':
      return [documentedLevel(ledger, agreement.id)];
  }
}

/**
 * Agreements by body, year, theme or documented level. Years and levels are in their own order; bodies and themes with the
 * most agreements come first. Every level is there, also with none.
 */
export function computeFigure(ledger: Ledger, division: Division): Figure {
  const agreements = ledger.all('agreements');
  const groups = new Map<string, string[]>(division === 'level' ? LEVELS.map((level) => [level, []]) : []);
  for (const agreement of agreements) {
    for (const value of valuesOf(ledger, agreement, division)) groups.set(value, [...(groups.get(value) ?? []), agreement.id]);
  }
  const list = [...groups].map(([value, ids]) => ({ value, ids: ids.sort(compareText) }));
  if (division === 'year') list.sort((a, b) => compareText(a.value, b.value));
  if (division === 'body' || division === 'theme') list.sort((a, b) => b.ids.length - a.ids.length || compareText(a.value, b.value));
  return { division, groups: list, total: agreements.length };
}
