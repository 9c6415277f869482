import { expect, test } from 'vitest';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { YAML_MAX_BYTES } from '#reader/headers/parse-yaml.ts';

/** Ample for a busy machine; what grows with the square of its length takes tens of seconds. */
const BOUND_MS = 2000;

function timed(text: string): { codes: string[]; ms: number } {
  const begun = performance.now();
  const { problems } = splitFrontMatter(text, 'themes/t1.md');
  return { codes: problems.map(({ code }) => code), ms: performance.now() - begun };
}

const filled = (unit: string, bytes: number) => unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)));
const UNITS = [
  '\n',
  ' \n',
  '\t\n',
  '#\n',
  '\n#',
  '# \n',
  ' ',
  '\n \n#x\n',
  '- ',
  '? ',
  '"',
  "'",
  '|\n',
  ':',
  ': ',
  '\n- a',
  '\n-',
  'a: b\n',
  '%',
  '...\n',
];

test.each(UNITS)('a header of 250 kB of %j is refused by its size, in no time', (unit) => {
  const { codes, ms } = timed(`---\n${filled(unit, 250_000)}\n---\nTexto.`);
  expect(codes).toEqual(['front-matter-too-large']);
  expect(ms).toBeLessThan(BOUND_MS);
});

test.each(UNITS)('a header as large as may be of %j is read in bounded time', (unit) => {
  expect(timed(`---\n${filled(unit, YAML_MAX_BYTES - 1)}\n---\nTexto.`).ms).toBeLessThan(BOUND_MS);
});

test.each(UNITS)('a text of 250 kB of %j is split off in bounded time', (unit) => {
  expect(timed(`---\ntitle: x\n---\n${filled(unit, 250_000)}`)).toMatchObject({ codes: [] });
  expect(timed(`---\ntitle: x\n---\n${filled(unit, 250_000)}`).ms).toBeLessThan(BOUND_MS);
});
