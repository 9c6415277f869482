import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, mdxToMdast, type Features } from 'satteri';
import type { Body } from '#domain/entry.ts';
import { nearest } from '#domain/nearest.ts';
import { problem, type Position, type Problem, type ProblemCode } from '#domain/problem.ts';
import type { Locale } from '#domain/vocabulary.ts';
import { checkAddress } from './address.ts';
import { REPORT_COMPONENTS } from './report-components.ts';
import { shown } from './schema-problems.ts';

const MAX_NODES = 20_000;
const MAX_DEPTH = 60;
const MAX_SYNTAX_PROBLEMS = 20;

const FOOTNOTES = {
  es: { label: 'Notas', backLabel: 'Volver a la referencia {reference}' },
  en: { label: 'Footnotes', backLabel: 'Back to reference {reference}' },
} as const satisfies Record<Locale, object>;

function features(lang: Locale): Features {
  return { gfm: { footnotes: { ...FOOTNOTES[lang], clobberPrefix: 'report-' } }, frontmatter: false, smartPunctuation: false };
}

/** The part of a tree node this file looks at; both trees share it. */
interface TreeNode {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: Position };
  children?: TreeNode[];
}

/** What the sanitiser lets through: exactly what the renderers above emit. */
const SANITIZE_SCHEMA: Schema = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'strong',
    'em',
    'del',
    'code',
    'pre',
    'a',
    'sup',
    'section',
    'br',
    'hr',
    'figure',
    'figcaption',
    'aside',
    'input',
  ],
  attributes: {
    a: ['href', 'id', 'rel', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    li: ['id'],
    ol: ['start'],
    th: [['align', 'left', 'center', 'right']],
    td: [['align', 'left', 'center', 'right']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    figure: [['className', 'evidence', 'quote']],
    aside: [['className', 'note']],
    p: [['className', 'note-title']],
  },
  protocols: { href: ['https', 'mailto'] },
  clobber: [],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

class BodyProblems {
  readonly list: Problem[] = [];
  readonly file: string;
  readonly bodyLine: number;
  constructor(file: string, bodyLine: number) {
    this.file = file;
    this.bodyLine = bodyLine;
  }
  add(code: ProblemCode, at: Position | undefined, facts: Problem['facts'] = {}): void {
    const position = at && { line: at.line + this.bodyLine - 1, column: at.column };
    this.list.push(problem(code, this.file, position, facts));
  }
}

/**
 * Parses to a tree. The parser stops at the first stray `<` or `{`; each is reported and blanked (same length), so that
 * one run finds them all.
 */
function parseTree(body: string, lang: Locale, problems: BodyProblems): TreeNode | undefined {
  const lines = body.split('\n');
  for (let attempt = 0; attempt < MAX_SYNTAX_PROBLEMS; attempt++) {
    try {
      return mdxToMdast(lines.join('\n'), { features: features(lang) }) as unknown as TreeNode;
    } catch (error) {
      const match = /^(\d+):(\d+): /.exec(error instanceof Error ? error.message : '');
      if (!match) {
        problems.add('mdx-syntax', undefined, {});
        return undefined;
      }
      const at = { line: Number(match[1]), column: Number(match[2]) };
      const line = lines[at.line - 1] ?? '';
      const culprit = Math.max(line.lastIndexOf('<', at.column - 1), line.lastIndexOf('{', at.column - 1));
      const place = culprit === -1 ? at : { line: at.line, column: culprit + 1 };
      problems.add('mdx-syntax', place, { found: shown(line.slice(Math.max(0, place.column - 1), place.column + 14)) });
      if (culprit === -1) return undefined;
      lines[at.line - 1] = `${line.slice(0, culprit)}\u00B7${line.slice(culprit + 1)}`;
    }
  }
  return undefined;
}

function checkComponent(node: TreeNode, problems: BodyProblems): void {
  const at = node.position?.start;
  const component = REPORT_COMPONENTS.get(node.name ?? '');
  if (!component) {
    const accepted = [...REPORT_COMPONENTS.keys()];
    const code = /^[a-z]/.test(node.name ?? '') ? 'raw-html' : 'mdx-component';
    problems.add(code, at, { found: `<${shown(node.name ?? '')}>`, accepted, nearest: nearest(node.name ?? '', accepted) });
    return;
  }
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string')) {
      problems.add('mdx-expression', at, { found: `<${node.name}>` });
    } else if (!component.attributes.includes(attribute.name!)) {
      const accepted = component.attributes;
      problems.add('mdx-attribute', at, {
        found: attribute.name,
        accepted,
        nearest: nearest(attribute.name!, accepted),
        other: node.name!,
      });
    } else seen.add(attribute.name!);
  }
  for (const name of component.required) {
    if (!seen.has(name)) problems.add('mdx-attribute', at, { found: `<${node.name}>`, accepted: [name], other: node.name! });
  }
}

const CODE_NODES: Record<string, ProblemCode> = {
  mdxjsEsm: 'mdx-code',
  mdxFlowExpression: 'mdx-expression',
  mdxTextExpression: 'mdx-expression',
  html: 'raw-html',
  yaml: 'mdx-code',
  toml: 'mdx-code',
};

/** Walks iteratively, so that depth is a number to check and not a stack to overflow. */
function checkTree(tree: TreeNode, problems: BodyProblems): void {
  const stack: { node: TreeNode; depth: number }[] = [{ node: tree, depth: 0 }];
  let count = 0;
  while (stack.length > 0) {
    const { node, depth } = stack.pop()!;
    if (++count > MAX_NODES || depth > MAX_DEPTH) {
      problems.add('body-too-complex', node.position?.start, { limit: depth > MAX_DEPTH ? MAX_DEPTH : MAX_NODES });
      return;
    }
    const at = node.position?.start;
    const code = CODE_NODES[node.type];
    if (code) problems.add(code, at, { found: shown(typeof node.value === 'string' ? node.value.trim() : '') });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkComponent(node, problems);
    else if (node.type === 'image' || node.type === 'imageReference') problems.add('image-refused', at, { found: shown(node.url ?? '') });
    else if (node.type === 'link' || node.type === 'definition') {
      const reason = checkAddress(node.url ?? '');
      if (reason) problems.add('bad-address', at, { found: shown(node.url ?? ''), other: reason });
    }
    for (const child of node.children ?? []) stack.push({ node: child, depth: depth + 1 });
  }
}

type AnyNode = HastRoot | ElementContent | (TreeNode & { children?: ElementContent[] });

function plainText(node: AnyNode): string {
  if (node.type === 'text') return (node as { value: string }).value;
  return ('children' in node ? (node.children ?? []) : []).map((child) => plainText(child as AnyNode)).join('');
}

function slug(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    folded
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'seccion'
  );
}

/** Turns components into static elements, gives headings an id, keeps their levels below the page's own title. */
function renderTree(root: HastRoot): { root: HastRoot; headings: Body['headings'] } {
  const headings: { id: string; text: string; depth: number }[] = [];
  const used = new Set<string>();
  let shift = 0;
  const scan = (node: AnyNode): void => {
    if (node.type === 'element' && (node as Element).tagName === 'h1') shift = 1;
    for (const child of 'children' in node ? (node.children ?? []) : []) scan(child as AnyNode);
  };
  scan(root);
  const visit = (node: ElementContent): ElementContent => {
    if ('children' in node) node.children = node.children.map(visit) as typeof node.children;
    const jsx = node as unknown as TreeNode;
    if (jsx.type === 'mdxJsxFlowElement' || jsx.type === 'mdxJsxTextElement') {
      const attributes = new Map((jsx.attributes ?? []).map(({ name, value }) => [name!, String(value ?? '')]));
      return REPORT_COMPONENTS.get(jsx.name!)!.render(attributes, (jsx.children ?? []) as unknown as ElementContent[]);
    }
    if (node.type !== 'element') return node;
    const level = /^h([1-6])$/.exec(node.tagName);
    if (level && node.properties.id !== 'footnote-label') {
      const depth = Math.min(6, Math.max(2, Number(level[1]) + shift));
      node.tagName = `h${depth}`;
      const text = plainText(node);
      let id = `report-${slug(text)}`;
      for (let n = 2; used.has(id); n++) id = `report-${slug(text)}-${n}`;
      used.add(id);
      node.properties = { id };
      headings.push({ id, text, depth });
    }
    if (node.tagName === 'a' && /^https:/.test(String(node.properties.href))) node.properties.rel = ['nofollow', 'noopener', 'noreferrer'];
    return node;
  };
  root.children = root.children.map((child) => visit(child as ElementContent));
  return { root, headings };
}

/**
 * Reads the body of a report: parsed to a syntax tree with the parser that renders, checked against an allow-list, rendered
 * to static HTML and sanitised last. Nothing in it is ever executed; what is not allowed is refused, never removed silently.
 *
 * @param bodyLine line of the file on which the body begins, for positions
 */
export function readReportBody(
  body: string,
  file: string,
  bodyLine: number,
  lang: Locale,
): { body: Body | undefined; problems: Problem[] } {
  const problems = new BodyProblems(file, bodyLine);
  if (body.trim() === '') problems.add('empty-body', { line: 1, column: 1 });
  const tree = parseTree(body, lang, problems);
  if (tree) checkTree(tree, problems);
  if (!tree || problems.list.length > 0) return { body: undefined, problems: problems.list };
  const { root, headings } = renderTree(mdxToHast(body, { features: features(lang) }) as unknown as HastRoot);
  const safe = sanitize(root, SANITIZE_SCHEMA) as HastRoot;
  return { body: { html: toHtml(safe), text: plainText(safe).replace(/\s+/g, ' ').trim(), headings }, problems: [] };
}
