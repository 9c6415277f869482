import { expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { taggedWith, tagsByKind } from '#domain/ledger/tagged.ts';
import { agreement, entry, proposal } from '../entries.ts';

const words = { es: { title: 'Niñez', summary: 'Niñas y niños.', also: ['infancia'] }, en: { title: 'Children', summary: 'Children.' } };
const tag = { ...entry('tags', 'children', { kind: 'population', order: 1 }), words };
const tagged = (tags: string[]) =>
  buildLedger([
    tag,
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

test.each([
  ['infancia', 'children'],
  ['ninez', 'children'],
  ['childrn', 'children'],
  ['zzzzzzzzzz', undefined],
])('%s, which is no tag, is answered with %s', (name, nearest) => {
  const { problems } = tagged([name]);
  const dangling = problems.find(({ code, facts }) => code === 'dangling-reference' && 'found' in facts && facts.found === name);
  expect(dangling?.facts).toMatchObject({ found: name, accepted: ['tags'], nearest });
});
