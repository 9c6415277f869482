import { assessmentsAbout } from '../voices/assessments.ts';
import { recordStateOf } from '../voices/documented.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { REGION } from './situation.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import { RECORD_STATES } from '../schemas/vocabulary.ts';

/** Ways of dividing the agreements. */
export const DIVISIONS = ['body', 'year', 'theme', 'documented', 'country'] as const;
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
  /** Number of agreements counted; groups of themes and countries overlap, so their sum may be larger. */
  total: number;
}

/**
 * The countries that an agreement names in any role, or in which somebody assessed it. One that names none binds every member:
 * it belongs to the region, wherever it was assessed.
 */
function countriesOf(ledger: Ledger, agreement: Entry<'agreements'>): string[] {
  const members = new Set(memberCountryIds(ledger));
  const mentioned = ledger
    .referencesOf(agreement)
    .filter(({ target, collections }) => collections.includes('parties') && members.has(target));
  const named = [...(agreement.facts.countries ?? []), ...mentioned.map(({ target }) => target)];
  const assessed = assessmentsAbout(ledger, agreement.id).flatMap(({ country }) => (country === undefined ? [] : [country]));
  return [...new Set([...(named.length === 0 ? [REGION] : []), ...named, ...assessed])];
}

/** The agreements that name a country in any role, by id. */
export function agreementsNaming(ledger: Ledger, country: Entry<'parties'>): Entry<'agreements'>[] {
  const naming = ledger.mentionsOf(country).flatMap(({ from }) => (from.collection === 'agreements' ? [from] : []));
  return [...new Set(naming)];
}

/** The groups of a division that an agreement belongs to: at least one, several only among themes and countries. */
export function divisionValues(ledger: Ledger, agreement: Entry<'agreements'>, division: Division): readonly string[] {
  switch (division) {
    case 'body':
      return [agreement.facts.act.body];
    case 'year':
      return [edtf(agreement.facts.adopted).from.slice(0, 4)];
    case 'theme':
      return agreement.facts.themes;
    case 'documented':
      return [recordStateOf(ledger, agreement)];
    case 'country':
      return countriesOf(ledger, agreement);
  }
}

/** Groups that are there also with none: every documentary state, the region and every member country. */
function standingGroups(ledger: Ledger, division: Division): readonly string[] {
  if (division === 'documented') return RECORD_STATES;
  return division === 'country' ? [REGION, ...memberCountryIds(ledger)] : [];
}

/**
 * Agreements by body, year, theme, documentary state or country. Years and states are in their own order; bodies and themes
 * with the most agreements come first; of the countries, the region. Every state and member country is there, also with none.
 */
export function computeFigure(ledger: Ledger, division: Division): Figure {
  const agreements = ledger.all('agreements');
  const groups = new Map<string, string[]>(standingGroups(ledger, division).map((value) => [value, []]));
  for (const agreement of agreements) {
    for (const value of divisionValues(ledger, agreement, division)) groups.set(value, [...(groups.get(value) ?? []), agreement.id]);
  }
  const list = [...groups].map(([value, ids]) => ({ value, ids: ids.sort(compareText) }));
  if (division === 'year') list.sort((a, b) => compareText(a.value, b.value));
  if (division === 'body' || division === 'theme') list.sort((a, b) => b.ids.length - a.ids.length || compareText(a.value, b.value));
  return { division, groups: list, total: agreements.length };
}
