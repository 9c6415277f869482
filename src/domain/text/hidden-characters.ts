/** Something in a text that is not what it seems, by its offset. */
export interface HiddenCharacter {
  offset: number;
  /** The code point: `U+202E`. */
  found: string;
}

/** Findings of one text that are worth telling; past that, it was not written by hand. */
export const MOST_FOUND = 20;

const NONE: readonly never[] = [];

/** Marks one above the other that a letter of some language may need; with more they cover the lines around it. */
const MOST_MARKS = 3;

/**
 * Characters that cannot be seen, or that hide or reorder what is seen beside them: controls, marks of direction, zero-width
 * and filler characters, tags, annotations, private use, what is no character, variation selectors and stacks of marks. Joiners and
 * selectors are allowed where an emoji is made with them.
 */
const HIDDEN = new RegExp(
  [
    // A joiner between two emoji and a selector after one are part of it.
    String.raw`(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D`,
    String.raw`\u200D(?!\p{Extended_Pictographic})`,
    String.raw`(?<!\p{Extended_Pictographic})\uFE0E`,
    String.raw`(?<!\p{Extended_Pictographic}|(?=[#*\d]\uFE0F\u20E3)[#*\d])\uFE0F`,
    String.raw`(?!\u200D|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}`,
    // Braille without a dot, a note without a head, and the marks of annotations and of what was lost.
    String.raw`[\u2028\u2029\u2800\uFFF9-\uFFFD\u{1D159}]`,
    String.raw`[^\P{Cc}\t\n]`,
    String.raw`\p{Co}`,
    String.raw`\p{Cs}`,
    String.raw`\p{Noncharacter_Code_Point}`,
    String.raw`\p{M}{${MOST_MARKS + 1},}`,
  ].join('|'),
  'gu',
);

/** Everything but blanks, ASCII and the letters and signs of Latin scripts: `HIDDEN` finds nothing without one of these. */
const UNUSUAL = /[^\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205F]/;

/** A character that cannot be seen, as its code point. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The hidden characters of a text in NFC; at most twenty. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!UNUSUAL.test(text)) return NONE;
  const hidden: HiddenCharacter[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    hidden.push({ offset: match.index, found: codePoint(match[0]) });
    if (hidden.length === MOST_FOUND) break;
  }
  return hidden;
}
