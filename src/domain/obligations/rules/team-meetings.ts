import { endOf, quarterOf, quartersFrom, shiftMonths, startOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { evidenceFrom, reachedOn } from '../evidence.ts';
import type { PendingObligation, Verdict } from '../model.ts';
import { isPast, meetingsSince, yearsSince, type ObligationIndex } from '../obligation-index.ts';
import { oncePerPeriod } from '../periods.ts';
import { defineRule, S0, S1, S3, S3_DATE, TEAM, type RuleSet } from '../rule-definition.ts';

/** Meetings that count for a quarter, of those held by the day. */
function heldIn(index: ObligationIndex, quarter: string): readonly Entry<'meetings'>[] {
  return (index.teamMeetings.get(quarter) ?? []).filter((meeting) => isPast(index, meeting));
}

export const TEAM_MEETING_RULES = {
  /** One ordinary meeting of the Tripartite Team in each calendar quarter (S3, meetings). */
  'quarterly-meeting': defineRule({
    sources: [S3('reuniones'), S0('Q2 d, Q4'), S1('estrategia')],
    basis: ['c-07', 'p-009', 'p-020', 'p-035'],
    documented: S3_DATE,
    owes: TEAM,
    key: [['quarter']],
    occurrences: (index, { documented }) =>
      quartersFrom(quarterOf(edtf(documented).from), quarterOf(index.asOf)).map((quarter) =>
        oncePerPeriod(
          quarter,
          heldIn(index, quarter).map((entry) => ({ entry, on: entry.facts.held, begins: true })),
        ),
      ),
  }),

  /**
   * Most of a year's ordinary meetings are virtual (S3, meetings). A hybrid or unknown modality is read both ways, and the year
   * is judged only where both readings agree.
   */
  'mostly-virtual': defineRule({
    sources: [S3('reuniones')],
    basis: ['c-07'],
    documented: S3_DATE,
    owes: TEAM,
    key: [['year']],
    occurrences: (index, { documented }) =>
      yearsSince(index, documented).map((year): PendingObligation => {
        const meetings = quartersFrom(`${year}-Q1`, `${year}-Q4`).flatMap((quarter) => heldIn(index, quarter));
        const total = meetings.length;
        const virtual = meetings.filter(({ facts }) => facts.modality === 'virtual').length;
        const inPerson = meetings.filter(({ facts }) => facts.modality === 'in-person').length;
        const verdict: Verdict = virtual * 2 > total ? 'met' : inPerson * 2 >= total ? 'failed' : 'unclear';
        const once = oncePerPeriod(
          year,
          meetings.map((entry) => ({ entry, on: entry.facts.held })),
        );
        return { ...once, ...(total > 0 && { verdict, measure: { found: virtual, total } }) };
      }),
  }),

  /** The minutes of each meeting of the team reach every member (S3, meetings). The source sets no day. */
  'minutes-shared': defineRule({
    sources: [S3('reuniones')],
    basis: ['c-12'],
    documented: S3_DATE,
    owes: TEAM,
    key: [['meetings']],
    occurrences: (index) =>
      index.meetings
        .filter(({ facts }) => facts.series === 'tripartite' || facts.series === 'pre-presidency')
        .map((meeting) => ({
          key: meeting.id,
          anchor: meeting,
          ...evidenceFrom(index.documentsOf('minutes', meeting.id).map((entry) => ({ entry, on: reachedOn(index, entry, 'members') }))),
          day: endOf(meeting.facts.held).to,
        })),
  }),

  /** A report reaches all members two calendar months before each GRCM meeting (S3, meetings); at the meeting it is too late. */
  'monitoring-report': defineRule({
    sources: [S3('reuniones')],
    basis: ['c-09'],
    documented: S3_DATE,
    owes: TEAM,
    number: 2,
    key: [['meetings']],
    occurrences: (index, { documented, number: months }) =>
      meetingsSince(index, documented, ['grcm']).map((meeting) => {
        const limit = startOf(meeting.facts.held);
        const due = shiftMonths(limit, -months);
        const reports = index.documentsOf('monitoring-report', meeting.id);
        return {
          key: meeting.id,
          anchor: meeting,
          due,
          limit,
          ...evidenceFrom(reports.map((entry) => ({ entry, on: reachedOn(index, entry, 'members') }))),
          day: due.to,
        };
      }),
  }),
} satisfies RuleSet;
