import type { Body } from '#domain/ledger/entry.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { checkLostParts } from './lost-parts.ts';
import { checkFragments, nameHeadings } from './report-headings.ts';
import { readMentions, type Pictures } from './report-mentions.ts';
import { renderTree } from './report-render.ts';
import { BodyProblems, checkNodes, MAX_RENDERED_NODES, nodesOf, parseTree } from './report-tree.ts';

const NO_PICTURES: Pictures = new Map();

export interface ReadBody {
  /** Undefined where the text, or a picture in it, cannot be published. */
  body: Body | undefined;
  problems: Problem[];
  /** Names of the pictures that the text shows; undefined where it could not be read as far as that. */
  images: readonly string[] | undefined;
}

/**
 * Reads the body of a report: parsed to a syntax tree with the parser that renders, checked against an allow-list, rendered
 * to static HTML and sanitised last. Nothing in it is ever executed; what is not allowed is refused, never removed silently.
 *
 * @param bodyLine line of the file on which the body begins, for positions
 * @param pictures the pictures of the report's own folder
 */
export function readReportBody(body: string, file: string, bodyLine: number, lang: Locale, pictures: Pictures = NO_PICTURES): ReadBody {
  const problems = new BodyProblems(file, bodyLine);
  if (body.trim() === '') {
    problems.add('empty-body', { line: 1, column: 1 }, {});
    return { body: undefined, problems: problems.list, images: [] };
  }
  const parsed = parseTree(body, lang, problems);
  const nodes = parsed && nodesOf(parsed.tree, problems);
  if (!nodes) return { body: undefined, problems: problems.list, images: undefined };
  checkNodes(nodes, body, problems);
  checkLostParts(nodes, body, problems);
  const mentions = readMentions(nodes, pictures, problems);
  const root = parsed.toHtmlTree();
  const rendered = nodesOf(root, problems, MAX_RENDERED_NODES);
  if (!rendered) return { body: undefined, problems: problems.list, images: undefined };
  const headings = nameHeadings(rendered);
  checkFragments(mentions, headings, problems);
  const images = [...new Set(mentions.images)];
  const shown = images.flatMap((name) => pictures.get(name) ?? []);
  if (problems.list.some(({ severity }) => severity === 'error') || shown.length < images.length)
    return { body: undefined, problems: problems.list, images };
  const page = renderTree(root, pictures);
  if (page.text === '' && shown.length === 0) {
    problems.add('empty-body', { line: 1, column: 1 }, {});
    return { body: undefined, problems: problems.list, images };
  }
  return { body: { ...page, headings, links: mentions.links, pictures: shown }, problems: problems.list, images };
}
