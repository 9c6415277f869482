import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';

import { demoEntries } from '#demo/demo-entries.ts';
import { demoFiles } from '#demo/demo-files.ts';
import { documentedOf } from '#domain/voices/documented.ts';
import { assessmentsIn } from '#domain/voices/assessments.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { FRESHNESS } from '#domain/voices/columns.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { resourceBalance } from '#domain/agreements/resources.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { missingSpecifics } from '#domain/agreements/specificity.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { answerableIn, isDivided } from '#domain/acts/deliverables.ts';
import { unknownReason } from '#domain/agreements/unknowns.ts';
import { stalledSince } from '#domain/agreements/story.ts';
import { subjectsIn } from '#domain/voices/subjects.ts';
import { TIMELINESS, timelinessOf } from '#domain/agreements/timeliness.ts';
import { LEVELS, OUTCOMES, STAGES, STANCES } from '#domain/schemas/vocabulary.ts';

const AS_OF = '2026-11-22';
const entries = demoEntries({ seed: 1, size: 60, asOf: AS_OF });
const { ledger } = buildLedger(entries);
const agreements = ledger.all('agreements');
const standings = subjectsIn(ledger).flatMap(({ id }) => voiceComparisonsOf(ledger, id, AS_OF));
const sorted = (values: Iterable<unknown>) => [...new Set(values)].sort();

/** What the schemas of facts and words refuse or would change. */
function refused(entry: AnyEntry): unknown[] {
  const { facts, words } = COLLECTIONS[entry.collection];
  const read = [
    { value: entry.facts as unknown, result: facts.safeParse(entry.facts) },
    ...Object.values(entry.words).map((value) => ({ value: value as unknown, result: words!.safeParse(value) })),
  ];
  return read
    .filter(({ value, result }) => !result.success || !isDeepStrictEqual(result.data, value))
    .map(({ result }) => [entry.id, result.error]);
}

// Days at both ends of quarters and of February: what is told from them must be as sound as on any other day.
test.each(['2026-11-22', '2026-12-31', '2027-01-01', '2028-02-29', '2026-10-01'])('what is invented for %s is sound', (asOf) => {
  for (const seed of [1, 2]) {
    const invented = demoEntries({ seed, size: 60, asOf });
    expect(invented.flatMap(refused)).toEqual([]);
    expect(buildLedger(invented, new Set(), asOf).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const told: readonly string[] = ['procedure-not-followed', 'plan-above-preference'];
    expect(buildLedger(invented).problems.filter(({ code }) => !told.includes(code))).toEqual([]);
  }
});

test('the same seed gives the same entries and another seed gives others', () => {
  const facts = (seed: number) => demoEntries({ seed, size: 60, asOf: AS_OF }).map((entry) => entry.facts);
  expect(facts(1)).toEqual(entries.map((entry) => entry.facts));
  expect(facts(2)).not.toEqual(facts(1));
});

test.each([1, 60, 1000])('there are as many reports as were asked for: %i', (size) => {
  expect(demoEntries({ seed: 3, size, asOf: AS_OF }).filter(({ collection }) => collection === 'reports')).toHaveLength(size);
});

test('everything invented can be told by its id, and names countries, bodies, themes and tags alone of the real register', () => {
  const real = entries.filter(({ id }) => !id.startsWith(DEMO_PREFIX));
  expect(sorted(real.map(({ collection }) => collection))).toEqual(['parties', 'tags', 'themes']);
  expect(
    sorted([...demoFiles({ seed: 1, size: 60, asOf: AS_OF }).keys()].filter((path) => !path.split('/').at(-1)!.startsWith(DEMO_PREFIX))),
  ).toEqual([]);
});

test('sixty reports already show every level in two voices, and every way in which statements grow old', () => {
  for (const voice of ['civil-society', 'government'] as const) {
    const own = assessmentsIn(ledger).filter((item) => item.voice === voice);
    expect(sorted(own.map(({ level }) => level))).toEqual([...LEVELS].sort());
    expect(sorted(standings.map(({ columns }) => columns[voice].status))).toEqual([...FRESHNESS, 'none'].sort());
  }
});

test('sixty reports already show every difference, both reasons to contest, and organisations that agree, disagree or stand alone', () => {
  expect(sorted(standings.flatMap(({ difference }) => (difference ? [difference.farthest] : [])))).toEqual([0, 1, 2, 3]);
  expect(sorted(standings.flatMap(({ contested }) => contested))).toEqual(['distance', 'reply']);
  const columns = standings.map((standing) => standing.columns['civil-society']);
  expect(columns.filter(({ agree }) => agree)).not.toEqual([]);
  expect(columns.filter(({ statements, agree, single }) => statements.length > 1 && !single && !agree)).not.toEqual([]);
  expect(columns.filter(({ single }) => single)).not.toEqual([]);
  expect(standings.filter(({ absences }) => absences.some(({ why }) => why === 'other-aspect'))).not.toEqual([]);
  // A government that gave a level and said later that it has no information: both are there.
  expect(standings.filter(({ columns: { government: own } }) => own.statements.length > 0 && own.unknowns.length > 0)).not.toEqual([]);
  expect(standings.filter(({ divided, columns: { 'civil-society': own } }) => divided.length > 0 && !own.single)).not.toEqual([]);
  expect(standings.filter(({ difference }) => difference && difference.nearest === 0 && difference.farthest > 1)).not.toEqual([]);
  expect(sorted(ledger.all('replies').map(({ facts }) => facts.stance))).toEqual([...STANCES].sort());
});

test('norm and practice, divisions of countries and the region as a whole are all spoken of', () => {
  const all = assessmentsIn(ledger);
  expect(sorted(all.map(({ aspect }) => aspect))).toEqual(['norm', 'overall', 'practice']);
  expect(all.filter(({ region }) => region !== undefined)).not.toEqual([]);
  expect(all.filter(({ voice, country }) => voice === 'civil-society' && country === undefined)).not.toEqual([]);
});

test('agreements have every stage and outcome, every state of their dates, and from none to all of the seven facts', () => {
  expect(sorted(agreements.flatMap(({ facts: { stages = [] } }) => stages.map(({ stage }) => stage)))).toEqual([...STAGES].sort());
  expect(sorted(agreements.flatMap(({ facts: { stages = [] } }) => stages.flatMap(({ outcome }) => outcome ?? [])))).toEqual(
    [...OUTCOMES].sort(),
  );
  expect(sorted(agreements.map((agreement) => timelinessOf(ledger, agreement, AS_OF).status))).toEqual([...TIMELINESS].sort());
  expect(sorted(agreements.map((agreement) => missingSpecifics(agreement).length))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(agreements.filter((agreement) => stalledSince(ledger, agreement, AS_OF) !== undefined)).not.toEqual([]);
  expect(agreements.filter(({ facts }) => facts.supersedes !== undefined)).not.toEqual([]);
  expect(sorted(agreements.map((agreement) => agreement.facts.act.verb))).toEqual(
    expect.arrayContaining(['decided', 'instructed', 'took-note', 'welcomed']),
  );
});

test('resources are short, covered, pledged without an amount, or left to a declared fallback', () => {
  const balances = agreements.flatMap((agreement) => resourceBalance(agreement) ?? []);
  expect(balances.filter(({ pledged, gap }) => pledged === 0 && gap! > 0)).not.toEqual([]);
  expect(balances.filter(({ pledged, gap }) => pledged > 0 && gap! > 0)).not.toEqual([]);
  expect(balances.filter(({ gap }) => gap === 0)).not.toEqual([]);
  expect(balances.filter(({ unquantified }) => unquantified > 0)).not.toEqual([]);
  expect(agreements.filter(({ words }) => words.es?.fallback !== undefined)).not.toEqual([]);
});

test('some agreements ask for several things, and of some it is not known why: unread, not to be verified', () => {
  expect(agreements.filter(isDivided)).not.toEqual([]);
  const reasons = sorted(agreements.flatMap((agreement) => unknownReason(ledger, agreement, AS_OF) ?? []));
  expect(reasons).toEqual(expect.arrayContaining(['cannot-verify', 'text-not-read']));
});

test('an agreement that the network of organisations owes is assessed like any other', () => {
  const owed = agreements.filter((agreement) => answerableIn(agreement).includes('rrocm')).map(({ id }) => id);
  expect(sorted(assessmentsIn(ledger).flatMap(({ subject, voice }) => (owed.includes(subject) ? [voice] : [])))).toEqual(
    sorted(['civil-society', 'government']),
  );
  expect(owed.some((id) => documentedOf(ledger, id) !== undefined)).toBe(true);
});
