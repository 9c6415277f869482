// A form loads only the checks that concern its kind of entry: what it leaves out would have said nothing.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agreementChanges } from '#domain/changes/agreement-changes.ts';
import { obligationChanges } from '#domain/changes/obligation-changes.ts';
import { voiceChanges } from '#domain/changes/voice-changes.ts';
import { checkActs } from '#domain/checks/act-checks.ts';
import { checkStatements } from '#domain/checks/assessment-checks.ts';
import { checkBodies } from '#domain/checks/body-checks.ts';
import { problemsInto } from '#domain/checks/entry-problems.ts';
import { checkOffices } from '#domain/checks/office-checks.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import { OF_FILES } from '#domain/problems/of-files.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import {
  changesAgreements,
  changesVoices,
  needsActs,
  needsBodies,
  needsOffices,
  needsStatements,
  rulesTouchedBy,
} from '#forms/concerns.ts';
import { RULE_CHANGES } from '#forms/rule-changes.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { SOUND, TODAY } from '../generated/ledgers.ts';

const WORLDS = { 'the sound entries': SOUND, 'the demonstration': demoEntries({ seed: 1, size: 60, asOf: TODAY }) };

const onTheDay = (entries: typeof SOUND) => ledgerAsOf(new Ledger(entries), TODAY);

function saidOfOffices(entries: typeof SOUND): Problem[] {
  const problems: Problem[] = [];
  checkOffices(new Ledger(entries), entries, TODAY, problemsInto(problems));
  return problems;
}

const emptied = (check: (problems: Problem[]) => void): Problem[] => {
  const problems: Problem[] = [];
  check(problems);
  return problems;
};

test.each(Object.entries(WORLDS))('%s: the entries of a kind whose form leaves a check out decide nothing in it', (_, entries) => {
  const whole = new Ledger(entries);
  const said = saidOfOffices(entries);
  for (const kind of COLLECTION_NAMES) {
    const own = entries.filter(({ collection }) => collection === kind);
    if (!needsOffices(kind)) expect(saidOfOffices(entries.filter(({ collection }) => collection !== kind)), kind).toEqual(said);
    if (!needsStatements(kind))
      expect(
        emptied((into) => checkStatements(whole, own, problemsInto(into))),
        kind,
      ).toEqual([]);
    if (!needsActs(kind)) expect(checkActs(whole, own, TODAY), kind).toEqual([]);
    if (!needsBodies(kind))
      expect(
        emptied((into) => own.forEach((entry) => checkBodies(whole, entry, problemsInto(into)))),
        kind,
      ).toEqual([]);
  }
});

test.each(Object.entries(WORLDS))(
  '%s: the entries of a kind whose form does not compute something do not change it',
  async (_, entries) => {
    for (const kind of COLLECTION_NAMES) {
      const without = onTheDay(entries.filter(({ collection }) => collection !== kind));
      const whole = onTheDay(entries);
      if (!changesVoices(kind)) expect(voiceChanges(without, whole, TODAY), kind).toEqual([]);
      if (!changesAgreements(kind)) expect(agreementChanges(without, whole, TODAY), kind).toEqual([]);
      const group = rulesTouchedBy(kind);
      if (group === 'all') continue;
      const found = group ? (await RULE_CHANGES[group]())(without, whole, TODAY) : [];
      expect(found, kind).toEqual(obligationChanges(without, whole, TODAY, RULE_DEFINITIONS));
    }
  },
);

test('what shows that something was done is compared', async () => {
  const entries = WORLDS['the demonstration'];
  for (const kind of ['reports', 'self-assessments'] as const) {
    const others = entries.filter(({ collection }) => collection !== kind);
    const changes = await RULE_CHANGES[rulesTouchedBy(kind)!]();
    expect(changes(onTheDay(others), onTheDay(entries), TODAY), kind).not.toEqual([]);
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
