import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { assessedIn, concernedBy, concernedIn } from '#domain/news/concerned.ts';
import type { Concerned } from '#domain/news/model.ts';
import { agreement, entry, guideline, input, party, reply, report, selfAssessment, source, theme } from '../entries.ts';

const ledger = new Ledger([
  source(),
  theme('t1'),
  theme('t2'),
  party('gt', 'member-country'),
  party('o1', 'civil-society'),
  agreement('d-01', { themes: ['t1'], tags: ['women'] }),
  agreement('d-02'),
  guideline('g1', { themes: ['t2'] }),
  entry('tags', 'women', { kind: 'population', order: 1 }),
  report('r1', 'd-01', { organization: 'o1' }),
  selfAssessment('s1', 'g1', { country: 'gt' }),
  reply('p1', 'r1', 'gt'),
  reply('p2', 's1', 'o1'),
  input('i1'),
  reply('p3', 'i1', 'gt'),
]);
const idsOf = ({ countries, others, agreements, guidelines, topics }: Concerned) =>
  [countries, others, agreements, guidelines, topics].map((ids) => [...ids].sort());
const of = (collection: Parameters<typeof ledger.demand>[0], id: string) => ledger.demand(collection, id) as AnyEntry;

test('an act and an instrument concern themselves, their topics and whom they name', () => {
  const [, , agreements, guidelines, topics] = idsOf(concernedBy(ledger, of('agreements', 'd-01')));
  expect([agreements, guidelines, topics]).toEqual([['d-01'], [], ['t1', 'women']]);
  expect(idsOf(concernedBy(ledger, of('agreements', 'd-02')))[4]).toEqual(['t1']);
  expect(idsOf(concernedBy(ledger, of('guidelines', 'g1')))[3]).toEqual(['g1']);
});

test('a party, a theme and a tag concern themselves; a country is no other party', () => {
  expect(idsOf(concernedBy(ledger, of('parties', 'gt'))).slice(0, 2)).toEqual([['gt'], []]);
  expect(idsOf(concernedBy(ledger, of('parties', 'o1')))[1]).toEqual(['o1']);
  expect(idsOf(concernedBy(ledger, of('themes', 't2')))[4]).toEqual(['t2']);
  expect(idsOf(concernedBy(ledger, of('tags', 'women')))[4]).toEqual(['women']);
});

test('a reply concerns what the text is about that it answers, and who answers', () => {
  const toReport = idsOf(concernedBy(ledger, of('replies', 'p1')));
  expect(toReport[0]).toEqual(['gt']);
  expect(toReport[2]).toEqual(['d-01']);
  expect(idsOf(concernedBy(ledger, of('replies', 'p2')))[3]).toEqual(['g1']);
  expect(idsOf(concernedBy(ledger, of('replies', 'p3')))[2]).toEqual([]);
});

test('of a text that was taken back neither its author nor its country is told', () => {
  expect(idsOf(assessedIn(ledger, of('reports', 'r1')))).toEqual([[], [], ['d-01'], [], ['t1', 'women']]);
  expect(idsOf(assessedIn(ledger, of('self-assessments', 's1')))).toEqual([[], [], [], ['g1'], ['t2']]);
});

test('of a subject that is no longer there nothing is concerned', () => {
  expect(idsOf(concernedIn(ledger, 'd-99')).flat()).toEqual([]);
  expect(idsOf(concernedIn(ledger, 'd-01'))[2]).toEqual(['d-01']);
  const without = new Ledger([source(), report('r1', 'd-99')]);
  expect(idsOf(assessedIn(without, without.demand('reports', 'r1'))).flat()).toEqual([]);
});
