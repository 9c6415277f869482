import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/entry.ts';
import { Ledger } from '#domain/ledger.ts';
import { obligationEvents } from '#domain/obligations/due-events.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import { grcm, ledgerOf, parties, term, waiver } from './world.ts';

const NOW = '2026-11-22';
const eventsOf = (ledger: Ledger) => obligationEvents(ledger, computeObligations(ledger, NOW));
const eventOf = (ledger: Ledger, id: string) => eventsOf(ledger).find((event) => event.id === id);

test('an obligation has its day in the calendar, two calendar months before its meeting', () => {
  const event = eventOf(ledgerOf(grcm('g', '2027-04-30/2027-05-01')), 'obligations.monitoring-report.g');
  expect(event).toMatchObject({ kind: 'obligation-due', on: '2027-02-28', due: true });
  expect(event?.entry.id).toBe('g');
});

test('a day that is not known keeps the precision of its meeting', () => {
  expect(eventOf(ledgerOf(grcm('g', '2027-04')), 'obligations.monitoring-report.g')?.on).toBe('2027-02-01/2027-02-28');
});

test('an obligation concerns the office that owes it and the country that holds it on the day', () => {
  const presided = term('ppt-2026', 'bb', 2026, '2026-01-01', '2026-12-31');
  const event = eventOf(ledgerOf(presided), 'obligations.quarterly-meeting.2026-Q4');
  expect(event).toMatchObject({ on: '2026-12-31', countries: ['bb'], bodies: ['ppt', 'st-crm', 'st-rrocm'] });
});

test('a rule that is only proposed announces no day to anybody', () => {
  expect(eventsOf(new Ledger([...parties(), grcm('g', '2027-04-30')] as AnyEntry[]))).toEqual([]);
});

test('what was excused, and what has no day, is not announced', () => {
  const ids = eventsOf(ledgerOf(waiver('w', 'quarterly-meeting', '2026-Q3'))).map(({ id }) => id);
  expect(ids).toContain('obligations.quarterly-meeting.2026-Q2');
  expect(ids).not.toContain('obligations.quarterly-meeting.2026-Q3');
  expect(ids.filter((id) => id.startsWith('obligations.secretariat-duties'))).toEqual([]);
});

test('every event has an id of its own', () => {
  const ids = eventsOf(ledgerOf(grcm('g', '2027-04-30'), term('ppt-2026', 'aa', 2026, '2026-01-01'))).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
