import { describe, expect, test } from 'vitest';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { stalledSince } from '#domain/agreements/story.ts';
import { datedDeliverables, timelinessOf } from '#domain/agreements/timeliness.ts';
import { agreement, type AgreementFacts, carried, meeting, quietEntries, record, report, selfAssessment } from '../entries.ts';

type Agreement = AgreementFacts;

function worldOf(facts: Agreement, added: unknown[]): { ledger: Ledger; agreement: Entry<'agreements'> } {
  const own = agreement('d-2', facts);
  return { ledger: new Ledger([...quietEntries(), own, ...(added as AnyEntry[])]), agreement: own };
}

function timeliness(asOf: string, facts: Agreement, ...added: unknown[]) {
  const world = worldOf(facts, added);
  return timelinessOf(world.ledger, world.agreement, asOf);
}

const closed = (on: string, outcome: 'fulfilled' | 'withdrawn' | 'superseded' = 'fulfilled') => ({
  stages: [
    { stage: 'endorsed' as const, on: '2016-11-17' },
    { stage: 'closed' as const, on, outcome },
  ],
});
const evidence = (...dates: (string | undefined)[]) => ({
  evidence: dates.map((date, index) => ({ id: `e${index + 1}`, date, sources: [{ id: 's1' }], confidence: 'verified' as const })),
});
const done = (...dates: string[]) => record('rec-2', 'd-2', carried(...dates.map((date) => [date, 'done'] as const)));

describe('an open agreement with a date', () => {
  test.each([
    ['2017-04-01', 'on-time', 'ninety-one days before'],
    ['2017-04-02', 'due-soon', 'ninety days before'],
    ['2017-06-30', 'due-soon', 'the day before'],
    ['2017-07-01', 'due-soon', 'the day itself'],
    ['2017-07-02', 'date-passed', 'the day after'],
  ])('due on 1 July 2017, seen on %s: %s (%s)', (asOf, status) => {
    expect(timeliness(asOf, { due: { on: '2017-07-01' } })).toMatchObject({ status, due: '2017-07-01', done: undefined });
  });

  test('the days since it passed are counted from the date', () => {
    expect(timeliness('2017-07-02', { due: { on: '2017-07-01' } }).overdueDays).toBe(1);
    expect(timeliness('2018-07-01', { due: { on: '2017-07-01' } }).overdueDays).toBe(365);
    expect(timeliness('2017-07-01', { due: { on: '2017-07-01' } }).overdueDays).toBeUndefined();
  });

  test.each([
    ['2017-07', '2017-07-31'],
    ['2017-Q3', '2017-09-30'],
    ['2017', '2017-12-31'],
    ['2017-05/2017-07', '2017-07-31'],
  ])('a date written as %s is kept until %s', (on, last) => {
    expect(timeliness(last, { due: { on } })).toMatchObject({ status: 'due-soon', due: last });
    expect(timeliness('2018-01-01', { due: { on } }).status).toBe('date-passed');
  });

  test('without a date there is nothing to keep', () => {
    expect(timeliness('2030-01-01', {})).toEqual({
      status: 'no-date',
      due: undefined,
      done: undefined,
      overdueDays: undefined,
      saidBy: [],
    });
    expect(timeliness('2030-01-01', { due: {} }).status).toBe('no-date');
  });

  test('what is withdrawn or replaced has no date any more, even one that has passed', () => {
    for (const outcome of ['withdrawn', 'superseded'] as const)
      expect(timeliness('2030-01-01', { due: { on: '2017' }, ...closed('2018-02', outcome) }).status).toBe('no-date');
  });
});

describe('due before a meeting', () => {
  const before: Agreement = { due: { before: 'r-2' } };
  test.each([
    ['2017-11-08', 'due-soon', 'two days before it'],
    ['2017-11-09', 'due-soon', 'the day before it'],
    ['2017-11-10', 'date-passed', 'its first day'],
  ])('a meeting of 10 and 11 November, seen on %s: %s (%s)', (asOf, status) => {
    expect(timeliness(asOf, before, meeting('r-2', '2017-11-10/2017-11-11'))).toMatchObject({ status, due: '2017-11-09' });
    expect(timeliness(asOf, before, meeting('r-2', '2017-11-10'))).toMatchObject({ status, due: '2017-11-09' });
  });

  const someDayInMay = meeting('r-2', '2017-05');
  test.each([
    ['2017-01-29', 'on-time', 'ninety-one days before the earliest day'],
    ['2017-01-30', 'due-soon', 'ninety days before the earliest day'],
    ['2017-05-15', 'due-soon', 'the meeting may have been held, or not'],
    ['2017-05-30', 'due-soon', 'the latest day'],
    ['2017-05-31', 'date-passed', 'the meeting cannot be later'],
  ])('a meeting on some day in May, seen on %s: %s (%s)', (asOf, status) => {
    expect(timeliness(asOf, before, someDayInMay).status).toBe(status);
  });

  test.each([
    ['2017-04-30', 'done-on-time', 'before the earliest day of the meeting'],
    ['2017-05-15', 'unknown', 'it depends on the day of the meeting'],
    ['2017-05-31', 'done-late', 'later than any day of the meeting allows'],
  ])('fulfilled on %s before a meeting on some day in May: %s (%s)', (on, status) => {
    expect(timeliness('2020-01-01', { ...before, ...closed(on) }, someDayInMay).status).toBe(status);
  });

  test('a meeting that is not in the register gives no date', () => {
    expect(timeliness('2020-01-01', before).status).toBe('no-date');
  });
});

describe('a fulfilled agreement', () => {
  const due = { due: { on: '2017-07-10' } };
  test.each([
    ['2017-07-09', 'done-on-time', undefined],
    ['2017-07-10', 'done-on-time', undefined],
    ['2017-07-11', 'done-late', 1],
    ['2017-07', 'unknown', undefined],
    ['2017-07-10/2017-07-20', 'unknown', undefined],
    ['2017-07-11/2017-07-20', 'done-late', 1],
    ['2017-06', 'done-on-time', undefined],
    ['2017-08', 'done-late', 22],
    ['2017', 'unknown', undefined],
  ])('closed in %s: %s', (on, status, overdueDays) => {
    expect(timeliness('2020-01-01', { ...due, ...closed(on) })).toMatchObject({ status, overdueDays });
  });

  test('where the record documents it as done, it was done between its adoption and the first evidence that carries this', () => {
    expect(timeliness('2020-01-01', due, done('2017-05', '2017-02'))).toMatchObject({ status: 'done-on-time', done: '2017-02-28' });
    expect(timeliness('2020-01-01', due, done('2017-05', '2018'))).toMatchObject({ status: 'done-on-time', done: '2017-05-31' });
    expect(timeliness('2020-01-01', due, done('2018'))).toMatchObject({ status: 'unknown', done: '2018-12-31' });
  });

  test('what is documented in part, or what a government or an organisation says, does not make it done', () => {
    const linked = [{ title: 'x', kind: 'document' as const, url: 'https://example.org/x' }];
    const said = [{ subject: 'd-2', level: 'full' as const, evidence: linked }];
    expect(timeliness('2020-01-01', due, record('rec-2', 'd-2', carried(['2017', 'partly']))).status).toBe('date-passed');
    const takenBack = record('rec-2', 'd-2', carried(['2017', 'done'], ['2018', 'partly']));
    expect(timeliness('2020-01-01', due, takenBack).status).toBe('date-passed');
    expect(timeliness('2020-01-01', due, report('x', 'd-2', { assessments: said })).status).toBe('date-passed');
    expect(timeliness('2020-01-01', due, selfAssessment('x', 'd-2', { assessments: said })).status).toBe('date-passed');
  });

  test('the stage counts before the record', () => {
    expect(timeliness('2020-01-01', { ...due, ...closed('2018-01-01') }, done('2017-05')).status).toBe('done-late');
  });
});

describe('overdue', () => {
  const due = { due: { on: '2017-07-10' } };
  const said = (level: 'pending' | 'partial' | 'full' | 'no-information', period: string, more: object = {}) =>
    report(`x-${period}`, 'd-2', {
      period,
      filed: `${Number(period.slice(0, 4)) + 1}-01-10`,
      assessments: [{ subject: 'd-2', country: 'aa', level, evidence: [{ title: 'x', kind: 'document', url: 'https://example.org/x' }] }],
      ...more,
    });
  const late = (facts: Agreement, ...added: unknown[]) => timeliness('2020-01-01', facts, ...added);

  test('silence is no delay: without a voice that says so the date has only passed', () => {
    expect(late(due)).toMatchObject({ status: 'date-passed', saidBy: [] });
    expect(late(due, said('no-information', '2018-Q1')).status).toBe('date-passed');
  });

  test('a voice that observed after the date that it was not done makes it overdue, by its own name and for its own place', () => {
    const result = late(due, said('partial', '2018-Q1'));
    expect(result.status).toBe('overdue');
    expect(result.saidBy.map(({ author, country }) => [author, country])).toEqual([['org', 'aa']]);
  });

  test('what was observed before the date says nothing about it, and what is full is no delay', () => {
    expect(late(due, said('pending', '2017-Q2')).status).toBe('date-passed');
    expect(late(due, said('full', '2018-Q1')).status).toBe('date-passed');
    expect(late(due, said('pending', '2018-Q1'), said('full', '2018-Q3')).status).toBe('date-passed');
  });

  test('of several deliverables a level in between does not say which one is missing, and pending says all of them', () => {
    const several = { deliverables: [{ id: 'p1', due: { on: '2017-07-10' } }, { id: 'p2' }] };
    expect(late(several, said('partial', '2018-Q1')).status).toBe('date-passed');
    expect(late(several, said('pending', '2018-Q1')).status).toBe('overdue');
  });

  test('each deliverable has its own date', () => {
    const own = agreement('d-2', {
      deliverables: [{ id: 'p1', due: { on: '2017-07-21' } }, { id: 'p2', due: { on: '2030' } }, { id: 'p3' }],
    });
    const ledger = new Ledger([...quietEntries(), own]);
    expect(datedDeliverables(ledger, own, '2020-01-01').map(({ deliverable, status }) => [deliverable.id, status])).toEqual([
      ['p1', 'date-passed'],
      ['p2', 'on-time'],
      ['p3', 'no-date'],
    ]);
    expect(timelinessOf(ledger, own, '2020-01-01').status).toBe('date-passed');
  });
});

describe('stalled', () => {
  const since = (asOf: string, facts: Agreement, ...added: unknown[]) => {
    const world = worldOf(facts, added);
    return stalledSince(world.ledger, world.agreement, asOf);
  };
  const said = (filed: string, level: 'partial' | 'pending', more: object = {}) =>
    report(`x-${filed}`, 'd-2', { filed, assessments: [{ subject: 'd-2', level, ...more }] });

  test.each<[string, string | undefined, string]>([
    ['2017-11-16', undefined, 'a day short of four quarters'],
    ['2017-11-17', '2016-11-17', 'four quarters to the day'],
    ['2017-11-18', '2016-11-17', 'a day over four quarters'],
    ['2016-11-17', undefined, 'the day it was adopted'],
    ['2016-01-01', undefined, 'before it was adopted'],
  ])('adopted on 17 November 2016, seen on %s: since %s (%s)', (asOf, expected) => {
    expect(since(asOf, {})).toBe(expected);
  });

  test('a stage, a changed level and new evidence move it; filing the same again does not', () => {
    const planned = {
      stages: [
        { stage: 'agreed' as const, on: '2016-11-17' },
        { stage: 'planned' as const, on: '2017-03' },
      ],
    };
    expect(since('2018-03-30', planned)).toBeUndefined();
    expect(since('2018-03-31', planned)).toBe('2017-03');
    expect(since('2020-01-01', {}, said('2018-05-01', 'partial'))).toBe('2018-05-01');
    expect(since('2020-01-01', {}, said('2018-05-01', 'partial'), said('2018-11-01', 'partial'))).toBe('2018-05-01');
    expect(since('2020-01-01', {}, said('2018-05-01', 'partial'), said('2018-11-01', 'pending'))).toBe('2018-11-01');
    const seen = { evidence: [{ title: 'Visita', kind: 'field-notes' as const }] };
    expect(since('2020-01-01', {}, said('2018-05-01', 'partial'), said('2018-11-01', 'partial', seen))).toBe('2018-11-01');
    expect(since('2020-01-01', {}, record('rec-2', 'd-2', evidence('2018-06-01')))).toBe('2018-06-01');
  });

  test('a pledge or a passed date moves nothing', () => {
    expect(since('2018-01-01', { due: { on: '2017-10-01' }, resources: { pledged: [{ by: 'aa', on: '2017-09' }] } })).toBe('2016-11-17');
  });

  test('what moved in a year of which more is not known may still be moving', () => {
    expect(since('2018-06-01', {}, record('rec-2', 'd-2', evidence('2018')))).toBeUndefined();
  });

  test('what is closed, or documented as done, is not stalled', () => {
    for (const outcome of ['fulfilled', 'withdrawn', 'superseded'] as const)
      expect(since('2030-01-01', closed('2017-01', outcome))).toBeUndefined();
    expect(since('2030-01-01', {}, done('2017-05'))).toBeUndefined();
  });

  test('an act that asks for nothing, or took effect by being passed, cannot be stalled', () => {
    for (const verb of ['took-note', 'welcomed', 'declared', 'ruled', 'adopted'] as const)
      expect(since('2030-01-01', { act: { kind: 'decision', verb, body: 'consejo' } })).toBeUndefined();
  });

  test('the date keeps the precision of its source', () => {
    expect(since('2030-01-01', {}, record('rec-2', 'd-2', evidence('2018')))).toBe('2018');
    expect(since('2030-01-01', {}, record('rec-2', 'd-2', evidence('2005?', '2018-03/2018-04')))).toBe('2018-03/2018-04');
  });
});
