import { startOf, type Days } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { presidencyTerms, ROLES, type Term } from './roles.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import type { DocumentKind } from '../schemas/vocabulary.ts';
import type { Evidence } from './model.ts';

type Meeting = Entry<'meetings'>;
type Document = Entry<'documents'>;

/** Who a document can be meant to reach. */
export type Audience = 'members' | 'observers' | 'civil-society';

/** Everything that the rules look at, sorted and looked up once, so that each occurrence costs no search. */
export interface World {
  ledger: Ledger;
  /** ISO day. */
  asOf: string;
  terms: readonly Term[];
  members: readonly string[];
  /** In the order of their first possible day. */
  meetings: readonly Meeting[];
  /** Meetings of the quarter they were the ordinary one of, or were held in. */
  teamMeetings: ReadonlyMap<string, readonly Meeting[]>;
  documents: readonly Document[];
  /** Documents by kind, and by kind and the entry they belong to: `minutes`, `minutes r-1`. */
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

/** Quarters that a meeting of the team can stand for: the one it claims, or the one its date lies in. */
function quartersOfMeeting({ facts }: Meeting): string[] {
  if (facts.series !== 'tripartite' || facts.consents) return [];
  if (facts.ordinary !== undefined) return [facts.ordinary];
  const { from, to } = startOf(facts.held);
  const quarter = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return quarter(from) === quarter(to) ? [quarter(from)] : [];
}

function ownersOf({ facts }: Document): string[] {
  return [facts.meeting, facts.presidency, facts.guideline].filter((id) => id !== undefined);
}

/** Something dated after the day is not known on it. */
export function knownOn(asOf: string, date: string | undefined): boolean {
  return date === undefined || edtf(date).from <= asOf;
}

export function buildWorld(ledger: Ledger, asOf: string): World {
  const meetings = ledger
    .all('meetings')
    .sort((a, b) => compareText(startOf(a.facts.held).from, startOf(b.facts.held).from) || compareText(a.id, b.id));
  const documents = ledger.all('documents').filter(({ facts }) => knownOn(asOf, facts.dated));
  const byKind = grouped(documents, (document) => [
    document.facts.kind,
    ...ownersOf(document).map((owner) => `${document.facts.kind} ${owner}`),
  ]);
  const civil = ledger.all('parties').filter(({ facts }) => facts.kind === 'civil-society' || facts.kind === 'national-platform');
  return {
    ledger,
    asOf,
    terms: presidencyTerms(ledger),
    members: memberCountryIds(ledger),
    meetings,
    teamMeetings: grouped(meetings, quartersOfMeeting),
    documents,
    documentsOf: (kind, owner) => byKind.get(owner === undefined ? kind : `${kind} ${owner}`) ?? [],
    plans: ledger.all('plans').filter(({ facts }) => knownOn(asOf, facts.dated)),
    civilSociety: new Set(civil.map(({ id }) => id)),
  };
}

/** Held on or before the day, or possibly so. */
export function isPast({ asOf }: World, meeting: Meeting): boolean {
  return startOf(meeting.facts.held).from <= asOf;
}

/** When a document had reached the whole of an audience: sent to it as such, or to the last of its parties; undefined if not. */
export function reachedOn(world: World, document: Document, audience: Audience): string | undefined {
  const sendings = (document.facts.sendings ?? []).filter(({ on }) => knownOn(world.asOf, on));
  const first = (wanted: (party: string) => boolean) =>
    sendings.filter(({ to }) => to.some(wanted)).sort((a, b) => compareText(edtf(a.on).to, edtf(b.on).to))[0]?.on;
  if (audience === 'civil-society') return first((party) => world.civilSociety.has(party));
  if (audience === 'observers') return first((party) => party === ROLES.observers);
  const whole = first((party) => party === ROLES.members);
  if (whole !== undefined || world.members.length === 0) return whole;
  const days = world.members.map((member) => first((party) => party === member));
  if (days.includes(undefined)) return undefined;
  return (days as string[]).reduce((last, day) => (edtf(day).to > edtf(last).to ? day : last));
}

/** Evidence with the days of those that bear a date. */
export function dated(pairs: readonly { entry: AnyEntry; on: string | undefined; begins?: boolean }[]): {
  evidence: Evidence[];
  done: Days[];
} {
  return {
    evidence: pairs.map(({ entry, on }) => ({ entry, on })),
    done: pairs.flatMap(({ on, begins }) => (on === undefined ? [] : [begins ? startOf(on) : { from: edtf(on).from, to: edtf(on).to }])),
  };
}
