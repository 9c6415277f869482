import { describe, expect, test } from 'vitest';
import { assessmentsAbout } from '#domain/voices/assessments.ts';
import { ageInMonths, columnOf, freshnessOf, hasAssessments, isInformed, rankOf, spanOf, type Column } from '#domain/voices/columns.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { isRejected } from '#domain/voices/replies.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { LEVELS, type AssessingVoice, type Level } from '#domain/schemas/vocabulary.ts';
import { standingOf } from '../computed.ts';
import { carried, quietEntries, record, reply, report, selfAssessment } from '../entries.ts';

const ledgerOf = (...added: unknown[]) => new Ledger([...quietEntries(), ...(added as AnyEntry[])]);
const about = (voice: AssessingVoice, asOf: string, ...added: unknown[]): Column =>
  columnOf(voice, assessmentsAbout(ledgerOf(...added), 'd-1'), asOf);
const levels = ({ statements }: Column) => statements.map(({ level }) => level);

/** Says a level of d-1 in country aa, each organisation in its own report. */
const org = (id: string, level: Level, facts: object = {}) =>
  report(id, 'd-1', { organization: id, filed: '2030-01-01', assessments: [{ subject: 'd-1', country: 'aa', level }], ...facts });
const gov = (id: string, level: Level, facts: object = {}) =>
  selfAssessment(id, 'd-1', { assessments: [{ subject: 'd-1', level }], ...facts });

describe('how old an assessment is', () => {
  test.each([
    ['2020-06-30', '2021-06-29', 'current', 'a day short of twelve months'],
    ['2020-06-30', '2021-06-30', 'aged', 'twelve months to the day'],
    ['2020-06-30', '2021-07-01', 'aged', 'a day over twelve months'],
    ['2020-06-30', '2022-06-29', 'aged', 'a day short of twenty-four months'],
    ['2020-06-30', '2022-06-30', 'expired', 'twenty-four months to the day'],
    ['2020-06-30', '2022-07-01', 'expired', 'a day over twenty-four months'],
    ['2020-02-29', '2021-02-27', 'current', 'a leap day, and a day short of the last of February'],
    ['2020-02-29', '2021-02-28', 'aged', 'a leap day, and no such day a year later: the last of February'],
    ['2020-02-29', '2022-02-27', 'aged', 'a leap day, the last day before expiry'],
    ['2020-02-29', '2022-02-28', 'expired', 'a leap day, two years later'],
    ['2019-02-28', '2020-02-28', 'aged', 'the end of February into a leap year'],
    ['2020-Q2', '2021-06-30', 'aged', 'a quarter counts from its last day'],
    ['2020-12', '2021-12-30', 'current', 'a month counts from its last day'],
    ['2020', '2021-12-31', 'aged', 'a year counts from its last day'],
    ['2020', '2020-03-01', 'current', 'a period that is not over has no age'],
  ])('observed in %s, seen on %s: %s (%s)', (period, asOf, freshness) => {
    expect(freshnessOf({ period, filed: '2030-01-01' }, asOf)).toBe(freshness);
  });

  test('what is filed before its period is over ages from its filing: nobody observes what comes after', () => {
    const early = { period: '2020/2040', filed: '2020-06-30' };
    expect(ageInMonths(early, '2021-06-30')).toBe(12);
    expect(freshnessOf(early, '2022-06-30')).toBe('expired');
  });
});

test('the scale has four steps; no information is not on it', () => {
  expect(LEVELS.map(rankOf)).toEqual([undefined, 0, 1, 2, 3]);
});

describe('the column of one voice', () => {
  const NOW = '2020-09-01';

  test('nobody spoke', () => {
    expect(about('civil-society', NOW)).toMatchObject({ status: 'none', statements: [], unknowns: [], range: undefined, agree: false });
    expect(hasAssessments(about('civil-society', NOW))).toBe(false);
  });

  test('one organisation is marked as such, and does not agree with itself', () => {
    expect(about('civil-society', NOW, org('org', 'partial'))).toMatchObject({
      status: 'current',
      range: { lowest: 'partial', highest: 'partial' },
      agree: false,
      single: true,
    });
  });

  test('two organisations that say the same agree', () => {
    expect(about('civil-society', NOW, org('org', 'full'), org('org-2', 'full'))).toMatchObject({ agree: true, single: false });
  });

  test('two that differ give a range, never a mean', () => {
    const column = about('civil-society', NOW, org('org', 'full'), org('org-2', 'pending'));
    expect(column).toMatchObject({ agree: false, range: { lowest: 'pending', highest: 'full' } });
    expect(levels(column).toSorted()).toEqual(['full', 'pending']);
  });

  test('no information stands beside a level and is no part of the range', () => {
    const column = about('civil-society', NOW, org('org', 'partial'), org('org-2', 'no-information'));
    expect(column).toMatchObject({ agree: false, divided: false, range: { lowest: 'partial', highest: 'partial' } });
    expect([levels(column), column.unknowns.map(({ author }) => author)]).toEqual([['partial'], ['org-2']]);
    const silent = about('civil-society', NOW, org('org', 'no-information'));
    expect(silent).toMatchObject({ status: 'none', statements: [], range: undefined, single: false });
    expect([isInformed(silent), hasAssessments(silent)]).toEqual([false, true]);
  });

  test('the newer statement of one organisation takes the place of the older one', () => {
    const column = about(
      'civil-society',
      NOW,
      org('a', 'full', { organization: 'org' }),
      org('b', 'pending', { organization: 'org', period: '2020-Q2' }),
    );
    expect(levels(column)).toEqual(['pending']);
  });

  test('of one period, what was filed later corrects what was filed earlier, whatever the files are called', () => {
    const first = org('z', 'full', { organization: 'org', filed: '2020-04-01' });
    const second = org('a', 'pending', { organization: 'org', filed: '2020-04-02' });
    expect(levels(about('civil-society', NOW, first, second))).toEqual(['pending']);
  });

  test('of one period and one day, the last name stands, whatever order they are read in', () => {
    const pair = [org('a', 'full', { organization: 'org' }), org('b', 'pending', { organization: 'org' })];
    expect(levels(about('civil-society', NOW, ...pair))).toEqual(['pending']);
    expect(levels(about('civil-society', NOW, ...pair.toReversed()))).toEqual(['pending']);
  });

  test('one organisation in two places keeps both, and is still a single voice', () => {
    const at = (id: string, region: string, level: Level) => org(id, level, { organization: 'org', place: { country: 'aa', region } });
    const column = about('civil-society', NOW, at('a', 'Norte', 'full'), at('b', 'Sur', 'pending'));
    expect(column).toMatchObject({ single: true, range: { lowest: 'pending', highest: 'full' } });
  });

  test('a later "no information" leaves the level of its author, and is told beside it; a later level replaces it', () => {
    const level = org('a', 'partial', { organization: 'org' });
    const unknown = org('b', 'no-information', { organization: 'org', period: '2020-Q2' });
    const later = about('civil-society', NOW, level, unknown);
    expect([levels(later), later.status, later.unknowns.map(({ entry }) => entry.id)]).toEqual([['partial'], 'current', ['b']]);
    const answered = about('civil-society', NOW, level, unknown, org('c', 'full', { organization: 'org', period: '2020-Q3' }));
    expect([levels(answered), answered.unknowns]).toEqual([['full'], []]);
    const government = about('government', NOW, gov('x', 'full'), gov('y', 'no-information', { period: '2020-Q2' }));
    expect([levels(government), government.unknowns.length]).toEqual([['full'], 1]);
  });

  test('what has expired gives way to what has not', () => {
    const old = org('org', 'full', { period: '2018-01' });
    expect(levels(about('civil-society', NOW, old, org('org-2', 'partial')))).toEqual(['partial']);
  });

  test('aged statements count beside current ones, and the column is as fresh as its freshest', () => {
    const column = about('civil-society', NOW, org('org', 'full', { period: '2019-01' }), org('org-2', 'partial'));
    expect(column).toMatchObject({ status: 'current', range: { lowest: 'partial', highest: 'full' } });
    expect(about('civil-society', NOW, org('org', 'full', { period: '2019-01' })).status).toBe('aged');
  });

  test('where all have expired the last ones stay visible, and say nothing of today', () => {
    const column = about('civil-society', NOW, org('org', 'full', { period: '2018-01' }), org('org-2', 'pending', { period: '2017' }));
    expect(column).toMatchObject({ status: 'expired', range: { lowest: 'pending', highest: 'full' } });
    expect(levels(column)).toEqual(['full', 'pending']);
    expect(isInformed(column)).toBe(false);
    expect(spanOf([column])).toBeUndefined();
  });
});

describe('how far government and civil society are apart', () => {
  const NOW = '2020-09-01';
  const gap = (...added: unknown[]) => standingOf(ledgerOf(...added), 'd-1', 'aa', 'overall', NOW);

  test.each<[Level, Level, number]>([
    ['pending', 'pending', 0],
    ['pending', 'partial', 1],
    ['substantial', 'pending', 2],
    ['pending', 'full', 3],
  ])('government %s, civil society %s: %i', (government, civil, distance) => {
    const { difference, contested } = gap(gov('sa', government), org('org', civil));
    expect(difference).toEqual({ nearest: distance, farthest: distance });
    expect(contested).toEqual(distance >= THRESHOLDS.contestedDifference ? ['distance'] : []);
  });

  test('with several organisations, from the nearest to the farthest; a near one does not lift the dispute', () => {
    const mixed = gap(gov('sa', 'full'), org('org', 'full'), org('org-2', 'pending'));
    expect(mixed).toMatchObject({ difference: { nearest: 0, farthest: 3 }, divided: ['civil-society'], contested: ['distance'] });
    const near = gap(gov('sa', 'full'), org('org', 'full'), org('org-2', 'substantial'));
    expect(near).toMatchObject({ difference: { nearest: 0, farthest: 1 }, divided: ['civil-society'], contested: [] });
    const same = gap(gov('sa', 'full'), org('org', 'full'), org('org-2', 'full'));
    expect(same).toMatchObject({ difference: { nearest: 0, farthest: 0 }, divided: [], contested: [] });
  });

  test.each<[string, unknown[], [string, string, string | undefined][]]>([
    ['government never spoke', [org('org', 'pending')], [['government', 'silent', undefined]]],
    ['civil society never spoke', [gov('sa', 'full')], [['civil-society', 'silent', undefined]]],
    [
      'civil society said that it does not know',
      [gov('sa', 'full'), org('org', 'no-information')],
      [['civil-society', 'no-information', undefined]],
    ],
    [
      'what the government said has expired',
      [gov('sa', 'full', { period: '2018', filed: '2018-07-01' }), org('org', 'pending')],
      [['government', 'expired', undefined]],
    ],
    [
      'civil society spoke of practice alone',
      [gov('sa', 'full'), org('org', 'pending', { assessments: [{ subject: 'd-1', country: 'aa', practice: 'pending' }] })],
      [['civil-society', 'other-aspect', 'practice']],
    ],
  ])('where the %s, the reason is told', (_, added, absences) => {
    expect(gap(...added).absences.map(({ voice, why, beside }) => [voice, why, beside?.aspect])).toEqual(absences);
  });

  test('norm and practice are never set beside each other', () => {
    const norm = gov('sa', 'full', { assessments: [{ subject: 'd-1', norm: 'full' }] });
    const practice = org('org', 'pending', { assessments: [{ subject: 'd-1', country: 'aa', practice: 'pending' }] });
    for (const { absences } of voiceComparisonsOf(ledgerOf(norm, practice), 'd-1', NOW))
      expect(absences.map(({ why, beside }) => [why, beside])).toEqual([['silent', undefined]]);
  });

  test.each([
    ['the government is silent', [org('org', 'pending')]],
    ['civil society is silent', [gov('sa', 'full')]],
    ['civil society has no information', [gov('sa', 'full'), org('org', 'no-information')]],
    ['what the government said has expired', [gov('sa', 'full', { period: '2018', filed: '2018-07-01' }), org('org', 'pending')]],
    ['the record alone speaks', [gov('sa', 'full'), record('rec', 'd-1', carried(['2017', 'partly']))]],
  ])('no difference where %s', (_, added) => {
    expect(gap(...added)).toMatchObject({ difference: undefined, contested: [] });
  });

  test('levels of two countries, and norm and practice, are not held against one another', () => {
    const other = report('x', 'd-1', {
      assessments: [
        { subject: 'd-1', country: 'cc', level: 'pending' },
        { subject: 'd-1', country: 'aa', norm: 'pending' },
      ],
    });
    expect(
      voiceComparisonsOf(ledgerOf(gov('sa', 'full'), other), 'd-1', NOW).map(({ country, aspect, difference }) => [
        country,
        aspect,
        difference,
      ]),
    ).toEqual([
      ['aa', 'norm', undefined],
      ['aa', 'overall', undefined],
      ['cc', 'overall', undefined],
    ]);
  });

  test('the region as a whole comes before any country', () => {
    const region = report('x', 'd-1', { assessments: [{ subject: 'd-1', level: 'partial' }] });
    const standings = voiceComparisonsOf(ledgerOf(region, gov('sa', 'full')), 'd-1', NOW);
    expect(standings.map(({ country }) => country)).toEqual([undefined, 'aa']);
  });
});

describe('what a reply does', () => {
  const NOW = '2020-09-01';
  const said = org('org', 'pending', { filed: '2020-04-01' });
  const contested = (...replies: unknown[]) => standingOf(ledgerOf(said, ...replies), 'd-1', 'aa', 'overall', NOW).contested;

  test('a reply that rejects puts in dispute; one that accepts or informs does not', () => {
    expect(contested(reply('r', 'org', 'aa'))).toEqual(['reply']);
    expect(contested(reply('r', 'org', 'aa', { stance: 'accepts' }))).toEqual([]);
    expect(contested(reply('r', 'org', 'aa', { stance: 'informs' }))).toEqual([]);
  });

  test('who rejects and accepts later has accepted; information given later changes nothing', () => {
    const rejects = reply('z', 'org', 'aa', { filed: '2020-05-01' });
    expect(contested(rejects, reply('a', 'org', 'aa', { stance: 'accepts', filed: '2020-05-02' }))).toEqual([]);
    expect(contested(rejects, reply('a', 'org', 'aa', { stance: 'informs', filed: '2020-05-02' }))).toEqual(['reply']);
    expect(contested(rejects, reply('a', 'org', 'aa', { stance: 'accepts', filed: '2020-04-30' }))).toEqual(['reply']);
  });

  test('one party accepting does not lift the rejection of another', () => {
    expect(contested(reply('a', 'org', 'aa'), reply('b', 'org', 'consejo', { stance: 'accepts', filed: '2020-06-01' }))).toEqual(['reply']);
  });

  test('a reply to one subject of a report leaves the others alone', () => {
    const two = report('two', 'd-1', {
      place: { country: 'aa' },
      assessments: [
        { subject: 'd-1', level: 'pending' },
        { subject: 'g-1/m1', level: 'pending' },
      ],
    });
    const ledger = ledgerOf(two, reply('r', 'two', 'aa', { subject: 'g-1/m1' }));
    expect(standingOf(ledger, 'd-1', 'aa', 'overall', NOW).contested).toEqual([]);
    expect(standingOf(ledger, 'g-1/m1', 'aa', 'overall', NOW).contested).toEqual(['reply']);
  });

  test('a country rejects what was said of it, not what the same report said of another country', () => {
    const both = report('both', 'd-1', {
      assessments: [
        { subject: 'd-1', country: 'aa', level: 'pending' },
        { subject: 'd-1', country: 'cc', level: 'pending' },
      ],
    });
    const ledger = ledgerOf(both, reply('r', 'both', 'aa'));
    expect(voiceComparisonsOf(ledger, 'd-1', NOW).map(({ country, contested: why }) => [country, why])).toEqual([
      ['aa', ['reply']],
      ['cc', []],
    ]);
    const body = ledgerOf(both, reply('r', 'both', 'consejo'));
    expect(voiceComparisonsOf(body, 'd-1', NOW).map(({ contested: why }) => why)).toEqual([['reply'], ['reply']]);
  });

  test('a reply to what has been replaced no longer puts in dispute; it still stands beside what it answers', () => {
    const newer = org('newer', 'pending', { organization: 'org', period: '2020-Q2' });
    expect(contested(newer, reply('r', 'org', 'aa'))).toEqual([]);
  });

  test('both reasons are told, the reply first', () => {
    expect(contested(gov('sa', 'full'), reply('r', 'org', 'aa'))).toEqual(['reply', 'distance']);
  });

  test('the record can be rejected too, and stays outside what is compared', () => {
    const ledger = ledgerOf(record('rec', 'd-1'), reply('r', 'rec', 'cc'));
    expect(isRejected(ledger, { entry: ledger.demand('records', 'rec'), subject: 'd-1' }, NOW)).toBe(true);
    expect(voiceComparisonsOf(ledger, 'd-1', NOW)).toEqual([]);
  });
});
