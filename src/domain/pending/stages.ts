import { computePipeline } from '../agreements/pipeline.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ROLES } from '../obligations/roles.ts';
import { forEach, type Owned } from './model.ts';

/** An act that was agreed in a body and waits for its endorsement: on the lists of who adopted it and of who can endorse it. */
function unendorsed(agreement: Entry<'agreements'>, since: string | undefined): Owned[] {
  const { body } = agreement.facts.act;
  return forEach([body, ROLES.viceMinisters], (party) => ({
    id: `agreements.${agreement.id}.endorsement`,
    kind: 'endorsement',
    part: party === body ? 'adopted' : 'endorses',
    entry: agreement,
    since,
    settledBy: { correct: agreement },
  }));
}

/** A text that no body has adopted: on the lists of those who made it, and of nobody of whom it asks something. */
function unadopted(proposal: Entry<'proposals'>, since: string | undefined): Owned[] {
  return forEach(proposal.facts.proposers ?? [], () => ({
    id: `proposals.${proposal.id}.endorsement`,
    kind: 'endorsement',
    part: 'author',
    entry: proposal,
    since,
    settledBy: { form: 'agreements', begun: {} },
  }));
}

/** What waits for the next step before the plan, as the pipeline tells it: acts without endorsement, proposals without adoption. @param asOf ISO day */
export function pendingStages(ledger: Ledger, asOf: string): Owned[] {
  const waiting = computePipeline(ledger, asOf).columns.filter(({ stage }) => stage === 'proposed' || stage === 'agreed');
  return waiting
    .flatMap(({ items }) => items.filter(({ waits }) => waits))
    .flatMap(({ entry, since }) => (entry.collection === 'agreements' ? unendorsed(entry, since) : unadopted(entry, since)))
    .filter(({ party }) => ledger.get('parties', party) !== undefined);
}
