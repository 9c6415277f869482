import { describe, expect, test } from 'vitest';
import { openProposals } from '#domain/agreements/open-proposals.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { createContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import { itemOf } from '#views/items.ts';
import { codeOf } from '#views/names.ts';
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

test.each(['second-hand', 'excerpt-cut', 'title-only'] as const)('of a text known as %s nobody says that it is silent', (known) => {
  expect(shown({ 'text-known': known }).named).toEqual(['No se sabe: no leímos el texto completo']);
});

test('a page that many entries name tells them by name and code alone', () => {
  const named = (count: number) => {
    const own = said(source(), 'Fuente');
    const texts = Array.from({ length: count }, (_, index) => said(proposal(`p-${index + 1}`, { responsible: undefined }), 'Algo'));
    const { ledger } = buildLedger([own, said(theme(), 'Tema'), ...texts] as AnyEntry[]);
    const context = createContext({ ledger, locale: 'es', asOf: '2026-11-29', basePath: '/', siteUrl: 'https://example.org' });
    return entryView(context, own).mentions.flatMap(({ items }) => items.map(({ meta }) => meta.length > 0));
  };
  expect(named(2)).toEqual([true, true]);
  expect(new Set(named(40))).toEqual(new Set([false]));
});

test('the code of a text is that of its document, or of its meeting', () => {
  expect(codeOf(proposal('e-2-1'))).toBe('E-2.1');
  expect(codeOf(proposal('vm-27-dec-u1'))).toBe('VM-27-DEC-U1');
});

test.each(REAL_LEDGERS)('no party of a proposal is named and inferred at once, where %s stands', (_, ledger) => {
  const both = ledger
    .all('proposals')
    .filter(({ facts: { responsible = [], inferred = [] } }) => responsible.some((id) => inferred.includes(id)));
  expect(both.map(({ id }) => id)).toEqual([]);
});

describe.each(REAL_LEDGERS)('texts that are an agreement already, where %s stands', (_, ledger) => {
  const context = createContext({ ledger, locale: 'es', asOf: '2026-11-29', basePath: '/', siteUrl: 'https://example.org' });
  const already = ['e-7-1', 'e-10-1', 'e-11-1'];

  test('are counted once, as agreements, and wait for nobody', () => {
    const open = openProposals(ledger).map(({ id }) => id);
    expect(open.filter((id) => already.includes(id))).toEqual([]);
    const listed = LIST_VIEWS.proposals(context).groups.flatMap(({ items }) => items.map(({ href }) => href));
    expect(listed.length).toBe(open.length);
    expect(listed.filter((href) => already.some((id) => href === `/propuestas/${id}/`))).toEqual([]);
  });

  test('keep their addresses, and their pages lead to the agreement', () => {
    const pairs = { 'e-11-1': 'd-06', 'e-10-1': 'd-05', 'e-7-1': 'd-03' };
    for (const [id, agreement] of Object.entries(pairs)) {
      const view = entryView(context, ledger.demand('proposals', id));
      expect(view.path).toBe(`/propuestas/${id}/`);
      const stage = view.facts.find(({ label }) => label === 'Etapa')!.values.flat();
      expect(stage).toContainEqual(expect.objectContaining({ href: `/acuerdos/${agreement}/` }));
    }
    const remarks = LIST_VIEWS.proposals(context).remarks.flat();
    for (const id of already) expect(remarks).toContainEqual(expect.objectContaining({ href: `/propuestas/${id}/` }));
  });
});
