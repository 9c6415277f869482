import { startOf, yearsFrom } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import { presidencyTerms, type Term } from './roles.ts';
import { teamMeetingIn, type TeamMeeting } from './team-attendance.ts';
import { isGathering, type DocumentKind, type Gathering } from '../schemas/vocabulary.ts';

type Meeting = Entry<'meetings'>;
type Document = Entry<'documents'>;

/** Everything the rules look at, sorted and grouped once, so that no occurrence costs a search. */
export interface ObligationIndex {
  ledger: Ledger;
  /** ISO day. */
  asOf: string;
  terms: readonly Term[];
  /** Ids of the member countries. */
  members: readonly string[];
  /** In the order of their first possible day. */
  meetings: readonly Meeting[];
  /** Meetings of the Tripartite Team by the quarter they count for, or may count for. */
  teamMeetings: ReadonlyMap<string, readonly TeamMeeting[]>;
  documents: readonly Document[];
  /** Documents of a kind, or of a kind that belong to one entry. */
  documentsOf(kind: DocumentKind, owner?: string): readonly Document[];
  plans: readonly Entry<'plans'>[];
  civilSociety: ReadonlySet<string>;
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function documentOwners({ facts }: Document): string[] {
  return [facts.meeting, facts.presidency, facts.guideline].filter((id) => id !== undefined);
}

/** Whether something so dated may have been known on a day. */
export function knownOn(asOf: string, date: string | undefined): boolean {
  return date === undefined || edtf(date).from <= asOf;
}

export function buildObligationIndex(ledger: Ledger, asOf: string): ObligationIndex {
  const meetings = ledger
    .all('meetings')
    .sort((a, b) => compareText(startOf(a.facts.held).from, startOf(b.facts.held).from) || compareText(a.id, b.id));
  const documents = ledger.all('documents').filter(({ facts }) => knownOn(asOf, facts.dated));
  const byKind = grouped(documents, (document) => [
    document.facts.kind,
    ...documentOwners(document).map((owner) => `${document.facts.kind} ${owner}`),
  ]);
  const terms = presidencyTerms(ledger);
  const teamMeetings = new Map<string, TeamMeeting[]>();
  for (const meeting of meetings) {
    for (const [quarter, counted] of teamMeetingIn(meeting, terms)) {
      teamMeetings.set(quarter, [...(teamMeetings.get(quarter) ?? []), counted]);
    }
  }
  const civil = ledger.all('parties').filter(({ facts }) => facts.kind === 'civil-society' || facts.kind === 'national-platform');
  return {
    ledger,
    asOf,
    terms,
    members: memberCountryIds(ledger),
    meetings,
    teamMeetings,
    documents,
    documentsOf: (kind, owner) => byKind.get(owner === undefined ? kind : `${kind} ${owner}`) ?? [],
    plans: ledger.all('plans').filter(({ facts }) => knownOn(asOf, facts.dated)),
    civilSociety: new Set(civil.map(({ id }) => id)),
  };
}

/** Held on or before the day, or possibly so. */
export function isPast({ asOf }: ObligationIndex, meeting: Meeting): boolean {
  return startOf(meeting.facts.held).from <= asOf;
}

/** Meetings of some kinds that may have been held since a rule was documented. */
export function meetingsSince({ meetings }: ObligationIndex, documented: string, gatherings: readonly Gathering[]): readonly Meeting[] {
  const since = edtf(documented).from;
  return meetings.filter(({ facts }) => isGathering(facts.series, ...gatherings) && edtf(facts.held).to >= since);
}

/** Terms of the presidency whose year is not before that of a rule's document. */
export function termsSince({ terms }: ObligationIndex, documented: string): readonly Term[] {
  return terms.filter(({ year }) => year >= Number(documented.slice(0, 4)));
}

/** Every year from that of a rule's document to that of the day. */
export function yearsSince({ asOf }: ObligationIndex, documented: string): string[] {
  return yearsFrom(edtf(documented).from, asOf);
}
