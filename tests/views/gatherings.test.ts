import { expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { entryView, type PagedEntry } from '#views/entries/index.ts';
import { guidelinesView, meetingsView } from '#views/lists/sections.ts';

const ASOF = '2026-11-22';
const { ledger } = buildLedger(demoEntries({ seed: 1, size: 60, asOf: ASOF }));
const contextOf = (locale: 'es' | 'en', asOf = ASOF, own = ledger): ViewContext =>
  createContext({ ledger: own, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });
const es = contextOf('es');

const pageOf = (collection: CollectionName, id: string, context = es) =>
  entryView(context, context.ledger.demand(collection, id) as AnyEntry as PagedEntry);
const sectionOf = (collection: CollectionName, id: string, heading: string, context = es) =>
  JSON.stringify(pageOf(collection, id, context).sections.find((section) => section.heading === heading)?.content ?? 'none');
const factOf = (collection: CollectionName, id: string, label: string) =>
  JSON.stringify(pageOf(collection, id).facts.find((fact) => fact.label === label)?.values ?? 'none');

test('a working table tells its four parts, and says of which nothing is on record', () => {
  const told = sectionOf('meetings', 'demo-mesa-1', 'Mesa de trabajo');
  expect(told).toContain('Acción de ejemplo 3.');
  expect(told).toContain('/acuerdos/demo-net-1/');
  expect(told).toContain('Elementos para trabajar juntos: no hay nada');
});

test('an encounter says who convened it, with what resources, whose the items are, and how long after the one before', () => {
  expect(factOf('meetings', 'demo-encuentro-1', 'Recursos para celebrarla')).toContain('asegurados: México');
  expect(factOf('meetings', 'demo-encuentro-3', 'La anterior de su serie en este sitio')).toContain('12 meses antes');
  expect(sectionOf('meetings', 'demo-encuentro-3', 'Agenda')).toContain('Observadores');
  const remarks = JSON.stringify(meetingsView(es).remarks);
  expect(remarks).toContain('De una a la siguiente pasa 1 año.');
});

test('a meeting of the team is a list of what it was asked to deal with, and a model agenda before it is held', () => {
  expect(sectionOf('meetings', 'demo-equipo-2025-q1', 'Para qué se reúne el Equipo')).toMatch(/Se trató.*No se sabe/);
  expect(sectionOf('meetings', 'demo-equipo-proxima', 'Para qué se reúne el Equipo')).toMatch(
    /todavía no se celebra.*todavía no se celebra/,
  );
});

test('a report names the meeting at which it was presented, and the meeting names the report', () => {
  const presented = ledger.all('reports').find(({ facts }) => facts.presented !== undefined)!;
  const [meeting] = presented.facts.presented!;
  expect(factOf('reports', presented.id, 'Presentado en')).toContain(`/reuniones/${meeting}/`);
  expect(sectionOf('meetings', meeting!, 'Lo que se presentó allí')).toContain(`/reportes/${presented.id}/`);
  const silent = ledger.all('reports').find(({ facts }) => facts.presented === undefined)!;
  expect(factOf('reports', silent.id, 'Presentado en')).toContain('No se sabe en qué reunión');
});

test('an instrument names what taught it; the list begins with the one that is to be reviewed first', () => {
  expect(sectionOf('guidelines', 'demo-manual', 'Reuniones y talleres que lo enseñaron o ayudaron a aplicarlo')).toContain(
    '/reuniones/demo-capacitacion/',
  );
  const [first, rest] = guidelinesView(es).groups;
  expect(first!.items.map(({ href }) => href)).toEqual(['/lineamientos/demo-manual/']);
  expect(rest!.items).toHaveLength(ledger.all('guidelines').length - 1);
});

test('a recommendation is followed from the meeting to the agreement and its verification', () => {
  const heading = 'Qué fue de la recomendación';
  expect(sectionOf('proposals', 'demo-recomendacion-1', heading)).toMatch(/La reunión la aprobó.*demo-net-1.*Una reunión verificó/);
  expect(sectionOf('proposals', 'demo-recomendacion-2', heading)).toContain('La reunión la dejó para después.');
  expect(sectionOf('proposals', 'demo-recomendacion-3', heading)).toContain('No encontramos que se presentara');
  expect(sectionOf('proposals', 'demo-propuesta-1', heading)).toBe('"none"');
  const ofTeam = sectionOf('parties', 'equipo-tripartito', 'Recomendaciones del Equipo Tripartito');
  for (const number of [1, 2, 3]) expect(ofTeam).toContain(`/propuestas/demo-recomendacion-${number}/`);
});

test('where nothing is on record the pages say so', () => {
  const bare = contextOf('es', ASOF, buildLedger(demoEntries({ seed: 1, size: 1, asOf: ASOF }).filter(isNotOfGatherings)).ledger);
  expect(sectionOf('parties', 'equipo-tripartito', 'Recomendaciones del Equipo Tripartito', bare)).toContain('No encontramos ninguna');
  expect(JSON.stringify(meetingsView(bare).remarks)).toContain('No encontramos ninguna.');
});

function isNotOfGatherings({ collection, id }: AnyEntry): boolean {
  return !(collection === 'proposals' && id.startsWith('demo-recomendacion')) && !(collection === 'meetings' && id.includes('encuentro'));
}

test('what is signed says with whom and who approved it; a mission says what it recommended; a country when it was last spoken with', () => {
  expect(factOf('documents', 'demo-doc-firmado', 'Firmado con')).toContain('Observadores');
  expect(sectionOf('documents', 'demo-doc-mision', 'Seguimiento que recomienda')).toContain('Seguimiento de ejemplo 1.');
  expect(sectionOf('meetings', 'demo-mision', 'Seguimiento que recomendó')).toContain('Seguimiento de ejemplo 2.');
  const label = 'Última entrevista de la Secretaría Técnica de la CRM con su punto focal';
  expect(factOf('parties', 'gt', label)).toContain('/documentos/demo-doc-entrevistas/');
  expect(factOf('parties', 'bz', label)).toContain('no encontramos ninguna');
  expect(sectionOf('parties', 'st-crm', 'Entrevistas de la Secretaría Técnica de la CRM con los puntos focales')).toContain(
    'demo-doc-entrevistas',
  );
});

test('the words are there in both languages', () => {
  for (const locale of LOCALES) {
    const sections = pageOf('meetings', 'demo-mesa-1', contextOf(locale)).sections.map(({ heading }) => heading);
    expect(sections).toContain(locale === 'es' ? 'Mesa de trabajo' : 'Working table');
  }
});
