import { describe, expect, test } from 'vitest';
import { dueFor } from '#domain/agreements/timeliness.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { addressedTo, askedOf, groupsOf, isForAllMembers } from '#domain/voices/addressed.ts';
import { isAwaited, subjectsIn } from '#domain/voices/subjects.ts';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import { agreement, guideline, party, quietEntries, report } from '../entries.ts';
import { REAL_LEDGERS } from '../../reader/real-content.ts';

const world = (...added: unknown[]) =>
  new Ledger([
    ...quietEntries().filter(({ collection }) => collection !== 'agreements' && collection !== 'guidelines'),
    party('members', 'collective', { members: ['aa', 'cc'] }),
    ...added,
  ] as AnyEntry[]);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('what reaches a country', () => {
  const ledger = world(
    agreement('own', { does: ['aa'] }),
    agreement('named', { countries: ['aa'], does: ['consejo'] }),
    agreement('shared', { does: ['members'] }),
    agreement('regional', { does: ['consejo'] }),
    agreement('elsewhere', { countries: ['cc'], does: ['cc'] }),
    agreement('thanks', { act: { kind: 'decision', verb: 'thanked', body: 'consejo' }, countries: ['aa'], stages: undefined }),
    guideline('g-1', { measures: [{ id: 'm1' }, { id: 'm2', countries: ['cc'] }] }),
    guideline('g-2', { standing: 'signed', measures: [{ id: 'm1', countries: ['aa'] }, { id: 'm2' }] }),
  );

  test('is its own where an act gives it a role or is addressed to it; of a group, its own no more than anybody else’s', () => {
    const { own, shared, regional } = addressedTo(ledger, 'aa');
    expect([ids(own), ids(shared), ids(regional)]).toEqual([['named', 'own'], ['shared'], ['regional']]);
    expect(ids(addressedTo(ledger, 'cc').own)).toEqual(['elsewhere']);
    // An act that gives one country a role and addresses nobody by name reaches the others as one of the region.
    expect(ids(addressedTo(ledger, 'cc').regional)).toEqual(['own', 'regional']);
  });

  test('through a group is for all members only where the group holds all of them', () => {
    const some = world(
      party('some', 'collective', { members: ['aa'] }),
      agreement('partly', { does: ['some'] }),
      agreement('wholly', { does: ['members'] }),
    );
    expect(['partly', 'wholly'].map((id) => isForAllMembers(some, some.demand('agreements', id)))).toEqual([false, true]);
  });

  test('is never an act that asks for nothing', () => {
    expect(ids(askedOf(ledger, 'aa').own)).not.toContain('thanks');
  });

  test('are measures of adopted instruments, and measures that name it in others; none that names another country alone', () => {
    const measures = (country: string) => [...addressedTo(ledger, country).measures.values()].flat().map(({ id }) => id);
    expect(measures('aa')).toEqual(['g-1/m1', 'g-2/m1']);
    expect(measures('cc')).toEqual(['g-1/m1', 'g-1/m2']);
  });

  test('a party belongs to the groups that have it among their members', () => {
    expect([groupsOf(ledger, 'aa'), groupsOf(ledger, 'consejo')]).toEqual([['members'], []]);
  });
});

test.each(REAL_LEDGERS)('each act that is awaited in a country stands once among what reaches it, in %s', (_, ledger) => {
  for (const country of memberCountryIds(ledger)) {
    const { own, shared, regional } = addressedTo(ledger, country);
    const all = ids([...own, ...shared, ...regional]);
    expect(new Set(all).size).toBe(all.length);
    const awaited = subjectsIn(ledger).filter((subject) => isAwaited(subject) && subject.countries.includes(country));
    for (const { id, entry } of awaited) if (entry.collection === 'agreements') expect(all).toContain(id);
  }
});

describe('when something is due for a party', () => {
  const asOf = '2020-09-01';
  const denied = (country: string) => report('x', 'd', { assessments: [{ subject: 'd', country, level: 'pending' }], period: '2020-Q1' });
  const status = (country: string, said: unknown) => {
    const ledger = world(agreement('d', { does: ['aa', 'cc'], due: { on: '2019-12-31' } }), party('org', 'civil-society'), said);
    return dueFor(ledger, ledger.demand('agreements', 'd'), asOf, ledger.demand('parties', country))?.status;
  };

  test('that it was not done is said of the country that a voice speaks of, and of no other', () => {
    expect(status('aa', denied('aa'))).toBe('overdue');
    expect(status('cc', denied('aa'))).toBe('date-passed');
  });

  test('it is the date of what the party itself answers for', () => {
    const act = agreement('d', {
      deliverables: [
        { id: 'p1', does: ['aa'], due: { on: '2021' } },
        { id: 'p2', does: ['cc'], due: { on: '2019' } },
      ],
    });
    const ledger = world(act);
    const due = (country: string) => dueFor(ledger, ledger.demand('agreements', 'd'), asOf, ledger.demand('parties', country));
    expect([due('aa')?.deliverable.id, due('aa')?.status]).toEqual(['p1', 'on-time']);
    expect([due('cc')?.deliverable.id, due('cc')?.status]).toEqual(['p2', 'date-passed']);
  });

  test('it is undefined where the act names nothing to deliver', () => {
    const ledger = world(agreement('d', { countries: ['aa'] }));
    expect(dueFor(ledger, ledger.demand('agreements', 'd'), asOf, ledger.demand('parties', 'aa'))).toBeUndefined();
  });
});
