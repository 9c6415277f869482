import { expect, test } from 'vitest';
import { grcm, ledgerOf, occurrenceOf, sent, stateOf, team } from '../obligation-ledger.ts';

const NOW = '2026-11-22';

test.each([
  ['the day before the quarter ends', '2026-06-29', 'kept in-time'],
  ['on its last day', '2026-06-30', 'kept in-time'],
  ['the day after, for that quarter', '2026-07-01', 'kept-late late 1'],
])('an ordinary meeting held %s', (_when, held, expected) => {
  expect(stateOf('quarterly-meeting', '2026-Q2', NOW, team('m', held, { ordinary: '2026-Q2' }))).toBe(expected);
});

test('a meeting that names no quarter counts for the one it was held in', () => {
  const held = team('m', '2026-05-04');
  expect(stateOf('quarterly-meeting', '2026-Q2', NOW, held)).toBe('kept in-time');
  expect(stateOf('quarterly-meeting', '2026-Q1', NOW, held)).toBe('no-information nothing-recorded');
});

test('an extraordinary meeting does not count for its quarter', () => {
  const held = team('m', '2026-05-04', { consents: ['ppt', 'st-crm', 'st-rrocm'] });
  expect(stateOf('quarterly-meeting', '2026-Q2', NOW, held)).toBe('no-information nothing-recorded');
});

test('a meeting known only by its year may have been held in any quarter: each shows it and none is decided', () => {
  for (const quarter of ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'])
    expect(stateOf('quarterly-meeting', quarter, NOW, team('m', '2025'))).toBe('no-information date-too-coarse');
});

test('the current quarter is due soon in its last thirty days, including the last', () => {
  expect(stateOf('quarterly-meeting', '2026-Q4', '2026-11-30')).toBe('not-yet-due upcoming');
  expect(stateOf('quarterly-meeting', '2026-Q4', '2026-12-01')).toBe('due-soon upcoming');
  expect(stateOf('quarterly-meeting', '2026-Q4', '2026-12-31')).toBe('due-soon upcoming');
  expect(stateOf('quarterly-meeting', '2026-Q4', '2027-01-01')).toBe('no-information nothing-recorded');
});

test('most of the meetings of a year are virtual, however hybrid ones are read', () => {
  const quarter = (number: number, modality?: 'virtual' | 'in-person' | 'hybrid') =>
    team(`m-${number}`, `2025-0${number * 3 - 1}-10`, modality && { modality });
  const year = (...meetings: unknown[]) => stateOf('mostly-virtual', '2025', NOW, ...meetings);
  expect(year(quarter(1, 'virtual'), quarter(2, 'virtual'), quarter(3, 'in-person'))).toBe('kept done');
  expect(year(quarter(1, 'virtual'), quarter(2, 'in-person'))).toBe('missed below-measure');
  expect(year(quarter(1, 'virtual'), quarter(2, 'in-person'), quarter(3, 'hybrid'))).toBe('no-information unclear-measure');
  expect(year(quarter(1, 'virtual'), quarter(2))).toBe('no-information unclear-measure');
  expect(year()).toBe('no-information nothing-recorded');
});

test('a meeting in person that all three parties found necessary weighs nothing; one of a certain year and an open quarter does', () => {
  const year = (...meetings: unknown[]) => stateOf('mostly-virtual', '2025', NOW, ...meetings);
  const inPerson = (agreed: string[]) => team('m-1', '2025-02-10', { modality: 'in-person', 'in-person': agreed });
  const virtual = team('m-2', '2025-05-10', { modality: 'virtual' });
  const three = ['ppt', 'st-crm', 'st-rrocm'];
  expect(year(inPerson(three), virtual)).toBe('kept done');
  expect(year(inPerson(['ppt', 'st-crm']), virtual)).toBe('missed below-measure');
  expect(year(inPerson(three))).toBe('kept done');
  expect(year(team('m', '2025', { modality: 'virtual' }))).toBe('kept done');
  expect(year(team('m', '2025', { modality: 'in-person' }))).toBe('missed below-measure');
  expect(year(team('m', '2025?', { modality: 'virtual' }))).toBe('no-information unclear-measure');
});

test('the year is not judged before it ends', () => {
  const held = team('m', '2026-02-10', { modality: 'in-person' });
  expect(stateOf('mostly-virtual', '2026', '2026-11-22', held)).toBe('not-yet-due upcoming');
  expect(stateOf('mostly-virtual', '2026', '2026-12-31', held)).toBe('missed below-measure');
});

test('minutes are kept when they reach every member, and are never late, because no source sets a day', () => {
  const held = team('m', '2025-02-10');
  const minutes = (...to: string[]) => sent('acta-m', 'minutes', '2026-02-10', to, { meeting: 'm' });
  expect(stateOf('minutes-shared', 'm', NOW, held, minutes('members'))).toBe('kept done');
  expect(stateOf('minutes-shared', 'm', NOW, held, minutes('aa', 'bb'))).toBe('kept done');
  expect(stateOf('minutes-shared', 'm', NOW, held, minutes('aa'))).toBe('no-information some-missing');
  expect(stateOf('minutes-shared', 'm', NOW, held)).toBe('no-information no-deadline');
  expect(stateOf('minutes-shared', 'm', NOW, team('m', '2026-12-10'))).toBe('not-yet-due upcoming');
});

test.each([
  ['the day before two months', '2026-07-29', 'kept in-time'],
  ['exactly two months', '2026-07-30', 'kept in-time'],
  ['a day less than two months', '2026-07-31', 'kept-late late 1'],
  ['the day before the meeting', '2026-09-29', 'kept-late late 61'],
  ['on the first day of the meeting', '2026-09-30', 'missed after-the-event'],
])('a monitoring report sent %s before the GRCM', (_when, on, expected) => {
  const report = sent('informe', 'monitoring-report', on, ['members'], { meeting: 'g' });
  expect(stateOf('monitoring-report', 'g', NOW, grcm('g', '2026-09-30/2026-10-01'), report)).toBe(expected);
});

test.each([
  ['2027-04-30', '2027-02-28', 'kept in-time'],
  ['2027-04-30', '2027-03-01', 'kept-late late 1'],
  ['2028-04-30', '2028-02-29', 'kept in-time'],
  ['2028-04-30', '2028-03-01', 'kept-late late 1'],
])('for a GRCM on %s, a report sent on %s', (held, on, expected) => {
  const report = sent('informe', 'monitoring-report', on, ['members'], { meeting: 'g' });
  expect(stateOf('monitoring-report', 'g', '2029-01-01', grcm('g', held), report)).toBe(expected);
});

test('a report is not in time for every member before the last of them has it', () => {
  const sendings = [
    { to: ['aa'], on: '2026-07-01' },
    { to: ['bb'], on: '2026-08-01' },
  ];
  const report = sent('informe', 'monitoring-report', '2026-07-01', ['aa'], { meeting: 'g', sendings });
  expect(stateOf('monitoring-report', 'g', NOW, grcm('g', '2026-09-30'), report)).toBe('kept-late late 2');
});

test('a coarse date decides only what all its days decide', () => {
  const report = (on: string) => sent('informe', 'monitoring-report', on, ['members'], { meeting: 'g' });
  const on = (held: string, date: string) => stateOf('monitoring-report', 'g', '2027-06-01', grcm('g', held), report(date));
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
  const known = [grcm('g', '2026-09-30'), report];
  expect(stateOf('monitoring-report', 'g', '2026-06-29', ...known)).toBe('not-yet-due upcoming');
  expect(stateOf('monitoring-report', 'g', '2026-06-30', ...known)).toBe('due-soon upcoming');
  expect(stateOf('monitoring-report', 'g', '2026-08-14', ...known)).toBe('no-information nothing-recorded');
  expect(stateOf('monitoring-report', 'g', '2026-08-15', ...known)).toBe('kept-late late 16');
});

test('a meeting whose list of participants lacks one of the three parties is none of the team, and the missing one is named', () => {
  const held = (...attended: string[]) => team('m', '2026-05-04', { attended });
  const state = (...attended: string[]) => stateOf('quarterly-meeting', '2026-Q2', NOW, held(...attended));
  expect(state('st-crm', 'st-rrocm')).toBe('no-information parties-not-named');
  expect(state('ppt', 'st-crm')).toBe('no-information parties-not-named');
  expect(state('ppt', 'st-crm', 'st-rrocm')).toBe('kept in-time');
  expect(state('equipo-tripartito')).toBe('kept in-time');
  const { evidence } = occurrenceOf(ledgerOf(held('ppt', 'st-crm')), 'quarterly-meeting', '2026-Q2', NOW);
  expect(evidence.map(({ missing }) => missing)).toEqual([['st-rrocm']]);
});

test('a report sent in time to all but one of the countries names the one that is missing', () => {
  const report = sent('informe', 'monitoring-report', '2026-07-01', ['aa'], { meeting: 'g' });
  const { state, reason, evidence } = occurrenceOf(ledgerOf(grcm('g', '2026-09-30'), report), 'monitoring-report', 'g', NOW);
  expect([state, reason, evidence[0]!.missing]).toEqual(['no-information', 'some-missing', ['bb']]);
});
