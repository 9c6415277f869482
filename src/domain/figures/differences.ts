import { standingsIn } from './cells.ts';
import { isInformed, type Difference } from '../voices/columns.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { VoiceComparison } from '../voices/voice-comparison.ts';
import { LEVELS } from '../schemas/vocabulary.ts';

/** A subject, country and aspect of which both government and civil society give a level that still counts. */
export type Compared = VoiceComparison & { difference: Difference };

export interface Differences {
  /** The farthest apart first; the rest in the order of subjects, countries and aspects. */
  compared: readonly Compared[];
  /**
   * Where civil society gives a level and the government one of another aspect alone: they are set side by side and no
   * distance is counted.
   */
  besides: readonly VoiceComparison[];
  /** How many have a level from at least one of the two voices: what could be compared if the other one spoke. */
  spoken: number;
}

/** Differences that two levels can have: from none to the whole scale, on which no information does not stand. */
export const DISTANCES: readonly number[] = LEVELS.slice(1).map((_, index) => index);

function isCompared(standing: VoiceComparison): standing is Compared {
  return standing.difference !== undefined;
}

/**
 * Where government and civil society can be compared, and how far they are apart. Nothing else is ever computed across the
 * voices. @param asOf ISO day
 */
export function computeDifferences(ledger: Ledger, asOf: string): Differences {
  const standings = standingsIn(ledger, asOf);
  return {
    compared: standings
      .filter(isCompared)
      .sort(
        (a, b) =>
          b.difference.farthest - a.difference.farthest ||
          b.difference.nearest - a.difference.nearest ||
          b.contested.length - a.contested.length,
      ),
    besides: standings.filter(
      ({ absences: [absence, ...more] }) => more.length === 0 && absence?.voice === 'government' && absence.beside !== undefined,
    ),
    spoken: standings.filter(({ columns }) => isInformed(columns.government) || isInformed(columns['civil-society'])).length,
  };
}

/** Those whose farthest pair is so many levels apart: each stands under exactly one number. */
export function atDistance<S extends { difference: Difference }>(compared: readonly S[], levels: number): S[] {
  return compared.filter(({ difference }) => difference.farthest === levels);
}
