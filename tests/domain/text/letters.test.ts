import { describe, expect, test } from 'vitest';
import { disguisedLetters } from '#domain/text/disguised-letters.ts';
import { hiddenCharacters } from '#domain/text/hidden-characters.ts';

const hiddenIn = (text: string) => hiddenCharacters(text.normalize('NFC')).map(({ found }) => found);
const told = (text: string) => disguisedLetters(text.normalize('NFC')).map(({ code, offset, meant }) => [code, offset, meant]);

describe('what cannot be seen is found', () => {
  test.each([
    ['a mark of direction', 'a\u202Eb', 'U+202E'],
    ['an anchor of an annotation', 'a\uFFF9b', 'U+FFF9'],
    ['a separator of an annotation', 'a\uFFFAb', 'U+FFFA'],
    ['an end of an annotation', 'a\uFFFBb', 'U+FFFB'],
    ['an object that is not there', 'a\uFFFCb', 'U+FFFC'],
    ['Braille without a dot', 'a\u2800b', 'U+2800'],
    ['a note without a head', 'a\u{1D159}b', 'U+1D159'],
    ['a joiner of graphemes', 'a\u034Fb', 'U+034F'],
    ['a Mongolian vowel separator', 'a\u180Eb', 'U+180E'],
    ['a Mongolian selector', 'a\u180Bb', 'U+180B'],
    ['a vowel of Khmer that is not written', 'a\u17B4b', 'U+17B4'],
    ['a selector after a letter', 'a\uFE0Fb', 'U+FE0F'],
    ['a selector after a digit that becomes no key', '1\uFE0F', 'U+FE0F'],
    ['a selector of text after a letter', 'a\uFE0E', 'U+FE0E'],
    ['a first selector', 'a\uFE00', 'U+FE00'],
    ['a selector of ideographs', 'a\u{E0100}', 'U+E0100'],
    ['a letter of a tag', '🏴\u{E0067}', 'U+E0067'],
    ['a control of shorthand', 'a\u{1BCA0}', 'U+1BCA0'],
    ['private use', 'a\uE000', 'U+E000'],
    ['private use in a far plane', 'a\u{100000}', 'U+100000'],
    ['what is no character', 'a\uFDD0', 'U+FDD0'],
    ['half a pair of surrogates', 'a\uD800', 'U+D800'],
    ['four marks on a letter', 'x\u0316\u0317\u0318\u0319', 'U+0316'],
  ])('%s', (_, text, found) => {
    expect(hiddenIn(text)).toEqual([found]);
  });

  test.each([
    ['keys and signs that are emoji', '1️⃣ #️⃣ ❤️ ✔︎ ©️ 🇲🇽 👩🏽‍🚀 🏳️‍🌈'],
    ['letters with two marks', 'm̄̃ ệ ǟ̱'],
    ['Hebrew, Arabic, Thai, Hindi', 'בְּרֵאשִׁית مُحَمَّدٌ ที่ क्षि'],
    ['tabulators and line breaks', 'a\tb\nc'],
  ])('and %s are not', (_, text) => {
    expect(hiddenIn(text)).toEqual([]);
  });

  test('and at most twenty are told', () => {
    expect(hiddenIn('a\u200B'.repeat(50))).toHaveLength(20);
  });
});

describe('letters that are not what they seem are found', () => {
  test.each([
    ['a Cyrillic letter in a Latin word', 'Guatem\u0430la', 6, 'a'],
    ['a Cyrillic letter that looks like none of ours', 'na\u0436a', 2, undefined],
    ['a Cyrillic letter with an accent', 'Guatemal\u0430\u0301', 8, 'a'],
    ['a Greek letter that looks just like ours', 'C\u03BFsta', 1, 'o'],
    ['an Armenian letter', '\u0555IM', 0, 'O'],
    ['a Cherokee letter', 'GU\u13AATEMALA', 2, 'A'],
    ['a word of look-alikes alone', 'la \u041E\u0410\u0421 dice', 3, 'O'],
    ['one Cyrillic letter alone', 'y \u0430 b', 2, 'a'],
  ])('%s', (_, text, offset, meant) => {
    expect(told(text)).toEqual([['look-alike-letter', offset, meant]]);
  });

  test.each([
    ['mathematical bold', '\u{1D407}\u{1D428}\u{1D425}\u{1D41A} mundo', 0, 'H'],
    ['double-struck', 'la \u2102RM', 3, 'C'],
    ['full width', 'ｅｘａ', 0, 'e'],
    ['full-width digits', 'tel. ５９', 5, '5'],
    ['in circles', 'Ⓐⓑ', 0, 'A'],
    ['in squares', '\u{1F130}\u{1F131}', 0, 'A'],
    ['struck through', 'p\u0336o', 1, undefined],
    ['small capitals', '\u1D00\u1D1B\u1D07', 0, undefined],
  ])('%s', (_, text, offset, meant) => {
    expect(told(text)).toEqual([['styled-letter', offset, meant]]);
  });

  test.each([
    ['a letter of two bytes', 'niÃ±os', 2, 'ñ'],
    ['a capital', 'Ã‘AND', 0, 'Ñ'],
    ['a mark of three bytes', 'â€œhola', 0, '“'],
    ['the beginning of such a mark', 'fin â€ y', 4, undefined],
    ['a sign before a question', 'Â¿Qué?', 0, '¿'],
    ['a byte order mark', 'ï»¿title', 0, undefined],
    ['an emoji', 'ðŸ˜€', 0, '😀'],
    ['a letter of an old Macintosh', 'ni√±o', 2, undefined],
    ['a letter of DOS', 'a¤o', 1, undefined],
  ])('read in another encoding: %s', (_, text, offset, meant) => {
    expect(told(text)).toEqual([['garbled-letter', offset, meant]]);
  });

  test.each([
    ['words of other scripts', 'Ελλάδα, Москва, Հայաստան, ᏣᎳᎩ, 移民, עברית'],
    ['a foreign word of look-alikes beside others', 'Москва и СССР'],
    ['signs of quantities', 'kΩ, 5 µg, ΔT, α = 0.5, χ², β-caroteno, №, ℃, ™'],
    ['ordinals and superscripts', '1.º, 2.ª, 1ᵉʳ, m², ①'],
    ['emoji of letters, flags', '🅿️ 🆎 ℹ️ 🇲🇽'],
    ['Portuguese and French', 'AMANHÃ», «IRMû, “IRMÔ, à côté, ÂGE'],
    ['languages of the region', 'K’iche’, q’anjob’al, ñuu savi, jñatjo, hñähñu, kreyòl, Ã ã'],
    ['signs of money and roots', '20 €, √2, ¤ 5'],
  ])('and %s are not', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('one for each run, in the order of the text, at most twenty', () => {
    expect(told('\u{1D400}\u{1D401} Ã± \u{1D402}').map(([code]) => code)).toEqual(['styled-letter', 'garbled-letter', 'styled-letter']);
    expect(told('Ã± '.repeat(50))).toHaveLength(20);
  });

  test('nothing is told but a letter', () => {
    for (const { found, sign } of disguisedLetters('Guadalupe M\u0430rtínez Ã±')) {
      expect(found.length).toBeLessThan(8);
      expect(sign.length).toBeLessThan(5);
    }
  });
});
