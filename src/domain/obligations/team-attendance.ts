import { quartersOf, startOf } from '../dates/calendar.ts';
import type { Entry } from '../ledger/entry.ts';
import { isGathering } from '../schemas/vocabulary.ts';
import { presidencyOn, ROLES, type Term } from './roles.ts';

type Meeting = Entry<'meetings'>;

/** A meeting of the Tripartite Team and what it counts for. */
export interface TeamMeeting {
  meeting: Meeting;
  /** True where its date, or the consents on record, leave open whether it counts for the quarter. */
  possible: boolean;
  /** Offices that the list of participants does not name; a meeting without one of the three parties is none of the team. */
  missing: readonly string[];
}

/** By which parties each of the three offices can be named. */
function namesOf({ facts }: Meeting, terms: readonly Term[]): Readonly<Record<string, readonly (string | undefined)[]>> {
  return {
    [ROLES.presidency]: [ROLES.presidency, facts.presidency, presidencyOn(terms, startOf(facts.held).to)?.country],
    [ROLES.secretariat]: [ROLES.secretariat],
    [ROLES.civilSecretariat]: [ROLES.civilSecretariat, ROLES.civilNetwork],
  };
}

/** Which of the three parties some list of parties does not name. */
export function partiesNotNamed(meeting: Meeting, terms: readonly Term[], named: readonly string[]): string[] {
  if (named.includes(ROLES.team)) return [];
  return Object.entries(namesOf(meeting, terms)).flatMap(([office, names]) =>
    names.some((name) => name !== undefined && named.includes(name)) ? [] : [office],
  );
}

/** The quarters that a meeting of the team counts for; none where all three parties agreed to hold it as an extraordinary one. */
export function teamMeetingIn(meeting: Meeting, terms: readonly Term[]): [quarter: string, counted: TeamMeeting][] {
  const { series, consents, ordinary, held, attended } = meeting.facts;
  if (!isGathering(series, 'team')) return [];
  const isExtraordinary = consents !== undefined && partiesNotNamed(meeting, terms, consents).length === 0;
  if (isExtraordinary && ordinary === undefined) return [];
  const missing = attended === undefined ? [] : partiesNotNamed(meeting, terms, attended);
  const quarters = ordinary === undefined ? quartersOf(held) : [{ period: ordinary, possible: false }];
  const isDoubtful = ordinary === undefined && consents !== undefined;
  return quarters.map(({ period, possible }) => [period, { meeting, possible: possible || isDoubtful, missing }]);
}
