import { ARCHIVE_ROOT, UNDATED } from '#addresses/archive.ts';
import { asPattern } from '#domain/text/as-pattern.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';

const [YEAR, MONTH, DATE] = UNDATED.split('-') as [string, string, string];
const ADDRESS = String.raw`${ARCHIVE_ROOT.slice(1)}${UNDATED}/((?:[\w~%-]+/)*(?:[\w~%-]+(?:\.[\w-]+)+)?)`;

/** How a day without a date stands in the forms of a citation, and how each is written of a day. */
const FORMS: readonly (readonly [form: string, written: (day: string) => string])[] = [
  [UNDATED, (day) => day],
  ...LOCALES.map((locale) => [formatDate(UNDATED, locale), (day: string) => formatDate(day, locale)] as const),
  [`${YEAR}/${MONTH}/${DATE}`, (day) => day.replaceAll('-', '/')],
  [`[${YEAR},${Number(MONTH)},${Number(DATE)}]`, (day) => `[${day.split('-').map(Number).join(',')}]`],
  [`year = {${YEAR}}`, (day) => `year = {${day.slice(0, 4)}}`],
  [`PY  - ${YEAR}`, (day) => `PY  - ${day.slice(0, 4)}`],
  [`(${YEAR}).`, (day) => `(${day.slice(0, 4)}).`],
];
const WRITTEN = new Map(FORMS);
const ANY = new RegExp(`${ADDRESS}|${FORMS.map(([form]) => asPattern(form)).join('|')}`, 'g');

/** Whether a text has a day to fill in: most files have none. */
export const hasUndated = (text: string): boolean => text.includes(UNDATED);

/**
 * Puts the days of versions into a text: into each address that of what it leads to, into a date that of the address before it,
 * or of the first one where there is none before it. What has no version is cited by its present address, with the day of the
 * computation.
 *
 * @param versionOf the day of the version of a path without a slash at the beginning
 * @param asOf ISO day of the computation
 */
export function withDays(text: string, versionOf: (path: string) => string | undefined, asOf: string): string {
  const first = new RegExp(ADDRESS).exec(text)?.[1];
  let day = (first === undefined ? undefined : versionOf(first)) ?? asOf;
  return text.replaceAll(ANY, (found: string, path: string | undefined) => {
    if (path === undefined || !found.startsWith(ARCHIVE_ROOT.slice(1))) return WRITTEN.get(found)!(day);
    const version = versionOf(path);
    day = version ?? asOf;
    return version === undefined ? path : `${ARCHIVE_ROOT.slice(1)}${version}/${path}`;
  });
}
