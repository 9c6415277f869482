import { compareText } from '../compare-text.ts';
import { edtf } from '../dates/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { obligationsOn } from '../obligations/index.ts';
import { pendingAnswers } from './answers.ts';
import { pendingUpdates } from './assessments.ts';
import { pendingDates, pendingObligations } from './dates.ts';
import { PENDING_KINDS, type Owned, type PendingItem, type PendingKind } from './model.ts';
import { pendingStages } from './stages.ts';
import { pendingSendings, pendingTranslations } from './texts.ts';

/** Kinds of which the newest stands first: what waits for years was told before. Of the others, the nearest or the longest. */
const NEWEST_FIRST: ReadonlySet<PendingKind> = new Set(['denied', 'passed', 'unanswered']);

/** The day by which a line has its place in its kind; after all others where no source gives one. */
function dayOf({ kind, since, until }: PendingItem): string {
  const on = kind === 'due' || kind === 'denied' || kind === 'passed' ? until : since;
  return on === undefined ? '' : NEWEST_FIRST.has(kind) ? edtf(on).to : edtf(on).from;
}

function compareItems(a: PendingItem, b: PendingItem): number {
  const byKind = PENDING_KINDS.indexOf(a.kind) - PENDING_KINDS.indexOf(b.kind);
  const [one, other] = [dayOf(a), dayOf(b)];
  const known = Number(one === '') - Number(other === '');
  const byDay = NEWEST_FIRST.has(a.kind) ? compareText(other, one) : compareText(one, other);
  return byKind || known || byDay || compareText(a.id, b.id);
}

function gathered(owned: readonly Owned[]): Map<string, PendingItem[]> {
  const lists = new Map<string, PendingItem[]>();
  for (const { party, item } of owned) {
    const list = lists.get(party);
    if (list) list.push(item);
    else lists.set(party, [item]);
  }
  for (const list of lists.values()) list.sort(compareItems);
  return lists;
}

const lists = oncePerKey((ledger, asOf): ReadonlyMap<string, readonly PendingItem[]> => {
  const obligations = obligationsOn(ledger, asOf);
  return gathered([
    ...pendingDates(ledger, asOf),
    ...pendingObligations(ledger, obligations),
    ...pendingStages(ledger, asOf),
    ...pendingAnswers(ledger, asOf),
    ...pendingSendings(ledger, obligations),
    ...pendingUpdates(ledger, asOf),
    ...pendingTranslations(ledger),
  ]);
});

/**
 * What is pending for a party on a day: by kind, the nearest first. All parties' lists are worked out once for a ledger and day.
 * What is asked of a group stands on the list of the group, never on that of each of its members. @param asOf ISO day
 */
export function pendingOf(ledger: Ledger, asOf: string, party: string): readonly PendingItem[] {
  return lists(ledger, asOf).get(party) ?? [];
}

/** The ids of the parties for which something is pending, in the order of the ids. @param asOf ISO day */
export function pendingParties(ledger: Ledger, asOf: string): string[] {
  return ledger.all('parties').flatMap(({ id }) => (lists(ledger, asOf).has(id) ? [id] : []));
}
