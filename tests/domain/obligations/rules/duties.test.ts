import { expect, test } from 'vitest';
import { document, ledgerOf, occurrencesOf, stateOf, term, viceministerial } from '../obligation-ledger.ts';

const NOW = '2026-11-22';

test('documents are evidence of a function of the presidency, and the meeting it hosted of chairing', () => {
  const held = term('ppt-2025', 'bb', 2025, '2024-12-31', '2025-12-31');
  const hosted = viceministerial('v-1', '2025-11-01');
  const turn = { ...held, facts: { ...held.facts, meeting: 'v-1' } };
  const shown = document('i', 'representation-report', '2025-08-01', { presidency: 'ppt-2025', duties: ['5-6'] });
  expect(stateOf('presidency-duties', '5-2/ppt-2025', NOW, turn, hosted)).toBe('kept done');
  expect(stateOf('presidency-duties', '5-6/ppt-2025', NOW, turn, hosted, shown)).toBe('kept done');
  expect(stateOf('presidency-duties', '5-4/ppt-2025', NOW, turn, hosted, shown)).toBe('no-information no-deadline');
});

test('documents are evidence of a function of the secretariat in their year', () => {
  const shown = document('i', 'other', '2025-12-31', { by: ['st-crm'], duties: ['6-3'] });
  expect(stateOf('secretariat-duties', '6-3/2025', NOW, shown)).toBe('kept done');
  expect(stateOf('secretariat-duties', '6-3/2024', NOW, shown)).toBe('no-information no-deadline');
  expect(occurrencesOf(ledgerOf(), 'secretariat-duties', NOW).some(({ key }) => key.startsWith('6-8'))).toBe(false);
});
