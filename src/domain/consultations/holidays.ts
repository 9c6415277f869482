import type { BusinessCalendar } from '../dates/business-days.ts';
import { ruledDay, shifted, type HolidayRule } from '../dates/holiday-rules.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once.ts';
import { compareText } from '../compare-text.ts';
import { WEEKDAYS, type Confidence } from '../schemas/vocabulary.ts';

/** The calendar by which the public offices of one country count business days: national, capital and public-sector holidays alike. */
export function businessCalendarOf(table: Entry<'holidays'>): BusinessCalendar {
  return {
    weekend: new Set(table.facts.weekend.map((day) => WEEKDAYS.indexOf(day))),
    holidays: new Set(holidayDates(table).map(({ on }) => on)),
    years: new Set(coveredYears(table)),
  };
}

/** Years whose holidays are known: those written out, and those that the rules of the law give. */
export function coveredYears({ facts }: Entry<'holidays'>): number[] {
  const { from, to } = facts.computed ?? { from: 0, to: -1 };
  const computed = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  return [...new Set([...facts.years, ...computed])].sort((a, b) => a - b);
}

/** The calendar of every country that has one, by the id of the country, in its order. */
export const businessCalendars = oncePerLedger((ledger: Ledger): ReadonlyMap<string, BusinessCalendar> => {
  const tables = ledger.all('holidays').sort((a, b) => compareText(a.facts.country, b.facts.country));
  return new Map(tables.map((table) => [table.facts.country, businessCalendarOf(table)]));
});

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

/** What the rules of a table give in the years that are not written out, the moved days after those that stay. */
function ruledDates(table: Entry<'holidays'>): HolidayDate[] {
  const { country, years, holidays } = table.facts;
  const covered = coveredYears(table).filter((year) => !years.includes(year));
  const last = covered.at(-1);
  if (last === undefined) return [];
  // A holiday of the next year may be kept on the last day of this one.
  const days = [...covered, last + 1].flatMap((year) =>
    holidays.flatMap(({ id, scope, rules = [] }) =>
      rules.flatMap(({ confidence, ...written }) => {
        const rule = ruleOf(written);
        const day = ruledDay(rule, year);
        return day === undefined ? [] : [{ id, scope, confidence, day, rule, named: rule.named && `${year}-${rule.named}` }];
      }),
    ),
  );
  const taken = new Set(days.filter(({ day, rule }) => shifted(day, rule.shift, new Set()) === day).map(({ day }) => day));
  return days
    .sort((a, b) => compareText(a.day, b.day))
    .flatMap(({ id, scope, confidence, day, rule, named }) => {
      const on = shifted(day, rule.shift, taken);
      taken.add(on);
      const legal = named ?? day;
      const date = {
        country,
        holiday: id,
        on,
        for: on === legal ? undefined : legal,
        moved: on === legal ? undefined : ('law' as const),
        scope,
        confidence,
      };
      return covered.includes(Number(on.slice(0, 4))) ? [date] : [];
    });
}

type WrittenRule = Omit<NonNullable<Entry<'holidays'>['facts']['holidays'][number]['rules']>[number], 'confidence'>;

/** A rule with its days of the week as numbers. */
function ruleOf({ nth, before, ...rule }: WrittenRule): HolidayRule {
  return {
    ...rule,
    ...(nth && { nth: { ...nth, weekday: WEEKDAYS.indexOf(nth.weekday) } }),
    ...(before && { before: { ...before, weekday: WEEKDAYS.indexOf(before.weekday) } }),
  };
}

/** Every dated holiday of a table, in the order of its days. */
export function holidayDates(table: Entry<'holidays'>): HolidayDate[] {
  const { facts } = table;
  const written = facts.holidays.flatMap(({ id, scope, dates = [] }) =>
    dates.map((date) => ({
      country: facts.country,
      holiday: id,
      on: date.on,
      for: date.for,
      moved: date.moved,
      scope,
      confidence: date.confidence,
    })),
  );
  return [...written, ...ruledDates(table)].sort((a, b) => compareText(a.on, b.on) || compareText(a.holiday, b.holiday));
}
