import type { Locale } from '#domain/schemas/vocabulary.ts';

const MONTHS: Record<Locale, readonly string[]> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};

/** A day, or two joined, before a month, and the year where it stands: «17 y 18 de noviembre de 2016», "17–18 November 2016". */
const PHRASES: Record<Locale, RegExp> = {
  es: new RegExp(`(?<!\\d)(\\d{1,2})(?: (?:y|al|a) (\\d{1,2}))? de (${MONTHS.es.join('|')})(?: de(?:l)? (\\d{4}))?`, 'gi'),
  en: new RegExp(`(?<!\\d)(\\d{1,2})(?:(?:–|-| and | to )(\\d{1,2}))? (${MONTHS.en.join('|')})(?: (\\d{4}))?`, 'gi'),
};
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/** Every day that a text names: whole ones as `2016-11-17`, those without a year as `11-17`. */
export function daysIn(text: string, locale: Locale): string[] {
  const days = [...text.matchAll(ISO)].map(([day]) => day);
  for (const [, first, last, month, year] of text.matchAll(PHRASES[locale])) {
    const number = String(MONTHS[locale].indexOf(month!.toLowerCase()) + 1).padStart(2, '0');
    for (const day of [first, last]) if (day) days.push(`${year ? `${year}-` : ''}${number}-${day.padStart(2, '0')}`);
  }
  return days;
}
