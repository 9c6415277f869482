import { describe, expect, test } from 'vitest';
import type { Facts } from '#domain/schemas/index.ts';
import type { ProcedureStep } from '#domain/schemas/vocabulary.ts';
import { consultation, holidays } from '../../entries.ts';
import { ledgerOf, occurrenceOf, occurrencesOf, stateOf, term } from '../obligation-ledger.ts';

type Consultation = Partial<Facts<'consultations'>>;

const NOW = '2026-11-22';
const TEXT = { reserved: true } as const;
/** Both members have a calendar of 2026 without a holiday in March. */
const CALENDARS = [holidays('aa', ['2026-01-01']), holidays('bb', ['2026-01-01'])];
const agrees = (on: string) => ({ country: 'bb', on, stance: 'agrees' as const });
const round = (id: string, sent: string, ...positions: NonNullable<NonNullable<Consultation['rounds']>[number]['positions']>) => ({
  id,
  sent,
  text: TEXT,
  ...(positions.length > 0 && { positions }),
});
const state = (step: ProcedureStep, facts: Consultation, asOf = NOW) =>
  stateOf('written-consultation', `${step}/k`, asOf, ...CALENDARS, consultation('k', facts));

const WHOLE: Consultation = {
  troika: { sent: '2026-02-23', reaction: { on: '2026-02-25', kind: 'consensus' } },
  rounds: [round('r1', '2026-03-02', agrees('2026-03-05'))],
  outcome: { result: 'consensus', on: '2026-03-16' },
  executed: '2026-03-20',
  informed: '2026-03-23',
};

test('a procedure that followed its steps keeps all of them', () => {
  const steps = occurrencesOf(ledgerOf(...CALENDARS, consultation('k', WHOLE)), 'written-consultation', NOW);
  expect(
    steps
      .map(({ key }) => `${key.split('/')[0]} ${stateOf('written-consultation', key, NOW, ...CALENDARS, consultation('k', WHOLE))}`)
      .sort(),
  ).toEqual([
    'consensus kept done',
    'execution kept done',
    'informed kept done',
    'term kept done',
    'to-troika kept in-time',
    'troika-consensus kept in-time',
  ]);
});

describe('documented breaches', () => {
  test('consensus recorded before the term ended while a country was silent', () => {
    const early = (on: string, ...positions: ReturnType<typeof agrees>[]): Consultation => ({
      ...WHOLE,
      rounds: [round('r1', '2026-03-02', ...positions)],
      outcome: { result: 'consensus', on },
    });
    // Three business days after Monday 2 March end on Thursday 5 March; five on Monday 9 March.
    expect(state('term', early('2026-03-04'))).toBe('missed below-measure');
    expect(state('term', early('2026-03-06'))).toBe('no-information date-too-coarse');
    expect(state('term', early('2026-03-10'))).toBe('kept done');
    expect(state('term', early('2026-03-04', agrees('2026-03-03')))).toBe('kept done');
  });

  test('the text sent although the Troika did not agree, or before it had agreed', () => {
    const troika = (kind: 'consensus' | 'changes' | 'no-consensus', on: string): Consultation => ({
      ...WHOLE,
      troika: { sent: '2026-02-23', reaction: { on, kind } },
    });
    expect(state('troika-consensus', troika('no-consensus', '2026-02-25'))).toBe('missed below-measure');
    expect(state('troika-consensus', troika('consensus', '2026-03-03'))).toBe('missed after-the-event');
    expect(state('troika-consensus', troika('changes', '2026-02-25'))).toBe('no-information unclear-measure');
    expect(state('to-troika', { ...WHOLE, troika: { sent: '2026-03-03' } })).toBe('missed after-the-event');
  });

  test('changes that were never sent round again', () => {
    const changes = { country: 'bb', on: '2026-03-04', stance: 'agrees-with-changes' as const };
    const once: Consultation = { ...WHOLE, rounds: [round('r1', '2026-03-02', changes)] };
    expect(state('redistribution', once)).toBe('missed below-measure');
    expect(state('redistribution', once, '2026-03-10')).toBe('no-information no-deadline');
    expect(state('redistribution', { ...once, rounds: [...once.rounds!, round('r2', '2026-03-09')] })).toBe('kept done');
  });

  test('carried out before the consensus, or without one', () => {
    expect(state('execution', { ...WHOLE, executed: '2026-03-10' })).toBe('missed below-measure');
    expect(state('execution', { ...WHOLE, outcome: { result: 'no-consensus', on: '2026-03-16' } })).toBe('missed below-measure');
    expect(state('execution', { ...WHOLE, executed: '2026-03' })).toBe('no-information date-too-coarse');
  });

  test('a consensus recorded over an objection names who objected; silence decides nothing', () => {
    const objecting: Consultation = {
      ...WHOLE,
      rounds: [round('r1', '2026-03-02', { country: 'bb', on: '2026-03-05', stance: 'objects' })],
    };
    expect(state('consensus', objecting)).toBe('missed below-measure');
    const { evidence } = occurrenceOf(ledgerOf(...CALENDARS, consultation('k', objecting)), 'written-consultation', 'consensus/k', NOW);
    expect(evidence[0]!.missing).toEqual(['bb']);
    const silent: Consultation = { ...WHOLE, rounds: [round('r1', '2026-03-02')] };
    expect(state('consensus', silent)).toBe('no-information some-missing');
    expect(state('consensus', { ...silent, silence: 'consensus' })).toBe('kept done');
  });
});

test('while the term runs it is not due, and nothing is owed for steps that have not come', () => {
  const running: Consultation = { troika: WHOLE.troika, rounds: [round('r1', '2026-03-02')] };
  expect(state('term', running, '2026-03-03')).toBe('due-soon upcoming');
  const keys = occurrencesOf(ledgerOf(...CALENDARS, consultation('k', running)), 'written-consultation', '2026-03-03').map(
    ({ key }) => key,
  );
  expect(keys.sort()).toEqual(['term/k', 'to-troika/k', 'troika-consensus/k']);
});

test('without the holidays of its year, no term is said to have been cut short', () => {
  const unknown = stateOf(
    'written-consultation',
    'term/k',
    NOW,
    consultation('k', { ...WHOLE, rounds: [round('r1', '2026-03-02')], outcome: { result: 'consensus', on: '2026-03-03' } }),
  );
  expect(unknown).toBe('no-information date-too-coarse');
});

test('the country that consulted owes it, in the turn of its presidency', () => {
  const turn = term('ppt-2026', 'aa', 2026, '2026-01-01', '2026-12-31');
  const { owners } = occurrenceOf(ledgerOf(...CALENDARS, turn, consultation('k', WHOLE)), 'written-consultation', 'term/k', NOW);
  expect(owners).toEqual([{ office: 'ppt', holder: 'aa', sure: true, presidency: 'ppt-2026' }]);
});

test('another consultation of the presidency is no procedure', () => {
  expect(occurrencesOf(ledgerOf(consultation('k', { ...WHOLE, kind: 'other' })), 'written-consultation', NOW)).toEqual([]);
});
