import { lastDayOf } from '../../dates/calendar.ts';
import { edtf, overlaps } from '../../dates/edtf.ts';
import { evidenceFrom, reachedOn, type DatedEntry } from '../evidence.ts';
import { knownOn, yearsSince, type ObligationIndex } from '../obligation-index.ts';
import { oncePerPeriod } from '../periods.ts';
import { ROLES } from '../roles.ts';
import { defineRule, S4, S4_DATE, type RuleSet } from '../rule-definition.ts';

/** One obligation of each member country in each year, with what the country and year share. */
function eachCountryAndYear<T extends object>(index: ObligationIndex, documented: string, once: (key: string, year: string) => T) {
  return index.members.flatMap((country) =>
    yearsSince(index, documented).map((year) => {
      const key = `${year}/${country}`;
      return { ...once(key, year), key, thread: country, anchor: index.ledger.demand('parties', country), period: year, owes: [country] };
    }),
  );
}

/** Questionnaires by their year. */
function questionnaires(index: ObligationIndex): Map<string, DatedEntry[]> {
  const sent = new Map<string, DatedEntry[]>();
  for (const entry of index.documentsOf('questionnaire')) {
    const year = edtf(entry.facts.dated).from.slice(0, 4);
    sent.set(year, [...(sent.get(year) ?? []), { entry, on: reachedOn(index, entry, 'members') }]);
  }
  return sent;
}

/** Self-assessments by the years that their period touches and by country: `2025/gt`. */
function selfAssessments(index: ObligationIndex, years: readonly string[]): Map<string, DatedEntry[]> {
  const answers = new Map<string, DatedEntry[]>();
  for (const entry of index.ledger.all('self-assessments')) {
    const { country, period, filed } = entry.facts;
    if (!knownOn(index.asOf, filed)) continue;
    for (const year of years.filter((each) => overlaps(edtf(each), edtf(period)))) {
      const key = `${year}/${country}`;
      answers.set(key, [...(answers.get(key) ?? []), { entry, on: filed }]);
    }
  }
  return answers;
}

/** Documents that confirm the focal point of a government, by year and country. */
function confirmations(index: ObligationIndex): Map<string, DatedEntry[]> {
  const confirmed = new Map<string, DatedEntry[]>();
  for (const entry of index.documents) {
    const { dated: on, confirms = [] } = entry.facts;
    for (const { country } of confirms.filter(({ role }) => role === 'government')) {
      const key = `${edtf(on).from.slice(0, 4)}/${country}`;
      confirmed.set(key, [...(confirmed.get(key) ?? []), { entry, on }]);
    }
  }
  return confirmed;
}

export const COUNTRY_RULES = {
  /** The secretariat sends every member a self-assessment questionnaire (S4 §4.4). "Periodically": the year is the site's reading. */
  questionnaire: defineRule({
    sources: [S4('§4.4')],
    basis: ['e-4-4'],
    documented: S4_DATE,
    owes: [ROLES.secretariat],
    key: [['year']],
    occurrences: (index, { documented }) => {
      const sent = questionnaires(index);
      return yearsSince(index, documented).map((year) => oncePerPeriod(year, sent.get(year) ?? []));
    },
  }),

  /** Each country assesses itself (S4 §4.4): an answer whose period touches the year. No day is set for it. */
  'self-assessment': defineRule({
    sources: [S4('§4.4')],
    basis: ['e-4-4'],
    documented: S4_DATE,
    owes: [],
    key: [['year'], ['parties']],
    occurrences: (index, { documented }) => {
      const answers = selfAssessments(index, yearsSince(index, documented));
      return eachCountryAndYear(index, documented, (key, year) => ({
        ...evidenceFrom(answers.get(key) ?? []),
        day: lastDayOf(year).to,
      }));
    },
  }),

  /** Each country keeps its focal points current (S4 §3, last paragraph): confirmed in the year. The year is the site's reading. */
  'focal-points': defineRule({
    sources: [S4('§3')],
    basis: ['e-3-5'],
    documented: S4_DATE,
    owes: [],
    key: [['year'], ['parties']],
    occurrences: (index, { documented }) => {
      const confirmed = confirmations(index);
      return eachCountryAndYear(index, documented, (key, year) => oncePerPeriod(year, confirmed.get(key) ?? []));
    },
  }),
} satisfies RuleSet;
