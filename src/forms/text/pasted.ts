import type { Run, Runs, TextBlock } from './blocks.ts';
import { typedText } from './read-typed.ts';
import { tidyAddress } from './tidy.ts';

/** What is read of a node of a document: the nodes of a browser are such, and those of any other parser can be made so. */
export interface PastedNode {
  /** 1 for an element, 3 for a text; all others are passed over. */
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<PastedNode>;
  getAttribute?(name: string): string | null;
}

/** Nothing in them is words of the text: what a browser does not show, what was deleted, pictures. */
const DROPPED =
  /^(?:HEAD|TITLE|META|LINK|STYLE|SCRIPT|NOSCRIPT|TEMPLATE|DEL|IMG|PICTURE|SVG|MATH|OBJECT|VIDEO|AUDIO|CANVAS|IFRAME|INPUT|SELECT|TEXTAREA|BUTTON|V:.*|W:.*|XML)$/;
const HIDDEN = /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|mso-element:\s*(?:comment|header|footer)|mso-comment-reference/i;
const COMMENT = /\bMsoComment/;
const BLOCKS = /^(?:P|DIV|H[1-6]|LI|UL|OL|DL|DT|DD|TABLE|TR|CAPTION|BLOCKQUOTE|PRE|SECTION|ARTICLE|ASIDE|FIGURE|FIGCAPTION|HR|BODY|MAIN)$/;

/** Marks that nobody sees: of direction, of places to break, of lists that a program drew with letters of its own. */
const UNSEEN = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF]/g;

/** The attribute in which a style waits to be read. */
const STYLE = 'data-style';

/** Where a line belongs. `level` is that of the heading in its own document. */
interface Place {
  kind: 'paragraph' | 'heading' | 'bullets' | 'numbers';
  level: number;
  number: number;
  isUsed: boolean;
}

type Marks = Omit<Run, 'text'>;

const placeOf = (kind: Place['kind'], number = 0): Place => ({ kind, level: number, number, isUsed: false });

/** A link as its document meant it: Google leads to everything over a page of its own. */
function addressOf(href: string): string | undefined {
  const url = URL.parse(href);
  const goal = url && /(?:^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url' ? url.searchParams.get('q') : null;
  return tidyAddress(goal ?? href);
}

class PastedReader {
  readonly blocks: TextBlock[] = [];
  #line: Run[] = [];
  #isNewTable = false;

  #end(place: Place): void {
    const content = this.#line;
    this.#line = [];
    if (!content.some(({ text }) => /[^\s]/.test(text))) return;
    const last = this.blocks.at(-1);
    if (place.isUsed && last && 'items' in last && last.kind === place.kind) {
      const items = [...last.items];
      items.push([...items.pop()!, { text: '\n' }, ...content]);
      this.blocks[this.blocks.length - 1] = { ...last, items };
    } else if (place.kind === 'bullets') this.blocks.push({ kind: 'bullets', items: [content] });
    else if (place.kind === 'numbers') this.blocks.push({ kind: 'numbers', start: place.number, items: [content] });
    // The level of its own document, which is put in order when all are known.
    else if (place.kind === 'heading') this.blocks.push({ kind: 'heading', level: place.level as 2, content: withoutStrong(content) });
    else this.blocks.push({ kind: 'paragraph', content });
    place.isUsed = true;
  }

  read(node: PastedNode, marks: Marks, place: Place, isInCell: boolean): void {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(UNSEEN, '').replace(/[\t\n\r ]+/g, ' ');
      this.#line.push({ text, ...marks });
    }
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    const attribute = (key: string) => node.getAttribute?.(key) ?? '';
    const style = attribute(STYLE) || attribute('style');
    if (
      DROPPED.test(name) ||
      HIDDEN.test(style) ||
      COMMENT.test(attribute('class')) ||
      attribute('hidden') !== '' ||
      node.getAttribute?.('hidden') === ''
    )
      return;
    if (/mso-list:\s*ignore/i.test(style)) {
      this.#marker(wordsOf(node), place);
      return;
    }
    if (name === 'BR') this.#line.push({ text: isInCell ? ' ' : '\n' });
    else if (isInCell || !BLOCKS.test(name)) this.#inline(node, name, marksOf(name, style, attribute, marks), place, isInCell);
    else this.#block(node, name, marksOf(name, style, attribute, marks), place, attribute);
  }

  /** The sign that Word writes before an item: a number, or anything else. */
  #marker(words: string, place: Place): void {
    const number = /^\s*\(?(\d{1,3})[.)]/.exec(words)?.[1];
    place.kind = number === undefined ? 'bullets' : 'numbers';
    place.number = Number(number ?? 0);
  }

  #inline(node: PastedNode, name: string, marks: Marks, place: Place, isInCell: boolean): void {
    const isBlock = BLOCKS.test(name);
    if (isBlock) this.#line.push({ text: ' ' });
    this.#children(node, marks, place, isInCell);
    if (isBlock) this.#line.push({ text: ' ' });
  }

  #children(node: PastedNode, marks: Marks, place: Place, isInCell = false): void {
    for (const child of Array.from(node.childNodes)) this.read(child, marks, place, isInCell);
  }

  #block(node: PastedNode, name: string, marks: Marks, outer: Place, attribute: (key: string) => string): void {
    this.#end(outer);
    if (name === 'TABLE') this.#isNewTable = true;
    if (name === 'BLOCKQUOTE') this.#quotation(node, marks);
    else if (name === 'UL' || name === 'OL') this.#list(node, name, marks, attribute);
    else if (name === 'TR') this.#row(node, marks, outer);
    else {
      const level = /^H([1-6])$/.exec(name)?.[1] ?? (attribute('role') === 'heading' ? attribute('aria-level') || '2' : undefined);
      const title = /\bMsoTitle\b/.test(attribute('class')) ? '1' : undefined;
      const heading = level ?? title;
      // A paragraph in an item belongs to it; one by itself may turn out to be an item of Word.
      const isInItem = outer.kind === 'bullets' || outer.kind === 'numbers';
      const place = heading !== undefined ? placeOf('heading', Number(heading)) : isInItem ? outer : placeOf('paragraph');
      this.#children(node, marks, place);
      this.#end(place);
    }
  }

  #list(node: PastedNode, name: string, marks: Marks, attribute: (key: string) => string): void {
    let number = Number.parseInt(attribute('start') || '1', 10);
    for (const child of Array.from(node.childNodes)) {
      const isItem = child.nodeName.toUpperCase() === 'LI';
      const place = name === 'OL' ? placeOf('numbers', isItem ? number++ : number) : placeOf('bullets');
      if (isItem) this.#children(child, marks, place);
      else this.read(child, marks, place, false);
      this.#end(place);
    }
  }

  /** The paragraphs that stand in a quotation, whatever they were there. */
  #quotation(node: PastedNode, marks: Marks): void {
    const start = this.blocks.length;
    const place = placeOf('paragraph');
    this.#children(node, marks, place);
    this.#end(place);
    const inside = this.blocks.splice(start);
    const paragraphs = inside.flatMap((block): readonly Runs[] =>
      block.kind === 'quotation'
        ? block.paragraphs
        : block.kind === 'table'
          ? block.rows.map(inOneLine)
          : 'items' in block
            ? block.items
            : [block.content],
    );
    this.blocks.push({ kind: 'quotation', paragraphs });
  }

  /** Rows one after another are one table; what stands in one cell alone is a paragraph, whatever drew a frame around it. */
  #row(node: PastedNode, marks: Marks, outer: Place): void {
    const cells = Array.from(node.childNodes)
      .filter(({ nodeName }) => /^T[HD]$/i.test(nodeName))
      .map((cell) => {
        this.#children(cell, marks, outer, true);
        return this.#line.splice(0);
      });
    if (cells.length === 1) {
      this.#line = cells[0]!;
      this.#end(placeOf('paragraph'));
      return;
    }
    const last = this.blocks.at(-1);
    const goesOn = last?.kind === 'table' && !this.#isNewTable;
    this.#isNewTable = false;
    if (goesOn) this.blocks[this.blocks.length - 1] = { ...last, rows: [...last.rows, cells] };
    else this.blocks.push({ kind: 'table', rows: [cells] });
  }
}

const inOneLine = (cells: readonly Runs[]): Runs => cells.flatMap((cell, index) => (index > 0 ? [{ text: ' | ' }, ...cell] : cell));

const withoutStrong = (runs: Runs): Run[] => runs.map(({ text, emphasis, link }) => ({ text, emphasis, link }));

function wordsOf(node: PastedNode): string {
  return (node.nodeValue ?? '') + Array.from(node.childNodes).map(wordsOf).join('');
}

/** The marks inside an element: by its name, and by its style, which has the last word. */
function marksOf(name: string, style: string, attribute: (key: string) => string, outer: Marks): Marks {
  const weight = /(?<![-\w])font-weight:\s*(\w+)/i.exec(style)?.[1];
  const slant = /(?<![-\w])font-style:\s*(\w+)/i.exec(style)?.[1];
  const isStrong = weight === undefined ? /^(?:B|STRONG)$/.test(name) || outer.strong : /^(?:bold|bolder|[6-9]00)$/i.test(weight);
  const isEmphasis = slant === undefined ? /^(?:I|EM)$/.test(name) || outer.emphasis : /^(?:italic|oblique)$/i.test(slant);
  const link = name === 'A' && attribute('href') !== '' ? addressOf(attribute('href')) : outer.link;
  return { ...(isStrong && { strong: true }), ...(isEmphasis && { emphasis: true }), ...(link !== undefined && { link }) };
}

/** The highest level of heading that a document uses is the highest here, and all below it are the next. */
function leveled(blocks: readonly TextBlock[]): TextBlock[] {
  const highest = Math.min(...blocks.flatMap((block) => (block.kind === 'heading' ? block.level : [])));
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: block.level > highest ? 3 : 2 } : block));
}

/**
 * HTML of the clipboard to be parsed on a page whose policy allows no styles: those of elements stand in an attribute that only
 * `pastedText` reads, and no browser complains of them.
 */
export function withoutStyles(html: string): string {
  return html
    .replaceAll(/<style[^]*?<\/style>/gi, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/(?<=[\s"'])style(?=\s*=)/gi, STYLE));
}

/**
 * What a program put on the clipboard as HTML, as a person would type it: headings, lists, quotations, tables, bold, emphasis and links
 * stay; styles, comments, what is hidden or deleted, and pictures go.
 *
 * @param root the parsed document or any part of it
 */
export function pastedText(root: PastedNode): string {
  const reader = new PastedReader();
  const place = placeOf('paragraph');
  const body = { nodeType: 1, nodeName: 'DIV', nodeValue: null, childNodes: [root] };
  reader.read(body, {}, place, false);
  return typedText(leveled(reader.blocks));
}

/** Plain text of the clipboard as a person would type it: items that a program marked with signs of its own are items here. */
export function pastedWords(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^[ \t]*(?:[\uF0A7\uF0B7\uF0D8•●▪◦‣·]|o(?=\t))[ \t\u00A0]*(?=\S)/gm, '- ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[ \t\u00A0]*\t[ \t\u00A0]*/g, ' ')
    .trim();
}
