import { expect, test } from 'vitest';
import { isOpen } from '#domain/agreements/open.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { agreement, carried, quietEntries, record } from '../entries.ts';

const openIn = (...added: unknown[]) => {
  const ledger = new Ledger([...quietEntries(), ...added] as AnyEntry[]);
  return isOpen(ledger, ledger.demand('agreements', 'own'));
};

test('an act is open until somebody closes it or documents show that all of it was done', () => {
  expect(openIn(agreement('own'))).toBe(true);
  expect(openIn(agreement('own'), record('rec', 'own', carried(['2017', 'partly'])))).toBe(true);
  expect(openIn(agreement('own'), record('rec', 'own', carried(['2017', 'in-force'])))).toBe(true);
  expect(openIn(agreement('own'), record('rec', 'own', carried(['2017', 'done'])))).toBe(false);
  // What a later statement takes back is not known to be done.
  expect(openIn(agreement('own'), record('rec', 'own', carried(['2017', 'done'], ['2018', 'partly'])))).toBe(true);
  for (const outcome of ['fulfilled', 'withdrawn', 'superseded'] as const)
    expect(openIn(agreement('own', { stages: [{ stage: 'closed', on: '2018', outcome }] }))).toBe(false);
});

test('an act that asks for nothing is never open', () => {
  for (const verb of ['thanked', 'adopted'] as const)
    expect(openIn(agreement('own', { act: { kind: 'decision', verb, body: 'consejo' }, stages: undefined }))).toBe(false);
});
