import { unknownYearsOf, type DueDate, type DueDates } from '#domain/dates/business-days.ts';
import { holidayDates, type HolidayDate } from '#domain/consultations/holidays.ts';
import { formatDate, formatDay, formatDayShort, formatList } from '#i18n/format.ts';
import type { ViewContext } from './context.ts';
import { partyLink, wordsOf } from './names.ts';
import type { TableView } from './model/table.ts';
import type { Inline } from './model/inline.ts';

/** The two rules of one document, side by side: five business days (S4 3.2) and three (S4 5.8). */
export interface TermPair {
  start: string;
  five: DueDates;
  three: DueDates;
  /** Id of the presiding country, where it is known. */
  presidency: string | undefined;
  /** True where nothing but the announcement of that presidency is documented. */
  announced?: boolean;
}

function cell(context: ViewContext, due: DueDate | undefined): Inline[] {
  return [due && due.unknownYears.length === 0 ? formatDayShort(due.on, context.locale) : context.messages.terms.unknown];
}

function ownCell(context: ViewContext, { own }: DueDates): Inline[] {
  const { terms } = context.messages;
  if (!own || own.byCountry.some(({ unknownYears: years }) => years.length > 0)) return [terms.unknown];
  if (own.first === own.last) return [formatDayShort(own.first, context.locale)];
  return [terms.range(formatDayShort(own.first, context.locale), formatDayShort(own.last, context.locale))];
}

/** The last day of a term under each assumption and each rule. */
export function termTable(context: ViewContext, { start, five, three, presidency, announced }: TermPair): TableView {
  const { terms } = context.messages;
  const name = presidency === undefined ? undefined : partyLink(context, presidency).text;
  const presiding = name === undefined ? terms.presidencyUnknown : terms.presidency(announced ? terms.announced(name) : name);
  return {
    caption: terms.caption(formatDay(start, context.locale)),
    columns: [terms.calendar, terms.five, terms.three],
    rows: [
      [[terms.own], ownCell(context, five), ownCell(context, three)],
      [[presiding], cell(context, five.presidency), cell(context, three.presidency)],
      [[terms.all], cell(context, five.all), cell(context, three.all)],
    ],
  };
}

/** The last day of a term in each country by its own calendar. */
export function countryTermTable(context: ViewContext, { five, three }: TermPair): TableView {
  const { terms } = context.messages;
  return {
    caption: terms.countryCaption,
    columns: [terms.country, terms.five, terms.three],
    rows: (five.own?.byCountry ?? []).map(({ country, ...due }, index) => [
      [partyLink(context, country)],
      cell(context, due),
      cell(context, three.own?.byCountry[index]),
    ]),
  };
}

/** A holiday in words: country, day, name, and whether anybody has verified it. */
function holidayLine(context: ViewContext, date: HolidayDate): string {
  const { terms } = context.messages;
  const table = context.ledger.all('holidays').find(({ facts }) => facts.country === date.country)!;
  const name = wordsOf(context, table).words.holidays[date.holiday] ?? '';
  const certainty = date.confidence === 'verified' ? terms.verified : terms.unverified;
  return `${formatDay(date.on, context.locale)}: ${partyLink(context, date.country).text}, ${name} (${certainty})`;
}

/** Every holiday that any assumption passed over, by its day and country. */
export function skippedHolidays(context: ViewContext, dues: readonly DueDates[]): string[] {
  const days = new Map<string, Set<string>>();
  for (const { own } of dues) {
    for (const { country, skipped } of own?.byCountry ?? []) days.set(country, new Set([...(days.get(country) ?? []), ...skipped]));
    const span = dues.flatMap(({ all }) => all?.skipped ?? []);
    for (const { country } of own?.byCountry ?? []) days.set(country, new Set([...(days.get(country) ?? []), ...span]));
  }
  return context.ledger
    .all('holidays')
    .flatMap(holidayDates)
    .filter(({ country, on }) => days.get(country)?.has(on))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.country < b.country ? -1 : 1))
    .map((date) => holidayLine(context, date));
}

/** The years that no table covers, as a sentence; undefined where all are known. */
export function unknownYears(context: ViewContext, dues: readonly DueDates[]): string | undefined {
  const years = unknownYearsOf(dues);
  return years.length === 0 ? undefined : context.messages.terms.unknownYears(yearList(context, years));
}

/** Years in words: «2026 y 2027». */
export function yearList(context: ViewContext, years: readonly number[]): string {
  return formatList([...years].sort((a, b) => a - b).map(String), context.locale);
}

/** The date of a moved holiday as the law gives it, in words. */
export function movedFrom(context: ViewContext, { moved, for: legal }: HolidayDate): string | undefined {
  if (moved === undefined || legal === undefined) return undefined;
  return context.messages.holidays.moved[moved](formatDate(legal, context.locale));
}

/** Years in words, those that follow one another as a span: «2025–2035». @param years in their order */
export function yearSpan(context: ViewContext, years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return formatList(
    spans.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)),
    context.locale,
  );
}
