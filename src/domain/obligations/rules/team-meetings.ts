import { endOf, quarterOf, quartersFrom, shiftMonths, startOf, yearsOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import { evidenceFrom, reached, type DatedEntry } from '../evidence.ts';
import { mandatesOf } from '../mandates.ts';
import type { PendingObligation, Verdict } from '../model.ts';
import { isPast, knownOn, meetingsSince, yearsSince, type ObligationIndex } from '../obligation-index.ts';
import { oncePerPeriod } from '../periods.ts';
import { isGathering } from '../../schemas/vocabulary.ts';
import { ROLES } from '../roles.ts';
import { partiesNotNamed, type TeamMeeting } from '../team-attendance.ts';
import { defineRule, TEAM, type RuleSet } from '../rule-definition.ts';

/** Meetings that count, or may count, for a quarter, of those held by the day. */
function heldIn(index: ObligationIndex, quarter: string): readonly TeamMeeting[] {
  return (index.teamMeetings.get(quarter) ?? []).filter(({ meeting }) => isPast(index, meeting));
}

const asEvidence = ({ meeting, possible, missing }: TeamMeeting): DatedEntry => ({
  entry: meeting,
  on: meeting.facts.held,
  begins: true,
  possible,
  missing,
});

/** Reports of the team, and instruments that say how it would follow up: these are texts on record and no follow-up. */
function mandatedReports(index: ObligationIndex): DatedEntry[] {
  const drafts = index.ledger.all('guidelines').filter(({ facts }) => facts.kind === 'mechanism' && knownOn(index.asOf, facts.issued));
  return [
    ...index.documentsOf('monitoring-report').map((entry) => ({ entry, ...reached(index, entry, 'members') })),
    ...drafts.map((entry) => ({ entry, on: undefined })),
  ];
}

/** Held in person because all three parties found it necessary. */
function isAgreedInPerson({ terms }: ObligationIndex, { meeting }: TeamMeeting): boolean {
  const { modality, 'in-person': agreed } = meeting.facts;
  return modality === 'in-person' && agreed !== undefined && partiesNotNamed(meeting, terms, agreed).length === 0;
}

/** Certainly an ordinary meeting of the year, also where its date leaves the quarter open. */
function isOfYear({ meeting, possible }: TeamMeeting, year: string): boolean {
  const { held, consents } = meeting.facts;
  return !possible || (consents === undefined && yearsOf(held).some(({ period, possible: open }) => period === year && !open));
}

export const TEAM_MEETING_RULES = {
  /** One ordinary meeting of the Tripartite Team in each calendar quarter (S3, meetings). */
  'quarterly-meeting': defineRule('quarterly-meeting', {
    owes: TEAM,
    owedTo: [ROLES.members, ROLES.civilNetwork],
    key: [['quarter', 'agreements']],
    occurrences: (index, terms) => {
      const all = [...index.teamMeetings.values()].flat().filter(({ meeting }) => isPast(index, meeting));
      const once = new Map(all.map((counted) => [counted.meeting.id, { ...counted, possible: false }]));
      return [
        ...mandatesOf(index, terms, [...once.values()].map(asEvidence)),
        ...quartersFrom(quarterOf(edtf(terms.documented).from), quarterOf(index.asOf)).map((quarter) =>
          oncePerPeriod(quarter, heldIn(index, quarter).map(asEvidence)),
        ),
      ];
    },
  }),

  /**
   * Most of a year's ordinary meetings are virtual, or in person where all three parties find it necessary (S3, meetings): those
   * are not weighed. A hybrid or unknown modality is read both ways, and the year is judged only where both readings agree.
   */
  'mostly-virtual': defineRule('mostly-virtual', {
    owes: TEAM,
    owedTo: [ROLES.members, ROLES.civilNetwork],
    key: [['year']],
    occurrences: (index, { documented }) =>
      yearsSince(index, documented).map((year): PendingObligation => {
        const counted = quartersFrom(`${year}-Q1`, `${year}-Q4`).flatMap((quarter) => heldIn(index, quarter));
        // A meeting that may lie in several quarters is one meeting; one that lacks a party is none of the team.
        const meetings = [
          ...new Map(counted.filter(({ missing }) => missing.length === 0).map((each) => [each.meeting.id, each])).values(),
        ];
        const weighed = meetings.filter((each) => !isAgreedInPerson(index, each));
        const total = weighed.length;
        const of = (modality: 'virtual' | 'in-person') =>
          weighed.filter((each) => isOfYear(each, year) && each.meeting.facts.modality === modality).length;
        const virtual = of('virtual');
        const inPerson = of('in-person');
        const verdict: Verdict = virtual * 2 > total || total === 0 ? 'met' : inPerson * 2 >= total ? 'failed' : 'unclear';
        const once = oncePerPeriod(
          year,
          meetings.map(({ meeting }) => ({ entry: meeting, on: meeting.facts.held })),
        );
        return { ...once, ...(meetings.length > 0 && { verdict }), ...(total > 0 && { measure: { found: virtual, total } }) };
      }),
  }),

  /** The minutes of each meeting of the team reach every member (S3, meetings). The source sets no day. */
  'minutes-shared': defineRule('minutes-shared', {
    owes: TEAM,
    owedTo: [ROLES.members],
    key: [['meetings']],
    occurrences: (index) =>
      index.meetings
        .filter(({ facts }) => isGathering(facts.series, 'team', 'pre-presidency'))
        .map((meeting) => ({
          key: meeting.id,
          anchor: meeting,
          ...evidenceFrom(index.documentsOf('minutes', meeting.id).map((entry) => ({ entry, ...reached(index, entry, 'members') }))),
          day: endOf(meeting.facts.held).to,
        })),
  }),

  /** A report reaches all members two calendar months before each GRCM meeting (S3, meetings); at the meeting it is too late. */
  'monitoring-report': defineRule('monitoring-report', {
    owes: TEAM,
    owedTo: [ROLES.members],
    number: 2,
    key: [['meetings', 'agreements']],
    occurrences: (index, terms) => [
      ...mandatesOf(index, terms, mandatedReports(index)),
      ...meetingsSince(index, terms.documented, ['consultation']).map((meeting) => {
        const limit = startOf(meeting.facts.held);
        const due = shiftMonths(limit, -terms.number);
        const reports = index.documentsOf('monitoring-report', meeting.id);
        return {
          key: meeting.id,
          anchor: meeting,
          due,
          limit,
          ...evidenceFrom(reports.map((entry) => ({ entry, ...reached(index, entry, 'members') }))),
          day: due.to,
        };
      }),
    ],
  }),
} satisfies RuleSet;
