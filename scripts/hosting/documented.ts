import type { Locale } from '#domain/schemas/vocabulary.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { cacheRules, POLICY_RULES, securityHeaders, type Rule } from './rules.ts';

/** The documents for those who publish the site, by language, and where in them the rules stand. */
export const HOSTING_DOCUMENTS: Readonly<Record<Locale, string>> = { es: 'docs/hosting.es.md', en: 'docs/hosting.md' };
const BEGIN = '<!-- server-config -->';
const END = '<!-- /server-config -->';

const WORDS = {
  es: {
    of: 'direcciones',
    value: 'valor',
    every: 'en toda respuesta',
    file: 'archivo',
    type: 'tipo',
    packed: 'se comprime',
    yes: 'sí',
    no: 'no',
  },
  en: {
    of: 'addresses',
    value: 'value',
    every: 'with every answer',
    file: 'file',
    type: 'type',
    packed: 'compressed',
    yes: 'yes',
    no: 'no',
  },
} as const satisfies Record<Locale, unknown>;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  `| ${head.join(' | ')} |`,
  `|${'---|'.repeat(head.length)}`,
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
];

/** What the configurations say, as tables. */
function tables(locale: Locale): string {
  const words = WORDS[locale];
  const byRule = (header: string, rules: readonly Rule[]) =>
    table(
      [words.of, `\`${header}\``],
      rules.map(({ about, value }) => [about[locale], `\`${value}\``]),
    );
  return [
    ...byRule('Cache-Control', cacheRules('/')),
    '',
    ...byRule('Content-Security-Policy', POLICY_RULES),
    '',
    ...table(
      [words.every, words.value],
      securityHeaders('https:').map(([name, value]) => [`\`${name}\``, `\`${value}\``]),
    ),
    '',
    ...table(
      [words.file, words.type, words.packed],
      Object.entries(MEDIA_TYPES).map(([ending, { type, packed }]) => [`\`.${ending}\``, `\`${type}\``, packed ? words.yes : words.no]),
    ),
  ].join('\n');
}

/** A document with the rules of today. @throws where it has no place for them */
export function withRules(document: string, locale: Locale): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${HOSTING_DOCUMENTS[locale]}: ${BEGIN} … ${END}?`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${tables(locale)}\n\n${document.slice(end)}`;
}
