import type { Change } from '#domain/changes/change.ts';
import { obligationChanges } from '#domain/changes/obligation-changes.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { NETWORK_TASK_RULES } from '#domain/obligations/rules/network-tasks.ts';

/** What a change makes different in what the tasks of the network ask for. */
export const taskChanges = (before: Ledger, after: Ledger, asOf: string): Change[] =>
  obligationChanges(before, after, asOf, NETWORK_TASK_RULES);
