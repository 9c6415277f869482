import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Days } from '#domain/dates/calendar.ts';
import { addDays } from '#domain/dates/edtf.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import { judge } from '#domain/obligations/judge.ts';
import type { PendingObligation } from '#domain/obligations/model.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import { isJudged, joinRuns } from '#domain/obligations/runs.ts';
import { OBLIGATION_RULES } from '#domain/schemas/vocabulary.ts';
import { agreement } from '../entries.ts';
import { FIXED } from '../fixed-seed.ts';
import { act, grcm, ledgerOf, occurrenceOf, occurrencesOf, parties, plan, sent, stateOf, team, term, waiver } from './obligation-ledger.ts';

const NOW = '2026-11-22';
const FIRST = '2020-01-01';

const day = fc.integer({ min: 0, max: 800 }).map((offset) => addDays(FIRST, offset));
const days = fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([from, length]): Days => ({ from, to: addDays(from, length) }));
const pending = (done: Days[], due?: Days, limit?: Days): PendingObligation => ({
  key: 'x',
  evidence: [],
  done,
  due,
  limit,
  day: due?.to ?? FIRST,
  owes: [],
});
const insideOf = ({ from, to }: Days) =>
  fc.integer({ min: 0, max: (Date.parse(to) - Date.parse(from)) / 86_400_000 }).map((offset) => addDays(from, offset));
const exactly = (on: string): Days => ({ from: on, to: on });

test('what is decided on intervals is decided the same on every day inside them', () => {
  const cases = fc
    .tuple(days, days, fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }))
    .chain(([done, due, gap]) => fc.tuple(fc.constant({ done, due, gap }), insideOf(done), insideOf(due), fc.integer({ min: 0, max: 20 })));
  fc.assert(
    fc.property(cases, ([{ done, due, gap }, doneOn, dueOn, width]) => {
      const limit = gap === undefined ? undefined : { from: addDays(due.to, gap), to: addDays(due.to, gap + width) };
      const coarse = judge(pending([done], due, limit), '2030-01-01');
      if (coarse.state === 'no-information') return;
      for (const limitOn of limit ? [limit.from, limit.to] : [undefined]) {
        const exact = judge(pending([exactly(doneOn)], exactly(dueOn), limitOn === undefined ? undefined : exactly(limitOn)), '2030-01-01');
        expect(exact.state).toBe(coarse.state);
        if (coarse.lateDays) {
          expect(exact.lateDays!.least).toBeGreaterThanOrEqual(coarse.lateDays.least);
          expect(exact.lateDays!.most).toBeLessThanOrEqual(coarse.lateDays.most);
        }
      }
    }),
    { ...FIXED, numRuns: 2000 },
  );
});

test('an exact date is always decided', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 90 }), (done, due, gap) => {
      const { state } = judge(pending([exactly(done)], exactly(due), exactly(addDays(due, gap))), '2030-01-01');
      expect(state).toBe(done <= due ? 'kept' : done < addDays(due, gap) ? 'kept-late' : 'missed');
    }),
    FIXED,
  );
});

test('a further act never makes things worse, unless it is too coarse to tell', () => {
  const order = ['kept', 'kept-late', 'missed'];
  fc.assert(
    fc.property(day, day, day, (a, b, due) => {
      const one = judge(pending([exactly(a)], exactly(due)), '2030-01-01').state;
      const two = judge(pending([exactly(a), exactly(b)], exactly(due)), '2030-01-01').state;
      expect(order.indexOf(two)).toBeLessThanOrEqual(order.indexOf(one));
    }),
    FIXED,
  );
});

test('without a document nothing is ever missed, however much time passes', () => {
  fc.assert(
    fc.property(days, day, (due, asOf) => {
      expect(['not-yet-due', 'due-soon', 'no-information']).toContain(judge(pending([], due), asOf).state);
    }),
    FIXED,
  );
});

test('time only moves an obligation without documents from not yet due to due soon to no information', () => {
  const order = ['not-yet-due', 'due-soon', 'no-information'];
  fc.assert(
    fc.property(days, day, fc.integer({ min: 0, max: 400 }), (due, asOf, later) => {
      const before = order.indexOf(judge(pending([], due), asOf).state);
      expect(order.indexOf(judge(pending([], due), addDays(asOf, later)).state)).toBeGreaterThanOrEqual(before);
    }),
    FIXED,
  );
});

const unadopted = (...added: unknown[]) => new Ledger([...parties(), ...(added as AnyEntry[])]);

test('without an act that adopts it, no rule is judged', () => {
  const ledger = unadopted(team('m', '2026-05-04'), grcm('g', '2026-05-01'), term('ppt-2026', 'aa', 2026, '2026-01-01'));
  const { rules } = computeObligations(ledger, NOW);
  expect(rules.map(({ rule }) => rule)).toEqual(OBLIGATION_RULES);
  for (const { authority, inForce, occurrences } of rules) {
    expect(authority).not.toBe('adopted');
    expect(inForce).toEqual([]);
    for (const { state } of occurrences) expect(state).toBe('unjudged');
  }
});

test('an occurrence of a rule that is only proposed still shows its evidence', () => {
  const { state, reason, evidence } = occurrenceOf(unadopted(team('m', '2026-05-04')), 'quarterly-meeting', '2026-Q2', NOW);
  expect([state, reason, evidence.map(({ entry }) => entry.id)]).toEqual(['unjudged', 'not-in-force', ['m']]);
});

test('an occurrence is judged only from the day on which its rule is in force', () => {
  const adopted = (dated: string) =>
    occurrenceOf(unadopted(act(dated, ['quarterly-meeting']), team('m', '2026-05-04')), 'quarterly-meeting', '2026-Q2', NOW);
  expect(adopted('2026-06-29').state).toBe('kept');
  expect(adopted('2026-06-30').state).toBe('kept');
  expect(adopted('2026-07-01')).toMatchObject({ state: 'unjudged', reason: 'before-in-force' });
  // Of an act known by its month, the last day of the month is the first that is certain.
  expect(adopted('2026-06').state).toBe('kept');
  expect(adopted('2026').state).toBe('unjudged');
});

test('an act adopts the rules it names and no others', () => {
  const { rules } = computeObligations(unadopted(act('2026-01-01', ['work-plan'])), NOW);
  expect(rules.filter(({ inForce }) => inForce.length > 0).map(({ rule }) => rule)).toEqual(['work-plan']);
});

test('an act of a later day is not known yet', () => {
  const { rules } = computeObligations(unadopted(act('2026-11-23')), NOW);
  expect(rules.every(({ inForce }) => inForce.length === 0)).toBe(true);
});

test('Decision 22 asks for the team, its work plan, its follow-up and its resources, and for none of the rhythms of the rules', () => {
  const decision = agreement('d-04', {
    act: { kind: 'decision', verb: 'decided', body: 'viceministerial' },
    adopted: '2016-11-17/2016-11-18',
  });
  const { rules } = computeObligations(unadopted(decision), NOW);
  const mandated = rules.filter(({ mandates }) => mandates.length > 0);
  expect(mandated.map(({ rule }) => rule)).toEqual(['quarterly-meeting', 'monitoring-report', 'work-plan', 'resources']);
  for (const { authority, inForce, occurrences } of mandated) {
    expect([authority, inForce]).toEqual(['proposed', []]);
    const judged = occurrences.filter(({ state }) => state !== 'unjudged');
    expect(judged.map(({ key, state, reason }) => `${key} ${state} ${reason}`)).toEqual(['d-04 no-information no-deadline']);
    expect(judged[0]!.owners).toEqual([{ office: 'equipo-tripartito', holder: 'equipo-tripartito', sure: true }]);
  }
});

test('a waiver excuses what was not kept, and a finding says that it was not done', () => {
  const excused = waiver('w', 'quarterly-meeting', '2025-Q2');
  const absent = waiver('w', 'quarterly-meeting', '2025-Q2', { finding: 'not-done' });
  expect(stateOf('quarterly-meeting', '2025-Q2', NOW, excused)).toBe('waived waived');
  expect(stateOf('quarterly-meeting', '2025-Q2', NOW, absent)).toBe('missed documented-not-done');
  expect(stateOf('quarterly-meeting', '2025-Q1', NOW, excused)).toBe('no-information nothing-recorded');
});

test('a waiver changes nothing before its own day, and nothing that was kept', () => {
  const excused = waiver('w', 'quarterly-meeting', '2025-Q2', { on: '2026-01-15' });
  expect(stateOf('quarterly-meeting', '2025-Q2', '2026-01-14', excused)).toBe('no-information nothing-recorded');
  expect(stateOf('quarterly-meeting', '2025-Q2', NOW, excused, team('m', '2025-05-01'))).toBe('kept in-time');
});

test('every occurrence of a rule has a unique key with as many parts as the rule says', () => {
  const ledger = ledgerOf(
    team('m', '2026-05-04'),
    grcm('g', '2026-05-01'),
    term('ppt-2026', 'aa', 2026, '2026-01-01'),
    plan('p', 'action-plan', 2026, { items: [{ id: 'i1', network: 'red' }] }),
  );
  for (const { rule, occurrences } of computeObligations(ledger, NOW).rules) {
    const keys = occurrences.map(({ key }) => key);
    expect(new Set(keys).size, rule).toBe(keys.length);
    for (const key of keys) expect(key.split('/').length, key).toBe(RULE_DEFINITIONS[rule].key.length);
  }
});

test('every rule names its sources', () => {
  for (const rule of OBLIGATION_RULES) expect(RULE_DEFINITIONS[rule].sources.length, rule).toBeGreaterThan(0);
});

test('forty quarters without any record are one line, and a record divides it', () => {
  const silent = joinRuns(occurrencesOf(ledgerOf(), 'quarterly-meeting', '2026-12-31'));
  expect(silent.map((item) => ('occurrences' in item ? item.occurrences.length : item.key))).toEqual([39, '2026-Q4']);
  const broken = joinRuns(occurrencesOf(ledgerOf(team('m', '2020-05-04')), 'quarterly-meeting', '2026-12-31'));
  expect(broken.map((item) => ('occurrences' in item ? item.occurrences.length : item.key))).toEqual([13, '2020-Q2', 25, '2026-Q4']);
});

test('an occurrence is judged where its rule was in force, or where an agreement asked for it by itself', () => {
  const decision = agreement('d-04', { act: { kind: 'decision', verb: 'decided', body: 'viceministerial' }, adopted: '2016-11-18' });
  const judged = (...added: unknown[]) =>
    occurrencesOf(unadopted(...added), 'quarterly-meeting', '2026-12-31')
      .filter(isJudged)
      .map(({ key }) => key);
  expect(judged()).toEqual([]);
  expect(judged(decision)).toEqual(['d-04']);
  expect(judged(decision, act('2026-07-01', ['quarterly-meeting']))).toEqual(['d-04', '2026-Q3', '2026-Q4']);
});

test('joining runs loses nothing and joins no two threads', () => {
  for (const { rule, occurrences } of computeObligations(ledgerOf(term('ppt-2026', 'aa', 2026)), NOW).rules) {
    const joined = joinRuns(occurrences);
    const all = joined.flatMap((item) => ('occurrences' in item ? item.occurrences : [item]));
    expect(all.map(({ key }) => key).sort(), rule).toEqual(occurrences.map(({ key }) => key).sort());
    for (const item of joined) if ('occurrences' in item) expect(new Set(item.occurrences.map(({ thread }) => thread)).size).toBe(1);
  }
});

test('a report counts from the day it reached everybody', () => {
  const report = sent('informe', 'monitoring-report', '2026-02-28', ['members'], { meeting: 'g' });
  expect(stateOf('monitoring-report', 'g', NOW, grcm('g', '2026-04-30'), report)).toBe('kept in-time');
});

const HANDED = [term('ppt-2025', 'aa', 2025, '2024-12-01', '2025-05-15'), term('ppt-2026', 'bb', 2026, '2025-05-15', '2026-05-15')];

test('what a quarter asks of the presidency is divided at the handover, each country with its days', () => {
  const holders = (quarter: string) =>
    occurrenceOf(ledgerOf(...HANDED, team('m', '2025-04-10')), 'quarterly-meeting', quarter, NOW)
      .owners.filter(({ office }) => office === 'ppt')
      .map(({ holder, part }) => [holder, part?.from, part?.to]);
  expect(holders('2025-Q1')).toEqual([['aa', undefined, undefined]]);
  expect(holders('2025-Q2')).toEqual([
    ['aa', '2025-04-01', '2025-05-14'],
    ['bb', '2025-05-15', '2025-06-30'],
  ]);
});

test('a whole year is not charged to whoever presides on its last day', () => {
  const { owners } = occurrenceOf(ledgerOf(...HANDED), 'work-plan', '2025', NOW);
  expect(owners.map(({ holder, part }) => `${holder} ${part?.from ?? ''} ${part?.to ?? ''}`.trim())).toEqual([
    'aa 2025-01-01 2025-05-14',
    'bb 2025-05-15 2025-12-31',
    'st-crm',
    'st-rrocm',
  ]);
});

test('a presidency of which only the announcement is known holds no office for sure', () => {
  const announced = { ...term('ppt-2026', 'aa', 2026, '2026-01-01', '2026-12-31') };
  const ledger = ledgerOf({ ...announced, facts: { ...announced.facts, status: 'announced' } });
  const [owner] = occurrenceOf(ledger, 'quarterly-meeting', '2026-Q2', NOW).owners;
  expect(owner).toMatchObject({ holder: 'aa', sure: false, announced: true });
});

test('an uncertain date decides nothing, neither of what was done nor of when it was due', () => {
  expect(stateOf('quarterly-meeting', '2026-Q2', NOW, team('m', '2026-05-04?'))).toBe('no-information date-too-coarse');
  const report = (on: string) => sent('informe', 'monitoring-report', on, ['members'], { meeting: 'g' });
  expect(stateOf('monitoring-report', 'g', NOW, grcm('g', '2026-09-30'), report('2026-08-15?'))).toBe('no-information date-too-coarse');
  expect(stateOf('monitoring-report', 'g', NOW, grcm('g', '2026-09-30?'), report('2026-08-15'))).toBe('no-information date-too-coarse');
});
