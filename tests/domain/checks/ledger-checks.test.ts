import { expect, test } from 'vitest';
import { fieldOf } from '#domain/problems/problem.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import {
  agreement,
  chain,
  entry,
  guideline,
  input,
  meeting,
  party,
  presidency,
  proposal,
  record,
  report,
  soundEntries,
} from '../entries.ts';
import { factsOf } from '../problems/facts-of.ts';

/** Problems of a sound world to which something is added, as `file code field`. */
function problemsWith(...added: unknown[]): string[] {
  const { problems } = buildLedger([...soundEntries(), ...(added as AnyEntry[])]);
  return problems.map((item) => [item.file, item.code, fieldOf(item)].filter(Boolean).join(' '));
}
const factsWith = (...added: unknown[]) => buildLedger([...soundEntries(), ...(added as AnyEntry[])]).problems[0]?.facts;

test('the sound world has no problems', () => {
  expect(problemsWith()).toEqual([]);
});

test('a name that leads nowhere is a problem, with the nearest name that exists', () => {
  const added = agreement('d-2', { act: { kind: 'decision', verb: 'decided', body: 'consjo' } });
  expect(problemsWith(added)).toEqual(['agreements/d-2.md dangling-reference act.body']);
  expect(factsWith(added)).toEqual({ path: 'act.body', found: 'consjo', accepted: ['parties'], nearest: 'consejo' });
});

test('a name that exists in another collection leads nowhere', () => {
  expect(problemsWith(agreement('d-2', { act: { kind: 'decision', verb: 'decided', body: 'r-1' } }))).toEqual([
    'agreements/d-2.md dangling-reference act.body',
  ]);
});

test('each of several names that lead nowhere is told', () => {
  expect(problemsWith(input('a-2', { by: ['nadie', 'org', 'ninguno'], sources: [{ id: 's9' }] }))).toEqual([
    'inputs/a-2.md dangling-reference by.0',
    'inputs/a-2.md dangling-reference by.2',
    'inputs/a-2.md dangling-reference sources.0.id',
  ]);
});

test('a measure that its guideline does not have is a problem, with those it has', () => {
  const added = report('x', 'g-1/m3');
  expect(problemsWith(added)).toEqual(['reports/x.md dangling-measure assessments.0.subject']);
  expect(factsWith(added)).toMatchObject({ found: 'g-1/m3', accepted: ['g-1/m1', 'g-1/m2'] });
  expect(problemsWith(report('x', 'g-1/m2'))).toEqual([]);
});

test('an agreement has no measures', () => {
  expect(problemsWith(record('rec-2', 'd-1/m1'))).toEqual(['records/rec-2.md dangling-measure documented.0.subject']);
});

test('the nearest measure is suggested in the form in which it is written', () => {
  expect(factsWith(report('x', 'g-1/m11'))).toMatchObject({ nearest: 'g-1/m1' });
});

test('a measure of a guideline that does not exist is one problem, not two', () => {
  expect(problemsWith(report('x', 'g-9/m1'))).toEqual(['reports/x.md dangling-reference assessments.0.subject']);
  expect(problemsWith(record('rec-2', 'g-1/m1'))).toEqual(['records/rec-2.md dangling-reference documented.0.subject']);
});

test('two entries with one id are a problem that names the other file', () => {
  const twin = { ...meeting('r-1', '2016-11-17'), origin: { file: 'meetings/r-1-again.md', locate: () => undefined } };
  const { problems } = buildLedger([...soundEntries(), twin] as AnyEntry[]);
  expect(problems).toMatchObject([{ code: 'duplicate-id', position: undefined, facts: { found: 'r-1' } }]);
  expect([problems[0]!.file, factsOf(problems[0]!).otherFile].toSorted()).toEqual(['meetings/r-1-again.md', 'meetings/r-1.md']);
});

test('one id may serve in two collections', () => {
  expect(problemsWith(meeting('d-1', '2016'))).toEqual([]);
});

test('no two meetings of one series share a number', () => {
  const first = meeting('r-2', '2001', { series: 'viceministerial', number: 7 });
  expect(problemsWith(first, meeting('r-3', '2002', { series: 'viceministerial', number: 7 }))).toEqual([
    'meetings/r-3.md duplicate-number',
  ]);
  expect(problemsWith(first, meeting('r-3', '2002', { series: 'grcm', number: 7 }))).toEqual([]);
  expect(problemsWith(first, meeting('r-3', '2002', { series: 'viceministerial', number: 8 }))).toEqual([]);
  expect(
    problemsWith(first, meeting('r-3', '2002', { series: 'viceministerial' }), meeting('r-4', '2002', { series: 'viceministerial' })),
  ).toEqual([]);
});

test('no two presidencies share a year', () => {
  expect(problemsWith(presidency('ppt-b', 'aa', 2016))).toEqual(['presidencies/ppt-b.md duplicate-number']);
  expect(problemsWith(presidency('ppt-b', 'aa', 2017))).toEqual([]);
});

test.each([
  ['2016-11-16', false],
  ['2016-11-17', true],
  ['2016-11-18', true],
  ['2016-11-19', false],
  ['2016-11', true],
  ['2016', true],
  ['2017', false],
])('adopted %s at a meeting of 17–18 November 2016: fitting is %s', (adopted, fits) => {
  const added = agreement('d-2', {
    act: { kind: 'decision', verb: 'decided', body: 'consejo', meeting: 'r-1' },
    adopted,
    stages: [{ stage: 'agreed', on: adopted }],
  });
  expect(problemsWith(added)).toEqual(fits ? [] : ['agreements/d-2.md dates-out-of-order adopted']);
});

test.each([
  ['2016-11-16', false],
  ['2016-11-17', true],
  ['2016-11', true],
  ['2016-10', false],
  ['2020', true],
])('due %s for what was adopted on 17 November 2016: possible is %s', (on, possible) => {
  expect(problemsWith(agreement('d-2', { due: { on } }))).toEqual(
    possible ? [] : ['agreements/d-2.md dates-out-of-order deliverables.0.due.on'],
  );
});

test('stages follow one another in time; two may share a day', () => {
  const stages = (...days: string[]) => days.map((on) => ({ stage: 'agreed' as const, on }));
  expect(problemsWith(agreement('d-2', { stages: stages('2016', '2016', '2017') }))).toEqual([]);
  expect(problemsWith(agreement('d-2', { stages: stages('2016', '2018', '2017', '2019') }))).toEqual([
    'agreements/d-2.md dates-out-of-order stages.2.on',
  ]);
});

test('evidence of an agreement is not older than the agreement', () => {
  const evidence = (date: string | undefined) =>
    record('rec-2', 'd-1', { evidence: [{ id: 'e1', date, sources: [{ id: 's1' }], confidence: 'verified' }] });
  expect(problemsWith(evidence('2016-11-16'))).toEqual(['records/rec-2.md dates-out-of-order documented.0.evidence.0.date']);
  expect(problemsWith(evidence('2016-11-17'))).toEqual([]);
  expect(problemsWith(evidence('2016'))).toEqual([]);
  expect(problemsWith(evidence(undefined))).toEqual([]);
});

test('a report is not filed before the period it observes begins', () => {
  expect(problemsWith(report('r-a', 'd-1', { period: '2020-Q2', filed: '2020-03-31' }))).toEqual(['reports/r-a.md date-in-future period']);
  expect(problemsWith(report('r-a', 'd-1', { period: '2020-Q2', filed: '2020-04-01' }))).toEqual([]);
});

test('what lasts does not end before it begins', () => {
  expect(problemsWith(party('red', 'network', { valid: { from: '2010', to: '2009' } }))).toEqual([
    'parties/red.md dates-out-of-order valid.to',
  ]);
  expect(problemsWith(party('red', 'network', { valid: { from: '2010', to: '2010' } }))).toEqual([]);
  expect(problemsWith(presidency('ppt-b', 'aa', 1999, { term: { from: '2010-02', to: '2010-01' } }))).toEqual([
    'presidencies/ppt-b.md dates-out-of-order term.to',
  ]);
});

test('the steps of a chain are dated in order, whatever undated steps lie between', () => {
  expect(problemsWith(chain('c-2', ['2018', '2017']))).toEqual(['chains/c-2.md dates-out-of-order steps.1.date']);
  expect(problemsWith(chain('c-2', ['2018', undefined]))).toEqual([]);
  const sourced = { sources: [{ id: 's1' }], confidence: 'verified' as const };
  const three = entry('chains', 'c-3', {
    order: 1,
    steps: [
      { id: 's1', date: '2018', ...sourced },
      { id: 's2', ...sourced },
      { id: 's3', date: '2017', ...sourced },
    ],
  });
  expect(problemsWith(three)).toEqual(['chains/c-3.md dates-out-of-order steps.2.date']);
});

const red = party('red', 'network', { valid: { from: '2010-03-05', to: '2012-06-30' } });

test.each([
  ['2010-03-04', false, 'the day before it began'],
  ['2010-03-05', true, 'the day it began'],
  ['2010-03-06', true, 'the day after it began'],
  ['2012-06-29', true, 'the day before it ended'],
  ['2012-06-30', true, 'the day it ended'],
  ['2012-07-01', false, 'the day after it ended'],
  ['2010', true, 'a year in which it began'],
  ['2009', false, 'the year before'],
  ['2013', false, 'the year after'],
  ['2009/2013', true, 'years around its whole life'],
])('a network of 5 March 2010 to 30 June 2012 named on %s: possible is %s (%s)', (on, possible) => {
  const added = meeting('r-2', on, { bodies: ['red'] });
  expect(problemsWith(red, added)).toEqual(possible ? [] : ['meetings/r-2.md body-outside-validity bodies.0']);
});

test('a body without a known end may be named at any later date, one without a known beginning at any earlier', () => {
  const lasting = party('lasting', 'network', { valid: { from: '2010' } });
  const ended = party('ended', 'network', { valid: { to: '2010' } });
  const at = (on: string) => meeting(`r-${on}`, on, { bodies: ['lasting', 'ended'] });
  expect(problemsWith(lasting, ended, at('2010'))).toEqual([]);
  expect(problemsWith(lasting, ended, at('2011'))).toEqual(['meetings/r-2011.md body-outside-validity bodies.1']);
  expect(problemsWith(lasting, ended, at('2009'))).toEqual(['meetings/r-2009.md body-outside-validity bodies.0']);
});

test('every kind of dated entry is held to the years of the bodies it names', () => {
  const early = '1999';
  expect(
    problemsWith(
      red,
      agreement('d-2', {
        act: { kind: 'decision', verb: 'decided', body: 'red' },
        adopted: early,
        stages: [{ stage: 'agreed', on: early }],
      }),
    ),
  ).toEqual(['agreements/d-2.md body-outside-validity act.body']);
  expect(problemsWith(red, guideline('g-2', { issued: early, networks: ['red'] }))).toEqual([
    'guidelines/g-2.md body-outside-validity networks.0',
  ]);
  expect(problemsWith(red, guideline('g-2', { networks: ['red'] }))).toEqual([]);
  expect(problemsWith(red, proposal('x-2', { proposed: early, networks: ['red'] }))).toEqual([
    'proposals/x-2.md body-outside-validity networks.0',
  ]);
  expect(problemsWith(red, proposal('x-2', { proposed: early, networks: 'all' }))).toEqual([]);
  expect(problemsWith(red, input('a-2', { presented: early, to: 'red' }))).toEqual(['inputs/a-2.md body-outside-validity to']);
  const org = party('org-2', 'civil-society', { valid: { from: '2010' } });
  const before = agreement('d-2', { adopted: '1998', stages: [{ stage: 'agreed', on: '1998' }] });
  expect(problemsWith(org, before, report('r-a', 'd-2', { organization: 'org-2', period: early, filed: '2000-01-01' }))).toEqual([
    'reports/r-a.md body-outside-validity organization',
  ]);
});

test('the message of a body outside its years has the years and the year', () => {
  expect(factsWith(red, meeting('r-2', '2009-05-01', { bodies: ['red'] }))).toMatchObject({
    found: 'red',
    validFrom: '2010-03-05',
    validTo: '2012-06-30',
    year: 2009,
  });
});

test('where a country is asked for, there must be a country', () => {
  expect(problemsWith(agreement('d-2', { countries: ['aa', 'consejo'] }))).toEqual(['agreements/d-2.md party-of-wrong-kind countries.1']);
  expect(problemsWith(agreement('d-2', { countries: ['bb'] }))).toEqual(['agreements/d-2.md party-of-wrong-kind countries.0']);
  expect(problemsWith(meeting('r-2', '2001', { country: 'bb' }))).toEqual([]);
  expect(problemsWith(meeting('r-2', '2001', { country: 'consejo' }))).toEqual(['meetings/r-2.md party-of-wrong-kind country']);
  expect(problemsWith(meeting('r-2', '2001', { presidency: 'bb' }))).toEqual(['meetings/r-2.md party-of-wrong-kind presidency']);
  expect(problemsWith(presidency('ppt-b', 'org', 1999))).toEqual(['presidencies/ppt-b.md party-of-wrong-kind country']);
  const practice = entry('practices', 'p-1', { country: 'org', order: 1, sources: [{ id: 's1' }], confidence: 'verified' });
  expect(problemsWith(practice)).toEqual(['practices/p-1.md party-of-wrong-kind country']);
});

test('an organisation of civil society signs a report; it observes any country that is bound', () => {
  expect(problemsWith(report('r-a', 'd-1', { organization: 'consejo' }))).toEqual(['reports/r-a.md party-of-wrong-kind organization']);
  const seenIn = (country: string, assessed?: string) =>
    report('r-a', 'd-1', { place: { country }, assessments: [{ subject: 'd-1', country: assessed, level: 'partial' }] });
  expect(problemsWith(seenIn('aa'))).toEqual([]);
  // Seen in an observer country, about a member country.
  expect(problemsWith(seenIn('bb', 'aa'))).toEqual([]);
  expect(problemsWith(seenIn('org', 'aa'))).toEqual(['reports/r-a.md party-of-wrong-kind place.country']);
});

test('a self-assessment is answered by a member country, and not before its period begins', () => {
  const answers = (country: string, filed: string) =>
    entry('self-assessments', 'sa-1', { country, period: '2020', filed, assessments: [{ subject: 'd-1', level: 'partial' }] });
  expect(problemsWith(answers('aa', '2021-01-10'))).toEqual([]);
  expect(problemsWith(answers('org', '2021-01-10'))).toContain('self-assessments/sa-1.md party-of-wrong-kind country');
  expect(problemsWith(answers('aa', '2019-12-31'))).toEqual(['self-assessments/sa-1.md date-in-future period']);
});

test('a wrong kind of party is answered with the kinds that fit', () => {
  expect(factsWith(presidency('ppt-b', 'org', 1999))).toMatchObject({ found: 'org', accepted: ['member-country'] });
});

test('the text of a report links to what is there; of many links that lead nowhere, the first have a suggestion', () => {
  const links = (targets: readonly string[]) =>
    targets.map((target, index) => ({ scheme: 'registro:', target, position: { line: index + 1, column: 1 } }));
  const told = (targets: readonly string[], broken: readonly string[] = []) => {
    const linked = { ...report('x', 'd-1'), body: { pieces: [], text: '', links: links(targets) } };
    const { problems } = buildLedger([...soundEntries(), linked] as AnyEntry[], new Set(broken));
    return problems.map((item) => ({ code: item.code, nearest: (item.facts as { nearest?: string }).nearest, line: item.position?.line }));
  };
  expect(told(['d-1', 'g-1/m1'])).toEqual([]);
  expect(told(['d-11', 'g-1/m9', 'd-1/m1'])).toEqual([
    { code: 'dangling-reference', nearest: 'd-1', line: 1 },
    { code: 'dangling-measure', nearest: 'g-1/m1', line: 2 },
    { code: 'dangling-measure', nearest: undefined, line: 3 },
  ]);
  expect(told(['d-11'], ['agreements/d-11'])).toEqual([]);
  const many = told(Array<string>(60).fill('d-11'));
  expect(many.map(({ nearest }) => nearest)).toEqual([...Array<string>(50).fill('d-1'), ...Array<undefined>(10).fill(undefined)]);
});
