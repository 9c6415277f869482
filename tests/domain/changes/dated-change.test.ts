import { expect, test } from 'vitest';
import { changesByDay } from '#domain/changes/by-day.ts';
import { mostPrecise } from '#domain/changes/dated-change.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { agreement, entry, party, source, theme } from '../entries.ts';

test('of several dates of one day the one that says most is told; without any, the day', () => {
  expect(mostPrecise(['2018', '2018-01-01'], '2018-01-01')).toBe('2018-01-01');
  expect(mostPrecise(['2018-01', '2018'], '2018-01-01')).toBe('2018-01');
  expect(mostPrecise([], '2018-01-01')).toBe('2018-01-01');
});

test('the year of a plan that bears no date begins by itself, and puts the act that is in it on the stage', () => {
  const plan = entry('plans', 'plan-2020', {
    kind: 'action-plan',
    body: 'consejo',
    year: 2020,
    items: [{ id: 'i1', agreement: 'd-01' }],
    sources: [{ id: 's1' }],
    confidence: 'verified',
  } as never);
  const ledger = new Ledger([source(), theme(), party('consejo'), agreement('d-01'), plan]);
  const staged = changesByDay(ledger, '2021-01-01').filter(({ change }) => change.kind === 'stage');
  expect(staged.every(({ causes }) => causes.every(({ collection }) => ['agreements', 'plans'].includes(collection)))).toBe(true);
  const begun = staged.filter(({ causes }) => causes.some(({ collection }) => collection === 'plans'));
  expect(begun.map(({ day, date }) => [day, date])).toEqual([['2020-01-01', '2020']]);
});

test('an act that is adopted after the day has no change yet', () => {
  const ledger = new Ledger([
    source(),
    theme(),
    party('consejo'),
    agreement('d-01', { adopted: '2030-05-01', stages: [{ stage: 'endorsed', on: '2030-05-01' }] }),
  ]);
  expect(changesByDay(ledger, '2021-01-01')).toEqual([]);
});
