import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIXED } from '../../domain/fixed-seed.ts';
import { IN_COLLECTIONS, LABELLED, unmarked } from '../../fixtures/personal-data/measure.ts';
import { findPersonalData, type PersonalDataMatch } from '#reader/personal-data/index.ts';

const FOUND = [...LABELLED.positives, ...IN_COLLECTIONS.positives.filter(({ where }) => where === 'value')]
  .map(({ kind, text }) => ({ kind, ...unmarked(text) }))
  .filter(({ kind, text }) => findPersonalData(text).some((one) => one.kind === kind));

const PIECES = [
  ...['María', 'de 9 años', 'niña', '+502', '5555-1234', 'tel ', 'CURP', '@', 'example.org', '14.9087', ', -92.2631', '*', '**', '_', '`'],
  ...['~~', '\\', '&#64;', '&', '%40', '\u200b', '\u0301', '１２', ' ', '\n', '\n\n', '| ', '|---|', '-', '.', '/', 'https://', 'calle '],
  ...[
    'Juárez 214',
    'albergue',
    'dos niñas hondureñas',
    ' en Tapachula',
    'nacida el ',
    '12/03/2012',
    'pasaporte ',
    'C0123456',
    '😀',
    'ﷺ',
    '\ud800',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.constantFrom(...FOUND).map(({ text }) => text),
);

function isInOrder(findings: PersonalDataMatch[], length: number): boolean {
  let last = 0;
  return findings.every(({ start, end }) => {
    const fits = start >= last && end > start && end <= length;
    last = end;
    return fits;
  });
}

describe('whatever the text', () => {
  test('findings are sorted, lie in it and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => isInOrder(findPersonalData(text), text.length)),
      { ...FIXED, numRuns: 3000 },
    );
  });

  test('a masked value shows at most two characters of it, and its length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, masked } of findPersonalData(text)) {
          expect(masked).toMatch(/^.{0,4}…\(\d+\)$/u);
          const value = text.slice(start, end);
          for (let at = 0; at + 5 <= masked.length; at++) expect(value).not.toContain(masked.slice(at, at + 5));
        }
      }),
      { ...FIXED, numRuns: 3000 },
    );
  });

  test('the same text gives the same findings', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findPersonalData(text)).toEqual(findPersonalData(text));
      }),
      FIXED,
    );
  });
});

const APART = '\n\nFin de la nota.\n\n';
/** Holds several things that each rule looks for before it searches a text, so that every rule searches the whole of it. */
const EVERYTHING = [
  APART,
  'facebook. instagram. wa. ///a nac fdn birth born dob cumpleanos 1,234 30 ° 5 123456 123456789 + ghp_ -----BEGIN AKIA sk_ npm_',
  'cinco años, 5 meses, 5 year old, edad 5, aged 5, Ana (9), Ana, who is 9, niña Ana, madre Ana, son Ana, aunt Ana',
  'calle avenida boulevard pasaje colonia barrio residencial, 12 North Street, 12 North Avenue, 12 North Road',
  '5 m al norte, 5 m hacia el norte, 5 cuadras a la iglesia',
  'key token pwd pin ;base64, 1.2.3.4 a:b:c: comar 1C2 -12345678 V1234 123.456-78 123-K AB12CDEF ://a:',
].join('\n');

describe('what is found in a text does not depend on what else makes the rules search it', { timeout: 30_000 }, () => {
  const inside = (text: string, further: string) => findPersonalData(text + further).filter(({ start }) => start < text.length);
  const expectAlike = (text: string): void => {
    expect(inside(text, EVERYTHING), text).toEqual(inside(text, APART));
  };

  test('where the text is one of those labelled by hand', () => {
    for (const { positives, negatives } of [LABELLED, IN_COLLECTIONS])
      for (const { text } of [...positives, ...negatives]) expectAlike(unmarked(text).text);
  });

  test('where the text is any', () => {
    fc.assert(fc.property(anyText, expectAlike), { ...FIXED, numRuns: 1000 });
  });
});

const WORDS = [
  'registro',
  'informe',
  'avance',
  'the',
  'measure',
  'agua',
  'norma',
  'taller',
  'progress',
  'y',
  'sobre',
  'gestión',
  '«cita»',
  'año;',
  'más',
  'ñandú',
];
const neutral = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

test('personal data is found wherever it stands in a text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FOUND),
      neutral,
      neutral,
      fc.constantFrom('\n\n', '\n', '. '),
      ({ kind, text, values }, front, back, gap) => {
        const between = text.includes('\n') || text.includes('|') ? '\n\n' : gap;
        const lead = `${front}.${between}`;
        const findings = findPersonalData(`${lead}${text}${between}${back}`);
        const hit = findings.some(
          (one) => one.kind === kind && values.some(({ start, end }) => one.start < lead.length + end && one.end > lead.length + start),
        );
        expect(hit, `${kind}: ${lead}${text}${between}${back}`).toBe(true);
      },
    ),
    { ...FIXED, numRuns: 2000 },
  );
});

test('a number is found however its figures are disguised', () => {
  const disguise = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (text: string) => [...text].join('\u200b'),
    (text: string) => text.replaceAll(/(\d{2})/g, '**$1**'),
    (text: string) => text.replaceAll('-', '\u2011'),
    (text: string) => text.replaceAll('-', '\\-'),
    (text: string) => text.replaceAll('-', '&hyphen;'),
  );
  const numbers = fc.constantFrom(
    'DUI 02495046-3',
    'CURP BOXW310820HNERXN09',
    '+503 7123-9986',
    '0801-2009-04417',
    '001-030505-1234V',
    'tel. 7812-4456',
  );
  fc.assert(
    fc.property(numbers, disguise, (text, hide) => {
      const hidden = hide(text);
      const [finding] = findPersonalData(hidden);
      expect(finding?.severity, hidden).toBe('block');
      expect(finding!.end).toBeGreaterThan(hidden.length - 8);
    }),
    FIXED,
  );
});

/** Pieces that, repeated, would keep a pattern with a nested repetition busy for hours. */
const FILLINGS = [
  ...['a', 'A', '1', '1 ', '12-', '+1 ', 'a@', 'a@b.', '@', '.', ' ', '\n', '|', '| a ', '*', '_', '\\', '&#64;', '\u0301', 'é', '😀'],
  ...['tel 55 12 34 56 ', 'María, de 9 años ', '9 años ', 'niña ', 'Ana Ana ', 'Ana (9) niña ', 'De La ', 'calle A de ', 'Colonia A b c '],
  ...['Av. Juárez ', '12 Elm Ridge ', 'dos niñas hondureñas ', 'un niño de 5 años en Upala ', 'nacida el 12/03/2012 ', '1 de enero de '],
  ...[
    '14.123, ',
    '14°12\'30"N ',
    'https://a.b/',
    'https://',
    'pasaporte no. ',
    'cédula 1-0934-0217 ',
    'GODE561231GR8 ',
    '-----BEGIN ',
    'arroba ',
    'clave: a1! ',
    'token=',
    'eyJhbGci.',
    'data:;base64,',
    '1.2.3.4.',
    'a1:b2:',
    'COMAR/1/2020 ',
    'V-12.345.678 ',
    '4111 1111 1111 1111 ',
    'CR05 0152 ',
    'https://u:p@',
    'aB3/',
  ],
  ...['| tel |\n|---|\n| 7123 9986 |\n', 'su madre, Ana, niña. ', 'Lorem ipsum dolor sit amet, de los derechos de la niñez en 2016. '],
];

test.each([64, 256])('a text of %i KiB is answered, whatever it repeats', { timeout: 120_000 }, (kib) => {
  for (const piece of FILLINGS) {
    const text = piece.repeat(Math.ceil((kib * 1024) / piece.length)).slice(0, kib * 1024);
    expect(isInOrder(findPersonalData(text), text.length), piece).toBe(true);
  }
});
