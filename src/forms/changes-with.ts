import { inOrder, type Change } from '#domain/changes/change.ts';
import { entryChanges, computedChanges } from '#domain/changes/ledger-changes.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { rulesTouchedBy } from './concerns.ts';
import type { EntryDraft } from './draft.ts';
import { entryWithoutFile, ledgerWith } from './published.ts';
import { RULES_OF } from './rules-touched.ts';

/** What a sound draft would change on a day. @param ledger what is published; an entry with the same id is taken to be replaced */
export async function changesWith({ collection, id, facts, words }: EntryDraft, ledger: Ledger, asOf: string): Promise<Change[]> {
  const after = ledgerWith(ledger, entryWithoutFile({ collection, id, facts, words }));
  const [old, now] = [ledgerAsOf(ledger, asOf), ledgerAsOf(after, asOf)];
  const others = [...entryChanges(ledger, after), ...computedChanges(old, now, asOf)];
  const group = rulesTouchedBy(collection);
  if (!group) return inOrder(others);
  const [{ obligationChanges }, rules] = await Promise.all([import('#domain/changes/obligation-changes.ts'), RULES_OF[group]()]);
  return inOrder([...others, ...obligationChanges(old, now, asOf, rules)]);
}
