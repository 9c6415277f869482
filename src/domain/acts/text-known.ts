import type { Entry } from '../ledger/entry.ts';
import type { TextKnown } from '../schemas/vocabulary.ts';

/**
 * True where the words of the act itself were read, so that what they leave out is not stated. Where they were not, it is not
 * known: nobody may say that a text is silent which nobody read.
 */
export function isTextRead(known: TextKnown): boolean {
  return known === 'whole' || known === 'excerpt';
}

/** How the text of a proposal is known; where its entry does not say, its document was read whole. */
export function textKnownOf(entry: Entry<'agreements'> | Entry<'guidelines'> | Entry<'proposals'>): TextKnown {
  return entry.facts['text-known'] ?? 'whole';
}

/** Whether a text says something: yes; no; or not known, because the text was not read. */
export const ANSWERS = ['stated', 'not-stated', 'not-known'] as const;
export type Answer = (typeof ANSWERS)[number];

export function answerOf(stated: boolean, known: TextKnown): Answer {
  if (stated) return 'stated';
  return isTextRead(known) ? 'not-stated' : 'not-known';
}

/** Words that hold a place for what is still to be said: they state nothing. */
const PLACEHOLDERS =
  /^\W*(?:por (?:definir|identificar|determinar|acordar|precisar|establecer|confirmar)|a definir|sin definir|pendiente|no se (?:define|definió|fij(?:a|ó|aron))|to be (?:defined|identified|determined|agreed|confirmed|decided|set)|not (?:yet )?(?:defined|set)|none (?:was|were) set|pending|tb[acd]|n\/?a|xxx|\?+|[-–—.…]+)(?:\W|$)/iu;

/** True where a text only says that something is still to be defined or identified. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.test(text.trim());
}
