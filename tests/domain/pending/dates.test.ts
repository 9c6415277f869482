import { describe, expect, test } from 'vitest';
import { pendingOf, pendingParties } from '#domain/pending/pending.ts';
import { agreement, carried, entry, meeting, record, report } from '../entries.ts';
import { act, document, grcm, ledgerOf, team, waiver } from '../obligations/obligation-ledger.ts';
import { ledgerWith, listOf, onlyOf } from './pending-ledger.ts';

const DUE = '2025-06-30';
const dated = (facts = {}) => agreement('d', { does: ['aa'], due: { on: DUE }, ...facts });
const DATE = 'agreements.d.due';

describe('the date of what an act asks for', () => {
  const ledger = ledgerWith(dated());

  test('is pending from ninety days before it, and passed from the day after it', () => {
    expect(listOf(ledger, '2025-03-31', 'aa')).toEqual([]);
    expect(listOf(ledger, '2025-04-01', 'aa')).toEqual([`due does ${DATE}`]);
    expect(listOf(ledger, DUE, 'aa')).toEqual([`due does ${DATE}`]);
    expect(listOf(ledger, '2025-07-01', 'aa')).toEqual([`passed does ${DATE}`]);
  });

  test('has the precision of its source, and leads to the form in which this party tells of it', () => {
    const { until, settledBy } = onlyOf(ledgerWith(dated({ due: { on: '2025-06' } })), DUE, 'aa');
    expect([until, settledBy]).toEqual(['2025-06', { form: 'self-assessments', begun: { country: 'aa', subject: 'd' } }]);
    const of = (who: string) => onlyOf(ledgerWith(dated({ does: [who] })), DUE, who).settledBy;
    expect(of('org')).toEqual({ form: 'reports', begun: { organization: 'org', subject: 'd' } });
    expect(of('st-crm')).toEqual({ form: 'records', begun: { subject: 'd' } });
  });

  test('is settled by what shows that it was done, and by its withdrawal', () => {
    const asOf = '2026-01-01';
    const closed = (outcome: 'fulfilled' | 'withdrawn') => dated({ stages: [{ stage: 'closed', on: '2025-08-01', outcome }] });
    expect(listOf(ledgerWith(dated(), record('r', 'd', carried(['2025-06-01', 'done']))), asOf, 'aa')).toEqual([]);
    expect(listOf(ledgerWith(closed('fulfilled')), asOf, 'aa')).toEqual([]);
    expect(listOf(ledgerWith(closed('withdrawn')), asOf, 'aa')).toEqual([]);
    // That part of it was done does not say which.
    expect(listOf(ledgerWith(dated(), record('r', 'd', carried(['2025-06-01', 'partly']))), asOf, 'aa')).toEqual([`passed does ${DATE}`]);
  });

  test('stands on the lists of those who are named, each in its role; of a group, on that of the group alone', () => {
    const named = ledgerWith(
      agreement('d', { deliverables: [{ id: 'p1', leads: ['aa'], does: ['aa', 'members'], supports: ['org'], due: { on: DUE } }] }),
    );
    const lists = ['aa', 'members', 'org', 'bb', 'consejo'].map((id) => listOf(named, DUE, id));
    expect(lists).toEqual([[`due leads ${DATE}`], [`due does ${DATE}`], [`due supports ${DATE}`], [], []]);
  });

  test('where nobody is named, on that of the countries that the act addresses; without any, on that of the body that adopted it', () => {
    const lists = (facts: object) => {
      const own = ledgerWith(agreement('d', { due: { on: DUE }, ...facts }));
      return ['aa', 'bb', 'consejo'].map((id) => listOf(own, DUE, id));
    };
    expect(lists({ countries: ['aa'] })).toEqual([[`due addressed ${DATE}`], [], []]);
    expect(lists({})).toEqual([[], [], [`due adopted ${DATE}`]]);
  });

  test('of several things, each has its own', () => {
    const two = ledgerWith(
      agreement('d', {
        deliverables: [
          { id: 'p1', does: ['aa'], due: { on: DUE } },
          { id: 'p2', does: ['bb'], due: { on: '2025-05-31' } },
        ],
      }),
    );
    expect([listOf(two, DUE, 'aa'), listOf(two, DUE, 'bb')]).toEqual([[`due does ${DATE}`], ['passed does agreements.d.p2.due']]);
  });

  test('was not kept only where somebody says so, and of the country of which it is said alone', () => {
    const said = report('x', 'd', {
      period: '2025-Q3',
      filed: '2025-10-01',
      assessments: [{ subject: 'd', country: 'bb', level: 'pending' }],
    });
    const both = ledgerWith(
      dated({ does: ['aa', 'bb'] }),
      said,
      entry('replies', 'y', { to: 'x', from: 'bb', stance: 'informs', filed: '2025-10-02' }),
    );
    expect(listOf(both, '2025-12-01', 'bb')).toEqual([`denied does ${DATE}`]);
    expect(listOf(both, '2025-12-01', 'aa')).toEqual([`passed does ${DATE}`]);
    expect(onlyOf(both, '2025-12-01', 'bb').dated?.saidBy.map(({ author }) => author)).toEqual(['org']);
  });

  test('is not that of an act that asks for nothing', () => {
    const thanks = dated({ act: { kind: 'decision', verb: 'thanked', body: 'consejo' }, stages: undefined });
    expect(pendingParties(ledgerWith(thanks), DUE)).toEqual([]);
  });
});

describe('a date that a text does not give', () => {
  const asOf = '2026-01-01';
  const undated = (facts = {}) => agreement('d', { does: ['aa'], ...facts });
  const list = (...entries: unknown[]) => listOf(ledgerWith(...entries), asOf, 'aa');

  test('is missing where the text was read, and not where it was not', () => {
    expect(list(undated())).toEqual(['undated does agreements.d.p1.undated']);
    expect(list(undated({ 'text-known': 'excerpt' }))).toEqual(['undated does agreements.d.p1.undated']);
    expect(list(undated({ 'text-known': 'second-hand' }))).toEqual([]);
    expect(list(undated({ 'text-known': 'title-only' }))).toEqual([]);
  });

  test('is missing as long as the act has steps before it', () => {
    expect(list(undated({ adopted: '2015-12-31', stages: [{ stage: 'endorsed', on: '2015-12-31' }] }))).toEqual([]);
    expect(list(undated({ adopted: '2016-01-01', stages: [{ stage: 'endorsed', on: '2016-01-01' }] }))).toHaveLength(1);
    expect(list(undated({ stages: [{ stage: 'closed', on: '2017-01-01', outcome: 'withdrawn' }] }))).toEqual([]);
    expect(list(undated(), record('r', 'd', carried(['2017', 'done'])))).toEqual([]);
    expect(list(undated(), record('r', 'd', carried(['2017', 'in-force'])))).toEqual([]);
    expect(list(undated(), record('r', 'd', carried(['2017', 'partly'])))).toHaveLength(1);
  });

  test('is not missing where something is due before a meeting, whenever that is', () => {
    expect(list(undated({ due: { before: 'm' } }), meeting('m', '2016-12-01'))).toEqual(['passed does agreements.d.due']);
  });
});

describe('a case of a rule', () => {
  const QUARTER = 'obligations.quarterly-meeting.2026-Q1';
  const own = (ledger: ReturnType<typeof ledgerOf>, asOf: string, id = 'st-crm') =>
    listOf(ledger, asOf, id).filter((line) => line.endsWith(QUARTER));

  test('is pending from ninety days before its day', () => {
    // The report is due two months before the meeting: on 30 April.
    const ledger = ledgerOf(grcm('g', '2026-06-30'));
    const report = (asOf: string) => listOf(ledger, asOf, 'st-crm').filter((line) => line.endsWith('monitoring-report.g'));
    expect(report('2026-01-29')).toEqual([]);
    expect(report('2026-01-30')).toEqual(['due owes obligations.monitoring-report.g']);
  });

  test('is passed after its day as long as nothing decides it', () => {
    expect(own(ledgerOf(), '2026-03-31')).toEqual([`due owes ${QUARTER}`]);
    expect(own(ledgerOf(), '2026-04-01')).toEqual([`passed owes ${QUARTER}`]);
  });

  test('is settled by what shows that it was kept, and by a finding about it', () => {
    const attended = (...who: string[]) => team('t', '2026-02-01', { attended: who });
    expect(own(ledgerOf(attended('ppt', 'st-crm', 'st-rrocm')), '2026-04-01')).toEqual([]);
    expect(own(ledgerOf(attended('ppt', 'st-crm')), '2026-04-01')).toHaveLength(1);
    for (const finding of ['waived', 'not-done'] as const)
      expect(own(ledgerOf(waiver('w', 'quarterly-meeting', '2026-Q1', { finding })), '2026-04-01')).toEqual([]);
  });

  test('whose day is not sure is in nobody’s calendar as a day', () => {
    const ledger = ledgerOf(grcm('g', '2026-04-20?'));
    const item = pendingOf(ledger, '2026-02-01', 'st-crm').find(({ id }) => id.endsWith('monitoring-report.g'));
    expect(item?.until).toBe('2026-02-20?');
  });

  test('stands on the lists of the offices, of who held them, and of the team where all three owe it', () => {
    const ledger = ledgerOf(
      entry('presidencies', 'ppt-2026', { country: 'aa', year: 2026, status: 'held', sources: [{ id: 's1' }], confidence: 'verified' }),
    );
    const lists = ['ppt', 'aa', 'st-crm', 'st-rrocm', 'equipo-tripartito', 'bb'].map((id) => own(ledger, '2026-04-01', id).length);
    expect(lists).toEqual([1, 1, 1, 1, 1, 0]);
  });

  test('of a rule that was only proposed is nobody’s', () => {
    expect(pendingParties(ledgerWith(team('t', '2026-02-01')), '2026-04-01')).toEqual([]);
  });

  test('without a day is asked without one, until something shows that it was done', () => {
    const minutes = (sendings: object) => document('actas', 'minutes', '2026-02-05', { meeting: 't', by: ['st-crm'], ...sendings });
    const line = 'undated owes obligations.minutes-shared.t';
    const list = (...entries: unknown[]) =>
      listOf(ledgerOf(team('t', '2026-02-01'), ...entries), '2026-04-01', 'st-crm').filter((each) => each === line);
    expect(list()).toEqual([line]);
    expect(list(minutes({ sendings: [{ to: ['members'], on: '2026-02-10' }] }))).toEqual([]);
  });

  test('of a statement is told of the statement alone', () => {
    const ledger = ledgerOf(
      entry('inputs', 'a', {
        kind: 'position',
        presented: '2026-01-01',
        by: ['org'],
        to: 'red',
        sources: [{ id: 's1' }],
        confidence: 'verified',
      }),
    );
    expect(listOf(ledger, '2026-04-01', 'red').filter((line) => line.includes('inputs'))).toEqual([
      'unanswered presented-to inputs.a.answer',
    ]);
    expect(listOf(ledger, '2026-04-01', 'red').some((line) => line.includes('inputs-answered'))).toBe(false);
  });

  test('leads to the form of what would show it', () => {
    const items = pendingOf(ledgerOf(team('t', '2026-02-01')), '2026-04-01', 'st-crm');
    const form = (rule: string) => items.find(({ obligation }) => obligation?.rule === rule)?.settledBy;
    expect([form('quarterly-meeting'), form('minutes-shared')]).toEqual([
      { form: 'meetings', begun: {} },
      { form: 'documents', begun: {} },
    ]);
  });

  test('is judged from the day of the act on', () => {
    const ledger = ledgerWith(act('2026-02-01'));
    expect(listOf(ledger, '2026-04-01', 'st-crm').filter((line) => /quarterly-meeting\.(?:2025|2026)/.test(line))).toContain(
      `passed owes ${QUARTER}`,
    );
    expect(listOf(ledger, '2026-04-01', 'st-crm').some((line) => line.includes('quarterly-meeting.2025'))).toBe(false);
  });
});
