import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASPECTS, assessmentsIn, isAssessing } from '#domain/voices/assessments.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { computeCoverage, computePlaces } from '#domain/figures/coverage.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { subjectsIn } from '#domain/voices/subjects.ts';
import { voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { ASSESSING_VOICES, LEVELS } from '#domain/schemas/vocabulary.ts';
import { FIXED } from '../fixed-seed.ts';
import { report, selfAssessment } from '../entries.ts';
import { dayBetween, world } from '../worlds.ts';

const RUNS = { ...FIXED, numRuns: Math.min(FIXED.numRuns!, 60) } as fc.Parameters<unknown>;
const day = dayBetween('2017-01-01', '2025-12-31');

const comparisons = (ledger: Ledger, asOf: string) => subjectsIn(ledger).flatMap(({ id }) => voiceComparisonsOf(ledger, id, asOf));
const placeOf = ({ subject, country, aspect }: VoiceComparison) => `${subject} ${country ?? ''} ${aspect}`;

/** What a comparison shows of levels: everything but who said that it has no information. */
function shownLevels({ columns, difference, divided, contested }: VoiceComparison): unknown {
  const own = ASSESSING_VOICES.map((voice) => {
    const { status, statements, range, agree, single } = columns[voice];
    return { voice, status, statements: statements.map(({ entry, region, level }) => [entry.id, region, level]), range, agree, single };
  });
  return { own, difference, divided, contested };
}

/** An entry like one that is there already, filed later, in which every level is unknown. */
function unknownLike(entry: AnyEntry, filed: string): AnyEntry | undefined {
  if (entry.collection !== 'reports' && entry.collection !== 'self-assessments') return undefined;
  const facts = {
    ...entry.facts,
    filed,
    period: filed.slice(0, 7),
    assessments: entry.facts.assessments.map(({ subject, country, region }) => ({
      subject,
      country,
      region,
      level: 'no-information' as const,
      norm: 'no-information' as const,
      practice: 'no-information' as const,
    })),
  };
  return { ...entry, id: `${entry.id}-later`, facts } as AnyEntry;
}

test('adding "no information" changes no level, range, age, difference or dispute that is shown', () => {
  let added = 0;
  fc.assert(
    fc.property(world, fc.nat(), dayBetween('2018-01-01', '2025-12-31'), day, (entries, pick, filed, asOf) => {
      const authored = entries.filter(isAssessing);
      const unknown = unknownLike(authored[pick % authored.length]!, filed);
      if (!unknown) return;
      added += 1;
      const before = new Ledger(entries);
      const after = new Ledger([...entries, unknown]);
      const shown = new Map(comparisons(after, asOf).map((own) => [placeOf(own), shownLevels(own)]));
      for (const own of comparisons(before, asOf)) expect(shown.get(placeOf(own))).toEqual(shownLevels(own));
      const counts = (ledger: Ledger) =>
        (['government', 'civil-society'] as const).map((voice) =>
          computeCoverage(ledger, asOf, voice).byEntry.map(({ value, cells }) => [
            value,
            cells.current.length,
            cells.aged.length,
            cells.expired.length,
          ]),
        );
      expect(counts(after)).toEqual(counts(before));
    }),
    RUNS,
  );
  expect(added).toBeGreaterThan(40);
});

test('adding a report about one country changes no row of another country', () => {
  fc.assert(
    fc.property(
      world,
      fc.constantFrom('aa', 'bb', 'cc'),
      fc.constantFrom(...LEVELS),
      fc.boolean(),
      day,
      (entries, country, level, byState, asOf) => {
        const assessments = ['d-1', 'd-2', 'g-1/m1'].map((subject) => ({ subject, country, level, norm: level, practice: level }));
        const facts = { period: asOf.slice(0, 7), filed: asOf, assessments };
        const said = byState
          ? selfAssessment('new', 'd-1', { ...facts, country })
          : report('new', 'd-1', { ...facts, organization: 'org-1' });
        const elsewhere = (ledger: Ledger) =>
          comparisons(ledger, asOf)
            .filter((own) => own.country !== country)
            .map((own) => [placeOf(own), shownLevels(own), own.absences.map(({ voice, why }) => [voice, why])]);
        expect(elsewhere(new Ledger([...entries, said as AnyEntry]))).toEqual(elsewhere(new Ledger(entries)));
      },
    ),
    RUNS,
  );
});

/** Civil society's statements about one thing, each by an author of its own. */
const levels = fc.array(fc.constantFrom(...LEVELS), { minLength: 1, maxLength: 5 });

test('any permutation of authors gives the same three facts: nearest, farthest, divided', () => {
  const permuted = levels.chain((own) =>
    fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length, maxLength: own.length })),
  );
  let divided = 0;
  fc.assert(
    fc.property(world, fc.constantFrom(...LEVELS), permuted, fc.constantFrom(...ASPECTS), (entries, answered, [first, second], aspect) => {
      const silent = entries.filter((entry) => !isAssessing(entry) && entry.collection !== 'replies');
      const key = aspect === 'overall' ? 'level' : aspect;
      const at = { country: 'aa', subject: 'g-1/m1' };
      const facts = { period: '2024-Q1', filed: '2024-04-05' };
      const threeFacts = (said: readonly (typeof LEVELS)[number][]) => {
        const reports = said.map((level, index) =>
          report(`rep-${index}`, 'g-1/m1', { ...facts, organization: `author-${index}`, assessments: [{ ...at, [key]: level }] }),
        );
        const government = selfAssessment('own', 'g-1/m1', { ...facts, country: 'aa', assessments: [{ ...at, [key]: answered }] });
        const ledger = new Ledger([...silent, ...(reports as AnyEntry[]), government as AnyEntry]);
        const [own] = voiceComparisonsOf(ledger, 'g-1/m1', '2024-06-30');
        return { difference: own!.difference, divided: own!.divided, contested: own!.contested };
      };
      expect(threeFacts(second)).toEqual(threeFacts(first));
      const known = new Set(first.filter((level) => level !== 'no-information'));
      expect(threeFacts(first).divided).toEqual(known.size > 1 ? ['civil-society'] : []);
      if (known.size > 1) divided += 1;
    }),
    RUNS,
  );
  expect(divided).toBeGreaterThan(10);
});

test('nobody who gives a level of a place is left out of it', () => {
  fc.assert(
    fc.property(world, levels, day, (entries, own, asOf) => {
      const reports = own.map((level, index) =>
        report(`rep-new-${index}`, 'd-1', {
          organization: `author-${index}`,
          period: asOf.slice(0, 7),
          filed: asOf,
          place: { country: 'aa', region: 'Norte' },
          assessments: [{ subject: 'd-1', level }],
        }),
      );
      const ledger = new Ledger([...entries, ...(reports as AnyEntry[])]);
      const [said] = computePlaces(ledger, asOf).flatMap(({ region, columns }) => (region === 'Norte' ? columns : []));
      const known = own.flatMap((level, index) => (level === 'no-information' ? [] : [`author-${index} ${level}`]));
      const named = (said?.column.statements ?? []).map(({ author, level }) => `${author} ${level}`);
      expect(named.toSorted()).toEqual(known.toSorted());
      expect(assessmentsIn(ledger).filter(({ region }) => region === 'Norte')).toHaveLength(own.length);
    }),
    RUNS,
  );
});
