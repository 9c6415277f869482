import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { edtfDate, isoDay, line, paragraphs, quarter, webAddress } from '#domain/schemas/rules.ts';
import { FIXED } from '../fixed-seed.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('a text on one line', () => {
  test.each(['\n', '\r', '\r\n', '\t', '\v', '\f', '\u0000', '\u001B', '\u007F', '\u0085', '\u2028', '\u2029'])(
    'has no %j inside',
    (sign) => {
      expect(accepts(line(200), `Reunión${sign}NAME:Otra`)).toBe(false);
    },
  );

  test('may be written as YAML folds it, with a line break at its end', () => {
    expect(line(200).parse('Reunión de redes\n')).toBe('Reunión de redes');
  });

  test('of any letters stays one line, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
        const { data } = line(60).safeParse(written);
        expect(data === undefined || (data !== '' && !/[\p{Cc}\u2028\u2029]/u.test(data))).toBe(true);
      }),
      FIXED,
    );
  });
});

test('paragraphs break their lines, and hold no other control', () => {
  expect(accepts(paragraphs(200), 'Uno.\n\nDos.')).toBe(true);
  for (const sign of ['\r', '\t', '\u0000', '\u001B', '\u0085', '\u2028']) expect(accepts(paragraphs(200), `Uno${sign}dos`)).toBe(false);
});

describe('a date', () => {
  test.each(['0999', '1000-01-01', '1989-12-31', '1989/1995', '2061', '2061-01-01', '2059/2061', '9999-12-31', '9999', '1000'])(
    '%s is not plausible',
    (value) => {
      expect(accepts(edtfDate('planned'), value)).toBe(false);
      expect(accepts(edtfDate('past'), value)).toBe(false);
      expect(accepts(isoDay('planned'), value)).toBe(false);
    },
  );

  test('may lie at either end of the years that content speaks of', () => {
    for (const value of ['1990', '1990-01-01', '2060-12-31', '2060', '1990/2060', '2060?'])
      expect(accepts(edtfDate('planned'), value)).toBe(true);
    for (const value of ['1990-01-01', '2060-12-31']) expect(accepts(isoDay('past'), value)).toBe(true);
    expect(accepts(quarter('planned'), '2060-Q4')).toBe(true);
    expect(accepts(quarter('planned'), '2061-Q1')).toBe(false);
  });

  test('of something older than the Conference may be older', () => {
    expect(accepts(edtfDate('history'), '1889-10')).toBe(true);
    expect(accepts(edtfDate('history'), '1799')).toBe(false);
  });

  test('is told once when it is no date at all', () => {
    expect(isoDay('past').safeParse('9999-99-99').error?.issues).toHaveLength(1);
    expect(edtfDate('past').safeParse('ayer').error?.issues).toHaveLength(1);
  });
});

test('an address that nobody else can open is no address of content', () => {
  for (const url of [
    'https://localhost/',
    'https://169.254.169.254/',
    'https://www.gob.mx@evil.example/',
    'http://www.gob.mx/',
    `https://example.org/${'a'.repeat(600)}`,
  ])
    expect(accepts(webAddress('https'), url)).toBe(false);
  expect(accepts(webAddress('https', 'http'), 'http://www.oas.org/')).toBe(true);
});

const source = (address: object) => accepts(COLLECTIONS.sources.facts, { kind: 'seed', read: 'whole', addresses: [address] });

test('a source leads to the address that it shows', () => {
  expect(source({ text: 'www.iom.int/news', url: 'https://www.iom.int/news' })).toBe(true);
  expect(source({ text: 'iom.int', url: 'https://crm.iom.int/a' })).toBe(true);
  expect(source({ text: 'Acta de la reunión', url: 'https://crm.iom.int/a' })).toBe(true);
  expect(source({ text: 'www.iom.int/news', url: 'https://evil.example/news' })).toBe(false);
  expect(source({ text: 'www.iom.int', url: 'https://www.iom.int.evil.example/' })).toBe(false);
});

const table = (facts: object) =>
  accepts(COLLECTIONS.holidays.facts, {
    country: 'aa',
    years: [2026],
    weekend: ['saturday', 'sunday'],
    holidays: [{ id: 'h1', scope: 'national', rules: [{ day: '01-01', confidence: 'general' }] }],
    ...facts,
  });
const days = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `2026-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
  );
const holidaysOn = (count: number) =>
  days(count).reduce<{ id: string; scope: string; dates: object[] }[]>((list, on, at) => {
    if (at % 40 === 0) list.push({ id: `h${at}`, scope: 'national', dates: [] });
    list.at(-1)!.dates.push({ on, confidence: 'general' });
    return list;
  }, []);

test('a table of holidays leaves days on which an office works', () => {
  expect(table({})).toBe(true);
  expect(table({ weekend: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] })).toBe(false);
  expect(table({ holidays: holidaysOn(60) })).toBe(true);
  expect(table({ holidays: holidaysOn(61) })).toBe(false);
  const rules = (count: number) => Array.from({ length: count }, () => ({ day: '01-01', confidence: 'general' }));
  const ruled = (...counts: number[]) => counts.map((count, at) => ({ id: `h${at}`, scope: 'national', rules: rules(count) }));
  expect(table({ holidays: ruled(12, 12, 12, 12, 12) })).toBe(true);
  expect(table({ holidays: ruled(12, 12, 12, 12, 12, 1) })).toBe(false);
});

test.each(['02-29', '02-30', '04-31', '13-01', '00-10', '01-00'])('%s is not a day of every year', (day) => {
  const rule = (own: object) => table({ holidays: [{ id: 'h1', scope: 'national', rules: [{ confidence: 'general', ...own }] }] });
  expect(rule({ day })).toBe(false);
  expect(rule({ day: '02-28', named: day })).toBe(false);
  expect(rule({ before: { day, weekday: 'monday' } })).toBe(false);
});

test('quantities are plausible, field by field', () => {
  const meeting = (own: object) =>
    accepts(COLLECTIONS.meetings.facts, { series: 'grcm', held: '2026', sources: [{ id: 's1' }], confidence: 'verified', ...own });
  expect(meeting({ number: 200, slots: [{ kind: 'agreements', minutes: 2880 }] })).toBe(true);
  expect(meeting({ number: 201 })).toBe(false);
  expect(meeting({ slots: [{ kind: 'agreements', minutes: 2881 }] })).toBe(false);
  expect(meeting({ held: '9999-12-31' })).toBe(false);
  const rounds = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `r${at}`, sent: '2026-01-05' }));
  const consultation = (own: object) =>
    accepts(COLLECTIONS.consultations.facts, {
      kind: 'procedure',
      presidency: 'aa',
      sources: [{ id: 's1' }],
      confidence: 'verified',
      ...own,
    });
  expect(consultation({ rounds: rounds(20) })).toBe(true);
  expect(consultation({ rounds: rounds(21) })).toBe(false);
  expect(consultation({ rounds: [{ id: 'r1', sent: '1000-01-01' }] })).toBe(false);
});
