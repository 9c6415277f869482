import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { assessmentsIn } from '#domain/voices/assessments.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { agreement, entry, guideline, party, reply, source, theme } from '../entries.ts';

const SOURCED = { sources: [{ id: 's1' }], confidence: 'verified' as const };
const BASE: AnyEntry[] = [
  source(),
  theme(),
  party('aa', 'member-country'),
  party('bb', 'member-country'),
  party('consejo'),
  party('uni', 'academia'),
  party('org', 'civil-society'),
  agreement('d-1'),
  guideline('g-1'),
];
const problemsWith = (...more: AnyEntry[]) =>
  buildLedger([...BASE, ...more]).problems.map(({ code, file, facts }) => [file, code, (facts as { path?: string }).path].join(' '));

const review = (facts: Partial<Facts<'reviews'>> = {}) =>
  entry('reviews', 'rv-1', {
    kind: 'review',
    by: ['uni'],
    period: '2020',
    filed: '2021-02-01',
    findings: [{ id: 'h1', subject: 'd-1' }],
    ...facts,
  });
const action = (facts: Partial<Facts<'actions'>> = {}) =>
  entry('actions', 'a-1', { kind: 'programme', began: '2017', by: ['consejo'], ...SOURCED, ...facts });

test('a review is signed by somebody outside the parties; organisations sign beside them, a member government never', () => {
  expect(problemsWith(review())).toEqual([]);
  expect(problemsWith(review({ by: ['org', 'uni'] }))).toEqual([]);
  expect(problemsWith(review({ by: ['org'] }))).toEqual(['reviews/rv-1.md party-of-wrong-kind by.0']);
  expect(problemsWith(review({ by: ['aa'] }))).toEqual(['reviews/rv-1.md party-of-wrong-kind by.0']);
  expect(problemsWith(review({ by: ['uni', 'aa'] }))).toEqual(['reviews/rv-1.md party-of-wrong-kind by.1']);
  expect(problemsWith(review({ findings: [{ id: 'h1', subject: 'g-1/m1', country: 'org' }] }))).toEqual([
    'reviews/rv-1.md party-of-wrong-kind findings.0.country',
  ]);
  expect(problemsWith(review({ findings: [{ id: 'h1', subject: 'd-9' }] }))).toEqual([
    'reviews/rv-1.md dangling-reference findings.0.subject',
  ]);
});

test('a review gives no level to any voice, and who it speaks of may answer it', () => {
  const about = review({ findings: [{ id: 'h1', subject: 'd-1', country: 'aa' }] });
  expect(assessmentsIn(buildLedger([...BASE, about]).ledger)).toEqual([]);
  const answer = (from: string, filed = '2021-03-01') => reply('r-1', 'rv-1', from, { filed });
  expect(problemsWith(about, answer('aa'))).toEqual([]);
  expect(problemsWith(about, answer('bb'))).toEqual(['replies/r-1.md reply-from-stranger from']);
  expect(problemsWith(about, answer('aa', '2021-01-31'))).toEqual(['replies/r-1.md dates-out-of-order filed']);
});

test('a country applies a guide or practice, civil society or a university advocates, and nothing ends before it begins', () => {
  expect(problemsWith(action({ concerns: [{ entry: 'd-1', tie: 'later' }] }))).toEqual([]);
  expect(problemsWith(action({ kind: 'application', by: ['aa'] }))).toEqual([]);
  expect(problemsWith(action({ kind: 'application', by: ['org'] }))).toEqual(['actions/a-1.md party-of-wrong-kind by.0']);
  expect(problemsWith(action({ kind: 'advocacy', by: ['org', 'uni'] }))).toEqual([]);
  expect(problemsWith(action({ kind: 'advocacy', by: ['aa'] }))).toEqual(['actions/a-1.md party-of-wrong-kind by.0']);
  expect(problemsWith(action({ ended: '2016' }))).toEqual(['actions/a-1.md dates-out-of-order ended']);
});
