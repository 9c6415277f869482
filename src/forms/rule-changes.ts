import type { Change } from '#domain/changes/change.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { RuleGroup } from './concerns.ts';

type ChangesOf = (before: Ledger, after: Ledger, asOf: string) => Change[];

/** What a change makes different in what the rules of each group ask for. */
export const RULE_CHANGES: Readonly<Record<RuleGroup, () => Promise<ChangesOf>>> = {
  'network-tasks': () => import('./judged/task-rules.ts').then((file) => file.taskChanges),
  countries: () => import('./judged/country-rules.ts').then((file) => file.countryChanges),
  all: () => import('./judged/every-rule.ts').then((file) => file.allChanges),
};
