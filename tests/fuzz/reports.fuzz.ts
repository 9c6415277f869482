// The long run: generated texts of reports and generated headers, none of which may bring the reader down, make it print, or
// come out as anything that acts. FUZZ_RUNS texts of each kind (100,000); FUZZ_SEED draws others; a failure names its seed and text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { readBodiesApart, type BodyToRead } from '#reader/reports/isolated-bodies.ts';
import { parseYaml } from '#reader/headers/parse-yaml.ts';
import { REPORT_HEAD } from '../reader/base-content.ts';
import { dangers, htmlOf } from '../reader/bodies.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20260101);
const BATCH = 2000;
const LONGEST_SEED = 3000;
const TIMEOUT = 30 * 60_000;

const FIXTURES = join(import.meta.dirname, '../fixtures/reports');
const CASES = ['hostile', 'honest'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .map((file) => readFileSync(join(FIXTURES, folder, file), 'utf8'))
    .filter((text) => text.length < LONGEST_SEED),
);

const MARKUP = [
  ...[
    '\n',
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    '\\',
    'a',
    'niñez',
    '5',
    '😀',
    '\u00A0',
    '"',
    "'",
    '=',
    ':',
    '/',
    '!',
    '$',
    '\r',
    '\0',
    '\u202E',
  ],
  ...['# ', '## Fn 1\n', '> ', '- ', '1. ', '- [ ] ', '***\n', '---\n', '+++\n', '```\n', '~~~js\n', '`', '``', '*', '**', '_', '~~', '$$'],
  ...[
    '|',
    '| a |\n| - |\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[^1]',
    '[^1]: x\n',
    '[x]: ',
    '[x]: javascript:a\n',
    '![',
    '![x][x]',
    '[x][]',
    '[x]',
  ],
  ...['<', '>', '</', '/>', '{', '}', '{1}', '{/*', '*/}', '${', '{`', '<!--', '-->', '<![CDATA[', ']]>', '<?', '<!', '</>', '<>'],
  ...[
    '<Nota>\n',
    '</Nota>\n',
    '<Nota titulo="x">\n',
    '<Cita de=',
    '<Cita de="',
    '</Cita>',
    '<Evidencia fuente="y">',
    '</Evidencia>',
    '<Nota/>',
  ],
  ...['<A.b/>', '<x:y/>', '<__proto__/>', '<constructor/>', '<Nota {...a}>', '<Nota titulo={a}>', '<Nota set:html="<b>">', '<Nota is:raw>'],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<svg onload=alert(1)>',
    '<svg onload="a">',
    '<img src=x onerror=alert(1)>',
    '<iframe src="//x">',
  ],
  ...[
    '<a href="javascript:alert(1)">',
    '<math>',
    '<form action=x>',
    '<base href=x>',
    '<template>',
    '<b>',
    '<br/>',
    '<table>',
    '<p>',
    '<input/>',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'java&#10;script:x',
    'data:text/html,x',
    'vbscript:x',
    'https://example.org',
    'http://x.y',
    '//x',
  ],
  ...[
    'mailto:a@b.c',
    'mailto:info@example.org',
    '#a',
    'www.example.org',
    'a@b.c',
    'record:d-1',
    'record:',
    'media:x',
    'https://a@b.c',
    '/\\x',
  ],
  ...['&lt;script&gt;', '&#60;', '&#x3c;img', '&quot;', '&amp;', '&Tab;', '&NewLine;', '&colon;', '&#0;', '&nbsp;', '&#x202E;', '&lt'],
  ...[
    'import x from "y"\n',
    'export const a = 1\n',
    'export default ',
    'onclick="x"',
    'style="x"',
    'class="x"',
    '__proto__',
    'constructor',
  ],
  ...[
    '![x](y)',
    '![x](https://x.y/z.png)',
    '[x](y)',
    '[x](https://example.org)',
    '[x](javascript:y)',
    '[x](<https://example.org/">)',
    '[x](#fn-1)',
  ],
];
const YAML = [
  ...[
    'a: ',
    'b:\n',
    '  ',
    '- ',
    '\n',
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
    '!!js/function ',
    '! ',
  ],
  ...[
    '<<: ',
    '? ',
    ': ',
    '---',
    '---\n',
    '...',
    '...\n',
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
    '-',
  ],
  ...[
    '__proto__',
    '__proto__: 1\n',
    'constructor: 1\n',
    'prototype',
    'toString: 1\n',
    '\\x',
    '"\\u202E"',
    'ñ',
    '😀',
    ' #',
    '.inf',
    '\u0085',
    '\uFEFF',
    '\r',
  ],
  ...[
    'title: x\n',
    'lang: es\n',
    'slug: x\n',
    '"\\0"',
    '!!binary eA==',
    '!<tag:x> ',
    '1e999',
    '-0',
    '0o7',
    '\u2028',
    'yes',
    'assessments:\n',
    '  - subject: d-1\n',
  ],
];

const noise = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
);
/** A case with something put into it and its end taken from another. */
function spliced(cases: readonly string[], piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const one = fc.constantFrom(...cases);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .tuple(one, share, fc.array(piece, { maxLength: 4 }), one, share)
    .map(([first, until, middle, last, from]) =>
      [first.slice(0, Math.round(first.length * until)), ...middle, last.slice(Math.round(last.length * from))].join(''),
    );
}
const mixtureOf = (pieces: readonly string[]) => fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

const body = fc
  .oneof(
    { weight: 5, arbitrary: mixtureOf(MARKUP) },
    { weight: 4, arbitrary: spliced(CASES, noise) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.tuple(noise, noise).map(([a, b]) => `<Nota titulo="${a}">\n\n${b}\n\n</Nota>`) },
    { weight: 1, arbitrary: fc.tuple(noise, noise, noise).map(([a, b, c]) => `[${a}](${b} "${c}")`) },
  )
  // Without a line break at the end some texts abort the parser, which costs a process each: robustness.test.ts shows those.
  .map((text) => `${text}\n`);

const header = fc.oneof(
  { weight: 4, arbitrary: mixtureOf(YAML).map((yaml) => `---\n${yaml}\n---\nTexto.\n`) },
  { weight: 3, arbitrary: spliced([REPORT_HEAD, ...CASES.filter((text) => text.startsWith('---'))], fc.constantFrom(...YAML)) },
  { weight: 1, arbitrary: spliced(CASES, fc.constantFrom(...YAML)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((yaml) => `---\n${yaml}\n---\n`) },
);

/** Hands all texts over in batches, each drawn with a seed of its own. */
function inBatches(texts: fc.Arbitrary<string>, check: (batch: readonly string[], name: string) => void): void {
  for (let done = 0; done < RUNS; done += BATCH) {
    const seed = SEED + done;
    check(fc.sample(texts, { seed, numRuns: Math.min(BATCH, RUNS - done) }), `FUZZ_SEED=${SEED}, batch ${seed}`);
  }
}

const printed: string[] = [];
const note = (chunk: unknown) => {
  printed.push(String(chunk));
  return true;
};
const noteWarning = (warning: Error) => printed.push(warning.message);
beforeAll(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, method).mockImplementation(note);
  process.on('warning', noteWarning);
});
afterAll(() => {
  vi.restoreAllMocks();
  process.off('warning', noteWarning);
});

test('a text is refused with problems or comes out harmless', { timeout: TIMEOUT }, () => {
  let accepted = 0;
  inBatches(body, (batch, name) => {
    const bodies = batch.map((text): BodyToRead => ({ body: text, file: 'f.mdx', bodyLine: 1, lang: 'es', pictures: [] }));
    const answers = readBodiesApart(bodies);
    expect(answers.length, name).toBe(batch.length);
    answers.forEach(({ body: read, problems }, index) => {
      const which = `${name}: ${JSON.stringify(batch[index])}`;
      if (!read) {
        if (problems.length === 0) expect.fail(`refused without a problem, ${which}`);
        return;
      }
      accepted++;
      const found = dangers(htmlOf(read));
      if (found.length > 0 || problems.some(({ severity }) => severity === 'error'))
        expect.fail(`${JSON.stringify({ found, problems })}, ${which}`);
    });
  });
  expect(accepted).toBeGreaterThan(RUNS / 50);
  expect(printed).toEqual([]);
});

/** Keys that would reach a prototype. */
function unsafeKeys(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(['__proto__', 'constructor', 'prototype', '<<'].includes(key) ? [key] : []),
    ...unsafeKeys(value),
  ]);
}

test('a header is refused with problems or comes out as plain data', { timeout: TIMEOUT }, () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype);
  let accepted = 0;
  const check = (data: unknown, problems: readonly unknown[], which: string) => {
    if (problems.length > 0) {
      if (data !== undefined) expect.fail(`data beside problems, ${which}`);
      return;
    }
    accepted++;
    if (JSON.stringify(data) === undefined || unsafeKeys(data).length > 0) expect.fail(`no plain data, ${which}`);
  };
  inBatches(header, (batch, name) => {
    for (const text of batch) {
      const which = `${name}: ${JSON.stringify(text)}`;
      try {
        const split = splitFrontMatter(text, 'f.mdx');
        if ('yaml' in split) {
          check(split.yaml.data, split.problems, which);
          if (!text.endsWith(split.body)) expect.fail(`another body, ${which}`);
        } else if (split.problems.length === 0) expect.fail(`refused without a problem, ${which}`);
        const alone = parseYaml(text.replace(/^---\n/, '').replace(/\n---\n[^]*$/, ''), 'f.mdx', 2);
        check(alone.data, alone.problems, which);
      } catch (error) {
        if ((error as Error).name === 'AssertionError') throw error;
        expect.fail(`${String(error)}, ${which}`);
      }
    }
  });
  expect(accepted).toBeGreaterThan(RUNS / 50);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  expect(printed).toEqual([]);
});
