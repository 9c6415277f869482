import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/ledger/entry.ts';
import { pendingOf } from '#domain/pending/pending.ts';
import { agreement, carried, guideline, input, proposal, record, report, reply, selfAssessment, consultation, entry } from '../entries.ts';
import { document, ledgerOf, plan, sent, team } from '../obligations/obligation-ledger.ts';
import { ledgerWith, listOf, onlyOf } from './pending-ledger.ts';

const asOf = '2026-04-01';

describe('recipients that are missing', () => {
  const minutes = (to: string[], facts = {}) => sent('actas', 'minutes', '2026-02-05', to, { meeting: 't', by: ['st-crm'], ...facts });
  const found = (...entries: unknown[]) => {
    const ledger = ledgerWith(team('t', '2026-02-01'), ...entries);
    return listOf(ledger, asOf, 'st-crm').length === 0 ? undefined : onlyOf(ledger, asOf, 'st-crm').parties;
  };

  test('are those of whom it is not known that they have it; all of them where it is known of nobody', () => {
    expect(found(minutes(['aa']))).toEqual(['bb']);
    expect(found(minutes(['rrocm']))).toEqual(['members']);
  });
  test('are none once it reached everybody, whatever the rule is worth', () => {
    expect(found(minutes(['members']))).toBeUndefined();
    expect(found(minutes(['aa', 'bb']))).toBeUndefined();
    expect(
      listOf(ledgerOf(team('t', '2026-02-01'), minutes(['members'])), asOf, 'st-crm').some((line) => line.startsWith('recipients')),
    ).toBe(false);
  });
  test('are not missing of a document that was rightly kept back', () => {
    const agenda = (facts = {}) => document('orden', 'agenda', '2026-02-05', { meeting: 'm', by: ['st-crm'], ...facts });
    const held = entry('meetings', 'm', { series: 'grcm', held: '2026-03-01', sources: [{ id: 's1' }], confidence: 'verified' });
    const list = (facts?: object) => listOf(ledgerOf(held, agenda(facts)), asOf, 'st-crm').filter((line) => line.startsWith('recipients'));
    expect(list()).toEqual(['recipients author documents.orden.recipients']);
    const item = (facts?: object) => ledgerOf(held, agenda(facts));
    expect(pendingOf(item(), asOf, 'st-crm').find(({ kind }) => kind === 'recipients')?.parties).toEqual(['rrocm', 'observers']);
    const kept = item({ class: { kind: 'government-use' } });
    expect(pendingOf(kept, asOf, 'st-crm').find(({ kind }) => kind === 'recipients')?.parties).toEqual(['observers']);
  });
  test('without an author are those of who owes the sending by a rule in force, and nobody’s by one that was proposed', () => {
    const anonymous = minutes(['aa'], { by: undefined });
    const lines = (ledger: ReturnType<typeof ledgerOf>) => listOf(ledger, asOf, 'st-rrocm').filter((line) => line.startsWith('recipients'));
    expect(lines(ledgerOf(team('t', '2026-02-01'), anonymous))).toHaveLength(1);
    expect(lines(ledgerWith(team('t', '2026-02-01'), anonymous))).toEqual([]);
  });
});

describe('an assessment that ages', () => {
  // Observed until 31 March 2025, and filed the day after.
  const told = (facts = {}) =>
    selfAssessment('s', 'd', {
      country: 'bb',
      period: '2025-Q1',
      filed: '2025-04-01',
      assessments: [{ subject: 'd', level: 'partial' }],
      ...facts,
    });
  const age = (on: string, ...entries: unknown[]) => {
    const ledger = ledgerWith(agreement('d'), told(), ...entries);
    return listOf(ledger, on, 'bb').length === 0 ? undefined : onlyOf(ledger, on, 'bb').freshness;
  };

  test('is pending from ninety days before it is a year old', () => {
    expect([age('2025-12-30'), age('2025-12-31'), age('2026-03-30'), age('2026-03-31')]).toEqual([undefined, 'current', 'current', 'aged']);
    expect(age('2027-03-31')).toBe('expired');
  });
  test('is settled by a newer one of the same author about the same, and by documents that show that it was done', () => {
    const newer = (level: 'full' | 'partial' | 'no-information', country = 'bb') =>
      selfAssessment('s2', 'd', {
        country,
        period: '2026-Q1',
        filed: '2026-03-31',
        assessments: [{ subject: 'd', level, evidence: [{ title: 'Acta', kind: 'document', url: 'https://example.org/a' }] }],
      });
    expect(age('2026-04-01', newer('full'))).toBeUndefined();
    expect(age('2026-04-01', newer('partial', 'aa'))).toBe('aged');
    // That somebody has no information replaces no level.
    expect(age('2026-04-01', newer('no-information'))).toBe('aged');
    expect(age('2026-04-01', record('r', 'd', carried(['2025-05-01', 'done'])))).toBeUndefined();
    expect(age('2026-04-01', record('r', 'd', carried(['2025-05-01', 'partly'])))).toBe('aged');
  });
  test('stands once, with how much it speaks of, and leads to the form of its author', () => {
    const two = report('x', 'd', {
      period: '2024-Q1',
      filed: '2024-04-01',
      assessments: [
        { subject: 'd', country: 'aa', level: 'partial' },
        { subject: 'd', country: 'bb', level: 'pending' },
        { subject: 'g-1/m1', norm: 'partial', practice: 'pending' },
      ],
    });
    const ledger = ledgerWith(agreement('d'), guideline('g-1'), two);
    expect(onlyOf(ledger, asOf, 'org')).toMatchObject({
      count: 2,
      since: '2024-03-31',
      freshness: 'expired',
      settledBy: { form: 'reports', begun: { organization: 'org' } },
    });
    const one = onlyOf(ledgerWith(agreement('d'), told()), asOf, 'bb');
    expect(one.settledBy).toEqual({ form: 'self-assessments', begun: { country: 'bb', subject: 'd' } });
  });
  test('is not there before it was filed', () => {
    expect(listOf(ledgerWith(agreement('d'), told({ filed: '2026-04-02', period: '2024' })), asOf, 'bb')).toEqual([]);
  });
});

describe('a translation that is missing', () => {
  const words = (made: unknown, ...languages: ('es' | 'en')[]): unknown => ({
    ...(made as Entry),
    words: Object.fromEntries(languages.map((lang) => [lang, { title: 'x', summary: 'x' }])),
  });
  const lines = (made: unknown, who: string) => listOf(ledgerWith(made), asOf, who).filter((line) => line.startsWith('translation'));

  test('is that of an entry with words in one language, on the list of who made it', () => {
    const said = input('a', { presented: '2025', by: ['org'] });
    expect(lines(words(said, 'es'), 'org')).toEqual(['translation author inputs.a.en']);
    expect(lines(words(said, 'en'), 'org')).toEqual(['translation author inputs.a.es']);
    expect([lines(words(said, 'es', 'en'), 'org'), lines(said, 'org'), lines(words(said, 'es'), 'rrocm')]).toEqual([[], [], []]);
  });

  const sourced = { sources: [{ id: 's1' }], confidence: 'verified' as const };
  test.each<[string, unknown, string]>([
    ['agreements', agreement('e', { act: { kind: 'decision', verb: 'decided', body: 'red' } }), 'red'],
    ['proposals', proposal('e', { proposers: ['red'] }), 'red'],
    ['guidelines', guideline('e', { authors: ['red'] }), 'red'],
    [
      'reviews',
      entry('reviews', 'e', { kind: 'review', by: ['red'], period: '2025', filed: '2025-12-01', findings: [{ id: 'f', subject: 'd' }] }),
      'red',
    ],
    ['actions', entry('actions', 'e', { kind: 'joint', by: ['red'], ...sourced }), 'red'],
    ['documents', document('e', 'minutes', '2025', { by: ['red'] }), 'red'],
    ['plans', plan('e', 'action-plan', 2025, { body: 'red' }), 'red'],
    ['replies', reply('e', 'x', 'red'), 'red'],
    ['self-assessments', selfAssessment('e', 'd'), 'aa'],
    ['practices', entry('practices', 'e', { country: 'aa', order: 1, ...sourced }), 'aa'],
    ['consultations', consultation('e'), 'aa'],
  ])('%s are of who made them', (collection, made, who) => {
    expect(lines(words(made, 'en'), who)).toEqual([`translation author ${collection}.e.es`]);
  });

  test('of an entry that nobody signs is nobody’s', () => {
    for (const made of [proposal('e'), guideline('e'), document('e', 'minutes', '2025'), record('e', 'd')])
      for (const who of ['red', 'consejo', 'st-crm']) expect(lines(words(made, 'es'), who)).toEqual([]);
  });
});
