import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { unknownReason, unknownsOf, UNKNOWN_REASONS } from '#domain/agreements/unknowns.ts';
import { agreement, type AgreementFacts, quietEntries, report, selfAssessment } from '../entries.ts';
import { document } from '../obligations/obligation-ledger.ts';

const DAY = '2020-01-01';

/** The reason of each voice that has said nothing: `government not-asked`. */
function reasons(facts: AgreementFacts, ...added: unknown[]): string[] {
  const own = { ...agreement('d-2', facts), words: { es: { title: 'T', summary: 'S', act: 'A', deliverables: { p1: 'Una lista.' } } } };
  const ledger = new Ledger([...quietEntries(), own, ...added] as AnyEntry[]);
  return unknownsOf(ledger, own, DAY).map(({ voice, reason }) => `${voice} ${reason}`);
}
const unstated = (facts: AgreementFacts) => {
  const own = agreement('d-2', facts);
  return unknownReason(new Ledger([...quietEntries(), own] as AnyEntry[]), own, DAY);
};
const questionnaire = (on: string) => document('q', 'questionnaire', on, { sendings: [{ to: ['aa'], on }] });

test('where nobody was asked, that is the reason of both voices', () => {
  expect(reasons({})).toEqual(['government not-asked', 'civil-society not-asked']);
});

test('a voice that has spoken is not among them', () => {
  expect(reasons({}, report('x', 'd-2', { filed: '2019-04-01', period: '2019-Q1' }))).toEqual(['government not-asked']);
  expect(reasons({}, selfAssessment('x', 'd-2', { filed: '2019-04-01', period: '2019-Q1' }))).toEqual(['civil-society not-asked']);
  // What was filed after the day had not been said on it.
  expect(reasons({}, report('x', 'd-2', { filed: '2020-04-01' }))).toHaveLength(2);
});

test('governments that were sent a questionnaire after its adoption were asked; civil society was not', () => {
  expect(reasons({}, questionnaire('2018-03-01'))).toEqual(['government no-answer', 'civil-society not-asked']);
  expect(reasons({}, questionnaire('2016-03-01'))).toEqual(['government not-asked', 'civil-society not-asked']);
  expect(reasons({}, questionnaire('2021-03-01'))).toEqual(['government not-asked', 'civil-society not-asked']);
});

test('of several questionnaires the latest until the day counts, in whatever order they were entered', () => {
  const sent = (...days: string[]) => document('q', 'questionnaire', '2016-01-01', { sendings: days.map((on) => ({ to: ['aa'], on })) });
  expect(reasons({}, sent('2016-03-01', '2018-03-01'))[0]).toBe('government no-answer');
  expect(reasons({}, sent('2018-03-01', '2016-03-01'))[0]).toBe('government no-answer');
  expect(reasons({}, sent('2015-03-01', '2021-03-01', '2016-03-01'))[0]).toBe('government not-asked');
});

test('a questionnaire sent on the day of the adoption, or on the day asked about, has asked', () => {
  expect(reasons({}, questionnaire('2016-11-16'))[0]).toBe('government not-asked');
  expect(reasons({}, questionnaire('2016-11-17'))[0]).toBe('government no-answer');
  expect(reasons({}, questionnaire(DAY))[0]).toBe('government no-answer');
  expect(reasons({}, questionnaire('2020-01-02'))[0]).toBe('government not-asked');
  // Of a month or a year the last day must have come.
  expect(reasons({}, questionnaire('2020-01'))[0]).toBe('government not-asked');
  expect(reasons({}, questionnaire('2019'))[0]).toBe('government no-answer');
});

test('only a questionnaire that was sent asks', () => {
  expect(reasons({}, document('q', 'questionnaire', '2018-03-01'))[0]).toBe('government not-asked');
  expect(reasons({}, document('o', 'other', '2018-03-01', { sendings: [{ to: ['aa'], on: '2018-03-01' }] }))[0]).toBe(
    'government not-asked',
  );
});

test('before its only dates nothing is due yet', () => {
  expect(reasons({ due: { on: '2020-01-01' } })).toEqual(['government not-due', 'civil-society not-due']);
  expect(reasons({ due: { on: '2019-12-31' } })).toEqual(['government not-asked', 'civil-society not-asked']);
  expect(reasons({ deliverables: [{ id: 'p1', due: { on: '2021' } }, { id: 'p2' }] })[0]).toBe('government not-asked');
});

test('without product, date and indicator: not to be verified where the text was read, not known where it was not', () => {
  expect(unstated({ does: ['aa'] })).toBe('cannot-verify');
  expect(unstated({ does: ['aa'], 'text-known': 'second-hand' })).toBe('text-not-read');
  expect(unstated({ due: { on: '2018' }, 'text-known': 'second-hand' })).toBe('not-asked');
});

test('of an act that asks for nothing there is nothing to know', () => {
  for (const verb of ['took-note', 'welcomed', 'declared', 'adopted'] as const)
    expect(reasons({ act: { kind: 'decision', verb, body: 'consejo' } })).toEqual([]);
});

test('a line of a list gives a reason only where neither voice has spoken', () => {
  const own = agreement('d-2', { due: { on: '2018' } });
  const ledger = new Ledger([...quietEntries(), own, report('x', 'd-2', { filed: '2019-04-01', period: '2019-Q1' })] as AnyEntry[]);
  expect(unknownReason(ledger, own, DAY)).toBeUndefined();
  expect(UNKNOWN_REASONS).toHaveLength(5);
});
