import { problem, type Position, type Problem } from '#domain/problems/problem.ts';

/** Bytes that one content file may have. */
export const FILE_MAX_BYTES = 256 * 1024;

/** Characters (UTF-16 units) that one line may have; nobody can review a longer one. */
export const LINE_MAX_CHARACTERS = 20_000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Problems of one file that are worth telling; past that, the file was not written by hand. */
const MAX_HIDDEN = 20;
const NONE: readonly never[] = [];

/**
 * Characters that hide or reorder what a reader sees: controls, bidirectional marks, zero-width and filler characters, tags,
 * runs of variation selectors. A zero-width joiner is allowed where it joins two emoji.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- naming control characters is the purpose
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B\u200C\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u206F\u3164\uFEFF\uFFA0\uFFFD\u{E0000}-\u{E007F}]|[\uFE00-\uFE0F]{2,}|(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** Everything but blanks, ASCII and the letters and signs of Latin scripts: `HIDDEN` finds nothing without one of these. */
const UNUSUAL = /[^\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205F]/;

/** The hidden characters of a text, by offset and code point; at most twenty. */
export function hiddenCharacters(text: string): readonly { offset: number; found: string }[] {
  if (!UNUSUAL.test(text)) return NONE;
  const hidden: { offset: number; found: string }[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    hidden.push({ offset: match.index, found: codePoint(match[0]) });
    if (hidden.length === MAX_HIDDEN) break;
  }
  return hidden;
}

/** The number of the first line that is too long; undefined where none is. */
export function tooLongLine(text: string): number | undefined {
  if (text.length <= LINE_MAX_CHARACTERS) return undefined;
  let line = 1;
  for (let from = 0; from <= text.length; line++) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to - from > LINE_MAX_CHARACTERS) return line;
    from = to + 1;
  }
  return undefined;
}

/** Line and column (from 1, in UTF-16 units) of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let index = before.indexOf('\n'); index !== -1; index = before.indexOf('\n', index + 1)) line++;
  return { line, column: offset - lastBreak };
}

/** A character that cannot be seen, as its code point: `U+202E`. */
function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Bytes to text: strict UTF-8, Unix line ends, NFC; undefined with a problem where that is not possible. */
export function decodeText(bytes: Uint8Array, file: string): { text: string | undefined; problems: Problem[] } {
  if (bytes.length === 0) return { text: undefined, problems: [problem('empty-file', file, undefined, {})] };
  if (bytes.length > FILE_MAX_BYTES) {
    return { text: undefined, problems: [problem('file-too-large', file, undefined, { maxKibibytes: FILE_MAX_BYTES / 1024 })] };
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { text: undefined, problems: [problem('not-utf8', file, undefined, {})] };
  }
  text = text.replaceAll('\r\n', '\n').normalize('NFC');
  const decoded = text;
  const problems = hiddenCharacters(decoded).map(({ offset, found }) =>
    problem('hidden-character', file, positionAt(decoded, offset), { found }),
  );
  return { text: problems.length > 0 ? undefined : text, problems };
}
