import type { Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';

/** The member countries, in the order of their ids. */
export function memberCountries(ledger: Ledger): Entry<'parties'>[] {
  return ledger.all('parties').filter(({ facts }) => facts.kind === 'member-country');
}

export function memberCountryIds(ledger: Ledger): string[] {
  return memberCountries(ledger).map(({ id }) => id);
}
