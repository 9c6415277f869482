import { yearsFrom } from '../../dates/calendar.ts';
import { edtf, overlaps } from '../../dates/edtf.ts';
import { stagesOf } from '../../acts/acts.ts';
import { partiesIn } from '../../acts/deliverables.ts';
import type { Entry } from '../../ledger/entry.ts';
import { evidenceFrom, type DatedEntry } from '../evidence.ts';
import type { PendingObligation } from '../model.ts';
import { knownOn, type ObligationIndex } from '../obligation-index.ts';
import { ROLES } from '../roles.ts';
import { defineRule, type RuleSet } from '../rule-definition.ts';

/** Years in which an agreement was open: from that of its adoption, or of the rule, to that in which it was closed. */
function openYears(index: ObligationIndex, agreement: Entry<'agreements'>, documented: string): string[] {
  const adopted = edtf(agreement.facts.adopted).to;
  const since = edtf(documented).from;
  const closed = stagesOf(agreement).find(({ stage, on }) => stage === 'closed' && knownOn(index.asOf, on))?.on;
  return yearsFrom(adopted > since ? adopted : since, closed === undefined ? index.asOf : edtf(closed).from);
}

/** What a country itself says of an agreement in a self-assessment whose period touches the year. */
function ownWord(index: ObligationIndex, agreement: string, country: string, year: string) {
  return index.ledger.all('self-assessments').flatMap((entry) => {
    const { country: author, period, filed, assessments } = entry.facts;
    const counts =
      author === country &&
      knownOn(index.asOf, filed) &&
      overlaps(edtf(year), edtf(period)) &&
      assessments.some(({ subject }) => subject === agreement);
    return counts ? [{ entry, on: filed }] : [];
  });
}

/** The same of several countries that lead together; what one says alone names the others that said nothing. */
function wordsOfAll(index: ObligationIndex, agreement: string, countries: readonly string[], year: string): DatedEntry[] {
  const said = countries.map((country) => ({ country, words: ownWord(index, agreement, country, year) }));
  const missing = said.flatMap(({ country, words }) => (words.length === 0 ? [country] : []));
  return said.flatMap(({ words }) => words.map((word) => ({ ...word, missing })));
}

export const LEAD_RULES = {
  /** The country that leads an agreement follows its results until they are reached (S4 §4.1): its own word, once a year here. */
  'lead-progress': defineRule('lead-progress', {
    owes: [],
    owedTo: [ROLES.members],
    key: [['year'], ['agreements']],
    occurrences: (index, { documented }) =>
      index.ledger
        .all('agreements')
        .filter(({ facts }) => knownOn(index.asOf, facts.adopted))
        .flatMap((agreement) => {
          const countries = partiesIn(agreement, ['leads']).filter((party) => index.members.includes(party));
          if (countries.length === 0) return [];
          return openYears(index, agreement, documented).map((year): PendingObligation => ({
            key: `${year}/${agreement.id}`,
            thread: agreement.id,
            anchor: agreement,
            period: year,
            ...evidenceFrom(wordsOfAll(index, agreement.id, countries, year)),
            day: `${year}-12-31`,
            owes: countries,
          }));
        }),
  }),
} satisfies RuleSet;
