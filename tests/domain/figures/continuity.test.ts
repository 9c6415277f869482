import { expect, test } from 'vitest';
import { computeContinuity } from '#domain/figures/continuity.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { agreement, guideline, input, meeting, party, proposal, source, theme } from '../entries.ts';

const base = [source(), party('consejo'), party('org', 'civil-society'), theme('t1')] as AnyEntry[];
const on = (...years: string[]) => years.map((adopted, index) => agreement(`d-${index}`, { adopted }) as AnyEntry);
const themeAt = (entries: AnyEntry[], asOf = '2026-11-22') => computeContinuity(new Ledger([...base, ...entries]), asOf).themes[0]!;
const told = (entries: AnyEntry[], asOf?: string) => themeAt(entries, asOf).years.map(({ year, state }) => `${year} ${state}`);

test('three silent years in a row drop a theme, fewer do not', () => {
  expect(THRESHOLDS.droppedYears).toBe(3);
  expect(told(on('2010', '2013'), '2014-05-01')).toEqual(['2010 raised', '2013 kept']);
  expect(told(on('2010', '2014'), '2015-05-01')).toEqual(['2010 raised', '2013 dropped', '2014 returned']);
});

test('a year that is not over is not held against a theme', () => {
  expect(told(on('2023'), '2026-12-31')).toEqual(['2023 raised']);
  expect(told(on('2023'), '2027-01-01')).toEqual(['2023 raised', '2026 dropped']);
});

test('a theme can be dropped and return more than once, and says how it stands now', () => {
  const entries = on('2000', '2005', '2006', '2012');
  expect(told(entries)).toEqual([
    '2000 raised',
    '2003 dropped',
    '2005 returned',
    '2006 kept',
    '2009 dropped',
    '2012 returned',
    '2015 dropped',
  ]);
  expect(themeAt(entries).now).toBe('dropped');
  expect(themeAt(entries, '2013-01-01').now).toBe('returned');
});

test('agreements, proposals, guidelines, statements and meetings raise a theme in their year', () => {
  const { years, total } = themeAt([
    agreement('d-1', { adopted: '2015-03' }),
    proposal('x-1', { proposed: '2015' }),
    guideline('g-1', { issued: '2015-06-01' }),
    input('a-1', { presented: '2015', themes: ['t1'] }),
    meeting('r-1', '2015-11', { themes: ['t1'] }),
    meeting('r-2', '2015-12'),
  ] as AnyEntry[]);
  expect(years[0]!.entries.map(({ id }) => id)).toEqual(['d-1', 'x-1', 'g-1', 'a-1', 'r-1']);
  expect(total).toBe(5);
});

test('every entry on a theme is in one year or among the undated', () => {
  const found = themeAt([...on('2010', '2010', '2012/2013'), proposal('x-1'), guideline('g-1')] as AnyEntry[]);
  expect(found.undated.map(({ id }) => id)).toEqual(['x-1', 'g-1']);
  expect(found.years.reduce((sum, { entries }) => sum + entries.length, found.undated.length)).toBe(found.total);
  expect(found.years.map(({ year }) => year)).toEqual([2010, 2012, 2015]);
});

test('a meeting that is only announced has not raised a theme yet', () => {
  expect(told([meeting('r-1', '2027-02', { themes: ['t1'] }) as AnyEntry])).toEqual([]);
});

test('a theme that nobody raised with a date has no state, and a ledger without any has no span', () => {
  const quiet = computeContinuity(new Ledger([...base, proposal('x-1') as AnyEntry]), '2026-11-22');
  expect(quiet.themes[0]).toMatchObject({ now: undefined, years: [], total: 1 });
  expect(quiet.span).toBeUndefined();
  expect(computeContinuity(new Ledger([...base, ...on('2010')]), '2026-11-22').span).toEqual({ from: 2010, to: 2026 });
});

test('axes, which only group themes, are left out', () => {
  const axis = { ...theme('ax'), facts: { ...theme('ax').facts, kind: 'axis' as const } };
  expect(computeContinuity(new Ledger([...base, axis as AnyEntry]), '2026-11-22').themes.map(({ theme: { id } }) => id)).toEqual(['t1']);
});
