import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { readContent } from '#reader/read-content.ts';
import { withFolder } from './content-folder.ts';
import { addedFiles } from './one-of-each.ts';

/** Where the entries stand that are published. */
export const CONTENT = 'content';

const real = readContent(CONTENT);
const added = withFolder(Object.fromEntries(addedFiles()), readContent);

function ledgerOf(...contents: (typeof real)[]): { ledger: Ledger; problems: Problem[] } {
  const { ledger, problems } = buildLedger(
    contents.flatMap(({ entries }) => entries),
    new Set(contents.flatMap(({ broken }) => [...broken])),
  );
  return { ledger, problems: [...contents.flatMap((content) => content.problems), ...problems] };
}

/**
 * What is published, and the same with one sound entry more of every kind. A test of real content runs on both, so that it
 * states what is true of whatever comes in next, never what happens to stand there today.
 */
export const REAL_CONTENT = {
  'what is published': ledgerOf(real),
  'what is published and an entry more of every kind': ledgerOf(real, added),
};

/** Both ledgers by their names, for `describe.each`. */
export const REAL_LEDGERS: [name: string, ledger: Ledger][] = Object.entries(REAL_CONTENT).map(([name, { ledger }]) => [name, ledger]);
