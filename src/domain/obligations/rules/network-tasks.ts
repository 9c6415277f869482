import { yearsFrom, yearsOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { AnyEntry, Entry } from '../../ledger/entry.ts';
import { NETWORK_TASKS, type NetworkTask } from '../../schemas/vocabulary.ts';
import { evidenceFrom, type DatedEntry } from '../evidence.ts';
import type { PendingObligation } from '../model.ts';
import { knownOn, yearsSince, type ObligationIndex } from '../obligation-index.ts';
import { ROLES } from '../roles.ts';
import { defineRule, type RuleSet } from '../rule-definition.ts';

/** What shows a task, by task and year: `dialogue/2025`. */
type Shown = Map<string, DatedEntry[]>;

function show(shown: Shown, task: NetworkTask, year: string, entry: AnyEntry, on: string, possible = false): void {
  const key = `${task}/${year}`;
  shown.set(key, [...(shown.get(key) ?? []), { entry, on, possible }]);
}

const isTask = (purpose: string): purpose is NetworkTask => (NETWORK_TASKS as readonly string[]).includes(purpose);

/** The years through which an action certainly ran; where no source dates its end, those in which it may have begun. */
function yearsOfAction({ facts: { began, ended } }: Entry<'actions'>, asOf: string): { year: string; possible: boolean }[] {
  if (began === undefined) return [];
  const last = ended === undefined ? undefined : edtf(ended).to;
  if (last === undefined) return yearsOf(began).map(({ period, possible }) => ({ year: period, possible }));
  return yearsFrom(edtf(began).to, last > asOf ? asOf : last).map((year) => ({ year, possible: false }));
}

function showActions(index: ObligationIndex, shown: Shown): void {
  for (const entry of index.ledger.all('actions')) {
    const { began, by, with: others = [], purposes = [] } = entry.facts;
    if (began === undefined || !knownOn(index.asOf, began) || ![...by, ...others].some((party) => index.civilSociety.has(party))) continue;
    for (const { year, possible } of yearsOfAction(entry, index.asOf)) {
      for (const task of purposes.filter(isTask)) show(shown, task, year, entry, began, possible);
    }
  }
}

/** What civil society did that is a task by its kind: a report follows up, a statement is part of the dialogue, a joint course trains. */
function showOthers(index: ObligationIndex, shown: Shown): void {
  const dated = (task: NetworkTask, entry: AnyEntry, on: string) => {
    if (!knownOn(index.asOf, on)) return;
    for (const { period, possible } of yearsOf(on)) show(shown, task, period, entry, on, possible);
  };
  for (const entry of index.ledger.all('reports')) dated('follow-up', entry, entry.facts.filed);
  for (const entry of index.ledger.all('inputs')) {
    if (entry.facts.by.some((party) => index.civilSociety.has(party))) dated('dialogue', entry, entry.facts.presented);
  }
  for (const entry of index.meetings) {
    const { teaches, attended = [], held } = entry.facts;
    if (teaches !== undefined && attended.some((party) => index.civilSociety.has(party))) dated('training', entry, held);
  }
}

export const NETWORK_TASK_RULES = {
  /** The tasks that the network gives itself (S1, its role), for each year: what sources show; no day is set. */
  'network-tasks': defineRule('network-tasks', {
    owes: [ROLES.civilNetwork],
    owedTo: [ROLES.members],
    key: [['task'], ['year']],
    occurrences: (index, { documented }) => {
      const shown: Shown = new Map();
      showActions(index, shown);
      showOthers(index, shown);
      return NETWORK_TASKS.flatMap((task) =>
        yearsSince(index, documented).map((year): PendingObligation => {
          const key = `${task}/${year}`;
          return { key, thread: task, period: year, ...evidenceFrom(shown.get(key) ?? []), day: `${year}-12-31` };
        }),
      );
    },
  }),
} satisfies RuleSet;
