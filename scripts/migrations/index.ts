import { SCHEMA_VERSION } from '#domain/schemas/version.ts';
import type { Migration, OpenQuestion } from './migration.ts';
import { VERSION_2 } from './version-2.ts';

/** Every step, in order: content of any version passes those above its own. */
const MIGRATIONS: readonly Migration[] = [VERSION_2];

/** What becomes of content on its way to the version of this program. */
export interface Plan {
  from: number;
  to: number;
  /** The texts of the files that change, as they are and as they would be, by path. */
  changes: ReadonlyMap<string, { before: string; after: string }>;
  questions: readonly OpenQuestion[];
  steps: readonly Migration[];
}

/**
 * Takes content through all steps above its version, in memory.
 *
 * @param from the version that the content states
 * @throws RangeError for a version that this program does not know
 */
export function planMigration(files: ReadonlyMap<string, string>, from: number): Plan {
  if (!Number.isInteger(from) || from < 1 || from > SCHEMA_VERSION) throw new RangeError(`version ${from}: 1–${SCHEMA_VERSION}`);
  const steps = MIGRATIONS.filter(({ to }) => to > from);
  const current = new Map(files);
  const questions: OpenQuestion[] = [];
  for (const step of steps) {
    const migrated = step.run(current);
    for (const [file, text] of migrated.files) current.set(file, text);
    questions.push(...migrated.questions);
  }
  const changes = new Map(
    [...current].flatMap(([file, after]) => {
      const before = files.get(file)!;
      return before === after ? [] : [[file, { before, after }] as const];
    }),
  );
  return { from, to: SCHEMA_VERSION, changes, questions, steps };
}
