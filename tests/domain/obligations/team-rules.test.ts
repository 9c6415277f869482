import { expect, test } from 'vitest';
import { grcm, occurrencesOf, ledgerOf, plan, sent, standing, team } from './world.ts';
import { agreement } from '../entries.ts';

const NOW = '2026-11-22';

test.each([
  ['the day before the quarter ends', '2026-06-29', 'kept in-time'],
  ['on its last day', '2026-06-30', 'kept in-time'],
  ['the day after, for that quarter', '2026-07-01', 'kept-late late 1'],
])('an ordinary meeting held %s', (_when, held, expected) => {
  expect(standing('quarterly-meeting', '2026-Q2', NOW, team('m', held, { ordinary: '2026-Q2' }))).toBe(expected);
});

test('a meeting that names no quarter stands for the one it was held in', () => {
  const held = team('m', '2026-05-04');
  expect(standing('quarterly-meeting', '2026-Q2', NOW, held)).toBe('kept in-time');
  expect(standing('quarterly-meeting', '2026-Q1', NOW, held)).toBe('no-information nothing-recorded');
});

test('an extraordinary meeting does not stand for its quarter', () => {
  const held = team('m', '2026-05-04', { consents: ['ppt', 'st-crm', 'st-rrocm'] });
  expect(standing('quarterly-meeting', '2026-Q2', NOW, held)).toBe('no-information nothing-recorded');
});

test('a meeting known only by its year may have been held in any quarter, and stands for none', () => {
  for (const quarter of ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'])
    expect(standing('quarterly-meeting', quarter, NOW, team('m', '2025'))).toBe('no-information nothing-recorded');
});

test('a quarter that runs is due soon in its last thirty days, and on its last day', () => {
  expect(standing('quarterly-meeting', '2026-Q4', '2026-11-30')).toBe('not-yet-due upcoming');
  expect(standing('quarterly-meeting', '2026-Q4', '2026-12-01')).toBe('due-soon upcoming');
  expect(standing('quarterly-meeting', '2026-Q4', '2026-12-31')).toBe('due-soon upcoming');
  expect(standing('quarterly-meeting', '2026-Q4', '2027-01-01')).toBe('no-information nothing-recorded');
});

test('most of the meetings of a year are virtual, however hybrid ones are read', () => {
  const quarter = (number: number, modality?: 'virtual' | 'in-person' | 'hybrid') =>
    team(`m-${number}`, `2025-0${number * 3 - 1}-10`, modality && { modality });
  const year = (...meetings: unknown[]) => standing('mostly-virtual', '2025', NOW, ...meetings);
  expect(year(quarter(1, 'virtual'), quarter(2, 'virtual'), quarter(3, 'in-person'))).toBe('kept done');
  expect(year(quarter(1, 'virtual'), quarter(2, 'in-person'))).toBe('missed below-measure');
  expect(year(quarter(1, 'virtual'), quarter(2, 'in-person'), quarter(3, 'hybrid'))).toBe('no-information unclear-measure');
  expect(year(quarter(1, 'virtual'), quarter(2))).toBe('no-information unclear-measure');
  expect(year()).toBe('no-information nothing-recorded');
});

test('the year is not judged before it ends', () => {
  const held = team('m', '2026-02-10', { modality: 'in-person' });
  expect(standing('mostly-virtual', '2026', '2026-11-22', held)).toBe('not-yet-due upcoming');
  expect(standing('mostly-virtual', '2026', '2026-12-31', held)).toBe('missed below-measure');
});

test('minutes are kept when they reach every member, and are never late, because no source sets a day', () => {
  const held = team('m', '2025-02-10');
  const minutes = (...to: string[]) => sent('acta-m', 'minutes', '2026-02-10', to, { meeting: 'm' });
  expect(standing('minutes-shared', 'm', NOW, held, minutes('members'))).toBe('kept done');
  expect(standing('minutes-shared', 'm', NOW, held, minutes('aa', 'bb'))).toBe('kept done');
  expect(standing('minutes-shared', 'm', NOW, held, minutes('aa'))).toBe('no-information undated-evidence');
  expect(standing('minutes-shared', 'm', NOW, held)).toBe('no-information no-deadline');
  expect(standing('minutes-shared', 'm', NOW, team('m', '2026-12-10'))).toBe('not-yet-due upcoming');
});

test.each([
  ['the day before two months', '2026-07-29', 'kept in-time'],
  ['exactly two months', '2026-07-30', 'kept in-time'],
  ['a day less than two months', '2026-07-31', 'kept-late late 1'],
  ['the day before the meeting', '2026-09-29', 'kept-late late 61'],
  ['on the first day of the meeting', '2026-09-30', 'missed after-the-event'],
])('a monitoring report sent %s before the GRCM', (_when, on, expected) => {
  const report = sent('informe', 'monitoring-report', on, ['members'], { meeting: 'g' });
  expect(standing('monitoring-report', 'g', NOW, grcm('g', '2026-09-30/2026-10-01'), report)).toBe(expected);
});

test.each([
  ['2027-04-30', '2027-02-28', 'kept in-time'],
  ['2027-04-30', '2027-03-01', 'kept-late late 1'],
  ['2028-04-30', '2028-02-29', 'kept in-time'],
  ['2028-04-30', '2028-03-01', 'kept-late late 1'],
])('for a GRCM on %s, a report sent on %s', (held, on, expected) => {
  const report = sent('informe', 'monitoring-report', on, ['members'], { meeting: 'g' });
  expect(standing('monitoring-report', 'g', '2029-01-01', grcm('g', held), report)).toBe(expected);
});

test('a report is not in time for every member before the last of them has it', () => {
  const sendings = [
    { to: ['aa'], on: '2026-07-01' },
    { to: ['bb'], on: '2026-08-01' },
  ];
  const report = sent('informe', 'monitoring-report', '2026-07-01', ['aa'], { meeting: 'g', sendings });
  expect(standing('monitoring-report', 'g', NOW, grcm('g', '2026-09-30'), report)).toBe('kept-late late 2');
});

test('a coarse date decides only what all its days decide', () => {
  const report = (on: string) => sent('informe', 'monitoring-report', on, ['members'], { meeting: 'g' });
  const on = (held: string, date: string) => standing('monitoring-report', 'g', '2027-06-01', grcm('g', held), report(date));
  expect(on('2026-09-30', '2026-07')).toBe('no-information date-too-coarse');
  expect(on('2026-09-30', '2026-06')).toBe('kept in-time');
  expect(on('2026-09-30', '2026-08')).toBe('kept-late late 2-32');
  expect(on('2026-09-30', '2026-10')).toBe('missed after-the-event');
  expect(on('2026-11', '2026-08')).toBe('kept in-time');
  expect(on('2026-11', '2026-09')).toBe('no-information date-too-coarse');
  expect(on('2026-11', '2026-12')).toBe('missed after-the-event');
  expect(on('2026', '2026-06')).toBe('no-information date-too-coarse');
});

test('what was sent after the day is not known on it', () => {
  const report = sent('informe', 'monitoring-report', '2026-08-15', ['members'], { meeting: 'g' });
  const world = [grcm('g', '2026-09-30'), report];
  expect(standing('monitoring-report', 'g', '2026-06-29', ...world)).toBe('not-yet-due upcoming');
  expect(standing('monitoring-report', 'g', '2026-06-30', ...world)).toBe('due-soon upcoming');
  expect(standing('monitoring-report', 'g', '2026-08-14', ...world)).toBe('no-information nothing-recorded');
  expect(standing('monitoring-report', 'g', '2026-08-15', ...world)).toBe('kept-late late 16');
});

test('an agreement of the plan is verified in each quarter after it entered, until it is closed', () => {
  const planned = agreement('d-1', {
    act: { kind: 'agreement', body: 'consejo' },
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
  const own = agreement('d-1', { act: { kind: 'agreement', body: 'consejo' } });
  const items = [{ id: 'i1', agreement: 'd-1' }];
  const ledger = ledgerOf(own, plan('p', 'action-plan', 2026, { dated: '2026-02-01', items }));
  expect(occurrencesOf(ledger, 'quarterly-verification', NOW).map(({ key }) => key)).toEqual(['2026-Q2/d-1', '2026-Q3/d-1', '2026-Q4/d-1']);
});
