import { describe, expect, test } from 'vitest';
import { meeting, party } from '../../entries.ts';
import { grcm, ledgerOf, occurrencesOf, stateOf, viceministerial } from '../obligation-ledger.ts';

const NOW = '2026-11-22';
const slot = (...minutes: number[]) => ({ slots: minutes.map((each) => ({ kind: 'agreements' as const, minutes: each })) });

test.each([
  [[59], 'missed below-measure'],
  [[60], 'kept done'],
  [[30, 30], 'kept done'],
])('minutes for agreements at a GRCM meeting: %j', (minutes, expected) => {
  expect(stateOf('grcm-slot', 'g', NOW, grcm('g', '2026-05-01', slot(...minutes)))).toBe(expected);
});

test('a slot on the agenda of a meeting that has not taken place is not yet kept', () => {
  expect(stateOf('grcm-slot', 'g', '2026-11-22', grcm('g', '2026-12-22/2026-12-23', slot(60)))).toBe('not-yet-due upcoming');
  expect(stateOf('grcm-slot', 'g', '2026-11-23', grcm('g', '2026-12-22/2026-12-23', slot(60)))).toBe('due-soon upcoming');
  expect(stateOf('grcm-slot', 'g', '2026-12-23', grcm('g', '2026-12-22/2026-12-23', slot(60)))).toBe('kept done');
  expect(stateOf('grcm-slot', 'g', NOW, grcm('g', '2026-05-01'))).toBe('no-information nothing-recorded');
});

test('time for others is not time for agreements', () => {
  const held = grcm('g', '2026-05-01', { slots: [{ kind: 'closed-door', minutes: 120 }] });
  expect(stateOf('grcm-slot', 'g', NOW, held)).toBe('no-information nothing-recorded');
});

test.each([
  [29, 'missed below-measure'],
  [30, 'kept done'],
])('%i minutes for agreements at a network meeting', (minutes, expected) => {
  const held = meeting('n', '2025-05-01', { series: 'network', bodies: ['red'], slots: [{ kind: 'agreements', minutes }] });
  expect(stateOf('network-slot', 'n', NOW, held, party('red-2', 'network'))).toBe(expected);
});

test.each([
  ['the day before the Vice-Ministerial Meeting', '2026-06-30', 'kept in-time'],
  ['on its day', '2026-07-01', 'missed after-the-event'],
])('a meeting of the Troika %s', (_when, held, expected) => {
  const meetings = [viceministerial('v-1', '2025-07-01'), viceministerial('v-2', '2026-07-01/2026-07-02')];
  expect(stateOf('troika-meeting', 'v-2', NOW, ...meetings, meeting('t', held, { series: 'troika', modality: 'virtual' }))).toBe(expected);
});

test('a meeting of the Troika serves one Vice-Ministerial Meeting, not the next as well', () => {
  const meetings = [viceministerial('v-1', '2025-07-01'), viceministerial('v-2', '2026-07-01')];
  const troika = meeting('t', '2025-06-01', { series: 'troika', modality: 'virtual' });
  expect(stateOf('troika-meeting', 'v-1', NOW, ...meetings, troika)).toBe('kept in-time');
  expect(stateOf('troika-meeting', 'v-2', NOW, ...meetings, troika)).toBe('no-information nothing-recorded');
});

test('the Troika is asked to meet virtually: in person is not what is asked for, and an unknown modality decides nothing', () => {
  const state = (modality?: 'virtual' | 'in-person' | 'hybrid') =>
    stateOf(
      'troika-meeting',
      'v',
      NOW,
      viceministerial('v', '2026-07-01'),
      meeting('t', '2026-06-01', { series: 'troika', ...(modality && { modality }) }),
    );
  expect(state('virtual')).toBe('kept in-time');
  expect(state('in-person')).toBe('missed below-measure');
  expect(state('hybrid')).toBe('no-information modality-unknown');
  expect(state()).toBe('no-information modality-unknown');
});

test('a meeting of the Troika known by its year is on record for each meeting it may have come before', () => {
  const meetings = [viceministerial('v-1', '2025-01-15'), viceministerial('v-2', '2025-11-15')];
  const troika = meeting('t', '2025', { series: 'troika', modality: 'virtual' });
  for (const key of ['v-1', 'v-2']) expect(stateOf('troika-meeting', key, NOW, ...meetings, troika)).toBe('no-information date-too-coarse');
});

describe('who decides the items of international organisations', () => {
  const item = (owner: string[] | undefined, decided?: string[]) => ({
    id: `a${String(decided?.length ?? 0)}`,
    ...(owner && { owner }),
    ...(decided && { decided }),
  });
  const state = (held: string, facts: Parameters<typeof meeting>[2]) =>
    stateOf('observer-slots', 'm', '2026-11-22', party('agency', 'observer-organization'), meeting('m', held, facts));

  test('an agenda without such an item gives no case', () => {
    const own = ledgerOf(meeting('m', '2026-05-01', { agenda: [item(['org']), item(undefined, ['ppt'])] }), meeting('n', '2026-05-02'));
    expect(occurrencesOf(own, 'observer-slots', '2026-11-22')).toEqual([]);
  });

  test('the country that presides stands for its office', () => {
    const facts = { presidency: 'aa', agenda: [item(['agency'], ['aa', 'st-crm'])] };
    expect(state('2026-05-01', facts)).toBe('kept done');
    expect(state('2026-05-01', { ...facts, presidency: 'bb' })).toBe('missed below-measure');
  });

  test('one item of which nobody says who decided leaves it open; of a meeting to come nothing is said yet', () => {
    const agenda = [item(['agency'], ['ppt', 'st-crm']), item(['observers'])];
    expect(state('2026-05-01', { agenda })).toBe('no-information unclear-measure');
    expect(state('2027-05-01', { agenda })).toBe('not-yet-due upcoming');
  });
});
