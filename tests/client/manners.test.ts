import { expect, test } from 'vitest';
import { faultyPage } from '#client/error-address.ts';
import { wordsOfAddress } from '#client/missing-words.ts';
import { staleDays } from '#client/stale-days.ts';

const at = (day: string, time = '12:00') => Date.parse(`${day}T${time}Z`);

test('a page says that it is old when more than three days have passed', () => {
  expect(staleDays('2026-11-20', at('2026-11-20'))).toBe(0);
  expect(staleDays('2026-11-20', at('2026-11-23', '23:59'))).toBe(0);
  expect(staleDays('2026-11-20', at('2026-11-24', '00:00'))).toBe(4);
  expect(staleDays('2026-11-20', at('2026-11-19'))).toBe(0);
});

test('the page on corrections is told which page is meant, in full', () => {
  expect(faultyPage('?page=/base/acuerdos/d-04/', 'https://example.org')).toBe('https://example.org/base/acuerdos/d-04/');
});

test('an address of another site is not shown', () => {
  for (const query of ['page=https://example.com/', 'page=//example.com/', 'page=javascript:alert(1)', 'page=', ''])
    expect(faultyPage(query, 'https://example.org'), query).toBeUndefined();
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
