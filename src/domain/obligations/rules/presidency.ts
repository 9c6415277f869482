import { earlier, shiftDays, shiftMonths, startOf, type Days } from '../../dates/calendar.ts';
import type { Entry } from '../../ledger/entry.ts';
import { evidenceFrom, type DatedEntry } from '../evidence.ts';
import { partiesNotNamed } from '../team-attendance.ts';
import type { PendingObligation } from '../model.ts';
import { nextMeeting } from '../next-meeting.ts';
import { knownOn, termsSince, type ObligationIndex } from '../obligation-index.ts';
import { isGathering } from '../../schemas/vocabulary.ts';
import { ROLES, type Term } from '../roles.ts';
import { defineRule, TEAM, type RuleSet } from '../rule-definition.ts';

/** Documents of an incoming presidency on which the team comments. */
export const COMMENTED_DOCUMENTS = ['concept-note', 'presidency-plan'] as const;
export type CommentedDocument = (typeof COMMENTED_DOCUMENTS)[number];

const COMMENTERS: readonly string[] = [ROLES.team, ROLES.civilSecretariat, ROLES.civilNetwork, ROLES.secretariat];

/** The day by which an obligation with an unknown due day is placed: the beginning of the term, or of its year. */
function placeholderDay(term: Term): string {
  return term.from?.from ?? `${term.year}-01-01`;
}

/** Meetings that prepare a presidency, by its id. */
function preparations(index: ObligationIndex): Map<string, Entry<'meetings'>[]> {
  const prepared = new Map<string, Entry<'meetings'>[]>();
  for (const meeting of index.meetings) {
    const { prepares, held } = meeting.facts;
    if (prepares !== undefined && knownOn(index.asOf, held)) prepared.set(prepares, [...(prepared.get(prepares) ?? []), meeting]);
  }
  return prepared;
}

/**
 * When comments on some documents are due and come too late. On the day of the approval itself nobody knows which came first:
 * a comment of that day is neither in time nor missed. The first day of the term is too late.
 */
function commentDays(index: ObligationIndex, documents: readonly Entry<'documents'>[], { from }: Term): { due?: Days; limit?: Days } {
  const approval = documents.flatMap(({ facts }) =>
    facts.approved && knownOn(index.asOf, facts.approved.on) ? [startOf(facts.approved.on)] : [],
  )[0];
  const term = from && { due: shiftDays(from, -1), limit: from };
  if (!approval) return term ?? {};
  const approved = { due: { ...approval, from: shiftDays(approval, -1).from }, limit: shiftDays(approval, 1) };
  return term ? { due: earlier(approved.due, term.due), limit: earlier(approved.limit, term.limit) } : approved;
}

/** Meetings at which the civil network prepared contributions to the plan of a presidency: on record, and no comment on its text. */
function contributions(index: ObligationIndex, { presidency }: Term): DatedEntry[] {
  return index.meetings.flatMap((entry) => {
    const { series, prepares, attended = [], held } = entry.facts;
    const counts = isGathering(series, 'planning') && prepares === presidency.id && attended.some((party) => COMMENTERS.includes(party));
    return counts && knownOn(index.asOf, held) ? [{ entry, on: undefined }] : [];
  });
}

/** The day a presidency was handed over: the end of its term, or the beginning of the next one's. */
function handover(terms: readonly Term[], term: Term): Days | undefined {
  if (term.to) return term.to;
  const next = terms[terms.indexOf(term) + 1];
  return next && next.year === term.year + 1 ? next.from : undefined;
}

export const PRESIDENCY_RULES = {
  /** The team meets at least two calendar months before a presidency begins (S3, meetings); once it has begun it is too late. */
  'pre-presidency-meeting': defineRule('pre-presidency-meeting', {
    owes: TEAM,
    owedTo: [ROLES.members, ROLES.civilNetwork],
    number: 2,
    key: [['presidencies']],
    occurrences: (index, { documented, number: months }) => {
      const prepared = preparations(index);
      return termsSince(index, documented).map((term) => {
        const { presidency, from } = term;
        const due = from && shiftMonths(from, -months);
        return {
          key: presidency.id,
          anchor: presidency,
          due,
          limit: from,
          dueUnknown: due === undefined,
          ...evidenceFrom(
            (prepared.get(presidency.id) ?? []).map((entry) => {
              const { attended, held } = entry.facts;
              const missing = attended === undefined ? [] : partiesNotNamed(entry, index.terms, attended);
              return { entry, on: held, begins: true, missing };
            }),
          ),
          day: due?.to ?? placeholderDay(term),
        };
      });
    },
  }),

  /** The team comments on the incoming presidency's concept note and plan before they are approved and before its term (S3). */
  'plan-comments': defineRule('plan-comments', {
    owes: TEAM,
    owedTo: [ROLES.members, ROLES.civilNetwork],
    key: [['presidencies'], ['comment']],
    occurrences: (index, { documented }) =>
      termsSince(index, documented).flatMap((term) =>
        COMMENTED_DOCUMENTS.map((kind): PendingObligation => {
          const documents = index.documentsOf(kind, term.presidency.id);
          const { due, limit } = commentDays(index, documents, term);
          const comments = documents.flatMap((entry) =>
            (entry.facts.comments ?? [])
              .filter(({ from, on }) => COMMENTERS.includes(from) && knownOn(index.asOf, on))
              .map(({ on }) => ({ entry, on })),
          );
          return {
            key: `${term.presidency.id}/${kind}`,
            thread: kind,
            anchor: term.presidency,
            due,
            limit,
            dueUnknown: due === undefined,
            ...evidenceFrom([
              ...(comments.length > 0 ? comments : documents.map((entry) => ({ entry, on: undefined }))),
              ...(kind === 'presidency-plan' ? contributions(index, term) : []),
            ]),
            day: due?.to ?? placeholderDay(term),
          };
        }),
      ),
  }),

  /** The outgoing presidency reports at the first meeting after its handover (S4 §4.3): vice-ministerial or GRCM. */
  'management-report': defineRule('management-report', {
    owes: [],
    owedTo: [ROLES.members],
    key: [['presidencies']],
    occurrences: (index, { documented }) => {
      const meetings = index.meetings.filter(({ facts }) => isGathering(facts.series, 'ministerial', 'consultation'));
      const presented = ({ facts }: Entry<'documents'>) =>
        facts.meeting === undefined ? facts.dated : index.ledger.get('meetings', facts.meeting)?.facts.held;
      const held = termsSince(index, documented).filter(({ presidency }) => presidency.facts.status === 'held');
      return held.map((term) => {
        const { presidency, country, year } = term;
        const handed = handover(index.terms, term);
        const next = handed && nextMeeting(meetings, handed);
        const reports = index
          .documentsOf('management-report', presidency.id)
          .map((entry) => ({ entry, on: presented(entry), begins: true }))
          .filter(({ on }) => knownOn(index.asOf, on));
        return {
          key: presidency.id,
          anchor: presidency,
          due: next?.ends,
          dueUnknown: next === undefined,
          ...evidenceFrom(reports),
          day: next?.ends.to ?? `${year}-12-31`,
          owes: [country],
        };
      });
    },
  }),
} satisfies RuleSet;
