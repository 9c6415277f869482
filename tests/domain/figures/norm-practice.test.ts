import { expect, test } from 'vitest';
import { computeNormPractice } from '#domain/figures/norm-practice.ts';
import { answer, DAY, told, worldWith } from '../dashboard-ledger.ts';

const m = 'g-1/m1';

test('norm and practice are set beside each other inside one voice, and never across', () => {
  const ledger = worldWith(
    answer('x', 'aa', [{ subject: m, norm: 'partial', practice: 'partial' }]),
    told('a', 'aa', [{ subject: m, norm: 'substantial', practice: 'pending' }]),
    told('b', 'cc', [{ subject: m, norm: 'pending', practice: 'partial' }]),
  );
  const { government, 'civil-society': civil } = computeNormPractice(ledger, DAY);
  expect(government.map(({ country, state }) => [country, state])).toEqual([['aa', 'level']]);
  expect(civil.map(({ country, state }) => [country, state])).toEqual([
    ['aa', 'behind'],
    ['cc', 'ahead'],
  ]);
  expect(computeNormPractice(ledger, DAY, 'another')).toEqual({ government: [], 'civil-society': [] });
});

test('where texts of a voice overlap nobody says which is behind, and one aspect alone or an old level counts for nothing', () => {
  const ledger = worldWith(
    told('a', 'aa', [{ subject: m, norm: 'partial', practice: 'pending' }]),
    told('b', 'aa', [{ subject: m, norm: 'pending', practice: 'pending' }], { organization: 'org-b' }),
    told('c', 'cc', [{ subject: m, norm: 'full', practice: 'no-information' }]),
    told('d', 'bb', [{ subject: m, norm: 'full', practice: 'pending' }], { period: '2018', filed: '2019-01-01' }),
  );
  expect(computeNormPractice(ledger, DAY)['civil-society'].map(({ country, state }) => [country, state])).toEqual([['aa', 'mixed']]);
});
