import type { PipelineStage } from '../agreements/pipeline.ts';
import type { Timeliness } from '../agreements/timeliness.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { AssessingVoice, Level, ObligationRule, ObligationState, Outcome, RecordState } from '../schemas/vocabulary.ts';
import type { Aspect } from '../voices/assessments.ts';
import type { Difference, Freshness } from '../voices/columns.ts';
import type { Contention } from '../voices/voice-comparison.ts';

/** What one voice says in one place: nothing that counts, or the lowest and the highest level of its statements. */
export interface Said {
  status: 'none' | Freshness;
  lowest?: Level;
  highest?: Level;
  /** How many authors and places give a level. */
  statements: number;
  /** How many say, after their last level or without any, that they have no information. */
  unknowns: number;
}

/** Where something is said: what of, which aspect, and of which country; without one, of the region as a whole. */
interface Place {
  subject: string;
  aspect: Aspect;
  country: string | undefined;
}

/** In how many of the places where a voice is awaited it gives a level that still counts. */
export interface Covered {
  informed: number;
  total: number;
}

interface Pair<T> {
  before: T;
  after: T;
}

/** One thing that is different on the same day with a change and without it. */
export type Change =
  /** An id that names something else than before: whoever cites it would be led astray. */
  | { kind: 'meaning'; collection: CollectionName; id: string; fields: readonly string[] }
  | { kind: 'entry'; happened: 'added' | 'gone' | 'changed'; collection: CollectionName; id: string }
  | ({ kind: 'level'; voice: AssessingVoice } & Place & Pair<Said>)
  | ({ kind: 'difference' } & Place & Pair<Difference | undefined>)
  | ({ kind: 'contested' } & Place & Pair<readonly Contention[]>)
  | ({ kind: 'record'; agreement: string } & Pair<RecordState | undefined>)
  | ({ kind: 'stage'; agreement: string } & Pair<{ stage: PipelineStage; on: string; outcome?: Outcome | undefined } | undefined>)
  | ({ kind: 'timeliness'; agreement: string; due: string | undefined } & Pair<Timeliness | undefined>)
  /** Occurrences of one rule that all went from one state to another; undefined where they are not there. */
  | ({ kind: 'obligation'; rule: ObligationRule; occurrences: readonly string[] } & Pair<ObligationState | undefined>)
  | ({ kind: 'coverage'; voice: AssessingVoice } & Pair<Covered>);

/** In the order in which they are told. */
export const CHANGE_KINDS = [
  'meaning',
  'level',
  'difference',
  'contested',
  'record',
  'stage',
  'timeliness',
  'obligation',
  'coverage',
  'entry',
] as const satisfies readonly Change['kind'][];

/** Changes in the order in which they are told. */
export function inOrder(changes: readonly Change[]): Change[] {
  return CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
}
