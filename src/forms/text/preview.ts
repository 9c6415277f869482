import { isComponent, type Block, type Component, type Runs, type TextBlock, type TextPicture } from './blocks.ts';
import { COMPONENTS, fieldOf, type TextLanguage } from './components.ts';
import { inlineTree, type Inline } from './inline-tree.ts';
import { tidyBlocks } from './tidy.ts';

/** An element of the preview, or a text. The address of an entry of this site is `record:` with its id: who shows it knows where that is. */
export type PreviewNode = string | PreviewElement;

interface PreviewElement {
  tag:
    | 'p'
    | 'h2'
    | 'h3'
    | 'ul'
    | 'ol'
    | 'li'
    | 'blockquote'
    | 'figure'
    | 'figcaption'
    | 'aside'
    | 'strong'
    | 'em'
    | 'a'
    | 'br'
    | 'img'
    | 'table'
    | 'thead'
    | 'tbody'
    | 'tr'
    | 'th'
    | 'td';
  /** Named as attributes of HTML. */
  attributes: Readonly<Record<string, string>>;
  children: readonly PreviewNode[];
}

const element = (
  tag: PreviewElement['tag'],
  children: readonly PreviewNode[],
  attributes: PreviewElement['attributes'] = {},
): PreviewElement => ({
  tag,
  attributes,
  children,
});

/** Between lines of a paragraph and between blocks, HTML that is written has line breaks, which nobody sees. */
const LINE = '\n';

function linkAttributes(address: string): PreviewElement['attributes'] {
  if (/^(?:record|registro):/.test(address)) return { href: address.replace(/^registro:/, 'record:') };
  return /^https?:/.test(address) ? { href: address, rel: 'nofollow noopener noreferrer' } : { href: address };
}

function inline(node: Inline): PreviewNode[] {
  if (typeof node === 'string') return node.split('\n').flatMap((line, index) => (index === 0 ? line : [element('br', []), LINE + line]));
  const children = node.children.flatMap(inline);
  return [element(node.tag, children, node.href === undefined ? {} : linkAttributes(node.href))];
}

const runs = (content: Runs): PreviewNode[] => inlineTree(content).flatMap(inline);

const onLines = (children: readonly PreviewNode[]): PreviewNode[] => [LINE, ...children.flatMap((child) => [child, LINE])];

function textBlock(block: TextBlock): PreviewElement {
  switch (block.kind) {
    case 'paragraph':
      return element('p', runs(block.content));
    case 'heading':
      return element(`h${block.level}`, runs(block.content));
    case 'bullets':
      return element('ul', onLines(block.items.map((item) => element('li', runs(item)))));
    case 'numbers': {
      const start: PreviewElement['attributes'] = block.start === 1 ? {} : { start: String(block.start) };
      return element('ol', onLines(block.items.map((item) => element('li', runs(item)))), start);
    }
    case 'quotation':
      return element('blockquote', onLines(block.paragraphs.map((paragraph) => element('p', runs(paragraph)))));
    case 'table': {
      const row = (cells: readonly Runs[], tag: 'th' | 'td') => element('tr', onLines(cells.map((cell) => element(tag, runs(cell)))));
      const [head = [], ...rows] = block.rows;
      const body = rows.length > 0 ? [element('tbody', onLines(rows.map((cells) => row(cells, 'td'))))] : [];
      return element('table', onLines([element('thead', onLines([row(head, 'th')])), ...body]));
    }
  }
}

function caption(label: string, parts: readonly string[]): PreviewElement {
  const known = parts.filter((part) => part !== '');
  return element('figcaption', [element('strong', [label]), ...(known.length > 0 ? [`: ${known.join(', ')}`] : [])]);
}

function component(block: Component, lang: TextLanguage): PreviewElement {
  const { name, fields } = COMPONENTS[lang][block.kind];
  const content = block.content.map(textBlock);
  const values = fields.map(({ field }) => fieldOf(block, field));
  switch (block.kind) {
    case 'evidence':
      return element('figure', [...content, caption(name, values)], { class: 'evidence' });
    case 'quote':
      return element('figure', [element('blockquote', content), ...(block.by === '' ? [] : [caption(name, values)])], { class: 'quote' });
    case 'note': {
      const title = element('p', [element('strong', [block.title || name])], { class: 'note-title' });
      return element('aside', [title, ...content], { class: 'note', role: 'note' });
    }
  }
}

const picture = ({ file, words }: TextPicture): PreviewElement => element('p', [element('img', [], { src: file, alt: words })]);

/**
 * How a body will look: the elements that the build makes of what `writeMdx` writes, without the ids of headings. Whoever shows
 * them makes nodes of them and never reads a text as HTML.
 */
export function preview(blocks: readonly Block[], lang: TextLanguage): PreviewNode[] {
  return tidyBlocks(blocks).flatMap((block, index) => [
    ...(index > 0 ? [LINE] : []),
    block.kind === 'picture' ? picture(block) : isComponent(block) ? component(block, lang) : textBlock(block),
  ]);
}
