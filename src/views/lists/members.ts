import type { Entry } from '#domain/ledger/entry.ts';
import { compareNames } from '#i18n/format.ts';
import { headingOf, type ViewContext } from '../context.ts';

/** The member countries, by their name in the page's language. */
export function memberCountries(context: ViewContext): Entry<'parties'>[] {
  const countries = context.ledger.all('parties').filter(({ facts }) => facts.kind === 'member-country');
  return countries.sort((a, b) => compareNames(headingOf(context, a).title, headingOf(context, b).title));
}
