import { expect, test } from 'vitest';
import { Ledger } from '#domain/ledger/ledger.ts';
import { entriesOn, topicsNear, type Topic } from '#domain/ledger/topics.ts';
import { agreement, entry, theme } from '../entries.ts';

const tag = (id: string, see?: string[]) => entry('tags', id, { kind: 'population', order: 1, ...(see && { see }) });
const names = (topics: readonly Topic[]) => topics.map(({ collection, id }) => `${collection} ${id}`);

test('near a topic are those it names, those that name it, its axis and its themes, each once', () => {
  const axis = entry('themes', 't-axis', { kind: 'axis', order: 1 });
  const own = entry('themes', 't-own', { kind: 'theme', order: 2, axis: 't-axis' });
  const ledger = new Ledger([axis, own, tag('a', ['b', 't-own']), tag('b', ['a']), tag('c')]);
  expect(names(topicsNear(ledger, own))).toEqual(['themes t-axis', 'tags a']);
  expect(names(topicsNear(ledger, axis))).toEqual(['themes t-own']);
  expect(names(topicsNear(ledger, ledger.demand('tags', 'a')))).toEqual(['tags b', 'themes t-own']);
  expect(topicsNear(ledger, ledger.demand('tags', 'c'))).toEqual([]);
});

test('the entries on a topic are those that carry it, not those that only name it', () => {
  const ledger = new Ledger([theme(), tag('a', ['t1']), agreement('d-1', { themes: ['t1'] })]);
  expect(entriesOn(ledger, ledger.demand('themes', 't1')).map(({ id }) => id)).toEqual(['d-1']);
});
