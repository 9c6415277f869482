import conference from '#conference/rules.json' with { type: 'json' };
import { dueDates, joinCalendars } from '#domain/dates/business-days.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { businessCalendars, coveredYears, holidayDates } from '#domain/consultations/holidays.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { WEEKDAYS, type Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from './context.ts';
import { pageView } from './page.ts';
import { codeOf, entryLink, partyLink, wordsOf, memberCountriesByName } from './names.ts';
import type { PageView } from './model/page.ts';
import type { TableView } from './model/table.ts';
import type { Inline, LinkView } from './model/inline.ts';
import { countryTermTable, skippedHolidays, termTable, unknownYears, yearSpan, type TermPair } from './terms.ts';

/** The calendar of one country as the browser receives it. */
export interface CountryCalendar {
  id: string;
  name: string;
  /** 0 = Sunday. */
  weekend: readonly number[];
  years: readonly number[];
  /** Day, name, and 1 where it was verified. */
  holidays: readonly (readonly [on: string, name: string, verified: 0 | 1])[];
}

/** What the script of the calculator is told; it counts with `src/domain/dates/business-days.ts` and writes into the same tables. */
export interface CalculatorData {
  locale: Locale;
  days: { five: number; three: number };
  countries: readonly CountryCalendar[];
  /** What stands there before anybody chooses. */
  start: string;
  presidency: string | undefined;
  /** True where that country's presidency is only announced. */
  announced: boolean;
  words: {
    range: string;
    unknown: string;
    caption: string;
    presidency: string;
    presidencyUnknown: string;
    announced: string;
    noneSkipped: string;
    unverified: string;
    verified: string;
    unknownYears: string;
    noCountries: string;
    badDate: string;
  };
}

export interface CalculatorView extends PageView {
  heading: string;
  lead: string;
  data: CalculatorData;
  years: { first: string; last: string };
  noScript: string;
  terms: TableView;
  byCountry: TableView;
  skipped: readonly string[];
  unknown: string | undefined;
  /** The rule in the document and how days are counted. */
  explanation: readonly (readonly Inline[])[];
  tables: LinkView;
}

/** The two terms of a consultation among the proposals (S4 3.2 and 5.8). */
const RULE_PROPOSALS: readonly string[] = conference.clocks;

/** The country that presides on a day: of the presidencies up to its year, the latest one that is in the record. */
export function presidingCountry(ledger: Ledger, asOf: string): string | undefined {
  return presidencyOfYear(ledger, asOf)?.facts.country;
}

function presidencyOfYear(ledger: Ledger, asOf: string): Entry<'presidencies'> | undefined {
  const year = Number(asOf.slice(0, 4));
  return ledger
    .all('presidencies')
    .filter(({ facts }) => facts.year === year)
    .at(-1);
}

/** Links to the two rules among the proposals, as far as the record holds them. */
function ruleTexts(context: ViewContext): Inline[] {
  const rules = RULE_PROPOSALS.flatMap((id) => context.ledger.get('proposals', id) ?? []);
  if (rules.length === 0) return [];
  const links = rules.flatMap((rule, index): Inline[] => [index === 0 ? ' ' : ', ', { ...entryLink(context, rule), text: codeOf(rule)! }]);
  return [` ${context.messages.terms.source}:`, ...links, '.'];
}

function countryCalendars(context: ViewContext): CountryCalendar[] {
  const tables = context.ledger.all('holidays');
  return memberCountriesByName(context).flatMap(({ id }) => {
    const table = tables.find(({ facts }) => facts.country === id);
    if (!table) return [];
    const names = wordsOf(context, table).words.holidays;
    return [
      {
        id,
        name: partyLink(context, id).text,
        weekend: table.facts.weekend.map((day) => WEEKDAYS.indexOf(day)),
        years: coveredYears(table),
        holidays: holidayDates(table).map(
          ({ on, holiday, confidence }) => [on, names[holiday] ?? '', confidence === 'verified' ? 1 : 0] as const,
        ),
      },
    ];
  });
}

/** The calculator page: the result for the day the site is computed for, and what the browser needs to compute any other. */
export function calculatorView(context: ViewContext): CalculatorView {
  const { messages, ledger, asOf, locale } = context;
  const { calculator, terms, sections, intros } = messages;
  const countries = countryCalendars(context);
  const byId = businessCalendars(ledger);
  const calendars = new Map(countries.map(({ id }) => [id, byId.get(id)!]));
  const presidency = presidingCountry(ledger, asOf);
  const announced = presidencyOfYear(ledger, asOf)?.facts.status === 'announced';
  const presiding = presidency === undefined ? undefined : byId.get(presidency);
  const pair: TermPair = {
    start: asOf,
    five: dueDates(asOf, THRESHOLDS.consultationDays, calendars, presiding),
    three: dueDates(asOf, THRESHOLDS.presidencyConsultationDays, calendars, presiding),
    presidency,
    announced,
  };
  const years = [...joinCalendars([...calendars.values()]).years].sort((a, b) => a - b);
  const dues = [pair.five, pair.three];
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'calculator' },
      title: sections.calculator,
      description: intros.calculator,
      current: 'calculator',
    }),
    heading: sections.calculator,
    lead: `${intros.calculator} ${calculator.lead}`,
    data: {
      locale,
      days: { five: THRESHOLDS.consultationDays, three: THRESHOLDS.presidencyConsultationDays },
      countries,
      start: asOf,
      presidency,
      announced,
      words: {
        range: terms.range('{first}', '{last}'),
        unknown: terms.unknown,
        caption: terms.caption('{start}'),
        presidency: terms.presidency('{country}'),
        presidencyUnknown: terms.presidencyUnknown,
        announced: terms.announced('{country}'),
        noneSkipped: terms.noneSkipped,
        unverified: terms.unverified,
        verified: terms.verified,
        unknownYears: terms.unknownYears('{years}'),
        noCountries: calculator.noCountries,
        badDate: calculator.badDate,
      },
    },
    years: { first: `${years[0] ?? edtf(asOf).from.slice(0, 4)}-01-01`, last: `${years.at(-1) ?? asOf.slice(0, 4)}-12-31` },
    noScript: calculator.noScript(formatDate(asOf, locale)),
    terms: termTable(context, pair),
    byCountry: countryTermTable(context, pair),
    skipped: skippedHolidays(context, dues),
    unknown: unknownYears(context, dues),
    explanation: [
      [terms.rules, ...ruleTexts(context)],
      [terms.counting],
      [calculator.limits],
      ...(years.length === 0 ? [] : [[calculator.coverage(yearSpan(context, years))]]),
    ],
    tables: { ...sectionLink(context, 'holidays'), text: calculator.tables },
  };
}
