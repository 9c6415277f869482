import { inOrder, type Change } from '#domain/changes/change.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { changesAgreements, changesVoices, rulesTouchedBy } from './concerns.ts';
import type { EntryDraft } from './draft.ts';
import { withSchemas } from './loaded-schemas.ts';
import { entryWithoutFile, ledgerWith } from './published.ts';
import { RULE_CHANGES } from './rule-changes.ts';

/**
 * What a sound draft would change on a day of what the site computes; that its entry is there is not told. Of what its kind cannot
 * change nothing is loaded.
 *
 * @param ledger what is published; an entry with the same id is taken to be replaced
 */
export async function changesWith({ collection, id, facts, words }: EntryDraft, ledger: Ledger, asOf: string): Promise<Change[]> {
  const after = ledgerWith(ledger, entryWithoutFile({ collection, id, facts, words }));
  const [old, now] = await withSchemas(() => [ledgerAsOf(ledger, asOf), ledgerAsOf(after, asOf)] as const);
  const changes: Change[] = [];
  if (changesVoices(collection)) {
    const { voiceChanges } = await import('#domain/changes/voice-changes.ts');
    changes.push(...voiceChanges(old, now, asOf));
  }
  if (changesAgreements(collection)) {
    const { agreementChanges } = await import('#domain/changes/agreement-changes.ts');
    changes.push(...agreementChanges(old, now, asOf));
  }
  const rules = rulesTouchedBy(collection);
  if (rules) changes.push(...(await RULE_CHANGES[rules]())(old, now, asOf));
  return inOrder(changes);
}
