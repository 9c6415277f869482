import type { Days } from '../dates/calendar.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { ObligationRule, ObligationState, RuleAuthority } from '../schemas/vocabulary.ts';

/** Why an occurrence is in its state; each language words it at the edge. */
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
  | 'some-missing'
  | 'parties-not-named'
  | 'modality-unknown'
  | 'due-unknown'
  | 'no-deadline'
  | 'unclear-measure'
  | 'not-in-force'
  | 'before-in-force'
  | 'after-in-force';

/** An entry that an occurrence was computed from, and the date it gives. */
export interface Evidence {
  entry: AnyEntry;
  /** Date as written in content; undefined where the entry gives none for this. */
  on: string | undefined;
  /** Party ids that it asks for and does not reach: who did not receive, approve or take part as far as is known. */
  missing?: readonly string[];
}

/** Days of an act; `possible` where it may belong to another occurrence of the rule. */
export interface Done extends Days {
  possible?: true;
}

/** Who owes an occurrence: a party, and the office it held on the day. */
export interface Owner {
  /** Party id of the office: `ppt`, `st-crm`; the country itself where it owes as a member. */
  office: string;
  /** Party id of the holder; undefined where no source says who held the office. */
  holder: string | undefined;
  /** False where only the year of the presidency is documented. */
  sure: boolean;
  /** Id of the turn of the presidency, where the office is that one. */
  presidency?: string;
  /** True where nothing but the announcement of the presidency is documented. */
  announced?: true;
  /** The days of the period on which the party held the office, where others held it on the rest. */
  part?: { from: string; to: string };
}

/** Numbers behind an occurrence that a sentence needs. */
interface Measure {
  /** What was counted: minutes, agreements, virtual meetings. */
  found?: number;
  /** What was asked for. */
  asked?: number;
  /** Out of how many. */
  total?: number;
}

/** What the evidence itself says, where something other than its date decides. */
export type Verdict = 'met' | 'failed' | 'permitted' | 'unclear';

/** One occurrence of a rule before it is judged. */
export interface PendingObligation {
  /** Unique within the rule; waivers refer to it. */
  key: string;
  /** What repeats: the id of an agreement, country, network or duty; undefined where the rule itself repeats. */
  thread?: string;
  /** Meeting, presidency, guideline, agreement… that gives rise to it. */
  anchor?: AnyEntry;
  /** Quarter or year it is owed for. */
  period?: string;
  /** Last day in time; undefined where none follows from the documents. */
  due?: Days | undefined;
  /** Day from which doing it serves no purpose any more and counts as missed. */
  limit?: Days | undefined;
  /** True where the rule sets a day that cannot be computed from what is known. */
  dueUnknown?: boolean;
  evidence: readonly Evidence[];
  /** Days of the acts that fulfil it, one for each dated piece of evidence. */
  done: readonly Done[];
  verdict?: Verdict;
  /** What is unclear, where the verdict is. */
  unclear?: Reason;
  measure?: Measure;
  /** ISO day on which the holders of offices are looked up, and which places it in a year. */
  day: string;
  /** Parties that owe this occurrence; where left out, those that the rule names. */
  owes?: readonly string[];
  /** The country that its entry names as the presiding one. */
  presides?: string;
  /** Days of the period for which it is owed, where the holder of an office may change within it. */
  span?: { from: string; to: string };
  /** The agreement that asked for this occurrence by itself, whatever became of the rule. */
  mandate?: Entry<'agreements'>;
}

/** One occurrence of a rule, judged for a day, with everything it was computed from. */
export interface Occurrence extends Omit<PendingObligation, 'owes' | 'done' | 'dueUnknown' | 'verdict' | 'unclear' | 'presides' | 'span'> {
  rule: ObligationRule;
  owners: readonly Owner[];
  state: ObligationState;
  reason: Reason;
  /** Days late, least and most, where it was kept late. */
  lateDays?: { least: number; most: number };
  finding?: Entry<'waivers'>;
}

/** A time in which a rule is in force, by the acts that opened and closed it. */
export interface ForcePeriod {
  /** ISO day from which it is certainly in force. */
  from: string;
  act: AnyEntry;
  /** ISO day after which it may no longer be in force; undefined where no act ends it. */
  until?: string;
  endedBy?: AnyEntry;
}

/** A rule on a day, with its judged occurrences. */
export interface RuleStatus {
  rule: ObligationRule;
  /** Adopted only while it is in force on the day. */
  authority: RuleAuthority;
  /** In the order of their first days; empty where no act of a body that may adopt the rule is on record. */
  inForce: readonly ForcePeriod[];
  /** Agreements that asked for what the rule asks, without its rhythm or date. */
  mandates: readonly Entry<'agreements'>[];
  /** In the order of their days. */
  occurrences: readonly Occurrence[];
}

/** The whole mechanism on a day. */
export interface Obligations {
  asOf: string;
  rules: readonly RuleStatus[];
}
