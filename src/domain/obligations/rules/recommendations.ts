import { endOf, startOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { recommendationPath, teamRecommendations, type RecommendationPath } from '../recommendations.ts';
import { evidenceFrom, type DatedEntry } from '../evidence.ts';
import type { PendingObligation } from '../model.ts';
import { isPast, meetingsSince, type ObligationIndex } from '../obligation-index.ts';
import { ROLES } from '../roles.ts';
import { defineRule, TEAM, type RuleSet } from '../rule-definition.ts';

interface Recommended {
  recommendation: Entry<'proposals'>;
  path: RecommendationPath;
}

/** The recommendations of the team that were made by the day, each with how far it came. */
function recommended(index: ObligationIndex): Recommended[] {
  return teamRecommendations(index.ledger).flatMap((recommendation) => {
    const path = recommendationPath(index.ledger, recommendation, index.asOf);
    return path === undefined ? [] : [{ recommendation, path }];
  });
}

/** Meetings of the team that verified one of some agreements since a day, with the parties that each does not name. */
function verifications(index: ObligationIndex, agreements: ReadonlySet<string>, since: string): DatedEntry[] {
  const counted = new Map([...index.teamMeetings.values()].flat().map((each) => [each.meeting.id, each]));
  return [...counted.values()].flatMap(({ meeting, missing }): DatedEntry[] => {
    const { verified = [], held } = meeting.facts;
    const counts = isPast(index, meeting) && startOf(held).from >= since && verified.some((id) => agreements.has(id));
    return counts ? [{ entry: meeting, on: held, begins: true, missing }] : [];
  });
}

export const RECOMMENDATION_RULES = {
  /** At each GRCM meeting the team presents its joint recommendations (S3, second objective). */
  'team-recommendations': defineRule('team-recommendations', {
    owes: TEAM,
    owedTo: [ROLES.members],
    key: [['meetings']],
    occurrences: (index, { documented }) => {
      const presented = Map.groupBy(
        recommended(index).flatMap(({ recommendation, path }) => path.presented.map(({ meeting }) => ({ recommendation, at: meeting.id }))),
        ({ at }) => at,
      );
      return meetingsSince(index, documented, ['consultation']).map((meeting): PendingObligation => {
        const due = endOf(meeting.facts.held);
        const own = (presented.get(meeting.id) ?? []).map(({ recommendation }) => ({
          entry: recommendation,
          on: meeting.facts.held,
          begins: true,
        }));
        return { key: meeting.id, anchor: meeting, due, ...evidenceFrom(own), day: due.to };
      });
    },
  }),

  /** The team takes part in following an approved recommendation: it verified the agreement that took it up (S3, second objective). */
  'approved-recommendations': defineRule('approved-recommendations', {
    owes: TEAM,
    owedTo: [ROLES.members],
    key: [['proposals']],
    occurrences: (index) =>
      recommended(index).flatMap(({ recommendation, path }): PendingObligation[] => {
        const approved = path.presented.find(({ result }) => result === 'approved');
        if (approved === undefined) return [];
        const { held } = approved.meeting.facts;
        const verified = verifications(index, new Set(path.agreements.map(({ id }) => id)), startOf(held).from);
        return [{ key: recommendation.id, anchor: recommendation, ...evidenceFrom(verified), day: edtf(held).to }];
      }),
  }),
} satisfies RuleSet;
