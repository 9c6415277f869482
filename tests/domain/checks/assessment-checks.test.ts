import { describe, expect, test } from 'vitest';
import { fieldOf } from '#domain/problems/problem.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { LEVELS, SPECIFICS, type Level } from '#domain/schemas/vocabulary.ts';
import { agreement, carried, entry, guideline, meeting, party, quietEntries, record, reply, report, selfAssessment } from '../entries.ts';
import { factsOf } from '../problems/facts-of.ts';

const TODAY = '2020-06-30';
const found = (...added: unknown[]) => buildLedger([...quietEntries(), ...(added as AnyEntry[])], new Set(), TODAY).problems;
/** Problems of a quiet world to which something is said, as `code field`. */
const problemsWith = (...added: unknown[]): string[] => found(...added).map((item) => [item.code, fieldOf(item)].filter(Boolean).join(' '));

const WITNESS = [{ title: 'Entrevistas', kind: 'interviews' as const }];
const LINKED = [...WITNESS, { title: 'Decreto', kind: 'legislation' as const, url: 'https://example.org/decreto' }];
const SOURCED = [{ title: 'Acta', kind: 'document' as const, sources: [{ id: 's1' }] }];
const DOCUMENTED = [{ id: 'e1', date: '2018', sources: [{ id: 's1' }], confidence: 'verified' as const }];

test('a world in which nobody has spoken has no problems', () => {
  expect(problemsWith()).toEqual([]);
});

describe.each(['reports', 'self-assessments'] as const)('what %s must bring for a level', (collection) => {
  const say = (item: object) => {
    const facts = { assessments: [{ subject: 'd-1', country: 'aa', ...item }] };
    return collection === 'reports' ? report('x', 'd-1', facts) : selfAssessment('x', 'd-1', facts);
  };

  test.each(LEVELS)('%s without evidence is refused only where it is full', (level) => {
    expect(problemsWith(say({ level }))).toEqual(level === 'full' ? ['level-without-evidence assessments.0.level'] : []);
  });

  test('full needs evidence that a reader can find: an address or a source, not a title alone', () => {
    expect(problemsWith(say({ level: 'full', evidence: WITNESS }))).toEqual(['level-without-evidence assessments.0.level']);
    expect(problemsWith(say({ level: 'full', evidence: LINKED }))).toEqual([]);
    expect(problemsWith(say({ level: 'full', evidence: SOURCED }))).toEqual([]);
  });

  test('norm and practice are held to the same as the level, each at its own key', () => {
    expect(problemsWith(say({ norm: 'full', practice: 'full' }))).toEqual([
      'level-without-evidence assessments.0.norm',
      'level-without-evidence assessments.0.practice',
    ]);
    expect(problemsWith(say({ norm: 'full', practice: 'partial', evidence: LINKED }))).toEqual([]);
  });
});

test.each<[Level, boolean]>([
  ['no-information', true],
  ['pending', true],
  ['partial', true],
  ['substantial', false],
  ['full', false],
])('a government that does not say how it knows may say %s: %s', (level, possible) => {
  const say = (method: string | undefined, own?: string) =>
    selfAssessment('x', 'd-1', { method, assessments: [{ subject: 'd-1', level, evidence: LINKED, method: own }] });
  expect(problemsWith(say(undefined))).toEqual(possible ? [] : ['level-without-method assessments.0.level']);
  expect(problemsWith(say('Visitas.'))).toEqual([]);
  expect(problemsWith(say(undefined, 'Visitas.'))).toEqual([]);
});

test('an answer in both languages says in which one its method, places and evidence are written, if there are any', () => {
  const bare = { method: undefined, assessments: [{ subject: 'd-1', level: 'partial' as const }] };
  const inBoth = (facts: Parameters<typeof selfAssessment>[2]) => ({
    ...selfAssessment('x', 'd-1', facts),
    words: { es: { title: 'Autoevaluación' }, en: { title: 'Self-assessment' } },
  });
  expect(problemsWith(inBoth(bare))).toEqual([]);
  for (const own of [{ method: 'Visitas.' }, { evidence: WITNESS }, { municipality: 'Aldea' }]) {
    const wrote = { ...bare, assessments: [{ ...bare.assessments[0]!, ...own }] };
    expect(problemsWith(inBoth(wrote)), Object.keys(own)[0]).toEqual(['missing-key lang']);
    expect(problemsWith(inBoth({ ...wrote, lang: 'es' }))).toEqual([]);
    expect(problemsWith({ ...inBoth(wrote), words: { es: { title: 'Autoevaluación' } } })).toEqual([]);
  }
  expect(problemsWith(inBoth({ ...bare, method: 'Visitas.' }))).toEqual(['missing-key lang']);
});

test('full without evidence and without a method is told both', () => {
  const bare = selfAssessment('x', 'd-1', { method: undefined, assessments: [{ subject: 'd-1', practice: 'full' }] });
  expect(problemsWith(bare)).toEqual(['level-without-evidence assessments.0.practice', 'level-without-method assessments.0.practice']);
});

describe('the record', () => {
  const noted = agreement('d-2', { act: { kind: 'decision', verb: 'took-note', body: 'consejo' }, stages: undefined });

  test('gives a state only to an act that asks for something; evidence that carries none may stand there', () => {
    expect(problemsWith(record('x', 'd-1', carried(['2018', 'done'])))).toEqual([]);
    expect(problemsWith(noted, record('x', 'd-2', carried(['2018'])))).toEqual([]);
    expect(problemsWith(noted, record('x', 'd-2', carried(['2018'], ['2019', 'partly'])))).toEqual([
      'nothing-asked documented.0.evidence.1.state',
    ]);
  });

  test('says one thing of one agreement', () => {
    const twice = entry('records', 'x', { documented: [{ subject: 'd-1' }, { subject: 'd-1' }] });
    expect(problemsWith(twice)).toEqual(['assessed-twice documented.1.subject']);
    expect(found(twice)[0]!.facts).toMatchObject({ found: 'd-1', otherPath: 'documented.0' });
  });
});

describe('which country can be assessed', () => {
  const named = agreement('d-2', { countries: ['aa'] });
  const measured = guideline('g-2', { measures: [{ id: 'm1', countries: ['cc'] }, { id: 'm2' }] });
  const about = (subject: string, country: string) => report('x', subject, { assessments: [{ subject, country, practice: 'partial' }] });

  test('only those that an agreement names', () => {
    expect(problemsWith(named, about('d-2', 'aa'))).toEqual([]);
    expect(problemsWith(named, about('d-2', 'cc'))).toEqual(['country-not-bound assessments.0.country']);
    expect(found(named, about('d-2', 'cc'))[0]!.facts).toMatchObject({ found: 'cc', subject: 'd-2', accepted: ['aa'] });
  });

  test('every member country where it names none, and no observer', () => {
    expect(problemsWith(about('d-1', 'cc'))).toEqual([]);
    expect(problemsWith(about('d-1', 'bb'))).toEqual(['country-not-bound assessments.0.country']);
  });

  test('a measure may address fewer countries than its instrument', () => {
    expect(problemsWith(measured, about('g-2/m1', 'aa'))).toEqual(['country-not-bound assessments.0.country']);
    expect(problemsWith(measured, about('g-2/m1', 'cc'))).toEqual([]);
    expect(problemsWith(measured, about('g-2/m2', 'aa'))).toEqual([]);
  });

  test('the country of the heading counts where the assessment names none', () => {
    expect(problemsWith(named, report('x', 'd-2', { place: { country: 'cc' } }))).toEqual(['country-not-bound assessments.0.subject']);
    expect(problemsWith(named, selfAssessment('x', 'd-2', { country: 'cc' }))).toEqual(['country-not-bound assessments.0.subject']);
    expect(problemsWith(named, report('x', 'd-2'))).toEqual([]);
  });

  test('a country that does not exist is one problem, not two', () => {
    expect(problemsWith(about('d-1', 'zz'))).toEqual(['dangling-reference assessments.0.country']);
  });

  test('a government speaks of its own country alone', () => {
    const answer = (country: string) => selfAssessment('x', 'd-1', { assessments: [{ subject: 'd-1', country, level: 'partial' }] });
    expect(problemsWith(answer('aa'))).toEqual([]);
    expect(problemsWith(answer('cc'))).toEqual(['assessed-another-country assessments.0.country']);
  });
});

describe('what can be assessed, and when', () => {
  const late = agreement('d-2', { adopted: '2020-02', stages: [{ stage: 'agreed', on: '2020-02' }] });
  test.each([
    ['2020-01-31', false, 'ends the day before'],
    ['2020-02-01', true, 'ends on the first possible day'],
    ['2020-Q1', true, 'contains it'],
    ['2019', false, 'is the year before'],
  ])('an agreement of February 2020 in the period %s: possible is %s (it %s)', (period, possible) => {
    const problems = possible ? [] : ['subject-did-not-exist assessments.0.subject'];
    const is = (said: unknown) => problemsWith(late, said).filter((line) => !line.startsWith('agreement-not-'));
    expect(is(report('x', 'd-2', { period }))).toEqual(problems);
    expect(is(selfAssessment('x', 'd-2', { period }))).toEqual(problems);
  });

  test('an instrument without a date may be assessed in any period', () => {
    expect(problemsWith(guideline('g-2'), report('x', 'g-2/m1', { period: '2001' }))).toEqual([]);
    expect(problemsWith(report('x', 'g-1/m1', { period: '2001' }))).toEqual(['subject-did-not-exist assessments.0.subject']);
  });

  test('an instrument with measures is assessed measure by measure', () => {
    expect(problemsWith(report('x', 'g-1'))).toEqual(['measure-not-named assessments.0.subject']);
    expect(factsOf(found(report('x', 'g-1'))[0]!).accepted).toEqual(['g-1/m1', 'g-1/m2']);
    expect(problemsWith(report('x', 'g-1/m2'))).toEqual([]);
  });

  test('an instrument whose measures are not registered is assessed as a whole', () => {
    expect(problemsWith(guideline('g-2', { measures: undefined }), report('x', 'g-2'))).toEqual([]);
  });
});

describe('the same thing twice in one entry', () => {
  type Items = { subject: string; country?: string; region?: string; level?: Level; norm?: Level; practice?: Level }[];
  const say = (assessments: Items) => report('x', 'd-1', { place: { country: 'aa', region: 'Norte' }, assessments });
  test.each<[string, Items, string[]]>([
    [
      'one agreement twice',
      [
        { subject: 'd-1', level: 'partial' },
        { subject: 'd-1', level: 'pending' },
      ],
      ['assessed-twice assessments.1.subject'],
    ],
    [
      'the country of the heading, once in words',
      [
        { subject: 'd-1', level: 'partial' },
        { subject: 'd-1', country: 'aa', level: 'pending' },
      ],
      ['assessed-twice assessments.1.subject'],
    ],
    [
      'the place of the heading, once in words',
      [
        { subject: 'd-1', level: 'partial' },
        { subject: 'd-1', region: 'Norte', level: 'pending' },
      ],
      ['assessed-twice assessments.1.subject'],
    ],
    [
      'two countries',
      [
        { subject: 'd-1', level: 'partial' },
        { subject: 'd-1', country: 'cc', level: 'pending' },
      ],
      [],
    ],
    [
      'two places',
      [
        { subject: 'd-1', level: 'partial' },
        { subject: 'd-1', region: 'Sur', level: 'pending' },
      ],
      [],
    ],
    [
      'two measures',
      [
        { subject: 'g-1/m1', practice: 'partial' },
        { subject: 'g-1/m2', practice: 'partial' },
      ],
      [],
    ],
    [
      'the norm in one line and the practice in another',
      [
        { subject: 'g-1/m1', norm: 'partial' },
        { subject: 'g-1/m1', practice: 'partial' },
      ],
      [],
    ],
    [
      'the norm in both lines',
      [
        { subject: 'g-1/m1', norm: 'partial' },
        { subject: 'g-1/m1', norm: 'partial', practice: 'partial' },
      ],
      ['assessed-twice assessments.1.subject'],
    ],
    [
      'three times',
      [
        { subject: 'd-1', level: 'partial' },
        { subject: 'd-1', level: 'pending' },
        { subject: 'd-1', level: 'full' },
      ],
      ['level-without-evidence assessments.2.level', 'assessed-twice assessments.1.subject', 'assessed-twice assessments.2.subject'],
    ],
  ])('%s', (_, items, problems) => {
    expect(problemsWith(say(items)).toSorted()).toEqual(problems.toSorted());
  });

  test('two entries may each say something of the same agreement', () => {
    expect(problemsWith(report('x', 'd-1'), report('y', 'd-1'))).toEqual([]);
  });
});

describe('what has not happened yet', () => {
  test.each([
    [TODAY, true, 'today'],
    ['2020-07-01', false, 'tomorrow'],
  ])('filed on %s: possible is %s (%s)', (filed, possible) => {
    const problems = possible ? [] : ['date-in-future filed'];
    expect(problemsWith(report('x', 'd-1', { filed }))).toEqual(problems);
    expect(problemsWith(selfAssessment('x', 'd-1', { filed }))).toEqual(problems);
    expect(problemsWith(report('x', 'd-1', { place: { country: 'aa' } }), reply('y', 'x', 'aa', { filed }))).toEqual(problems);
  });

  test('a period that has not begun when it is filed is refused; one that has begun is not', () => {
    expect(problemsWith(report('x', 'd-1', { period: '2020-04-02/2020-05', filed: '2020-04-01' }))).toEqual(['date-in-future period']);
    expect(problemsWith(report('x', 'd-1', { period: '2020-04-01/2020-05', filed: '2020-04-01' }))).toEqual([]);
    expect(problemsWith(selfAssessment('x', 'd-1', { period: '2021', filed: '2020-04-01' }))).toEqual(['date-in-future period']);
  });

  test('the record documents nothing that is still to come', () => {
    const on = (date: string | undefined) => record('x', 'd-1', { evidence: [{ ...DOCUMENTED[0]!, date }] });
    expect(problemsWith(on('2020-07-01'))).toEqual(['date-in-future documented.0.evidence.0.date']);
    expect(problemsWith(on(TODAY), on(undefined)).filter((line) => line.startsWith('date'))).toEqual([]);
    expect(problemsWith(on('2020'))).toEqual([]);
  });

  test('whatever an entry tells as done was done by today, and what it plans may come', () => {
    expect(problemsWith(agreement('d-2', { adopted: '2020-08', stages: [{ stage: 'agreed', on: '2020-08' }] }))).toEqual([
      'date-in-future adopted',
      'date-in-future stages.0.on',
    ]);
    expect(problemsWith(meeting('r-9', '2020-08'), agreement('d-2', { due: { on: '2030' } }))).toEqual([]);
    expect(problemsWith(report('x', 'd-1', { 'no-personal-data-checked': '2059-01-01' }))).toEqual([
      'date-in-future no-personal-data-checked',
    ]);
  });

  test('where nobody knows the day, no calendar is held against anything', () => {
    const entries = [...quietEntries(), report('x', 'd-1', { filed: '2059-01-01' })] as AnyEntry[];
    expect(buildLedger(entries).problems).toEqual([]);
  });
});

describe('agreements that leave things open', () => {
  const adopted = (day: string, more: object = {}) => agreement('d-2', { adopted: day, stages: [{ stage: 'agreed', on: day }], ...more });
  test.each([
    ['2020-07-01', false, 'adopted tomorrow'],
    [TODAY, true, 'adopted today'],
    ['2019-07-01', true, 'a day short of a year ago'],
    ['2019-06-30', false, 'a year ago'],
  ])('adopted on %s: warned is %s (%s)', (day, warned) => {
    const unspecific = problemsWith(adopted(day)).filter((line) => !line.startsWith('date-in-future'));
    expect(unspecific).toEqual(warned ? ['agreement-not-verifiable'] : []);
  });

  test('the warning names what is missing, and stops nothing', () => {
    const [warning] = found(adopted(TODAY, { due: { on: '2021' }, does: ['aa'] }));
    expect(warning).toMatchObject({ severity: 'warning', position: undefined });
    expect(warning!.facts).toEqual({
      missing: ['deliverable', 'indicator', 'scope', 'resources', 'verification'],
      total: SPECIFICS.length,
    });
  });

  test('an agreement that states everything is not warned of', () => {
    const facts = { due: { on: '2021' }, does: ['aa'], countries: ['aa'], resources: { from: ['aa'] } };
    const words = {
      es: { title: 'x', summary: 'x', act: 'x', deliverables: { p1: 'x' }, indicators: { p1: 'x' }, verification: { p1: 'x' } },
    };
    expect(problemsWith({ ...adopted(TODAY, facts), words })).toEqual([]);
  });
});

test('what a body adopted has been agreed at the latest on that day', () => {
  const stages = (on: string) => agreement('d-2', { stages: [{ stage: 'agreed', on }] });
  expect(problemsWith(stages('2016-11-18'))).toEqual(['dates-out-of-order stages.0.on']);
  expect(found(stages('2016-11-18'))[0]!.facts).toMatchObject({ found: '2016-11-18', against: '2016-11-17' });
  expect(problemsWith(stages('2016-11-17'), meeting('r-2', '2017'))).toEqual([]);
  expect(problemsWith(stages('2016'))).toEqual([]);
});

describe('what a party files of aspects, places and time', () => {
  const practice = (evidence: object[]) =>
    report('x', 'g-1/m1', { assessments: [{ subject: 'g-1/m1', country: 'aa', practice: 'full', evidence: evidence as never }] });

  test('a law alone proves no practice; with evidence of what is done, or of the norm, it is accepted', () => {
    const law = LINKED[1]!;
    expect(problemsWith(practice([law]))).toEqual(['practice-without-proof assessments.0.practice']);
    expect(problemsWith(practice([law, ...WITNESS]))).toEqual(['practice-without-proof assessments.0.practice']);
    expect(problemsWith(practice([law, { title: 'Cifras', kind: 'statistics', url: 'https://example.org/cifras' }]))).toEqual([]);
    const norm = report('x', 'g-1/m1', { assessments: [{ subject: 'g-1/m1', country: 'aa', norm: 'full', evidence: [law] }] });
    expect(problemsWith(norm)).toEqual([]);
    const answer = selfAssessment('x', 'g-1/m1', { assessments: [{ subject: 'g-1/m1', practice: 'full', evidence: [law] }] });
    expect(problemsWith(answer)).toEqual(['practice-without-proof assessments.0.practice']);
  });

  test.each([
    ['2019', true],
    ['2019-07/2020-06', true],
    ['2019-03-15/2020-03-14', true],
    ['2019-03-15/2020-03-15', false],
    ['2018/2020', false],
    ['2020/2026', false],
  ])('a period of %s: accepted is %s', (period, accepted) => {
    const own = { period, filed: '2020-06-15' };
    expect(problemsWith(report('x', 'd-1', own))).toEqual(accepted ? [] : ['period-too-long period']);
    expect(problemsWith(selfAssessment('y', 'd-1', own))).toEqual(accepted ? [] : ['period-too-long period']);
  });

  test('a measure of which only a level of the whole is given is warned of, whoever gives it', () => {
    const whole = { assessments: [{ subject: 'g-1/m1', country: 'aa', level: 'partial' as const }] };
    expect(problemsWith(report('x', 'g-1/m1', whole))).toEqual(['aspects-left-out assessments.0.level']);
    expect(problemsWith(selfAssessment('x', 'g-1/m1', whole))).toEqual(['aspects-left-out assessments.0.level']);
    expect(problemsWith(report('x', 'd-1', { assessments: [{ subject: 'd-1', country: 'aa', level: 'partial' }] }))).toEqual([]);
  });

  test('a place is a division of its country, however it is written; others get a suggestion', () => {
    const mx = party('mx', 'member-country', { iso2: 'MX' });
    const at = (region: string) => report('x', 'd-1', { place: { country: 'mx', region } });
    for (const region of ['Chiapas', 'chiapas', 'Chis.', 'MX-CHP']) expect(problemsWith(mx, at(region))).toEqual([]);
    expect(problemsWith(mx, at('Chiapaz'))).toEqual(['unknown-place place.region']);
    expect(found(mx, at('Chiapaz'))[0]!.facts).toMatchObject({ found: 'Chiapaz', country: 'mx', nearest: 'Chiapas' });
    const below = report('x', 'd-1', { assessments: [{ subject: 'd-1', country: 'mx', region: 'Tapachula', level: 'partial' }] });
    expect(problemsWith(mx, below)).toEqual(['unknown-place assessments.0.region']);
    const municipality = report('x', 'd-1', { place: { country: 'mx', region: 'Chiapas', municipality: 'Tapachula' } });
    expect(problemsWith(mx, municipality)).toEqual([]);
  });
});
