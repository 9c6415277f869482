// The bodies with which somebody attacks readers or machines, and those of honest authors, typed or opened in a form.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preview } from '#forms/text/preview.ts';
import { readMdx } from '#forms/text/read-mdx.ts';
import { readTyped } from '#forms/text/read-typed.ts';
import { textProblems } from '#forms/text/text-problems.ts';
import { writeMdx } from '#forms/text/write-mdx.ts';
import { readReportBody } from '#reader/reports/report-body.ts';
import { dangers, faults, htmlOf } from '../reader/bodies.ts';
import { previewHtml, withoutIds } from './text-cases.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/reports');
const textsIn = (kind: string) =>
  readdirSync(join(FOLDER, kind))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => [name, readFileSync(join(FOLDER, kind, name), 'utf8').normalize('NFC')] as const);
const hostile = textsIn('hostile');
const honest = textsIn('honest');

/** What only signs in a file can bring in: a form writes every sign as itself. */
const OF_SIGNS =
  /^(?:mdx-(?:code|expression|syntax|nesting|inline|component)|raw-html|image-refused|image-without-text|undefined-reference|unused-definition|defined-twice|dangling-fragment)$/;

test.each([...hostile, ...honest])('%s typed into a form is words', (_, text) => {
  const blocks = readTyped(text);
  const { body, problems } = readReportBody(writeMdx(blocks, 'es'), 'f.mdx', 1, 'es');
  const codes = problems.map(({ code }) => code);
  expect(codes.filter((code) => OF_SIGNS.test(code))).toEqual([]);
  const told = new Set<string>(textProblems(blocks, 'es', 'f.mdx').map(({ problem }) => problem.code));
  // Signs without number make the parser slow, and are refused as a whole.
  expect(codes.filter((code) => !told.has(code) && code !== 'body-too-complex')).toEqual([]);
  if (!body) return;
  const html = htmlOf(body);
  expect(dangers(html)).toEqual([]);
  expect(faults(html)).toEqual([]);
  expect(previewHtml(preview(blocks, 'es'))).toBe(withoutIds(html));
});

test('a file that a form opens is published as it was, and not one that is refused', () => {
  const opened = [...hostile, ...honest].flatMap(([name, text]) => {
    const blocks = readMdx(text, 'es');
    return blocks && blocks.length > 0 ? [{ name, text, blocks }] : [];
  });
  expect(opened.length).toBeGreaterThan(0);
  for (const { name, text, blocks } of opened) {
    const [before, after] = [text, writeMdx(blocks, 'es')].map((body) => readReportBody(body, 'f.mdx', 1, 'es').body);
    expect(after && htmlOf(after), name).toBe(before && htmlOf(before));
  }
});
