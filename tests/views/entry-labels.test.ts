import { expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { createContext } from '#views/context.ts';
import { entryView, type PagedEntry } from '#views/entries/index.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { agreement, meeting, party, proposal, source, theme } from '../domain/entries.ts';

const said = <E extends AnyEntry>(own: E, title: string): E => ({ ...own, words: { es: { title, summary: `${title}.` } } });

/** The values of one labelled fact on the page of an entry, as text. */
function valuesOf(own: PagedEntry, label: string, others: readonly AnyEntry[] = []): string[] | undefined {
  const { ledger } = buildLedger([
    own,
    ...others,
    said(theme(), 'Tema'),
    said(source(), 'Fuente'),
    said(party('consejo'), 'Consejo'),
  ] as AnyEntry[]);
  const context = createContext({ ledger, locale: 'es', asOf: '2026-11-29', basePath: '/', siteUrl: 'https://example.org' });
  return entryView(context, own)
    .facts.find((each) => each.label === label)
    ?.values.map((value) => value.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join(''));
}

test('the page of an act and of a proposal names the source in which it was read', () => {
  expect(valuesOf(said(agreement('d-1'), 'Acto'), 'Dónde lo leímos')?.[0]).toContain('Fuente');
  expect(valuesOf(said(proposal('p-1'), 'Propuesta'), 'Dónde lo leímos')?.[0]).toContain('Fuente');
});

test('a drafted text says that no endorsement was found, a proposed one does not', () => {
  const caution = 'No encontramos prueba pública de que los países lo avalaran.';
  expect(valuesOf(said(proposal('p-1', { stage: 'drafted' }), 'Borrador'), 'Etapa')?.[0]).toContain(caution);
  expect(valuesOf(said(proposal('p-1', { stage: 'proposed' }), 'Pedido'), 'Etapa')?.[0]).not.toContain(caution);
});

test('a session with an act about civil society does not say that it has none', () => {
  const session = said(meeting('vm-1', '2016-11-17', { series: 'viceministerial' }), 'Reunión');
  const act = (scope: 'direct' | 'context') =>
    said(agreement('d-1', { scope, act: { kind: 'decision', verb: 'decided', body: 'consejo', meeting: 'vm-1' } }), 'Acto');
  expect(valuesOf(session, 'Sobre la sociedad civil', [act('context')])).toHaveLength(1);
  expect(valuesOf(session, 'Sobre la sociedad civil', [act('direct')])).toBeUndefined();
});

test('countries stand in the order of their full names, wherever the entry names them', () => {
  const country = (id: string, title: string) => said(party(id, 'member-country'), title);
  const named = said(agreement('d-1', { countries: ['ni', 'consejo', 'bz'] }), 'Acto');
  const others = [country('ni', 'Nicaragua'), country('bz', 'Belice')];
  expect(valuesOf(named, 'Países a los que se dirige', others)).toEqual(['Belice', 'Consejo', 'Nicaragua']);
});

test('no summary repeats what the page says from fields', () => {
  const repeated =
    /[Ll]a búsqueda se limitó|orden de las fechas|no una conclusión de este sitio|no de este sitio|no un reporte de cumplimiento|[Nn]otas de grupo,? sin fecha|[Ll]os datos proceden de|\bconstan?\b/;
  const summaries = REAL_LEDGERS.flatMap(([, ledger]) =>
    [...ledger.entries()].flatMap(({ id, words }) =>
      (words.es as { summary?: string } | undefined)?.summary?.match(repeated) ? [id] : [],
    ),
  );
  expect(summaries).toEqual([]);
});
