import type { Root as HastRoot } from 'hast';
import {
  convertMdastToHastHandle,
  createMdxMdastHandle,
  dropHandle,
  HastReader,
  materializeHastTree,
  materializeMdastTree,
  MdastReader,
  serializeHandle,
  type Features,
} from 'satteri';
import type { AttributeRefusal } from '#domain/problems/fact-values.ts';
import { nearest } from '#domain/problems/nearest.ts';
import type { ProblemFactsByCode } from '#domain/problems/facts.ts';
import { problem, type Position, type Problem, type ProblemCode } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { disguisedLetters } from '#domain/text/disguised-letters.ts';
import { hiddenCharacters } from '#domain/text/hidden-characters.ts';
import { REPORT_COMPONENTS } from './report-components.ts';
import { shown } from '../headers/schema-problems.ts';

const MAX_NODES = 20_000;
const MAX_DEPTH = 60;
const MAX_SYNTAX_PROBLEMS = 20;

/** Nodes of the rendered tree: footnotes and tables become several. */
export const MAX_RENDERED_NODES = 3 * MAX_NODES;

/** What stands before every id of a report's text, so that it never meets an id of the page. */
export const ID_PREFIX = 'report-';

/** What the parser understands. */
const FEATURES: Features = { gfm: { footnotes: {} }, frontmatter: false, smartPunctuation: false };

/** How footnotes are written as HTML, in the words of the report's language. */
const FOOTNOTES = {
  es: { footnoteLabel: 'Notas', footnoteBackLabel: 'Volver a la referencia {reference}', clobberPrefix: ID_PREFIX },
  en: { footnoteLabel: 'Footnotes', footnoteBackLabel: 'Back to reference {reference}', clobberPrefix: ID_PREFIX },
} as const satisfies Record<Locale, object>;

/** The part of a tree node that checks look at; the trees of Markdown and of HTML share it. */
export interface TreeNode {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  title?: string | null;
  alt?: string | null;
  identifier?: string;
  label?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: Position };
  children?: TreeNode[];
}

/** Problems of one body, with positions in its file. */
export class BodyProblems {
  readonly list: Problem[] = [];
  readonly file: string;
  readonly bodyLine: number;
  constructor(file: string, bodyLine: number) {
    this.file = file;
    this.bodyLine = bodyLine;
  }
  place(at: Position | undefined): Position | undefined {
    return at && { line: at.line + this.bodyLine - 1, column: at.column };
  }
  add<C extends ProblemCode>(code: C, at: Position | undefined, facts: ProblemFactsByCode[C]): void {
    this.list.push(problem(code, this.file, this.place(at), facts));
  }
}

/** Takes a stray sign out of the parser's sight, and the whole of an address in angle brackets; columns stay the same. */
function blank(line: string, at: number): string {
  const length = /^<[a-z]+:[^<>\s]*>/i.exec(line.slice(at))?.[0].length ?? 1;
  return line.slice(0, at) + '\u00B7'.repeat(length) + line.slice(at + length);
}

/** A tag of HTML: components begin with a capital. Many authors write `<br>` and close nothing. */
const HTML_TAG = /^<[a-z][a-z0-9]*(?![\w:.-])/;

/** Signs that make the parser slow far faster than the text grows; no honest report has nearly as many. */
const MAX_SIGNS = 1000;
const SLOW_SIGNS = /[<{]|&[#\w]+;|\]\(</g;
const DEEP_LINE = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){200}/m;

/** True for a text that is refused before it is parsed, because parsing it would take minutes. */
function isTooSlow(body: string): boolean {
  return (body.match(SLOW_SIGNS)?.length ?? 0) > MAX_SIGNS || DEEP_LINE.test(body);
}

/** A text that was parsed, once: as Markdown and, when asked for, the same nodes as HTML. */
export interface ParsedTree {
  tree: TreeNode;
  /** Consumes what the parser holds: can be called once. */
  toHtmlTree(): HastRoot;
}

function parse(source: string, lang: Locale): ParsedTree {
  const handle = createMdxMdastHandle(source, FEATURES);
  return {
    tree: materializeMdastTree(new MdastReader(serializeHandle(handle))) as unknown as TreeNode,
    toHtmlTree: () => {
      const rendered = convertMdastToHastHandle(handle, FOOTNOTES[lang]);
      const tree = materializeHastTree(new HastReader(serializeHandle(rendered)));
      dropHandle(rendered);
      return tree;
    },
  };
}

/**
 * Parses to a tree. The parser stops at the first stray `<` or `{`; each is reported and blanked (same length), so that
 * one run finds them all.
 */
export function parseTree(body: string, lang: Locale, problems: BodyProblems): ParsedTree | undefined {
  if (isTooSlow(body)) {
    problems.add('body-too-complex', undefined, { limit: MAX_SIGNS });
    return undefined;
  }
  // A last line without a break can take the parser down.
  const lines = `${body.trimEnd()}\n`.split('\n');
  for (let attempt = 0; attempt < MAX_SYNTAX_PROBLEMS; attempt++) {
    try {
      return parse(lines.join('\n'), lang);
    } catch (error) {
      const match = /^(\d+):(\d+): /.exec(error instanceof Error ? error.message : '');
      if (!match) {
        problems.add('mdx-syntax', undefined, {});
        return undefined;
      }
      const at = { line: Number(match[1]), column: Number(match[2]) };
      const line = lines[at.line - 1] ?? '';
      if ((error as Error).message.includes('closing tag')) {
        const found = shown(line.slice(at.column - 1).split('>', 1)[0]!);
        if (!HTML_TAG.test(found)) {
          problems.add('mdx-nesting', at, { found });
          return undefined;
        }
        problems.add('raw-html', at, { found: `${found}>` });
        lines[at.line - 1] = blank(line, at.column - 1);
        continue;
      }
      const culprit = Math.max(line.lastIndexOf('<', at.column - 1), line.lastIndexOf('{', at.column - 1));
      const place = culprit === -1 ? at : { line: at.line, column: culprit + 1 };
      problems.add('mdx-syntax', place, { found: shown(line.slice(Math.max(0, place.column - 1), place.column + 14)) });
      if (culprit === -1) return undefined;
      lines[at.line - 1] = blank(line, culprit);
    }
  }
  return undefined;
}

/**
 * Every node in the order of the text; undefined with a problem where they are too many or too deep. Walks iteratively, so
 * that depth is a number to check and not a stack to overflow.
 */
export function nodesOf(tree: TreeNode, problems: BodyProblems, maxNodes = MAX_NODES): TreeNode[] | undefined {
  const nodes: TreeNode[] = [];
  const stack: TreeNode[] = [tree];
  const depths: number[] = [0];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const depth = depths.pop()!;
    nodes.push(node);
    if (nodes.length > maxNodes || depth > MAX_DEPTH) {
      problems.add('body-too-complex', node.position?.start, { limit: depth > MAX_DEPTH ? MAX_DEPTH : maxNodes });
      return undefined;
    }
    const { children } = node;
    for (let index = (children?.length ?? 0) - 1; index >= 0; index--) {
      stack.push(children![index]!);
      depths.push(depth + 1);
    }
  }
  return nodes;
}

function checkComponent(node: TreeNode, problems: BodyProblems): void {
  const at = node.position?.start;
  const tag = node.name ?? '';
  const component = REPORT_COMPONENTS.get(tag);
  if (!component) {
    const accepted = [...REPORT_COMPONENTS.keys()];
    problems.add(/^[a-z]/.test(tag) ? 'raw-html' : 'mdx-component', at, {
      found: `<${shown(tag)}>`,
      accepted,
      nearest: nearest(tag, accepted),
    });
    return;
  }
  const seen = new Set<string>();
  const refuse = (reason: AttributeRefusal, found: string, accepted: readonly string[], near?: string) =>
    problems.add('mdx-attribute', at, { found, reason, component: tag, accepted, nearest: near });
  for (const { type, name = '', value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || (value !== null && typeof value !== 'string')) {
      problems.add('mdx-expression', at, { found: `<${tag}>` });
    } else if (!component.attributes.includes(name)) refuse('unknown', name, component.attributes, nearest(name, component.attributes));
    else if (seen.has(name)) refuse('repeated', name, component.attributes);
    else {
      if (component.required.includes(name) && (value ?? '').trim() === '') refuse('missing', name, [name]);
      seen.add(name);
    }
  }
  for (const name of component.required) {
    if (!seen.has(name)) refuse('missing', name, [name]);
  }
}

const CODE_NODES: Record<string, 'mdx-code' | 'mdx-expression' | 'raw-html'> = {
  mdxjsEsm: 'mdx-code',
  mdxFlowExpression: 'mdx-expression',
  mdxTextExpression: 'mdx-expression',
  html: 'raw-html',
  yaml: 'mdx-code',
  toml: 'mdx-code',
};

/** The texts that a node brings into the page, as the parser decoded them. */
function textsOf({ value, title, alt, url, label, attributes = [] }: TreeNode): string[] {
  return [value, title, alt, url, label, ...attributes.map((attribute) => attribute.value)].filter((text) => typeof text === 'string');
}

/** The first hidden character and the first disguised letter that escapes bring into a node: those of the source are told for its file. */
function checkLetters(node: TreeNode, source: string, problems: BodyProblems): void {
  const at = node.position?.start;
  const texts = textsOf(node);
  const hidden = texts.flatMap(hiddenCharacters)[0];
  if (hidden) problems.add('hidden-character', at, { found: hidden.found });
  const disguised = texts.flatMap(disguisedLetters).find(({ sign }) => !source.includes(sign));
  if (disguised) problems.add(disguised.code, at, { found: disguised.found, meant: disguised.meant });
}

/** Refuses everything that is code or HTML, and components that are not on the list; `source` is the text that was parsed. */
export function checkNodes(nodes: readonly TreeNode[], source: string, problems: BodyProblems): void {
  for (const node of nodes) {
    const code = CODE_NODES[node.type];
    if (code) problems.add(code, node.position?.start, { found: shown(typeof node.value === 'string' ? node.value.trim() : '') });
    else if (node.type === 'mdxJsxFlowElement') checkComponent(node, problems);
    else if (node.type === 'mdxJsxTextElement') {
      const before = problems.list.length;
      checkComponent(node, problems);
      if (problems.list.length === before) problems.add('mdx-inline', node.position?.start, { found: `<${node.name}>` });
    }
    checkLetters(node, source, problems);
  }
}
