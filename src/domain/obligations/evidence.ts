import { daysOf, startOf } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import { compareText } from '../compare-text.ts';
import type { Done, Evidence } from './model.ts';
import { knownOn, type ObligationIndex } from './obligation-index.ts';
import { ROLES } from './roles.ts';

/** Who a document can be meant to reach. */
export type Audience = 'members' | 'observers' | 'civil-society';

/** When something had reached everybody that it was for; `missing` names those of whom that is not known. */
interface Reached {
  on: string | undefined;
  missing?: readonly string[];
}

/** An entry and its date; `begins` where the first of its days is the one that counts. */
export interface DatedEntry extends Reached {
  entry: AnyEntry;
  begins?: boolean;
  /** True where its date does not say to which occurrence of the rule it belongs. */
  possible?: boolean;
}

/** Evidence, and the days of the acts that it dates. */
export function evidenceFrom(entries: readonly DatedEntry[]): { evidence: Evidence[]; done: Done[] } {
  return {
    evidence: entries.map(({ entry, on, missing = [] }) => ({ entry, on, ...(missing.length > 0 && { missing }) })),
    done: entries.flatMap(({ on, begins, possible, missing = [] }) => {
      if (on === undefined || missing.length > 0) return [];
      return [{ ...(begins ? startOf(on) : daysOf(on)), ...(possible && { possible }) }];
    }),
  };
}

/** When a document had reached a whole audience: sent to it as such, or to the last of its parties. */
export function reached(index: ObligationIndex, document: Entry<'documents'>, audience: Audience): Reached {
  const sendings = (document.facts.sendings ?? []).filter(({ on }) => knownOn(index.asOf, on));
  const first = (wanted: (party: string) => boolean) =>
    sendings.filter(({ to }) => to.some(wanted)).sort((a, b) => compareText(edtf(a.on).to, edtf(b.on).to))[0]?.on;
  if (audience === 'civil-society') return { on: first((party) => index.civilSociety.has(party)) };
  if (audience === 'observers') return { on: first((party) => party === ROLES.observers) };
  const all = first((party) => party === ROLES.members);
  return all === undefined ? everyMember(index, (member) => first((party) => party === member)) : { on: all };
}

/** The latest date among the members, by the last day each allows; where only some have one, those that have none. */
export function everyMember({ members }: ObligationIndex, dateOf: (member: string) => string | undefined): Reached {
  const missing = members.filter((member) => dateOf(member) === undefined);
  if (missing.length === members.length) return { on: undefined };
  if (missing.length > 0) return { on: undefined, missing };
  const dates = members.map((member) => dateOf(member)!);
  return { on: dates.reduce((last, date) => (edtf(date).to > edtf(last).to ? date : last)) };
}
