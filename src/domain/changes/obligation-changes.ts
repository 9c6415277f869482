import type { Ledger } from '../ledger/ledger.ts';
import { judgeRules } from '../obligations/judge-rules.ts';
import type { RuleSet } from '../obligations/rule-definition.ts';
import type { Change } from './change.ts';
import { differing } from './differing.ts';

/** What a change makes different in what some rules of the mechanism ask for. @param before @param after as they stand on the day */
export function obligationChanges(before: Ledger, after: Ledger, asOf: string, definitions: RuleSet): Change[] {
  const [old, now] = [before, after].map(
    (ledger) =>
      new Map(
        judgeRules(ledger, asOf, definitions).flatMap(({ rule, occurrences }) =>
          occurrences.map(({ key, state }) => [JSON.stringify([rule, key]), { rule, occurrence: key, state }] as const),
        ),
      ),
  );
  const moved = differing(old!, now!).map(({ before: a, after: b }) => {
    const { rule, occurrence } = (b ?? a)!;
    return { rule, occurrence, before: a?.state, after: b?.state };
  });
  return [...Map.groupBy(moved, (one) => JSON.stringify([one.rule, one.before, one.after])).values()].map((same): Change => {
    const { rule, before: a, after: b } = same[0]!;
    return { kind: 'obligation', rule, occurrences: same.map(({ occurrence }) => occurrence), before: a, after: b };
  });
}
