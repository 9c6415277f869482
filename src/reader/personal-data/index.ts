import { findBirthDates } from './identity/birth-dates.ts';
import { findCoordinates } from './contact/coordinates.ts';
import { findEmails } from './contact/emails.ts';
import { mask, type Mark, type PersonalDataMatch } from './text/match.ts';
import { findEncodedTexts } from './secrets/encoded-texts.ts';
import { findIdentityNumbers } from './identity/identity-numbers.ts';
import { findIpAddresses } from './contact/ip-addresses.ts';
import { findLinks } from './contact/links.ts';
import { findMinors } from './people/minors.ts';
import { findNamedChildren } from './people/named-children.ts';
import { findNamedNumbers } from './identity/named-numbers.ts';
import { asText, findPersonNames } from './people/names-of-files.ts';
import { viewOf, type View } from './text/normalised-view.ts';
import { withoutOverlaps } from './overlaps.ts';
import { findPasswords } from './secrets/passwords.ts';
import { permissionsOf } from './permissions.ts';
import { findPhones } from './contact/phones.ts';
import { findSecrets } from './secrets/secrets.ts';
import { findSmallCounts } from './people/small-counts.ts';
import { findStreetAddresses } from './contact/street-addresses.ts';

export { PERSONAL_DATA_KINDS, type PersonalDataKind } from '#domain/problems/fact-values.ts';
export type { PersonalDataMatch, PersonalDataSeverity } from './text/match.ts';

export interface PersonalDataOptions {
  /** Values that may be published, as they are written; blanks, punctuation, accents and capitals do not matter. */
  allowed?: readonly string[];
}

const RULES: readonly ((view: View) => Mark[])[] = [
  findSecrets,
  findPasswords,
  findEncodedTexts,
  findIdentityNumbers,
  findNamedNumbers,
  findEmails,
  findPhones,
  findBirthDates,
  findCoordinates,
  findIpAddresses,
  findLinks,
  findMinors,
  findNamedChildren,
  findStreetAddresses,
  findSmallCounts,
];

/**
 * Personal data and secrets in any text: source of a file, a header, an address. Findings are sorted and do not overlap;
 * offsets are UTF-16 units of the text that was given. Rules, limits and measured quality: docs/personal-data.md.
 */
export function findPersonalData(text: string, { allowed = [] }: PersonalDataOptions = {}): PersonalDataMatch[] {
  return search(viewOf(text), RULES, allowed);
}

/**
 * Personal data in the name of a file, without its ending: names of persons too, which a text may hold. Offsets are those of
 * the name.
 */
export function findInFileName(name: string, { allowed = [] }: PersonalDataOptions = {}): PersonalDataMatch[] {
  return search(viewOf(asText(name)), [...RULES, ({ text }) => findPersonNames(text)], allowed);
}

function search(view: View, rules: typeof RULES, allowed: readonly string[]): PersonalDataMatch[] {
  const isAllowed = permissionsOf(allowed);
  const marks = rules.flatMap((rule) => rule(view)).filter((mark) => mark.to > mark.from);
  const kept = marks.filter(({ kind, from, to }) => kind === 'secret' || !isAllowed(view.text.slice(from, to)));
  return withoutOverlaps(kept).map(({ kind, severity, from, to }) => ({
    kind,
    severity,
    start: view.startOf(from),
    end: view.endOf(to - 1),
    masked: mask(view.text.slice(from, to)),
  }));
}
