import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareText } from '#domain/compare-text.ts';
import { VERSION_FILE } from '#domain/schemas/version.ts';
import { walkContent } from '#reader/files/walk-content.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';
import { printable } from '#reporters/index.ts';
import { readSettings, SettingError } from '#site/settings.ts';
import { explainFailure } from './failure.ts';
import { planMigration, type Plan } from './migrations/index.ts';
import { replaceFile } from './replace-file.ts';
import { toldUsage } from './usage.ts';

const USAGE = `npm run migrate                muestra la diferencia / shows the difference
npm run migrate -- --write     la escribe / writes it
  CONTENT_DIR=…  otra carpeta de contenido / another content folder`;

/** The version that a content folder states; 1 where it states none, as before there were versions. */
export function statedVersion(contentDir: string): number {
  const file = join(contentDir, VERSION_FILE);
  return existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : 1;
}

/** What changes in a file: the lines between those that stay the same at its beginning and at its end. */
function differenceOf(file: string, before: string, after: string): string {
  const [old, next] = [maskedText(before).split('\n'), maskedText(after).split('\n')];
  let start = 0;
  while (start < Math.min(old.length, next.length) && old[start] === next[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end++;
  const taken = old.slice(start, old.length - end);
  const added = next.slice(start, next.length - end);
  return [
    `--- ${maskedPath(file)}`,
    `+++ ${maskedPath(file)}`,
    `@@ -${start + 1},${taken.length} +${start + 1},${added.length} @@`,
    ...taken.map((line) => `-${printable(line)}`),
    ...added.map((line) => `+${printable(line)}`),
  ].join('\n');
}

/** What is told of a plan: each step, the difference of each file, and what a person has to decide first. */
export function describePlan(plan: Plan): string {
  const { from, to, steps, changes, questions } = plan;
  if (steps.length === 0) return `El contenido ya tiene la versión ${to} / The content already has version ${to}`;
  const parts = [`Versión ${from} → ${to} / Version ${from} → ${to}`, ...steps.map(({ es, en }) => `${es}\n${en}`)];
  for (const [file, { before, after }] of [...changes].sort(([a], [b]) => compareText(a, b))) {
    parts.push(differenceOf(file, before, after));
  }
  if (questions.length > 0) {
    parts.push(
      'Falta decidir / To be decided first:',
      questions.map(({ file, es, en }) => `${maskedPath(file)}\n  ${es}\n  ${en}`).join('\n'),
    );
  }
  return parts.join('\n\n');
}

/**
 * Brings a content folder to the version of this program. Without `write` it only shows what it would do. Nothing is written
 * while a person still has to decide something.
 *
 * @returns the exit code
 */
export function migrate(contentDir: string, write: boolean, say: (text: string) => void): number {
  const { files } = walkContent(contentDir);
  const texts = new Map(files.map(({ file, absolute }) => [file, readFileSync(absolute, 'utf8')]));
  const plan = planMigration(texts, statedVersion(contentDir));
  say(describePlan(plan));
  if (plan.steps.length === 0) return 0;
  if (plan.questions.length > 0) return 1;
  if (!write) {
    say('No se escribió nada; con --write se escribe / Nothing was written; --write writes it');
    return 0;
  }
  for (const [file, { after }] of plan.changes) replaceFile(join(contentDir, file), Buffer.from(after));
  // Last, so that content that was migrated in part is never taken for whole.
  writeFileSync(join(contentDir, VERSION_FILE), `${plan.to}\n`);
  say(`Escrito: ${plan.changes.size} archivos / Written: ${plan.changes.size} files`);
  return 0;
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) {
  try {
    const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
    const { contentDir } = readSettings(process.env, new Date());
    if (!existsSync(contentDir)) throw new SettingError('CONTENT_DIR: no existe / does not exist');
    process.exitCode = migrate(contentDir, values.write, console.log);
  } catch (error) {
    console.error(explainFailure(error, USAGE, process.env));
    process.exitCode = 2;
  }
}
