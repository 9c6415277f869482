import { GIVEN_NAMES } from './given-names.ts';
import type { View } from '../text/normalised-view.ts';
import { NOT_NAMES } from './not-names.ts';
import { between } from '../text/surroundings.ts';

const WORD = String.raw`\p{Lu}[\p{L}'-]{1,24}`;
/** One to four capitalised words with the particles between them, as the source of a regular expression. */
export const NAME = String.raw`${WORD}(?: (?:(?:de|del|la|las|los|y) ){0,2}${WORD}){0,3}`;

/** Without accents and capitals. */
export const folds = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Where the first known given name stands among the words of a name; undefined where none does. */
export function givenName(name: string): number | undefined {
  for (const match of name.matchAll(/\p{Lu}[\p{L}'-]*/gu)) if (GIVEN_NAMES.has(folds(match[0]))) return match.index;
  return undefined;
}

/** A capitalised word that may be a rare name: not a country, a people, a month, an office or an acronym. */
export function mayBeName(name: string): boolean {
  const first = /^[\p{L}'-]+/u.exec(name)![0];
  return !NOT_NAMES.has(folds(first)) && first !== first.toUpperCase();
}

const NOT_A_PERSON =
  /\b(?:san|santa|santo|puerto|villa|ciudad|rio|fundacion|casa|hogar|colegio|escuela|instituto|barrio|colonia|calle|avenida|hospital|juez|jueza|fiscal|magistrad[oa]|ministr[oa]|president[ea]|diputad[oa]|director[a]?|licenciad[oa]|lic\.?|dra?\.?|sr\.?|sra\.?|sor|monsenor|obispo|judge|minister|president|director|st\.?|saint|foundation|fort|mount|lake|ley|law|caso|case|the)\s{1,2}$/;

/** Whether what stands before a given name makes it a place, an institution or somebody in office. */
export function isPublicName(view: View, at: number, start = 0): boolean {
  return NOT_A_PERSON.test(between(view, Math.max(start, at - 16), at));
}
