/** A key of a header with the lines that belong to it: its own, and those below that are indented or empty. */
export interface Block {
  key: string;
  lines: readonly string[];
}

const KEY = /^([A-Za-z][\w-]*):/;
const FENCE = '---';

/** A header as its top-level keys, in order; the text after it stays as it is. */
export interface Header {
  blocks: readonly Block[];
  rest: string;
}

/** Reads the header of a file without understanding its values, so that what is not touched keeps every sign. */
export function readHeader(text: string): Header | undefined {
  const lines = text.split('\n');
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end === -1) return undefined;
  const blocks: { key: string; lines: string[] }[] = [];
  for (const line of lines.slice(1, end)) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined || blocks.length === 0) blocks.push({ key: key ?? '', lines: [line] });
    else blocks.at(-1)!.lines.push(line);
  }
  return { blocks, rest: lines.slice(end).join('\n') };
}

export function writeHeader({ blocks, rest }: Header): string {
  return [FENCE, ...blocks.flatMap(({ lines }) => lines), rest].join('\n');
}

/** The value of a block as it was written: what follows its key, and the lines below, outdented as far as its own key was. */
export function valueLines({ key, lines }: Block): string[] {
  const [first, ...more] = lines;
  return [first!.slice(key.length + 1).trim(), ...more];
}
