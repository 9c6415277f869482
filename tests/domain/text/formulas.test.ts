import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmlessCell, textOfCell, withoutFormula } from '#domain/text/formulas.ts';

test('what a spreadsheet would run begins with an apostrophe', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1', '\r=1', '\n=1'];
  for (const text of hostile) {
    expect(withoutFormula(text)).toBe(`'${text}`);
    expect(harmlessCell(text)).toBe(`'${text}`);
  }
  for (const text of ['Uno', '«=»', '1-2', "'así'", '']) {
    expect(withoutFormula(text)).toBe(text);
    expect(harmlessCell(text)).toBe(text);
  }
});

test('every text comes back from its cell, one with apostrophes of its own too', () => {
  expect(textOfCell(harmlessCell("'=1"))).toBe("'=1");
  const text = fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', 'a', '@', '\n') });
  fc.assert(fc.property(text, (own) => textOfCell(harmlessCell(own)) === own));
});
