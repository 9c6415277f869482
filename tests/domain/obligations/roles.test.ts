import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { presidencyOn, presidencyTerms, troikaOn } from '#domain/obligations/roles.ts';
import { term } from './obligation-ledger.ts';

const termsOf = (...presidencies: unknown[]) => presidencyTerms(new Ledger(presidencies as AnyEntry[]));
const HANDED = termsOf(
  term('ppt-2024', 'aa', 2024, '2024-01-01', '2024-12-31'),
  term('ppt-2025', 'bb', 2025, '2024-12-31', '2025-12-15'),
  term('ppt-2026', 'cc', 2026),
);

test.each([
  ['2024-01-01', 'aa', true],
  ['2024-12-30', 'aa', true],
  ['2024-12-31', 'bb', true],
  ['2025-12-15', 'bb', true],
  ['2026-03-01', 'cc', false],
])('on %s the presidency was held by %s', (day, country, sure) => {
  expect(presidencyOn(HANDED, day)).toMatchObject({ country, sure });
});

test('a day outside every documented term and year has no known presidency', () => {
  expect(presidencyOn(HANDED, '2023-12-31')).toBeUndefined();
  expect(presidencyOn(HANDED, '2025-12-16')).toBeUndefined();
});

test('of a term known by its years alone, only days that lie in it under every reading are sure', () => {
  const terms = termsOf(term('ppt-2011', 'aa', 2011, '2010', '2012'));
  expect(presidencyOn(terms, '2011-06-01')).toMatchObject({ country: 'aa', basis: 'term', sure: true });
  expect(presidencyOn(terms, '2010-06-01')).toMatchObject({ country: 'aa', basis: 'term', sure: false });
});

test('the Troika is the outgoing, the current and the incoming presidency', () => {
  const troika = troikaOn(HANDED, '2025-05-01');
  expect([troika?.outgoing?.country, troika?.current.country, troika?.incoming?.country]).toEqual(['aa', 'bb', 'cc']);
});

test('a presidency that no source gives leaves its place in the Troika empty', () => {
  const terms = termsOf(term('ppt-2024', 'aa', 2024), term('ppt-2026', 'cc', 2026));
  const troika = troikaOn(terms, '2026-05-01');
  expect([troika?.outgoing, troika?.current.country, troika?.incoming]).toEqual([undefined, 'cc', undefined]);
  expect(troikaOn(terms, '2025-05-01')).toBeUndefined();
});

test('a term of which one end is known holds no day beyond that end', () => {
  const terms = termsOf(term('ppt-2026', 'cc', 2026, '2026-02-01'));
  expect(presidencyOn(terms, '2026-06-01')).toMatchObject({ country: 'cc', basis: 'year', sure: false });
  expect(presidencyOn(terms, '2026-01-31')).toBeUndefined();
  const ended = termsOf(term('ppt-2026', 'cc', 2026, undefined, '2026-09-30'));
  expect(presidencyOn(ended, '2026-09-30')).toMatchObject({ country: 'cc', basis: 'year', sure: false });
  expect(presidencyOn(ended, '2026-10-01')).toBeUndefined();
});

const handed = (
  id: string,
  country: string,
  year: number,
  from: string | undefined,
  on: string,
  told: 'happened' | 'announced' = 'happened',
) => {
  const entry = term(id, country, year);
  const received = { ...(from === undefined ? {} : { from }), on, told, sources: [{ id: 's1' }], confidence: 'verified' as const };
  return { ...entry, facts: { ...entry.facts, received } };
};

test('a handover that happened begins one term and ends the other, on one of the days of its date', () => {
  const terms = termsOf(
    term('ppt-2020', 'aa', 2020),
    handed('ppt-2021', 'bb', 2021, 'ppt-2020', '2020-12-01/2020-12-04'),
    handed('ppt-2022', 'cc', 2022, 'ppt-2021', '2021-12-03'),
  );
  expect(presidencyOn(terms, '2020-11-30')).toMatchObject({ country: 'aa', sure: false });
  expect(presidencyOn(terms, '2020-12-02')).toMatchObject({ country: 'bb', sure: false });
  expect(presidencyOn(terms, '2021-12-02')).toMatchObject({ country: 'bb', sure: true });
  // Begun, with an end that nobody dates: held at least until the year of its own meeting.
  expect(presidencyOn(terms, '2021-12-10')).toMatchObject({ country: 'cc', basis: 'term', sure: true });
});

test('a handover that was only announced dates no term', () => {
  const terms = termsOf(term('ppt-2017', 'aa', 2017), handed('ppt-2018', 'bb', 2018, 'ppt-2017', '2017-11-30', 'announced'));
  expect(presidencyOn(terms, '2017-12-15')).toMatchObject({ country: 'aa', basis: 'year', sure: false });
});
