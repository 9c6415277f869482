import { expect, test } from 'vitest';
import { hasStatements, voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { standingOf } from '../computed.ts';
import { record } from '../entries.ts';
import { answer, DAY, told, worldWith } from '../dashboard-ledger.ts';

const partial = { subject: 'd-1', level: 'partial' } as const;
const heard = (country: string | undefined, ...entries: unknown[]) =>
  hasStatements(standingOf(worldWith(...entries), 'd-1', country, 'overall', DAY));

test('a government or an organisation that spoke is heard; silence is not', () => {
  expect(heard('aa')).toBe(false);
  expect(heard('aa', answer('x', 'aa', [partial]))).toBe(true);
  expect(heard('aa', told('a', 'aa', [partial]))).toBe(true);
  expect(heard('cc', answer('x', 'aa', [partial]), told('a', 'aa', [partial]))).toBe(false);
});

test('what the record documents is no voice that is heard', () => {
  expect(heard(undefined, record('rec-1', 'd-1'))).toBe(false);
  expect(heard(undefined, record('rec-1', 'd-1'), told('a', undefined, [partial]))).toBe(true);
});

test('what has long expired was heard all the same', () => {
  expect(heard('aa', told('a', 'aa', [partial], { period: '2012', filed: '2013-01-10' }))).toBe(true);
});

test('everything said of a subject is listed by country and aspect, the region first', () => {
  const ledger = worldWith(
    told('a', 'cc', [{ subject: 'd-1', norm: 'full', practice: 'pending' }]),
    told('b', undefined, [partial]),
    answer('x', 'aa', [partial]),
  );
  expect(voiceComparisonsOf(ledger, 'd-1', DAY).map(({ country, aspect }) => [country, aspect])).toEqual([
    [undefined, 'overall'],
    ['aa', 'overall'],
    ['cc', 'norm'],
    ['cc', 'practice'],
  ]);
});
