import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import type { BodyPiece } from '#domain/ledger/entry.ts';
import { entryAddress, impliedAddress } from '#domain/text/report-addresses.ts';
import { REPORT_COMPONENTS } from './report-components.ts';
import { plainText } from './report-headings.ts';
import type { Pictures } from './report-mentions.ts';
import { piecesOf } from './report-pieces.ts';
import { ID_PREFIX, type TreeNode } from './report-tree.ts';

/** What the sanitiser lets through: exactly what the renderers emit. */
const SANITIZE_SCHEMA: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['strong', 'em', 'del', 'code', 'a', 'sup', 'img'],
    ...['section', 'figure', 'figcaption', 'aside', 'input', 'label'],
  ],
  attributes: {
    a: ['href', 'id', 'title', 'rel', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
    img: ['src', 'width', 'height', 'alt', 'title', ['loading', 'lazy'], ['decoding', 'async']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    li: ['id'],
    ol: ['start'],
    th: [['className', 'left', 'center', 'right']],
    td: [['className', 'left', 'center', 'right']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    figure: [['className', 'evidence', 'quote']],
    aside: [
      ['className', 'note'],
      ['role', 'note'],
    ],
    p: [['className', 'note-title']],
  },
  protocols: { href: ['https', 'http', 'mailto', 'record'], src: ['media'] },
  clobber: [],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

function renderLink(link: Element): void {
  const { href, title, dataFootnoteRef, dataFootnoteBackref } = link.properties;
  const address = impliedAddress(String(href), plainText(link));
  const entry = entryAddress(address);
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return;
  const words = title === undefined ? {} : { title };
  if (entry) link.properties = { href: `record:${entry.target}`, ...words };
  else if (address.startsWith('#')) link.properties = { href: `#${ID_PREFIX}${address.slice(1)}`, ...words };
  else {
    const normal = address.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
    const apart = /^https?:/.test(normal) && { rel: ['nofollow', 'noopener', 'noreferrer'] };
    link.properties = { href: normal, ...words, ...apart };
  }
}

function renderImage(image: Element, pictures: Pictures): void {
  const { src, alt, title } = image.properties;
  const { address, width, height } = pictures.get(String(src))!;
  image.properties = {
    src: `media:${address}`,
    width,
    height,
    alt: String(alt).trim(),
    ...(title !== undefined && { title }),
    loading: 'lazy',
    decoding: 'async',
  };
}

/** The side to which a column is aligned, as a class: the site's policy allows no style. */
function alignCell(cell: Element): void {
  const side = /text-align: (left|center|right)/.exec(String(cell.properties.style ?? ''))?.[1];
  cell.properties = side ? { className: [side] } : {};
}

/** The box of a task belongs to the words after it, as far as they are no block of their own. */
function labelTask(item: Element): void {
  const at = item.children.findIndex((child) => child.type === 'element' && child.tagName === 'input');
  if (at < 0) return;
  const after = item.children.slice(at).findIndex((child) => child.type === 'element' && HOLDS_BLOCKS.test(child.tagName));
  const end = after < 0 ? item.children.length : at + after;
  const label: Element = { type: 'element', tagName: 'label', properties: {}, children: item.children.slice(at, end) };
  item.children.splice(at, end - at, label);
}

const HOLDS_BLOCKS = /^(?:p|[uo]l|blockquote|pre|table|figure|aside|section|h[1-6]|hr)$/;
/** Blocks end a word: their texts are kept apart by a space. */
const BLOCK = /^(?:p|h[1-6]|li|blockquote|pre|t[hd]|figcaption|figure|aside|section|br|hr)$/;

function wordsOf(node: HastRoot | ElementContent): string {
  if (node.type === 'root' || (node.type === 'element' && node.tagName !== 'img')) {
    const words = node.children.map((child) => wordsOf(child as ElementContent)).join('');
    return node.type === 'element' && BLOCK.test(node.tagName) ? ` ${words} ` : words;
  }
  return plainText(node);
}

/** A checked tree as static HTML in pieces, sanitised before it is written, and its words. Every picture of the text must be among `pictures`. */
export function renderTree(root: HastRoot, pictures: Pictures): { pieces: BodyPiece[]; text: string } {
  const visit = (node: ElementContent): ElementContent => {
    if ('children' in node) node.children = node.children.map(visit) as typeof node.children;
    const jsx = node as unknown as TreeNode;
    if (jsx.type === 'mdxJsxFlowElement' || jsx.type === 'mdxJsxTextElement') {
      const attributes = new Map((jsx.attributes ?? []).map(({ name, value }) => [name!, String(value ?? '')]));
      return REPORT_COMPONENTS.get(jsx.name!)!.render(attributes, (jsx.children ?? []) as unknown as ElementContent[]);
    }
    if (node.type !== 'element') return node;
    if (node.tagName === 'th' || node.tagName === 'td') alignCell(node);
    if (node.tagName === 'a') renderLink(node);
    if (node.tagName === 'img') renderImage(node, pictures);
    if (node.tagName === 'li' || node.tagName === 'p') labelTask(node);
    return node;
  };
  root.children = root.children.map((child) => visit(child as ElementContent));
  const safe = sanitize(root, SANITIZE_SCHEMA) as HastRoot;
  return { pieces: piecesOf(safe), text: wordsOf(safe).replace(/\s+/g, ' ').trim() };
}
