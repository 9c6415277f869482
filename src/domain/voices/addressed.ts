import { asksForSomething } from '../acts/acts.ts';
import { partiesIn } from '../acts/deliverables.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isAwaited, subjectsIn, type Subject } from './subjects.ts';

type Agreement = Entry<'agreements'>;

/** What an act asks of a party: its own by name, or through a group of parties to which it belongs. */
export interface Asked {
  own: readonly Agreement[];
  /** Acts that do not name the party and give a role to such a group. */
  shared: readonly Agreement[];
}

/**
 * All that reaches a country. An act of the region that asks something of another party, or does not say of whom, reaches every
 * member: somebody may inform about it there. It is not for that an act of the country.
 */
export interface Addressed extends Asked {
  /** Acts that reach the country, name neither it nor a group of its own. */
  regional: readonly Agreement[];
  /** Measures of adopted instruments, and measures that name the country, each group under its instrument. */
  measures: ReadonlyMap<Entry<'guidelines'>, readonly Subject[]>;
}

/** Ids of the parties that have a party among their members. */
export function groupsOf(ledger: Ledger, party: string): string[] {
  return ledger.all('parties').flatMap(({ id, facts }) => (facts.members?.includes(party) === true ? [id] : []));
}

function isNamed(agreement: Agreement, party: string): boolean {
  return partiesIn(agreement).includes(party) || agreement.facts.countries?.includes(party) === true;
}

/** The acts that ask something of a party. */
export function askedOf(ledger: Ledger, party: string): Asked {
  const groups = new Set(groupsOf(ledger, party));
  const asking = ledger.all('agreements').filter(asksForSomething);
  const own = asking.filter((agreement) => isNamed(agreement, party));
  const isShared = (agreement: Agreement) => !own.includes(agreement) && partiesIn(agreement).some((id) => groups.has(id));
  return { own, shared: asking.filter(isShared) };
}

/** Whether an act gives a role to a group that holds every member country. */
export function isForAllMembers(ledger: Ledger, agreement: Agreement): boolean {
  const countries = memberCountryIds(ledger);
  return partiesIn(agreement).some((id) => {
    const members = ledger.get('parties', id)?.facts.members ?? [];
    return countries.every((country) => members.includes(country));
  });
}

/** @param country party id of a member country */
export function addressedTo(ledger: Ledger, country: string): Addressed {
  const reaching = subjectsIn(ledger).filter(({ countries }) => countries.includes(country));
  const acts = reaching.flatMap((subject) => (subject.entry.collection === 'agreements' && isAwaited(subject) ? [subject.entry] : []));
  const { own, shared } = askedOf(ledger, country);
  const among = new Set(acts);
  const measures = reaching.filter((subject) => subject.measure !== undefined && (subject.named || isAwaited(subject)));
  return {
    own,
    shared: shared.filter((agreement) => among.has(agreement)),
    regional: acts.filter((agreement) => !own.includes(agreement) && !shared.includes(agreement)),
    measures: Map.groupBy(measures, ({ entry }) => entry as Entry<'guidelines'>),
  };
}
