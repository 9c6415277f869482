import { obligationEvents, datedEvents } from '#domain/agreements/dated-events.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { daysIn } from './days.ts';

const both = (day: string) => [day, day.slice(-5)];

/**
 * Whether a rule gives the days of a sentence, such as two months before a meeting. From a month or a year a rule gives no day,
 * but a span, and only a sentence with both of its ends speaks of that.
 */
export function givenByRules(ledger: Ledger, asOf: string): (day: string, sentence: readonly string[]) => boolean {
  const obligations = computeObligations(ledger, asOf);
  const spans = obligations.rules.flatMap(({ occurrences }) =>
    occurrences.flatMap(({ due, limit }) => [due, limit].filter((span) => span !== undefined)),
  );
  const events = [...datedEvents(ledger), ...obligationEvents(ledger, obligations)].flatMap(({ on }) => daysIn(on, 'es'));
  const days = new Set([...events, ...spans.filter(({ from, to }) => from === to).map(({ from }) => from)].flatMap(both));
  const others = new Map<string, Set<string>>();
  for (const { from, to } of spans.filter(({ from, to }) => from !== to)) {
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const)
      for (const key of both(end)) others.set(key, (others.get(key) ?? new Set<string>()).add(other.slice(-5)));
  }
  return (day, sentence) => days.has(day) || sentence.some((other) => others.get(day)?.has(other.slice(-5)));
}
