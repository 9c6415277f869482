import type { ArchivedEntry } from './archived-entry.ts';

/** An entry as the version before wrote it, as the version writes it; undefined where there is no such entry any more. */
type RecordStep = (entry: ArchivedEntry) => ArchivedEntry | undefined;

/** The version of content in which the first archive could be written. */
export const FIRST_ARCHIVED_VERSION = 2;

/**
 * How entries of an archive are brought to a version of content, by that version. Content is migrated in its files
 * (`scripts/migrations/`) and an archive never changes, so its entries take the same step each time that they are read.
 */
export const RECORD_STEPS: Readonly<Record<number, RecordStep>> = {};
