import { expect, test } from 'vitest';
import { computeRaisedBy, raiserOf, themesByPresidency } from '#domain/figures/raised-by.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { agreement, guideline, input, meeting, party, presidency, proposal, source, theme } from '../entries.ts';

const BASE = [
  source(),
  party('aa', 'member-country'),
  party('consejo'),
  party('org', 'civil-society'),
  theme('t1'),
  theme('t2'),
] as AnyEntry[];
const over = (...entries: AnyEntry[]) => new Ledger([...BASE, ...entries]);
const raiser = (entry: AnyEntry) => raiserOf(over(entry), entry);

test('a text belongs to whoever signs it; of a meeting nobody knows who put its themes there', () => {
  expect(raiser(agreement('d-1'))).toBe('conference');
  expect(raiser(input('i-1'))).toBe('civil-society');
  expect(raiser(proposal('p-1', { proposers: ['org'] }))).toBe('civil-society');
  expect(raiser(proposal('p-1', { proposers: ['aa', 'consejo'] }))).toBe('conference');
  expect(raiser(proposal('p-1', { proposers: ['org', 'aa'] }))).toBe('both');
  expect(raiser(proposal('p-1'))).toBe('unsigned');
  expect(raiser(proposal('p-1', { proposers: ['nobody-described'] }))).toBe('conference');
  expect(raiser(guideline('g-1'))).toBe('conference');
  expect(raiser(guideline('g-1', { standing: 'civil-society' }))).toBe('civil-society');
  expect(raiser(guideline('g-1', { authors: ['org'] }))).toBe('civil-society');
  expect(raiser(meeting('m-1', '2010', { themes: ['t1'] }))).toBeUndefined();
});

test("the network's priorities are told apart: dropped in its texts, kept in those of the Conference", () => {
  const ledger = over(
    input('i-1', { presented: '2010', themes: ['t1'] }),
    ...['2010', '2012', '2013', '2014'].map((adopted, index) => agreement(`d-${index}`, { adopted })),
  );
  const [first] = computeRaisedBy(ledger, '2015-05-01');
  expect(first!.by['civil-society'].years.map(({ year, state }) => [year, state])).toEqual([
    [2010, 'raised'],
    [2013, 'dropped'],
  ]);
  expect(first!.by['civil-society'].now).toBe('dropped');
  expect(first!.by.conference.now).toBe('kept');
  expect(first!.by.both.now).toBeUndefined();
});

test('a text counts in the turn that hosted its meeting or whose term holds its date, and in none otherwise', () => {
  const ledger = over(
    meeting('vm-1', '2010-05'),
    presidency('ppt-a', 'aa', 2010, { meeting: 'vm-1' }),
    presidency('ppt-b', 'aa', 2012, { term: { from: '2012-01-01', to: '2012-12-31' } }),
    input('i-1', { presented: '2010-05', meeting: 'vm-1', themes: ['t2', 't1'] }),
    agreement('d-1', { adopted: '2012-06-01' }),
    agreement('d-2', { adopted: '2011-06-01' }),
  );
  expect(themesByPresidency(ledger).map(({ presidency: { id }, themes }) => [id, themes])).toEqual([
    ['ppt-b', { conference: ['t1'], 'civil-society': [], both: [] }],
    ['ppt-a', { conference: [], 'civil-society': ['t1', 't2'], both: [] }],
  ]);
});

test('texts without a date, without themes or in a turn of which nothing is told raise nothing in any turn', () => {
  const ledger = over(
    meeting('vm-1', '2010-05'),
    presidency('ppt-a', 'aa', 2010, { meeting: 'vm-1' }),
    presidency('ppt-b', 'aa', 2012, { term: { from: '2012-01-01', to: '2012-12-31' } }),
    presidency('ppt-c', 'aa', 2014, { term: { from: '2014-01-01', to: '2014-12-31' } }),
    proposal('p-1', { proposers: ['org'], themes: ['t1'] }),
    guideline('g-1', { meeting: 'vm-1', issued: '2010-05' }),
    proposal('p-2', { proposers: ['org', 'aa'], proposed: '2012-03-01', themes: ['t2'] }),
  );
  const told = themesByPresidency(ledger).map(({ presidency: { id } }) => id);
  expect(told).not.toContain('ppt-c');
  expect(told).toContain('ppt-b');
});
