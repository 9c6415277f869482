import matter from 'gray-matter';
import { problem, type Problem } from '#domain/problems/problem.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

export interface FrontMatter {
  yaml: ParsedYaml;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  problems: Problem[];
}

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};
const ENGINE = { parse: refuse, stringify: refuse };

/**
 * The one door to gray-matter: the header is cut out and measured here and read by the `yaml` package; gray-matter is given
 * what is left, since its search for an empty header takes the square of the blank lines it holds. Every engine refuses. The
 * first line must be exactly `---`, so that no other language of front matter is ever recognised; options are always passed,
 * which keeps the library's cache out of use.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | { problems: Problem[] } {
  if (!text.startsWith('---\n'))
    return { problems: [problem('no-front-matter', file, { line: 1, column: 1 }, { found: firstLine(text) })] };
  const closing = text.indexOf('\n---', 3);
  if (closing === -1 || !/^\n---(?:\n|$)/.test(text.slice(closing, closing + 5)))
    return { problems: [problem('no-front-matter', file, { line: 1, column: 1 }, { found: '---' })] };
  const yaml = parseYaml(text.slice(4, Math.max(4, closing)), file, 2);
  const { content } = matter(`---${text.slice(closing)}`, {
    language: 'yaml',
    delimiters: '---',
    engines: { yaml: ENGINE, javascript: refuse, js: refuse, json: refuse },
  });
  const head = text.slice(0, text.length - content.length);
  return { yaml, body: content, bodyLine: head.split('\n').length, problems: yaml.problems };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.slice(0, 60);
}
