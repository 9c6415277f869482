import { describe, expect, test } from 'vitest';
import { siteFinder } from '../../bench/search/ours.ts';
import { labelledQueries, measureQuality } from '../../bench/search/quality.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { documentsOf, judgedIds } from './real-search.ts';

// Whether an entry answers a query was judged for the entries that there were. One that came later and stands before the
// labelled answer may be a better answer, or a worse one: nobody has said. So it is left out of the ranking before the
// thresholds are held against it, and no sound entry fails the suite by being found.
const queries = labelledQueries();
const judged = judgedIds();
/** So many are ranked: enough that ten judged ones are left. */
const RANKED = 50;

test('the labelled set is large and in both languages, and its answers were judged', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries.map(({ locale }) => locale))).toEqual(new Set(['es', 'en']));
  expect(queries.flatMap(({ expected }) => expected).filter((id) => !judged.has(id))).toEqual([]);
});

describe.each(REAL_LEDGERS)('on %s', async (_, ledger) => {
  const documents = { es: documentsOf(ledger, 'es'), en: documentsOf(ledger, 'en') };
  const quality = await measureQuality(queries, { es: siteFinder(documents.es, RANKED), en: siteFinder(documents.en, RANKED) }, judged);

  test('queries about the acts find them among all that is published', async () => {
    const finders = { es: siteFinder(documents.es, RANKED), en: siteFinder(documents.en, RANKED) };
    const { mrr, recall } = (await measureQuality(labelledQueries('held-out-acts.json'), finders)).get('all')!;
    expect(mrr).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('people who name a topic, a country or what is past its date find its page', async () => {
    const finders = { es: siteFinder(documents.es, RANKED), en: siteFinder(documents.en, RANKED) };
    const { mrr } = (await measureQuality(labelledQueries('people.json'), finders)).get('all')!;
    expect(mrr).toBeGreaterThanOrEqual(0.95);
    expect((await measureQuality(labelledQueries('people-later.json'), finders)).get('all')!.mrr).toBeGreaterThanOrEqual(0.8);
  });

  test('what was judged is still there', () => {
    const ids = new Set(documents.es.map(({ id }) => id));
    expect([...judged].filter((id) => !ids.has(id))).toEqual([]);
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
});
