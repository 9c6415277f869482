import { startOf, type Days } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import { compareText } from '../compare-text.ts';
import type { Evidence } from './model.ts';
import { knownOn, type ObligationIndex } from './obligation-index.ts';
import { ROLES } from './roles.ts';

/** Who a document can be meant to reach. */
export type Audience = 'members' | 'observers' | 'civil-society';

/** An entry and its date; `begins` where the first of its days is the one that counts. */
export interface DatedEntry {
  entry: AnyEntry;
  on: string | undefined;
  begins?: boolean;
}

/** Evidence, and the days of the acts that it dates. */
export function evidenceFrom(entries: readonly DatedEntry[]): { evidence: Evidence[]; done: Days[] } {
  return {
    evidence: entries.map(({ entry, on }) => ({ entry, on })),
    done: entries.flatMap(({ on, begins }) => (on === undefined ? [] : [begins ? startOf(on) : { from: edtf(on).from, to: edtf(on).to }])),
  };
}

/** When a document had reached a whole audience: sent to it as such, or to the last of its parties; undefined if it had not. */
export function reachedOn(index: ObligationIndex, document: Entry<'documents'>, audience: Audience): string | undefined {
  const sendings = (document.facts.sendings ?? []).filter(({ on }) => knownOn(index.asOf, on));
  const first = (wanted: (party: string) => boolean) =>
    sendings.filter(({ to }) => to.some(wanted)).sort((a, b) => compareText(edtf(a.on).to, edtf(b.on).to))[0]?.on;
  if (audience === 'civil-society') return first((party) => index.civilSociety.has(party));
  if (audience === 'observers') return first((party) => party === ROLES.observers);
  return first((party) => party === ROLES.members) ?? everyMember(index, (member) => first((party) => party === member));
}

/** The latest date among the members, by the last day each allows; undefined where one of them has none. */
export function everyMember({ members }: ObligationIndex, dateOf: (member: string) => string | undefined): string | undefined {
  const dates = members.flatMap((member) => dateOf(member) ?? []);
  return dates.length === 0 || dates.length < members.length
    ? undefined
    : dates.reduce((last, date) => (edtf(date).to > edtf(last).to ? date : last));
}
