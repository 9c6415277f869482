import { expect, test } from 'vitest';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { unrepliedBy } from '#domain/voices/unreplied.ts';
import { agreement, entry, quietEntries, reply, report, selfAssessment } from '../entries.ts';

const asOf = '2020-12-31';
const review = (id: string, country: string | undefined, facts: object = {}) =>
  entry('reviews', id, {
    kind: 'study',
    by: ['consejo'],
    period: '2020',
    filed: '2020-06-01',
    findings: [{ id: 'f1', subject: 'd-1', ...(country !== undefined && { country }) }],
    ...facts,
  } as Entry<'reviews'>['facts']);
const inAa = { place: { country: 'aa' } };
const waiting = (of: string, added: unknown[], day = asOf) => {
  const ledger = new Ledger([...quietEntries(), ...added] as AnyEntry[]);
  return unrepliedBy(ledger, ledger.demand('parties', of), day).map(({ entry: { id }, subjects }) => [id, ...subjects]);
};

test('a country has not replied to what was said of it, and to nothing that was said of another country', () => {
  const texts = [
    report('one', 'd-1', inAa),
    report('two', 'd-1', { place: { country: 'cc' }, filed: '2020-05-01' }),
    report('three', 'd-1'),
  ];
  expect(waiting('aa', texts)).toEqual([['one', 'd-1']]);
  expect(waiting('cc', texts)).toEqual([['two', 'd-1']]);
  expect(waiting('aa', [review('rev', 'aa'), review('other', 'cc'), review('region', undefined)])).toEqual([['rev', 'd-1']]);
});

test('a text to which it replied is no longer open, if only to a part of it', () => {
  const both = report('one', 'd-1', {
    ...inAa,
    assessments: [
      { subject: 'd-1', level: 'partial' },
      { subject: 'g-1/m1', norm: 'partial', practice: 'partial' },
    ],
  });
  expect(waiting('aa', [both])).toEqual([['one', 'd-1', 'g-1/m1']]);
  expect(waiting('aa', [both, reply('r', 'one', 'aa', { subject: 'd-1' })])).toEqual([]);
  expect(waiting('aa', [both, reply('r', 'one', 'aa')])).toEqual([]);
  // A reply of somebody else is none of its own, and one of a later day is not there yet.
  expect(waiting('aa', [both, reply('r', 'one', 'consejo')])).toHaveLength(1);
  expect(waiting('aa', [both, reply('r', 'one', 'aa', { filed: '2020-08-01' })], '2020-07-01')).toHaveLength(1);
});

test('that somebody has no information is nothing to reply to, nor is what another government says', () => {
  expect(waiting('aa', [report('one', 'd-1', { ...inAa, assessments: [{ subject: 'd-1', level: 'no-information' }] })])).toEqual([]);
  const ofCc = { country: 'cc', assessments: [{ subject: 'd-1', country: 'aa', level: 'partial' as const }] };
  expect(waiting('aa', [selfAssessment('own', 'd-1', ofCc)])).toEqual([]);
});

test('nobody replies to what it said itself, nor to what is not filed yet', () => {
  expect(waiting('aa', [selfAssessment('own', 'd-1')])).toEqual([]);
  expect(waiting('aa', [report('one', 'd-1', inAa)], '2020-03-31')).toEqual([]);
});

test('any other party is spoken of where an act names it, the newest text first', () => {
  const texts = [
    agreement('own', { does: ['consejo'] }),
    report('old', 'own', inAa),
    selfAssessment('new', 'own', { filed: '2020-09-01' }),
    report('of-another', 'd-1', inAa),
  ];
  expect(waiting('consejo', texts)).toEqual([
    ['new', 'own'],
    ['old', 'own'],
  ]);
  expect(waiting('org', [...texts, report('of-nothing', 'gone', inAa)])).toEqual([]);
  // Of one day, by their names; a text about nothing that is there speaks of nobody.
  const ofOneDay = [...texts, report('also-old', 'own', inAa), report('of-nothing', 'gone', inAa)];
  expect(waiting('consejo', ofOneDay).map(([id]) => id)).toEqual(['new', 'also-old', 'old']);
});
