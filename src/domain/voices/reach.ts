import { ASPECTS, type Aspect } from './assessments.ts';
import { isInformed, spanOf } from './columns.ts';
import type { Subject } from './subjects.ts';
import type { VoiceComparison } from './voice-comparison.ts';
import type { AssessingVoice, Level } from '../schemas/vocabulary.ts';

/**
 * How far what a voice says of one aspect of a subject reaches: its levels, and of which of the countries. The region as a
 * whole has a reach of its own. A level is never told without it, however few spoke.
 */
export interface Reach {
  aspect: Aspect;
  lowest: Level;
  highest: Level;
  /** Party ids in their order; undefined for the region as a whole. */
  countries: readonly string[] | undefined;
  /** How many countries the subject addresses. */
  of: number;
}

/** What one voice says of a subject that still counts: by aspect, the region before the countries. */
export function reachesOf(subject: Subject, voice: AssessingVoice, comparisons: readonly VoiceComparison[]): Reach[] {
  const informed = comparisons.filter(({ columns }) => isInformed(columns[voice]));
  return ASPECTS.flatMap((aspect) =>
    [true, false].flatMap((region): Reach[] => {
      const own = informed.filter((item) => item.aspect === aspect && (item.country === undefined) === region);
      const span = spanOf(own.map(({ columns }) => columns[voice]));
      if (!span) return [];
      const countries = region ? undefined : own.map(({ country }) => country!);
      return [{ aspect, ...span, countries, of: subject.countries.length }];
    }),
  );
}
