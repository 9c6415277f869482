import { edtf } from '../dates/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';

/** Agreements of one body, by the year in which it adopted them. */
export interface BodyYears {
  body: string;
  total: number;
  /** Years with agreements, in order. */
  years: readonly { year: number; ids: readonly string[] }[];
}

export interface BodyYearsFigure {
  /** The bodies with the most agreements first. */
  bodies: readonly BodyYears[];
  total: number;
  /** First and last year of any; undefined without agreements. */
  span: { from: number; to: number } | undefined;
}

/** Agreements by body and year: each counts once, in the body and the first year of its date of adoption. */
export function computeBodyYears(ledger: Ledger): BodyYearsFigure {
  const agreements = ledger.all('agreements').map(({ id, facts }) => ({
    id,
    body: facts.act.body,
    year: Number(edtf(facts.adopted).from.slice(0, 4)),
  }));
  const bodies = [...Map.groupBy(agreements, ({ body }) => body)].map(([body, own]) => ({
    body,
    total: own.length,
    years: [...Map.groupBy(own, ({ year }) => year)]
      .map(([year, items]) => ({ year, ids: items.map(({ id }) => id).sort(compareText) }))
      .sort((a, b) => a.year - b.year),
  }));
  const years = agreements.map(({ year }) => year);
  return {
    bodies: bodies.sort((a, b) => b.total - a.total || compareText(a.body, b.body)),
    total: agreements.length,
    span: years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) },
  };
}
