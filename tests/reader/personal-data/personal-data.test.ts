import { describe, expect, test } from 'vitest';
import { positionAt } from '#reader/files/decode-text.ts';
import { isCui, isCurp, isDui, isLuhn, isNiCedula, isRfc } from '#reader/personal-data/check-digits.ts';
import { findPersonalData, personalDataProblems } from '#reader/personal-data/index.ts';

const kindsOf = (text: string): string[] => findPersonalData(text).map(({ kind, severity }) => `${kind} ${severity}`);
const valuesOf = (text: string): string[] => findPersonalData(text).map(({ start, end }) => text.slice(start, end));

describe('check digits', () => {
  test.each([
    ['CURP, example of its law', isCurp, 'BOXW310820HNERXN09', 'BOXW310820HNERXN08'],
    ['RFC, example of the tax office', isRfc, 'GODE561231GR8', 'GODE561231GR9'],
    ['DUI', isDui, '000162975', '000162974'],
    ['CUI', isCui, '287419053', '287419051'],
    ['Nicaraguan cédula', isNiCedula, '0010305051234V', '0010305051234W'],
    ['Luhn, example of the Canadian SIN', isLuhn, '046454286', '046454287'],
  ])('%s', (_, check, valid, invalid) => {
    expect(check(invalid)).toBe(false);
    expect(check(valid)).toBe(true);
  });
});

describe('offsets', () => {
  test('lead to the value in the text as it was written', () => {
    expect(valuesOf('CU**RP** `BOXW310820HNERXN09`.')).toEqual(['BOXW310820HNERXN09']);
    expect(valuesOf('Tel.: **+503** 7123\u20119986 😀')).toEqual(['+503** 7123\u20119986']);
    expect(valuesOf('correo: maria&#64;example.org')).toEqual(['maria&#64;example.org']);
  });

  test('become positions of a file', () => {
    const text = 'title: x\n\nEscriba a ana.lopez@example.org.\n';
    expect(personalDataProblems(text, 'reports/a/b.mdx', (offset) => positionAt(text, offset))).toEqual([
      { file: 'reports/a/b.mdx', kind: 'email', severity: 'block', position: { line: 3, column: 11 }, masked: 'an…(21)' },
    ]);
  });
});

describe('a value that is permitted', () => {
  test('passes, however it is spaced, punctuated or capitalised', () => {
    expect(findPersonalData('Tel. +502 2222-3333', { allowed: ['+502 22 22 33 33'] })).toEqual([]);
    expect(findPersonalData('Ventanilla@Ejemplo.example', { allowed: ['ventanilla@ejemplo.example'] })).toEqual([]);
  });

  test('lets no other value pass, and an empty permission none at all', () => {
    expect(findPersonalData('Tel. +502 2222-3334', { allowed: ['+502 2222-3333', '', ' - '] })).toHaveLength(1);
  });

  test('never is a key or a token', () => {
    const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    expect(findPersonalData(token, { allowed: [token] })).toHaveLength(1);
  });
});

describe('one place, one finding', () => {
  test('what blocks is kept before what warns', () => {
    expect(kindsOf('https://www.google.com/maps/@10.0712,-84.3119,17z')).toEqual(['coordinates block']);
    expect(kindsOf('https://wa.me/50498765512')).toEqual(['phone block']);
  });
});

describe('what names a number', () => {
  test('may stand before it, after it or at the head of its column', () => {
    expect(kindsOf('celular 7123 9986')).toEqual(['phone block']);
    expect(kindsOf('7123 9986 (WhatsApp)')).toEqual(['phone block']);
    expect(kindsOf('| Caso | Celular |\n|---|---|\n| 1 | 7123 9986 |')).toEqual(['phone block']);
    expect(kindsOf('7123 9986')).toEqual([]);
  });

  test('shows a number that does not check, and without it that number is not shown', () => {
    expect(kindsOf('DUI 02495046-4')).toEqual(['dui warn']);
    expect(kindsOf('02495046-4')).toEqual([]);
  });

  test('may also say that it is something else', () => {
    expect(kindsOf('0801-2019-00123')).toEqual(['hn-identity block']);
    expect(kindsOf('expediente 0801-2019-00123')).toEqual([]);
  });
});

describe('children', () => {
  test('a name that the text says is changed passes', () => {
    expect(kindsOf('Keyli (nombre ficticio), niña de 9 años')).toEqual([]);
  });

  test('where the text says once that names are changed, they are shown and not blocked', () => {
    expect(kindsOf('Los nombres fueron cambiados.\n\nLa niña Keyli, de 9 años, viajaba sola.')).toEqual(['minor warn']);
  });

  test('an initial, a number or an age alone passes', () => {
    expect(kindsOf('Una niña de 9 años; M., de 9 años; el caso 4, niña de 9 años.')).toEqual([]);
  });
});
