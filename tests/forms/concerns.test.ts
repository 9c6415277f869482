// A form loads only the checks that concern its kind of entry: what it leaves out would have said nothing.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { agreementChanges } from '#domain/changes/agreement-changes.ts';
import { obligationChanges } from '#domain/changes/obligation-changes.ts';
import { voiceChanges } from '#domain/changes/voice-changes.ts';
import { checkActs } from '#domain/checks/act-checks.ts';
import { checkStatements } from '#domain/checks/assessment-checks.ts';
import { checkBodies } from '#domain/checks/body-checks.ts';
import { problemsInto } from '#domain/checks/entry-problems.ts';
import { checkConsultations } from '#domain/checks/consultation-checks.ts';
import { checkOffices } from '#domain/checks/office-checks.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import { OF_FILES } from '#domain/problems/of-files.ts';
import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';
import type { Problem, ProblemCode } from '#domain/problems/problem.ts';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import {
  changesAgreements,
  changesVoices,
  needsActs,
  needsBodies,
  needsConsultations,
  needsOffices,
  needsStatements,
  rulesTouchedBy,
  wordTopics,
} from '#forms/concerns.ts';
import { scriptsOfOthers } from '#forms/kind-scripts.ts';
import { RULE_CHANGES } from '#forms/rule-changes.ts';
import { acts } from '#i18n/problems/es/acts.ts';
import { assessments } from '#i18n/problems/es/assessments.ts';
import { consultations } from '#i18n/problems/es/consultations.ts';
import { entered } from '#i18n/problems/es/entered.ts';
import { mechanism } from '#i18n/problems/es/mechanism.ts';
import { reports } from '#i18n/problems/es/reports.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { SOUND, TODAY } from '../generated/ledgers.ts';

const TOPICS = { acts, assessments, consultations, mechanism, reports };
const WORLDS = { 'the sound entries': SOUND, 'the demonstration': demoEntries({ seed: 1, size: 60, asOf: TODAY }) };

const onTheDay = (entries: typeof SOUND) => ledgerAsOf(new Ledger(entries), TODAY);

function saidOfOffices(entries: typeof SOUND): Problem[] {
  const problems: Problem[] = [];
  checkOffices(new Ledger(entries), TODAY, problemsInto(problems));
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
    if (!needsConsultations(kind))
      expect(
        emptied((into) => checkConsultations(whole, own, TODAY, problemsInto(into))),
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

const ROOT = join(import.meta.dirname, '../..');

/** Modules that stand beside what is checked: tables of problems and of words. */
const BESIDE = /i18n|domain\/problems/;
/** Problems of which a check that runs for more kinds can tell some alone. */
const OF_KINDS: Partial<Record<ProblemCode, CollectionName[]>> = {
  'holidays-twice': ['holidays'],
  'assessed-twice': ['reports', 'self-assessments', 'records'],
};

describe('words of problems', () => {
  let inputs: Record<string, { imports: { path: string; kind: string }[] }>;
  beforeAll(async () => {
    const { metafile } = await build({
      entryPoints: [join(ROOT, 'src/client/forms/check.ts')],
      absWorkingDir: ROOT,
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'never-written',
      write: false,
      metafile: true,
    });
    inputs = metafile.inputs;
  });

  /** What a form of a kind runs: modules that it imports, later ones only where they are for its kind. */
  function modulesFor(collection: CollectionName): string[] {
    const left = new Set(scriptsOfOthers(collection, 'es', false).map((name) => name.replace(/^schemas-/, 'schemas/')));
    const seen = new Set<string>();
    const waiting = ['src/client/forms/check.ts'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path) || BESIDE.test(path) || path === 'src/domain/schemas/index.ts') continue;
      seen.add(path);
      const later = (to: string) => [...left].some((name) => to.endsWith(`/${name}.ts`));
      waiting.push(
        ...inputs[path]!.imports.filter(({ path: to, kind }) => kind !== 'dynamic-import' || !later(to)).map(({ path: to }) => to),
      );
    }
    return [...seen].filter((path) => path.startsWith('src/'));
  }

  const codesIn = (path: string) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return (Object.keys(PROBLEM_CODES) as ProblemCode[]).filter((code) => text.includes(`'${code}'`));
  };

  test.each(COLLECTION_NAMES)('what a form of %s can find, it has words for at once', (collection) => {
    const known = new Set(Object.keys(Object.assign({}, entered, ...wordTopics(collection).map((topic) => TOPICS[topic]))));
    const modules = modulesFor(collection);
    expect(modules.length).toBeGreaterThan(80);
    const found = [...new Set(modules.flatMap(codesIn))].filter((code) => OF_KINDS[code]?.includes(collection) ?? true);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((code) => !known.has(code))).toEqual([]);
    expect(found.filter((code) => (OF_FILES as readonly string[]).includes(code))).toEqual([]);
  });
});
