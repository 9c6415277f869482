import { compareText } from '../compare-text.ts';
import { quarterOf, quartersFrom } from '../dates/calendar.ts';
import { addDays, edtf } from '../dates/edtf.ts';
import type { AnyEntry } from '../ledger/entry.ts';
import { Ledger } from '../ledger/ledger.ts';
import { keyOfEntry, versionsOf, type Version } from '../ledger/versions.ts';
import { judgeRules } from '../obligations/judge-rules.ts';
import type { Occurrence, RuleStatus } from '../obligations/model.ts';
import type { RuleSet } from '../obligations/rule-definition.ts';
import { RULE_DEFINITIONS } from '../obligations/rules/index.ts';
import type { ObligationState } from '../schemas/vocabulary.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { causesOf, type DatedChange } from './dated-change.ts';
import { differing } from './differing.ts';

/** Rules that some act adopted, and those of which an agreement asked for a case by itself: nothing else is ever owed. */
function owedRules(statuses: readonly RuleStatus[]): RuleStatus[] {
  return statuses.filter(({ inForce, mandates }) => inForce.length > 0 || mandates.length > 0);
}

/** The first day on which anything was owed by one of some rules; undefined where there is none. */
function firstOwed(statuses: readonly RuleStatus[]): string | undefined {
  const days = statuses.flatMap(({ inForce, mandates }) => [
    ...inForce.map(({ from }) => from),
    ...mandates.map(({ facts }) => edtf(facts.adopted).from),
  ]);
  return days.sort(compareText)[0];
}

type Cases = ReadonlyMap<string, Occurrence>;

/** Every case that is owed on a day, by rule and key; what no rule in force asks for is none. */
function casesOn(ledger: Ledger, day: string, definitions: RuleSet): Cases {
  const cases = judgeRules(ledger, day, definitions).flatMap(({ occurrences }) => occurrences.filter(({ state }) => state !== 'unjudged'));
  return new Map(cases.map((occurrence) => [`${occurrence.rule} ${occurrence.key}`, occurrence]));
}

/** The entries that a case was computed from. */
function entriesOf({ anchor, mandate, finding, evidence }: Occurrence): AnyEntry[] {
  return [anchor, mandate, finding, ...evidence.map(({ entry }) => entry)].filter((entry) => entry !== undefined);
}

/** The days of a quarter, as far as they are known, and what began to count in it. */
interface Quarter {
  from: string;
  to: string;
  began: readonly Version[];
}

/** States that something on record decides; the others follow from the day alone. */
const SETTLED: readonly ObligationState[] = ['kept', 'kept-late', 'missed', 'waived', 'exceeded'];

/** The day on which time alone brought a case into a state; undefined where none is set. */
function reachedByTime({ due, day }: Occurrence, state: ObligationState | undefined): string | undefined {
  if (state === 'due-soon') return due && addDays(due.from, -THRESHOLDS.obligationSoonDays);
  if (state === 'no-information') return due && addDays(due.to, 1);
  return due && state !== undefined && SETTLED.includes(state) ? due.from : day;
}

/** When in a quarter a case came into its state, and what brought it there. @param act by which its rule is in force */
function momentOf(
  occurrence: Occurrence,
  state: ObligationState | undefined,
  quarter: Quarter,
  act: AnyEntry | undefined,
): Omit<DatedChange, 'change'> {
  const entries = new Set([...entriesOf(occurrence), ...(act ? [act] : [])].map(keyOfEntry));
  const filed = quarter.began.filter(({ entry }) => entries.has(keyOfEntry(entry))).sort((a, b) => compareText(a.from, b.from));
  const reached = reachedByTime(occurrence, state);
  const within = reached !== undefined && quarter.from <= reached && reached <= quarter.to;
  const last = filed.at(-1);
  if (last && (!within || (state !== undefined && SETTLED.includes(state))))
    return { day: last.from, date: last.date ?? last.from, by: 'entry', causes: causesOf([last.entry]) };
  const day = within ? reached : quarter.from;
  const basis = occurrence.mandate ?? occurrence.anchor ?? act;
  return { day, date: day, by: 'time', causes: causesOf(basis ? [basis] : entriesOf(occurrence)) };
}

/** What became of cases in a quarter; those of one rule that moved alike on one day, and by the same cause, in one change. */
function changesIn(quarter: Quarter, before: Cases, after: Cases, acts: ReadonlyMap<string, AnyEntry>): DatedChange[] {
  const states = (cases: Cases) => new Map([...cases].map(([key, { state }]) => [key, state]));
  const moved = differing(states(before), states(after)).map(({ key, before: a, after: b }) => {
    const occurrence = (after.get(key) ?? before.get(key))!;
    return { occurrence, a, b, moment: momentOf(occurrence, b, quarter, acts.get(occurrence.rule)) };
  });
  const groups = Map.groupBy(moved, ({ occurrence: { rule }, a, b, moment }) => JSON.stringify([rule, a, b, moment]));
  return [...groups.values()].map((same): DatedChange => {
    const [{ occurrence, a, b, moment }] = same as [(typeof same)[number]];
    const occurrences = same.map((one) => one.occurrence.key);
    return { ...moment, change: { kind: 'obligation', rule: occurrence.rule, occurrences, before: a, after: b } };
  });
}

/** The quarters from the one of a day, the last one until another day, with what began to count in each. */
function quartersSince(ledger: Ledger, first: string, asOf: string): Quarter[] {
  const began = Map.groupBy([...versionsOf(ledger).values()].flat(), ({ from }) => (from < first ? '' : quarterOf(from)));
  return quartersFrom(quarterOf(first), quarterOf(asOf)).map((quarter, index) => {
    const { from, to } = edtf(quarter);
    const own = began.get(quarter) ?? [];
    return {
      from,
      to: to < asOf ? to : asOf,
      began: (index === 0 ? [...(began.get('') ?? []), ...own] : own).filter((one) => one.from <= asOf),
    };
  });
}

/**
 * How what is owed changed: cases of rules that an act adopted, and those that an agreement asked for by itself. What a draft asks
 * for is owed by nobody and never told. A case is told as it stood at the end of each quarter, and when in the quarter it came to
 * that: a reminder that came and went between two quarters is none. @param asOf ISO day
 */
export function obligationDays(ledger: Ledger, asOf: string): DatedChange[] {
  const owed = owedRules(judgeRules(ledger, asOf, RULE_DEFINITIONS));
  const first = firstOwed(owed);
  if (first === undefined) return [];
  const definitions = Object.fromEntries(owed.map(({ rule }) => [rule, RULE_DEFINITIONS[rule]])) as RuleSet;
  const acts = new Map(owed.flatMap(({ rule, inForce }) => (inForce[0] ? [[rule, inForce[0].act] as const] : [])));
  const entries = new Map<string, AnyEntry>();
  let before: Cases = new Map();
  return quartersSince(ledger, first, asOf).flatMap((quarter) => {
    for (const { entry } of [...quarter.began].sort((a, b) => compareText(a.from, b.from))) entries.set(keyOfEntry(entry), entry);
    const now = casesOn(new Ledger([...entries.values()]), quarter.to, definitions);
    const changes = changesIn(quarter, before, now, acts);
    before = now;
    return changes;
  });
}
