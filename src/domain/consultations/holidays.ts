import type { BusinessCalendar } from '../dates/business-days.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { WEEKDAYS, type Confidence } from '../schemas/vocabulary.ts';

/** The calendar by which the public offices of one country count business days: national, capital and public-sector holidays alike. */
export function businessCalendarOf({ facts }: Entry<'holidays'>): BusinessCalendar {
  return {
    weekend: new Set(facts.weekend.map((day) => WEEKDAYS.indexOf(day))),
    holidays: new Set(facts.holidays.flatMap(({ dates }) => dates.map(({ on }) => on))),
    years: new Set(facts.years),
  };
}

/** The calendar of every country that has one, by the id of the country, in its order. */
export function businessCalendars(ledger: Ledger): Map<string, BusinessCalendar> {
  const tables = ledger.all('holidays').sort((a, b) => compareText(a.facts.country, b.facts.country));
  return new Map(tables.map((table) => [table.facts.country, businessCalendarOf(table)]));
}

/** One day on which a country's offices are closed. */
export interface HolidayDate {
  country: string;
  /** Local id of the holiday within its table. */
  holiday: string;
  on: string;
  /** The day the law gives, where the rest was moved. */
  for: string | undefined;
  moved: 'law' | 'decree' | undefined;
  scope: Entry<'holidays'>['facts']['holidays'][number]['scope'];
  confidence: Confidence;
}

/** Every dated holiday of a table, in the order of its days. */
export function holidayDates({ facts }: Entry<'holidays'>): HolidayDate[] {
  return facts.holidays
    .flatMap(({ id, scope, dates }) =>
      dates.map((date) => ({
        country: facts.country,
        holiday: id,
        on: date.on,
        for: date.for,
        moved: date.moved,
        scope,
        confidence: date.confidence,
      })),
    )
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.holiday, b.holiday));
}
