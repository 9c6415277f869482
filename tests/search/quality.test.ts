import { expect, test } from 'vitest';
import { ours } from '../../bench/search/ours.ts';
import { labelledQueries, measureQuality } from '../../bench/search/quality.ts';
import { realDocuments } from './real-search.ts';

const queries = labelledQueries();
const documents = { es: realDocuments('es'), en: realDocuments('en') };
const quality = await measureQuality(queries, {
  es: await ours.open(documents.es, 'es'),
  en: await ours.open(documents.en, 'en'),
});

test('the labelled set is large, in both languages, and names entries that exist', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries.map(({ locale }) => locale))).toEqual(new Set(['es', 'en']));
  const ids = new Set(documents.es.map(({ id }) => id));
  expect(queries.flatMap(({ expected }) => expected).filter((id) => !ids.has(id))).toEqual([]);
});

test.each(['exact', 'accentless'])('%s queries find the right entry first', (kind) => {
  expect(quality.get(kind)!.mrr).toBeGreaterThanOrEqual(0.95);
});

test.each(['typo1', 'typo2'])('%s: typing errors are forgiven', (kind) => {
  expect(quality.get(kind)!.mrr).toBeGreaterThanOrEqual(0.85);
});

test.each(['prefix', 'synonym', 'order', 'body', 'number', 'all'])('%s queries find what they ask for', (kind) => {
  expect(quality.get(kind)!.mrr).toBeGreaterThanOrEqual(0.95);
  expect(quality.get(kind)!.recall).toBeGreaterThanOrEqual(0.9);
});
