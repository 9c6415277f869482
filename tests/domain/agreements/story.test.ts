import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { storyOf, type StoryEvent } from '#domain/agreements/story.ts';
import {
  agreement,
  type AgreementFacts,
  carried,
  input,
  meeting,
  quietEntries,
  record,
  reply,
  report,
  selfAssessment,
} from '../entries.ts';

function story(asOf: string, facts: AgreementFacts, ...added: unknown[]): StoryEvent[] {
  const own = agreement('d-2', facts);
  return storyOf(new Ledger([...quietEntries(), own, ...(added as AnyEntry[])]), own, asOf);
}
const told = (events: StoryEvent[]) => events.map(({ on, kind, cause }) => `${on} ${kind} ${cause.id}`);
const changes = (events: StoryEvent[]) =>
  events.flatMap((event) =>
    event.kind === 'filed'
      ? event.changes.map(({ country, aspect, before, after }) => [country, aspect, before?.highest, after?.highest])
      : [],
  );
const ON = '2030-01-01';

test('everything that happened is told in the order of its dates, each with the entry that says so', () => {
  const events = story(
    ON,
    {
      act: { kind: 'decision', verb: 'decided', body: 'consejo', meeting: 'r-1' },
      stages: [
        { stage: 'agreed', on: '2016-11-17' },
        { stage: 'endorsed', on: '2017-02' },
      ],
      related: ['r-2', 'a-2', 'd-1'],
      due: { on: '2019' },
      resources: { currency: 'USD', pledged: [{ by: 'aa', on: '2017-03', amount: 5 }] },
    },
    meeting('r-2', '2018-05'),
    input('a-2', { presented: '2018-06' }),
    record('rec-2', 'd-2', {
      evidence: [
        { id: 'e1', date: '2018-07', sources: [{ id: 's1' }], confidence: 'verified' },
        { id: 'e2', sources: [{ id: 's1' }], confidence: 'verified' },
      ],
    }),
    report('x', 'd-2', { filed: '2020-04-01' }),
    reply('y', 'x', 'aa', { filed: '2020-05-01' }),
  );
  expect(told(events)).toEqual([
    '2016-11-17 adopted r-1',
    '2017-02 stage d-2',
    '2017-03 pledged d-2',
    '2018-05 meeting r-2',
    '2018-06 input a-2',
    '2018-07 evidence rec-2',
    '2019 date-passed d-2',
    '2020-04-01 filed x',
    '2020-05-01 reply y',
  ]);
});

test('nothing later than the day is told, and what began on the day is', () => {
  const stages = [
    { stage: 'agreed' as const, on: '2016-11-17' },
    { stage: 'planned' as const, on: '2017-05' },
  ];
  expect(told(story('2017-04-30', { stages }))).toEqual(['2016-11-17 adopted d-2']);
  expect(told(story('2017-05-01', { stages }))).toEqual(['2016-11-17 adopted d-2', '2017-05 stage d-2']);
});

test('an agreement closed on the day of its adoption tells both', () => {
  const stages = [{ stage: 'closed' as const, on: '2016-11-17', outcome: 'fulfilled' as const }];
  expect(told(story(ON, { stages }))).toEqual(['2016-11-17 adopted d-2', '2016-11-17 stage d-2']);
});

test('a date that passed is told as it was written, unless something documents that it was kept or may have been', () => {
  const due = { due: { on: '2017-06' } };
  const passed = (events: StoryEvent[]) => told(events).filter((line) => line.includes('date-passed'));
  const closed = (on: string, outcome: 'fulfilled' | 'withdrawn') => ({
    ...due,
    stages: [
      { stage: 'agreed' as const, on: '2016-11-17' },
      { stage: 'closed' as const, on, outcome },
    ],
  });
  const done = (date: string) => record('rec-2', 'd-2', carried([date, 'done']));
  expect(passed(story('2017-06-30', due))).toEqual([]);
  expect(passed(story('2017-07-01', due))).toEqual(['2017-06 date-passed d-2']);
  expect(passed(story(ON, closed('2017-06-30', 'fulfilled')))).toEqual([]);
  expect(passed(story(ON, closed('2017-07-01', 'fulfilled')))).toEqual(['2017-06 date-passed d-2']);
  expect(passed(story(ON, closed('2017-07-01', 'withdrawn')))).toEqual([]);
  expect(passed(story(ON, due, done('2017-06-30')))).toEqual([]);
  // It may have been done in time: nothing is said that could be false.
  expect(passed(story(ON, due, done('2017-07-01')))).toEqual([]);
});

test('of several deliverables each date that passed is told apart', () => {
  const events = story(ON, {
    deliverables: [{ id: 'p1', due: { on: '2017-07-21' } }, { id: 'p2', due: { on: '2018' } }, { id: 'p3' }],
  }).filter(({ kind }) => kind === 'date-passed');
  expect(events.map((event) => event.kind === 'date-passed' && [event.on, event.deliverable])).toEqual([
    ['2017-07-21', 'p1'],
    ['2018', 'p2'],
  ]);
});

test('what is filed says what it changed in its own column, from the first information on', () => {
  const said = (id: string, filed: string, level: 'partial' | 'pending', organization = 'org') =>
    report(id, 'd-2', { organization, filed, period: filed.slice(0, 7), assessments: [{ subject: 'd-2', country: 'aa', level }] });
  expect(
    changes(story(ON, {}, said('a', '2020-04-01', 'pending'), said('b', '2020-07-01', 'partial'), said('c', '2020-08-01', 'partial'))),
  ).toEqual([
    ['aa', 'overall', undefined, 'pending'],
    ['aa', 'overall', 'pending', 'partial'],
  ]);
  // Three years later the earlier level has expired: the new one is first information again.
  expect(changes(story(ON, {}, said('a', '2020-04-01', 'pending'), said('b', '2023-07-01', 'pending')))).toEqual([
    ['aa', 'overall', undefined, 'pending'],
    ['aa', 'overall', undefined, 'pending'],
  ]);
});

test('of two that are filed on one day, the one whose name comes first changes first', () => {
  const said = (id: string, organization: string) =>
    report(id, 'd-2', { organization, assessments: [{ subject: 'd-2', level: 'partial' }] });
  const events = story(ON, {}, said('b', 'org'), said('a', 'org-2')).filter(({ kind }) => kind === 'filed');
  expect(events.map((event) => [event.cause.id, event.kind === 'filed' && event.changes.length])).toEqual([
    ['a', 1],
    ['b', 0],
  ]);
});

test('a government changes nothing in the column of civil society', () => {
  const events = story(ON, {}, report('a', 'd-2', { place: { country: 'aa' } }), selfAssessment('b', 'd-2', { filed: '2020-06-01' }));
  expect(changes(events)).toEqual([
    ['aa', 'overall', undefined, 'partial'],
    ['aa', 'overall', undefined, 'partial'],
  ]);
});

test('changes are told by country, then level, norm and practice', () => {
  const assessments = [
    { subject: 'd-2', country: 'cc', level: 'partial' as const },
    { subject: 'd-2', country: 'aa', practice: 'pending' as const, norm: 'partial' as const },
    { subject: 'd-1', country: 'aa', level: 'partial' as const },
  ];
  expect(changes(story(ON, {}, report('a', 'd-2', { assessments }))).map(([country, aspect]) => `${country} ${aspect}`)).toEqual([
    'aa norm',
    'aa practice',
    'cc overall',
  ]);
});

test('evidence attached is counted, and a reply to a whole report is told once', () => {
  const seen = [
    { title: 'Uno', kind: 'other' as const },
    { title: 'Dos', kind: 'other' as const },
  ];
  const two = report('a', 'd-2', {
    assessments: [{ subject: 'd-2', country: 'aa', norm: 'partial', practice: 'partial', evidence: seen }],
  });
  const events = story(ON, {}, two, reply('y', 'a', 'aa'));
  expect(events.find(({ kind }) => kind === 'filed')).toMatchObject({ evidence: 2 });
  expect(told(events).filter((line) => line.includes('reply'))).toEqual(['2020-05-01 reply y']);
});
