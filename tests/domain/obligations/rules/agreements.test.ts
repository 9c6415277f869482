import { expect, test } from 'vitest';
import { agreement } from '../../entries.ts';
import { ledgerOf, occurrencesOf, plan, stateOf, team, viceministerial } from '../obligation-ledger.ts';

const NOW = '2026-11-22';

const own = (stages: { stage: 'agreed' | 'endorsed'; on: string }[]) =>
  agreement('d-1', { act: { kind: 'agreement', verb: 'decided', body: 'red' }, adopted: stages[0]!.on, stages });

test.each([
  ['at the next Vice-Ministerial Meeting', '2025-11-20', 'kept in-time'],
  ['the day after that meeting ended', '2025-11-21', 'kept-late late 1'],
  ['a year later', '2026-11-20', 'kept-late late 365'],
])('an agreement of a network endorsed %s', (_when, on, expected) => {
  const meetings = [viceministerial('v-1', '2025-11-19/2025-11-20'), viceministerial('v-2', '2026-11-20')];
  const stages = [
    { stage: 'agreed' as const, on: '2025-06-01' },
    { stage: 'endorsed' as const, on },
  ];
  expect(stateOf('endorsement', 'd-1', NOW, own(stages), ...meetings)).toBe(expected);
});

test('the meeting at which an agreement was made is not the next one', () => {
  const meetings = [viceministerial('v-1', '2025-06-01'), viceministerial('v-2', '2026-12-20')];
  expect(stateOf('endorsement', 'd-1', NOW, own([{ stage: 'agreed', on: '2025-06-01' }]), ...meetings)).toBe('due-soon upcoming');
});

test('without a later meeting the day of the endorsement cannot be computed', () => {
  expect(stateOf('endorsement', 'd-1', NOW, own([{ stage: 'agreed', on: '2025-06-01' }]))).toBe('no-information due-unknown');
});

test('where the next meeting has only a year, an endorsement inside that year is not judged by its day', () => {
  const stages = [
    { stage: 'agreed' as const, on: '2025-06-01' },
    { stage: 'endorsed' as const, on: '2025-09-01' },
  ];
  const meetings = [viceministerial('v-1', '2025'), viceministerial('v-2', '2026-03-01')];
  expect(stateOf('endorsement', 'd-1', NOW, own(stages), ...meetings)).toBe('no-information date-too-coarse');
});

test('agreements of other bodies need no endorsement', () => {
  const ledger = ledgerOf(agreement('d-1', { act: { kind: 'decision', verb: 'decided', body: 'viceministerial' } }));
  expect(occurrencesOf(ledger, 'endorsement', NOW)).toEqual([]);
});

test('an agreement of the plan is verified in each quarter after it entered, until it is closed', () => {
  const planned = agreement('d-1', {
    act: { kind: 'agreement', verb: 'decided', body: 'consejo' },
    adopted: '2025-01-10',
    stages: [
      { stage: 'endorsed', on: '2025-01-10' },
      { stage: 'planned', on: '2025-03-31' },
      { stage: 'closed', on: '2026-02-10', outcome: 'fulfilled' },
    ],
  });
  const meetings = [
    team('m-1', '2025-06-30', { verified: ['d-1'] }),
    team('m-2', '2025-10-01', { ordinary: '2025-Q3', verified: ['d-1'] }),
    team('m-3', '2025-12-01'),
  ];
  const keys = occurrencesOf(ledgerOf(planned, ...meetings), 'quarterly-verification', NOW).map(({ key, state }) => `${key} ${state}`);
  expect(keys).toEqual(['2025-Q2/d-1 kept', '2025-Q3/d-1 kept-late', '2025-Q4/d-1 no-information', '2026-Q1/d-1 no-information']);
});

test('an agreement enters through its plan as well', () => {
  const own = agreement('d-1', { act: { kind: 'agreement', verb: 'decided', body: 'consejo' } });
  const items = [{ id: 'i1', agreement: 'd-1' }];
  const ledger = ledgerOf(own, plan('p', 'action-plan', 2026, { dated: '2026-02-01', items }));
  expect(occurrencesOf(ledger, 'quarterly-verification', NOW).map(({ key }) => key)).toEqual(['2026-Q2/d-1', '2026-Q3/d-1', '2026-Q4/d-1']);
});
