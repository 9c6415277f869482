// What the buttons above a text do to it: each takes the text with its selection and gives one replacement.
import { tidyAddress } from './tidy.ts';

export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Replaces what stands between two places; afterwards `select` is selected, counted from the beginning of the new text. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  select: readonly [start: number, end: number];
}

/** The selection without the blanks at its ends, which no mark may begin or end with. */
function trimmed({ text, start, end }: Selected): [number, number] {
  const chosen = text.slice(start, end);
  if (chosen.trim() === '') return [start, end];
  return [start + chosen.search(/\S/), end - (chosen.length - chosen.trimEnd().length)];
}

/** True where exactly this mark ends before a place and begins after another: `*` is not a part of `**`. */
function isAround(text: string, start: number, end: number, sign: string): boolean {
  const before = /\**$/.exec(text.slice(0, start))![0].length;
  const after = /^\*+/.exec(text.slice(end))?.[0].length ?? 0;
  const has = (stars: number) => stars <= 3 && (stars & sign.length) !== 0;
  return has(before) && has(after);
}

/** Puts `**` or `*` around what is selected, or takes it away where it stands there already; a cursor before its end goes past it. */
export function toggleMark(selected: Selected, sign: '**' | '*'): Edit {
  const { text } = selected;
  const [start, end] = trimmed(selected);
  const words = text.slice(start, end);
  if (isAround(text, start, end, sign))
    return { from: start - sign.length, to: end + sign.length, text: words, select: [start - sign.length, end - sign.length] };
  if (start === end && text.startsWith(sign, end))
    return { from: start, to: start, text: '', select: [end + sign.length, end + sign.length] };
  const inside = new RegExp(`^${sign.replaceAll('*', '\\*')}(?!\\*)([^*]+)${sign.replaceAll('*', '\\*')}$`).exec(words)?.[1];
  if (inside !== undefined) return { from: start, to: end, text: inside, select: [start, start + inside.length] };
  return { from: start, to: end, text: sign + words + sign, select: [start + sign.length, end + sign.length] };
}

export type LineKind = 'heading' | 'bullets' | 'numbers' | 'quotation';

const MARKERS: Readonly<Record<LineKind, RegExp>> = {
  heading: /^#{1,6}\s+/,
  bullets: /^[-*•·]\s+/,
  numbers: /^\d{1,3}[.)]\s+/,
  quotation: /^>\s?/,
};
const ANY = /^(?:#{1,6}\s+|[-*•·]\s+|\d{1,3}[.)]\s+|>\s?)/;

function markerOf(kind: LineKind, number: number): string {
  return { heading: '## ', bullets: '- ', numbers: `${number}. `, quotation: '> ' }[kind];
}

/** Begins every selected line with the marker of a block, in place of another; or takes it away where all have it. */
export function toggleLines({ text, start, end }: Selected, kind: LineKind): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const break_ = text.indexOf('\n', Math.max(start, end - (text[end - 1] === '\n' ? 1 : 0)));
  const to = Math.max(from, break_ === -1 ? text.length : break_);
  const lines = text.slice(from, to).split('\n');
  const isAlready = lines.every((line) => line.trim() === '' || MARKERS[kind].test(line)) && lines.some((line) => line.trim() !== '');
  let number = 0;
  const changed = lines.map((line) => {
    if (isAlready) return line.replace(MARKERS[kind], '');
    if (line.trim() === '' && lines.length > 1) return line;
    return markerOf(kind, ++number) + line.replace(ANY, '');
  });
  const written = changed.join('\n');
  // One line: the cursor stays where it was in it. Several: all of them stay selected.
  if (lines.length > 1) return { from, to, text: written, select: [from, from + written.length] };
  const shift = written.length - (to - from);
  const moved = (place: number) => Math.max(from, place + shift);
  return { from, to, text: written, select: [moved(start), moved(end)] };
}

/** Makes a link of what is selected and selects what is still missing: its address, or where an address was selected its words. */
export function makeLink(selected: Selected, words: string): Edit {
  const [from, to] = trimmed(selected);
  const chosen = selected.text.slice(from, to);
  if (!/\s/.test(chosen) && tidyAddress(chosen) !== undefined)
    return { from, to, text: `[${words}](${chosen})`, select: [from + 1, from + 1 + words.length] };
  const shown = chosen.trim() === '' ? words : chosen;
  const address = 'https://';
  const start = from + shown.length + 3;
  return { from, to, text: `[${shown}](${address})`, select: [start, start + address.length] };
}

/** Puts a text where the selection is; blocks get empty lines between them and what stands there. */
export function insertTyped({ text, start, end }: Selected, typed: string): Edit {
  const isBlocks = /\n|^(?:#{1,6}\s|[-*•·]\s|\d{1,3}[.)]\s|>|\|)/.test(typed);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const gap = (breaks: string) => '\n'.repeat(Math.max(0, 2 - breaks.length));
  const above = isBlocks && before.trim() !== '' ? gap(/\n*$/.exec(before)![0]) : '';
  const below = isBlocks && after.trim() !== '' ? gap(/^\n*/.exec(after)![0]) : '';
  const written = above + typed + below;
  const place = start + above.length + typed.length;
  return { from: start, to: end, text: written, select: [place, place] };
}

/** Words to begin with: two heads and what stands below each. */
interface TableCells {
  first: string;
  second: string;
  below: string;
}

/** Begins a table after what is selected: a row of heads and one below it. The first head is selected. */
export function insertTable({ text, end }: Selected, { first, second, below }: TableCells): Edit {
  const edit = insertTyped({ text, start: end, end }, `| ${first} | ${second} |\n| ${below} | ${below} |`);
  const start = edit.from + edit.text.indexOf('|') + 2;
  return { ...edit, select: [start, start + first.length] };
}
