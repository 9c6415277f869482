import { expect, test } from 'vitest';
import type { Facts } from '#domain/schemas/index.ts';
import { meeting, party } from '../entries.ts';
import { problemsOf, term } from '../obligations/obligation-ledger.ts';

const STATED = { sources: [{ id: 's1' }], confidence: 'verified' as const };
type Belongs = NonNullable<Facts<'parties'>['belongs']>[number];

const belonging = (...items: Omit<Belongs, keyof typeof STATED | 'to'>[]) =>
  party('red-aa', 'civil-society', { country: 'aa', belongs: items.map((item) => ({ to: 'rrocm', ...item, ...STATED })) });

test('sources of two dates may both show a member; the same date twice is one too many', () => {
  expect(problemsOf(belonging({ as: 'member', on: '2002' }, { as: 'member', on: '2017' }))).toEqual([]);
  expect(problemsOf(belonging({ as: 'member', on: '2002' }, { as: 'member', on: '2002' }))).toEqual([
    'parties/red-aa.md named-twice belongs.1',
  ]);
});

test('two periods of one membership share no day, except that one may end when the next begins', () => {
  const periods = (until: string) => belonging({ as: 'member', from: '2002-01-01', until }, { as: 'member', from: '2005-01-01' });
  expect(problemsOf(periods('2006-01-01'))).toEqual(['parties/red-aa.md named-twice belongs.1']);
  expect(problemsOf(periods('2005-01-01'))).toEqual([]);
});

test('who speaks for a country is of that country, and of some country', () => {
  expect(problemsOf(belonging({ as: 'spokesperson', in: 'aa' }))).toEqual([]);
  expect(problemsOf(belonging({ as: 'spokesperson' }))).toEqual([]);
  expect(problemsOf(belonging({ as: 'spokesperson', in: 'bb' }))).toEqual(['parties/red-aa.md of-another-country belongs.0.in']);
  const homeless = party('red-x', 'civil-society', { belongs: [{ to: 'rrocm', as: 'chapter', ...STATED }] });
  expect(problemsOf(homeless)).toEqual(['parties/red-x.md missing-key belongs.0.in']);
});

test('a membership ends after it begins, and holds on the day for which a source says it', () => {
  expect(problemsOf(belonging({ as: 'member', from: '2010', until: '2009' }))).toEqual([
    'parties/red-aa.md dates-out-of-order belongs.0.until',
  ]);
  expect(problemsOf(belonging({ as: 'member', from: '2010', on: '2009' }))).toEqual(['parties/red-aa.md dates-out-of-order belongs.0.on']);
  expect(problemsOf(belonging({ as: 'member', until: '2009', on: '2010' }))).toEqual([
    'parties/red-aa.md dates-out-of-order belongs.0.until',
  ]);
});

test('only networks have members, only member countries national spaces, only observers an observership', () => {
  const wrong = [
    party('x', 'civil-society', { belongs: [{ to: 'aa', as: 'member', ...STATED }] }),
    party('y', 'body', { spaces: [{ id: 'e1', kind: 'council', ...STATED }], observer: { since: '2001' } }),
    party('z', 'member-country', { outside: STATED }),
  ];
  expect(problemsOf(...wrong)).toEqual([
    'parties/x.md party-of-wrong-kind belongs.0.to',
    'parties/y.md party-of-wrong-kind observer',
    'parties/y.md party-of-wrong-kind spaces',
    'parties/z.md party-of-wrong-kind outside',
  ]);
});

test('an institution is one of a country, and chooses for its own alone', () => {
  expect(problemsOf(party('minexa', 'institution'))).toEqual(['parties/minexa.md missing-key country']);
  const chosen = { how: 'by-institution' as const, by: 'minexa' };
  const country = party('cc', 'member-country', { spaces: [{ id: 'e1', kind: 'forum', chosen, ...STATED }] });
  expect(problemsOf(party('minexa', 'institution', { country: 'aa' }), country)).toEqual([
    'parties/cc.md of-another-country spaces.0.chosen.by',
  ]);
});

const INSTITUTION = party('minexa', 'institution', { country: 'aa' });
const LOCAL = party('red-aa', 'national-platform', { country: 'aa' });

test('a delegation is named once, and made of institutions and organisations of its country', () => {
  const held = (...delegations: NonNullable<Facts<'meetings'>['delegations']>) => meeting('m', '2020-05-10', { delegations });
  const sound = { party: 'aa', institutions: ['minexa'], organizations: ['red-aa'], funded: 'aa', ...STATED };
  expect(problemsOf(INSTITUTION, LOCAL, held(sound))).toEqual([]);
  expect(problemsOf(INSTITUTION, LOCAL, held(sound, sound))).toEqual(['meetings/m.md named-twice delegations.1.party']);
  expect(problemsOf(INSTITUTION, LOCAL, held({ ...sound, party: 'bb' }))).toEqual([
    'meetings/m.md of-another-country delegations.0.institutions.0',
    'meetings/m.md of-another-country delegations.0.organizations.0',
  ]);
  expect(problemsOf(INSTITUTION, held({ party: 'aa', institutions: ['org'], ...STATED }))).toEqual([
    'meetings/m.md party-of-wrong-kind delegations.0.institutions.0',
  ]);
});

type Presidency = Facts<'presidencies'>;
const turn = (year: number, facts: Partial<Presidency> = {}, from?: string, to?: string) => {
  const entry = term(`ppt-${year}`, year % 2 === 0 ? 'aa' : 'bb', year, from, to);
  return { ...entry, facts: { ...entry.facts, ...facts } };
};
const received = (on: string | undefined, more: Partial<NonNullable<Presidency['received']>> = {}): Partial<Presidency> => ({
  received: { from: 'ppt-2020', told: 'happened', ...(on === undefined ? {} : { on }), ...STATED, ...more },
});

test('a handover agrees with both terms; one that was only announced is held against neither', () => {
  const terms = (facts: Partial<Presidency>) =>
    problemsOf(turn(2020, {}, '2020-01-01', '2020-12-04'), turn(2021, facts, '2020-12-04', '2021-12-03'));
  expect(terms(received('2020-12-01/2020-12-04'))).toEqual([]);
  expect(terms(received('2020-12-05'))).toEqual(['presidencies/ppt-2021.md handover-contradicts received.on']);
  expect(terms(received('2020-12-05', { told: 'announced' }))).toEqual([]);
});

test('a handover at a meeting happens while it is held', () => {
  const at = (on: string) => problemsOf(meeting('m', '2020-12-01/2020-12-04'), turn(2020), turn(2021, received(on, { meeting: 'm' })));
  expect(at('2020-12-04')).toEqual([]);
  expect(at('2020-12-05')).toEqual(['presidencies/ppt-2021.md handover-contradicts received.on']);
});

test('a presidency is received from an earlier one, which hands it on once', () => {
  expect(problemsOf(turn(2019, received(undefined)), turn(2020))).toEqual(['presidencies/ppt-2019.md handover-contradicts received.from']);
  expect(problemsOf(turn(2020), turn(2021, received(undefined)), turn(2022, received(undefined)))).toEqual([
    'presidencies/ppt-2022.md handover-contradicts received.from',
  ]);
});

test('the country that presides is in its Troika, each country once', () => {
  const troika = (...members: string[]) => problemsOf(turn(2020, { troika: { members, ...STATED } }));
  expect(troika('bb', 'aa')).toEqual([]);
  expect(troika('bb')).toEqual(['presidencies/ppt-2020.md troika-without-presidency troika.members']);
  expect(troika('aa', 'aa')).toEqual(['presidencies/ppt-2020.md named-twice troika.members.1']);
});

test('institutions of a presidency are of its country; one may be shown on two dates', () => {
  const shown = (...on: string[]) => ({ institutions: on.map((day) => ({ institution: 'minexa', on: day, ...STATED })) });
  expect(problemsOf(INSTITUTION, turn(2020, shown('2019-12', '2020-12')))).toEqual([]);
  expect(problemsOf(INSTITUTION, turn(2020, shown('2020', '2020')))).toEqual(['presidencies/ppt-2020.md named-twice institutions.1']);
  expect(problemsOf(INSTITUTION, turn(2021, shown('2021')))).toEqual([
    'presidencies/ppt-2021.md of-another-country institutions.0.institution',
  ]);
});
