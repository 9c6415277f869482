import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIXED } from '../domain/fixed-seed.ts';
import { BASE, RECORDS, BODY_LINE, REPORT, REPORT_HEAD, withBody, words } from './base-content.ts';
import { problemsOf, withFolderUntil, type Files } from './content-folder.ts';
import { parseYaml } from '#reader/headers/parse-yaml.ts';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';

const bytes = fc.uint8Array({ maxLength: 400 });
const cut = (text: string) =>
  fc
    .nat(text.length)
    .chain((at) => bytes.map((noise) => Buffer.concat([Buffer.from(text.slice(0, at)), noise, Buffer.from(text.slice(at))])));

test('whatever bytes stand in a file, reading ends with problems and never with an exception', { timeout: 120_000 }, () => {
  const place = fc.constantFrom(REPORT, 'themes/t1.md', 'themes/t1.es.md');
  fc.assert(
    fc.property(place, fc.oneof(bytes, cut(REPORT_HEAD), cut(words('x'))), (file, content) => {
      for (const problem of problemsOf({ [file]: content })) expect(problem.file).toBeTruthy();
    }),
    { ...FIXED, numRuns: 500 },
  );
});

const YAML = [
  'a: ',
  'b:\n',
  '  ',
  '- ',
  '\n',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '|\n',
  '>-\n',
  '# x',
  '&a ',
  '*a',
  '!!str ',
  '! ',
  '<<: ',
  '? ',
  ': ',
  '---',
  '...',
  '%YAML 1.1\n',
  '%TAG ! x\n',
  '@',
  '`',
  '\t',
  '2026-02-30',
  '012',
  '.nan',
  '0x1f',
  '~',
  '__proto__',
  '\\x',
  'ñ',
  '😀',
  ' #',
  'kind: theme',
  '-',
  '.inf',
  '\u0085',
];

test('whatever stands in a header, parsing ends with plain data or with problems that have a place', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.constantFrom(...YAML), { maxLength: 30 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (source) => {
        const { data, problems } = parseYaml(source, 'f', 2);
        if (problems.length > 0) expect(data).toBeUndefined();
        else expect(() => JSON.stringify(data)).not.toThrow();
        for (const { code, position } of problems) if (code !== 'yaml-too-deep') expect(position!.line).toBeGreaterThanOrEqual(2);
      },
    ),
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

/** What a check of a folder finds, in a process of its own; undefined where it ends otherwise than by itself. */
function placesApart(files: Files, cwd = process.cwd()): Promise<string[] | undefined> {
  return withFolderUntil(files, (root) => {
    return new Promise((resolve, reject) => {
      const program = join(import.meta.dirname, 'check-folder.ts');
      execFile(process.execPath, [program, root], { cwd, timeout: 45_000, killSignal: 'SIGKILL' }, (error, stdout) => {
        if (!error) resolve(JSON.parse(stdout) as string[]);
        else if (error.killed || error.signal) resolve(undefined);
        else reject(error);
      });
    });
  });
}

/** Bodies that bring the parser down or keep it busy for minutes. */
const UNBEARABLE = {
  'an abort': 'import x </\\',
  'another abort': "export const a = 1'#a\\",
  'thousands of braces': `${'{`${'.repeat(4000)}\n`.repeat(15),
  'thousands of quotations': `${'>'.repeat(15_000)}\n`.repeat(16),
};

test.each(Object.entries(UNBEARABLE))(
  'a report that the parser cannot bear (%s) is refused in time, and the others are checked all the same',
  { timeout: 90_000 },
  async (_, body) => {
    const places = await placesApart({
      ...withBody(body),
      'reports/org-ejemplo/antes.mdx': `${REPORT_HEAD}Un <b>dato</b>.`,
      'reports/org-muestra/zz.mdx': `${REPORT_HEAD.replace('org-ejemplo', 'org-muestra')}Otro <i>dato</i>.`,
    });
    expect(places).toBeDefined();
    expect(places!.filter((place) => place.includes(REPORT)).length).toBeGreaterThan(0);
    expect(places!.filter((place) => !place.includes(REPORT))).toEqual([
      `raw-html reports/org-ejemplo/antes.mdx:${BODY_LINE}:4`,
      `raw-html reports/org-muestra/zz.mdx:${BODY_LINE}:6`,
    ]);
  },
);

test('a check gives the same from whatever folder it is started', async () => {
  const files = withBody('Un <b>dato</b>.');
  expect(await placesApart(files, tmpdir())).toEqual([`raw-html ${REPORT}:${BODY_LINE}:4`]);
});

test('any number of reports can be read', () => {
  for (const count of [1, 82, 239]) {
    const reports = Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`reports/org-ejemplo/r-${n}.mdx`, `${REPORT_HEAD}Texto ${n}.`]),
    );
    expect(problemsOf({ ...RECORDS, ...reports })).toEqual([]);
  }
});

test('a header of thousands of short keys is answered in seconds', () => {
  const before = process.cpuUsage();
  const keys = Array.from({ length: 4500 }, (_, index) => `k${index.toString(36)}:`).join('\n');
  expect(parseYaml(keys, 'f', 2).problems).toEqual([]);
  expect(problemsOf({ ...BASE, 'themes/t2.md': `---\n${keys}\n---\n` }).length).toBeGreaterThan(0);
  // On a busy machine the clock says nothing.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(15);
});
