import type { Locale } from '#domain/schemas/vocabulary.ts';

/** A way of setting type that the site does not use, and the one that it does. */
interface Misset {
  is: RegExp;
  write: string;
}

/** Numbers of laws, decrees and standards have the hyphen of their text. */
const OF_A_LAW = '(?<!(?:Ley|Decreto|Acuerdo|Act|Decree|ISO) )';

const EVERYWHERE: readonly Misset[] = [
  { is: new RegExp(`${OF_A_LAW}(?<![\\p{L}\\p{N}\\-/.:])\\d{1,4}-\\d{1,4}(?![\\p{L}\\p{N}\\-/.:])`, 'u'), write: 'an en dash: 2016–2020' },
  { is: /(?<![\p{L}\d])(?:US)?\$ ?\d/u, write: 'USD 12,000' },
  { is: /\d (?:kB|MB|GB|ms|px|%)(?!\p{L})|\bUSD \d/u, write: 'a no-break space between a number and its unit' },
  { is: /\d,\d{1,2}(?!\d)(?! \d)/u, write: 'a decimal point: 3.1' },
  { is: /(?<!\.)\.\.(?!\.)/u, write: 'one full stop' },
  { is: /\p{L} [,;:](?!\S*\))/u, write: 'no space before a comma' },
];

export const MISSET: Readonly<Record<Locale, readonly Misset[]>> = {
  es: [
    ...EVERYWHERE,
    { is: /["“”]/u, write: '«…»' },
    { is: /\bEE\.UU\./u, write: 'EE. UU.' },
    { is: /¿[^?]*$|¡[^!]*$/u, write: 'the sign that closes' },
  ],
  en: [...EVERYWHERE, { is: /[«»]/u, write: '“…”' }],
};
