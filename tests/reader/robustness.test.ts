import { spawn } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIXED } from '../domain/fixed-seed.ts';
import { BASE, REPORT, REPORT_HEAD, words } from './base-content.ts';
import { problemsOf } from './content-folder.ts';
import { parseYaml } from '#reader/parse-yaml.ts';
import { splitFrontMatter } from '#reader/front-matter.ts';

const bytes = fc.uint8Array({ maxLength: 400 });
const cut = (text: string) => fc.nat(text.length).chain((at) => bytes.map((noise) => Buffer.concat([Buffer.from(text.slice(0, at)), noise, Buffer.from(text.slice(at))])));

test('whatever bytes stand in a file, reading ends with problems and never with an exception', { timeout: 120_000 }, () => {
  const place = fc.constantFrom(REPORT, 'themes/t1.md', 'themes/t1.es.md');
  fc.assert(
    fc.property(place, fc.oneof(bytes, cut(REPORT_HEAD), cut(words('x'))), (file, content) => {
      for (const problem of problemsOf({ [file]: content })) expect(problem.file).toBeTruthy();
    }),
    { ...FIXED, numRuns: 500 },
  );
});

const YAML = ['a: ', 'b:\n', '  ', '- ', '\n', '[', ']', '{', '}', ',', '"', "'", '|\n', '>-\n', '# x', '&a ', '*a', '!!str ', '! ', '<<: ', '? ', ': ', '---', '...', '%YAML 1.1\n', '%TAG ! x\n', '@', '`', '\t', '2026-02-30', '012', '.nan', '0x1f', '~', '__proto__', '\\x', 'ñ', '😀', ' #', 'kind: theme', '-', '.inf', '\u0085'];

test('whatever stands in a header, parsing ends with plain data or with problems that have a place', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.constantFrom(...YAML), { maxLength: 30 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' })), (source) => {
      const { data, problems } = parseYaml(source, 'f', 2);
      if (problems.length > 0) expect(data).toBeUndefined();
      else expect(() => JSON.stringify(data)).not.toThrow();
      for (const { code, position } of problems) if (code !== 'yaml-too-deep') expect(position!.line).toBeGreaterThanOrEqual(2);
    }),
    { ...FIXED, numRuns: 3000 },
  );
});

test('header and body together are the whole file, whatever stands in them', () => {
  const piece = fc.constantFrom('---', '\n', '---\n', '----', 'a: 1', '# x', ' ', '--- js', '\n---\n', 'x', '\n\n', '...');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = `---\n${pieces.join('')}`;
      const split = splitFrontMatter(text, 'f');
      if (!('body' in split)) return;
      expect(text.endsWith(split.body)).toBe(true);
      const head = text.slice(0, text.length - split.body.length);
      expect(head).toMatch(/\n---\n?$/);
      expect(split.bodyLine).toBe(head.split('\n').length);
    }),
    { ...FIXED, numRuns: 2000 },
  );
});

const SLOW_MS = 3000;

const PIECES = [
  ...['<', '{', '<5 ', '{a} ', '{`${', '<!--', '<Nota>', '</Nota>', '<Nota>\n\n', '<Nota/>\n\n', '<Nota titulo="', '<a '],
  ...['>', '> ', '- ', '1. ', '> - a\n', '- a\n  ', '* ', '\t', '\n', 'a\n\n', '# a\n', '~~~\n', '| ', 'a|'],
  ...['[', '![', '[a](', '[a](<', '[a](b "', '[a](https://b.org) ', '[[a]](', '`', '`a ``b ', '~a', '*a', '**a', '_a ', 'a_b*c'],
  ...['&amp;', '&copy;x', '&#60;', '&', 'a@b.c ', 'https://', 'www.', '\\', '\\<', 'ñ', '😀', 'export const a={\n', 'import a\n\n'],
];

/** What a body is filled with: a repeated piece, and what stands at its end. */
type Filling = [piece: string, tail: string];
const FILLINGS: Filling[] = [...PIECES.map((piece): Filling => [piece, '']), ['a[^1] ', '\n\n[^1]: x'], ['[a]', '\n\n[a]: https://b.org'], ['| a ', '|\n']];

/**
 * Reads bodies of 250 kB in a process of its own, which is ended when one of them takes too long; gives the piece of the
 * first that did.
 */
function firstSlow(fillings: Filling[]): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'read-bodies.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
    let done = -1;
    let patience: NodeJS.Timeout;
    const wait = (ms: number) => {
      clearTimeout(patience);
      patience = setTimeout(() => child.kill('SIGKILL'), ms);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      done += chunk.toString().split('\n').length - 1;
      wait(SLOW_MS);
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(patience);
      resolve(fillings[done]?.[0]);
    });
    wait(SLOW_MS + 10_000);
    child.stdin.end(JSON.stringify(fillings));
  });
}

test('no body of the size that is allowed keeps the reader busy for three seconds', { timeout: 200_000 }, async () => {
  const slow: string[] = [];
  for (let rest = FILLINGS; rest.length > 0; ) {
    const piece = await firstSlow(rest);
    if (piece === undefined) break;
    slow.push(piece);
    rest = rest.slice(rest.findIndex(([other]) => other === piece) + 1);
  }
  expect(slow).toEqual([]);
});

test('a header of thousands of short keys is answered in seconds', () => {
  const started = performance.now();
  const keys = Array.from({ length: 4500 }, (_, index) => `k${index.toString(36)}:`).join('\n');
  expect(parseYaml(keys, 'f', 2).problems).toEqual([]);
  expect(problemsOf({ ...BASE, 'themes/t2.md': `---\n${keys}\n---\n` }).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5000);
});
