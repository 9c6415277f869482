import { describe, expect, test } from 'vitest';
import { countsFrom, ledgerAsOf } from '#domain/ledger/as-of.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { lastDocumented } from '#domain/ledger/record-dates.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import {
  agreement,
  carried,
  chain,
  consultation,
  entry,
  guideline,
  holidays,
  input,
  meeting,
  proposal,
  quietEntries,
  record,
  reply,
  report,
  selfAssessment,
  soundEntries,
} from '../entries.ts';

const ledgerOf = (...added: unknown[]) => new Ledger([...quietEntries(), ...(added as AnyEntry[])]);
const SOURCED = { sources: [{ id: 's1' }], confidence: 'verified' as const };

test('a day after everything changes nothing: it is the very same ledger', () => {
  const ledger = new Ledger(soundEntries());
  expect(ledgerAsOf(ledger, '2030-01-01')).toBe(ledger);
});

test.each(
  (
    [
      [agreement('x', { adopted: '2018-05', stages: [{ stage: 'agreed', on: '2018-05' }] }), '2018-05-01'],
      [proposal('x', { proposed: '2018-Q2' }), '2018-04-01'],
      [proposal('x'), undefined],
      [guideline('x', { issued: '2018' }), '2018-01-01'],
      [guideline('x'), undefined],
      [input('x', { presented: '2018-05-04/2018-05-06' }), '2018-05-04'],
      [report('x', 'd-1', { filed: '2018-05-03', period: '2018-Q1' }), '2018-05-03'],
      [selfAssessment('x', 'd-1', { filed: '2018-05-03', period: '2018-Q1' }), '2018-05-03'],
      [reply('x', 'rec-1', 'aa', { filed: '2018-05-03' }), '2018-05-03'],
      [meeting('x', '2018-05'), undefined],
    ] as const
  ).map(([own, from]) => ({ own: own as AnyEntry, from, kind: own.collection })),
)('an entry of $kind counts from $from', ({ own, from }) => {
  expect(countsFrom(own)).toBe(from);
  if (from === undefined) return;
  const ledger = ledgerOf(record('rec-1', 'd-1'), own);
  const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  expect(ledgerAsOf(ledger, from).get(own.collection, 'x')?.id).toBe('x');
  expect(ledgerAsOf(ledger, before).get(own.collection, 'x')).toBeUndefined();
});

describe('inside an entry', () => {
  const own = agreement('x', {
    stages: [
      { stage: 'agreed', on: '2016-11-17' },
      { stage: 'closed', on: '2018-03', outcome: 'fulfilled' },
    ],
    resources: { currency: 'USD', needed: 5, pledged: [{ by: 'aa', on: '2017-06-01', amount: 5 }] },
    notes: [
      { id: 'n1', kind: 'fact' },
      { id: 'n2', kind: 'fact', date: '2019' },
    ],
  });
  const at = (asOf: string) => ledgerAsOf(ledgerOf(own), asOf).demand('agreements', 'x').facts;

  test('what is dated later has not happened yet; what has no date stays', () => {
    expect(at('2018-02-28').stages!.map(({ stage }) => stage)).toEqual(['agreed']);
    expect(at('2018-03-01').stages!.map(({ stage }) => stage)).toEqual(['agreed', 'closed']);
    expect(at('2018-12-31').notes!.map(({ id }) => id)).toEqual(['n1']);
    expect(at('2019-01-01').notes!.map(({ id }) => id)).toEqual(['n1', 'n2']);
  });

  test('a list of which nothing is left is left out, and the rest of the entry stays', () => {
    expect(at('2017-05-31').resources).toEqual({ currency: 'USD', needed: 5 });
    expect(at('2017-06-01').resources!.pledged).toHaveLength(1);
  });

  test('an entry to which nothing later happened is the same object', () => {
    const ledger = ledgerOf(own, meeting('later', '2030'), report('r', 'd-1', { filed: '2020-04-01' }));
    expect(ledgerAsOf(ledger, '2019-06-01').get('agreements', 'x')).toBe(own);
    expect(ledgerAsOf(ledger, '2019-06-01').get('reports', 'r')).toBeUndefined();
  });

  test('what makes no sense without its later facts waits for them', () => {
    const steps = chain('c-1', ['2016', '2018']);
    expect(ledgerAsOf(ledgerOf(steps), '2017-12-31').get('chains', 'c-1')).toBeUndefined();
    expect(ledgerAsOf(ledgerOf(steps), '2018-01-01').get('chains', 'c-1')).toBe(steps);
  });
});

describe('the documentary record', () => {
  const two = entry('records', 'rec', {
    documented: [
      {
        subject: 'd-1',
        evidence: [
          { id: 'e1', date: '2017', state: 'partly', ...SOURCED },
          { id: 'e2', date: '2018-05', state: 'done', ...SOURCED },
        ],
        missing: [{ id: 'x1' }],
      },
      { subject: 'd-2', evidence: [{ id: 'e3', date: '2017-03', ...SOURCED }] },
    ],
    notes: [{ id: 'n1', kind: 'caution' }],
  });
  const other = agreement('d-2');
  const on = (asOf: string) => ledgerAsOf(ledgerOf(two, other), asOf);
  const stateOn = (asOf: string) => recordStateOf(on(asOf), on(asOf).demand('agreements', 'd-1'));

  test('shows on a past day what was documented by then: a later piece of evidence takes nothing away', () => {
    const evidence = (asOf: string) =>
      on(asOf)
        .get('records', 'rec')
        ?.facts.documented.map((act) => (act.evidence ?? []).map(({ id }) => id));
    expect(evidence('2016-12-31')).toEqual([[], []]);
    expect(evidence('2017-02-28')).toEqual([['e1'], []]);
    expect(evidence('2018-04-30')).toEqual([['e1'], ['e3']]);
    expect(evidence('2018-05-01')).toEqual([['e1', 'e2'], ['e3']]);
    expect(['2016-12-31', '2017-02-28', '2018-04-30', '2018-05-01'].map(stateOn)).toEqual(['nothing-found', 'partly', 'partly', 'done']);
  });

  test('tells on a past day neither what was not found nor its notes, which were written with all evidence in view', () => {
    const early = on('2018-04-30').demand('records', 'rec');
    expect(early.earlier).toBe(true);
    expect(early.facts.notes).toBeUndefined();
    expect(early.facts.documented.map(({ missing }) => missing)).toEqual([undefined, undefined]);
    const late = on('2018-05-01').demand('records', 'rec');
    expect(late).toBe(two);
  });

  test('without dated evidence it counts from the beginning of what it is about', () => {
    const ledger = ledgerOf(record('rec', 'd-1'), record('rec-b', 'd-1', carried([undefined])));
    const ids = (asOf: string) =>
      ledgerAsOf(ledger, asOf)
        .all('records')
        .map(({ id }) => id);
    expect(ids('2016-11-17')).toEqual(['rec', 'rec-b']);
    expect(ids('2016-11-16')).toEqual([]);
  });

  test('says how far its evidence reaches: the last possible day of all of it', () => {
    const reach = (...dates: (string | undefined)[]) =>
      lastDocumented({ subject: 'd-1', ...carried(...dates.map((date) => [date] as const)) });
    expect(reach('2018', '2018-05', '2016')).toBe('2018');
    expect(reach('2018-05', '2017', undefined)).toBe('2018-05');
    expect(reach(undefined)).toBeUndefined();
    expect(lastDocumented({ subject: 'd-1' })).toBeUndefined();
  });
});

describe('what names something that did not exist yet', () => {
  const late = agreement('d-late', { adopted: '2020', stages: [{ stage: 'agreed', on: '2020' }] });

  test('stops naming it: the item of a list goes, and the rest of the list stays', () => {
    const own = guideline('x', { issued: '2017', related: ['d-late', 'd-1', 'd-late'] });
    const ledger = ledgerOf(late, own);
    expect(ledgerAsOf(ledger, '2019-12-31').demand('guidelines', 'x').facts.related).toEqual(['d-1']);
    expect(ledgerAsOf(ledger, '2020-01-01').demand('guidelines', 'x')).toBe(own);
    expect(ledgerAsOf(ledger, '2019-12-31').mentionsOf({ collection: 'agreements', id: 'd-late' })).toEqual([]);
  });

  test('a field that names it goes; a list of nothing else goes with it', () => {
    const own = proposal('x', { guideline: 'g-late' });
    const ledger = ledgerOf(guideline('g-late', { issued: '2020' }), own, late, agreement('y', { derives: ['d-late'] }));
    expect(ledgerAsOf(ledger, '2019-12-31').demand('proposals', 'x').facts).not.toHaveProperty('guideline');
    expect(ledgerAsOf(ledger, '2019-12-31').demand('agreements', 'y').facts).not.toHaveProperty('derives');
  });

  test('an entry that is about nothing else is not there yet, nor is what answers it', () => {
    const early = report('x', 'd-late', { filed: '2019-06-01' });
    const ledger = ledgerOf(late, early, reply('y', 'x', 'aa', { filed: '2019-07-01' }));
    const past = ledgerAsOf(ledger, '2019-12-31');
    expect([past.get('reports', 'x'), past.get('replies', 'y')]).toEqual([undefined, undefined]);
    expect(past.all('agreements').map(({ id }) => id)).toEqual(['d-1']);
  });

  test('of a report on two things, the one that existed stays', () => {
    const both = report('x', 'd-1', {
      filed: '2019-06-01',
      assessments: [
        { subject: 'd-late', level: 'partial' },
        { subject: 'd-1', level: 'partial' },
      ],
    });
    expect(
      ledgerAsOf(ledgerOf(late, both), '2019-12-31')
        .demand('reports', 'x')
        .facts.assessments.map(({ subject }) => subject),
    ).toEqual(['d-1']);
  });

  test('a meeting announced for next year is known today', () => {
    const ledger = ledgerOf(
      meeting('next', '2031-05'),
      agreement('x', { due: { before: 'next' } }),
      report('r', 'd-1', { filed: '2025-01-01' }),
    );
    expect(ledgerAsOf(ledger, '2020-01-01').demand('agreements', 'x').facts.deliverables![0]!.due).toEqual({ before: 'next' });
  });
});

test('holidays of coming days are known on every day, so that a deadline that reaches past it is not shortened', () => {
  const table = holidays('aa', ['2016-01-01', '2027-01-01']);
  expect(ledgerAsOf(ledgerOf(table), '2016-06-01').demand('holidays', 'aa').facts).toEqual(table.facts);
});

test('a consultation counts from its first step, its rounds and answers from their own days', () => {
  const text = { reserved: true as const };
  const asked = consultation('k', {
    troika: { sent: '2017-03-01' },
    rounds: [
      { id: 'r1', sent: '2017-03-06', text, positions: [{ country: 'aa', on: '2017-03-08', stance: 'agrees' }] },
      { id: 'r2', sent: '2017-03-14', text },
    ],
  });
  const on = (asOf: string) => ledgerAsOf(ledgerOf(asked), asOf).get('consultations', 'k')?.facts;
  expect(on('2017-02-28')).toBeUndefined();
  expect(on('2017-03-01')!.rounds).toBeUndefined();
  expect(on('2017-03-07')!.rounds!.map(({ id, positions }) => [id, positions])).toEqual([['r1', undefined]]);
  expect(on('2017-03-13')!.rounds!.map(({ id }) => id)).toEqual(['r1']);
  expect(on('2017-03-14')!.rounds!.map(({ id }) => id)).toEqual(['r1', 'r2']);
});
