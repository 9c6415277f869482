import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeReport, escapeStraySigns } from '#reader/reports/escape-signs.ts';
import { BodyProblems, parseTree, type TreeNode } from '#reader/reports/report-tree.ts';
import { FIXED } from '../../domain/fixed-seed.ts';
import { BODY_LINE, REPORT, REPORT_HEAD } from '../base-content.ts';

const escaped = (body: string) => escapeStraySigns(body).text;

test.each([
  ['menos de <5 %', 'menos de \\<5 %'],
  ['x <= 3 y US<$500', 'x \\<= 3 y US\\<$500'],
  ['hay {sin cerrar', 'hay \\{sin cerrar'],
  ['{según el registro}', '\\{según el registro}'],
  ['a {b <5 c} d', 'a \\{b \\<5 c} d'],
  ['> <5\n> {x', '> \\<5\n> \\{x'],
  ['| a | <5 |\n|---|---|\n| {x | b |', '| a | \\<5 |\n|---|---|\n| \\{x | b |'],
  ['\\\\<5', '\\\\\\<5'],
  ['<Nota>menos de <5</Nota>', '<Nota>menos de \\<5</Nota>'],
])('in %j the stray signs get a backslash', (body, expected) => {
  expect(escaped(body)).toBe(expected);
});

test.each([
  ['a component', '<Nota titulo="<5 {x">Texto</Nota>'],
  ['a component that is not closed', '<Nota>\n\nTexto'],
  ['a component with a wrong attribute', '<Nota titulo={según el registro}>Texto</Nota>'],
  ['a misspelled component', '<Notta titulo=x>Texto</Notta>'],
  ['HTML', 'Texto <b class=x>negro</b>'],
  ['a comment, which nobody meant to publish', 'Texto <!-- preguntar a la fuente -->'],
  ['a comment in braces', 'Texto {/* preguntar a la fuente'],
  ['an address', 'Véase <https://example.org>'],
  ['a program that could run', 'Hay {40 + 2} casas'],
  ['code', '`<5 {` y\n\n```\n<5 {\n```\n'],
  ['a sign that has its backslash', 'menos de \\<5 % y \\{x'],
  ['a sign among blanks', '3 < 5'],
])('%s stays as it is', (_, body) => {
  expect(escapeStraySigns(body)).toEqual({ text: body, changes: [] });
});

test('what may not be touched does not keep the signs beside it from their backslash', () => {
  expect(escaped('a <b y <5\n\n{x\n\n<Nota titulo={según el}>x</Nota>')).toBe('a <b y \\<5\n\n\\{x\n\n<Nota titulo={según el}>x</Nota>');
});

test('each line that changes is told with its number, before and after', () => {
  expect(escapeStraySigns('Uno.\n\n<5 y <6\n\n{x').changes).toEqual([
    { line: 3, before: '<5 y <6', after: '\\<5 y \\<6' },
    { line: 5, before: '{x', after: '\\{x' },
  ]);
});

test('more signs than the parser tells in one go are all escaped; a text full of them is left to a person', () => {
  expect(escaped('<5 '.repeat(150))).toBe('\\<5 '.repeat(150));
  expect(escaped('<5 '.repeat(250))).toBe('<5 '.repeat(250));
});

/** Everything in code and in attributes, as the parser understands it. */
function quoted({ type, value, attributes = [], children = [] }: TreeNode): string[] {
  const code = type === 'code' || type === 'inlineCode' ? [`${type} ${String(value)}`] : [];
  return [...code, ...attributes.map(({ name, value: text }) => `${name} ${JSON.stringify(text)}`), ...children.flatMap(quoted)];
}

function read(body: string): { stumbles: number; quoted: string[] | undefined } {
  const problems = new BodyProblems('f.mdx', 1);
  const parsed = parseTree(body, 'es', problems);
  return { stumbles: problems.list.length, quoted: parsed && quoted(parsed.tree) };
}

// No piece begins a line with `import` or `export`: there the parser can abort the process (src/reader/reports/isolated-bodies.ts).
const PIECES = [
  ...['<', '{', '}', '>', '<5 ', '{a ', '{a} ', '{según el registro}', '<$5', '{<', ' <', 'x {\n', '/*', '*/', '<!--', '-->', '<a '],
  ...['<Nota>', '</Nota>', '<Nota titulo="', '">', '<Nota titulo={', '/>', '<Evidencia fuente="x">', '</Evidencia>'],
  ...['a', 'b ', 'ñ', '😀', '\n', '\n\n', '\\', '`', '```\n', '~~~\n', '- ', '> ', '| ', '|--|\n', '# ', '1. ', '  ', '    '],
  ...['[a](', '[', '](https://example.org)', ')', '"', '=', '[^1]', '[^1]: ', '&lt;', '*', '**'],
];
const bodies = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const MANY = { ...FIXED, numRuns: Number(process.env.TEST_RUNS ?? 3000) };

test('escaping what is escaped changes nothing', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const once = escaped(body);
      expect(escaped(once)).toBe(once);
    }),
    MANY,
  );
});

test('nothing but backslashes before signs is added, and nothing is taken away', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { text, changes } = escapeStraySigns(body);
      const lines = body.split('\n');
      for (const { line, before, after } of changes) {
        expect(before).toBe(lines[line - 1]);
        lines[line - 1] = after;
        expect(after.replace(/\\+(?=[<{])/g, '')).toBe(before.replace(/\\+(?=[<{])/g, ''));
        expect(after.length).toBeGreaterThan(before.length);
      }
      expect(text).toBe(lines.join('\n'));
    }),
    MANY,
  );
});

test('a text that changes has fewer stray signs, and its code and its components are what they were', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const text = escaped(body);
      if (text === body) return;
      const [before, after] = [read(body), read(text)];
      // A component that does not close ends the reading: what follows it is not compared.
      if (!before.quoted) return;
      expect(after.stumbles).toBeLessThan(before.stumbles);
      for (const piece of after.quoted ? before.quoted : []) expect(after.quoted).toContain(piece);
    }),
    MANY,
  );
});

const fix = (text: string) => {
  const fixed = escapeReport(new TextEncoder().encode(text), REPORT);
  return fixed && { text: new TextDecoder().decode(fixed.bytes), changes: fixed.changes };
};

test('in a file only the text below the header is looked at, and lines count from its top', () => {
  const head = REPORT_HEAD.replace('Visitas a tres casas.', '"<5 {x"');
  expect(fix(`${head}Menos de <5.\n`)).toEqual({
    text: `${head}Menos de \\<5.\n`,
    changes: [{ line: BODY_LINE, before: 'Menos de <5.', after: 'Menos de \\<5.' }],
  });
});

test('line ends stay as they are, also where they differ', () => {
  const text = `${REPORT_HEAD}Uno.\n`.replaceAll('\n', '\r\n');
  expect(fix(`${text}<5 casas\r\nmás\n{x`)?.text).toBe(`${text}\\<5 casas\r\nmás\n\\{x`);
});

test('letters composed in another way stay byte for byte', () => {
  const composed = 'nin\u0303ez <5\n';
  expect(fix(`${REPORT_HEAD}${composed}`)).toBeUndefined();
  expect(fix(`${REPORT_HEAD}${composed}<6\n`)?.text).toBe(`${REPORT_HEAD}${composed}\\<6\n`);
});

test('a file without stray signs, without a header or not in UTF-8 is left alone', () => {
  expect(fix(`${REPORT_HEAD}Texto.`)).toBeUndefined();
  expect(fix('<5')).toBeUndefined();
  expect(escapeReport(Buffer.from(`${REPORT_HEAD}Niñez <5`, 'latin1'), REPORT)).toBeUndefined();
});
