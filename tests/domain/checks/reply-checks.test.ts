import { describe, expect, test } from 'vitest';
import { fieldOf } from '#domain/problems/problem.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { agreement, quietEntries, record, reply, report } from '../entries.ts';
import { factsOf } from '../problems/facts-of.ts';

const found = (...added: unknown[]) => buildLedger([...quietEntries(), ...(added as AnyEntry[])]).problems;
const problemsWith = (...added: unknown[]): string[] => found(...added).map((item) => [item.code, fieldOf(item)].filter(Boolean).join(' '));

describe('who may reply to what', () => {
  const said = report('x', 'd-1', { place: { country: 'aa' }, filed: '2020-04-10' });
  test('the country of which something was said, and the body that adopted the agreement', () => {
    expect(problemsWith(said, reply('y', 'x', 'aa'))).toEqual([]);
    expect(problemsWith(said, reply('y', 'x', 'consejo'))).toEqual([]);
    expect(problemsWith(agreement('d-2', { does: ['org-2'] }), report('x', 'd-2'), reply('y', 'x', 'org-2'))).toEqual([]);
  });

  test('nobody of whom nothing was said', () => {
    for (const stranger of ['cc', 'bb', 'org-2'])
      expect(problemsWith(said, reply('y', 'x', stranger))).toEqual(['reply-from-stranger from']);
    expect(factsOf(found(said, reply('y', 'x', 'cc'))[0]!).accepted).toEqual(['aa', 'consejo']);
  });

  test('every member country where the region as a whole was assessed', () => {
    expect(problemsWith(report('x', 'd-1'), reply('y', 'x', 'cc'))).toEqual([]);
    expect(problemsWith(record('x', 'd-1'), reply('y', 'x', 'cc'))).toEqual([]);
  });

  test('a reply names something that was assessed', () => {
    expect(problemsWith(said, reply('y', 'x', 'aa', { subject: 'd-1' }))).toEqual([]);
    expect(problemsWith(said, reply('y', 'x', 'aa', { subject: 'g-1/m1' }))).toEqual(['reply-to-nothing subject']);
  });

  test('a reply that names one subject comes from a party of that subject', () => {
    const two = report('x', 'd-1', {
      assessments: [
        { subject: 'd-1', country: 'aa', level: 'partial' },
        { subject: 'g-1/m1', country: 'cc', practice: 'partial' },
      ],
    });
    expect(problemsWith(two, reply('y', 'x', 'cc', { subject: 'g-1/m1' }))).toEqual([]);
    expect(problemsWith(two, reply('y', 'x', 'cc', { subject: 'd-1' }))).toEqual(['reply-from-stranger from']);
  });

  test('a reply is not older than what it answers; it may bear the same day', () => {
    expect(problemsWith(said, reply('y', 'x', 'aa', { filed: '2020-04-10' }))).toEqual([]);
    expect(problemsWith(said, reply('y', 'x', 'aa', { filed: '2020-04-09' }))).toEqual(['dates-out-of-order filed']);
  });

  test('a reply to what does not exist, or from who does not exist, is one problem', () => {
    expect(problemsWith(reply('y', 'nada', 'aa'))).toEqual(['dangling-reference to']);
    expect(problemsWith(said, reply('y', 'x', 'zz'))).toEqual(['dangling-reference from']);
  });

  test('where what was assessed does not exist, nobody but its countries is asked for', () => {
    const lost = report('x', 'd-9', { assessments: [{ subject: 'd-9', country: 'aa', level: 'partial' }] });
    expect(problemsWith(lost, reply('y', 'x', 'aa'))).toEqual(['dangling-reference assessments.0.subject']);
    expect(problemsWith(report('x', 'd-9'), reply('y', 'x', 'aa'))).toContain('reply-from-stranger from');
  });
});
