import { describe, expect, test } from 'vitest';
import { agreementChanges } from '#domain/changes/agreement-changes.ts';
import { changesByDay } from '#domain/changes/by-day.ts';
import type { Change } from '#domain/changes/change.ts';
import type { DatedChange } from '#domain/changes/dated-change.ts';
import { compareLedgers } from '#domain/changes/compare-ledgers.ts';
import { voiceChanges } from '#domain/changes/voice-changes.ts';
import { addDays } from '#domain/dates/edtf.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import { DAY } from '../dashboard-ledger.ts';
import { REAL_LEDGERS } from '../../reader/real-content.ts';

const LEDGERS: [string, Ledger][] = [
  ...REAL_LEDGERS,
  ...[1, 2].map((seed): [string, Ledger] => [`an invented world of seed ${seed}`, new Ledger(demoEntries({ seed, size: 60, asOf: DAY }))]),
];

const DAILY = new Set<Change['kind']>(['level', 'difference', 'contested', 'record', 'stage', 'timeliness']);
const daily = (changes: readonly Change[]) => changes.filter(({ kind }) => DAILY.has(kind));

/** What a change is about, whatever it became. */
function about(change: Change): string {
  return JSON.stringify(change, (key, value: unknown) => (['before', 'after', 'due'].includes(key) ? undefined : value));
}

const told = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(change)).sort();

/** Several changes of one thing as one, from what it was first to what it is at last. */
function summed(changes: readonly DatedChange[]): Map<string, { before: unknown; after: unknown }> {
  const sums = new Map<string, { before: unknown; after: unknown }>();
  for (const { change } of changes) {
    if (!DAILY.has(change.kind) || !('before' in change)) continue;
    sums.set(about(change), { before: sums.has(about(change)) ? sums.get(about(change))!.before : change.before, after: change.after });
  }
  return new Map([...sums].filter(([, { before, after }]) => JSON.stringify(before) !== JSON.stringify(after)));
}

describe.each(LEDGERS)('the changes by day of %s', (_, ledger) => {
  const changes = changesByDay(ledger, DAY);
  const days = [...new Set(changes.map(({ day }) => day))];
  const some = days.filter((_day, index) => index % Math.ceil(days.length / 8) === 0);

  test('summed up are what stands on the last day, each thing from nothing to what it is', () => {
    const [empty, today] = [new Ledger([]), ledgerAsOf(ledger, DAY)];
    const stood = [...daily(voiceChanges(empty, today, DAY)), ...agreementChanges(empty, today, DAY)];
    const sums = summed(changes);
    for (const change of stood) if ('after' in change) expect(sums.get(about(change))?.after, about(change)).toEqual(change.after);
    expect(sums.size).toBeGreaterThan(0);
  });

  test('of what is owed lead from nothing to the state of each case on the last day, and tell none that no rule in force asks for', () => {
    const states = new Map<string, string | undefined>();
    for (const { change } of changes)
      if (change.kind === 'obligation') {
        expect([change.before, change.after]).not.toContain('unjudged');
        for (const key of change.occurrences) states.set(`${change.rule} ${key}`, change.after);
      }
    const owed = computeObligations(ledgerAsOf(ledger, DAY), DAY).rules.flatMap(({ occurrences }) =>
      occurrences.filter(({ state }) => state !== 'unjudged').map(({ rule, key, state }) => [`${rule} ${key}`, state] as const),
    );
    expect(Object.fromEntries([...states].filter(([, state]) => state !== undefined))).toEqual(Object.fromEntries(owed));
  });

  test('of what was filed or documented on a day are what differs between the ledger of its eve and its own', () => {
    for (const day of some) {
      const [eve, own] = [ledgerAsOf(ledger, addDays(day, -1)), ledgerAsOf(ledger, day)];
      const filed = changes.filter((one) => one.day === day && one.by === 'entry').map(({ change }) => change);
      // A meeting that was announced counts always: that it verifies on its day is no difference between the two ledgers.
      const verified = new Set(told(agreementChanges(eve, eve, day, addDays(day, -1)).filter(({ kind }) => kind === 'stage')));
      const both = compareLedgers(eve, own, day);
      expect(told(daily(filed).filter((change) => !verified.has(JSON.stringify(change)))), day).toEqual(told(daily(both)));
      expect(told(both.filter(({ kind }) => kind === 'entry')), day).toEqual(
        expect.arrayContaining(told(filed.filter(({ kind }) => kind === 'entry'))),
      );
    }
  });

  test('between two days, whatever happened in between, lead from what stood on one to what stood on the other', () => {
    for (const [index, day] of some.entries()) {
      const later = some[index + 3];
      if (later === undefined) break;
      const [old, now] = [ledgerAsOf(ledger, day), ledgerAsOf(ledger, later)];
      const between = summed(changes.filter((one) => one.day > day && one.day <= later));
      const stood = agreementChanges(old, now, later, day);
      expect([...between.keys()].filter((key) => /^\{"kind":"(?:record|stage|timeliness)"/.test(key)).sort()).toEqual(
        stood.map(about).sort(),
      );
      for (const change of stood) if ('after' in change) expect(between.get(about(change))!.after).toEqual(change.after);
    }
  });

  test('each name what caused it, and a date that begins in the year of its day', () => {
    for (const { day, date, causes, change } of changes) {
      const known = causes.every(({ collection, id }) => ledger.get(collection, id) !== undefined);
      if (causes.length === 0 || !known || date.slice(0, 4) !== day.slice(0, 4) || day > DAY)
        expect.fail(`${day} ${date} ${JSON.stringify(change)}`);
    }
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(20);
  });
});
