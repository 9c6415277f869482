import { parseEdtf } from '#domain/dates/edtf.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

const MONTHS: Record<Locale, readonly string[]> = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};
/** Another spelling of the region. */
const VARIANTS: Readonly<Record<string, string>> = { setiembre: 'septiembre' };

const ORDINALS: Readonly<Record<string, number>> = {
  primer: 1,
  primero: 1,
  first: 1,
  segundo: 2,
  second: 2,
  tercer: 3,
  tercero: 3,
  third: 3,
  cuarto: 4,
  fourth: 4,
};

const padded = (figures: string | number) => String(figures).padStart(2, '0');

function monthOf(word: string, locale: Locale): string | undefined {
  const wanted = VARIANTS[word] ?? word;
  if (wanted.length < 3) return undefined;
  const index = MONTHS[locale].findIndex((name) => name.startsWith(wanted));
  return index === -1 ? undefined : padded(index + 1);
}

function quarterOf(text: string): string | undefined {
  const short = /^(?:q|t|trimestre |quarter )\s?([1-4])(?:[ /-]|\s+(?:de |del |of )?)(\d{4})$/.exec(text);
  if (short) return `${short[2]}-Q${short[1]}`;
  const turned = /^(\d{4})[ /-]?(?:q|t)([1-4])$/.exec(text);
  if (turned) return `${turned[1]}-Q${turned[2]}`;
  const words = /^(?:el |the )?([a-z]+|[1-4])(?:er|o|º|st|nd|rd|th)? (?:trimestre|quarter)(?: de| del| of)? (\d{4})$/.exec(text);
  const number = words && (ORDINALS[words[1]!] ?? (Number(words[1]) || undefined));
  return number ? `${words[2]}-Q${number}` : undefined;
}

function dayOf(text: string, locale: Locale): string | undefined {
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  // Which of the two is the month, only the Spanish-speaking region writes in one way alone.
  if (figures && (locale === 'es' || Number(figures[1]) > 12)) return `${figures[3]}-${padded(figures[2]!)}-${padded(figures[1]!)}`;
  const dayFirst = /^(\d{1,2})(?:º)?(?: de)? ([a-z]+)(?: de| del)?,? (\d{4})$/.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2]!, locale);
    return month && `${dayFirst[3]}-${month}-${padded(dayFirst[1]!)}`;
  }
  const monthFirst = /^([a-z]+) (\d{1,2}),? (\d{4})$/.exec(text);
  const month = monthFirst && monthOf(monthFirst[1]!, locale);
  return month ? `${monthFirst[3]}-${month}-${padded(monthFirst[2]!)}` : undefined;
}

function rangeOf(text: string, locale: Locale): string | undefined {
  const match = /^(?:del )?(\d{1,2})(?: al |-| a )(\d{1,2})(?: de)? ([a-z]+)(?: de| del)? (\d{4})$/.exec(text);
  const month = match && monthOf(match[3]!, locale);
  return month ? `${match[4]}-${month}-${padded(match[1]!)}/${match[4]}-${month}-${padded(match[2]!)}` : undefined;
}

function monthAlone(text: string, locale: Locale): string | undefined {
  const match = /^([a-z]+)(?: de| del| of)? (\d{4})$/.exec(text);
  const month = match && monthOf(match[1]!, locale);
  return month ? `${match[2]}-${month}` : undefined;
}

/**
 * A date as people write it («15 de septiembre de 2026», «15/09/2026», «septiembre de 2026», «tercer trimestre de 2026»), in the
 * form of content: `2026-09-15`, `2026-09`, `2026-Q3`. What is none of these is given back as it was typed, for the check to judge.
 */
export function typedDate(text: string, locale: Locale): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const found = quarterOf(bare) ?? dayOf(bare, locale) ?? rangeOf(bare, locale) ?? monthAlone(bare, locale);
  return found !== undefined && parseEdtf(found) ? found : plain;
}
