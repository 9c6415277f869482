import { expect, test } from 'vitest';
import { compareNames, formatDate, formatElapsed, formatList, formatRoman, formatSince, formatWhen } from '#i18n/format.ts';

test.each([
  ['2016-11-18', '18 de noviembre de 2016', '18 November 2016'],
  ['2016-11-17/2016-11-18', '17 y 18 de noviembre de 2016', '17–18 November 2016'],
  ['2015-08-18/2015-08-20', '18 al 20 de agosto de 2015', '18–20 August 2015'],
  ['2010-11/2011-05', 'noviembre de 2010 a mayo de 2011', 'November 2010 to May 2011'],
  ['2017-01-30/2017-02-02', '30 de enero al 2 de febrero de 2017', '30 January to 2 February 2017'],
  ['2016-12-30/2017-01-02', '30 de diciembre de 2016 al 2 de enero de 2017', '30 December 2016 to 2 January 2017'],
  ['2013-11', 'noviembre de 2013', 'November 2013'],
  ['2017-Q1', 'primer trimestre de 2017', 'first quarter of 2017'],
  ['2016', '2016', '2016'],
  ['2009?', '2009 (fecha incierta)', '2009 (date uncertain)'],
])('%s is written out to its own precision, never with an invented day', (date, es, en) => {
  expect(formatDate(date, 'es')).toBe(es);
  expect(formatDate(date, 'en')).toBe(en);
});

test.each([
  ['2016-11-18', 'el 18 de noviembre de 2016', 'on 18 November 2016'],
  ['2016-11-17/2016-11-18', 'el 17 y 18 de noviembre de 2016', 'on 17–18 November 2016'],
  ['2015-08-18/2015-08-20', 'del 18 al 20 de agosto de 2015', 'on 18–20 August 2015'],
  ['2017-01-30/2017-02-02', 'del 30 de enero al 2 de febrero de 2017', 'from 30 January to 2 February 2017'],
  ['2010-11/2011-05', 'de noviembre de 2010 a mayo de 2011', 'from November 2010 to May 2011'],
  ['2013-11', 'en noviembre de 2013', 'in November 2013'],
  ['2017-Q1', 'en el primer trimestre de 2017', 'in the first quarter of 2017'],
  ['2009?', 'en 2009 (fecha incierta)', 'in 2009 (date uncertain)'],
])('%s stands in a sentence with its preposition', (date, es, en) => {
  expect(formatWhen(date, 'es')).toBe(es);
  expect(formatWhen(date, 'en')).toBe(en);
});

test.each([
  ['2016-11-17/2016-11-18', 'desde el 18 de noviembre de 2016', 'since 18 November 2016'],
  ['2008-05', 'desde mayo de 2008', 'since May 2008'],
  ['2017-Q1', 'desde el primer trimestre de 2017', 'since the first quarter of 2017'],
  ['2023-12?', 'desde diciembre de 2023 (fecha incierta)', 'since December 2023 (date uncertain)'],
  ['2016-11-18?', 'desde el 18 de noviembre de 2016 (fecha incierta)', 'since 18 November 2016 (date uncertain)'],
])('since %s counts from its end', (date, es, en) => {
  expect(formatSince(date, 'es')).toBe(es);
  expect(formatSince(date, 'en')).toBe(en);
});

test.each([
  ['2019-11-14', '2026-11-22', '7 años', '7 years'],
  ['2025-11-23', '2026-11-22', '11 meses', '11 months'],
  ['2025-11-22', '2026-11-22', '1 año', '1 year'],
  ['2026-10-22', '2026-11-22', '1 mes', '1 month'],
  ['2026-11-01', '2026-11-22', 'menos de un mes', 'less than a month'],
])('from %s to %s is %s', (from, to, es, en) => {
  expect(formatElapsed(from, to, 'es')).toBe(es);
  expect(formatElapsed(from, to, 'en')).toBe(en);
});

test('a list in Spanish says «e» before a word that sounds like «i», and «y» before one that begins with «hie»', () => {
  expect(formatList(['Guatemala', 'Honduras', 'México'], 'es')).toBe('Guatemala, Honduras y México');
  expect(formatList(['padres', 'hijos'], 'es')).toBe('padres e hijos');
  expect(formatList(['agua', 'hielo'], 'es')).toBe('agua y hielo');
  expect(formatList(['one'], 'en')).toBe('one');
  expect(formatList([], 'en')).toBe('');
});

test('meetings carry Roman numbers', () => {
  expect([1, 4, 9, 14, 19, 21, 29, 40, 90].map(formatRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XIX', 'XXI', 'XXIX', 'XL', 'XC']);
});

test('names are ordered as people order them, accents aside', () => {
  expect(['República', 'México', 'Ángel', 'belice'].sort(compareNames)).toEqual(['Ángel', 'belice', 'México', 'República']);
});
