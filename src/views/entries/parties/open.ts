import { ANCHORS } from '#addresses/anchors.ts';
import { asksForSomething } from '#domain/acts/acts.ts';
import { askedOf } from '#domain/voices/addressed.ts';
import { dueFor, type Timeliness } from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { ObligationState } from '#domain/schemas/vocabulary.ts';
import type { ViewContext } from '../../context.ts';
import { byNewest, itemOf } from '../../items.ts';
import type { SectionView } from '../../model/content.ts';
import type { ItemView } from '../../model/item.ts';
import { mechanismWords, ruleLink } from '../../obligations/obligations.ts';
import { occurrenceHref, owedOccurrences } from '../../obligations/own.ts';
import { unansweredText } from '../../unanswered.ts';
import { actsOf, statementsOf } from './body-opening.ts';
import { settledBy } from './owed.ts';

type Party = Entry<'parties'>;

/** Lines that stand open; the others are folded. */
const OPEN_LINES = 6;

/** What a date says that a reader waits for, or cannot tell. */
const OPEN_DATES: ReadonlySet<Timeliness | undefined> = new Set(['due-soon', 'on-time', 'date-passed', 'overdue']);

/** States of a duty of which something is still to be done or to be found out. */
const OPEN_STATES: ReadonlySet<ObligationState> = new Set(['due-soon', 'not-yet-due', 'no-information']);

/** Its own acts whose date is to come, or has passed without news. */
function actItems(context: ViewContext, party: Party): ItemView[] {
  const { ledger, asOf, messages } = context;
  const isOpen = (agreement: Entry<'agreements'>) => OPEN_DATES.has(dueFor(ledger, agreement, asOf, party)?.status);
  return actsOf(context, party)
    .filter((agreement) => asksForSomething(agreement) && isOpen(agreement))
    .sort(byNewest)
    .map((agreement) => ({
      ...itemOf(context, agreement),
      meta: [messages.parties.open.adopted],
      summary: settledBy(context, agreement),
    }));
}

/** The statements presented to it, or by it, that await an answer. */
function statementItems(context: ViewContext, party: Party): ItemView[] {
  const { open, owed } = context.messages.parties;
  const { to, by } = statementsOf(context, party);
  const line = (input: Entry<'inputs'>, word: string): ItemView[] => {
    const waiting = unansweredText(context, input);
    if (waiting === undefined) return [];
    return [{ ...itemOf(context, input), meta: [word, waiting], summary: owed.settle(open.answer) }];
  };
  return [
    ...to.sort(byNewest).flatMap((input) => line(input, open.presentedTo)),
    ...by.sort(byNewest).flatMap((input) => line(input, open.presentedBy)),
  ];
}

/** The rules in force of which a case is still to come or nothing is known, each once, by its newest case. */
function dutyItems(context: ViewContext, party: Party): ItemView[] {
  const { open, owed } = context.messages.parties;
  const { states } = mechanismWords(context);
  const waiting = owedOccurrences(context, party).filter(({ state }) => OPEN_STATES.has(state));
  const newest = [...Map.groupBy(waiting, ({ rule }) => rule).values()].map((own) => own.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]!);
  return newest.map((occurrence) => ({
    href: occurrenceHref(context, occurrence),
    title: ruleLink(context, occurrence.rule).text,
    meta: [open.rule, states[occurrence.state]],
    summary: owed.settle(owed.document),
  }));
}

/**
 * What awaits a party beside the acts that it answers for: dates of its own acts, statements without an answer, duties of rules
 * in force; each with what would settle it. None where nothing of the kind concerns it.
 */
export function openSection(context: ViewContext, party: Party): SectionView | undefined {
  const { messages, locale } = context;
  const { open } = messages.parties;
  const { to, by } = statementsOf(context, party);
  const isConcerned = actsOf(context, party).length + to.length + by.length + owedOccurrences(context, party).length > 0;
  const items = [...dutyItems(context, party), ...actItems(context, party), ...statementItems(context, party)];
  // What it answers for stands above with its dates: only where there is nothing at all is that said.
  if (items.length === 0 && (!isConcerned || askedOf(context.ledger, party.id).own.length > 0)) return undefined;
  // Behind the fold by name alone: their own pages say since when they wait.
  const rest = items.slice(OPEN_LINES).map(({ href, code, title, lang }): ItemView => ({ href, code, title, lang, meta: [] }));
  return {
    id: ANCHORS.open[locale],
    heading: open.heading,
    content: [
      { type: 'paragraph', inlines: [items.length === 0 ? open.none : open.intro], soft: true },
      ...(items.length === 0 ? [] : [{ type: 'items', items: items.slice(0, OPEN_LINES) } as const]),
      ...(rest.length === 0 ? [] : [{ type: 'fold', summary: open.more(rest.length), content: [{ type: 'items', items: rest }] } as const]),
    ],
  };
}
