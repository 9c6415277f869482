import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { ASSESSING, assessmentsIn, isAssessing } from '#domain/voices/assessments.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { documentedOf, isDocumented, recordStateOf } from '#domain/voices/documented.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { isInformed, rankOf, type Column } from '#domain/voices/columns.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { computeFigure, DIVISIONS } from '#domain/figures/figures.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { subjectsIn } from '#domain/voices/subjects.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { columnsOf, computed, told } from '../computed.ts';
import { FIXED } from '../fixed-seed.ts';
import { dayBetween, world } from '../worlds.ts';

const RUNS = { ...FIXED, numRuns: Math.min(FIXED.numRuns!, 60) } as fc.Parameters<unknown>;
const day = dayBetween('2017-01-01', '2025-12-31');

test('the worlds of these properties are sound, and say something in every voice', () => {
  const voices = new Set<AssessingVoice>();
  let replies = 0;
  fc.assert(
    fc.property(world, (entries) => {
      const { ledger, problems } = buildLedger(entries, new Set(), '2030-01-01');
      // A measure of which only a level of the whole is given is sound, and warned of.
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const { voice } of assessmentsIn(ledger)) voices.add(voice);
      replies += ledger.all('replies').length;
    }),
    RUNS,
  );
  expect([...voices].toSorted()).toEqual([...ASSESSING_VOICES].toSorted());
  expect(replies).toBeGreaterThan(50);
});

test('the order in which files are read changes nothing that is computed', () => {
  const shuffled = world.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length })),
  );
  fc.assert(
    fc.property(shuffled, day, ([entries, other], asOf) => {
      expect(computed(ledgerAsOf(new Ledger(other), asOf), asOf)).toEqual(computed(ledgerAsOf(new Ledger(entries), asOf), asOf));
    }),
    RUNS,
  );
});

test('what one voice says never changes the column of another: taking it all away leaves the others as they were', () => {
  fc.assert(
    fc.property(world, fc.constantFrom(...ASSESSING_VOICES), day, (entries, silenced, asOf) => {
      const without = entries.filter((entry) => !(isAssessing(entry) && ASSESSING[entry.collection] === silenced));
      for (const voice of ASSESSING_VOICES.filter((other) => other !== silenced)) {
        expect(columnsOf(new Ledger(without), voice, asOf)).toEqual(columnsOf(new Ledger(entries), voice, asOf));
      }
      expect(columnsOf(new Ledger(without), silenced, asOf)).toEqual({});
    }),
    RUNS,
  );
});

test('adding one report changes no column but its own', () => {
  fc.assert(
    fc.property(world, fc.nat(), day, (entries, pick, asOf) => {
      const filed = entries.filter(isAssessing);
      if (filed.length === 0) return;
      const added = filed[pick % filed.length]!;
      const own = ASSESSING[added.collection];
      const touched = new Set(
        assessmentsIn(new Ledger(entries)).flatMap(({ entry, subject, country, aspect }) =>
          entry === added ? [`${subject} ${country ?? ''} ${aspect}`] : [],
        ),
      );
      for (const voice of ASSESSING_VOICES) {
        const before = columnsOf(new Ledger(entries.filter((entry) => entry !== (added as AnyEntry))), voice, asOf);
        const after = columnsOf(new Ledger(entries), voice, asOf);
        if (voice !== own) expect(after).toEqual(before);
        else for (const key of Object.keys(before).filter((other) => !touched.has(other))) expect(after[key]).toEqual(before[key]);
      }
    }),
    RUNS,
  );
});

test('nothing but the difference depends on two voices, and it is that of some pair of their levels', () => {
  let compared = 0;
  fc.assert(
    fc.property(world, day, (entries, asOf) => {
      const ledger = new Ledger(entries);
      for (const { columns, difference } of subjectsIn(ledger).flatMap(({ id }) => voiceComparisonsOf(ledger, id, asOf))) {
        const { government, 'civil-society': civil } = columns;
        for (const column of Object.values(columns)) expect(column.statements.every(({ voice }) => voice === column.voice)).toBe(true);
        expect(difference !== undefined).toBe(isInformed(government) && isInformed(civil));
        if (!difference) continue;
        compared += 1;
        const ranks = (column: Column) => column.statements.flatMap(({ level }) => rankOf(level) ?? []);
        const gaps = ranks(government).flatMap((a) => ranks(civil).map((b) => Math.abs(a - b)));
        expect(gaps).toContain(difference.nearest);
        expect(gaps).toContain(difference.farthest);
        expect(gaps.every((gap) => gap >= difference.nearest && gap <= difference.farthest)).toBe(true);
      }
    }),
    RUNS,
  );
  expect(compared).toBeGreaterThan(20);
});

test('a level is never better or worse than somebody said it is', () => {
  fc.assert(
    fc.property(world, day, (entries, asOf) => {
      const ledger = new Ledger(entries);
      for (const { columns } of subjectsIn(ledger).flatMap(({ id }) => voiceComparisonsOf(ledger, id, asOf))) {
        for (const { statements, range } of Object.values(columns)) {
          const said = statements.map(({ level }) => level);
          if (range) expect(said).toEqual(expect.arrayContaining([range.lowest, range.highest]));
          else expect(said).toEqual([]);
        }
      }
    }),
    RUNS,
  );
});

test('figures add up: each agreement is in exactly one group of its body, year and documentary state, in one group for each theme, and in some group of countries', () => {
  fc.assert(
    fc.property(world, day, (entries, asOf) => {
      const ledger = ledgerAsOf(new Ledger(entries), asOf);
      for (const division of DIVISIONS) {
        const { groups, total } = computeFigure(ledger, division);
        const ids = groups.flatMap((group) => group.ids);
        expect(total).toBe(ledger.all('agreements').length);
        expect(new Set(ids)).toEqual(new Set(ledger.all('agreements').map(({ id }) => id)));
        if (division === 'country') expect(groups.every((group) => new Set(group.ids).size === group.ids.length)).toBe(true);
        else if (division !== 'theme') expect(ids).toHaveLength(total);
        else expect(ids).toHaveLength(ledger.all('agreements').reduce((sum, { facts }) => sum + facts.themes.length, 0));
      }
    }),
    RUNS,
  );
});

const twoDays = fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));

test('a later day never takes away an entry, nor a dated fact in it', () => {
  fc.assert(
    fc.property(world, twoDays, (entries, [earlier, later]) => {
      const ledger = new Ledger(entries);
      const before = ledgerAsOf(ledger, earlier);
      const after = ledgerAsOf(ledger, later);
      for (const { collection, id } of before.entries()) expect(after.get(collection, id)?.id).toBe(id);
      for (const { id, facts } of before.all('agreements'))
        expect(after.demand('agreements', id).facts.stages?.slice(0, facts.stages?.length)).toEqual(facts.stages);
      const said = (own: Ledger) =>
        assessmentsIn(own).map(({ entry, subject, country, aspect, level }) => [entry.id, subject, country, aspect, level].join(' '));
      expect(said(after)).toEqual(expect.arrayContaining(said(before)));
    }),
    RUNS,
  );
});

test('a past day never loses evidence by a later one, and a state is always that of evidence documented by the day', () => {
  let changed = 0;
  fc.assert(
    fc.property(world, twoDays, (entries, [earlier, later]) => {
      const ledger = new Ledger(entries);
      const [before, after] = [ledgerAsOf(ledger, earlier), ledgerAsOf(ledger, later)];
      for (const agreement of before.all('agreements')) {
        const evidence = (own: Ledger) => documentedOf(own, agreement.id)?.act.evidence ?? [];
        expect(evidence(after)).toEqual(expect.arrayContaining(evidence(before)));
        const state = recordStateOf(before, agreement);
        if (recordStateOf(after, agreement) !== state) changed += 1;
        const carried = evidence(before).filter((item) => item.state !== undefined);
        expect(carried.every(({ date }) => edtf(date!).from <= earlier)).toBe(true);
        if (isDocumented(state)) expect(carried.map((item) => item.state)).toContain(state);
        else expect(carried).toEqual([]);
      }
    }),
    RUNS,
  );
  expect(changed).toBeGreaterThan(10);
});

test('later evidence changes no day before it', () => {
  fc.assert(
    fc.property(world, day, (entries, asOf) => {
      const ledger = new Ledger(entries);
      const withoutLater = new Ledger(
        entries.map((entry) => {
          if (entry.collection !== 'records') return entry;
          const documented = entry.facts.documented.map((act) => ({
            ...act,
            evidence: (act.evidence ?? []).filter(({ date }) => date === undefined || edtf(date).from <= asOf),
          }));
          return { ...entry, facts: { ...entry.facts, documented } };
        }),
      );
      for (const agreement of ledgerAsOf(ledger, asOf).all('agreements'))
        expect(recordStateOf(ledgerAsOf(withoutLater, asOf), agreement)).toBe(recordStateOf(ledgerAsOf(ledger, asOf), agreement));
    }),
    RUNS,
  );
});

test('a later day takes nothing out of a story but a date that passed, once it is known to have been kept or let go', () => {
  const lasting = (lines: readonly string[]) => lines.filter((line) => !line.includes('date-passed'));
  fc.assert(
    fc.property(world, twoDays, (entries, [earlier, later]) => {
      const ledger = new Ledger(entries);
      const [before, after] = [ledgerAsOf(ledger, earlier), ledgerAsOf(ledger, later)];
      for (const { id } of before.all('agreements')) {
        expect(told(after, id, later)).toEqual(expect.arrayContaining(lasting(told(before, id, earlier))));
        expect(told(ledger, id, later)).toEqual(expect.arrayContaining(lasting(told(ledger, id, earlier))));
      }
    }),
    RUNS,
  );
});

test('going back in two steps gives what going back in one step gives', () => {
  fc.assert(
    fc.property(world, twoDays, (entries, [earlier, later]) => {
      const ledger = new Ledger(entries);
      expect(computed(ledgerAsOf(ledgerAsOf(ledger, later), earlier), earlier)).toEqual(computed(ledgerAsOf(ledger, earlier), earlier));
    }),
    RUNS,
  );
});

test('nothing is overdue without a statement that says so, of a time after its date', () => {
  fc.assert(
    fc.property(world, twoDays, (entries, [, day]) => {
      const ledger = new Ledger(entries);
      for (const agreement of ledger.all('agreements')) {
        const { status, due, saidBy } = timelinessOf(ledger, agreement, day);
        expect(saidBy.length > 0).toBe(status === 'overdue');
        for (const { level, period } of saidBy) {
          expect(['pending', 'partial', 'substantial']).toContain(level);
          expect(edtf(period!).to > due!).toBe(true);
        }
      }
    }),
    RUNS,
  );
});
