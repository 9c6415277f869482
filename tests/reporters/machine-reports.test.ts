import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problem, type Problem } from '#domain/problems/problem.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { REPORTERS, toDifference, withoutCommands, type Report } from '#reporters/index.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { FIXED } from '../domain/fixed-seed.ts';

const { problems: FOUND, fileCount } = loadLedger(join(import.meta.dirname, '../fixtures/twenty-mistakes'));

const reportOf = (problems: readonly Problem[], more: Partial<Report> = {}): Report => ({
  problems,
  fileCount: 7,
  locale: 'en',
  helpAddress: (code) => `https://example.org/help/${code}/`,
  folder: 'content',
  colour: false,
  ...more,
});
const one = problem(
  'unknown-value',
  'themes/t2.md',
  { line: 3, column: 5 },
  { found: 'tema', path: 'kind', accepted: ['theme'], nearest: 'theme' },
);
const whole = problem('empty-file', 'themes/t3.md', undefined, {});

test('JSON has the keys that are documented, in their order', () => {
  expect(REPORTERS.json(reportOf([one, whole]))).toBe(
    JSON.stringify(
      {
        version: 1,
        files: 7,
        errors: 2,
        warnings: 0,
        problems: [
          {
            code: 'unknown-value',
            severity: 'error',
            file: 'themes/t2.md',
            line: 3,
            column: 5,
            message: '"kind" cannot say "tema".',
            remedy: 'Did you mean "theme"? Accepted: theme.',
            help: 'https://example.org/help/unknown-value/',
            found: 'tema',
            accepted: ['theme'],
            nearest: 'theme',
          },
          {
            code: 'empty-file',
            severity: 'error',
            file: 'themes/t3.md',
            line: null,
            column: null,
            message: 'The file is empty.',
            remedy: 'Write its content, or delete the file.',
            help: 'https://example.org/help/empty-file/',
          },
        ],
      },
      null,
      2,
    ),
  );
});

test('JSON of a clean folder is the same form with an empty list', () => {
  expect(JSON.parse(REPORTERS.json(reportOf([])))).toEqual({ version: 1, files: 7, errors: 0, warnings: 0, problems: [] });
});

interface Sarif {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string; helpUri?: string; help: { text: string } }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number; startColumn: number } } }[];
    }[];
  }[];
}
const sarif = (report: Report) => (JSON.parse(REPORTERS.sarif(report)) as Sarif).runs[0]!;

test.each(LOCALES)('SARIF in %s names for each problem its rule, its file and its place', (locale) => {
  const { tool, results } = sarif(reportOf(FOUND, { fileCount, locale }));
  expect(results).toHaveLength(FOUND.length);
  expect(new Set(tool.driver.rules.map(({ id }) => id))).toEqual(new Set(FOUND.map(({ code }) => code)));
  results.forEach(({ ruleId, ruleIndex, level, message, locations }, index) => {
    const { code, severity, file, position } = FOUND[index]!;
    expect([ruleId, tool.driver.rules[ruleIndex]!.id, level]).toEqual([code, code, severity]);
    expect(message.text).not.toBe('');
    const { artifactLocation, region } = locations[0]!.physicalLocation;
    expect(decodeURIComponent(artifactLocation.uri)).toBe(`content/${file}`);
    expect(region).toEqual(position && { startLine: position.line, startColumn: position.column });
  });
});

test('the address of help stands in SARIF when it is complete, and is left out while the site has none', () => {
  expect(sarif(reportOf([one])).tool.driver.rules[0]!.helpUri).toBe('https://example.org/help/unknown-value/');
  const path = sarif(reportOf([one], { helpAddress: () => '/help/x/' })).tool.driver.rules[0]!;
  expect(path.helpUri).toBeUndefined();
  expect(path.help.text).not.toBe('');
});

test('a file name in SARIF is part of an address, whatever it is called', () => {
  const { results } = sarif(reportOf([problem('unknown-file', 'a b/?x#y:ñ\uD800', undefined, { found: 'x' })]));
  expect(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('content/a%20b/%3Fx%23y%3A%C3%B1%EF%BF%BD');
});

const nasty = fc.string({
  unit: fc.constantFrom('##[error]', '::error::', '\n', '\r', '\u001B[31m', '\u202E', '\u009B', '"', '\\', ' ', 'a', '😀'),
});
// eslint-disable-next-line no-control-regex -- control characters are what must not be there
const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

test.each(['json', 'sarif'] as const)('whatever content holds, %s says it without a command or a control character', (format) => {
  fc.assert(
    fc.property(nasty, nasty, (found, file) => {
      const told = REPORTERS[format](reportOf([problem('unknown-folder', file, undefined, { found, nearest: found, accepted: [found] })]));
      expect(told).not.toMatch(UNSEEN);
      expect(told).not.toContain('##[');
      for (const line of told.split('\n')) expect(line.trimStart()).not.toMatch(/^::/);
      if (format === 'json') expect(JSON.parse(told)).toMatchObject({ problems: [{ file, found, nearest: found, accepted: [found] }] });
    }),
    FIXED,
  );
});

test('colours are added around words and change none of them', () => {
  const plain = REPORTERS.text(reportOf(FOUND));
  const coloured = REPORTERS.text(reportOf(FOUND, { colour: true }));
  // eslint-disable-next-line no-control-regex -- the colours of a terminal begin with a control character
  expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
  expect(coloured).toContain('\u001B[1m');
  expect(plain).not.toContain('\u001B');
});

test('between the two commands, nothing that is quoted is a command', () => {
  const quoted = '::warning::x\n##[error]y';
  expect(withoutCommands(quoted, 'secret')).toBe(`::stop-commands::secret\n${quoted}\n::secret::`);
});

test('a difference shows each changed line before and after, and no control character of it', () => {
  expect(
    toDifference('content/a.mdx', [
      { line: 3, before: '<5', after: '\\<5' },
      { line: 9, before: '{\u001B', after: '\\{\u001B' },
    ]),
  ).toBe(['--- content/a.mdx', '+++ content/a.mdx', '@@ -3 +3 @@', '-<5', '+\\<5', '@@ -9 +9 @@', '-{U+001B', '+\\{U+001B'].join('\n'));
});
