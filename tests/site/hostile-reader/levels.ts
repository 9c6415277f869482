import type { Entry } from '#domain/ledger/entry.ts';
import type { Level, Locale } from '#domain/schemas/vocabulary.ts';
import type { Block } from './blocks.ts';
import { subjectsOf } from './claims.ts';
import type { Register } from './register.ts';

const LEVEL_WORDS: Record<Locale, Readonly<Record<string, Level>>> = {
  es: { pendiente: 'pending', parcial: 'partial', 'parcial sustancial': 'substantial', total: 'full' },
  en: { pending: 'pending', partial: 'partial', substantial: 'substantial', full: 'full' },
};

/** A level that stands as a verdict: at the beginning of a block, after a colon, or in a list of levels. */
const VERDICTS: Record<Locale, RegExp> = {
  es: /(?:^|[:,;·(]\s*|\b(?:a|de|entre|y)\s)(parcial sustancial|pendiente|parcial|total)(?=$|[\s.,;:·)])/gi,
  en: /(?:^|[:,;·(]\s*|\b(?:to|from|between|and)\s)(substantial|pending|partial|full)(?=$|[\s.,;:·)])/gi,
};

function levelsIn(text: string, locale: Locale): Level[] {
  return [...text.matchAll(VERDICTS[locale])].map(([, word]) => LEVEL_WORDS[locale][word!.toLowerCase()]!);
}

const REGION: Record<Locale, RegExp> = {
  es: /regional|toda la región|la región en conjunto/i,
  en: /regional|whole region|region as a whole/i,
};

/** The countries that a text names, by any name that the register gives them. */
function countriesIn(text: string, locale: Locale, { ledger }: Register): Entry<'parties'>[] {
  return ledger
    .all('parties')
    .filter(({ facts }) => facts.kind === 'member-country')
    .filter((country) => {
      const words = country.words[locale] ?? country.words.es;
      return [words?.title, words?.short].some((name) => name !== undefined && text.includes(name));
    });
}

/**
 * Levels that stand without the country that they are about, and levels that nobody gave to that country.
 *
 * @param path of the page, which may be a country's own
 */
export function unfoundedLevels(block: Block, path: string, locale: Locale, register: Register): string[] {
  const levels = levelsIn(block.text, locale);
  if (levels.length === 0) return [];
  const about = subjectsOf(block, path, register).filter(({ collection }) => collection !== 'proposals');
  if (about.length === 0 || register.quotes(block.text, 0, block.text.length)) return [];
  const page = register.entryAt(path);
  const own = page?.collection === 'parties' && page.facts.kind === 'member-country' ? [page] : [];
  const named = [...countriesIn(`${block.text} ${block.row}`, locale, register), ...own];
  if (named.length === 0 && !REGION[locale].test(`${block.text} ${block.row}`)) return [`no country: ${block.text}`];
  const ids = about.map(({ id }) => id);
  const isSaid = (level: Level) =>
    register.said.some(
      (said) =>
        said.level === level &&
        ids.some((id) => said.subject === id || said.subject.startsWith(`${id}/`)) &&
        (said.country === undefined || named.length === 0 || named.some(({ id }) => id === said.country)),
    );
  return levels
    .filter((level) => !isSaid(level))
    .map((level) => `${level}, said by nobody of ${named.map(({ id }) => id).join(', ') || 'the region'}: ${block.text}`);
}
