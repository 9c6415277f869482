import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';

type Proposal = Entry<'proposals'>;

/** The agreement in which a proposal already stands: it is the same act, or asks to keep what that agreement decided. */
export function agreementOf({ facts }: Proposal): string | undefined {
  return facts['same-as'] ?? facts.upholds;
}

/** What no body has adopted: a text that is an agreement already, or that upholds one, is counted there and nowhere else. */
export function openProposals(ledger: Ledger): Proposal[] {
  return ledger.all('proposals').filter((proposal) => agreementOf(proposal) === undefined);
}
