import { isComponent, type Block, type Component, type Runs, type TextBlock, type TextPicture } from './blocks.ts';
import { COMPONENTS, fieldOf, type TextLanguage } from './components.ts';
import { inlineTree, type Inline } from './inline-tree.ts';
import { tidyBlocks, WORD_FIRST, WORD_LAST } from './tidy.ts';

/** What Markdown or MDX reads wherever it stands, and an ampersand that begins a character's name. */
const SIGNS = /[\\`*_{<[\]~|]|&(?=#?\w+;)/g;
/** What begins a block, a table or the line below a heading at the beginning of a line. */
const LINE_START = /^[#>+\-=:]/;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/;
/** What begins a program at the beginning of a line; a backslash before a letter is a backslash. */
const PROGRAM_START = /^(?:import|export)(?![\p{L}\p{N}])/u;
const reference = (sign: string) => `&#${sign.codePointAt(0)};`;

function escapedLine(line: string, isStart: boolean): string {
  const whole = line.replace(SIGNS, '\\$&');
  if (!isStart) return whole;
  if (PROGRAM_START.test(whole)) return reference(whole) + whole.slice(1);
  return whole.replace(NUMBER_START, '$1\\$2').replace(LINE_START, '\\$&');
}

function writeText(text: string, isStart: boolean, indent: string): string {
  return text
    .split('\n')
    .map((line, index) => escapedLine(line, isStart || index > 0))
    .join(`\\\n${indent}`);
}

const isMark = (node: Inline | undefined) => typeof node === 'object' && node.tag !== 'a';

/** A mark beside a letter is read only where the letter is written as a sign; marks cover whole words, so this is rare. */
function writeNodes(nodes: readonly Inline[], indent: string, isStart: boolean): string {
  return nodes
    .map((node, index) => {
      const written = writeNode(node, indent, isStart && index === 0);
      if (typeof node !== 'string') return written;
      const next = nodes[index + 1];
      // With an exclamation mark before it, a link would be a picture.
      const end = isMark(next) ? written.replace(WORD_LAST, reference) : next === undefined ? written : written.replace(/!$/, '\\!');
      return isMark(nodes[index - 1]) ? end.replace(WORD_FIRST, reference) : end;
    })
    .join('');
}

function writeNode(node: Inline, indent: string, isStart: boolean): string {
  if (typeof node === 'string') return writeText(node, isStart, indent);
  const inside = writeNodes(node.children, indent, false);
  if (node.tag === 'a') return `[${inside}](${node.href!.replace(/&(?=#?\w+;)/g, '\\&')})`;
  const mark = node.tag === 'em' ? '_' : '**';
  return mark + inside + mark;
}

const writeRuns = (runs: Runs, indent = '') => writeNodes(inlineTree(runs), indent, true);

/** @param sign what stands after the numbers of a list: one that does not go on with those before it is told from it by another */
function writeTextBlock(block: TextBlock, sign: '.' | ')'): string {
  switch (block.kind) {
    case 'paragraph':
      return writeRuns(block.content);
    case 'heading':
      // Signs at the end of a heading would be taken for its end.
      return `${'#'.repeat(block.level)} ${writeNodes(inlineTree(block.content), '', false).replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'))}`;
    case 'bullets':
      return block.items.map((item) => `- ${writeRuns(item, '  ')}`).join('\n');
    case 'numbers':
      return block.items
        .map((item, index) => {
          const marker = `${block.start + index}${sign} `;
          return marker + writeRuns(item, ' '.repeat(marker.length));
        })
        .join('\n');
    case 'quotation':
      return block.paragraphs.map((runs) => `> ${writeRuns(runs, '> ')}`).join('\n>\n');
    case 'table': {
      const [head, ...rows] = block.rows.map((row) => `| ${row.map((cell) => writeNodes(inlineTree(cell), '', false)).join(' | ')} |`);
      return [head, `|${' --- |'.repeat(block.rows[0]!.length)}`, ...rows].join('\n');
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '{': '&#123;', '[': '&#91;' };

function writeComponent(block: Component, lang: TextLanguage): string {
  const { name, fields } = COMPONENTS[lang][block.kind];
  const attributes = fields.flatMap(({ field, attribute }) => {
    const value = fieldOf(block, field);
    return value === '' ? [] : ` ${attribute}="${value.replace(/[&"<{[]/g, (sign) => ENTITIES[sign]!)}"`;
  });
  const content = writeAll(block.content, writeTextBlock);
  return `<${name}${attributes.join('')}>\n\n${content === '' ? '' : `${content}\n\n`}</${name}>`;
}

const writePicture = ({ file, words }: TextPicture) => `![${escapedLine(words, false)}](${file})`;

/** Blocks with an empty line between them, each written by `write` with the sign of its numbers. */
function writeAll<B extends Block>(blocks: readonly B[], write: (block: B, sign: '.' | ')') => string): string {
  let sign: '.' | ')' = '.';
  return blocks
    .map((block, index) => {
      sign = block.kind === 'numbers' && blocks[index - 1]?.kind === 'numbers' && sign === '.' ? ')' : '.';
      return write(block, sign);
    })
    .join('\n\n');
}

/**
 * The body of a report as the build reads it, ending in a line break; empty where nobody wrote anything. Every sign that
 * Markdown or MDX would read as something else is escaped.
 */
export function writeMdx(blocks: readonly Block[], lang: TextLanguage): string {
  const written = writeAll(tidyBlocks(blocks), (block, sign) =>
    block.kind === 'picture' ? writePicture(block) : isComponent(block) ? writeComponent(block, lang) : writeTextBlock(block, sign),
  );
  return written && `${written}\n`;
}
