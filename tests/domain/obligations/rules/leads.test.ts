import { expect, test } from 'vitest';
import { agreement, selfAssessment } from '../../entries.ts';
import { ledgerOf, occurrencesOf, stateOf } from '../obligation-ledger.ts';

const NOW = '2026-11-22';
const led = (by: string[], facts: Parameters<typeof agreement>[1] = {}) =>
  agreement('d-1', { adopted: '2023-05-01', deliverables: [{ id: 'p1', leads: by }], ...facts });
const yearsOf = (...added: unknown[]) => occurrencesOf(ledgerOf(...added), 'lead-progress', NOW).map(({ period }) => period);

test('is owed by a country that leads, from adoption to the end', () => {
  expect(yearsOf(led(['aa']))).toEqual(['2023', '2024', '2025', '2026']);
  const stages = [
    { stage: 'agreed' as const, on: '2023-05-01' },
    { stage: 'closed' as const, on: '2024-02-01', outcome: 'fulfilled' as const },
  ];
  expect(yearsOf(led(['aa'], { stages }))).toEqual(['2023', '2024']);
});

test('is owed by nobody where no country leads, or where the act is still to come', () => {
  expect(yearsOf(led(['st-crm']), agreement('d-2', { does: ['aa'] }))).toEqual([]);
  expect(yearsOf(led(['aa'], { adopted: '2027-01' }))).toEqual([]);
});

test('begins with the rule where the act is older', () => {
  expect(yearsOf(led(['aa'], { adopted: '2001-05-01' }))[0]).toBe('2011');
});

test('of two countries that lead, the word of one does not decide, and names the other', () => {
  const said = (id: string, country: string) => selfAssessment(id, 'd-1', { country, period: '2025-Q1', filed: '2025-06-01' });
  const key = '2025/d-1';
  expect(stateOf('lead-progress', key, NOW, led(['aa', 'bb']), said('s1', 'aa'))).toBe('no-information some-missing');
  expect(stateOf('lead-progress', key, NOW, led(['aa', 'bb']), said('s1', 'aa'), said('s2', 'bb'))).toBe('kept done');
});

test('what was filed after the day, on another agreement or another year, does not count', () => {
  const said = (subject: string, period: string, filed: string) => selfAssessment('s1', subject, { country: 'aa', period, filed });
  for (const other of [said('d-2', '2025', '2025-06-01'), said('d-1', '2024', '2025-06-01')]) {
    expect(stateOf('lead-progress', '2025/d-1', NOW, led(['aa']), other)).toBe('no-information no-deadline');
  }
  expect(stateOf('lead-progress', '2025/d-1', '2025-05-01', led(['aa']), said('d-1', '2025', '2025-06-01'))).toBe('not-yet-due upcoming');
});
