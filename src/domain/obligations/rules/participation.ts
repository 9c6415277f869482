import { endOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { evidenceFrom } from '../evidence.ts';
import type { PendingObligation, Verdict } from '../model.ts';
import { knownOn, meetingsSince, type ObligationIndex } from '../obligation-index.ts';
import { ROLES } from '../roles.ts';
import { defineRule, type RuleSet } from '../rule-definition.ts';

const SPACES = ['ministerial', 'consultation', 'network', 'working-group', 'ad-hoc', 'workshop', 'congress', 'plenary'] as const;

/** Who took part, or whether the meeting was declared open; undefined where no source says. */
function opennessVerdict(index: ObligationIndex, { facts }: Entry<'meetings'>): Verdict | undefined {
  // The request is left out where no source gives it: the exception may still have been used.
  if (facts.openness?.state === 'closed') return facts.openness.request === undefined ? 'unclear' : 'permitted';
  if (facts.openness?.state === 'open') return 'met';
  return facts.attended?.some((party) => index.civilSociety.has(party)) ? 'met' : undefined;
}

/** Statements that the register ties to a meeting. One that was made at it is on record, and does not say that the meeting was open. */
function statementsByMeeting(index: ObligationIndex): Map<string, Entry<'inputs'>[]> {
  const statements = new Map<string, Entry<'inputs'>[]>();
  for (const entry of index.ledger.all('inputs')) {
    const { meeting, presented } = entry.facts;
    if (meeting === undefined || !knownOn(index.asOf, presented)) continue;
    statements.set(meeting, [...(statements.get(meeting) ?? []), entry]);
  }
  return statements;
}

export const PARTICIPATION_RULES = {
  /** Civil society takes part in every space unless a member country expressly asks otherwise (S3, first objective). */
  'open-events': defineRule('open-events', {
    owes: [ROLES.presidency],
    owedTo: [ROLES.civilNetwork],
    key: [['meetings']],
    occurrences: (index, { documented }) => {
      const statements = statementsByMeeting(index);
      return meetingsSince(index, documented, SPACES).map((meeting) => {
        const said = statements.get(meeting.id) ?? [];
        const shown = opennessVerdict(index, meeting);
        const verdict = shown ?? (said.length > 0 ? 'unclear' : undefined);
        const due = endOf(meeting.facts.held);
        return {
          key: meeting.id,
          anchor: meeting,
          due,
          evidence: [
            ...(shown ? [{ entry: meeting, on: meeting.facts.held }] : []),
            ...said.map((entry) => ({ entry, on: entry.facts.presented })),
          ],
          done: [],
          ...(verdict && { verdict }),
          day: due.to,
        };
      });
    },
  }),

  /** Every statement of civil society is answered (S1, gaps: statements "without repercussion"). No day is set for it. */
  'inputs-answered': defineRule('inputs-answered', {
    // S1 finds a gap and proposes no rule; the question is the editors'.
    authority: 'editorial',
    owes: [ROLES.members],
    owedTo: [ROLES.civilNetwork],
    key: [['inputs']],
    occurrences: (index) =>
      index.ledger
        .all('inputs')
        .filter(({ facts }) => knownOn(index.asOf, facts.presented))
        .map((entry): PendingObligation => {
          const { fate = [], presented, to } = entry.facts;
          const answers = fate.filter(({ step, on }) => step !== 'received' && knownOn(index.asOf, on));
          return {
            key: entry.id,
            anchor: entry,
            ...evidenceFrom(answers.map(({ on }) => ({ entry, on }))),
            day: edtf(presented).to,
            ...(to !== undefined && { owes: [to] }),
          };
        }),
  }),
} satisfies RuleSet;
