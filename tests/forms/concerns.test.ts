// A form loads only the checks that concern its kind of entry: what it leaves out would have said nothing.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { obligationChanges } from '#domain/changes/obligation-changes.ts';
import { checkStatements } from '#domain/checks/assessment-checks.ts';
import { problemsInto } from '#domain/checks/entry-problems.ts';
import { checkOffices } from '#domain/checks/office-checks.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import { OF_FILES } from '#domain/problems/of-files.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { needsOffices, needsStatements, rulesTouchedBy } from '#forms/concerns.ts';
import { RULES_OF } from '#forms/rules-touched.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { SOUND, TODAY } from '../generated/ledgers.ts';

const WORLDS = { 'the sound entries': SOUND, 'the demonstration': demoEntries({ seed: 1, size: 60, asOf: TODAY }) };

const onTheDay = (entries: typeof SOUND) => ledgerAsOf(new Ledger(entries), TODAY);

function saidOfOffices(entries: typeof SOUND): Problem[] {
  const problems: Problem[] = [];
  checkOffices(new Ledger(entries), entries, TODAY, problemsInto(problems));
  return problems;
}

test.each(Object.entries(WORLDS))('%s: the entries of a kind whose form leaves a check out decide nothing in it', async (_, entries) => {
  const whole = new Ledger(entries);
  const said = saidOfOffices(entries);
  for (const kind of COLLECTION_NAMES) {
    const others = entries.filter(({ collection }) => collection !== kind);
    if (!needsOffices(kind)) expect(saidOfOffices(others), kind).toEqual(said);
    const group = rulesTouchedBy(kind);
    if (group !== 'all') {
      const [before, after] = [onTheDay(others), onTheDay(entries)];
      const found = group ? obligationChanges(before, after, TODAY, await RULES_OF[group]()) : [];
      expect(found, kind).toEqual(obligationChanges(before, after, TODAY, RULE_DEFINITIONS));
    }
    if (needsStatements(kind)) continue;
    const own: Problem[] = [];
    checkStatements(
      whole,
      entries.filter(({ collection }) => collection === kind),
      problemsInto(own),
    );
    expect(own, kind).toEqual([]);
  }
});

test('what shows that something was done is compared', async () => {
  const entries = WORLDS['the demonstration'];
  for (const kind of ['reports', 'self-assessments'] as const) {
    const others = entries.filter(({ collection }) => collection !== kind);
    const rules = await RULES_OF[rulesTouchedBy(kind)!]();
    expect(obligationChanges(onTheDay(others), onTheDay(entries), TODAY, rules), kind).not.toEqual([]);
  }
});

test('nothing that checks a form names a problem of which it has no words', async () => {
  const root = join(import.meta.dirname, '../..');
  const { metafile } = await build({
    entryPoints: [join(root, 'src/client/forms/check.ts')],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'never-written',
    write: false,
    metafile: true,
  });
  const sources = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/') && !/i18n|domain\/problems/.test(path));
  expect(sources.length).toBeGreaterThan(100);
  for (const path of sources) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const code of OF_FILES) expect(text.includes(`'${code}'`), `${code} in ${path}`).toBe(false);
  }
});
