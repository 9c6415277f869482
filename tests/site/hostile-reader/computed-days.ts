import { obligationEvents, datedEvents } from '#domain/agreements/dated-events.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { daysIn } from './days.ts';

/**
 * Days that follow from the days of entries by a rule, such as two months before a meeting. One that follows from a month or a
 * year is none of them: it has no day.
 */
export function computedDays(ledger: Ledger, asOf: string): Set<string> {
  const obligations = computeObligations(ledger, asOf);
  const spans = obligations.rules.flatMap(({ occurrences }) => occurrences.flatMap(({ due, limit }) => [due, limit]));
  const single = spans.flatMap((span) => (span && span.from === span.to ? [span.from] : []));
  const events = [...datedEvents(ledger), ...obligationEvents(ledger, obligations)].flatMap(({ on }) => daysIn(on, 'es'));
  return new Set([...single, ...events].flatMap((day) => [day, day.slice(-5)]));
}
