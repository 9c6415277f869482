import type { Ledger } from '../ledger/ledger.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '../schemas/vocabulary.ts';
import { isInformed, rankOf, type Column } from '../voices/columns.ts';
import { cellsIn, type Cell } from './cells.ts';

/**
 * How practice stands to the norm in what one voice says of one measure in one country (S0 §3): behind it, level with it, ahead
 * of it, or not to be told because its statements differ.
 */
export const NORM_PRACTICE = ['behind', 'level', 'ahead', 'mixed'] as const;
export type NormPractice = (typeof NORM_PRACTICE)[number];

export interface NormPracticeCell extends Pick<Cell, 'subject' | 'country'> {
  state: NormPractice;
  norm: Column;
  practice: Column;
}

export type NormPracticeFigure = Readonly<Record<AssessingVoice, readonly NormPracticeCell[]>>;

/** Only where every level of the one is below every level of the other is there a distance: nothing is averaged. */
function stateOf(norm: Column, practice: Column): NormPractice {
  const [lowNorm, highNorm] = [rankOf(norm.range!.lowest)!, rankOf(norm.range!.highest)!];
  const [lowPractice, highPractice] = [rankOf(practice.range!.lowest)!, rankOf(practice.range!.highest)!];
  if (highPractice < lowNorm) return 'behind';
  if (lowPractice > highNorm) return 'ahead';
  return lowNorm === highNorm && lowPractice === highPractice ? 'level' : 'mixed';
}

/**
 * Norm and practice inside each voice, never across: of each measure and country of which it gives a level of both that still counts.
 *
 * @param guideline id of the instrument whose measures are meant; all where left out
 */
export function computeNormPractice(ledger: Ledger, asOf: string, guideline?: string): NormPracticeFigure {
  const pairs = (voice: AssessingVoice) =>
    cellsIn(ledger, asOf).flatMap(({ subject, voice: own, country, columns: { norm, practice } }): NormPracticeCell[] => {
      if (own !== voice || (guideline !== undefined && subject.entry.id !== guideline)) return [];
      if (!norm || !practice || !isInformed(norm) || !isInformed(practice)) return [];
      return [{ subject, country, norm, practice, state: stateOf(norm, practice) }];
    });
  const [government, civilSociety] = ASSESSING_VOICES.map(pairs);
  return { government: government!, 'civil-society': civilSociety! };
}
