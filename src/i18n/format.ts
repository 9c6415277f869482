import { elapsed } from '#domain/dates/calendar.ts';
import { daysBetween, edtf } from '#domain/dates/edtf.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

/** Language tag of each locale: numbers and words as the region writes them. */
export const LANG_TAGS: Record<Locale, string> = { es: 'es-419', en: 'en' };

const MONTHS: Record<Locale, readonly string[]> = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const QUARTERS: Record<Locale, readonly string[]> = {
  es: ['primer trimestre', 'segundo trimestre', 'tercer trimestre', 'cuarto trimestre'],
  en: ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of'],
};

interface Parts {
  year: string;
  month: string | undefined;
  day: number | undefined;
}

function partsOf(simple: string, locale: Locale): Parts {
  const [year, month, day] = simple.split('-');
  if (month?.startsWith('Q')) {
    const name = QUARTERS[locale][Number(month.slice(1)) - 1]!;
    return { year: year!, month: name, day: undefined };
  }
  return {
    year: year!,
    month: month === undefined ? undefined : MONTHS[locale][Number(month) - 1]!,
    day: day === undefined ? undefined : Number(day),
  };
}

function phrase({ year, month, day }: Parts, locale: Locale, withYear = true): string {
  const of = locale === 'es' ? ' de ' : ' ';
  const words = [day === undefined ? undefined : String(day), month, withYear ? year : undefined];
  return words.filter((word) => word !== undefined).join(of);
}

function range(first: Parts, last: Parts, locale: Locale): string {
  if (first.year === last.year && first.month === last.month && first.day !== undefined && last.day !== undefined) {
    const joint = locale === 'es' ? (last.day - first.day === 1 ? ' y ' : ' al ') : '–';
    return phrase({ ...last, day: undefined }, locale).replace(/^/, `${first.day}${joint}${last.day}${locale === 'es' ? ' de ' : ' '}`);
  }
  const sameYear = first.year === last.year && first.month !== undefined;
  const to = locale === 'es' ? (first.day === undefined ? ' a ' : ' al ') : ' to ';
  return `${phrase(first, locale, !sameYear)}${to}${phrase(last, locale)}`;
}

/** A date in words, to the precision it was written in: «17 y 18 de noviembre de 2016», "first quarter of 2017". */
export function formatDate(text: string, locale: Locale): string {
  const { uncertain } = edtf(text);
  const [from, to] = text.replace(/\?$/, '').split('/') as [string, string | undefined];
  const first = partsOf(from, locale);
  const words = to === undefined || to === from ? phrase(first, locale) : range(first, partsOf(to, locale), locale);
  if (!uncertain) return words;
  return locale === 'es' ? `${words} (fecha incierta)` : `${words} (date uncertain)`;
}

const isQuarter = (date: string): boolean => date.includes('-Q');
const article = (locale: Locale): string => (locale === 'es' ? 'el ' : 'the ');

/** A date as it stands in a sentence: «el 17 y 18 de noviembre de 2016», «del 18 al 20 de agosto de 2015», «en 2016», "on 18 November 2016". */
export function formatWhen(text: string, locale: Locale): string {
  const [from, to] = text.replace(/\?$/, '').split('/') as [string, string | undefined];
  const words = formatDate(text, locale);
  if (to === undefined || to === from)
    return `${from.length === 10 ? (locale === 'es' ? 'el' : 'on') : locale === 'es' ? 'en' : 'in'} ${isQuarter(from) ? article(locale) : ''}${words}`;
  if (locale === 'en') return from.slice(0, 7) === to.slice(0, 7) && from.length === 10 ? `on ${words}` : `from ${words}`;
  return words.includes(' y ') ? `el ${words}` : from.length === 10 ? `del ${words}` : `de ${words}`;
}

/** Since when, counted from the end of a date: «desde el 18 de noviembre de 2016», «desde 2016», "since June 2011". */
export function formatSince(text: string, locale: Locale): string {
  const end = text.split('/').at(-1)!;
  const words = formatDate(end, locale);
  if (locale === 'en') return `since ${isQuarter(end) ? article(locale) : ''}${words}`;
  return `desde ${isQuarter(end) || /^\d{4}-\d\d-\d\d/.test(end) ? article(locale) : ''}${words}`;
}

const WEEKDAYS: Record<Locale, readonly string[]> = {
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** An ISO day with its day of the week: «lunes 30 de noviembre de 2026», "Monday 30 November 2026". */
export function formatDay(day: string, locale: Locale): string {
  return `${WEEKDAYS[locale][new Date(Date.parse(day)).getUTCDay()]!} ${formatDate(day, locale)}`;
}

/** The same in little room, for tables: «lun 30 nov 2026», "Mon 30 Nov 2026"; without the year where a heading gives it. It breaks before the year alone. */
export function formatDayShort(day: string, locale: Locale, withYear = true): string {
  const weekday = WEEKDAYS[locale][new Date(Date.parse(day)).getUTCDay()]!.slice(0, 3);
  const parts = [weekday, String(Number(day.slice(8, 10))), formatMonth(day, locale).slice(0, 3)];
  return [parts.join('\u00a0'), ...(withYear ? [day.slice(0, 4)] : [])].join(' ');
}

/** «noviembre», "November", for an ISO day or month. */
export function formatMonth(day: string, locale: Locale): string {
  return MONTHS[locale][Number(day.slice(5, 7)) - 1]!;
}

/** Time from one ISO day to a later one: «7 años», «5 meses», «menos de un mes». */
export function formatElapsed(from: string, to: string, locale: Locale): string {
  const { years, months } = elapsed(from, to);
  const plural = (count: number, words: readonly [string, string]) => `${formatNumber(count, locale)} ${count === 1 ? words[0] : words[1]}`;
  if (years > 0) return plural(years, locale === 'es' ? ['año', 'años'] : ['year', 'years']);
  if (months > 0) return plural(months, locale === 'es' ? ['mes', 'meses'] : ['month', 'months']);
  return locale === 'es' ? 'menos de un mes' : 'less than a month';
}

/** A text that stands alone, as the rest of a sentence: «Antes del 15 de enero.» → «antes del 15 de enero». Names of months keep their letter. */
export function inSentence(text: string, locale: Locale): string {
  const bare = text.replace(/\.$/, '');
  const isName = locale === 'en' && MONTHS.en.some((month) => bare.startsWith(month));
  return isName || !/^\p{Lu}\p{Ll}/u.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

const numberFormats = (options?: Intl.NumberFormatOptions): Record<Locale, Intl.NumberFormat> => ({
  es: new Intl.NumberFormat(LANG_TAGS.es, options),
  en: new Intl.NumberFormat(LANG_TAGS.en, options),
});

/** Made once: making one takes longer than a page of numbers. */
const NUMBERS = numberFormats();
const AMOUNTS = numberFormats({ maximumFractionDigits: 2 });

export function formatNumber(value: number, locale: Locale): string {
  return NUMBERS[locale].format(value);
}

/** «1 día», «2,350 días». */
export function formatDays(count: number, locale: Locale): string {
  const unit = locale === 'es' ? (count === 1 ? 'día' : 'días') : count === 1 ? 'day' : 'days';
  return `${formatNumber(count, locale)} ${unit}`;
}

/** Days between two ISO days, with years or months before them where they are many: «18 años (6,886 días)». */
export function formatSpan(from: string, to: string, locale: Locale): string {
  const days = formatDays(daysBetween(from, to), locale);
  return elapsed(from, to).years === 0 ? days : `${formatElapsed(from, to, locale)} (${days})`;
}

/** An amount with the letters of its currency: «USD 12,000». @param currency ISO 4217 */
export function formatAmount(value: number, currency: string, locale: Locale): string {
  return `${currency}\u00a0${AMOUNTS[locale].format(value)}`;
}

/** «a, b y c» / "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items.join('');
  const last = items.at(-1)!;
  const and = locale === 'es' ? (/^h?i(?!e)/i.test(last) ? ' e ' : ' y ') : ' and ';
  return `${items.slice(0, -1).join(', ')}${and}${last}`;
}

/** Roman numeral of a meeting. */
export function formatRoman(value: number): string {
  const table: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let roman = '';
  for (const [size, letters] of table) {
    while (rest >= size) {
      roman += letters;
      rest -= size;
    }
  }
  return roman;
}

/** For sorting names the way the language does, without asking the machine's locale. */
export function compareNames(a: string, b: string): number {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const left = fold(a);
  const right = fold(b);
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
