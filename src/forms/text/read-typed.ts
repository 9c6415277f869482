import type { Runs, TextBlock } from './blocks.ts';
import { tidyText } from './tidy.ts';
import { readLine, typedLine } from './typed-lines.ts';
import { readRows, TABLE_ROW, typedRows } from './typed-tables.ts';

/** What begins a block when a line begins with it. A backslash before it makes it words. */
const MARKER = new RegExp(String.raw`^(?:#{1,6}\s|[-*•·]\s|\d{1,3}[.)]\s|>|${TABLE_ROW})`);
const AFTER_BACKSLASHES = new RegExp(MARKER.source.replace('^', String.raw`^\\*`));

const unescaped = (line: string) => (line.startsWith('\\') && AFTER_BACKSLASHES.test(line) ? line.slice(1) : line);

/** A heading or an item without its marker. */
function begun(text: string): TextBlock {
  const [marker] = /^\S+\s+/.exec(text)!;
  const content = readLine(text.slice(marker.length));
  if (marker.startsWith('#')) return { kind: 'heading', level: marker.trim().length > 2 ? 3 : 2, content };
  const start = Number.parseInt(marker, 10);
  return Number.isNaN(start) ? { kind: 'bullets', items: [content] } : { kind: 'numbers', start, items: [content] };
}

type LineKind = 'empty' | 'quotation' | 'heading' | 'item' | 'row' | 'words';

function kindOf(line: string): LineKind {
  if (line === '') return 'empty';
  if (!MARKER.test(line)) return 'words';
  if (line.startsWith('>')) return 'quotation';
  if (line.startsWith('|')) return 'row';
  return line.startsWith('#') ? 'heading' : 'item';
}

/** Lines that belong together, as they are typed: those of one block, words with their breaks. */
function grouped(text: string): { kind: LineKind; lines: string[] }[] {
  const groups: { kind: LineKind; lines: string[] }[] = [];
  for (const typed of text.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const line = typed.trim();
    const kind = kindOf(line);
    const last = groups.at(-1);
    const isSame = last?.kind === kind && (kind === 'words' || kind === 'quotation' || kind === 'row');
    const isBelow = last?.kind === 'item' && kind === 'words' && /^(?: {2}|\t)/.test(typed);
    if (isSame || isBelow) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.filter(({ kind }) => kind !== 'empty');
}

function quoted(lines: readonly string[]): TextBlock {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const words = line.slice(1).trim();
    if (words === '') paragraphs.push([]);
    else paragraphs.at(-1)!.push(words);
  }
  return { kind: 'quotation', paragraphs: paragraphs.map((words) => readLine(words.join('\n'))) };
}

/**
 * Text as a person types it. An empty line begins a paragraph, `## ` a heading, `- ` and `1. ` an item, `> ` a quotation,
 * `| a | b |` a row of a table; a line below an item that begins with two blanks belongs to it. Every other sign is itself.
 */
export function readTyped(text: string): TextBlock[] {
  const blocks = grouped(text).map(({ kind, lines }): TextBlock => {
    if (kind === 'quotation') return quoted(lines);
    if (kind === 'row') return { kind: 'table', rows: readRows(lines) };
    if (kind === 'words') return { kind: 'paragraph', content: readLine(lines.map(unescaped).join('\n')) };
    return begun([lines[0], ...lines.slice(1).map(unescaped)].join('\n'));
  });
  return tidyText(blocks);
}

const asWords = (line: string) => (AFTER_BACKSLASHES.test(line) ? `\\${line}` : line);

/** A line and those below it, which stand further in. */
function typedItem(marker: string, runs: Runs): string {
  const [first = '', ...more] = typedLine(runs).split('\n');
  return [marker + first, ...more.map((line) => `  ${asWords(line)}`)].join('\n');
}

function typedBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return typedLine(block.content).split('\n').map(asWords).join('\n');
    case 'heading':
      return `${'#'.repeat(block.level)} ${typedLine(block.content)}`;
    case 'bullets':
      return block.items.map((item) => typedItem('- ', item)).join('\n');
    case 'numbers':
      return block.items.map((item, index) => typedItem(`${block.start + index}. `, item)).join('\n');
    case 'quotation':
      return block.paragraphs.map((runs) => typedLine(runs).replaceAll(/^/gm, '> ')).join('\n>\n');
    case 'table':
      return typedRows(block.rows);
  }
}

/** Text blocks as a person would type them: what `readTyped` reads as the same blocks. */
export function typedText(blocks: readonly TextBlock[]): string {
  return tidyText(blocks).map(typedBlock).join('\n\n');
}
