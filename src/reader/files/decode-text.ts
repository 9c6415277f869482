import { problem, type Position, type Problem } from '#domain/problems/problem.ts';
import { disguisedLetters } from '#domain/text/disguised-letters.ts';
import { hiddenCharacters } from '#domain/text/hidden-characters.ts';

/** Bytes that one content file may have. */
export const FILE_MAX_BYTES = 256 * 1024;

/** Characters (UTF-16 units) that one line may have; nobody can review a longer one. */
export const LINE_MAX_CHARACTERS = 20_000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

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

/**
 * Bytes to text: strict UTF-8, Unix line ends, NFC; undefined with a problem where that is not possible, or where characters
 * cannot be seen. Letters that are not what they seem are problems of a text that is read all the same.
 */
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
  const hidden = hiddenCharacters(decoded).map(({ offset, found }) =>
    problem('hidden-character', file, positionAt(decoded, offset), { found }),
  );
  const disguised = disguisedLetters(decoded).map(({ code, offset, found, meant }) =>
    problem(code, file, positionAt(decoded, offset), { found, meant }),
  );
  return { text: hidden.length > 0 ? undefined : text, problems: [...hidden, ...disguised] };
}
