import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { partiesIn } from '#domain/acts/deliverables.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { PENDING_KINDS, type PendingItem } from '#domain/pending/model.ts';
import { pendingOf, pendingParties } from '#domain/pending/pending.ts';
import { repliesTo } from '#domain/voices/replies.ts';
import { FIXED } from '../fixed-seed.ts';
import { carried, record, reply } from '../entries.ts';
import { dayBetween, world } from '../worlds.ts';
import { REAL_LEDGERS } from '../../reader/real-content.ts';

const RUNS = { ...FIXED, numRuns: Math.min(FIXED.numRuns!, 60) } as fc.Parameters<unknown>;
const day = dayBetween('2017-01-01', '2025-12-31');
const asOf = '2026-11-22';
const demo = buildLedger(demoEntries({ seed: 7, size: 60, asOf })).ledger;
const LEDGERS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world', demo]];

const all = (ledger: Ledger, on: string) =>
  pendingParties(ledger, on).flatMap((party) => pendingOf(ledger, on, party).map((item) => ({ party, item })));

/** Whether the entry of a line names the party in a part for which it can stand on its list. */
function isNamedIn({ entry, obligation, part }: PendingItem, party: string): boolean {
  if (obligation)
    return obligation.owners.some(({ office, holder }) => office === party || holder === party) || obligation.owners.length > 2;
  // A document that nobody signs is sent by who owes its sending.
  if (part === 'owes') return entry?.collection === 'documents' && entry.facts.by === undefined;
  if (part === 'endorses' || part === 'asked' || part === 'consulted') return true;
  if (entry?.collection === 'agreements')
    return [...partiesIn(entry), ...(entry.facts.countries ?? []), entry.facts.act.body].includes(party);
  return JSON.stringify(entry?.facts).includes(`"${party}"`);
}

describe.each(LEDGERS)('%s', (_name, ledger) => {
  const found = all(ledger, asOf);

  test('names on each list what names its party, and each thing once', () => {
    for (const { party, item } of found) expect(isNamedIn(item, party), `${party}: ${item.id}`).toBe(true);
    for (const party of pendingParties(ledger, asOf)) {
      const ids = pendingOf(ledger, asOf, party).map(({ id }) => id);
      expect(new Set(ids).size, party).toBe(ids.length);
    }
  });

  test('has the kinds in their order', () => {
    for (const party of pendingParties(ledger, asOf)) {
      const kinds = pendingOf(ledger, asOf, party).map(({ kind }) => PENDING_KINDS.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    }
  });

  test('gives no date that no source or rule gives', () => {
    for (const { item } of found) {
      if (item.obligation || item.until === undefined) continue;
      const written = JSON.stringify([
        item.entry,
        item.dated?.deliverable.due?.before && ledger.get('meetings', item.dated.deliverable.due.before)?.facts,
      ]);
      expect(written, item.id).toContain(`"${item.until}"`);
    }
  });

  test('says of nobody else’s list what stands on one', () => {
    expect(pendingOf(ledger, asOf, 'nobody')).toEqual([]);
  });
});

test('what documents show to be done leaves no date and awaits no endorsement', () => {
  fc.assert(
    fc.property(world, dayBetween('2027-01-01', '2028-12-31'), (entries, on) => {
      const others = (entries as AnyEntry[]).filter(({ collection }) => collection !== 'records');
      const done = ['d-1', 'd-2', 'd-3'].map((id) => record(`done-${id}`, id, carried(['2017', 'done'])));
      const ledger = new Ledger([...others, ...done] as AnyEntry[]);
      const dates = all(ledger, on).filter(({ item }) => ['due', 'denied', 'passed', 'undated', 'endorsement'].includes(item.kind));
      expect(dates.filter(({ item }) => item.entry?.collection === 'agreements')).toEqual([]);
    }),
    RUNS,
  );
});

test('a reply settles the report for who replied, and for nobody else', () => {
  fc.assert(
    fc.property(world, day, (entries, on) => {
      const ledger = new Ledger(entries as AnyEntry[]);
      for (const { party, item } of all(ledger, on).filter((own) => own.item.part === 'assessed')) {
        const entry = item.entry as AnyEntry & { collection: 'reports' };
        expect(repliesTo(ledger, entry).some(({ facts }) => facts.from === party && facts.filed <= on)).toBe(false);
        const after = new Ledger([...(entries as AnyEntry[]), reply('new', entry.id, party, { filed: on }) as AnyEntry]);
        const of = (id: string) => pendingOf(after, on, id).map((own) => own.id);
        expect(of(party)).not.toContain(item.id);
        const others = all(ledger, on).filter((own) => own.item.id === item.id && own.party !== party);
        for (const other of others) expect(of(other.party)).toContain(item.id);
      }
    }),
    { ...RUNS, numRuns: 20 },
  );
});
