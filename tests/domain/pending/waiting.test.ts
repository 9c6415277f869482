import { describe, expect, test } from 'vitest';
import { agreement, consultation, entry, input, proposal, reply, report, selfAssessment } from '../entries.ts';
import { document } from '../obligations/obligation-ledger.ts';
import { ledgerWith, listOf, onlyOf } from './pending-ledger.ts';

const asOf = '2026-01-01';

describe('what waits for endorsement or adoption', () => {
  const agreed = (facts = {}) =>
    agreement('d', { act: { kind: 'agreement', verb: 'decided', body: 'red' }, stages: [{ stage: 'agreed', on: '2016-11-17' }], ...facts });
  const LINE = 'endorsement adopted agreements.d.endorsement';

  test('is an act that a body agreed: of the body, and of who can endorse it', () => {
    const ledger = ledgerWith(agreed());
    expect([listOf(ledger, asOf, 'red'), listOf(ledger, asOf, 'viceministerial'), listOf(ledger, asOf, 'aa')]).toEqual([
      [LINE],
      ['endorsement endorses agreements.d.endorsement'],
      [],
    ]);
  });

  test('no longer waits once it was endorsed, closed or documented as done, nor if it is older than these steps', () => {
    const list = (facts: object) => listOf(ledgerWith(agreed(facts)), asOf, 'red');
    const endorsed = (on: string) => ({
      stages: [
        { stage: 'agreed', on: '2016-11-17' },
        { stage: 'endorsed', on },
      ],
    });
    expect(list(endorsed('2026-01-01'))).toEqual([]);
    expect(list(endorsed('2026-01-02'))).toEqual([LINE]);
    expect(list({ stages: [{ stage: 'closed', on: '2017-01-01', outcome: 'superseded' }] })).toEqual([]);
    expect(list({ adopted: '2015-12-31', stages: [{ stage: 'agreed', on: '2015-12-31' }] })).toEqual([]);
  });

  test('a proposal waits on the list of who made it, and of nobody of whom it asks something', () => {
    const ledger = ledgerWith(proposal('x-1', { proposers: ['org'], responsible: ['aa'], proposed: '2020-05' }));
    expect(onlyOf(ledger, asOf, 'org')).toMatchObject({
      kind: 'endorsement',
      part: 'author',
      since: '2020-05',
      settledBy: { form: 'agreements' },
    });
    expect(listOf(ledger, asOf, 'aa')).toEqual([]);
  });

  test('a proposal that an act took up, or that is an act, waits no more', () => {
    const list = (made: unknown, ...acts: unknown[]) => listOf(ledgerWith(made, ...acts), asOf, 'org');
    const made = proposal('x-1', { proposers: ['org'] });
    expect(list(made)).toHaveLength(1);
    expect(list(made, agreement('d', { derives: ['x-1'] }))).toEqual([]);
    expect(list(proposal('x-1', { proposers: ['org'], 'same-as': 'd' }), agreement('d'))).toEqual([]);
  });
});

describe('a statement without an answer', () => {
  const fate = (step: 'received' | 'answered', on: string) => ({ fate: [{ step, on }] });
  const said = (facts = {}) => input('a', { presented: '2025-05-01', by: ['org'], to: 'red', ...facts });
  const lists = (facts?: object) => {
    const ledger = ledgerWith(said(facts));
    return ['red', 'org', 'aa'].map((id) => listOf(ledger, asOf, id));
  };
  const OPEN = [['unanswered presented-to inputs.a.answer'], ['unanswered author inputs.a.answer'], []];

  test('waits on the lists of who has it and of who presented it', () => expect(lists()).toEqual(OPEN));
  test('that it was received is no answer', () => expect(lists(fate('received', '2025-06-01'))).toEqual(OPEN));
  test('an answer settles it from its day on', () => {
    expect(lists(fate('answered', asOf))).toEqual([[], [], []]);
    expect(lists(fate('answered', '2026-01-02'))).toEqual(OPEN);
  });
  test('is not yet one before it was presented', () => expect(lists({ presented: '2026-01-02' })).toEqual([[], [], []]));
  test('without a body to which it was presented, on that of who presented it alone', () => {
    expect(lists({ to: undefined })).toEqual([[], OPEN[1], []]);
  });
});

describe('a report without a reply', () => {
  const said = (level: 'partial' | 'no-information', filed = '2025-12-01') =>
    report('x', 'd', { period: '2025-Q3', filed, assessments: [{ subject: 'd', country: 'aa', level }] });
  const list = (who: string, ...entries: unknown[]) =>
    listOf(ledgerWith(agreement('d'), ...entries), asOf, who).filter((line) => line.startsWith('unanswered'));
  const LINE = 'unanswered assessed reports.x.reply';

  test('waits on the list of the country of which it says something, filled in', () => {
    expect([list('aa', said('partial')), list('bb', said('partial'))]).toEqual([[LINE], []]);
    expect(onlyOf(ledgerWith(agreement('d'), said('partial')), asOf, 'aa').settledBy).toEqual({
      form: 'replies',
      begun: { to: 'x', from: 'aa' },
    });
  });
  test('says nothing where it has no information', () => expect(list('aa', said('no-information'))).toEqual([]));
  test('is not there before it was filed', () => expect(list('aa', said('partial', '2026-01-02'))).toEqual([]));
  test('a reply of that country settles it from its day on; one of somebody else does not', () => {
    expect(list('aa', said('partial'), reply('y', 'x', 'aa', { filed: asOf }))).toEqual([]);
    expect(list('aa', said('partial'), reply('y', 'x', 'aa', { filed: '2026-01-02' }))).toEqual([LINE]);
    expect(list('aa', said('partial'), reply('y', 'x', 'consejo', { filed: '2025-12-15' }))).toEqual([LINE]);
  });
  test('an independent review that speaks of a country waits like one', () => {
    const review = entry('reviews', 'w', {
      kind: 'review',
      by: ['org'],
      period: '2025',
      filed: '2025-12-01',
      findings: [
        { id: 'f1', subject: 'd', country: 'bb' },
        { id: 'f2', subject: 'd' },
      ],
    });
    expect([list('bb', review), list('aa', review)]).toEqual([['unanswered assessed reviews.w.reply'], []]);
  });
});

describe('comments on a document', () => {
  const LINE = 'unanswered commented documents.n.comments';
  const note = (answered?: string) =>
    document('n', 'concept-note', '2025-05-01', {
      by: ['st-crm'],
      comments: [
        { from: 'org', on: '2025-06-01', ...(answered && { answered }) },
        { from: 'rrocm', on: '2025-05-20', answered: '2025-06-01' },
      ],
    });
  test('wait on the list of who wrote it, and say whose they are', () => {
    expect(onlyOf(ledgerWith(note()), asOf, 'st-crm')).toMatchObject({ id: 'documents.n.comments', since: '2025-06-01', parties: ['org'] });
  });
  test('are settled by their answer', () => {
    expect(listOf(ledgerWith(note(asOf)), asOf, 'st-crm')).toEqual([]);
    expect(listOf(ledgerWith(note('2026-01-02')), asOf, 'st-crm')).toEqual([LINE]);
  });
  test('the oldest open one says since when', () => {
    const two = document('n', 'concept-note', '2025-05-01', {
      by: ['st-crm'],
      comments: [
        { from: 'org', on: '2025-06-01' },
        { from: 'rrocm', on: '2025-05-20' },
      ],
    });
    expect(onlyOf(ledgerWith(two), asOf, 'st-crm')).toMatchObject({ since: '2025-05-20', parties: ['org', 'rrocm'] });
  });
});

describe('a consultation in course', () => {
  const round = (id: string, sent: string, facts = {}) => ({ id, sent, ...facts });
  const list = (who: string, facts: object) => listOf(ledgerWith(consultation('c', facts)), asOf, who);
  const LINE = 'unanswered consulted consultations.c.v1.position';

  test('waits for the countries that it asks, not for the one that asks; until the day that its message sets', () => {
    const ledger = ledgerWith(consultation('c', { rounds: [round('v1', '2025-12-20', { closes: '2026-01-05' })] }));
    expect(listOf(ledger, asOf, 'aa')).toEqual([]);
    expect(onlyOf(ledger, asOf, 'bb')).toMatchObject({ part: 'consulted', since: '2025-12-20', until: '2026-01-05' });
  });
  test('is settled for a country by its position on the last text, and for all by its outcome', () => {
    const position = (on: string) => ({ positions: [{ country: 'bb', on, stance: 'agrees' }] });
    expect(list('bb', { rounds: [round('v1', '2025-12-20', position(asOf))] })).toEqual([]);
    expect(list('bb', { rounds: [round('v1', '2025-12-20', position('2026-01-02'))] })).toEqual([LINE]);
    const again = { rounds: [round('v1', '2025-12-01', position('2025-12-03')), round('v2', '2025-12-20')] };
    expect(list('bb', again)).toEqual([LINE.replace('v1', 'v2')]);
    const over = (on: string) => ({ rounds: [round('v1', '2025-12-20')], outcome: { result: 'consensus', on } });
    expect([list('bb', over(asOf)), list('bb', over('2026-01-02'))]).toEqual([[], [LINE]]);
  });
  test('asks nobody before it was sent', () => {
    expect([list('bb', { rounds: [round('v1', '2026-01-02')] }), list('bb', {})]).toEqual([[], []]);
  });
});

describe('a questionnaire', () => {
  const asked = (id: string, on: string, to: string[]) => document(id, 'questionnaire', '2025-01-01', { sendings: [{ to, on }] });
  const list = (who: string, ...entries: unknown[]) =>
    listOf(ledgerWith(agreement('d'), ...entries), asOf, who).filter((line) => line.startsWith('unanswered'));
  const told = (filed: string) => selfAssessment('s', 'd', { period: '2025', filed });
  const LINE = 'unanswered asked documents.q.answer';

  test('waits for each government that it reached', () => {
    expect([list('aa', asked('q', '2025-06-01', ['members'])), list('bb', asked('q', '2025-06-01', ['aa']))]).toEqual([[LINE], []]);
    expect(list('aa', asked('q', '2026-01-02', ['members']))).toEqual([]);
  });
  test('is settled by a self-assessment since, and not by an earlier one', () => {
    const q = asked('q', '2025-06-01', ['members']);
    expect([list('aa', q, told('2025-06-01')), list('aa', q, told('2025-05-31')), list('bb', q, told('2025-06-01'))]).toEqual([
      [],
      [LINE],
      [LINE],
    ]);
  });
  test('of several the last one waits', () => {
    const entries = [asked('q', '2025-06-01', ['members']), asked('p', '2024-06-01', ['members']), told('2024-07-01')];
    expect(list('aa', ...entries)).toEqual([LINE]);
  });
});
