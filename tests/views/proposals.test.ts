import { expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { createContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { itemOf } from '#views/items.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { party, proposal, source, theme } from '../domain/entries.ts';

/** An entry with words in Spanish alone. */
const said = <E extends Entry>(own: E, title: string): E => ({ ...own, words: { es: { title, summary: `${title}.` } } });

function shown(facts: Partial<Entry<'proposals'>['facts']>) {
  const own = said(proposal('p-1', { responsible: undefined, ...facts }), 'Algo');
  const { ledger } = buildLedger([
    own,
    said(theme(), 'Tema'),
    said(source(), 'Fuente'),
    said(party('a'), 'Parte a'),
    said(party('b'), 'Parte b'),
  ] as AnyEntry[]);
  const context = createContext({ ledger, locale: 'es', asOf: '2026-11-29', basePath: '/', siteUrl: 'https://example.org' });
  const texts = (label: string) =>
    entryView(context, own)
      .facts.find((each) => each.label === label)
      ?.values.flat()
      .map((value) => (typeof value === 'object' && 'text' in value ? value.text : value));
  return {
    named: texts('Responsables'),
    inferred: texts('A quién correspondería, según los editores'),
    line: itemOf(context, own).meta,
  };
}

test('what the document says and what the editors infer stand apart', () => {
  expect(shown({ responsible: ['a'], inferred: ['b'] })).toEqual({
    named: ['Parte a'],
    inferred: ['Parte b'],
    line: ['Propuesta', 'Parte a'],
  });
});

test('where the document names nobody the page says so, and no list names anybody', () => {
  expect(shown({ inferred: ['a', 'b'] })).toEqual({
    named: ['El documento no lo dice'],
    inferred: ['Parte a', 'Parte b'],
    line: ['Propuesta'],
  });
});

test.each(REAL_LEDGERS)('no party of a proposal is named and inferred at once, where %s stands', (_, ledger) => {
  const both = ledger
    .all('proposals')
    .filter(({ facts: { responsible = [], inferred = [] } }) => responsible.some((id) => inferred.includes(id)));
  expect(both.map(({ id }) => id)).toEqual([]);
});
