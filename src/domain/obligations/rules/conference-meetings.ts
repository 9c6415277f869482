import { endOf, shiftDays, startOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { evidenceFrom } from '../evidence.ts';
import type { PendingObligation, Verdict } from '../model.ts';
import { meetingsSince, type ObligationIndex } from '../obligation-index.ts';
import { ROLES } from '../roles.ts';
import { defineRule, S0, S0_DATE, S4, S4_DATE, type RuleSet, type RuleTerms } from '../rule-definition.ts';

type Meeting = Entry<'meetings'>;

/** Time reserved for building agreements at each meeting of some series. */
function reservedTime(
  index: ObligationIndex,
  { documented, number: asked }: RuleTerms<number>,
  series: readonly Meeting['facts']['series'][],
): PendingObligation[] {
  return meetingsSince(index, documented, series).map((meeting) => {
    const slots = (meeting.facts.slots ?? []).filter(({ kind }) => kind === 'agreements');
    const found = slots.reduce((sum, { minutes }) => sum + minutes, 0);
    const verdict: Verdict = found >= asked ? 'met' : 'failed';
    const due = endOf(meeting.facts.held);
    return {
      key: meeting.id,
      anchor: meeting,
      due,
      evidence: slots.length > 0 ? [{ entry: meeting, on: meeting.facts.held }] : [],
      done: [],
      ...(slots.length > 0 && { verdict, measure: { found, asked } }),
      day: due.to,
    };
  });
}

/** Meetings of the Troika since the previous Vice-Ministerial Meeting, for each of these in the order of their days. */
function troikaMeetingsBefore(index: ObligationIndex, viceministerial: readonly Meeting[]): Meeting[][] {
  const troika = index.meetings.filter(({ facts }) => facts.series === 'troika' && edtf(facts.held).from <= index.asOf);
  let next = 0;
  return viceministerial.map(({ facts }) => {
    const first = next;
    // Both lists are in the order of their days, so each meeting of the Troika is looked at once.
    while (next < troika.length && startOf(troika[next]!.facts.held).from < endOf(facts.held).to) next += 1;
    return troika.slice(first, next);
  });
}

export const CONFERENCE_MEETING_RULES = {
  /** An hour of each GRCM meeting for building agreements (S0 §2d). */
  'grcm-slot': defineRule({
    sources: [S0('Q2 d')],
    basis: ['p-010'],
    documented: S0_DATE,
    owes: [ROLES.presidency, ROLES.secretariat],
    number: 60,
    key: [['meetings']],
    occurrences: (index, terms) => reservedTime(index, terms, ['grcm']),
  }),

  /** Half an hour of each meeting of a network, or of the working groups that succeeded the networks (S0 §4). */
  'network-slot': defineRule({
    sources: [S0('Q4')],
    basis: ['p-018'],
    documented: S0_DATE,
    owes: [ROLES.presidency],
    number: 30,
    key: [['meetings']],
    occurrences: (index, terms) => reservedTime(index, terms, ['network', 'working-group']),
  }),

  /** The Troika meets before each Vice-Ministerial Meeting (S4 §14.1), since the previous one. */
  'troika-meeting': defineRule({
    sources: [S4('§14.1')],
    basis: ['e-14-1'],
    documented: S4_DATE,
    owes: [ROLES.troika],
    key: [['meetings']],
    occurrences: (index, { documented }) => {
      const viceministerial = meetingsSince(index, documented, ['viceministerial']);
      const before = troikaMeetingsBefore(index, viceministerial);
      return viceministerial.map((meeting, at) => {
        const limit = startOf(meeting.facts.held);
        const due = shiftDays(limit, -1);
        return {
          key: meeting.id,
          anchor: meeting,
          due,
          limit,
          ...evidenceFrom(before[at]!.map((entry) => ({ entry, on: entry.facts.held, begins: true }))),
          day: due.to,
        };
      });
    },
  }),
} satisfies RuleSet;
