import type { PaperBlock, PaperPageView, PaperText } from '../papers/page.ts';
import type { Cutter } from './content-runs.ts';

/** Rows or points that a block has at the most where a paper is a page: a longer one is several, each with its head. */
const BLOCK = 25;

/** How much higher than its weight a block stands on a phone, where the cells of its rows stand one below the other. */
const HEIGHT = 2.3;

function parted<T>(lines: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, at) => lines.slice(at * BLOCK, (at + 1) * BLOCK));
}

/** A block as one or several that can stand on different pages. */
function partsOf(block: PaperBlock): PaperBlock[] {
  if (block.kind === 'table' && block.rows.length > BLOCK) return parted(block.rows).map((rows) => ({ ...block, rows }));
  if (block.kind === 'list' && block.items.length > BLOCK) return parted(block.items).map((items) => ({ ...block, items }));
  return [block];
}

const pieces = (texts: readonly PaperText[]) => texts.reduce((sum, { length }) => sum + length, 0);

function weightOf(block: PaperBlock): number {
  switch (block.kind) {
    case 'table':
      return 1 + block.rows.reduce((sum, row) => sum + 0.5 + pieces(row) / 8, 0);
    case 'list':
      return block.items.length / 2 + pieces(block.items) / 8;
    case 'paragraph':
      return 0.5 + block.parts.length / 8;
    default:
      return 0.5;
  }
}

/** A paper as far as one page shows it: each chapter begins on the first, and its file holds the whole. */
export function cutPaper(cutter: Cutter, view: PaperPageView): PaperPageView {
  const chapters = view.chapters.map((chapter) => {
    const { lines, more } = cutter.cut(chapter.blocks.flatMap(partsOf), weightOf, undefined, (block) => HEIGHT * weightOf(block));
    const after: PaperBlock[] =
      more === undefined ? [] : [{ kind: 'paragraph', parts: [{ text: more.text, href: more.href }], look: 'note' }];
    return { ...chapter, blocks: [...lines, ...after] };
  });
  const { title, subtitle, contents, asOf, address } = view.paper;
  const paper = { title, ...(subtitle !== undefined && { subtitle }), asOf, address };
  if (!cutter.goesOn) return { ...view, paper: { ...paper, ...(contents !== undefined && { contents }) }, chapters };
  return { ...view, paper, chapters: chapters.filter(({ blocks }) => blocks.length > 0) };
}
