import { businessCalendars } from '../../consultations/holidays.ts';
import { judgedSteps } from '../procedure.ts';
import { ROLES } from '../roles.ts';
import { defineRule, type RuleSet } from '../rule-definition.ts';

export const CONSULTATION_RULES = {
  /** Each step of a written consultation among the members (S4 3.1-3.4); the presidency that opened it owes all of them. */
  'written-consultation': defineRule('written-consultation', {
    owes: [ROLES.presidency],
    owedTo: [ROLES.members],
    key: [['step'], ['consultations']],
    occurrences: (index) => {
      const consultations = index.ledger.all('consultations');
      if (consultations.length === 0) return [];
      const countries = { members: index.members, calendars: businessCalendars(index.ledger) };
      return consultations.flatMap((entry) =>
        judgedSteps(entry, countries, index.asOf).map(({ step, day, dates, due, limit, done = [], verdict, unclear, missing }) => ({
          key: `${step}/${entry.id}`,
          thread: entry.id,
          anchor: entry,
          due,
          limit,
          evidence: dates.map((on) => ({ entry, on, ...(missing && { missing }) })),
          done,
          ...(verdict && { verdict }),
          ...(unclear && { unclear }),
          day,
          presides: entry.facts.presidency,
        })),
      );
    },
  }),
} satisfies RuleSet;
