import { codePoint, MOST_FOUND } from './hidden-characters.ts';
import { LATIN_LOOK, LOOK_ALIKE_SCRIPT, NEVER_AMONG_LATIN } from './look-alikes.ts';

/** Letters that are not what they seem, by their offset. */
export interface DisguisedLetter {
  code: 'look-alike-letter' | 'styled-letter' | 'garbled-letter';
  offset: number;
  /** What stands there: one letter, or the few signs that one letter has become. */
  sign: string;
  /** The same for a message: the code point of one letter, or those signs. Never a whole word: it may be a name. */
  found: string;
  /** What an ordinary text has in its place; undefined where that is no single letter. */
  meant: string | undefined;
}

const NONE: readonly never[] = [];

/** Everything but ASCII and the letters and signs of Latin scripts. */
const UNUSUAL = /[^\t\n -~\u00A0-\u0250\u0252-\u0260\u0262-\u02FF\u2010-\u2027\u2030-\u205F]/;

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{sc=Latin}/u;

/** The Latin letter that a letter looks like, accents aside. */
function latinLook(letter: string): string | undefined {
  return LATIN_LOOK.get(letter.normalize('NFD')[0]!);
}

/** The first letter of a Latin word that is of another script. Greek ones may stand there (`kΩ`) unless they look Latin. */
function strangerIn(word: string): string | undefined {
  return LATIN.test(word) ? [...word].find((letter) => NEVER_AMONG_LATIN.test(letter) || latinLook(letter) !== undefined) : undefined;
}

const lettersOf = (word: string) => [...word.normalize('NFD').replaceAll(/\p{M}/gu, '')];

/** A word of another script that reads as a Latin one; a single Greek letter is the sign of a quantity. */
function readsAsLatin(word: string): boolean {
  const letters = lettersOf(word);
  return (letters.length > 1 || NEVER_AMONG_LATIN.test(word)) && letters.every((letter) => LATIN_LOOK.has(letter));
}

/** Letters of other scripts in Latin words, and words made of look-alikes alone in a text that has no other word of such a script. */
function findLookAlikes(text: string): DisguisedLetter[] {
  const words = [...text.matchAll(WORD)].filter(([word]) => LOOK_ALIKE_SCRIPT.test(word));
  const isForeign = words.some(([word]) => !LATIN.test(word) && !readsAsLatin(word) && lettersOf(word).length > 1);
  return words.flatMap((match) => {
    const [word] = match;
    const letter = strangerIn(word) ?? (!isForeign && readsAsLatin(word) ? [...word][0] : undefined);
    if (letter === undefined) return [];
    const offset = match.index + word.indexOf(letter);
    return [{ code: 'look-alike-letter' as const, offset, sign: letter, found: codePoint(letter), meant: latinLook(letter) }];
  });
}

/**
 * Letters drawn in another style, which searches do not find and screen readers do not speak: mathematical, full width, in
 * circles and squares, struck through, small capitals of phonetics. Emoji made of letters and flags are none.
 */
const STYLED =
  /(?:(?!\p{Emoji})[\u{1D400}-\u{1D7FF}\u2102\u210A-\u2113\u2115\u2119-\u211D\u2124\u2128\u212C\u212D\u212F-\u2131\u2133\u2134\u2145-\u2149\u249C-\u24E9\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1F110}-\u{1F169}\u{1F170}-\u{1F189}])+|(?<=\p{L})[\u0334-\u0338]|[\u1D00\u1D04-\u1D07\u1D0A-\u1D0D\u1D0F\u1D18\u1D1B\u1D1C\u1D20-\u1D22\u0299\u0262\u029C\u026A\u029F\u0274\u0280\u028F\uA730\uA731]{3,}/gu;

function findStyled(text: string): DisguisedLetter[] {
  return [...text.matchAll(STYLED)].map((match) => {
    const letter = String.fromCodePoint(match[0].codePointAt(0)!);
    const plain = letter.normalize('NFKC');
    return {
      code: 'styled-letter',
      offset: match.index,
      sign: letter,
      found: codePoint(letter),
      meant: /^[\p{L}\p{N}]$/u.test(plain) && plain !== letter ? plain : undefined,
    };
  });
}

/** What the bytes 80 to BF become where UTF-8 is read as the code page of Windows. */
const CONTINUATIONS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index));

/**
 * UTF-8 that was read as Western European text (`Ã±` for `ñ`, `â€œ` for a quotation mark), and letters that an old Macintosh or
 * DOS wrote. After a capital, `Ã»` may be the end of a Portuguese quotation.
 */
const GARBLED = new RegExp(
  [
    `(?<!\\p{Lu})[ÃÂ][${CONTINUATIONS}]`,
    `[ÃÂ](?![»”’›–—…\u00A0])[${CONTINUATIONS}]`,
    `â€[${CONTINUATIONS}]?`,
    `ðŸ[${CONTINUATIONS}]{2}`,
    'ï»¿|ï¿½',
    String.raw`(?<=\p{L})(?:√[±°©≠≥∫]|¤(?=\p{L}))`,
  ].join('|'),
  'gu',
);

function ungarbled(found: string): string | undefined {
  const bytes = [...found].map((sign) => (sign.codePointAt(0)! < 0x100 ? sign.codePointAt(0)! : 0x80 + CONTINUATIONS.indexOf(sign)));
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return /^[^\p{C}\p{Z}\uFFFD]$/u.test(text) ? text : undefined;
}

function findGarbled(text: string): DisguisedLetter[] {
  return [...text.matchAll(GARBLED)].map(({ 0: found, index }) => ({
    code: 'garbled-letter',
    offset: index,
    sign: found,
    found,
    meant: ungarbled(found),
  }));
}

/** Letters of a text in NFC that are not what they seem, in its order; at most twenty. */
export function disguisedLetters(text: string): readonly DisguisedLetter[] {
  const found = [
    ...(/[ÃÂâðï√¤]/.test(text) ? findGarbled(text) : NONE),
    ...(UNUSUAL.test(text) ? [...findLookAlikes(text), ...findStyled(text)] : NONE),
  ];
  return found.sort((a, b) => a.offset - b.offset).slice(0, MOST_FOUND);
}
