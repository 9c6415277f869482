import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BodyPiece } from '#domain/ledger/entry.ts';

type Gap = { attribute: 'href' | 'src'; piece: BodyPiece };

/** The address of this site that an element holds, which its page fills in. */
function gapOf({ tagName, properties: { href, src } }: Element): Gap | undefined {
  if (tagName === 'a' && typeof href === 'string' && href.startsWith('record:'))
    return { attribute: 'href', piece: { record: href.slice('record:'.length) } };
  if (tagName === 'img' && typeof src === 'string' && src.startsWith('media:'))
    return { attribute: 'src', piece: { media: src.slice('media:'.length) } };
  return undefined;
}

/** Collects the elements that hold a gap or have one below them, and says whether this is one. */
function collectOpen(node: Nodes, open: Set<Nodes>): boolean {
  let holds = node.type === 'element' && gapOf(node) !== undefined;
  if ('children' in node) for (const child of node.children) holds = collectOpen(child, open) || holds;
  if (holds) open.add(node);
  return holds;
}

/**
 * A sanitised tree as HTML in pieces. A gap is found in the tree and never in the text, so that no words of an author can be
 * taken for one.
 */
export function piecesOf(root: Root): BodyPiece[] {
  const pieces: BodyPiece[] = [];
  const open = new Set<Nodes>();
  collectOpen(root, open);
  let html = '';
  const write = (node: Nodes): void => {
    if (!open.has(node)) html += toHtml(node);
    else if (node.type === 'element') writeOpen(node);
    else if ('children' in node) node.children.forEach(write);
  };
  const writeOpen = (element: Element): void => {
    const { tagName, properties, children } = element;
    const gap = gapOf(element);
    // With its address first and empty, the tag of an element begins as written here, whatever else it carries.
    const emptied = gap ? { [gap.attribute]: '', ...properties, [gap.attribute]: '' } : properties;
    const bare = toHtml({ ...element, properties: emptied, children: [] });
    const end = tagName === 'img' ? '' : `</${tagName}>`;
    let begin = bare.slice(0, bare.length - end.length);
    if (gap) {
      const before = `<${tagName} ${gap.attribute}="`;
      pieces.push({ html: html + before }, gap.piece);
      html = '';
      begin = begin.slice(before.length);
    }
    html += begin;
    children.forEach(write);
    html += end;
  };
  write(root);
  return html === '' ? pieces : [...pieces, { html }];
}
