import { expect, test } from 'vitest';
import { faultQuery, faultyPage } from '#client/error-address.ts';
import { wordsOfAddress } from '#client/missing-words.ts';
import { staleDays } from '#client/page-age.ts';

const at = (day: string, time = '12:00') => Date.parse(`${day}T${time}Z`);

test('a page says that it is old when more than three days have passed', () => {
  expect(staleDays('2026-11-20', at('2026-11-20'))).toBeUndefined();
  expect(staleDays('2026-11-20', at('2026-11-23', '23:59'))).toBeUndefined();
  expect(staleDays('2026-11-20', at('2026-11-24', '00:00'))).toBe(4);
  expect(staleDays('2026-11-20', at('2026-11-19'))).toBeUndefined();
});

test('what is wrong arrives with its address, title and day', () => {
  const page = { page: 'https://example.org/acuerdos/?plazo=date-passed#x', title: 'Acuerdos & más', day: '2026-11-20' };
  expect(faultyPage(faultQuery(page), 'https://example.org')).toEqual(page);
});

test('an address of another site is not shown', () => {
  expect(faultyPage(faultQuery({ page: 'https://example.com/', title: 'x', day: '2026-11-20' }), 'https://example.org')).toBeUndefined();
  expect(faultyPage('page=javascript:alert(1)', 'https://example.org')).toBeUndefined();
  expect(faultyPage('', 'https://example.org')).toBeUndefined();
});

test.each([
  ['/acuerdos/decision-22/', 'decision 22'],
  ['/en/agreements/d-99', 'd 99'],
  ['/ni%C3%B1ez.html', 'niñez'],
  ['/%E0%A4%A/', 'E0 A4 A'],
  ['/', ''],
])('%s was meant for "%s"', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
