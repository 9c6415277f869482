import type { Change } from '#domain/changes/change.ts';
import { obligationChanges } from '#domain/changes/obligation-changes.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';

/** What a change makes different in what the mechanism asks for. */
export const allChanges = (before: Ledger, after: Ledger, asOf: string): Change[] =>
  obligationChanges(before, after, asOf, RULE_DEFINITIONS);
