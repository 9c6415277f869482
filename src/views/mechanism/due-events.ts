import { compareEvents, datedEvents, type DatedEvent } from '#domain/dated-events.ts';
import { obligationEvents } from '#domain/obligations/due-events.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { formatDate } from '#i18n/format.ts';
import { headingOf, type ViewContext } from '../context.ts';
import { mechanismWords, obligationsOf, occurrenceId, ruleLink } from './obligations.ts';

/** Everything that has a place in a calendar: what the entries say, and the days of the obligations that are judged. */
export function calendarEvents(context: ViewContext): DatedEvent[] {
  const obligations = obligationEvents(context.ledger, obligationsOf(context));
  return [...datedEvents(context.ledger), ...obligations].sort(compareEvents);
}

/** An obligation in one line: its rule, and the quarter, meeting or presidency it is owed for. */
export function obligationTitle(context: ViewContext, { rule, anchor, period }: Occurrence): string {
  const parts = [anchor && headingOf(context, anchor).title, period && formatDate(period, context.locale)];
  const name = parts.filter((part) => part !== undefined).join(', ');
  return `${mechanismWords(context).rules[rule].title}: ${name}`;
}

/** Place of an obligation on the page of its rule. */
export function obligationHref(context: ViewContext, occurrence: Occurrence): string {
  return `${ruleLink(context, occurrence.rule).href}#${occurrenceId(occurrence)}`;
}
