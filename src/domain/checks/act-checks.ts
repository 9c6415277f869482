import { asksNothing, possibleStages, stagesOf } from '../acts/acts.ts';
import type { Entry } from '../ledger/entry.ts';
import type { ReportProblem } from './entry-problems.ts';

/** What only an act that asks for something can have. */
const OF_REQUESTS = ['stages', 'due', 'responsible', 'resources'] as const;

/** What an act states must be possible for its verb. */
export function checkAct(entry: Entry<'agreements'>, report: ReportProblem): void {
  const { verb } = entry.facts.act;
  if (asksNothing(entry)) {
    for (const path of OF_REQUESTS) {
      if (entry.facts[path] !== undefined) report(entry, 'act-asks-nothing', [path], { path, found: path, verb });
    }
    return;
  }
  const accepted = possibleStages(entry);
  if (entry.facts.stages === undefined) report(entry, 'missing-key', [], { path: 'stages', found: 'stages', accepted });
  stagesOf(entry).forEach(({ stage }, index) => {
    if (accepted.includes(stage)) return;
    report(entry, 'stage-not-possible', ['stages', index, 'stage'], { path: `stages.${index}.stage`, found: stage, verb, accepted });
  });
}
