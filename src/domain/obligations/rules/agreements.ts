import { daysOf, quarterOf, quartersFrom, shiftQuarters } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import { stagesOf } from '../../acts/acts.ts';
import { evidenceFrom } from '../evidence.ts';
import { nextMeeting } from '../next-meeting.ts';
import { isPast, knownOn, type ObligationIndex } from '../obligation-index.ts';
import { oncePerPeriod } from '../periods.ts';
import { isGathering } from '../../schemas/vocabulary.ts';
import { ROLES } from '../roles.ts';
import type { TeamMeeting } from '../team-attendance.ts';
import { defineRule, TEAM, type RuleSet } from '../rule-definition.ts';

/** When an agreement entered a plan, and when it was closed. */
interface Planned {
  planned: string;
  closed: string | undefined;
}

/** Agreements that an action plan schedules, by id. */
function plannedAgreements(index: ObligationIndex): Map<string, Planned> {
  const planned = new Map<string, Planned>();
  const add = (id: string, on: string) => {
    const agreement = index.ledger.get('agreements', id);
    if (!agreement || planned.has(id) || !knownOn(index.asOf, on)) return;
    const closed = stagesOf(agreement).find(({ stage }) => stage === 'closed')?.on;
    planned.set(id, { planned: on, closed: knownOn(index.asOf, closed) ? closed : undefined });
  };
  for (const agreement of index.ledger.all('agreements')) {
    const stage = stagesOf(agreement).find((event) => event.stage === 'planned');
    if (stage) add(agreement.id, stage.on);
  }
  for (const { facts } of index.plans) {
    if (facts.kind !== 'action-plan') continue;
    for (const { agreement } of facts.items) if (agreement !== undefined) add(agreement, facts.dated ?? String(facts.year));
  }
  return planned;
}

/** Meetings of the team by the quarter they count for and the agreement they verified: `2026-Q1/d-4`. */
function verifications(index: ObligationIndex): Map<string, TeamMeeting[]> {
  const verified = new Map<string, TeamMeeting[]>();
  for (const [quarter, meetings] of index.teamMeetings) {
    for (const counted of meetings.filter(({ meeting }) => isPast(index, meeting))) {
      for (const id of counted.meeting.facts.verified ?? []) {
        const key = `${quarter}/${id}`;
        verified.set(key, [...(verified.get(key) ?? []), counted]);
      }
    }
  }
  return verified;
}

export const AGREEMENT_RULES = {
  /** Agreements of a network go to the next Vice-Ministerial Meeting for endorsement (S0 §4). */
  endorsement: defineRule('endorsement', {
    owes: [ROLES.viceMinisters],
    owedTo: [ROLES.civilNetwork],
    key: [['agreements']],
    occurrences: (index) => {
      const meetings = index.meetings.filter(({ facts }) => isGathering(facts.series, 'ministerial'));
      const agreements = index.ledger.all('agreements').filter(({ facts }) => {
        const kind = index.ledger.get('parties', facts.act.body)?.facts.kind;
        return (kind === 'network' || kind === 'working-group') && knownOn(index.asOf, facts.adopted);
      });
      return agreements.map((agreement) => {
        const adopted = daysOf(agreement.facts.adopted);
        const next = nextMeeting(meetings, adopted);
        const event = stagesOf(agreement).find(({ stage, on }) => stage === 'endorsed' && knownOn(index.asOf, on));
        return {
          key: agreement.id,
          anchor: agreement,
          due: next?.ends,
          dueUnknown: next === undefined,
          ...evidenceFrom(event ? [{ entry: agreement, on: event.on }] : []),
          day: next?.ends.to ?? adopted.to,
        };
      });
    },
  }),

  /** In each quarter after an agreement entered the plan, a meeting verifies it, until it is closed (S0 §4). */
  'quarterly-verification': defineRule('quarterly-verification', {
    owes: TEAM,
    owedTo: [ROLES.members, ROLES.civilNetwork],
    key: [['quarter'], ['agreements']],
    occurrences: (index) => {
      const verified = verifications(index);
      return [...plannedAgreements(index)].flatMap(([id, { planned, closed }]) => {
        const first = shiftQuarters(quarterOf(edtf(planned).to), 1);
        const last = quarterOf(closed === undefined ? index.asOf : edtf(closed).from);
        return quartersFrom(first, last).map((quarter) => {
          const key = `${quarter}/${id}`;
          const meetings = verified.get(key) ?? [];
          return {
            ...oncePerPeriod(
              quarter,
              meetings.map(({ meeting, possible, missing }) => ({
                entry: meeting,
                on: meeting.facts.held,
                begins: true,
                possible,
                missing,
              })),
            ),
            key,
            thread: id,
            anchor: index.ledger.demand('agreements', id),
          };
        });
      });
    },
  }),
} satisfies RuleSet;
