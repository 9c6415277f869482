import { asksForSomething } from '../acts/acts.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { RECORD_STATES, type RecordState } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';
import { documentedOf, recordStateOf, restsOnWorkingDocuments } from '../voices/documented.ts';

/** The agreements that asked for something, divided by what sources show of them. The parts add up to those that asked. */
export interface Asked {
  asked: readonly string[];
  states: Readonly<Record<RecordState, readonly string[]>>;
  /** Those of them of which something is documented, and only by working documents that no reader can open. */
  unpublished: readonly string[];
  /** Those that asked for nothing, or took effect by themselves: outside every ratio. */
  rest: readonly string[];
}

/** Of all agreements, or of some of them. */
export function computeAsked(ledger: Ledger, agreements: readonly Entry<'agreements'>[] = ledger.all('agreements')): Asked {
  const asking = agreements.filter((agreement) => asksForSomething(agreement));
  const byState = Map.groupBy(asking, (agreement) => recordStateOf(ledger, agreement));
  return {
    asked: asking.map(({ id }) => id),
    states: tableOf(RECORD_STATES, (state) => (byState.get(state) ?? []).map(({ id }) => id)),
    unpublished: asking.flatMap(({ id }) => {
      const documented = documentedOf(ledger, id);
      return documented && restsOnWorkingDocuments(ledger, documented) ? [id] : [];
    }),
    rest: agreements.filter((agreement) => !asksForSomething(agreement)).map(({ id }) => id),
  };
}
