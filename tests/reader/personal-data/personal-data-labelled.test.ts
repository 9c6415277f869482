import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LABELLED, measure } from '../../fixtures/personal-data/measure.ts';
import { PERSONAL_DATA_KINDS } from '#reader/personal-data/index.ts';

const { cases, falseAlarms } = measure();
const found = cases.filter((one) => one.found).length;
const precision = found / (found + falseAlarms.length);
const recall = found / cases.length;

describe('texts that people labelled by hand', () => {
  test('there are enough of them, of every kind, from all eleven countries, in both languages', () => {
    expect(LABELLED.positives.length).toBeGreaterThanOrEqual(120);
    expect(LABELLED.negatives.length).toBeGreaterThanOrEqual(160);
    expect([...new Set(LABELLED.positives.map(({ kind }) => kind))].sort()).toEqual([...PERSONAL_DATA_KINDS].sort());
    expect([...new Set(LABELLED.positives.map(({ country }) => country))].sort()).toEqual(
      ['BZ', 'CA', 'CR', 'DO', 'GT', 'HN', 'MX', 'NI', 'PA', 'SV', 'US'], // prettier-ignore
    );
    for (const list of [LABELLED.positives, LABELLED.negatives]) expect(new Set(list.map(({ lang }) => lang)).size).toBe(2);
  });

  test('nearly all that is found is personal data, and nearly all personal data is found', () => {
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('nothing harmless is blocked', () => {
    expect(falseAlarms.filter(({ finding }) => finding.severity === 'block')).toEqual([]);
  });

  test('what is found has the severity that its label asks for', () => {
    expect(cases.filter((one) => one.found && one.severity !== one.positive.severity)).toEqual([]);
  });
});

describe('what docs/personal-data.md says of the measure', () => {
  const doc = readFileSync(join(import.meta.dirname, '../../../docs/personal-data.md'), 'utf8');
  /** Rows of the tables of the document: first cell, then the numbers of the others. */
  const rows = new Map(
    [...doc.matchAll(/^\| `?([^|`]+?)`? +\|(.+)\|$/gm)].map((row) => [row[1]!, row[2]!.split('|').map((cell) => Number(cell.trim()))]),
  );

  test('the totals are those of this run', () => {
    const totals = {
      'texts with personal data': LABELLED.positives.length,
      'values in them': cases.length,
      'values found': found,
      'texts without personal data': LABELLED.negatives.length,
      'false alarms that block': falseAlarms.filter(({ finding }) => finding.severity === 'block').length,
      'false alarms that warn': falseAlarms.filter(({ finding }) => finding.severity === 'warn').length,
      precision: Number(precision.toFixed(3)),
      recall: Number(recall.toFixed(3)),
    };
    expect(Object.fromEntries(Object.keys(totals).map((name) => [name, rows.get(name)?.[0]]))).toEqual(totals);
  });

  test('so are the numbers of each kind', () => {
    const kinds = Object.fromEntries(
      PERSONAL_DATA_KINDS.map((kind) => {
        const of = cases.filter((one) => one.positive.kind === kind);
        return [kind, [of.length, of.filter((one) => one.found).length]];
      }),
    );
    expect(Object.fromEntries(PERSONAL_DATA_KINDS.map((kind) => [kind, rows.get(kind)?.slice(-2)]))).toEqual(kinds);
  });
});
