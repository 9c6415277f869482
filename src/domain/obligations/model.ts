import type { Days } from '../dates/calendar.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { ObligationRule, ObligationState, RuleStanding } from '../schemas/vocabulary.ts';

/** Why an occurrence stands as it does; its sentence is made per language at the edge. */
export type Reason =
  | 'in-time'
  | 'done'
  | 'late'
  | 'after-the-event'
  | 'below-measure'
  | 'above-preference'
  | 'permitted'
  | 'waived'
  | 'documented-not-done'
  | 'upcoming'
  | 'nothing-recorded'
  | 'undated-evidence'
  | 'date-too-coarse'
  | 'due-unknown'
  | 'no-deadline'
  | 'unclear-measure'
  | 'not-in-force'
  | 'before-in-force';

/** An entry that an occurrence was computed from, and the date it gives. */
export interface Evidence {
  entry: AnyEntry;
  /** Date as written in content; undefined where the entry gives none for this. */
  on: string | undefined;
}

/** Who owes an occurrence: a party, and the office it held on the day. */
export interface Owner {
  /** Party id of the office: `ppt`, `st-crm`; the country itself where it owes as a member. */
  office: string;
  /** Party id of the holder; undefined where no source says who held the office. */
  holder: string | undefined;
  /** False where only the year of the presidency is documented. */
  sure: boolean;
}

/** Numbers behind an occurrence that a sentence needs. */
export interface Measure {
  /** What was counted: minutes, agreements, virtual meetings. */
  found?: number;
  /** What was asked for. */
  asked?: number;
  /** Out of how many. */
  total?: number;
}

/** What a rule asks for once, before it is judged. */
export interface Draft {
  /** Unique inside the rule; also the name by which a waiver names it. */
  key: string;
  /** What repeats: the id of an agreement, country, network or duty; undefined where the rule itself repeats. */
  thread?: string;
  /** Meeting, presidency, guideline, agreement… on which it hangs. */
  anchor?: AnyEntry;
  /** Quarter or year it is owed for. */
  period?: string;
  /** Last day in time; undefined where none follows from the documents. */
  due?: Days | undefined;
  /** Day from which it can no longer serve its purpose: done then, it was missed. */
  limit?: Days | undefined;
  /** True where the rule sets a day that cannot be computed from what is known. */
  dueUnknown?: boolean;
  evidence: readonly Evidence[];
  /** Days of the act that fulfils it; one for each piece of evidence that is dated. */
  done: readonly Days[];
  /** What the evidence itself says, where something other than its date decides. */
  verdict?: 'met' | 'failed' | 'permitted' | 'unclear';
  measure?: Measure;
  /** ISO day on which the offices are looked up, and by which it is placed in a year. */
  day: string;
  /** Offices or countries that owe it. */
  owes: readonly string[];
}

/** One occurrence of a rule, judged for a day, with everything it was computed from. */
export interface Occurrence extends Omit<Draft, 'owes' | 'done' | 'dueUnknown' | 'verdict'> {
  rule: ObligationRule;
  owners: readonly Owner[];
  state: ObligationState;
  reason: Reason;
  /** Days late, least and most, where it was kept late. */
  lateDays?: { least: number; most: number };
  finding?: Entry<'waivers'>;
}

/** How a rule stands on a day. */
export interface RuleStatus {
  rule: ObligationRule;
  standing: RuleStanding;
  /** Last possible day of the act that adopted it; undefined where none is on record. */
  inForce: string | undefined;
  /** The act. */
  adopted: AnyEntry | undefined;
  /** In the order of their days. */
  occurrences: readonly Occurrence[];
}

/** The whole mechanism on a day. */
export interface Obligations {
  asOf: string;
  rules: readonly RuleStatus[];
}
