import { findInFileName, findPersonalData, type PersonalDataMatch } from './index.ts';

/** A stretch with each finding masked; its lines stay as many. */
function replaced(text: string, found: readonly PersonalDataMatch[]): string {
  let [told, at] = ['', 0];
  for (const { start, end, masked } of found) {
    told += text.slice(at, start) + masked + '\n'.repeat(text.slice(start, end).split('\n').length - 1);
    at = end;
  }
  return told + text.slice(at);
}

/** A text for a log: every value that is taken for personal data or for a secret is masked, whether it blocks or warns. */
export function maskedText(text: string): string {
  return replaced(text, findPersonalData(text));
}

/** A path for a log: likewise, names of persons in the names of its folders and files too. */
export function maskedPath(path: string): string {
  return path
    .split('/')
    .map((name) => {
      const dot = name.lastIndexOf('.');
      const stem = dot > 0 ? name.slice(0, dot) : name;
      return replaced(stem, findInFileName(stem)) + name.slice(stem.length);
    })
    .join('/');
}

/** How long a stretch of a value is enough to know it by: figures say more than letters. */
const WITH_FIGURES = 4;
const OF_LETTERS = 5;

/** The stretches of values by which they would be known, wherever a message cuts them. */
export function piecesOf(values: Iterable<string>): Set<string> {
  const pieces = new Set<string>();
  for (const value of values)
    for (let at = 0; at < value.length; at++) {
      const [short, long] = [value.slice(at, at + WITH_FIGURES), value.slice(at, at + OF_LETTERS)];
      if (short.length === WITH_FIGURES && /\d\D?\d/.test(short)) pieces.add(short);
      if (long.length === OF_LETTERS) pieces.add(long);
    }
  return pieces;
}

/** A text in which no stretch of the values stays, whole or cut. */
export function withoutPieces(text: string, pieces: ReadonlySet<string>): string {
  let [told, kept, covered] = ['', 0, 0];
  for (let at = 0; at + WITH_FIGURES <= text.length; at++) {
    const length = [OF_LETTERS, WITH_FIGURES].find((size) => pieces.has(text.slice(at, at + size)));
    if (length === undefined) continue;
    if (at >= covered) {
      told += `${text.slice(kept, at)}…`;
    }
    covered = Math.max(covered, at + length);
    kept = covered;
  }
  return told + text.slice(kept);
}
