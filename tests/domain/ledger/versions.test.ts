import { describe, expect, test } from 'vitest';
import { daysOfChange, ledgerAsOf } from '#domain/ledger/as-of.ts';
import { versionOn, versionsOf } from '#domain/ledger/versions.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { DAY } from '../dashboard-ledger.ts';
import { REAL_LEDGERS } from '../../reader/real-content.ts';

const invented = new Ledger(demoEntries({ seed: 3, size: 60, asOf: DAY }));

describe.each([...REAL_LEDGERS, ['an invented world of 60 reports', invented] as const])('the versions of %s', (_, ledger) => {
  test('are, on any day, the ledger as it stood at its end', () => {
    const versions = versionsOf(ledger);
    const days = daysOfChange(ledger);
    const picked = days.filter((_day, index) => index % Math.ceil(days.length / 12) === 0);
    for (const day of ['1990-01-01', ...picked, '2999-12-31']) {
      const content = (entries: Iterable<{ collection: string; id: string; facts: unknown }>) =>
        [...entries].map(({ collection, id, facts }) => `${collection}/${id} ${JSON.stringify(facts)}`).sort();
      const stood = [...versions.values()].flatMap((own) => versionOn(own, day)?.entry ?? []);
      expect(content(stood), day).toEqual(content(ledgerAsOf(ledger, day).entries()));
    }
  });

  test('name as their date one that begins on their day', () => {
    for (const own of versionsOf(ledger).values())
      for (const { from, date } of own) expect(date === undefined ? '' : date.slice(0, 4)).toBe(from.slice(0, 4));
  });
});
