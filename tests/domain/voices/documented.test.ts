import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { computeAsked } from '#domain/figures/asked.ts';
import { agreementsNaming } from '#domain/figures/figures.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { documentedOf, isDocumented, recordStateOf } from '#domain/voices/documented.ts';
import { RECORD_STATES, type CarriedState } from '#domain/schemas/vocabulary.ts';
import { agreement, carried, quietEntries, record } from '../entries.ts';

const ledgerOf = (...added: unknown[]) => new Ledger([...quietEntries(), ...(added as AnyEntry[])]);
const act = (id: string, verb: 'decided' | 'took-note' | 'ruled' = 'decided') =>
  agreement(id, { act: { kind: 'decision', verb, body: 'consejo' }, ...(verb === 'took-note' && { stages: undefined }) });
const stateOf = (...items: readonly (readonly [date: string | undefined, state?: CarriedState])[]) => {
  const ledger = ledgerOf(record('rec', 'd-1', items.length === 0 ? {} : carried(...items)));
  return recordStateOf(ledger, ledger.demand('agreements', 'd-1'));
};

describe('how an act stands in the documentary record', () => {
  test.each([
    ['nothing found', [], 'nothing-found'],
    ['evidence that carries nothing', [['2018']], 'nothing-found'],
    ['evidence without a date carries nothing', [[undefined]], 'nothing-found'],
    ['one statement', [['2018', 'in-force']], 'in-force'],
    [
      'the latest by its date, not by its place',
      [
        ['2019', 'done'],
        ['2018', 'partly'],
      ],
      'done',
    ],
    [
      'a later statement may say less',
      [
        ['2018', 'done'],
        ['2019', 'partly'],
      ],
      'partly',
    ],
    ['later evidence that carries nothing changes nothing', [['2018', 'done'], ['2022']], 'done'],
    [
      'of one date, the one written last',
      [
        ['2018', 'partly'],
        ['2018', 'done'],
      ],
      'done',
    ],
  ] as const)('%s', (_, items, state) => {
    expect(stateOf(...items)).toBe(state);
  });

  test('where there is no record, none is made up', () => {
    const ledger = ledgerOf();
    expect(recordStateOf(ledger, ledger.demand('agreements', 'd-1'))).toBe('no-record');
    expect(documentedOf(ledger, 'd-1')).toBeUndefined();
  });

  test('an act that asks for nothing has no state, whatever its record holds', () => {
    const ledger = ledgerOf(act('d-2', 'took-note'), record('rec', 'd-2', carried(['2018', 'done'])));
    expect(recordStateOf(ledger, ledger.demand('agreements', 'd-2'))).toBe('asks-nothing');
  });

  test('something is documented in three of the states', () => {
    expect(RECORD_STATES.filter(isDocumented)).toEqual(['done', 'in-force', 'partly']);
  });
});

describe('the acts that asked for something', () => {
  const ledger = ledgerOf(
    act('d-2'),
    act('d-3', 'took-note'),
    act('d-4', 'ruled'),
    record('rec-1', 'd-1', carried(['2018', 'done'])),
    record('rec-2', 'd-2'),
    record('rec-4', 'd-4', carried(['2018', 'in-force'])),
  );

  test('are counted alone; a note and a rule that took effect are in no ratio', () => {
    const { asked, states, rest } = computeAsked(ledger);
    expect(asked).toEqual(['d-1', 'd-2']);
    expect(states.done).toEqual(['d-1']);
    expect(states['nothing-found']).toEqual(['d-2']);
    expect(rest).toEqual(['d-3', 'd-4']);
  });

  test('add up: every act that asked is in one state', () => {
    const { asked, states } = computeAsked(ledger);
    expect(Object.values(states).flat().sort()).toEqual([...asked].sort());
  });
});

test('the agreements that name a country are told once each, in whatever role they name it', () => {
  const ledger = ledgerOf(agreement('d-2', { countries: ['aa'], does: ['aa'] }), agreement('d-3', { countries: ['cc'] }));
  expect(agreementsNaming(ledger, ledger.demand('parties', 'aa')).map(({ id }) => id)).toEqual(['d-2']);
});
