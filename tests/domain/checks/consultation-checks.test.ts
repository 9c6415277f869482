import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { consultation, holidays, soundEntries } from '../entries.ts';
import { factsOf } from '../problems/facts-of.ts';

const TEXT = { reserved: true } as const;
type ConsultationFacts = Partial<Facts<'consultations'>>;

/** `code field` of every problem of one more entry in a sound world. */
function codesWith(...more: AnyEntry[]): string[] {
  const { problems } = buildLedger([...soundEntries(), ...more]);
  return problems.map((item) => `${item.code} ${factsOf(item).found ?? ''}`.trim());
}
const codes = (facts: ConsultationFacts) => codesWith(consultation('k', facts) as AnyEntry);

const round = (id: string, sent: string, more: object = {}) => ({ id, sent, text: TEXT, ...more });

describe('consultations that are told', () => {
  test('a whole procedure in its order is fine, also with two steps on one day', () => {
    expect(
      codes({
        troika: { sent: '2026-03-02', reaction: { on: '2026-03-02', kind: 'consensus' }, members: ['aa'] },
        rounds: [
          round('r1', '2026-03-02', { positions: [{ country: 'aa', on: '2026-03-02', stance: 'agrees' }] }),
          round('r2', '2026-03-09', { closes: '2026-03-16' }),
        ],
        outcome: { result: 'consensus', on: '2026-03-16' },
        executed: '2026-03-16',
        informed: '2026-03-16',
      }),
    ).toEqual([]);
  });

  test('a round without a text, or with an empty one, is a problem; a reserved text is a text', () => {
    expect(codes({ rounds: [{ id: 'r1', sent: '2026-03-02' }] })).toEqual(['round-without-text r1']);
    expect(codes({ rounds: [{ id: 'r1', sent: '2026-03-02', text: {} }] })).toEqual(['round-without-text r1']);
    expect(codes({ rounds: [{ id: 'r1', sent: '2026-03-02', text: { source: 's1' } }] })).toEqual([]);
    expect(codes({ rounds: [{ id: 'r1', sent: '2026-03-02', text: { url: 'https://example.org/x' } }] })).toEqual([]);
  });

  test('rounds out of order are a problem, on the same day they are not', () => {
    expect(codes({ rounds: [round('r1', '2026-03-09'), round('r2', '2026-03-08')] })).toEqual(['rounds-out-of-order 2026-03-08']);
    expect(codes({ rounds: [round('r1', '2026-03-09'), round('r2', '2026-03-09')] })).toEqual([]);
    expect(codes({ rounds: [round('r1', '2026-03-09'), round('r2', '2026-03')] })).toEqual([]);
  });

  test('a position from an observer or an organisation is a problem of its own', () => {
    const from = (country: string) =>
      codes({ rounds: [round('r1', '2026-03-02', { positions: [{ country, on: '2026-03-03', stance: 'agrees' }] })] });
    expect(from('bb')).toEqual(['position-from-non-member bb']);
    expect(from('org')).toEqual(['position-from-non-member org']);
    expect(from('zz')).toEqual(['dangling-reference zz']);
  });

  test('two positions of one country in a round are a problem, one in each round is not', () => {
    const answer = { country: 'aa', on: '2026-03-12', stance: 'agrees' };
    expect(codes({ rounds: [round('r1', '2026-03-02', { positions: [answer, answer] })] })).toEqual(['position-twice aa']);
    expect(
      codes({ rounds: [round('r1', '2026-03-02', { positions: [answer] }), round('r2', '2026-03-10', { positions: [answer] })] }),
    ).toEqual([]);
  });

  test.each<[string, ConsultationFacts]>([
    [
      'an answer before the text was sent',
      { rounds: [round('r1', '2026-03-05', { positions: [{ country: 'aa', on: '2026-03-04', stance: 'agrees' }] })] },
    ],
    ['a deadline before the text was sent', { rounds: [round('r1', '2026-03-05', { closes: '2026-03-04' })] }],
    ['the Troika reacting before it was asked', { troika: { sent: '2026-03-05', reaction: { on: '2026-03-04', kind: 'consensus' } } }],
    ['an outcome before the first round', { rounds: [round('r1', '2026-03-05')], outcome: { result: 'consensus', on: '2026-03-04' } }],
    ['informed before it was carried out', { executed: '2026-03-05', informed: '2026-03-04' }],
  ])('%s is out of order', (_, facts) => {
    expect(codes(facts)).toEqual(['dates-out-of-order 2026-03-04']);
  });

  test.each<[string, ConsultationFacts, string]>([
    ['the members asked before the Troika', { troika: { sent: '2026-03-05' }, rounds: [round('r1', '2026-03-04')] }, 'to-troika'],
    [
      'the text sent before the Troika reacted',
      { troika: { sent: '2026-03-02', reaction: { on: '2026-03-05', kind: 'consensus' } }, rounds: [round('r1', '2026-03-04')] },
      'troika-consensus',
    ],
    [
      'a consensus older than the text last sent',
      { rounds: [round('r1', '2026-03-02'), round('r2', '2026-03-05')], outcome: { result: 'consensus', on: '2026-03-04' } },
      'term',
    ],
    ['carried out before the outcome', { outcome: { result: 'consensus', on: '2026-03-05' }, executed: '2026-03-04' }, 'execution'],
  ])('%s may have happened: it is told and published', (_, facts, step) => {
    expect(codes(facts)).toEqual([`procedure-not-followed ${step}`]);
  });

  test('only a member country presides or sits in the Troika', () => {
    expect(codes({ presidency: 'bb' })).toEqual(['party-of-wrong-kind bb']);
    expect(codes({ troika: { sent: '2026-03-02', members: ['aa', 'org'] } })).toEqual(['party-of-wrong-kind org']);
  });
});

describe('tables of holidays', () => {
  test('a date outside the years of its table is a problem', () => {
    expect(codesWith(holidays('aa', ['2026-01-01', '2027-01-01']) as AnyEntry)).toEqual([]);
    expect(codesWith(holidays('aa', ['2026-01-01', '2027-01-01'], { years: [2026] }) as AnyEntry)).toEqual([
      'holiday-outside-years 2027-01-01',
    ]);
  });

  test('a table that ends within a year and a half is shown, and one that goes on is not', () => {
    const endsWith = (today: string | undefined, facts: Partial<Facts<'holidays'>>) =>
      buildLedger([...soundEntries(), holidays('aa', ['2026-01-01'], facts) as AnyEntry], new Set(), today)
        .problems.filter(({ code }) => code === 'holidays-end-soon')
        .map((item) => (item as Problem<'holidays-end-soon'>).facts)
        .map(({ path, found }) => `${path} ${found}`);
    expect(endsWith('2026-01-01', { years: [2026] })).toEqual(['years 2026']);
    expect(endsWith('2030-01-01', { years: [2026] })).toEqual(['years 2026']);
    expect(endsWith('2034-06-30', { computed: { from: 2025, to: 2035 } })).toEqual([]);
    expect(endsWith('2034-07-01', { computed: { from: 2025, to: 2035 } })).toEqual(['computed.to 2035']);
    expect(endsWith('2034-07-01', { years: [2026, 2036], computed: { from: 2025, to: 2035 } })).toEqual([]);
    expect(endsWith(undefined, { years: [2026] })).toEqual([]);
  });

  test('a country has one table, and is a member', () => {
    const other = { ...holidays('aa', ['2027-01-01']), id: 'aa-2027' };
    expect(codesWith(holidays('aa', ['2026-01-01']) as AnyEntry, other as AnyEntry)).toEqual(['holidays-twice aa']);
    expect(codesWith(holidays('bb', ['2026-01-01']) as AnyEntry)).toEqual(['party-of-wrong-kind bb']);
  });
});
