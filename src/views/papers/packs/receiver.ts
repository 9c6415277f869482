import { asksForSomething } from '#domain/acts/acts.ts';
import { isOpen } from '#domain/agreements/open.ts';
import { compareText } from '#domain/compare-text.ts';
import { daysOf } from '#domain/dates/calendar.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { oncePerKey } from '#domain/ledger/once.ts';
import { memberCountries } from '#domain/ledger/member-countries.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { hasBody, presidencyTerms, ROLES } from '#domain/obligations/roles.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { askedOf, groupsOf } from '#domain/voices/addressed.ts';
import { unrepliedBy } from '#domain/voices/unreplied.ts';
import { byNewest } from '../../items.ts';
import { owedOccurrences, presidencyOccurrences } from '../../obligations/own.ts';
import { isUnanswered } from '#domain/voices/unanswered.ts';
import type { ViewContext } from '../../context.ts';

type Agreement = Entry<'agreements'>;
type Party = Entry<'parties'>;

/** What a ledger holds on a day, whatever the language. */
export type Day = Pick<ViewContext, 'ledger' | 'asOf'>;

/** Who a paper of the desk is made for: a party, or one turn of the presidency. */
export interface Receiver {
  entry: Party | Entry<'presidencies'>;
  /** Under whose name things are asked of it: of a turn, the office. */
  party: Party;
  /** The cases of the rules of the mechanism that it owes. */
  occurrences: readonly Occurrence[];
}

export function receiverOf(context: Day, entry: Receiver['entry']): Receiver {
  if (entry.collection === 'parties') return { entry, party: entry, occurrences: owedOccurrences(context, entry) };
  const office = context.ledger.demand('parties', ROLES.presidency);
  return { entry, party: office, occurrences: presidencyOccurrences(context, entry) };
}

/** What is asked of a receiver by name, open and closed apart, and what is open of that which is asked of a group it belongs to. */
export interface AskedOf {
  open: readonly Agreement[];
  closed: readonly Agreement[];
  shared: readonly Agreement[];
}

export function asked({ ledger }: Day, { party }: Receiver): AskedOf {
  const { own, shared } = askedOf(ledger, party.id);
  return {
    open: own.filter((agreement) => isOpen(ledger, agreement)).sort(byNewest),
    closed: own.filter((agreement) => !isOpen(ledger, agreement)).sort(byNewest),
    shared: shared.filter((agreement) => isOpen(ledger, agreement)).sort(byNewest),
  };
}

/** Whether an act was surely adopted before a turn of the presidency began: it was asked of whoever held the office then. */
export function isFromEarlierTurn({ ledger }: Day, { entry }: Receiver, { facts: { adopted } }: Agreement): boolean {
  const turn = presidencyTerms(ledger).find(({ presidency }) => presidency === entry);
  return turn !== undefined && daysOf(adopted).to < (turn.from?.from ?? `${turn.year}-01-01`);
}

/** The statements of civil society without an answer that a receiver could answer, or that it presented itself; the newest first. */
export function waitingStatements(context: Day, { entry, party }: Receiver): Entry<'inputs'>[] {
  const { ledger } = context;
  const groups = groupsOf(ledger, party.id);
  const isForAll = entry.collection === 'presidencies' || party.id === ROLES.secretariat;
  const isItsOwn = ({ facts: { to, by } }: Entry<'inputs'>) =>
    isForAll ||
    by.includes(party.id) ||
    to === party.id ||
    // What was presented to no body in particular was presented to all members.
    (party.facts.kind === 'member-country' && (to === undefined || groups.includes(to)));
  return ledger
    .all('inputs')
    .filter((input) => isItsOwn(input) && isUnanswered(input, context.asOf))
    .sort(byNewest);
}

/** Whether anything stands in the pack of a receiver. */
function hasContent(context: Day, receiver: Receiver): boolean {
  const { ledger, asOf } = context;
  const { open, shared } = asked(context, receiver);
  return (
    open.length + shared.length > 0 ||
    receiver.occurrences.some(isJudged) ||
    waitingStatements(context, receiver).length > 0 ||
    unrepliedBy(ledger, receiver.party, asOf).length > 0 ||
    ledger.all('agreements').some((agreement) => agreement.facts.act.body === receiver.party.id && asksForSomething(agreement))
  );
}

/** The turns of the presidency that are not over on a day, and those to come; where no source tells of any, the last one. */
function openTurns({ ledger, asOf }: Day): Entry<'presidencies'>[] {
  const turns = presidencyTerms(ledger).map(({ presidency }) => presidency);
  const ahead = turns.filter(({ facts }) => facts.year >= Number(asOf.slice(0, 4)));
  return ahead.length > 0 ? ahead : turns.slice(-1);
}

/** Networks and groups that hand things over, and both secretariats. */
function bodies({ ledger }: Day): Party[] {
  const offices = [ROLES.secretariat, ROLES.civilSecretariat, ROLES.civilNetwork];
  return ledger
    .all('parties')
    .filter(({ id, facts }) => offices.includes(id) || facts.kind === 'network' || facts.kind === 'working-group')
    .sort((a, b) => compareText(a.id, b.id));
}

const receiversOn = oncePerKey((ledger, asOf): readonly Receiver[] => {
  const day = { ledger, asOf };
  const turns = hasBody('presidency') && ledger.get('parties', ROLES.presidency) ? openTurns(day) : [];
  return [...memberCountries(ledger), ...turns, ...bodies(day)]
    .map((entry) => receiverOf(day, entry))
    .filter((receiver) => hasContent(day, receiver));
});

/** Everybody for whom a handover pack is made: it is made only where there is something to hand over. */
export const receivers = ({ ledger, asOf }: Day): readonly Receiver[] => receiversOn(ledger, asOf);

/** The member countries to which something reaches that can be told on paper. */
export const countriesWithPacks = (day: Day): Party[] =>
  receivers(day).flatMap(({ entry }) => (entry.collection === 'parties' && entry.facts.kind === 'member-country' ? [entry] : []));
