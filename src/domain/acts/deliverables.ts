import type { Entry } from '../ledger/entry.ts';
import type { Facts } from '../schemas/index.ts';
import { DELIVERABLE_ROLES, type DeliverableRole } from '../schemas/vocabulary.ts';

/** The id that the only deliverable of an agreement has. */
export const FIRST_DELIVERABLE = 'p1';

export type Deliverable = NonNullable<Facts<'agreements'>['deliverables']>[number];

type Act = Pick<Entry<'agreements'>, 'facts'>;

/** What an act asks for, each with its own deadline and parties; empty where it asks for nothing or its text names nothing. */
export function deliverablesOf({ facts }: Act): readonly Deliverable[] {
  return facts.deliverables ?? [];
}

/** Ids of the parties that an act names in one of the roles, each once, in the order of the roles. */
export function partiesIn(act: Act, roles: readonly DeliverableRole[] = DELIVERABLE_ROLES): string[] {
  return [...new Set(roles.flatMap((role) => deliverablesOf(act).flatMap((deliverable) => deliverable[role] ?? [])))];
}

/** Ids of the parties that answer for something the act asks for: who leads and who does it, not who supports. */
export function answerableIn(act: Act): string[] {
  return partiesIn(act, ['leads', 'does']);
}

/** True where an act asks for several things: what is said of the act as a whole says nothing of one of them. */
export function isDivided(act: Act): boolean {
  return deliverablesOf(act).length > 1;
}
