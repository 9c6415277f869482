import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** One sentence, label or name as a reader meets it, with what it stands beside. */
export interface Block {
  /** In one line, with single spaces. */
  text: string;
  /** The paths that the nearest row leads to: a list item, a row of a table, a term, a figure. */
  subjects: readonly string[];
  /** The text of that row: what qualifies the block. */
  row: string;
  /** Name of the element, or of the attribute that holds the text. */
  place: string;
}

/** Elements inside a sentence. */
const INLINE = new Set(
  'a abbr b bdi br cite code data dfn em i img kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(' '),
);
const ROW = new Set(['li', 'tr', 'dd', 'figure']);
const SPOKEN = ['alt', 'aria-label', 'title'];
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'nav', 'code', 'pre']);

const isElement = (node: Node): node is Element => 'attrs' in node;
const attributeOf = (element: Element, name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What is read of an element: between two blocks stands a blank. */
function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if (isElement(node) && SKIPPED.has(node.nodeName)) return ' ';
  const inside = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  return isElement(node) && !INLINE.has(node.nodeName) ? ` ${inside} ` : inside;
}

function pathsIn(node: Node): string[] {
  const own = isElement(node) ? attributeOf(node, 'href')?.replace(/[?#].*$/, '') : undefined;
  const below = 'childNodes' in node ? node.childNodes.flatMap(pathsIn) : [];
  return own?.startsWith('/') ? [own, ...below] : below;
}

const speaks = (element: Element) =>
  element.childNodes.some(
    (child) => (child.nodeName === '#text' && 'value' in child && child.value.trim() !== '') || INLINE.has(child.nodeName),
  );

/** Everything that a page, a badge or a card says: its text block by block, and what only a screen reader or a search engine says. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Node, row: { subjects: string[]; text: string }): void => {
    if (!isElement(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) visit(child, row);
      return;
    }
    if (SKIPPED.has(node.nodeName)) return;
    const own = ROW.has(node.nodeName) ? { subjects: pathsIn(node), text: oneLine(textOf(node)) } : row;
    const say = (text: string, place: string) => {
      if (text) blocks.push({ text: oneLine(text), subjects: own.subjects, row: own.text, place });
    };
    for (const name of SPOKEN) say(attributeOf(node, name) ?? '', name);
    if (node.nodeName === 'meta' && /description|title/.test(attributeOf(node, 'name') ?? attributeOf(node, 'property') ?? ''))
      say(attributeOf(node, 'content') ?? '', 'meta');
    if (!INLINE.has(node.nodeName) && speaks(node)) {
      // The sentence of this element, without the blocks that stand inside it.
      say(
        node.childNodes
          .filter((child) => !isElement(child) || INLINE.has(child.nodeName))
          .map(textOf)
          .join(''),
        node.nodeName,
      );
    }
    for (const child of node.childNodes) visit(child, own);
  };
  visit(parse(html), { subjects: [], text: '' });
  return blocks;
}
