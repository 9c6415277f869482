import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { PERSONAL_DATA_KINDS } from '#reader/personal-data/index.ts';
import { IN_COLLECTIONS, LABELLED, measure, type Measure } from '../../fixtures/personal-data/measure.ts';

const SETS = { reports: LABELLED, 'all collections': IN_COLLECTIONS } as const;
const MEASURES = { reports: measure(LABELLED), 'all collections': measure(IN_COLLECTIONS) };
const NAMES = ['reports', 'all collections'] as const;

const foundIn = ({ cases }: Measure): number => cases.filter(({ found }) => found).length;
const precisionOf = (of: Measure): number => foundIn(of) / (foundIn(of) + of.falseAlarms.length);
const recallOf = (of: Measure): number => foundIn(of) / of.cases.length;

describe('texts that people labelled by hand', () => {
  test('there are enough of them, of every kind, from all eleven countries, in both languages', () => {
    expect(LABELLED.positives.length).toBeGreaterThanOrEqual(120);
    expect(LABELLED.negatives.length).toBeGreaterThanOrEqual(160);
    const kinds = [...LABELLED.positives, ...IN_COLLECTIONS.positives].map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual([...PERSONAL_DATA_KINDS].sort());
    expect([...new Set(LABELLED.positives.map(({ country }) => country))].sort()).toEqual(
      ['BZ', 'CA', 'CR', 'DO', 'GT', 'HN', 'MX', 'NI', 'PA', 'SV', 'US'], // prettier-ignore
    );
    for (const list of [LABELLED.positives, LABELLED.negatives]) expect(new Set(list.map(({ lang }) => lang)).size).toBe(2);
  });

  test('those of the collections stand in every collection, in every place that a file has', () => {
    expect(IN_COLLECTIONS.positives.length).toBeGreaterThanOrEqual(160);
    expect(IN_COLLECTIONS.negatives.length).toBeGreaterThanOrEqual(130);
    expect([...new Set(IN_COLLECTIONS.positives.map(({ collection }) => collection))].sort()).toEqual([...COLLECTION_NAMES].sort());
    expect([...new Set(IN_COLLECTIONS.positives.map(({ where }) => where))].sort()).toEqual(
      ['comment', 'escaped', 'folded', 'key', 'name', 'value'], // prettier-ignore
    );
  });

  test.each(NAMES)('%s: nearly all that is found is personal data, and nearly all personal data is found', (name) => {
    expect(precisionOf(MEASURES[name])).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(MEASURES[name])).toBeGreaterThanOrEqual(0.9);
  });

  test.each(NAMES)('%s: nothing harmless is blocked', (name) => {
    expect(MEASURES[name].falseAlarms.filter(({ finding }) => finding.severity === 'block')).toEqual([]);
  });

  test.each(NAMES)('%s: what is found has the severity that its label asks for', (name) => {
    expect(MEASURES[name].cases.filter((one) => one.found && one.severity !== one.positive.severity)).toEqual([]);
  });
});

describe('what docs/personal-data.md says of the measure', () => {
  const doc = readFileSync(join(import.meta.dirname, '../../../docs/personal-data.md'), 'utf8');
  /** Rows of the tables of the document: first cell, then the numbers of the others. */
  const rows = new Map(
    [...doc.matchAll(/^\| `?([^|`]+?)`? +\|(.+)\|$/gm)].map((row) => [row[1]!, row[2]!.split('|').map((cell) => Number(cell.trim()))]),
  );

  test.each(NAMES)('%s: the totals are those of this run', (name) => {
    const { cases, falseAlarms } = MEASURES[name];
    const totals = {
      'texts with personal data': SETS[name].positives.length,
      'values in them': cases.length,
      'values found': foundIn(MEASURES[name]),
      'texts without personal data': SETS[name].negatives.length,
      'false alarms that block': falseAlarms.filter(({ finding }) => finding.severity === 'block').length,
      'false alarms that warn': falseAlarms.filter(({ finding }) => finding.severity === 'warn').length,
      precision: Number(precisionOf(MEASURES[name]).toFixed(3)),
      recall: Number(recallOf(MEASURES[name]).toFixed(3)),
    };
    expect(Object.fromEntries(Object.keys(totals).map((row) => [row, rows.get(row)?.[NAMES.indexOf(name)]]))).toEqual(totals);
  });

  test('so are the numbers of each kind', () => {
    const cases = NAMES.flatMap((name) => MEASURES[name].cases);
    const kinds = Object.fromEntries(
      PERSONAL_DATA_KINDS.map((kind) => {
        const of = cases.filter((one) => one.positive.kind === kind);
        return [kind, [of.length, of.filter((one) => one.found).length]];
      }),
    );
    expect(Object.fromEntries(PERSONAL_DATA_KINDS.map((kind) => [kind, rows.get(kind)?.slice(-2)]))).toEqual(kinds);
  });
});
