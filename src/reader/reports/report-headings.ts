import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Body } from '#domain/ledger/entry.ts';
import { nearest } from '#domain/problems/nearest.ts';
import type { Mentions } from './report-mentions.ts';
import { ID_PREFIX, type BodyProblems, type TreeNode } from './report-tree.ts';
import { shown } from '../headers/schema-problems.ts';

type AnyNode = HastRoot | ElementContent | (TreeNode & { children?: ElementContent[] });

const FOOTNOTE_LABEL = 'footnote-label';
const SLUG_LENGTH = 60;

/** The words of a tree as they are read aloud: a picture by its description, a reference to a footnote not at all. */
export function plainText(node: AnyNode): string {
  if (node.type === 'text') return (node as { value: string }).value;
  if (node.type === 'element') {
    const { tagName, properties } = node as Element;
    if (tagName === 'img') return String(properties.alt ?? '');
  }
  return ('children' in node ? (node.children ?? []) : []).map((child) => plainText(child as AnyNode)).join('');
}

function headingText(node: ElementContent): string {
  if (node.type === 'element' && node.properties.dataFootnoteRef !== undefined) return '';
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'img')) return plainText(node);
  return node.children.map(headingText).join('');
}

function slug(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const joined = folded.replace(/[^a-z0-9]+/g, '-').slice(0, SLUG_LENGTH);
  return joined.replace(/^-|-$/g, '') || 'seccion';
}

/** The heading above the footnotes gets the prefix that the parser leaves away there, and so do the references that it describes. */
function prefixFootnoteLabel({ properties }: Element): void {
  if (properties.id === FOOTNOTE_LABEL) properties.id = ID_PREFIX + FOOTNOTE_LABEL;
  if (properties.ariaDescribedBy !== undefined) properties.ariaDescribedBy = [ID_PREFIX + FOOTNOTE_LABEL];
}

/**
 * Gives every heading an id of its own and a level below the page's title, in place.
 *
 * @param nodes every node of the tree of HTML, in the order of the text
 */
export function nameHeadings(nodes: readonly unknown[]): Body['headings'] {
  const elements = (nodes as readonly (HastRoot | ElementContent)[]).filter((node) => node.type === 'element');
  elements.forEach(prefixFootnoteLabel);
  const used = new Set(elements.map(({ properties }) => properties.id).filter((id) => id !== undefined));
  const shift = elements.some(({ tagName }) => tagName === 'h1') ? 1 : 0;
  const counts = new Map<string, number>();
  const headings: { id: string; text: string; depth: number }[] = [];
  for (const element of elements) {
    const level = /^h([1-6])$/.exec(element.tagName);
    if (!level || element.properties.id === ID_PREFIX + FOOTNOTE_LABEL) continue;
    const depth = Math.min(6, Math.max(2, Number(level[1]) + shift));
    const text = headingText(element);
    const wanted = `${ID_PREFIX}${slug(text)}`;
    let n = (counts.get(wanted) ?? 0) + 1;
    let id = n === 1 ? wanted : `${wanted}-${n}`;
    for (; used.has(id); id = `${wanted}-${n}`) n++;
    counts.set(wanted, n);
    used.add(id);
    element.tagName = `h${depth}`;
    element.properties = { id };
    headings.push({ id, text, depth });
  }
  return headings;
}

/** Broken links of one text that are answered with a suggestion, and headings that a message can list. */
const SUGGESTIONS = 50;
const LISTED = 13;

/** Every link within a report must lead to one of its headings, named by the slug of its words. */
export function checkFragments({ fragments }: Mentions, headings: Body['headings'], problems: BodyProblems): void {
  const slugs = new Set(headings.map(({ id }) => id.slice(ID_PREFIX.length)));
  const accepted = [...slugs].slice(0, LISTED);
  fragments
    .filter(({ slug: found }) => !slugs.has(found))
    .forEach(({ slug: found, at }, index) => {
      const near = index < SUGGESTIONS ? nearest(slug(found), slugs) : undefined;
      problems.add('dangling-fragment', at, { found: shown(found), accepted, nearest: near });
    });
}
