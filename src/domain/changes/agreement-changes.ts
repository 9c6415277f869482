import { stageOf } from '../agreements/pipeline.ts';
import { timelinessOf } from '../agreements/timeliness.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isDocumented, recordStateOf } from '../voices/documented.ts';
import type { Change } from './change.ts';
import { differing } from './differing.ts';

/**
 * What a change makes different in what documents show of agreements, in their stages and in whether their dates are kept.
 * @param before @param after as they stand on the day @param earlier the day of the former, where time passed between the two
 */
export function agreementChanges(before: Ledger, after: Ledger, asOf: string, earlier = asOf): Change[] {
  const both = (valueOf: (ledger: Ledger, agreement: Entry<'agreements'>, day: string) => unknown) =>
    (
      [
        [before, earlier],
        [after, asOf],
      ] as const
    ).map(([ledger, day]) => new Map(ledger.all('agreements').map((agreement) => [agreement.id, valueOf(ledger, agreement, day)])));
  const pairs = <T>(valueOf: (ledger: Ledger, agreement: Entry<'agreements'>, day: string) => T) => {
    const [old, now] = both(valueOf) as [Map<string, T>, Map<string, T>];
    // Of one that is gone nothing is told but that.
    return differing(old, now).filter(({ key }) => now.has(key));
  };
  const states = pairs(recordStateOf)
    .filter(({ before: a, after: b }) => a !== undefined || isDocumented(b!))
    .map(({ key, ...pair }): Change => ({ kind: 'record', agreement: key, ...pair }));
  const stages = pairs((ledger, agreement, day) => {
    const reached = stageOf(ledger, agreement, day);
    return reached && { stage: reached.stage, on: reached.on, outcome: reached.outcome };
  }).map(({ key, ...pair }): Change => ({ kind: 'stage', agreement: key, ...pair }));
  const dates = pairs((ledger, agreement, day) => {
    const { status, due } = timelinessOf(ledger, agreement, day);
    return { status, due };
  })
    // A new agreement without a date has no date to keep.
    .filter(({ before: a, after: b }) => [a, b].some((own) => own !== undefined && own.status !== 'no-date'))
    .map(({ key, before: a, after: b }): Change => ({
      kind: 'timeliness',
      agreement: key,
      due: b?.due ?? a?.due,
      before: a?.status,
      after: b?.status,
    }));
  return [...states, ...stages, ...dates];
}
