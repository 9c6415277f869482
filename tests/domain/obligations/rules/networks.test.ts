import { expect, test } from 'vitest';
import { meeting, party } from '../../entries.ts';
import { document, ledgerOf, occurrencesOf, stateOf } from '../obligation-ledger.ts';

const NOW = '2026-11-22';
const RULE = 'networks-supported';
const KEPT = 'kept in-time';
const NOTHING = 'no-information nothing-recorded';

/** Years in which a network is owed support. */
const years = (network: string, asOf: string, ...added: unknown[]) =>
  occurrencesOf(ledgerOf(...added), RULE, asOf)
    .filter(({ thread }) => thread === network)
    .map(({ period }) => period);
const held = (facts: Parameters<typeof meeting>[2], on = '2025-05-01') => meeting('n', on, { series: 'network', ...facts });

test('a network is supported in the year in which the team attended it or wrote for it', () => {
  const held = meeting('n', '2025-05-01', { series: 'network', bodies: ['red'], attended: ['st-crm'] });
  expect(stateOf('networks-supported', '2025/red', NOW, held)).toBe('kept in-time');
  expect(stateOf('networks-supported', '2024/red', NOW, held)).toBe('no-information nothing-recorded');
  const written = document('w', 'other', '2024-12-31', { network: 'red', by: ['equipo-tripartito'] });
  expect(stateOf('networks-supported', '2024/red', NOW, written)).toBe('kept in-time');
});

test('only a meeting of the network itself shows support, and only where the team was there', () => {
  expect(stateOf(RULE, '2025/red', NOW, held({ bodies: ['red'], attended: ['equipo-tripartito'] }))).toBe(KEPT);
  expect(stateOf(RULE, '2025/red', NOW, held({ bodies: ['red'], attended: ['aa'] }))).toBe(NOTHING);
  expect(stateOf(RULE, '2025/red', NOW, held({ bodies: ['red'] }))).toBe(NOTHING);
  expect(stateOf(RULE, '2025/red', NOW, held({ attended: ['st-crm'] }))).toBe(NOTHING);
  const workshop = held({ series: 'workshop', bodies: ['red'], attended: ['st-crm'] });
  expect(stateOf(RULE, '2025/red', NOW, workshop)).toBe(NOTHING);
});

test('a meeting that is still to come shows nothing yet', () => {
  const announced = held({ bodies: ['red'], attended: ['st-crm'] }, '2026-11-23');
  expect(stateOf(RULE, '2026/red', '2026-11-22', announced)).toBe('not-yet-due upcoming');
  expect(stateOf(RULE, '2026/red', '2026-11-23', announced)).toBe(KEPT);
});

test('a document shows support where the team wrote it for the network', () => {
  const written = (facts: Parameters<typeof document>[3]) => document('w', 'other', '2025-03-01', facts);
  expect(stateOf(RULE, '2025/red', NOW, written({ network: 'red', by: ['st-rrocm'] }))).toBe(KEPT);
  expect(stateOf(RULE, '2025/red', NOW, written({ network: 'red', by: ['org'] }))).toBe(NOTHING);
  expect(stateOf(RULE, '2025/red', NOW, written({ network: 'red' }))).toBe(NOTHING);
  expect(stateOf(RULE, '2025/red', NOW, written({ by: ['st-rrocm'] }))).toBe(NOTHING);
});

test('a network is owed support in the years in which it exists, until the year of the day', () => {
  const short = party('red-breve', 'network', { valid: { from: '2022-06', to: '2024' } });
  expect(years('red-breve', NOW, short)).toEqual(['2022', '2023', '2024']);
  expect(years('red-breve', '2023-06-01', short)).toEqual(['2022', '2023']);
  expect(years('red-breve', '2021-12-31', short)).toEqual([]);
});

test('a network that ended before the rule was written is owed nothing', () => {
  expect(years('red-vieja', NOW, party('red-vieja', 'network', { valid: { from: '2001', to: '2003' } }))).toEqual([]);
});
