import { findBirthDates } from './birth-dates.ts';
import { findCoordinates } from './coordinates.ts';
import { findEmails } from './emails.ts';
import { mask, type Mark, type PersonalDataMatch, type PersonalDataSeverity } from './match.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { findLinks } from './links.ts';
import { findMinors } from './minors.ts';
import { findNamedChildren } from './named-children.ts';
import { findNamedNumbers } from './named-numbers.ts';
import { viewOf, type View } from './normalised-view.ts';
import { withoutOverlaps } from './overlaps.ts';
import { permissionsOf } from './permissions.ts';
import { findPhones } from './phones.ts';
import { findSecrets } from './secrets.ts';
import { findSmallCounts } from './small-counts.ts';
import { findStreetAddresses } from './street-addresses.ts';
import type { PersonalDataKind } from '#domain/problems/fact-values.ts';
import type { Position } from '#domain/problems/problem.ts';

export { PERSONAL_DATA_KINDS, type PersonalDataKind } from '#domain/problems/fact-values.ts';
export type { PersonalDataMatch, PersonalDataSeverity } from './match.ts';

export interface PersonalDataOptions {
  /** Values that may be published, as they are written; blanks, punctuation, accents and capitals do not matter. */
  allowed?: readonly string[];
}

const RULES: readonly ((view: View) => Mark[])[] = [
  findSecrets,
  findIdentityNumbers,
  findNamedNumbers,
  findEmails,
  findPhones,
  findBirthDates,
  findCoordinates,
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
export function findPersonalData(text: string, options: PersonalDataOptions = {}): PersonalDataMatch[] {
  const view = viewOf(text);
  const isAllowed = permissionsOf(options.allowed ?? []);
  const marks = RULES.flatMap((rule) => rule(view)).filter((mark) => mark.to > mark.from);
  const kept = marks.filter(({ kind, from, to }) => kind === 'secret' || !isAllowed(view.text.slice(from, to)));
  return withoutOverlaps(kept).map(({ kind, severity, from, to }) => ({
    kind,
    severity,
    start: view.startOf(from),
    end: view.endOf(to - 1),
    masked: mask(view.text.slice(from, to)),
  }));
}

/** One finding with its place in a file, ready to become a problem. */
export interface PersonalDataProblem {
  file: string;
  kind: PersonalDataKind;
  severity: PersonalDataSeverity;
  position: Position | undefined;
  masked: string;
}

export function personalDataProblems(
  text: string,
  file: string,
  positionOf: (offset: number) => Position | undefined,
  allowed: readonly string[] = [],
): PersonalDataProblem[] {
  return findPersonalData(text, { allowed }).map(({ kind, severity, start, masked }) => ({
    file,
    kind,
    severity,
    position: positionOf(start),
    masked,
  }));
}
