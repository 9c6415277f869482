import { asksNothing } from '../acts/acts.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { restOnWorkingDocuments } from '../ledger/readings.ts';
import { statementsOf, type DocumentedAct } from '../ledger/record-dates.ts';
import type { RecordState } from '../schemas/vocabulary.ts';

/** What one record holds of one agreement. */
export interface Documented {
  record: Entry<'records'>;
  act: DocumentedAct;
}

/** The documentary record of an agreement, where the editors keep one. */
export function documentedOf(ledger: Ledger, agreementId: string): Documented | undefined {
  for (const record of ledger.all('records')) {
    const act = record.facts.documented.find(({ subject }) => subject === agreementId);
    if (act) return { record, act };
  }
  return undefined;
}

/**
 * How an agreement stands in the documentary record: the latest state that evidence carries. An act that asks for nothing has
 * none, whatever its record holds.
 */
export function recordStateOf(ledger: Ledger, agreement: Entry<'agreements'>): RecordState {
  if (asksNothing(agreement)) return 'asks-nothing';
  const documented = documentedOf(ledger, agreement.id);
  if (!documented) return 'no-record';
  return statementsOf(documented.act).at(-1)?.state ?? 'nothing-found';
}

/** True where sources say something of what the act asked for, and not only that the search found nothing. */
export function isDocumented(state: RecordState): boolean {
  return state === 'done' || state === 'in-force' || state === 'partly';
}

/** True where everything that carries the present state of a record rests on working documents that no reader can open. */
export function restsOnWorkingDocuments(ledger: Ledger, { act }: Documented): boolean {
  const statements = statementsOf(act);
  const present = statements.filter(({ state }) => state === statements.at(-1)!.state);
  return restOnWorkingDocuments(
    ledger,
    present.flatMap(({ evidence }) => evidence.sources),
  );
}
