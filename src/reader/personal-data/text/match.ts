import type { PersonalDataKind } from '#domain/problems/fact-values.ts';

/** `block`: the value itself exposes a person or opens a door. `warn`: a person has to look. */
export type PersonalDataSeverity = 'block' | 'warn';

export interface PersonalDataMatch {
  kind: PersonalDataKind;
  severity: PersonalDataSeverity;
  /** UTF-16 offsets in the text that was given; `end` is exclusive. */
  start: number;
  end: number;
  /** The first characters and the length, for a message that everybody can read: `GA…(18)`. */
  masked: string;
}

/** What a rule hands back; offsets are those of the normalised view. */
export interface Mark {
  kind: PersonalDataKind;
  severity: PersonalDataSeverity;
  from: number;
  to: number;
}

const SHOWN = 2;

/** At most two characters and the length: enough to find the place, too little to learn the value. */
export function mask(value: string): string {
  const characters = [...value.trim()];
  return `${characters.slice(0, SHOWN).join('').replaceAll(/\s/g, ' ')}…(${characters.length})`;
}
