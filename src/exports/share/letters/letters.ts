/** Outlines of the letters of one face: for each character its width and its path, in thousandths of the size of the type. */
export type Letters = Readonly<Record<string, readonly [advance: number, path: string]>>;

/** A character that the face has: the letter itself, its base letter without the accent, or an ellipsis. */
function letterOf(letters: Letters, character: string): readonly [number, string] {
  return letters[character] ?? letters[character.normalize('NFD')[0]!] ?? letters['…']!;
}

/** Width of a line of text in the units of the picture. */
export function widthOf(letters: Letters, text: string, size: number): number {
  return ([...text.normalize('NFC')].reduce((sum, character) => sum + letterOf(letters, character)[0], 0) * size) / 1000;
}

/** A line of text as a group of outlines, its baseline beginning at (x, y). */
export function drawLine(letters: Letters, text: string, x: number, y: number, size: number, className: string): string {
  let cursor = 0;
  const paths = [...text.normalize('NFC')].map((character) => {
    const [advance, path] = letterOf(letters, character);
    const placed = path === '' ? '' : `<path transform="translate(${cursor})" d="${path}"/>`;
    cursor += advance;
    return placed;
  });
  return `<g class="${className}" transform="translate(${x} ${y}) scale(${size / 1000})">${paths.join('')}</g>`;
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
