import { expect, test } from 'vitest';
import { checkDemonstration } from '#domain/checks/demonstration.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { agreement, party, soundEntries } from '../entries.ts';
import { factsOf } from '../problems/facts-of.ts';

test('real content has no invented entry in it', () => {
  expect(checkDemonstration(soundEntries())).toEqual([]);
});

test('each invented entry among real ones is a problem of its own file, in any collection', () => {
  const invented = [agreement('demo-a-1'), party('demo-red', 'network')] as AnyEntry[];
  const problems = checkDemonstration([...soundEntries(), ...invented]);
  expect(problems.map((item) => [item.code, item.severity, item.file, factsOf(item).found])).toEqual([
    ['demonstration-in-content', 'error', 'agreements/demo-a-1.md', 'demo-a-1'],
    ['demonstration-in-content', 'error', 'parties/demo-red.md', 'demo-red'],
  ]);
});

test('a real entry may have the word in its name, if its name does not begin with it', () => {
  expect(checkDemonstration([agreement('democracia'), agreement('d-demo-1')] as AnyEntry[])).toEqual([]);
});
