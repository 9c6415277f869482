import { describe, expect, test } from 'vitest';
import { DIVISIONS } from '#domain/places/divisions.ts';
import { divisionNamed, divisionsOf, nearestDivision } from '#domain/places/places.ts';
import { foldedName } from '#domain/compare-text.ts';

const COUNTRIES = Object.keys(DIVISIONS);

test('the eleven member countries have a register', () => {
  expect(COUNTRIES).toEqual(['BZ', 'CA', 'CR', 'DO', 'GT', 'HN', 'MX', 'NI', 'PA', 'SV', 'US']);
  expect(divisionsOf('JP')).toBeUndefined();
  expect(divisionsOf(undefined)).toBeUndefined();
  expect(divisionNamed('JP', 'Tokio')).toBeUndefined();
  expect(divisionNamed(undefined, 'Chiapas')).toBeUndefined();
});

test.each(COUNTRIES)('in %s every code is used once, and no way of writing names two divisions', (country) => {
  const rows = DIVISIONS[country]!;
  expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
  const named = new Map<string, string>();
  for (const [code, ...names] of rows) {
    for (const name of names) {
      expect(named.get(foldedName(name)) ?? code, name).toBe(code);
      named.set(foldedName(name), code);
    }
  }
  expect(divisionsOf(country)!.map(({ code }) => code)).toEqual(rows.map(([code]) => `${country}-${code}`));
});

describe('one place', () => {
  test.each(['Chiapas', 'chiapas', 'CHIAPAS', 'Chis.', 'chis', 'MX-CHP', ' Chiapas '])('%s is Chiapas', (text) => {
    expect(divisionNamed('MX', text)).toEqual({ code: 'MX-CHP', name: 'Chiapas' });
  });

  test.each([
    ['MX', 'CDMX', 'Ciudad de México'],
    ['MX', 'Michoacan', 'Michoacán de Ocampo'],
    ['GT', 'peten', 'Petén'],
    ['US', 'Nueva York', 'New York'],
    ['CA', 'Québec', 'Quebec'],
    ['NI', 'RAAN', 'Costa Caribe Norte'],
    ['SV', 'La Union', 'La Unión'],
  ])('in %s, %s is %s', (country, text, name) => {
    expect(divisionNamed(country, text)?.name).toBe(name);
  });

  test('a municipality is no division, and what is near one is suggested by its name', () => {
    expect(divisionNamed('MX', 'Tapachula')).toBeUndefined();
    expect(nearestDivision('MX', 'Chiapaz')).toBe('Chiapas');
    expect(nearestDivision('HN', 'Ocotepeke')).toBe('Ocotepeque');
    expect(nearestDivision('MX', 'zzzzzzzzzzzz')).toBeUndefined();
  });
});
