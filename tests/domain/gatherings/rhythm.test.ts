import { expect, test } from 'vitest';
import { intervalBetween, meetingBefore, rhythmOf } from '#domain/gatherings/rhythm.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { meeting } from '../entries.ts';
import { ledgerOf } from '../obligations/obligation-ledger.ts';

type Series = Facts<'meetings'>['series'];

const of = (series: Series, id: string, held: string, number?: number) =>
  meeting(id, held, { series, ...(number !== undefined && { number }) });
const before = (last: Entry<'meetings'>, ...others: unknown[]) => meetingBefore(ledgerOf(last, ...others), last)?.id;

test('a number says which meeting comes before: without it, none is taken for it', () => {
  const fifth = of('congress', 'c-5', '2023-07', 5);
  expect(before(fifth, of('congress', 'c-1', '2018-12', 1))).toBeUndefined();
  expect(before(fifth, of('congress', 'c-1', '2018-12', 1), of('congress', 'c-4', '2022', 4))).toBe('c-4');
  expect(before(of('workshop', 'w-2', '2020'), of('workshop', 'w-1', '2019'))).toBeUndefined();
});

test('encounters follow one another by their dates, where these say which came first', () => {
  const last = of('encounter', 'e-3', '2026-05');
  expect(before(last, of('encounter', 'e-1', '2024-05'), of('encounter', 'e-2', '2025-05'))).toBe('e-2');
  expect(before(last, of('encounter', 'e-2', '2026'))).toBeUndefined();
});

test.each([
  ['2024-05-10', '2025-05-10', { least: 12, most: 12 }],
  ['2024-05', '2025-05', { least: 11, most: 12 }],
  ['2024', '2025', { least: 0, most: 23 }],
  ['2024?', '2025', undefined],
  ['2024', '2025?', undefined],
  ['2025', '2024', undefined],
])('from %s to %s are as many months as the dates allow', (first, second, expected) => {
  expect(intervalBetween(of('encounter', 'e-1', first), of('encounter', 'e-2', second))).toEqual(expected);
});

test('the rhythm counts what was held by the day, and intervals between neighbours alone', () => {
  const plenaries = [of('plenary', 'p-1', '2018-05-08', 1), of('plenary', 'p-2', '2021-09-09', 2), of('plenary', 'p-4', '2023-08-23', 4)];
  const told = (asOf: string) => {
    const { meetings, intervals } = rhythmOf(ledgerOf(...plenaries), 'plenary', asOf);
    return { meetings: meetings.map(({ id }) => id), intervals };
  };
  expect(told('2026-01-01')).toEqual({ meetings: ['p-1', 'p-2', 'p-4'], intervals: [{ least: 40, most: 40 }] });
  expect(told('2020-01-01')).toEqual({ meetings: ['p-1'], intervals: [] });
});

test('of meetings that began on one day, the order is that of their ids', () => {
  const [first, second] = [of('encounter', 'e-1', '2024-05-10'), of('encounter', 'e-2', '2024-05-10')];
  expect(before(of('encounter', 'e-3', '2026-05'), second, first)).toBe('e-1');
  expect(rhythmOf(ledgerOf(second, first), 'encounter', '2026-01-01').meetings.map(({ id }) => id)).toEqual(['e-1', 'e-2']);
});
