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

/**
 * The one door to gray-matter: it splits, the `yaml` package parses, every other engine refuses. The first line must be
 * exactly `---`, so that no other language of front matter is ever recognised; options are always passed, which keeps the
 * library's cache out of use.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | { problems: Problem[] } {
  if (!text.startsWith('---\n'))
    return { problems: [problem('no-front-matter', file, { line: 1, column: 1 }, { found: firstLine(text) })] };
  const closing = text.indexOf('\n---', 3);
  if (closing === -1 || !/^\n---(?:\n|$)/.test(text.slice(closing, closing + 5)))
    return { problems: [problem('no-front-matter', file, { line: 1, column: 1 }, { found: '---' })] };
  let yaml: ParsedYaml | undefined;
  const { content } = matter(text, {
    language: 'yaml',
    delimiters: '---',
    engines: {
      yaml: {
        parse: (source: string) => {
          yaml = parseYaml(source.replace(/^\n/, ''), file, 2);
          return {};
        },
        stringify: refuse,
      },
      javascript: refuse,
      js: refuse,
      json: refuse,
    },
  });
  yaml ??= parseYaml('', file, 2);
  const head = text.slice(0, text.length - content.length);
  return { yaml, body: content, bodyLine: head.split('\n').length, problems: yaml.problems };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.slice(0, 60);
}
