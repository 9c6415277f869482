import type { Change } from '#domain/changes/change.ts';
import { obligationChanges } from '#domain/changes/obligation-changes.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { COUNTRY_RULES } from '#domain/obligations/rules/countries.ts';
import { LEAD_RULES } from '#domain/obligations/rules/leads.ts';

/** What a change makes different in what is asked of each country. */
export const countryChanges = (before: Ledger, after: Ledger, asOf: string): Change[] =>
  obligationChanges(before, after, asOf, { ...COUNTRY_RULES, ...LEAD_RULES });
