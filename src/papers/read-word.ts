import mammoth from 'mammoth';
import type { Block, Run, Runs, TextBlock } from '#forms/text/blocks.ts';
import { tidyAddress } from '#forms/text/tidy.ts';
import { paperProblem, Unreadable, type PaperProblem } from './found.ts';
import { looseZip, type Parts } from './office-zip.ts';

/** A node of a document as the package hands it on. */
interface WordNode {
  type: string;
  children?: readonly WordNode[];
  value?: string;
  styleName?: string | null;
  numbering?: { level: string | number; isOrdered: boolean } | null;
  isBold?: boolean;
  isItalic?: boolean;
  href?: string | null;
  breakType?: string;
  checked?: boolean;
}

/** A cell: its paragraphs as words. */
interface FoundWordCell {
  paragraphs: readonly string[];
  /** Another table stands in it. */
  isNested: boolean;
  hasPicture: boolean;
  /** What stands in it on one line, with its marks, and the words of its links that lead nowhere. */
  runs: Runs;
  badLinks: readonly string[];
}

/** A part of a document: a table, or a paragraph as a block of text. */
export type WordPart =
  { kind: 'table'; rows: readonly (readonly FoundWordCell[])[] } | { kind: 'block'; block: TextBlock; words: string; hasPicture: boolean };

/** The document as a tree, without anything of it being executed or fetched. @throws Unreadable */
async function treeOf(parts: Parts): Promise<WordNode> {
  const bytes = looseZip(parts);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  let tree: WordNode | undefined;
  const options = {
    externalFileAccess: false,
    transformDocument: (document: WordNode) => {
      tree = document;
      return { ...document, children: [] };
    },
  };
  try {
    await mammoth.convertToHtml({ arrayBuffer: buffer, buffer: bytes } as never, options);
  } catch (error) {
    throw error instanceof RangeError ? new Unreadable('too-deep') : new Unreadable('damaged');
  }
  if (!tree) throw new Unreadable('damaged');
  return tree;
}

const childrenOf = ({ children = [] }: WordNode) => children;
const isIn = (node: WordNode, type: string): boolean => node.type === type || childrenOf(node).some((child) => isIn(child, type));

type Marks = Omit<Run, 'text'>;

/** The pieces of a paragraph with their marks. @param told of links that lead nowhere */
function runsOf(node: WordNode, marks: Marks, told: (words: string) => void): Run[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value ?? '', ...marks }];
    case 'tab':
      return [{ text: ' ', ...marks }];
    case 'break':
      return [{ text: node.breakType === 'line' ? '\n' : ' ', ...marks }];
    case 'checkbox':
      return [{ text: node.checked ? '☒' : '☐', ...marks }];
    case 'hyperlink': {
      const link = node.href ? tidyAddress(node.href) : undefined;
      if (node.href && link === undefined) told(childrenOf(node).map(wordsOf).join(''));
      return childrenOf(node).flatMap((child) => runsOf(child, { ...marks, ...(link !== undefined && { link }) }, told));
    }
    case 'run': {
      const isStrong = node.isBold || /^strong$/i.test(node.styleName ?? '');
      const isEmphasis = node.isItalic || /^(?:subtle |intense )?emphasis$/i.test(node.styleName ?? '');
      const own = { ...marks, ...(isStrong && { strong: true as const }), ...(isEmphasis && { emphasis: true as const }) };
      return childrenOf(node).flatMap((child) => runsOf(child, own, told));
    }
    // Notes, comments and pictures are no words of the text.
    case 'noteReference':
    case 'commentReference':
    case 'image':
    case 'bookmarkStart':
      return [];
    default:
      return childrenOf(node).flatMap((child) => runsOf(child, marks, told));
  }
}

const wordsOf = (node: WordNode): string =>
  runsOf(node, {}, () => undefined)
    .map(({ text }) => text)
    .join('');

const withoutMark = (runs: Runs): Run[] =>
  runs.map(({ text, emphasis, link }) => ({ text, ...(emphasis && { emphasis }), ...(link !== undefined && { link }) }));

/** A paragraph as a block; the level of a heading is that of its document, which is put in order when all are known. */
function blockOf(node: WordNode, told: (words: string) => void): TextBlock {
  const runs = runsOf(node, {}, told);
  const style = node.styleName ?? '';
  const level = /^heading (\d)$/i.exec(style)?.[1] ?? (/^title$/i.test(style) ? '1' : undefined);
  if (level !== undefined) return { kind: 'heading', level: Number(level) as 2, content: withoutMark(runs) };
  if (node.numbering) return node.numbering.isOrdered ? { kind: 'numbers', start: 1, items: [runs] } : { kind: 'bullets', items: [runs] };
  if (/quot/i.test(style)) return { kind: 'quotation', paragraphs: [runs] };
  return { kind: 'paragraph', content: runs };
}

function cellOf(node: WordNode): FoundWordCell {
  const paragraphs = childrenOf(node).flatMap((child) => (child.type === 'paragraph' ? [wordsOf(child).trim()] : []));
  const badLinks: string[] = [];
  const runs = childrenOf(node).flatMap((child, at) => [
    ...(at === 0 ? [] : [{ text: ' ' }]),
    ...runsOf(child, {}, (words) => badLinks.push(words)),
  ]);
  return { paragraphs, runs, badLinks, isNested: childrenOf(node).some((child) => isIn(child, 'table')), hasPicture: isIn(node, 'image') };
}

/** The parts of a document of Word in their order, and the links in it that lead nowhere. @throws Unreadable */
export async function readWordParts(parts: Parts): Promise<{ parts: WordPart[]; problems: PaperProblem[] }> {
  const problems: PaperProblem[] = [];
  try {
    const tree = await treeOf(parts);
    const read = childrenOf(tree).flatMap((node): WordPart[] => {
      if (node.type === 'table') return [{ kind: 'table', rows: childrenOf(node).map((row) => childrenOf(row).map(cellOf)) }];
      if (node.type !== 'paragraph') return [];
      const words = wordsOf(node).trim();
      const told = (found: string) => problems.push(paperProblem('bad-link', { kind: 'paragraph', start: start(words) }, { found }));
      return [{ kind: 'block', block: blockOf(node, told), words, hasPicture: isIn(node, 'image') }];
    });
    return { parts: read, problems };
  } catch (error) {
    throw error instanceof RangeError ? new Unreadable('too-deep') : error;
  }
}

/** The first words of a paragraph, by which its author finds it. */
export const start = (words: string): string => (words.length > 50 ? `${words.slice(0, 49)}…` : words);

/** Paragraphs of one list or quotation as one block, headings on the two levels that a report has. */
export function joinedBlocks(blocks: readonly TextBlock[]): Block[] {
  const highest = Math.min(...blocks.flatMap((block) => (block.kind === 'heading' ? block.level : [])));
  const joined: TextBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'numbers' && block.kind === 'numbers')
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else if (last?.kind === 'quotation' && block.kind === 'quotation')
      joined[joined.length - 1] = { kind: 'quotation', paragraphs: [...last.paragraphs, ...block.paragraphs] };
    else if (block.kind === 'heading') joined.push({ ...block, level: block.level > highest ? 3 : 2 });
    else joined.push(block);
  }
  return joined;
}
