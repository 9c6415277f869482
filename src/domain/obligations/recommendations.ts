import { startOf } from '../dates/calendar.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ROLES } from './roles.ts';
import type { RecommendationResult } from '../schemas/vocabulary.ts';

/** A meeting before which a recommendation was put. */
export interface Presentation {
  meeting: Entry<'meetings'>;
  /** Undefined where no source says what the meeting resolved. */
  result: RecommendationResult | undefined;
  sources: Entry<'proposals'>['facts']['sources'] | undefined;
}

/** How far a recommendation came: before which meetings it was put, and which agreements took it up. */
export interface RecommendationPath {
  presented: readonly Presentation[];
  /** Named by the presentation that approved it, or naming it as a text they derive from. */
  agreements: readonly Entry<'agreements'>[];
}

const isOfTeam = ({ facts }: Entry<'proposals'>) => facts.kind === 'recommendation' && facts.proposers?.includes(ROLES.team) === true;

/** Recommendations of the Tripartite Team (S3, objective 2). */
export function teamRecommendations(ledger: Ledger): Entry<'proposals'>[] {
  return ledger.all('proposals').filter(isOfTeam);
}

/** Meetings of a body at which an agreement was verified by the day. */
export function verificationsOf(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): Entry<'meetings'>[] {
  return ledger.all('meetings').filter(({ facts }) => facts.verified?.includes(agreement.id) === true && startOf(facts.held).from <= asOf);
}

/** The path of a recommendation by the day; undefined for a text of another kind that was put before no meeting. @param asOf ISO day */
export function recommendationPath(ledger: Ledger, proposal: Entry<'proposals'>, asOf: string): RecommendationPath | undefined {
  const { presented = [] } = proposal.facts;
  if (presented.length === 0 && !isOfTeam(proposal)) return undefined;
  const held = presented.flatMap(({ at, result, sources, agreement }) => {
    const meeting = ledger.demand('meetings', at);
    return startOf(meeting.facts.held).from <= asOf ? [{ meeting, result, sources, agreement }] : [];
  });
  const named = held.flatMap(({ agreement }) => (agreement === undefined ? [] : ledger.demand('agreements', agreement)));
  const derived = ledger
    .mentionsOf(proposal)
    .flatMap(({ from, field }) => (from.collection === 'agreements' && field === 'derives' ? [from] : []));
  return { presented: held, agreements: [...new Set([...named, ...derived])] };
}
