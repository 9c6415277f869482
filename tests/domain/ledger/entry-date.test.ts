import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { dateOf } from '#domain/ledger/entry-date.ts';

const of = (collection: string, facts: object) => dateOf({ collection, id: 'x', facts } as unknown as AnyEntry);

test.each([
  ['agreements', { adopted: '2016-11-17/2016-11-18' }, '2016-11-17/2016-11-18'],
  ['proposals', { proposed: '2011-05' }, '2011-05'],
  ['guidelines', { issued: '2016-11' }, '2016-11'],
  ['meetings', { held: '2017-Q1' }, '2017-Q1'],
  ['inputs', { presented: '2013-06-25' }, '2013-06-25'],
  ['plans', { dated: '2026-01-15' }, '2026-01-15'],
  ['documents', { dated: '2026-02-01' }, '2026-02-01'],
  ['sources', { dated: '2017' }, '2017'],
  ['waivers', { on: '2026-03-01' }, '2026-03-01'],
  ['reports', { period: '2026-Q3', filed: '2026-10-05' }, '2026-Q3'],
  ['self-assessments', { period: '2026', filed: '2026-10-05' }, '2026'],
  ['replies', { filed: '2026-10-20' }, '2026-10-20'],
])('of %s it is the one that says when', (collection, facts, date) => {
  expect(of(collection, facts)).toBe(date);
});

test('a consultation is dated by what was sent first, or by its result where no message is registered', () => {
  const rounds = [{ sent: '2026-02-10' }, { sent: '2026-03-01' }];
  const outcome = { on: '2026-03-20' };
  expect(of('consultations', { troika: { sent: '2026-02-01' }, rounds, outcome })).toBe('2026-02-01');
  expect(of('consultations', { rounds, outcome })).toBe('2026-02-10');
  expect(of('consultations', { outcome })).toBe('2026-03-20');
  expect(of('consultations', {})).toBeUndefined();
});

test('what a register holds bears no date', () => {
  for (const collection of ['parties', 'themes', 'glossary', 'records', 'presidencies']) expect(of(collection, {})).toBeUndefined();
});
