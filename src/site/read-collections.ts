import type { CollectionName } from '#domain/schemas/collections.ts';
import { toText } from '#reporters/index.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { withMaskedNames } from '#reader/personal-data/check-personal-data.ts';
import { forLog, helpAddresses } from './report-output.ts';
import { readSettings } from './settings.ts';
import { toStored, type AnyStoredEntry, type StoredReading } from './stored.ts';

export interface Collections {
  /** None at all where the content has an error. */
  entries: ReadonlyMap<CollectionName, readonly AnyStoredEntry[]>;
  reading: StoredReading;
  /** Every problem as text for a terminal or a log; empty where there is none. */
  text: string;
  /** Whether something stops publication. */
  refused: boolean;
}

/** Reads, parses and cross-checks the content folder: once for all collections. */
export function readCollections(env: NodeJS.ProcessEnv, now: Date): Collections {
  const settings = readSettings(env, now);
  const { contentDir, today, demonstration } = settings;
  const loaded = loadLedger(contentDir, { today, demonstration });
  const { ledger, fileCount } = loaded;
  const problems = withMaskedNames(loaded.problems);
  const refused = hasErrors(problems);
  const entries = refused ? [] : [...ledger.entries()].map(toStored);
  const text = problems.length > 0 ? toText(problems, fileCount, 'es', helpAddresses(env, settings, 'es')) : '';
  return {
    entries: Map.groupBy(entries, ({ collection }) => collection),
    reading: { contentDir, demonstration, problems, fileCount },
    text: text && forLog(text, Boolean(env.GITHUB_ACTIONS)),
    refused,
  };
}
