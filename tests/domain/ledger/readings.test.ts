import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { READINGS, readingOf, restOnWorkingDocuments } from '#domain/ledger/readings.ts';
import { CONFIDENCES, SOURCE_KINDS } from '#domain/schemas/vocabulary.ts';
import { restsOnWorkingDocuments } from '#domain/voices/documented.ts';
import { carried, entry, quietEntries, record } from '../entries.ts';

test.each([
  ['original', 'whole', 'verified', 'original'],
  ['original', 'excerpt', 'verified', 'original-excerpt'],
  ['original', 'excerpt', 'mirror', 'copy-excerpt'],
  ['original', 'whole', 'mirror', 'copy'],
  ['mirror', 'whole', 'verified', 'copy'],
  ['mirror', 'excerpt', 'verified', 'copy-excerpt'],
  ['press', 'whole', 'verified', 'press'],
  ['press', 'excerpt', 'verified', 'press-excerpt'],
  ['press', 'excerpt', 'mirror', 'press-excerpt'],
  ['seed', 'whole', 'verified', 'working-document'],
  ['original', 'not-read', 'verified', 'not-read'],
  ['original', 'whole', 'inferred', 'inferred'],
  ['seed', 'whole', 'general', 'general'],
] as const)('a fact of confidence %3$s in a source that is %1$s, read as %2$s: %4$s', (kind, read, confidence, reading) => {
  expect(readingOf({ kind, read }, confidence)).toBe(reading);
});

test('an excerpt never counts as the whole, and a copy or the press never as the original', () => {
  for (const kind of SOURCE_KINDS)
    for (const confidence of CONFIDENCES) {
      expect(['original', 'copy', 'press']).not.toContain(readingOf({ kind, read: 'excerpt' }, confidence));
      if (kind !== 'original') expect(readingOf({ kind, read: 'whole' }, confidence)).not.toBe('original');
    }
});

test('every way of reading comes about', () => {
  const all = SOURCE_KINDS.flatMap((kind) =>
    (['whole', 'excerpt', 'not-read'] as const).flatMap((read) => CONFIDENCES.map((confidence) => readingOf({ kind, read }, confidence))),
  );
  expect(new Set(all)).toEqual(new Set(READINGS));
});

test('what rests on working documents alone is told apart', () => {
  const open = entry('sources', 's2', { kind: 'original', read: 'excerpt' });
  const documented = record('rec', 'd-1', carried(['2017', 'partly'], ['2018', 'done']));
  const ledger = new Ledger([...quietEntries(), open, documented] as AnyEntry[]);
  expect(restOnWorkingDocuments(ledger, [{ id: 's1' }])).toBe(true);
  expect(restOnWorkingDocuments(ledger, [{ id: 's1' }, { id: 's2' }])).toBe(false);
  expect(restOnWorkingDocuments(ledger, [])).toBe(false);
  const act = documented.facts.documented[0]!;
  expect(restsOnWorkingDocuments(ledger, { record: documented, act })).toBe(true);
  const [first, last] = act.evidence!;
  const opened = { ...act, evidence: [first!, { ...last!, sources: [{ id: 's2' }] }] };
  expect(restsOnWorkingDocuments(ledger, { record: documented, act: opened })).toBe(false);
  expect(restsOnWorkingDocuments(ledger, { record: documented, act: { subject: 'd-1' } })).toBe(false);
});
