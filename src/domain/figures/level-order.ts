import { LEVELS, RECORD_STATES, type Level, type RecordState, type Voice } from '../schemas/vocabulary.ts';
import type { ColumnLevel } from './cells.ts';

/** The one order in which levels are shown, in pictures, tables, legends and filters: the most done first, the unknown last. */
export const LEVELS_DESCENDING: readonly Level[] = LEVELS.toReversed();

/** The same with what a voice says where its statements differ: it is known, and is no single level. */
export const COLUMN_LEVELS_DESCENDING: readonly ColumnLevel[] = LEVELS_DESCENDING.flatMap((level): ColumnLevel[] =>
  level === 'no-information' ? ['several', level] : [level],
);

/** What the cases of a voice are counted by: levels of those who judge, states of the record. */
export type CountedPart = ColumnLevel | RecordState;

/** The parts of each voice, in the order shown. */
export const PARTS_OF_VOICE: Record<Voice, readonly CountedPart[]> = {
  government: COLUMN_LEVELS_DESCENDING,
  'civil-society': COLUMN_LEVELS_DESCENDING,
  record: RECORD_STATES,
};
