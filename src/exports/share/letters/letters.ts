/** A letter: how far the next one stands from it, and its outline, in thousandths of the size of the type. */
export interface Letter {
  advance: number;
  outline: string;
}

/** The letters of one face. */
export type Letters = Readonly<Record<string, Letter>>;

/** A text as letters that the face has: each itself, its base letter without the accent, or an ellipsis. */
export function lettersOf(letters: Letters, text: string): Letter[] {
  return [...text.normalize('NFC')].map((character) => letters[character] ?? letters[character.normalize('NFD')[0]!] ?? letters['…']!);
}

/** Width of a line of text in the units of the picture. */
export function widthOf(letters: Letters, text: string, size: number): number {
  return (lettersOf(letters, text).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;
}

/**
 * Breaks a text into at most so many lines that fit the width; what does not fit ends in an ellipsis. A word that is wider
 * than a line is cut as well.
 */
export function breakLines(letters: Letters, text: string, size: number, width: number, most: number): string[] {
  const fits = (line: string) => widthOf(letters, line, size) <= width;
  const shorten = (line: string): string => {
    let kept = [...line];
    while (kept.length > 1 && !fits(`${kept.join('')}…`)) kept = kept.slice(0, -1);
    return `${kept.join('').replace(/[\s,;:.]+$/, '')}…`;
  };
  const lines: string[] = [];
  const words = text.split(/\s+/).filter(Boolean);
  while (words.length > 0 && lines.length < most) {
    let line = words.shift()!;
    while (words.length > 0 && fits(`${line} ${words[0]!}`)) line += ` ${words.shift()!}`;
    const last = lines.length === most - 1 && words.length > 0;
    lines.push(last ? shorten(`${line} ${words.join(' ')}`) : fits(line) ? line : shorten(line));
  }
  return lines;
}
