import { expect, test } from 'vitest';
import { guideline, meeting } from '../entries.ts';
import { document, grcm, ledgerOf, occurrenceOf, occurrencesOf, sent, standing, viceministerial } from './world.ts';

const NOW = '2026-11-22';
const slot = (...minutes: number[]) => ({ slots: minutes.map((each) => ({ kind: 'agreements' as const, minutes: each })) });

test.each([
  [[59], 'missed below-measure'],
  [[60], 'kept done'],
  [[30, 30], 'kept done'],
])('minutes for agreements at a GRCM meeting: %j', (minutes, expected) => {
  expect(standing('grcm-slot', 'g', NOW, grcm('g', '2026-05-01', slot(...minutes)))).toBe(expected);
});

test('a slot on the agenda of a meeting that has not taken place is not yet kept', () => {
  expect(standing('grcm-slot', 'g', '2026-11-22', grcm('g', '2026-12-22/2026-12-23', slot(60)))).toBe('not-yet-due upcoming');
  expect(standing('grcm-slot', 'g', '2026-11-23', grcm('g', '2026-12-22/2026-12-23', slot(60)))).toBe('due-soon upcoming');
  expect(standing('grcm-slot', 'g', '2026-12-23', grcm('g', '2026-12-22/2026-12-23', slot(60)))).toBe('kept done');
  expect(standing('grcm-slot', 'g', NOW, grcm('g', '2026-05-01'))).toBe('no-information nothing-recorded');
});

test('time for others is not time for agreements', () => {
  const held = grcm('g', '2026-05-01', { slots: [{ kind: 'closed-door', minutes: 120 }] });
  expect(standing('grcm-slot', 'g', NOW, held)).toBe('no-information nothing-recorded');
});

test('a meeting is open if it says so or if civil society attended', () => {
  const held = (facts: Parameters<typeof grcm>[2]) => standing('open-events', 'g', NOW, grcm('g', '2026-05-01', facts));
  expect(held({ openness: { state: 'open' } })).toBe('kept done');
  expect(held({ attended: ['aa', 'rrocm'] })).toBe('kept done');
  expect(held({ attended: ['aa'] })).toBe('no-information nothing-recorded');
});

test('closed because a member asked is the exception; closed without anybody named is not enough to decide', () => {
  const held = (request?: string) =>
    standing('open-events', 'g', NOW, grcm('g', '2026-05-01', { openness: { state: 'closed', ...(request && { request }) } }));
  expect(held('aa')).toBe('waived permitted');
  expect(held()).toBe('no-information unclear-measure');
});

test.each([
  ['the day before', '2026-04-30', 'kept in-time'],
  ['on the first day', '2026-05-01', 'missed after-the-event'],
  ['on the second day', '2026-05-02', 'missed after-the-event'],
])('an agenda sent to civil society %s', (_when, on, expected) => {
  const agenda = sent('a', 'agenda', on, ['rrocm'], { meeting: 'g' });
  expect(standing('agendas-circulated', 'g', NOW, grcm('g', '2026-05-01/2026-05-02'), agenda)).toBe(expected);
});

test('an agenda may be kept back: for governments, or reserved by a named member', () => {
  const agenda = (kind: 'reserved' | 'government-use' | 'public', by?: string[]) =>
    document('a', 'agenda', '2026-04-01', { meeting: 'g', class: { kind, ...(by && { by }) } });
  const held = grcm('g', '2026-05-01');
  expect(standing('agendas-circulated', 'g', NOW, held, agenda('government-use'))).toBe('waived permitted');
  expect(standing('agendas-circulated', 'g', NOW, held, agenda('reserved', ['aa']))).toBe('waived permitted');
  expect(standing('agendas-circulated', 'g', NOW, held, agenda('reserved'))).toBe('no-information unclear-measure');
  expect(standing('agendas-circulated', 'g', NOW, held, agenda('public'))).toBe('no-information undated-evidence');
});

test('observers are told before the meeting, and what is kept from civil society is no excuse', () => {
  const notice = (on: string, to: string[]) => sent('a', 'notice', on, to, { meeting: 'g', class: { kind: 'government-use' } });
  const held = grcm('g', '2026-05-01');
  expect(standing('observers-informed', 'g', NOW, held, notice('2026-04-30', ['observers']))).toBe('kept in-time');
  expect(standing('observers-informed', 'g', NOW, held, notice('2026-05-01', ['observers']))).toBe('missed after-the-event');
  expect(standing('observers-informed', 'g', NOW, held, notice('2026-04-30', ['members']))).toBe('no-information undated-evidence');
});

test.each([
  ['the day before the Vice-Ministerial Meeting', '2026-06-30', 'kept in-time'],
  ['on its day', '2026-07-01', 'missed after-the-event'],
])('a meeting of the Troika %s', (_when, held, expected) => {
  const meetings = [viceministerial('v-1', '2025-07-01'), viceministerial('v-2', '2026-07-01/2026-07-02')];
  expect(standing('troika-meeting', 'v-2', NOW, ...meetings, meeting('t', held, { series: 'troika' }))).toBe(expected);
});

test('a meeting of the Troika serves one Vice-Ministerial Meeting, not the next as well', () => {
  const meetings = [viceministerial('v-1', '2025-07-01'), viceministerial('v-2', '2026-07-01')];
  const troika = meeting('t', '2025-06-01', { series: 'troika' });
  expect(standing('troika-meeting', 'v-1', NOW, ...meetings, troika)).toBe('kept in-time');
  expect(standing('troika-meeting', 'v-2', NOW, ...meetings, troika)).toBe('no-information nothing-recorded');
});

const issued = guideline('ins', { issued: '2026-06-01' });
test.each([
  ['the day before the instrument was issued', '2026-05-31', 'kept in-time'],
  ['on the day it was issued', '2026-06-01', 'missed after-the-event'],
])('a draft sent to civil society %s', (_when, on, expected) => {
  const draft = sent('b', 'guideline-draft', on, ['st-rrocm'], { guideline: 'ins' });
  expect(standing('drafts-circulated', 'ins', NOW, issued, draft)).toBe(expected);
});

test('a draft without an instrument stands for itself and is kept once it was sent', () => {
  expect(standing('drafts-circulated', 'b', NOW, sent('b', 'guideline-draft', '2026-05-01', ['rrocm']))).toBe('kept done');
  expect(standing('drafts-circulated', 'b', NOW, document('b', 'guideline-draft', '2026-05-01'))).toBe('no-information undated-evidence');
});

test('a text that civil society wrote itself needs no circulation', () => {
  const ledger = ledgerOf(guideline('ins', { issued: '2026-06-01', standing: 'civil-society' }));
  expect(occurrencesOf(ledger, 'drafts-circulated', NOW)).toEqual([]);
});

test('a network is supported in the year in which the team attended it or wrote for it', () => {
  const held = meeting('n', '2025-05-01', { series: 'network', bodies: ['red'], attended: ['st-crm'] });
  expect(standing('networks-supported', '2025/red', NOW, held)).toBe('kept in-time');
  expect(standing('networks-supported', '2024/red', NOW, held)).toBe('no-information nothing-recorded');
  const written = document('w', 'other', '2024-12-31', { network: 'red', by: ['equipo-tripartito'] });
  expect(standing('networks-supported', '2024/red', NOW, written)).toBe('kept in-time');
});

test('each occurrence carries the documents it was computed from', () => {
  const agenda = sent('a', 'agenda', '2026-04-30', ['rrocm'], { meeting: 'g' });
  const { evidence, anchor } = occurrenceOf(ledgerOf(grcm('g', '2026-05-01'), agenda), 'agendas-circulated', 'g', NOW);
  expect(anchor?.id).toBe('g');
  expect(evidence.map(({ entry, on }) => `${entry.id} ${on}`)).toEqual(['a 2026-04-30']);
});
