import { expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { nearestEntry } from '#domain/checks/nearest-entry.ts';
import { taggedWith, tagsByKind } from '#domain/ledger/tagged.ts';
import { agreement, entry, proposal } from '../entries.ts';

const words = { es: { title: 'Niñez', summary: 'Niñas y niños.', also: ['infancia'] }, en: { title: 'Children', summary: 'Children.' } };
const tag = { ...entry('tags', 'children', { kind: 'population', order: 1 }), words };
const spanish = {
  ...entry('tags', 'near', { kind: 'focus', order: 2, see: ['children'] }),
  words: { es: { title: 'Cerca', summary: 'x' } },
};
const tagged = (tags: string[]) =>
  buildLedger([
    tag,
    spanish,
    agreement('d-1', { tags }),
    agreement('d-2', { derives: ['children'] }),
    proposal('p-1', { tags: ['children'] }),
  ] as never);

test('the tags of an entry stand by what they tell; what carries none has none', () => {
  const { ledger } = tagged(['children']);
  expect(tagsByKind(ledger, ledger.demand('agreements', 'd-1'))).toEqual({ population: ['children'] });
  expect(tagsByKind(ledger, ledger.demand('tags', 'children'))).toEqual({});
});

test('those carry a tag that name it among their tags', () => {
  const { ledger } = tagged(['children']);
  expect(taggedWith(ledger, 'children').map(({ id }) => id)).toEqual(['d-1', 'p-1']);
  expect(taggedWith(ledger, 'women')).toEqual([]);
});

test('other kinds of entries are not answered by words of tags, and a tag that is not there tells nothing', () => {
  const { ledger } = tagged(['children', 'nobody']);
  expect(nearestEntry(ledger, 'infancia', ['agreements'])).toBeUndefined();
  expect(nearestEntry(ledger, 'd-3', ['agreements'])).toBe('d-1');
  expect(tagsByKind(ledger, ledger.demand('agreements', 'd-1'))).toEqual({ population: ['children'] });
});

test.each([
  ['infancia', 'children'],
  ['ninez', 'children'],
  ['childrn', 'children'],
  ['cerca', 'near'],
  ['zzzzzzzzzz', undefined],
])('%s, which is no tag, is answered with %s', (name, nearest) => {
  const { problems } = tagged([name]);
  const dangling = problems.find(({ code, facts }) => code === 'dangling-reference' && 'found' in facts && facts.found === name);
  expect(dangling?.facts).toMatchObject({ found: name, accepted: ['tags'], nearest });
});
