import { describe, expect, test } from 'vitest';
import {
  isClabe,
  isCpf,
  isCui,
  isCurp,
  isDui,
  isEcCedula,
  isIban,
  isLuhn,
  isNiCedula,
  isRfc,
  isRut,
} from '#reader/personal-data/identity/check-digits.ts';
import { findInFileName, findPersonalData } from '#reader/personal-data/index.ts';

const kindsOf = (text: string): string[] => findPersonalData(text).map(({ kind, severity }) => `${kind} ${severity}`);
const valuesOf = (text: string): string[] => findPersonalData(text).map(({ start, end }) => text.slice(start, end));

describe('check digits', () => {
  test.each([
    ['CURP, example of its law', isCurp, 'BOXW310820HNERXN09', 'BOXW310820HNERXN08'],
    ['RFC, example of the tax office', isRfc, 'GODE561231GR8', 'GODE561231GR9'],
    ['DUI', isDui, '000162975', '000162974'],
    ['CUI', isCui, '287419053', '287419051'],
    ['Nicaraguan cédula', isNiCedula, '0010305051234V', '0010305051234W'],
    ['CLABE, example of the Bank of Mexico', isClabe, '032180000118359719', '032180000118359718'],
    ['IBAN, example of its registry', isIban, 'CR05015202001026284066', 'CR05015202001026284067'],
    ['Ecuadorian cédula', isEcCedula, '1710034065', '1710034064'],
    ['CPF', isCpf, '52998224725', '52998224724'],
    ['CPF of one figure', isCpf, '11144477735', '11111111111'],
    ['RUT', isRut, '123456785', '123456784'],
    ['RUT with a letter', isRut, '10000013K', '100000130'],
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

describe('what has the form of a number and is none', () => {
  test.each([
    ['CLABE 002115016003269410', 'clabe warn'],
    ['Visa 4111 1111 1111 1112', 'bank-card warn'],
    ['4111 1111 1111 1112', undefined],
    ['IMEI 490154203237519', 'imei warn'],
    ['SIN 046 454 286', 'sin block'],
    ['SIN 046 454 287', 'sin warn'],
    ['oficio COMAR/TAP/1234/2022', undefined],
    ['NUE 00143-17-CO', undefined],
    ['sección 187.190.44.21', undefined],
    ['IP 10.0.0.1', 'ip-address warn'],
    ['versión 3.1.2.4', undefined],
  ])('%s', (text, kind) => {
    expect(kindsOf(text)).toEqual(kind ? [kind] : []);
  });
});

describe('passwords', () => {
  test.each(['contraseña: Volcan#77', 'Passcode: GRCM2026x', 'la clave del correo es puravida1986', 'NIP: 8842'])('%s', (text) => {
    expect(kindsOf(text)).toEqual(['password block']);
  });

  test.each([
    'Palabras clave: H2A2016, retorno',
    'Formato con clave INM-01-035',
    'Clave del documento: CRM-2016-XXI',
    'Contraseña: se entrega en la recepción',
    'La pregunta clave 3.2 quedó abierta',
  ])('not: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('texts in base64', () => {
  const encoded = (value: string): string => Buffer.from(value).toString('base64');
  test('are told where they decode to a text, however short their line', () => {
    expect(kindsOf(`n1: ${encoded('Calle 5 casa 12, María')}`)).toEqual(['encoded block']);
  });

  test('are not taken for hashes, paths, addresses or words', () => {
    for (const text of [
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      'https://example.org/Portals/0/Documentos/ConferenciaRegional/2016/Declaracion',
      'https://drive.google.com/file/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ012345/view',
      'ComisionInteramericanaDeDerechosHumanosRelatoria',
    ])
      expect(kindsOf(text), text).toEqual([]);
  });
});

describe('names of files', () => {
  const kindsIn = (name: string): string[] => findInFileName(name).map(({ kind, severity }) => `${kind} ${severity}`);
  test.each(['testimonio-maria-lopez', 'foto-de-yesenia', 'guadalupe-hernandez', 'carta_de_Jennifer', 'la-senora-ramirez'])(
    '%s names a person',
    (name) => {
      expect(kindsIn(name)).toEqual(['person-name warn']);
    },
  );

  test.each([
    'reunion-san-jose-2016',
    'santa-rosa-de-copan',
    'virginia-2008',
    'frontera-el-carmen',
    'fundacion-maria-auxiliadora',
    'sor-juana-ines',
  ])('%s names no person', (name) => {
    expect(kindsIn(name)).toEqual([]);
  });

  test('a child with its age is told as in a text', () => {
    expect(kindsIn('la-nina-keyli-de-9-anos')).toEqual(['minor block']);
  });
});
