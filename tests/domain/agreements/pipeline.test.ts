import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { computePipeline, PIPELINE_STAGES, stageOf, type PipelineStage } from '#domain/agreements/pipeline.ts';
import type { Facts } from '#domain/schemas/index.ts';
import type { Verb } from '#domain/schemas/vocabulary.ts';
import { agreement, carried, meeting, proposal, record } from '../entries.ts';
import { plan, team } from '../obligations/obligation-ledger.ts';

const NOW = '2026-11-22';

type Stages = NonNullable<Facts<'agreements'>['stages']>;
const AGREED: Stages = [{ stage: 'agreed', on: '2025-02-10' }];
const ENDORSED: Stages = [...AGREED, { stage: 'endorsed', on: '2025-07-01' }];
const PLANNED: Stages = [...ENDORSED, { stage: 'planned', on: '2026-01-31' }];
const CLOSED: Stages = [...PLANNED, { stage: 'closed', on: '2026-09', outcome: 'fulfilled' }];

const deal = (id: string, stages: Stages, facts: Partial<Facts<'agreements'>> = {}) =>
  agreement(id, { adopted: '2025-02-10', stages, ...facts });
const scheduled = (id: string, year: number, agreements: string[], facts: Partial<Facts<'plans'>> = {}) =>
  plan(id, 'action-plan', year, { items: agreements.map((own, index) => ({ id: `i${index + 1}`, agreement: own })), ...facts });

const columnsOf = (asOf: string, entries: readonly unknown[]) => computePipeline(new Ledger(entries as AnyEntry[]), asOf).columns;

/** Ids in one column, each with the date since when it stands there. */
function at(stage: PipelineStage, asOf: string, ...entries: unknown[]): string[] {
  const { items } = columnsOf(asOf, entries).find((column) => column.stage === stage)!;
  return items.map(({ entry, since }) => `${entry.id} ${since ?? 'undated'}`);
}

/** Where one agreement stands: `planned 2026-01-31`; undefined where it stands nowhere. */
function placeOf(id: string, asOf: string, ...entries: unknown[]): string | undefined {
  const places = columnsOf(asOf, entries).flatMap(({ stage, items }) =>
    items.flatMap(({ entry, since }) => (entry.id === id ? [`${stage} ${since}`] : [])),
  );
  expect(places.length, 'an agreement stands at one stage at most').toBeLessThanOrEqual(1);
  return places[0];
}

test('every stage has a column, also where nothing stands in it, and says which stage it waits for', () => {
  expect(columnsOf(NOW, []).map(({ stage, waitsFor, items }) => [stage, waitsFor, items.length])).toEqual([
    ['proposed', 'agreed', 0],
    ['agreed', 'endorsed', 0],
    ['endorsed', 'planned', 0],
    ['planned', 'verified', 0],
    ['verified', 'closed', 0],
    ['closed', undefined, 0],
  ]);
});

describe('proposals', () => {
  test('those that wait longest come first, undated ones last', () => {
    const waiting = [proposal('x-1'), proposal('x-2', { proposed: '2019-05' }), proposal('x-3', { proposed: '2017' }), proposal('x-0')];
    expect(at('proposed', NOW, ...waiting)).toEqual(['x-3 2017', 'x-2 2019-05', 'x-0 undated', 'x-1 undated']);
  });

  test('one made after the day is not known on it', () => {
    const made = proposal('x-1', { proposed: '2026-11-23' });
    expect(at('proposed', '2026-11-22', made)).toEqual([]);
    expect(at('proposed', '2026-11-23', made)).toEqual(['x-1 2026-11-23']);
  });

  test('one that became an agreement waits no longer, and waited until that agreement was adopted', () => {
    const world = [proposal('x-1', { proposed: '2019' }), proposal('x-2', { proposed: '2019' }), deal('d-1', AGREED, { derives: ['x-1'] })];
    expect(at('proposed', NOW, ...world)).toEqual(['x-2 2019']);
    expect(at('proposed', '2025-02-10', ...world)).toEqual(['x-2 2019']);
    expect(at('proposed', '2025-02-09', ...world)).toEqual(['x-1 2019', 'x-2 2019']);
  });
});

describe('agreements', () => {
  test.each([
    ['before it was agreed', '2025-02-09', undefined],
    ['the day it was agreed', '2025-02-10', 'agreed 2025-02-10'],
    ['the day before it was endorsed', '2025-06-30', 'agreed 2025-02-10'],
    ['the day it was endorsed', '2025-07-01', 'endorsed 2025-07-01'],
    ['the day it entered the plan', '2026-01-31', 'planned 2026-01-31'],
    ['the day before the month it was closed in', '2026-08-31', 'planned 2026-01-31'],
    ['in the month it was closed in', '2026-09-01', 'closed 2026-09'],
  ])('one stands at the last stage it passed: %s', (_when, asOf, expected) => {
    expect(placeOf('d-1', asOf, deal('d-1', CLOSED))).toBe(expected);
  });

  test('those that wait longest come first, and by id where they wait alike', () => {
    const since = (on: string): Stages => [{ stage: 'agreed', on }];
    const world = [deal('d-1', since('2025-05-01')), deal('d-3', since('2025')), deal('d-2', since('2025-01-01'))];
    expect(at('agreed', NOW, ...world)).toEqual(['d-2 2025-01-01', 'd-3 2025', 'd-1 2025-05-01']);
  });

  test('an action plan that names one brings it to its stage, from the day of the plan', () => {
    const world = [deal('d-1', ENDORSED), scheduled('p', 2026, ['d-1'], { dated: '2026-02-01' })];
    expect(placeOf('d-1', '2026-01-31', ...world)).toBe('endorsed 2025-07-01');
    expect(placeOf('d-1', '2026-02-01', ...world)).toBe('planned 2026-02-01');
  });

  test('an undated plan counts from its year', () => {
    const world = [deal('d-1', ENDORSED), scheduled('p', 2026, ['d-1'])];
    expect(placeOf('d-1', '2025-12-31', ...world)).toBe('endorsed 2025-07-01');
    expect(placeOf('d-1', '2026-01-01', ...world)).toBe('planned 2026');
  });

  test('of several plans that carry one on, the earliest says since when, whatever the plans are called', () => {
    const plans = [
      scheduled('a-later', 2027, ['d-1'], { dated: '2026-10-01' }),
      scheduled('b-first', 2026, ['d-1'], { dated: '2025-12-01' }),
      scheduled('c-between', 2026, ['d-1'], { dated: '2026-03-01' }),
    ];
    expect(placeOf('d-1', NOW, deal('d-1', ENDORSED), ...plans)).toBe('planned 2025-12-01');
  });

  test('its own stage says since when it is planned, where it states one', () => {
    const world = [deal('d-1', PLANNED), scheduled('p', 2026, ['d-1'], { dated: '2025-12-01' })];
    expect(placeOf('d-1', NOW, ...world)).toBe('planned 2026-01-31');
  });

  test("the team's own work plan schedules no agreement, nor does an item that names none", () => {
    const work = plan('w', 'work-plan', 2026, { dated: '2026-02-01', items: [{ id: 'i1', agreement: 'd-1' }] });
    const empty = plan('p', 'action-plan', 2026, { dated: '2026-02-01' });
    expect(placeOf('d-1', NOW, deal('d-1', ENDORSED), work, empty)).toBe('endorsed 2025-07-01');
  });
});

describe('verification', () => {
  const checked = (id: string, held: string) => team(id, held, { verified: ['d-1'] });

  test('a planned agreement that a meeting verified stands there since the last such meeting', () => {
    const meetings = [checked('m-1', '2026-06-30'), checked('m-2', '2026-03-30'), team('m-3', '2026-09-30')];
    const { items } = columnsOf(NOW, [deal('d-1', PLANNED), ...meetings]).find(({ stage }) => stage === 'verified')!;
    expect(items.map(({ entry, since, meeting: last }) => [entry.id, since, last?.id])).toEqual([['d-1', '2026-06-30', 'm-1']]);
  });

  test('a later meeting takes the place of an earlier one, and one that is only announced does not', () => {
    const world = [deal('d-1', PLANNED), checked('m-1', '2026-03-30'), checked('m-2', '2026-06-30'), checked('m-3', '2026-12-10')];
    expect(placeOf('d-1', '2026-03-29', ...world)).toBe('planned 2026-01-31');
    expect(placeOf('d-1', '2026-06-29', ...world)).toBe('verified 2026-03-30');
    expect(placeOf('d-1', NOW, ...world)).toBe('verified 2026-06-30');
  });

  test('an agreement that is in no plan is not verified, whatever a meeting looked at', () => {
    expect(placeOf('d-1', NOW, deal('d-1', ENDORSED), checked('m-1', '2026-03-30'))).toBe('endorsed 2025-07-01');
  });

  test('what is in a plan is verified though it states no such stage itself', () => {
    const world = [deal('d-1', ENDORSED), scheduled('p', 2026, ['d-1']), checked('m-1', '2026-03-30')];
    expect(placeOf('d-1', NOW, ...world)).toBe('verified 2026-03-30');
  });

  test('a closed agreement stays closed, whatever was planned or verified', () => {
    const world = [deal('d-1', CLOSED), scheduled('p', 2027, ['d-1'], { dated: '2026-10-01' }), checked('m-1', '2026-10-30')];
    expect(placeOf('d-1', NOW, ...world)).toBe('closed 2026-09');
  });
});

test('the columns hold every agreement that was agreed and every proposal that waits, each once', () => {
  const world = [
    proposal('x-1'),
    proposal('x-2'),
    deal('d-1', AGREED, { derives: ['x-2'] }),
    deal('d-2', ENDORSED),
    deal('d-3', PLANNED),
    deal('d-4', CLOSED),
    meeting('m', '2026-05-01', { verified: ['d-3', 'd-1'] }),
  ];
  const columns = columnsOf(NOW, world);
  expect(columns.map(({ stage }) => stage)).toEqual([...PIPELINE_STAGES]);
  expect(columns.map(({ items }) => items.map(({ entry }) => entry.id))).toEqual([['x-1'], ['d-1'], ['d-2'], [], ['d-3'], ['d-4']]);
});

describe('what is not on its way', () => {
  const act = (id: string, verb: Verb, facts: Partial<Facts<'agreements'>> = {}) =>
    deal(id, ENDORSED, { act: { kind: 'decision', verb, body: 'consejo' }, ...facts });
  const done = record('rec-1', 'd-1', carried(['2026', 'done']));
  const aside = (...entries: unknown[]) =>
    computePipeline(new Ledger(entries as AnyEntry[]), NOW).aside.map(({ entry, reason }) => `${entry.id} ${reason}`);

  test('what is documented as done waits for no endorsement, however old it is', () => {
    expect(aside(deal('d-1', AGREED), done)).toEqual(['d-1 done']);
    expect(placeOf('d-1', NOW, deal('d-1', AGREED), done)).toBeUndefined();
  });

  test('what took effect by being passed waits for no plan, and what asks for nothing for none either', () => {
    const noted = act('d-3', 'took-note', { stages: undefined });
    expect(aside(act('d-2', 'ruled'), noted)).toEqual(['d-2 takes-effect', 'd-3 states']);
  });

  test('what is closed stays at the end of its way, though it is also done', () => {
    expect(aside(deal('d-1', CLOSED), done)).toEqual([]);
    expect(placeOf('d-1', NOW, deal('d-1', CLOSED), done)).toBe('closed 2026-09');
  });

  test('an act from before these steps were first asked for is measured by none of them', () => {
    const waits = (adopted: string) => {
      const { columns } = computePipeline(new Ledger([deal('d-1', [{ stage: 'agreed', on: adopted }], { adopted })] as AnyEntry[]), NOW);
      return columns.flatMap(({ items }) => items.map((item) => item.waits));
    };
    expect(waits('2007-04-25')).toEqual([false]);
    expect(waits('2015-12-31')).toEqual([false]);
    expect(waits('2016-11-18')).toEqual([true]);
  });
});

test('the page of an agreement tells the stage that the overview tells, plans and verification included', () => {
  const own = deal('d-1', ENDORSED);
  const ledger = new Ledger([own, scheduled('p', 2026, ['d-1'], { dated: '2026-02-01' })] as AnyEntry[]);
  expect(stageOf(ledger, own, NOW)).toMatchObject({ stage: 'planned', on: '2026-02-01', cause: { id: 'p' } });
  expect(stageOf(ledger, own, '2026-01-31')).toMatchObject({ stage: 'endorsed', on: '2025-07-01' });
});
