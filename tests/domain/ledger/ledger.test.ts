import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { agreement, guideline, meeting, party, presidency, soundEntries } from '../entries.ts';
import { FIXED } from '../fixed-seed.ts';

/** Everything a reader of the ledger can see, as plain data. */
function visible({ ledger, problems }: ReturnType<typeof buildLedger>): unknown {
  return {
    problems,
    collections: COLLECTION_NAMES.map((name) => ledger.all(name).map(({ id, origin }) => `${id} ${origin.file}`)),
    mentions: [...ledger.entries()].map((entry) =>
      ledger.mentionsOf(entry).map(({ from, field }) => `${from.collection}/${from.id} ${field}`),
    ),
    references: [...ledger.entries()].map((entry) => ledger.referencesOf(entry)),
  };
}

function expectSameInEveryOrder(entries: AnyEntry[], expected: unknown): void {
  const places = fc.shuffledSubarray([...entries.keys()], { minLength: entries.length, maxLength: entries.length });
  fc.assert(
    fc.property(places, (order) => {
      expect(visible(buildLedger(order.map((place) => entries[place]!)))).toEqual(expected);
    }),
    FIXED,
  );
}

test('the order in which entries are read changes nothing', () => {
  const expected = visible(buildLedger(soundEntries()));
  expectSameInEveryOrder(soundEntries(), expected);
});

test('the order in which entries are read changes no problem either', () => {
  const faulty = [
    ...soundEntries(),
    agreement('d-9', { act: { kind: 'decision', verb: 'decided', body: 'nadie' }, adopted: '2016', due: { on: '2010' } }),
    guideline('g-9', { networks: ['aa'], meeting: 'r-9' }),
    presidency('ppt-a', 'org', 1999),
  ] as AnyEntry[];
  const expected = visible(buildLedger(faulty));
  expectSameInEveryOrder(faulty, expected);
});

test('of two entries that claim one id, the same one is at fault in whatever order they are read', () => {
  const first = party('doble');
  const second = { ...party('doble', 'network', { country: 'nadie' }), origin: { ...first.origin, file: 'parties/zz-doble.md' } };
  const entries = [...soundEntries(), first, second, presidency('ppt-a', 'aa', 1999), presidency('ppt-b', 'aa', 1999)] as AnyEntry[];
  const expected = visible(buildLedger(entries));
  expectSameInEveryOrder(entries, expected);
});

test('an entry that shares its id with another is still checked', () => {
  const first = party('doble');
  const second = { ...party('doble', 'network', { country: 'nadie' }), origin: { ...first.origin, file: 'parties/zz-doble.md' } };
  for (const pair of [
    [first, second],
    [second, first],
  ] as AnyEntry[][]) {
    const { problems } = buildLedger([...soundEntries(), ...pair]);
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'parties/zz-doble.md duplicate-id',
      'parties/zz-doble.md dangling-reference',
    ]);
  }
});

test('lists are ordered by id, in the order of code points', () => {
  const ledger = new Ledger([meeting('b', '2001'), meeting('a', '2002'), meeting('10', '2003'), meeting('2', '2004')] as AnyEntry[]);
  expect(ledger.all('meetings').map(({ id }) => id)).toEqual(['10', '2', 'a', 'b']);
});

test('a list that a reader sorts or empties leaves the ledger as it was', () => {
  const { ledger } = buildLedger(soundEntries());
  ledger.all('parties').reverse().pop();
  expect(ledger.all('parties').map(({ id }) => id)).toEqual(['aa', 'bb', 'consejo', 'org']);
});

test('an entry is found by its collection and id, and one that is missing is not invented', () => {
  const { ledger } = buildLedger(soundEntries());
  expect(ledger.get('meetings', 'r-1')?.facts.held).toBe('2016-11-17/2016-11-18');
  expect(ledger.get('meetings', 'd-1')).toBeUndefined();
  expect(ledger.get('agreements', 'constructor')).toBeUndefined();
  expect(ledger.demand('agreements', 'd-1').id).toBe('d-1');
  expect(() => ledger.demand('agreements', 'd-2')).toThrow(RangeError);
});

test('an entry knows who names it and in which field', () => {
  const { ledger } = buildLedger(soundEntries());
  expect(ledger.mentionsOf({ collection: 'meetings', id: 'r-1' }).map(({ from, field }) => `${from.id} ${field}`)).toEqual([
    'd-1 act.meeting',
    'g-1 meeting',
    'a-1 meeting',
  ]);
  expect(ledger.mentionsOf({ collection: 'meetings', id: 'nothing' })).toEqual([]);
});

test('who assesses a measure is known to its guideline', () => {
  const { ledger } = buildLedger(soundEntries());
  expect(ledger.mentionsOf({ collection: 'guidelines', id: 'g-1' }).map(({ from, field }) => `${from.id} ${field}`)).toContain(
    '2020-q1 assessments.subject',
  );
});

test('a name leads to the entry of the first collection that has it; a measure leads to its guideline', () => {
  const { ledger } = buildLedger(soundEntries());
  expect(ledger.resolve({ target: 'g-1/m2', collections: ['agreements', 'guidelines'] })?.id).toBe('g-1');
  expect(ledger.resolve({ target: 'd-1', collections: ['agreements', 'guidelines'] })?.collection).toBe('agreements');
  expect(ledger.resolve({ target: 'r-1', collections: ['agreements', 'guidelines'] })).toBeUndefined();
});

test('nothing can be added to a ledger', () => {
  const { ledger } = buildLedger(soundEntries());
  expect(Object.isFrozen(ledger)).toBe(true);
});

test('an empty folder makes an empty ledger without problems', () => {
  const { ledger, problems } = buildLedger([]);
  expect([...ledger.entries()]).toEqual([]);
  expect(problems).toEqual([]);
});
