import { expect, test } from 'vitest';
import { reachesOf } from '#domain/voices/reach.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { answer, DAY, told, worldWith } from '../dashboard-ledger.ts';

const reaches = (voice: 'government' | 'civil-society', subject: string, ...entries: unknown[]) => {
  const ledger = worldWith(...entries);
  return reachesOf(subjectOf(ledger, subject)!, voice, voiceComparisonsOf(ledger, subject, DAY));
};

test('one country that spoke is one of all that are addressed', () => {
  const one = told('a', 'aa', [{ subject: 'd-1', level: 'partial' }]);
  expect(reaches('civil-society', 'd-1', one)).toEqual([
    { aspect: 'overall', lowest: 'partial', highest: 'partial', countries: ['aa'], of: 2 },
  ]);
  expect(reaches('government', 'd-1', one)).toEqual([]);
  expect(reaches('government', 'd-3', answer('x', 'aa', [{ subject: 'd-3', level: 'full' }]))).toEqual([
    { aspect: 'overall', lowest: 'full', highest: 'full', countries: ['aa'], of: 1 },
  ]);
});

test('norm and practice, and the region as a whole, each have a reach of their own', () => {
  const said = [
    told('a', 'aa', [{ subject: 'g-1/m1', norm: 'full', practice: 'pending' }]),
    told('b', 'cc', [{ subject: 'g-1/m1', norm: 'partial' }]),
    told('c', undefined, [{ subject: 'g-1/m1', norm: 'pending' }]),
  ];
  expect(
    reaches('civil-society', 'g-1/m1', ...said).map(({ aspect, lowest, highest, countries }) => [aspect, lowest, highest, countries]),
  ).toEqual([
    ['norm', 'pending', 'pending', undefined],
    ['norm', 'partial', 'full', ['aa', 'cc']],
    ['practice', 'pending', 'pending', ['aa']],
  ]);
});

test('what has expired reaches nowhere, and neither does no information', () => {
  const old = told('a', 'aa', [{ subject: 'd-1', level: 'full' }], { period: '2020', filed: '2021-01-01' });
  const unknown = told('b', 'cc', [{ subject: 'd-1', level: 'no-information' }]);
  expect(reaches('civil-society', 'd-1', old, unknown)).toEqual([]);
});
