import { expect, test } from 'vitest';
import { REFUSED } from './vocabulary.ts';
import { written, type Written } from './written.ts';

const texts = written();

/** What of a text the vocabulary refuses, with what to write. */
function refusedIn({ file, locale, text }: Written): string[] {
  return REFUSED[locale]
    .filter(({ is, except }) => is.test(text) && !except?.test(file))
    .map(({ is, write }) => `${file}: «${is.exec(text)![0].trim()}»: ${write} (${text.trim().slice(0, 80)})`);
}

test('no text of the site has a word that the vocabulary refuses', () => {
  expect(texts.length).toBeGreaterThan(10_000);
  expect(texts.flatMap(refusedIn)).toEqual([]);
});

test.each([
  ['es', 'No consta que se adoptara.'],
  ['es', 'Una ocurrencia de la regla se juzga en su día.'],
  ['es', 'Presidencia Pro Témpore de México'],
  ['es', 'RROCM presentó su análisis.'],
  ['en', 'The adoption is not documented.'],
  ['en', 'They do not track you: cards follow nobody.'],
  ['en', 'It took note of the project of guidelines.'],
  ['en', 'RCM members and the RNCOM.'],
] as const)('%s: what is refused is found: %s', (locale, text) => {
  expect(refusedIn({ file: 'content/x.md', locale, text })).not.toEqual([]);
});

test.each([
  ['es', 'La Presidencia Pro-Témpore envió una constancia a la RROCM.'],
  ['es', 'RROCM'],
  ['en', 'The RNCOM slides are undated.'],
] as const)('%s: what is meant is let through: %s', (locale, text) => {
  expect(refusedIn({ file: 'content/x.md', locale, text })).toEqual([]);
});

test('the texts of programs are read in their language, without keys and examples', () => {
  const words = texts.filter(({ file }) => file === 'src/i18n/problems/es/mechanism.ts');
  expect(words.length).toBeGreaterThan(20);
  expect(words.every(({ locale }) => locale === 'es')).toBe(true);
  expect(texts.filter(({ file }) => file === 'src/i18n/requests.ts').map(({ locale }) => locale)).toEqual(
    expect.arrayContaining(['es', 'en']),
  );
});
