import { expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { computeAsked } from '#domain/figures/asked.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { createContext } from '#views/context.ts';
import { easyReadView } from '#views/easy-read.ts';

const AS_OF = '2026-11-21';
const { ledger } = buildLedger(demoEntries({ seed: 7, size: 60, asOf: AS_OF }));

test.each(LOCALES)('easy read (%s) is short, a sentence a line, and its numbers are those of the record', (locale) => {
  const { sections } = easyReadView(createContext({ ledger, locale, asOf: AS_OF, basePath: '/', siteUrl: 'https://example.org' }));
  const lines = sections.flatMap((section) => section.lines);
  for (const line of lines) {
    expect(line.match(/[.!?]/g), line).toHaveLength(1);
    expect(line.split(' ').length, line).toBeLessThanOrEqual(16);
  }
  const { asked, rest, states } = computeAsked(ledger);
  const numbers = lines.flatMap((line) => line.match(/\d+/g) ?? []).map(Number);
  const found = Object.values(states).flatMap(({ length }) => (length === 0 ? [] : [length]));
  expect(numbers).toEqual([
    asked.length + rest.length,
    asked.length,
    ...(rest.length === 0 ? [] : [rest.length]),
    ...numbers.slice(-2 - found.length, -2),
    ledger.all('self-assessments').length,
    ledger.all('reports').length,
  ]);
  expect(
    numbers.slice(-2 - found.length, -2).reduce((sum, count) => sum + count, 0),
    'the parts add up',
  ).toBe(asked.length);
});
