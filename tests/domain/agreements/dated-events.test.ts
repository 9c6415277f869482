import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { compareEvents, datedEvents, knownDays, obligationEvents } from '#domain/agreements/dated-events.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import { agreement, consultation, holidays, meeting, presidency, report, soundEntries } from '../entries.ts';
import { act, parties } from '../obligations/obligation-ledger.ts';

const eventsOf = (...more: AnyEntry[]) => datedEvents(buildLedger([...soundEntries(), ...more] as AnyEntry[]).ledger);
const found = (id: string, ...more: AnyEntry[]) => eventsOf(...more).find((event) => event.id === id);

describe('what has a place in the calendar', () => {
  test('a meeting, with the countries and bodies that took part', () => {
    expect(found('meetings.r-1')).toMatchObject({
      kind: 'meeting',
      on: '2016-11-17/2016-11-18',
      due: false,
      countries: ['aa'],
      bodies: ['consejo'],
    });
  });

  test('a presidency by its term, or else by its year', () => {
    expect(found('presidencies.ppt-2016')?.on).toBe('2016');
    const withTerm = presidency('ppt-2017', 'aa', 2017, { term: { from: '2017-01', to: '2017-12' } });
    expect(found('presidencies.ppt-2017', withTerm as AnyEntry)?.on).toBe('2017-01/2017-12');
  });

  test('an agreement with a deadline, by its day or by the meeting before which it is due; without one it has none', () => {
    const dated = agreement('d-2', { due: { on: '2017-05-31' } });
    const before = agreement('d-3', { due: { before: 'r-2' } });
    const next = meeting('r-2', '2018-06-05');
    expect(found('agreements.d-2.due', dated as AnyEntry)).toMatchObject({ on: '2017-05-31', due: true, bodies: ['consejo'] });
    expect(found('agreements.d-3.due', before as AnyEntry, next as AnyEntry)).toMatchObject({ on: '2018-06-05', before: 'r-2' });
    expect(found('agreements.d-1.due')).toBeUndefined();
  });

  test('a report on the day on which it was filed, not in the period it observes', () => {
    expect(found('reports.2021', report('2021', 'd-1', { period: '2020', filed: '2021-02-03' }) as AnyEntry)?.on).toBe('2021-02-03');
  });

  test('a round of a consultation under each rule and by its own deadline, counted by days that are business days everywhere', () => {
    const round = { id: 'r1', sent: '2026-03-02', text: { reserved: true as const }, closes: '2026-03-12' };
    const events = eventsOf(consultation('k', { rounds: [round] }) as AnyEntry, holidays('aa', ['2026-03-04']) as AnyEntry)
      .filter(({ kind }) => kind === 'consultation-due')
      .map(({ id, on, round: number }) => [id, on, number]);
    expect(events).toEqual([
      ['consultations.k.r1.three', '2026-03-06', 1],
      ['consultations.k.r1.five', '2026-03-10', 1],
      ['consultations.k.r1.stated', '2026-03-12', 1],
    ]);
  });

  test('a round that an amended text replaced before its deadline has none; one replaced after it had one', () => {
    const rounds = (second: string) =>
      ['2026-03-02', second].map((sent, at) => ({ id: `r${at + 1}`, sent, text: { reserved: true as const } }));
    const ids = (second: string) =>
      eventsOf(consultation('k', { rounds: rounds(second) }) as AnyEntry, holidays('aa', ['2026-03-25']) as AnyEntry)
        .filter(({ kind }) => kind === 'consultation-due')
        .map(({ id }) => id.replace('consultations.k.', ''))
        .sort();
    expect(ids('2026-03-04')).toEqual(['r2.five', 'r2.three']);
    expect(ids('2026-03-06')).toEqual(['r1.three', 'r2.five', 'r2.three']);
    expect(ids('2026-03-20')).toEqual(['r1.five', 'r1.three', 'r2.five', 'r2.three']);
  });

  test('a consultation withdrawn before its deadline has none', () => {
    const round = { id: 'r1', sent: '2026-03-02', text: { reserved: true as const } };
    const withdrawn = consultation('k', { rounds: [round], outcome: { result: 'withdrawn', on: '2026-03-03' } });
    expect(
      eventsOf(withdrawn as AnyEntry, holidays('aa', ['2026-03-25']) as AnyEntry).some(({ kind }) => kind === 'consultation-due'),
    ).toBe(false);
  });

  test.each(['2026-03', '2026-03-02?'])('a round sent on %s, a day that is not known for sure, has no counted deadline', (sent) => {
    const round = { id: 'r1', sent, text: { reserved: true as const } };
    const events = eventsOf(consultation('k', { rounds: [round] }) as AnyEntry, holidays('aa', ['2026-03-25']) as AnyEntry);
    expect(events.some(({ kind }) => kind === 'consultation-due')).toBe(false);
  });

  test('a round has no counted deadline where the countries together never work', () => {
    const round = { id: 'r1', sent: '2026-03-02', text: { reserved: true as const } };
    const resting = (country: string, weekend: ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[]) =>
      holidays(country, ['2026-03-25'], { weekend }) as AnyEntry;
    const tables = [
      resting('aa', ['monday', 'tuesday', 'wednesday']),
      resting('bb', ['thursday', 'friday']),
      resting('cc', ['saturday', 'sunday']),
    ];
    expect(eventsOf(consultation('k', { rounds: [round] }) as AnyEntry, ...tables).some(({ kind }) => kind === 'consultation-due')).toBe(
      false,
    );
  });

  test('no id stands twice, and the order is that of the dates', () => {
    const events = eventsOf();
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events).toEqual([...events].sort(compareEvents));
  });
});

describe('days that are known', () => {
  test.each([
    ['2016-11-17', { from: '2016-11-17', to: '2016-11-17' }],
    ['2016-11-17/2016-11-18', { from: '2016-11-17', to: '2016-11-18' }],
    ['2016-11', undefined],
    ['2016-Q1', undefined],
    ['2016', undefined],
    ['2016-11/2016-12', undefined],
    ['2016-11-17/2016-12', undefined],
    ['2016-11-17?', undefined],
  ])('%s', (on, days) => {
    expect(knownDays(on)).toEqual(days);
  });
});

describe('obligations', () => {
  const eventsWith = (asOf: string, ...more: AnyEntry[]) => {
    const ledger = new Ledger([...parties(), ...more]);
    return obligationEvents(ledger, computeObligations(ledger, asOf));
  };
  const quarterly = act('2015-01-01', ['quarterly-meeting']) as AnyEntry;

  test('of a rule that nobody has adopted are in no calendar', () => {
    expect(eventsWith('2026-11-22')).toEqual([]);
  });

  test('of a rule in force stand on their last day, from a year back, with who owes them', () => {
    const events = eventsWith('2026-11-22', quarterly);
    expect(events.map(({ on }) => on)).toEqual(['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect(events[0]).toMatchObject({ kind: 'obligation', due: true, entry: undefined, bodies: expect.arrayContaining(['ppt']) });
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events[0]!.id).toMatch(/^obligations\.quarterly-meeting\./);
  });
});
