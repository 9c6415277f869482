import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesOf } from '#exports/mark-lines.ts';
import { RECORD_SHAPES, STATE_SHAPES } from '#exports/marks.ts';

const pathsOf = (component: string) =>
  new Map(
    [...readFileSync(`src/components/marks/${component}.astro`, 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \{ (?:sheet|ring): .*$/gm)].map(
      ([line, name]) => [name, /path: '([^']*)'/.exec(line)?.[1] ?? ''],
    ),
  );

test('the marks of papers are drawn from the paths of those on pages', () => {
  const records = pathsOf('RecordMark');
  expect([...records.keys()]).toEqual(Object.keys(RECORD_SHAPES));
  for (const [name, shapes] of Object.entries(RECORD_SHAPES)) {
    const own = shapes.flatMap(({ filled, white, lines }) => [filled, white, lines]);
    expect([...own, ''], name).toContain(records.get(name));
  }
  const states = pathsOf('StateMark');
  expect(Object.fromEntries(states)).toEqual(Object.fromEntries(Object.entries(STATE_SHAPES).map(([name, { path }]) => [name, path])));
});

test('a path of straight lines is read as SVG reads it', () => {
  expect(linesOf('M1 2L3 4 5 6')).toEqual([[[1, 2], [3, 4], [5, 6]]]); // prettier-ignore
  expect(linesOf('M10 13.6v.6')[0]!.map((point) => point.map((value) => Math.round(value * 10) / 10))).toEqual([[10, 13.6], [10, 14.2]]); // prettier-ignore
  expect(linesOf('M1 1h2v2H1Z')).toEqual([[[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]]); // prettier-ignore
  expect(linesOf('M1 1l2-1M5 5h1')).toHaveLength(2);
  expect(linesOf('')).toEqual([]);
});

test('a path with curves is refused', () => {
  expect(() => linesOf('M1 1A2 2 0 0 1 3 3')).toThrow(TypeError);
});
