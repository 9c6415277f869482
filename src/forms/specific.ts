import { asksForSomething } from '#domain/acts/acts.ts';
import { specificityOf, type Answers } from '#domain/agreements/specificity.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { EntryDraft, Values } from './draft.ts';

/**
 * What an agreement that is being entered states of the facts by which agreements are told apart as specific. Undefined while
 * nobody has said what the body did, and where that asks for nothing.
 */
export function specificityOfDraft({ facts, words }: EntryDraft): Answers | undefined {
  if (typeof (facts.act as Values | undefined)?.verb !== 'string') return undefined;
  const act = { facts: { 'text-known': 'whole', ...facts }, words } as unknown as Entry<'agreements'>;
  return asksForSomething(act) ? specificityOf(act) : undefined;
}
