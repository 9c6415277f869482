import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { TextKnown } from '#domain/schemas/vocabulary.ts';
import { createContext } from '#views/context.ts';
import { deliverableName, deliverablesSection } from '#views/entries/asked.ts';
import { agreement, party } from '../domain/entries.ts';

test.each([
  ['whole', 'No nombra un producto'],
  ['excerpt', 'No nombra un producto'],
  ['excerpt-cut', 'No se sabe: no leímos el texto completo'],
  ['second-hand', 'No se sabe: no leímos el texto completo'],
] as const)('a product without words, of a text known as %s: %s', (known: TextKnown, told) => {
  const act = agreement('d-1', { 'text-known': known, deliverables: [{ id: 'p1', does: ['aa'] }] });
  const own = { ...act, words: { es: { title: 'Algo', summary: 'Algo.', act: 'x' } } };
  const ledger = new Ledger([own] as AnyEntry[]);
  const context = createContext({ ledger, locale: 'es', asOf: '2026-11-29', basePath: '/', siteUrl: 'https://example.org' });
  expect(deliverableName(context, own, { id: 'p1', does: ['aa'] })).toBe(told);
});

test('what several parties do, or a group of them, is said of several', () => {
  const named = (id: string, kind: 'body' | 'collective') => ({ ...party(id, kind), words: { es: { title: id } } });
  const act = agreement('d-1', { deliverables: [{ id: 'p1', leads: ['st'], does: ['todos'], supports: ['oim', 'st'] }] });
  const own = { ...act, words: { es: { title: 'Algo', summary: 'Algo.', act: 'x', deliverables: { p1: 'Un plan.' } } } };
  const ledger = new Ledger([own, named('st', 'body'), named('oim', 'body'), named('todos', 'collective')] as AnyEntry[]);
  const context = createContext({ ledger, locale: 'es', asOf: '2026-11-29', basePath: '/', siteUrl: 'https://example.org' });
  const table = JSON.stringify(deliverablesSection(context, own));
  for (const told of [' (conduce)', ' (lo hacen)', ' (apoyan)']) expect(table).toContain(told);
});
