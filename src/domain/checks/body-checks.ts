import { edtf, overlaps } from '../dates/edtf.ts';
import type { AnyEntry, Entry, FieldPath } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PartyKind } from '../schemas/vocabulary.ts';
import type { ReportProblem } from './entry-problems.ts';

const COUNTRIES: readonly PartyKind[] = ['member-country', 'observer-country'];
const OBSERVERS: readonly PartyKind[] = ['observer-country', 'observer-organization'];
const ORGANIZATIONS: readonly PartyKind[] = ['civil-society', 'national-platform', 'national-coalition'];
const INSTITUTIONS: readonly PartyKind[] = ['institution'];
/** What an organisation can belong to: not a country, nor an institution of one. */
const NETWORKS: readonly PartyKind[] = [
  'civil-society',
  'network',
  'working-group',
  'body',
  'national-platform',
  'national-coalition',
  'other',
];

/** What the checks of one entry share. */
interface Case {
  ledger: Ledger;
  entry: AnyEntry;
  report: ReportProblem;
}

function field(path: FieldPath): string {
  return path.join('.');
}

/** The named party is of one of the kinds; one that does not exist is told elsewhere. */
function demandKind({ ledger, entry, report }: Case, id: string, path: FieldPath, accepted: readonly PartyKind[]): void {
  const party = ledger.get('parties', id);
  if (!party || accepted.includes(party.facts.kind)) return;
  report(entry, 'party-of-wrong-kind', path, { path: field(path), found: id, accepted, nearest: undefined });
}

/** An organisation or institution is of the country with which it is named; one without a country is of none. */
function demandCountry({ ledger, entry, report }: Case, id: string, path: FieldPath, country: string): void {
  const own = ledger.get('parties', id)?.facts.country;
  if (own === undefined || own === country) return;
  report(entry, 'of-another-country', path, { path: field(path), found: id, country: own, expected: country });
}

function checkTwice({ entry, report }: Case, keys: readonly (string | undefined)[], pathOf: (index: number) => FieldPath): void {
  const seen = new Map<string, number>();
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else report(entry, 'named-twice', pathOf(index), { path: field(pathOf(index)), found: key, otherPath: field(pathOf(first)) });
  });
}

interface Dated {
  on?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

/** A statement ends after it begins, and holds on the day for which a source says it. */
function checkPeriod({ entry, report }: Case, { on, from, until }: Dated, path: FieldPath): void {
  const order = (earlier: string | undefined, later: string | undefined, key: keyof Dated) => {
    if (earlier === undefined || later === undefined || edtf(earlier).from <= edtf(later).to) return;
    const at = [...path, key];
    report(entry, 'dates-out-of-order', at, { path: field(at), found: later, against: earlier });
  };
  order(from, until, 'until');
  order(from, on, 'on');
  order(on, until, 'until');
}

type Membership = NonNullable<Entry<'parties'>['facts']['belongs']>[number];

/** The same membership twice: of one day, or of two periods that overlap. */
function isRepeated(a: Membership, b: Membership): boolean {
  if (a.to !== b.to || a.as !== b.as) return false;
  if (a.from === undefined || b.from === undefined) return a.from === b.from && a.on === b.on;
  const ends = (item: Membership) => (item.until === undefined ? '9999-12-31' : edtf(item.until).from);
  return edtf(a.from).to < ends(b) && edtf(b.from).to < ends(a);
}

function checkMemberships(here: Case, party: Entry<'parties'>): void {
  const { belongs = [], country } = party.facts;
  belongs.forEach((item, index) => {
    const path = ['belongs', index];
    demandKind(here, item.to, [...path, 'to'], NETWORKS);
    checkPeriod(here, item, path);
    const first = belongs.slice(0, index).findIndex((before) => isRepeated(before, item));
    if (first !== -1) here.report(party, 'named-twice', path, { path: field(path), found: item.to, otherPath: `belongs.${first}` });
    const at = [...path, 'in'];
    if (item.in !== undefined && country !== undefined && item.in !== country) {
      here.report(party, 'of-another-country', at, { path: field(at), found: party.id, country, expected: item.in });
    } else if (item.as !== 'member' && item.in === undefined && country === undefined) {
      here.report(party, 'missing-key', path, { path: field(at), found: 'in' });
    }
  });
}

function checkParty(here: Case, party: Entry<'parties'>): void {
  const { kind, country, spaces, observer, outside } = party.facts;
  checkMemberships(here, party);
  const allowed = (has: boolean, key: string, accepted: readonly PartyKind[]) => {
    if (has) demandKind(here, party.id, [key], accepted);
  };
  allowed(spaces !== undefined, 'spaces', ['member-country']);
  allowed(observer !== undefined, 'observer', OBSERVERS);
  allowed(outside !== undefined, 'outside', [...INSTITUTIONS, ...ORGANIZATIONS, 'other']);
  if (kind === 'institution' && country === undefined) here.report(party, 'missing-key', [], { path: 'country', found: 'country' });
  spaces?.forEach((space, index) => {
    checkPeriod(here, space, ['spaces', index]);
    if (space.chosen?.by !== undefined) demandCountry(here, space.chosen.by, ['spaces', index, 'chosen', 'by'], party.id);
  });
}

function checkDelegations(here: Case, { facts }: Entry<'meetings'>): void {
  const delegations = facts.delegations ?? [];
  checkTwice(
    here,
    delegations.map(({ party }) => party),
    (index) => ['delegations', index, 'party'],
  );
  delegations.forEach(({ party, institutions = [], organizations = [] }, index) => {
    const isCountry = COUNTRIES.includes(here.ledger.get('parties', party)?.facts.kind ?? 'other');
    const each = (ids: readonly string[], key: string, kinds: readonly PartyKind[]) =>
      ids.forEach((id, place) => {
        const path = ['delegations', index, key, place];
        demandKind(here, id, path, kinds);
        if (isCountry) demandCountry(here, id, path, party);
      });
    each(institutions, 'institutions', INSTITUTIONS);
    each(organizations, 'organizations', ORGANIZATIONS);
  });
}

/** A handover agrees with the terms on both sides, with the meeting that it happened at, and with the order of the years. */
function checkHandover({ ledger, report }: Case, presidency: Entry<'presidencies'>): void {
  const { received, term, year } = presidency.facts;
  if (!received) return;
  const contradicts = (key: 'on' | 'from', found: string, against: string) =>
    report(presidency, 'handover-contradicts', ['received', key], { path: `received.${key}`, found, against });
  const { on, from } = received;
  const before = from === undefined ? undefined : ledger.get('presidencies', from);
  if (before && before.facts.year >= year) contradicts('from', before.id, presidency.id);
  const taken =
    before &&
    ledger
      .all('presidencies')
      .find(({ id, facts }) => id < presidency.id && facts.received?.from === before.id && facts.received.told === 'happened');
  if (taken && received.told === 'happened') contradicts('from', before.id, taken.id);
  if (on === undefined) return;
  const held = received.meeting === undefined ? undefined : ledger.get('meetings', received.meeting)?.facts.held;
  const others = received.told === 'happened' ? [term?.from, before?.facts.term?.to, held] : [held];
  const other = others.find((date) => date !== undefined && !overlaps(edtf(on), edtf(date)));
  if (other !== undefined) contradicts('on', on, other);
}

function checkPresidency(here: Case, presidency: Entry<'presidencies'>): void {
  const { country, troika, institutions = [], theme } = presidency.facts;
  checkHandover(here, presidency);
  const members = troika?.members ?? [];
  members.forEach((id, index) => demandKind(here, id, ['troika', 'members', index], ['member-country']));
  checkTwice(here, members, (index) => ['troika', 'members', index]);
  if (troika && !members.includes(country)) {
    const path = ['troika', 'members'];
    here.report(presidency, 'troika-without-presidency', path, { path: field(path), found: members.join(', '), country });
  }
  checkTwice(
    here,
    institutions.map(({ institution, on }) => `${institution}${on === undefined ? '' : ` (${on})`}`),
    (index) => ['institutions', index],
  );
  institutions.forEach(({ institution }, index) => {
    const path = ['institutions', index, 'institution'];
    demandKind(here, institution, path, INSTITUTIONS);
    demandCountry(here, institution, path, country);
  });
  if (theme && Object.values(presidency.words).some((words) => words?.theme === undefined)) {
    here.report(presidency, 'missing-words', ['theme'], { path: 'theme', found: 'theme', otherFile: presidency.origin.file });
  }
}

/** What is wrong with who belongs where, who presides with whom, and who sat in which delegation. */
export function checkBodies(ledger: Ledger, entry: AnyEntry, report: ReportProblem): void {
  const here = { ledger, entry, report };
  if (entry.collection === 'parties') checkParty(here, entry);
  if (entry.collection === 'meetings') checkDelegations(here, entry);
  if (entry.collection === 'presidencies') checkPresidency(here, entry);
}
