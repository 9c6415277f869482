import { describe, expect, test } from 'vitest';
import { cellsIn, columnLevel, informationOf, standingsIn } from '#domain/figures/cells.ts';
import { computeCoverage, computePlaces, type Coverage, type PlaceCoverage } from '#domain/figures/coverage.ts';
import { computeRecordReach, computeSilence, computeStalled } from '#domain/figures/information-age.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { agreement, party, record } from '../entries.ts';
import { answer, DAY, told, worldWith } from '../dashboard-ledger.ts';

const sum = (group: Coverage['all']) => Object.values(group.cells).reduce((total, cells) => total + cells.length, 0);
const partial = { subject: 'd-1', level: 'partial' } as const;

describe('where a voice may speak', () => {
  test('each voice has one cell for each subject in each country that it binds', () => {
    const cells = cellsIn(worldWith(), DAY);
    // d-1 and d-2 bind both countries, d-3 one, and each of the two measures both: 2 + 2 + 1 + 2 + 2.
    expect(cells.filter(({ voice }) => voice === 'government')).toHaveLength(9);
    expect(cells.filter(({ voice }) => voice === 'civil-society')).toHaveLength(9);
    expect(cells).toHaveLength(18);
    expect(cells.every((cell) => informationOf(cell) === 'none')).toBe(true);
  });

  test('a report on the region as a whole adds a cell of its own, for that voice alone', () => {
    const cells = cellsIn(worldWith(told('a', undefined, [partial])), DAY).filter(({ subject }) => subject.id === 'd-1');
    expect(cells.filter(({ voice }) => voice === 'civil-society').map(({ country }) => country)).toEqual(['aa', 'cc', undefined]);
    expect(cells.filter(({ voice }) => voice === 'government').map(({ country }) => country)).toEqual(['aa', 'cc']);
  });

  test('the same ledger and day are computed once, another day anew', () => {
    const ledger = worldWith(told('a', 'aa', [partial]));
    expect(cellsIn(ledger, DAY)).toBe(cellsIn(ledger, DAY));
    expect(standingsIn(ledger, DAY)).toBe(standingsIn(ledger, DAY));
    expect(cellsIn(ledger, '2030-01-01')).not.toBe(cellsIn(ledger, DAY));
  });

  test('statements of one voice that differ are several levels, never one in between', () => {
    const ledger = worldWith(told('a', 'aa', [partial]), told('b', 'aa', [{ ...partial, level: 'full' }], { organization: 'org-b' }));
    const cell = cellsIn(ledger, DAY).find(
      ({ subject, voice, country }) => subject.id === 'd-1' && voice === 'civil-society' && country === 'aa',
    )!;
    expect(columnLevel(cell.columns.overall)).toBe('several');
  });

  test('a report that says it knows nothing does not count as information', () => {
    const ledger = worldWith(told('a', 'aa', [{ subject: 'd-1', level: 'no-information' }]));
    const { all } = computeCoverage(ledger, DAY, 'civil-society');
    expect(all.cells.none).toHaveLength(9);
    expect(all.cells.current).toHaveLength(0);
  });
});

describe('coverage', () => {
  const ledger = worldWith(
    told('a', 'aa', [partial, { subject: 'g-1/m1', norm: 'full', practice: 'pending' }]),
    told('b', 'cc', [partial], { period: '2025-Q1', filed: '2025-04-01' }),
    told('c', 'aa', [{ ...partial, subject: 'd-2' }], { period: '2023', filed: '2024-01-10' }),
    answer('x', 'aa', [partial]),
  );
  const coverage = computeCoverage(ledger, DAY, 'civil-society');

  test('says what is current, aged, expired and never told, and the parts add up to the whole', () => {
    const { cells } = coverage.all;
    expect([cells.current.length, cells.aged.length, cells.expired.length, cells.none.length]).toEqual([2, 1, 1, 5]);
    expect(sum(coverage.all)).toBe(coverage.all.total);
    for (const groups of [coverage.byCountry, coverage.byEntry]) {
      for (const group of groups) expect(sum(group)).toBe(group.total);
      expect(groups.reduce((total, group) => total + group.total, 0)).toBe(coverage.all.total);
    }
  });

  test('norm and practice of one measure in one country are one cell, told as fresh as the fresher of them', () => {
    const { cells } = coverage.byEntry.find(({ value }) => value === 'g-1')!;
    expect(cells.current.map(({ subject, country }) => [subject.id, country])).toEqual([['g-1/m1', 'aa']]);
    expect(cells.none).toHaveLength(3);
  });

  test('one voice says nothing of another: the government covers only what it answered itself', () => {
    const { byCountry } = computeCoverage(ledger, DAY, 'government');
    expect(byCountry.map(({ value, cells }) => [value, cells.current.length])).toEqual([
      ['aa', 1],
      ['cc', 0],
    ]);
  });

  test('a country about which nobody was asked is still in the list', () => {
    expect(coverage.byCountry.map(({ value }) => value)).toEqual(['aa', 'cc']);
    expect(computeCoverage(worldWith(told('a', undefined, [partial])), DAY, 'civil-society').byCountry.map(({ value }) => value)).toEqual([
      'aa',
      'cc',
      undefined,
    ]);
  });

  test('places that are no member country stand after the members: others by id, then the region', () => {
    const visited = [told('a', 'zz', [partial]), told('b', undefined, [partial]), told('c', 'bb', [partial])];
    const { byCountry, all } = computeCoverage(worldWith(...visited), DAY, 'civil-society');
    expect(byCountry.map(({ value }) => value)).toEqual(['aa', 'cc', 'bb', 'zz', undefined]);
    expect(byCountry.reduce((total, group) => total + group.total, 0)).toBe(all.total);
  });

  test('a member country that no subject binds stands there with nothing to tell', () => {
    const bound = [agreement('d-1', { countries: ['aa'] }), party('aa', 'member-country'), party('cc', 'member-country')] as AnyEntry[];
    const { byCountry } = computeCoverage(new Ledger(bound), DAY, 'government');
    expect(byCountry.map(({ value, total }) => [value, total])).toEqual([
      ['aa', 1],
      ['cc', 0],
    ]);
  });

  test('adding a report changes the cells of its own voice and of no other', () => {
    const before = computeCoverage(worldWith(answer('x', 'aa', [partial])), DAY, 'government');
    const after = computeCoverage(worldWith(answer('x', 'aa', [partial]), told('a', 'aa', [partial])), DAY, 'government');
    const counts = ({ byEntry }: Coverage) => byEntry.map(({ value, cells }) => [value, cells.current.length, cells.none.length]);
    expect(counts(after)).toEqual(counts(before));
  });
});

describe('places below the country', () => {
  const place = (region: string) => ({ place: { country: 'aa', region } });

  test('each place has the levels of each subject, and is as fresh as the freshest of them', () => {
    const ledger = worldWith(
      told('a', 'aa', [partial, { ...partial, subject: 'd-2' }], { ...place('Norte'), period: '2023', filed: '2024-01-10' }),
      told('b', 'aa', [{ ...partial, level: 'full' }], place('Norte')),
      told('c', 'aa', [partial], { ...place('Sur'), period: '2023', filed: '2024-01-10' }),
      told('d', 'aa', [partial]),
    );
    expect(
      computePlaces(ledger, DAY).map(({ country, region, status, columns }) => [
        country,
        region,
        status,
        columns.map(({ subject, column }) => `${subject} ${column.range!.lowest} ${column.range!.highest}`),
      ]),
    ).toEqual([
      ['aa', 'Norte', 'current', ['d-1 full full', 'd-2 partial partial']],
      ['aa', 'Sur', 'expired', ['d-1 partial partial']],
    ]);
  });

  const levels = (...entries: unknown[]) =>
    computePlaces(worldWith(...entries), DAY).flatMap(({ columns }) =>
      columns.map(({ subject, aspect, column: { range } }) => `${subject} ${aspect} ${[...new Set(Object.values(range!))].join(' ')}`),
    );

  test('a correction counts, whatever its name, and so does the newer period in whichever order reports are read', () => {
    const first = told('b', 'aa', [partial], place('Norte'));
    const correction = told('a', 'aa', [{ ...partial, level: 'pending' }], { ...place('Norte'), filed: '2026-11-01' });
    expect(levels(first, correction)).toEqual(['d-1 overall pending']);
    const older = told('z', 'aa', [{ ...partial, level: 'full' }], { ...place('Norte'), period: '2026-Q1', filed: '2026-04-01' });
    expect(levels(first, older)).toEqual(['d-1 overall partial']);
  });

  test('every organisation that speaks of a place is there, with the range of their levels', () => {
    const ledger = worldWith(
      party('org-c', 'civil-society'),
      told('a', 'aa', [{ ...partial, level: 'pending' }], place('Norte')),
      told('b', 'aa', [partial], { ...place('Norte'), organization: 'org-b' }),
      told('c', 'aa', [{ ...partial, level: 'full' }], { ...place('Norte'), organization: 'org-c' }),
    );
    const [{ columns }] = computePlaces(ledger, DAY) as [PlaceCoverage];
    expect(columns.map(({ column }) => [column.range, column.statements.map(({ author }) => author).toSorted()])).toEqual([
      [{ lowest: 'pending', highest: 'full' }, ['org', 'org-b', 'org-c']],
    ]);
  });

  test('one division is one place, however it is written, and its municipalities are told apart in it', () => {
    const at = (id: string, region: string, municipality?: string) =>
      told(id, 'mx', [{ subject: 'd-1', level: 'partial' }], { organization: `org-${id}`, place: { country: 'mx', region, municipality } });
    const ledger = worldWith(
      party('mx', 'member-country', { iso2: 'MX' }),
      at('a', 'Chiapas'),
      at('b', 'chiapas'),
      at('c', 'Chis.', 'Tapachula'),
      at('d', 'MX-CHP', 'Suchiate'),
    );
    const [only, ...others] = computePlaces(ledger, DAY);
    expect([only!.region, others]).toEqual(['Chiapas', []]);
    expect(only!.columns[0]!.column.statements.map(({ municipality }) => municipality ?? '').toSorted()).toEqual([
      '',
      '',
      'Suchiate',
      'Tapachula',
    ]);
  });

  test('norm and practice are told apart, and neither hides the other', () => {
    const both = told('a', 'aa', [{ subject: 'g-1/m1', norm: 'full', practice: 'pending' }], place('Norte'));
    expect(levels(both)).toEqual(['g-1/m1 norm full', 'g-1/m1 practice pending']);
  });

  test('places of one name in two countries are two places, in the order of countries', () => {
    const world = worldWith(
      told('a', 'cc', [partial], { place: { country: 'cc', region: 'Norte' } }),
      told('b', 'aa', [partial], place('Norte')),
    );
    expect(computePlaces(world, DAY).map(({ country, region }) => `${country} ${region}`)).toEqual(['aa Norte', 'cc Norte']);
  });

  test('what the government or the record says of a country is no report on a place in it', () => {
    expect(levels(answer('x', 'aa', [partial]), record('rec-1', 'd-1'), told('a', undefined, [partial]))).toEqual([]);
  });

  test('a place of which a report knows nothing is not covered', () => {
    const ledger = worldWith(told('a', 'aa', [{ subject: 'd-1', level: 'no-information' }], place('Norte')));
    expect(computePlaces(ledger, DAY)).toEqual([]);
  });
});

describe('how old the information is', () => {
  const sources = [{ id: 's1' }];

  test('the record says until which year its evidence goes; every agreement is in one group', () => {
    const evidence = (id: string, date?: string) => ({ evidence: [{ id, date, sources, confidence: 'verified' as const }] });
    const reach = computeRecordReach(worldWith(record('r-1', 'd-1', evidence('e1', '2018/2019')), record('r-2', 'd-2', evidence('e1'))));
    expect(reach).toEqual({ years: [{ year: '2019', ids: ['d-1'] }], undated: ['d-2'], nothing: ['d-3'], total: 3 });
  });

  test('agreements whose evidence ends in one year stand together, in the order of years', () => {
    const evidence = (date: string) => ({ evidence: [{ id: 'e1', date, sources, confidence: 'verified' as const }] });
    const ledger = worldWith(
      record('r-1', 'd-1', evidence('2019')),
      record('r-2', 'd-2', evidence('2017')),
      record('r-3', 'd-3', evidence('2019-05')),
    );
    expect(computeRecordReach(ledger).years).toEqual([
      { year: '2017', ids: ['d-2'] },
      { year: '2019', ids: ['d-1', 'd-3'] },
    ]);
  });

  test('no information counts from the year in which the subject was adopted; without a date it stands last', () => {
    const silence = computeSilence(worldWith(answer('x', 'aa', [partial])), DAY, 'government');
    expect(silence.map(({ year, cells }) => [year, cells.length])).toEqual([
      ['2016', 1],
      ['2020', 3],
      [undefined, 4],
    ]);
  });

  test('an agreement that has not moved for four quarters is stalled, the longest first', () => {
    const ledger = worldWith(told('a', 'aa', [partial]));
    expect(computeStalled(ledger, DAY).map(({ agreement, since }) => [agreement.id, since])).toEqual([
      ['d-3', '2020-03'],
      ['d-2', '2020'],
    ]);
    expect(computeStalled(ledger, '2016-12-01').map(({ agreement }) => agreement.id)).not.toContain('d-1');
  });
});
