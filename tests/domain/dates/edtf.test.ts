import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEdtf, daysBetween, edtf, fromTo, isIsoDay, overlaps, parseEdtf } from '#domain/dates/edtf.ts';
import { edtfText, isoDay } from '../dates.ts';
import { FIXED } from '../fixed-seed.ts';

test.each([
  ['2016-11-17', 'day', '2016-11-17', '2016-11-17'],
  ['2016-11', 'month', '2016-11-01', '2016-11-30'],
  ['2016-02', 'month', '2016-02-01', '2016-02-29'],
  ['2017-02', 'month', '2017-02-01', '2017-02-28'],
  ['2017-Q1', 'quarter', '2017-01-01', '2017-03-31'],
  ['2017-Q2', 'quarter', '2017-04-01', '2017-06-30'],
  ['2017-Q3', 'quarter', '2017-07-01', '2017-09-30'],
  ['2017-Q4', 'quarter', '2017-10-01', '2017-12-31'],
  ['2016', 'year', '2016-01-01', '2016-12-31'],
  ['2016-11-17/2016-11-18', 'range', '2016-11-17', '2016-11-18'],
  ['2016-11/2017-Q1', 'range', '2016-11-01', '2017-03-31'],
  ['2016/2018', 'range', '2016-01-01', '2018-12-31'],
  ['2016-11-17/2016-11-17', 'range', '2016-11-17', '2016-11-17'],
])('%s is a %s from %s to %s', (text, precision, from, to) => {
  expect(parseEdtf(text)).toEqual({ text, precision, from, to, uncertain: false });
});

test.each(['2016-11-17?', '2016-11?', '2017-Q1?', '2016?', '2016/2017?'])(
  'the question mark of %s says that it is uncertain and changes no day',
  (text) => {
    const certain = parseEdtf(text.slice(0, -1));
    expect(parseEdtf(text)).toEqual({ ...certain, text, uncertain: true });
  },
);

test.each([
  ['2026-02-30', 'a day that does not exist'],
  ['2025-02-29', 'a leap day in a common year'],
  ['2026-04-31', 'the 31st of a month of thirty days'],
  ['2026-13', 'a thirteenth month'],
  ['2026-00', 'a month zero'],
  ['2026-01-00', 'a day zero'],
  ['2017-Q0', 'a quarter zero'],
  ['2017-Q5', 'a fifth quarter'],
  ['2017-q1', 'a quarter in lower case'],
  ['16-11-17', 'a year of two digits'],
  ['2016-1-7', 'a day without leading zeros'],
  ['17/11/2016', 'a day in the order day, month, year'],
  ['2016-11-17T00:00', 'a day with a time'],
  ['2016-11-18/2016-11-17', 'a range that runs backwards'],
  ['2017/2016', 'years that run backwards'],
  ['2016/2017/2018', 'a range of three'],
  ['2016/', 'a range without an end'],
  ['/2016', 'a range without a beginning'],
  ['2016?/2017', 'an uncertain beginning alone'],
  ['2016??', 'a doubt twice over'],
  ['', 'nothing'],
  ['?', 'a doubt about nothing'],
  [' 2016', 'a leading blank'],
  ['2016\n', 'a trailing line break'],
  ['２０１６', 'full-width digits'],
  ['-2016', 'a year before our era'],
])('%j is refused: %s', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test('text that no schema has accepted is an error of the program', () => {
  expect(() => edtf('never')).toThrow(RangeError);
});

test('a date that is read begins and ends on days that exist, and does not end before it begins', () => {
  fc.assert(
    fc.property(edtfText, (text) => {
      const interval = parseEdtf(text)!;
      expect(isIsoDay(interval.from)).toBe(true);
      expect(isIsoDay(interval.to)).toBe(true);
      expect(interval.from <= interval.to).toBe(true);
    }),
    FIXED,
  );
});

test('a mistyped year is either refused or read as days that exist', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.constantFrom('', '-01', '-12', '-Q1', '-01-15'), (year, rest) => {
      const interval = parseEdtf(`${String(year).padStart(4, '0')}${rest}`);
      if (!interval) return;
      expect(isIsoDay(interval.from) && isIsoDay(interval.to)).toBe(true);
    }),
    FIXED,
  );
});

test('no text makes the reading of a date fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\dQ/?-]{0,24}$/)), (text) => {
      const interval = parseEdtf(text);
      if (interval) expect(interval.text).toBe(text);
    }),
    FIXED,
  );
});

test('dates are ordered by their first possible day, then by their last', () => {
  expect(['2016-11', '2016', '2016-11-01', '2015?', '2016-Q4'].sort(compareEdtf)).toEqual([
    '2015?',
    '2016',
    '2016-Q4',
    '2016-11-01',
    '2016-11',
  ]);
});

test('the order of dates is the same from either side, and agrees with itself over three', () => {
  fc.assert(
    fc.property(edtfText, edtfText, edtfText, (a, b, c) => {
      expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
      if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
    }),
    FIXED,
  );
});

test('two dates overlap when one day lies in both', () => {
  expect(overlaps(edtf('2016-11'), edtf('2016-11-30'))).toBe(true);
  expect(overlaps(edtf('2016-11'), edtf('2016-12-01'))).toBe(false);
  expect(overlaps(edtf('2016-11-17/2016-11-18'), edtf('2016-11-18/2016-11-20'))).toBe(true);
  expect(overlaps(edtf('2016'), edtf('2016-Q3'))).toBe(true);
});

test('overlapping is mutual, and every date overlaps itself', () => {
  fc.assert(
    fc.property(edtfText, edtfText, (a, b) => {
      expect(overlaps(edtf(a), edtf(b))).toBe(overlaps(edtf(b), edtf(a)));
      expect(overlaps(edtf(a), edtf(a))).toBe(true);
    }),
    FIXED,
  );
});

test('days between two days count leap days and can be negative', () => {
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  expect(daysBetween('2017-02-28', '2017-03-01')).toBe(1);
  expect(daysBetween('2016-01-01', '2017-01-01')).toBe(366);
  expect(daysBetween('2017-01-01', '2016-12-31')).toBe(-1);
  expect(daysBetween('2026-03-08', '2026-03-09')).toBe(1);
});

test('days there and days back are the same whole number', () => {
  fc.assert(
    fc.property(isoDay, isoDay, isoDay, (a, b, c) => {
      expect(Number.isInteger(daysBetween(a, b))).toBe(true);
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
    }),
    FIXED,
  );
});

test('a day exists when the calendar has it', () => {
  expect(isIsoDay('2024-02-29')).toBe(true);
  expect(isIsoDay('2023-02-29')).toBe(false);
  expect(isIsoDay('2024-2-29')).toBe(false);
  expect(isIsoDay('2024-02-29T00:00:00Z')).toBe(false);
});

test.each([
  ['2010', '2011', '2010/2011'],
  ['2011-11', '2012-12-31', '2011-11/2012-12-31'],
  ['2010-01/2010-03', '2011', '2010-01/2011'],
  ['2010', '2011/2012', '2010/2012'],
  ['2010?', '2011', '2010/2011?'],
  ['1996-01-25/2026-12-02', '2060-08?', '1996-01-25/2060-08?'],
  ['2012', '2010', '2012'],
])('from %s to %s is %s', (first, last, whole) => {
  expect(fromTo(first, last)).toBe(whole);
});
