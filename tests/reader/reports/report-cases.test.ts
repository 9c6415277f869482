// tests/fixtures/reports holds one file for each way to attack a reader or a machine with a report, and one for each awkward
// thing that an honest author writes; each folder's expected.json says what becomes of it.
import { expect, test } from 'vitest';
import { readCases } from '../../fuzz/report-cases.ts';
import { dangers, faults } from '../bodies.ts';

const { hostile, honest, unmatched } = readCases();

test('there are many cases of both kinds, and each has an expectation', () => {
  expect(unmatched).toEqual([]);
  expect(hostile.length).toBeGreaterThanOrEqual(60);
  expect(honest.length).toBeGreaterThanOrEqual(25);
});

test.each(hostile.map((item) => [item.name, item] as const))('hostile: %s', (_, { expectation, codes, refused, html }) => {
  if ('refused' in expectation) {
    expect(codes).toEqual(expectation.refused);
    expect(refused).toBe(true);
    // A text that is clean in itself may stand beside a header that is refused: the build stops at any error.
    expect(dangers(html ?? '')).toEqual([]);
    return;
  }
  expect(codes).toEqual([]);
  expect(dangers(html!)).toEqual([]);
  expect(faults(html!)).toEqual([]);
  for (const text of expectation.accepted) expect(html).not.toContain(text);
});

test.each(honest.map((item) => [item.name, item] as const))('honest: %s', (_, { expectation, codes, refused, html }) => {
  expect(codes).toEqual(expectation.warnings ?? []);
  expect(refused).toBe(false);
  expect(dangers(html!)).toEqual([]);
  expect(faults(html!)).toEqual([]);
  for (const text of expectation.html) expect(html).toContain(text);
});
