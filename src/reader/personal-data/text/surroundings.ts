import { inside } from './addresses.ts';
import type { View } from './normalised-view.ts';

/** What stands before an offset, folded; a blank line ends it. */
export function before(view: View, at: number, length: number): string {
  const slice = view.folded.slice(Math.max(0, at - length), at);
  return slice.slice(slice.lastIndexOf('\n\n') + 1);
}

/** What stands after an offset, folded; a blank line ends it. */
export function after(view: View, at: number, length: number): string {
  return view.folded.slice(at, at + length).split('\n\n', 1)[0]!;
}

export const inAddress = (view: View, at: number): boolean => inside(view.addresses, at);

const WORD = /[\p{L}\p{N}_]/u;

/** Whether a number is whole: not a piece of a longer number, word or document code (`SRE-0801-1990`, `12.0801`, `0801-1990/3`). */
export function standsAlone({ text }: View, from: number, to: number): boolean {
  const [previous = ' ', beyond = ' '] = [text[from - 1], text[from - 2]];
  const [next = ' ', further = ' '] = [text[to], text[to + 1]];
  if (WORD.test(previous) || WORD.test(next)) return false;
  if (/[-/]/.test(previous) && WORD.test(beyond)) return false;
  if (/[.,]/.test(previous) && /\d/.test(beyond)) return false;
  if (/[-/]/.test(next) && WORD.test(further)) return false;
  return !(/[.,]/.test(next) && /\d/.test(further));
}

const SENTENCE_END = /[\p{L}\p{N})]{3}[.!?][)"'»\]]?\s|\n\s{0,4}(?:\n|[-|#>+]|\d{1,2}[.)] )/gu;

/** The sentence (or list item, or table row) around a stretch, cut `reach` characters away: its offsets in the view. */
export function sentenceAround({ text }: View, from: number, to: number, reach: number): { from: number; to: number } {
  const left = Math.max(0, from - reach);
  let start = left;
  for (const match of text.slice(left, from).matchAll(SENTENCE_END)) start = left + match.index + match[0].length;
  const right = text.slice(to, to + reach);
  const end = right.search(SENTENCE_END);
  return { from: Math.min(start, from), to: end === -1 ? to + right.length : to + Math.min(end + 3, right.length) };
}

/** Folded text between two offsets. */
export const between = (view: View, from: number, to: number): string => view.folded.slice(from, to);

/** Years written side by side (`2016-2018`), which have the shape of a telephone number. */
export const isYears = (digits: string): boolean => /^(?:(?:19|20)\d\d)+$/.test(digits);
