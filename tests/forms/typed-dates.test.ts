import { describe, expect, test } from 'vitest';
import { typedDate } from '#forms/typed-dates.ts';

describe('a date as people write it', () => {
  test.each([
    ['15 de septiembre de 2026', '2026-09-15'],
    ['15 de setiembre de 2026', '2026-09-15'],
    ['15 sept 2026', '2026-09-15'],
    ['1º de marzo de 2026', '2026-03-01'],
    ['15/09/2026', '2026-09-15'],
    ['5-9-2026', '2026-09-05'],
    ['septiembre de 2026', '2026-09'],
    ['Septiembre 2026', '2026-09'],
    ['tercer trimestre de 2026', '2026-Q3'],
    ['3er trimestre de 2026', '2026-Q3'],
    ['el primer trimestre de 2026', '2026-Q1'],
    ['T3 2026', '2026-Q3'],
    ['trimestre 3 de 2026', '2026-Q3'],
    ['del 17 al 18 de noviembre de 2016', '2016-11-17/2016-11-18'],
    ['17-18 noviembre 2016', '2016-11-17/2016-11-18'],
    [' 2026 ', '2026'],
    ['2026-Q3', '2026-Q3'],
    ['2016?', '2016?'],
  ])('«%s» is %s', (typed, read) => {
    expect(typedDate(typed, 'es')).toBe(read);
  });

  test.each([
    ['15 September 2026', '2026-09-15'],
    ['September 15, 2026', '2026-09-15'],
    ['Sept 2026', '2026-09'],
    ['third quarter of 2026', '2026-Q3'],
    ['3rd quarter of 2026', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['2026 Q3', '2026-Q3'],
    ['25/12/2026', '2026-12-25'],
  ])('"%s" is %s', (typed, read) => {
    expect(typedDate(typed, 'en')).toBe(read);
  });

  test('which of two figures is the month is not guessed in English', () => {
    expect(typedDate('05/09/2026', 'en')).toBe('05/09/2026');
  });

  test.each(['31 de febrero de 2026', '32/01/2026', 'quinto trimestre de 2026', 'ayer', '', 'a 2026', 'ma 2026'])(
    '«%s» stays as it was typed',
    (typed) => {
      expect(typedDate(typed, 'es')).toBe(typed.trim());
    },
  );
});
