import { expect, test } from 'vitest';
import { assessmentsAbout, assessmentsIn, assessmentsOf, isAssessing, type AssessingEntry } from '#domain/voices/assessments.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { computeFigure, DIVISIONS } from '#domain/figures/figures.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { repliesAbout, repliesTo } from '#domain/voices/replies.ts';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import { isAwaited, subjectOf, subjectsIn } from '#domain/voices/subjects.ts';
import { RECORD_STATES } from '#domain/schemas/vocabulary.ts';
import { agreement, carried, entry, guideline, quietEntries, record, reply, report, selfAssessment, theme } from '../entries.ts';

const ledgerOf = (...added: unknown[]) => new Ledger([...quietEntries(), ...(added as AnyEntry[])]);

test('agreements come first, then measures, then instruments whose measures are not registered', () => {
  const ledger = ledgerOf(guideline('g-2', { measures: undefined }), agreement('d-2', { countries: ['cc'], does: ['org'] }));
  expect(subjectsIn(ledger).map(({ id }) => id)).toEqual(['d-1', 'd-2', 'g-1/m1', 'g-1/m2', 'g-2']);
  expect(subjectOf(ledger, 'd-2')).toMatchObject({ countries: ['cc'], named: true, responsible: ['org'], since: '2016-11-17' });
  expect(subjectOf(ledger, 'd-1')).toMatchObject({ countries: ['aa', 'cc'], named: false, responsible: [] });
  expect(subjectOf(ledger, 'g-1/m2')).toMatchObject({ measure: 'm2', named: false, since: '2016-11' });
  expect(subjectOf(ledger, 'g-2')).toMatchObject({ measure: undefined, named: false, since: undefined });
  expect([subjectOf(ledger, 'g-1'), subjectOf(ledger, 'g-1/m9'), subjectOf(ledger, 'nada')]).toEqual([undefined, undefined, undefined]);
  expect(memberCountryIds(ledger)).toEqual(['aa', 'cc']);
});

test('the voice follows from the collection; the record assesses nothing', () => {
  const ledger = ledgerOf(report('x', 'd-1'), selfAssessment('y', 'd-1'), record('z', 'd-1'));
  expect(assessmentsAbout(ledger, 'd-1').map(({ voice, author }) => [voice, author])).toEqual([
    ['government', 'aa'],
    ['civil-society', 'org'],
  ]);
  expect(assessmentsIn(ledger)).toHaveLength(2);
  expect(assessmentsIn(ledger)).toBe(assessmentsIn(ledger));
  expect(assessmentsAbout(ledger, 'g-1/m1')).toEqual([]);
  expect([...ledger.entries()].filter(isAssessing).map(({ id }) => id)).toEqual(['x', 'y']);
});

test('the heading of a report gives country, place and method where the assessment has none of its own', () => {
  const own = report('x', 'd-1', {
    place: { country: 'aa', region: 'Norte' },
    method: 'Visitas.',
    assessments: [
      { subject: 'd-1', level: 'partial' },
      { subject: 'd-1', region: 'Sur', level: 'partial', method: 'Entrevistas.' },
      { subject: 'd-1', country: 'cc', level: 'partial' },
      { subject: 'g-1/m1', country: 'aa', level: 'partial' },
    ],
  });
  expect(assessmentsOf(ledgerOf(own), own as AssessingEntry).map(({ country, region, method }) => [country, region, method])).toEqual([
    ['aa', 'Norte', 'Visitas.'],
    ['aa', 'Sur', 'Entrevistas.'],
    ['cc', undefined, 'Visitas.'],
    ['aa', 'Norte', 'Visitas.'],
  ]);
});

test('one item may speak of level, norm and practice, each an assessment', () => {
  const own = report('x', 'g-1/m1', {
    assessments: [{ subject: 'g-1/m1', level: 'partial', norm: 'pending', practice: 'no-information' }],
  });
  expect(assessmentsOf(ledgerOf(own), own as AssessingEntry).map(({ aspect, level }) => `${aspect} ${level}`)).toEqual([
    'overall partial',
    'norm pending',
    'practice no-information',
  ]);
});

test('replies stand beside what they answer, oldest first, and by name on one day', () => {
  const ledger = ledgerOf(
    report('x', 'd-1', { place: { country: 'aa' } }),
    reply('c', 'x', 'aa', { filed: '2020-05-01' }),
    reply('b', 'x', 'aa', { filed: '2020-05-02' }),
    reply('a', 'x', 'aa', { filed: '2020-05-02', subject: 'd-1' }),
  );
  expect(repliesTo(ledger, ledger.demand('reports', 'x')).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('a country that is responsible for an agreement answers for it wherever it was assessed; another one does not', () => {
  const own = agreement('d-2', { does: ['cc'] });
  const said = report('x', 'd-2', { assessments: [{ subject: 'd-2', country: 'aa', level: 'pending' }] });
  const lost = report('y', 'd-9', { assessments: [{ subject: 'd-9', country: 'aa', level: 'pending' }] });
  const ledger = ledgerOf(own, said, lost, reply('r', 'x', 'cc'), reply('s', 'x', 'bb'), reply('t', 'x', 'zz'), reply('u', 'y', 'cc'));
  const answered = { entry: ledger.demand('reports', 'x'), subject: 'd-2', country: 'aa' };
  expect(repliesAbout(ledger, answered).map(({ id }) => id)).toEqual(['r', 't']);
  expect(repliesAbout(ledger, { ...answered, country: undefined }).map(({ id }) => id)).toEqual(['r', 's', 't']);
  expect(repliesAbout(ledger, { entry: ledger.demand('reports', 'y'), subject: 'd-9', country: 'aa' })).toEqual([]);
});

test('only what answers an entry is a reply to it', () => {
  const ledger = ledgerOf(record('rec', 'd-1'), entry('glossary', 'x', {}), reply('r', 'rec', 'aa', { subject: 'd-1' }));
  expect(repliesTo(ledger, ledger.demand('records', 'rec')).map(({ id }) => id)).toEqual(['r']);
});

test('figures: every documentary state is there, years are in order, the largest group comes first, and each agreement is in one group', () => {
  const ledger = ledgerOf(
    theme('t2'),
    agreement('d-2', { adopted: '2010', stages: [{ stage: 'agreed', on: '2010' }], themes: ['t1', 't2'] }),
    agreement('d-3', { act: { kind: 'decision', verb: 'decided', body: 'org' }, themes: ['t2'] }),
    agreement('d-4', { themes: ['t2'] }),
    record('rec', 'd-3', carried(['2018', 'partly'])),
  );
  const groups = Object.fromEntries(DIVISIONS.map((division) => [division, computeFigure(ledger, division).groups]));
  expect(groups.documented!.map(({ value, ids }) => [value, ids.length])).toEqual(
    RECORD_STATES.map((state) => [state, { partly: 1, 'no-record': 3 }[state as string] ?? 0]),
  );
  expect(groups.year!.map(({ value, ids }) => [value, ids.length])).toEqual([
    ['2010', 1],
    ['2016', 3],
  ]);
  expect(groups.theme!.map(({ value, ids }) => [value, ids.length])).toEqual([
    ['t2', 3],
    ['t1', 2],
  ]);
  expect(groups.body!.map(({ value, ids }) => [value, ids])).toEqual([
    ['consejo', ['d-1', 'd-2', 'd-4']],
    ['org', ['d-3']],
  ]);
  const even = ledgerOf(agreement('d-2', { act: { kind: 'decision', verb: 'decided', body: 'aa' } }));
  expect(computeFigure(even, 'body').groups.map(({ value }) => value)).toEqual(['aa', 'consejo']);
});

test('by country: those that an agreement names or in which it was assessed; the region where it names none; every member is there', () => {
  const ledger = ledgerOf(
    agreement('d-2', { countries: ['aa', 'bb'], does: ['cc', 'org'] }),
    agreement('d-3', { related: ['org'] }),
    report('x', 'd-3', { place: { country: 'cc' } }),
    report('y', 'd-2', { assessments: [{ subject: 'd-2', level: 'pending' }] }),
  );
  const { groups, total } = computeFigure(ledger, 'country');
  expect(total).toBe(3);
  expect(groups.map(({ value, ids }) => [value, ids])).toEqual([
    ['region', ['d-1', 'd-3']],
    ['aa', ['d-2']],
    ['cc', ['d-2', 'd-3']],
    ['bb', ['d-2']],
  ]);
});

test('countries are awaited to speak of what was asked of them, and of nothing else', () => {
  const draft = guideline('g-3', { standing: 'draft' });
  const axes = guideline('g-4', { measures: [{ id: 'm1', heading: true }, { id: 'm2' }] });
  const noted = agreement('d-2', { act: { kind: 'decision', verb: 'took-note', body: 'consejo' } });
  const ledger = ledgerOf(draft, axes, noted, guideline('g-5', { measures: undefined }));
  const awaited = (id: string) => isAwaited(subjectOf(ledger, id)!);
  expect(['d-1', 'd-2', 'g-3/m1', 'g-4/m1', 'g-4/m2', 'g-5'].map(awaited)).toEqual([true, false, false, false, true, false]);
});
