import { asPattern } from '#domain/text/as-pattern.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';

/** Words before the day of the computation. A date of content that stands after them hides no change but one to that very day. */
const BEFORE: Record<Locale, string> = { es: '[Aa]l', en: '[Aa]s of' };

/** Files whose text says what they hold; of others (pictures, workbooks, archives) a file beside them says it. */
export const IS_READ = /\.(?:html|csv|json|jsonld|svg)$/;

function pageSays(html: string): string {
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return (
    (title + main)
      .replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
      // The names of files of the program, and the sizes of files, which the day in a compressed one can change.
      .replaceAll(/\/_astro\/[\w.-]+/g, '/_astro/')
      .replaceAll(/\([^()<>]*\d\s?kB\)/g, '')
  );
}

/**
 * What a file says, without the day for which it was computed: equal where nothing else differs. What comes of that day (a date
 * that passed, an age) is part of it.
 *
 * @param day ISO day of the computation
 */
export function saysOf(file: string, text: string, day: string): string {
  let said = text;
  if (file.endsWith('.html')) said = pageSays(text).replaceAll(`datetime="${day}"`, '');
  else if (file.endsWith('.csv')) said = text.replaceAll(new RegExp(`,"?${day}"?(?=\r?$)`, 'gm'), ',');
  else if (file.endsWith('.json') || file.endsWith('.jsonld'))
    said = text.replaceAll(new RegExp(`("as_?[oO]f":|of the day )"?${day}"?`, 'g'), '$1');
  for (const locale of LOCALES) said = said.replaceAll(new RegExp(`${BEFORE[locale]} ${asPattern(formatDate(day, locale))}`, 'g'), '');
  return said;
}
