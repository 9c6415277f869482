import { expect, test } from 'vitest';
import { computeTally } from '#domain/figures/tally.ts';
import { agreement, carried, record } from '../entries.ts';
import { answer, DAY, told, worldWith } from '../dashboard-ledger.ts';

test('the date set longest ago comes first, and a date is counted once whatever the act asks for besides', () => {
  const due = (id: string, on: string) => ({ id, does: ['consejo'], due: { on } });
  const { passed } = computeTally(
    worldWith(
      agreement('d-late', { deliverables: [due('p1', '2019-05'), due('p2', '2018')] }),
      agreement('d-old', { deliverables: [due('p1', '1999-03')] }),
      agreement('d-same', { deliverables: [due('p1', '1999-03')] }),
      agreement('d-future', { deliverables: [due('p1', '2031')] }),
    ),
    DAY,
  );
  expect(passed.map(({ id, dated }) => [id, dated.due])).toEqual([
    ['d-old', expect.stringMatching(/^1999-03/)],
    ['d-same', expect.stringMatching(/^1999-03/)],
    ['d-late', expect.stringMatching(/^2018/)],
  ]);
});

test('a date that the record says was met has not passed in silence', () => {
  const ledger = worldWith(agreement('d-7', { does: ['consejo'], due: { on: '2018' } }), record('rec-7', 'd-7', carried(['2017', 'done'])));
  expect(computeTally(ledger, DAY).passed.map(({ id }) => id)).not.toContain('d-7');
});

test('only what was filed by the day is received, each voice for itself', () => {
  const ledger = worldWith(
    answer('x', 'aa', [{ subject: 'd-1', level: 'full' }]),
    told('a', 'aa', [{ subject: 'd-1', level: 'partial' }]),
    told('b', 'aa', [{ subject: 'd-1', level: 'partial' }], { filed: '2030-01-01', period: '2029' }),
  );
  expect(computeTally(ledger, DAY).received).toEqual({ 'self-assessments': ['x'], reports: ['a'] });
  expect(computeTally(ledger, '2000-01-01').received).toEqual({ 'self-assessments': [], reports: [] });
});
