import { lastDayOf, yearsOf } from '../../dates/calendar.ts';
import { edtf, overlaps } from '../../dates/edtf.ts';
import { evidenceFrom, reached, type DatedEntry } from '../evidence.ts';
import { knownOn, yearsSince, type ObligationIndex } from '../obligation-index.ts';
import { oncePerPeriod } from '../periods.ts';
import { ROLES } from '../roles.ts';
import type { FOCAL_ROLES } from '../../schemas/vocabulary.ts';
import { defineRule, type RuleSet } from '../rule-definition.ts';

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
    for (const { period, possible } of yearsOf(entry.facts.dated)) {
      sent.set(period, [...(sent.get(period) ?? []), { entry, ...reached(index, entry, 'members'), possible }]);
    }
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

/** Documents that confirm who speaks for a government, or for the civil network in a country, by year and country. */
function confirmations(index: ObligationIndex, wanted: (typeof FOCAL_ROLES)[number]): Map<string, DatedEntry[]> {
  const confirmed = new Map<string, DatedEntry[]>();
  for (const entry of index.documents) {
    const { dated: on, confirms = [] } = entry.facts;
    for (const { country } of confirms.filter(({ role }) => role === wanted)) {
      for (const { period, possible } of yearsOf(on)) {
        const key = `${period}/${country}`;
        confirmed.set(key, [...(confirmed.get(key) ?? []), { entry, on, possible }]);
      }
    }
  }
  return confirmed;
}

export const COUNTRY_RULES = {
  /** The secretariat sends every member a self-assessment questionnaire (S4 §4.4). "Periodically": the year is the site's reading. */
  questionnaire: defineRule('questionnaire', {
    owes: [ROLES.secretariat],
    owedTo: [ROLES.members],
    key: [['year']],
    occurrences: (index, { documented }) => {
      const sent = questionnaires(index);
      return yearsSince(index, documented).map((year) => oncePerPeriod(year, sent.get(year) ?? []));
    },
  }),

  /** Each country assesses itself (S4 §4.4): an answer whose period touches the year. No day is set for it. */
  'self-assessment': defineRule('self-assessment', {
    owes: [],
    owedTo: [ROLES.members, ROLES.secretariat],
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
  'focal-points': defineRule('focal-points', {
    owes: [],
    owedTo: [ROLES.members, ROLES.secretariat],
    key: [['year'], ['parties']],
    occurrences: (index, { documented }) => {
      const confirmed = confirmations(index, 'government');
      return eachCountryAndYear(index, documented, (key, year) => oncePerPeriod(year, confirmed.get(key) ?? []));
    },
  }),

  /**
   * The civil network has somebody who speaks for it in each country (S1, gaps: coordination with its national
   * representatives): confirmed in the year, as for the governments. The year is the site's reading.
   */
  'civil-representatives': defineRule('civil-representatives', {
    owes: [ROLES.civilSecretariat],
    owedTo: [ROLES.members],
    mayAdopt: [ROLES.viceMinisters, ROLES.members, ROLES.civilNetwork],
    key: [['year'], ['parties']],
    occurrences: (index, { documented }) => {
      const confirmed = confirmations(index, 'civil-society');
      return eachCountryAndYear(index, documented, (key, year) => oncePerPeriod(year, confirmed.get(key) ?? [])).map((occurrence) => ({
        ...occurrence,
        owes: [ROLES.civilSecretariat],
      }));
    },
  }),
} satisfies RuleSet;
