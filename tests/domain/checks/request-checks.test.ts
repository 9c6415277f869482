import { expect, test } from 'vitest';
import { checkRequests } from '#domain/checks/request-checks.ts';
import type { Entry } from '#domain/ledger/entry.ts';

type Item = Entry<'requests'>['facts']['items'][number];
type Said = { asks: string; today?: string; missing?: string };

const SOURCES = [{ id: 's000' }];
const CLAIM = { for: ['visitor' as const], sections: ['meetings' as const] };

function chapter(item: Partial<Item>, said: Partial<Said>): Entry<'requests'> {
  const origin = (file: string) => ({ file, locate: () => ({ line: 1, column: 1 }) });
  return {
    collection: 'requests',
    id: 'a',
    facts: { order: 1, checked: '2026-11-29', items: [{ id: 'r1', state: 'here', sources: SOURCES, ...item }] },
    words: { es: { title: 'A', summary: 'A', items: { r1: { asks: 'Algo', ...said } } } },
    origin: origin('requests/a.md'),
    wordOrigins: { es: origin('requests/a.es.md') },
  };
}

const found = (item: Partial<Item>, said: Partial<Said>) =>
  checkRequests(chapter(item, said)).map(({ code, file, facts }) => `${code} ${file} ${'path' in facts ? facts.path : ''}`);

test('a request in each state is sound with what that state says', () => {
  expect(found({ state: 'here', ...CLAIM }, { today: 'Ver.' })).toEqual([]);
  expect(found({ state: 'partly', ...CLAIM }, { today: 'Ver.', missing: 'Algo.' })).toEqual([]);
  expect(found({ state: 'not-yet' }, { missing: 'Todo.' })).toEqual([]);
  expect(found({ state: 'elsewhere' }, { missing: 'No se puede.' })).toEqual([]);
});

test('a claim needs somebody, a page and its words', () => {
  expect(found({ state: 'here' }, {})).toEqual([
    'missing-key requests/a.md items.0.for',
    'missing-key requests/a.md items.0.sections',
    'missing-words requests/a.es.md items.r1.today',
  ]);
  expect(found({ state: 'partly', for: ['visitor'], rules: ['grcm-slot'] }, { today: 'Ver.' })).toEqual([
    'missing-words requests/a.es.md items.r1.missing',
  ]);
});

test('what is not claimed has no page, and what is whole lacks nothing', () => {
  expect(found({ state: 'not-yet', ...CLAIM }, { today: 'Ver.', missing: 'Todo.' })).toEqual([
    'extra-words requests/a.md items.0.for',
    'extra-words requests/a.md items.0.sections',
    'extra-words requests/a.es.md items.r1.today',
  ]);
  expect(found({ state: 'here', ...CLAIM }, { today: 'Ver.', missing: 'Algo.' })).toEqual([
    'extra-words requests/a.es.md items.r1.missing',
  ]);
});

test('words that are not there at all are told by the reader, not here', () => {
  const entry = chapter({ state: 'here', ...CLAIM }, { today: 'Ver.' });
  entry.words.es!.items = {};
  expect(checkRequests(entry)).toEqual([]);
});
