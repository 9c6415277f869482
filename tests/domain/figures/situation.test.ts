import { COLUMN_LEVELS_DESCENDING } from '#domain/figures/level-order.ts';
import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { measureGap } from '#domain/figures/gap-measures.ts';
import {
  computeSituation,
  presidencyOf,
  SITUATION_DIVISIONS,
  situationValues,
  levelStatementsIn,
  type SituationDivision,
  type LevelStatement,
} from '#domain/figures/situation.ts';
import { computeSpecificity } from '#domain/figures/specificity-figure.ts';
import { ASSESSING_VOICES, GAP_MEASURES } from '#domain/schemas/vocabulary.ts';
import { agreement, carried, entry, guideline, input, meeting, party, presidency, record } from '../entries.ts';
import { answer, DAY, quietEntries, told, worldWith } from '../dashboard-ledger.ts';
import { REAL_LEDGERS } from '../../reader/real-content.ts';

const partial = { subject: 'd-1', level: 'partial' } as const;
const busy = () =>
  worldWith(
    answer('x', 'aa', [{ ...partial, level: 'full' }]),
    told('a', 'aa', [partial]),
    told('b', 'aa', [{ ...partial, level: 'pending' }], { organization: 'org-b' }),
    told('c', undefined, [partial]),
    told('d', 'cc', [partial], { period: '2023', filed: '2024-01-01' }),
    record('rec-1', 'd-1', carried(['2018', 'partly'])),
  );
const groupOf = (ledger: Ledger, division: SituationDivision, value: string) =>
  computeSituation(ledger, DAY, division).find((group) => group.value === value)!.stands;
const levels = (stands: readonly LevelStatement[]) => stands.map(({ voice, country, level }) => `${voice} ${country ?? '–'} ${level}`);

describe('how things stand', () => {
  test('each voice is counted for itself: a level, several levels, or no information', () => {
    expect(levels(levelStatementsIn(busy(), DAY).filter(({ subject: { id } }) => id === 'd-1'))).toEqual([
      'government aa full',
      'government cc no-information',
      'civil-society aa several',
      'civil-society cc no-information',
      'civil-society – partial',
    ]);
  });

  test.each(['voice', 'assessed', 'country'] as const)('by %s, every statement is in exactly one group', (division) => {
    const ledger = busy();
    const groups = computeSituation(ledger, DAY, division);
    expect(groups.flatMap(({ stands }) => stands)).toHaveLength(levelStatementsIn(ledger, DAY).length);
    expect(groups.map(({ value }) => value)).toEqual(situationValues(ledger, division));
  });

  test.each(['body', 'presidency'] as const)('by %s, every statement about an agreement is in exactly one group', (division) => {
    const ledger = busy();
    const agreements = levelStatementsIn(ledger, DAY).filter(({ subject }) => subject.measure === undefined);
    expect(computeSituation(ledger, DAY, division).flatMap(({ stands }) => stands)).toHaveLength(agreements.length);
  });

  test('agreements and measures are counted apart and together: of a measure norm and practice, and the whole where it was given', () => {
    const ledger = worldWith(
      answer('x', 'aa', [{ subject: 'g-1/m1', level: 'full' }]),
      told('a', 'aa', [{ subject: 'g-1/m1', norm: 'full', practice: 'pending' }, partial]),
    );
    const known = (value: string) => groupOf(ledger, 'assessed', value).filter(({ level }) => level !== 'no-information');
    expect(levels(known('agreements'))).toEqual(['civil-society aa partial']);
    expect(levels(known('norm'))).toEqual(['civil-society aa full']);
    expect(levels(known('practice'))).toEqual(['civil-society aa pending']);
    expect(levels(groupOf(ledger, 'assessed', 'whole'))).toEqual(['government aa full']);
    const apart = computeSituation(ledger, DAY, 'assessed').map(({ stands }) => stands.length);
    const together = computeSituation(ledger, DAY, 'voice').map(({ stands }) => stands.length);
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    expect(sum(apart)).toBe(sum(together));
    // Two measures in two countries, for each of two voices, and both aspects of each.
    expect(groupOf(ledger, 'assessed', 'norm')).toHaveLength(8);
    expect(groupOf(ledger, 'assessed', 'practice')).toHaveLength(8);
  });

  test.each(SITUATION_DIVISIONS)('by %s, the levels of each voice add up to the group', (division) => {
    for (const { stands } of computeSituation(busy(), DAY, division)) {
      const parts = ASSESSING_VOICES.flatMap((voice) =>
        COLUMN_LEVELS_DESCENDING.map((level) => stands.filter((stand) => stand.voice === voice && stand.level === level).length),
      );
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(stands.length);
    }
  });

  test('an agreement with two themes is in both', () => {
    expect(new Set(groupOf(worldWith(), 'theme', 't2').map(({ subject: { id } }) => id))).toEqual(new Set(['d-2']));
    expect(new Set(groupOf(worldWith(), 'theme', 't1').map(({ subject: { id } }) => id))).toEqual(
      new Set(['d-1', 'd-2', 'd-3', 'g-1/m1', 'g-1/m2']),
    );
  });

  test('an organisation is shown with what it says itself, not with what others say', () => {
    expect(levels(groupOf(busy(), 'organization', 'org-b'))).toEqual(['civil-society aa pending']);
    expect(levels(groupOf(busy(), 'organization', 'org'))).toEqual([
      'civil-society aa partial',
      'civil-society – partial',
      'civil-society cc no-information',
    ]);
  });

  test('a country about which somebody spoke has its group, also where it is no member', () => {
    const ledger = worldWith(party('zz', 'observer-country'), told('a', 'zz', [partial]));
    expect(situationValues(ledger, 'country')).toEqual(['region', 'aa', 'cc', 'zz']);
    expect(levels(groupOf(ledger, 'country', 'zz'))).toEqual(['civil-society zz partial']);
  });

  test('the record is set beside the levels: each agreement once, in words of its own, among countries in the region', () => {
    const documented = (division: SituationDivision, value: string) =>
      computeSituation(busy(), DAY, division)
        .find((group) => group.value === value)!
        .documented.map(({ agreement: { id }, state }) => `${id} ${state}`);
    const all = ['d-1 partly', 'd-2 no-record', 'd-3 no-record'];
    expect(documented('voice', 'record')).toEqual(all);
    expect(documented('voice', 'government')).toEqual([]);
    expect(documented('country', 'region')).toEqual(all);
    expect(documented('country', 'aa')).toEqual([]);
    expect(documented('theme', 't2')).toEqual(['d-2 no-record']);
    expect(documented('organization', 'org')).toEqual([]);
  });

  test('what the record documents changes no level', () => {
    const silent = worldWith(record('rec-1', 'd-1', carried(['2018', 'done'])));
    expect(levelStatementsIn(silent, DAY).every(({ level }) => level === 'no-information')).toBe(true);
  });
});

describe('the presidency of an agreement', () => {
  const world = (...entries: unknown[]) => new Ledger([...quietEntries(), ...(entries as AnyEntry[])]);
  const term = { from: '2016-01-01', to: '2016-12-31' };

  test('is the one that hosted the meeting of its act', () => {
    const held = agreement('d-9', { act: { kind: 'decision', verb: 'decided', body: 'consejo', meeting: 'r-9' } });
    const ledger = world(
      meeting('r-9', '2016-11'),
      held,
      presidency('ppt-9', 'aa', 2016, { meeting: 'r-9' }),
      presidency('ppt-0', 'cc', 2016, { term }),
    );
    expect(presidencyOf(ledger, held)).toBe('ppt-9');
  });

  test('or the one in whose whole term it was adopted', () => {
    const ledger = world(presidency('ppt-0', 'cc', 2016, { term }));
    expect(presidencyOf(ledger, ledger.demand('agreements', 'd-1'))).toBe('ppt-0');
  });

  test('cannot be told where a term has no end or the date is too coarse', () => {
    const open = world(presidency('ppt-0', 'cc', 2016, { term: { from: '2016-01-01' } }));
    expect(presidencyOf(open, open.demand('agreements', 'd-1'))).toBe('unassigned');
    const coarse = world(presidency('ppt-0', 'cc', 2020, { term: { from: '2020-02-01', to: '2020-12-31' } }));
    expect(presidencyOf(coarse, coarse.demand('agreements', 'd-2'))).toBe('unassigned');
  });
});

describe('specificity', () => {
  const full = {
    ...agreement('d-8', { does: ['consejo'], due: { on: '2027' }, countries: ['aa'], resources: { from: ['aa'] } }),
    words: { es: { title: 'T', summary: 'S', act: 'A', deliverables: { p1: 'x' }, indicators: { p1: 'x' }, verification: { p1: 'x' } } },
  };
  const figure = computeSpecificity(worldWith(full));

  test('the most specific come first, and each word for the whole has its own agreements', () => {
    expect(figure.rows.map(({ agreement: { id }, word }) => [id, word])).toEqual([
      ['d-8', 'complete'],
      ['d-3', 'partly'],
      ['d-1', 'none'],
      ['d-2', 'none'],
    ]);
    expect(Object.values(figure.words).flat()).toHaveLength(figure.rows.length);
  });

  test('each fact lists the agreements that state it', () => {
    expect(figure.facts.scope.stated).toEqual(['d-3', 'd-8']);
    expect(figure.facts.indicator.stated).toEqual(['d-8']);
    for (const { agreement: own, answers } of figure.rows) {
      for (const [fact, answer] of Object.entries(answers)) expect(figure.facts[fact as 'date'][answer]).toContain(own.id);
    }
    for (const lists of Object.values(figure.facts)) expect(Object.values(lists).flat()).toHaveLength(figure.rows.length);
  });
});

describe('what measures a gap', () => {
  const ledger = worldWith(
    answer('x', 'aa', [partial]),
    told('a', 'aa', [partial, { subject: 'g-1/m1', practice: 'partial' }]),
    input('a-1'),
    input('a-2'),
    agreement('d-7', { related: ['a-1'], does: ['consejo'], due: { on: '2027' } }),
  );
  const ids = (measure: (typeof GAP_MEASURES)[number]) => measureGap(ledger, DAY, measure);

  test('counts what the figure counts', () => {
    expect(ids('responsible')).toEqual({ ids: ['d-7'], of: 4 });
    expect(ids('dated')).toEqual({ ids: ['d-7'], of: 4 });
    expect(ids('specific')).toEqual({ ids: [], of: 4 });
    expect(ids('reported')).toEqual({ ids: ['d-1'], of: 4 });
    expect(ids('instruments-reported')).toEqual({ ids: ['g-1'], of: 1 });
    expect(ids('governments-answered')).toEqual({ ids: ['aa'], of: 2 });
    expect(ids('comparable')).toEqual({ ids: ['aa'], of: 2 });
    expect(ids('inputs-named')).toEqual({ ids: ['a-1'], of: 2 });
    expect(ids('themes-dropped')).toEqual({ ids: ['t1', 't2'], of: 2 });
    expect(ids('stalled').ids).toEqual(['d-7', 'd-3', 'd-2']);
  });

  test('leaves out of the whole what no report can be about', () => {
    const noted = agreement('d-8', { act: { kind: 'decision', verb: 'took-note', body: 'consejo' } });
    const bare = guideline('g-2', { measures: undefined });
    expect(measureGap(worldWith(noted), DAY, 'reported').of).toBe(measureGap(worldWith(), DAY, 'reported').of);
    expect(measureGap(worldWith(bare), DAY, 'instruments-reported').of).toBe(1);
  });

  test('time for agreements, reports of presidencies and reviews count only where an entry shows them', () => {
    const by = (measure: (typeof GAP_MEASURES)[number]) =>
      measureGap(
        worldWith(
          meeting('g-a', '2019', { series: 'grcm', slots: [{ kind: 'agreements', minutes: 60 }] }),
          meeting('g-b', '2020', { series: 'network', slots: [{ kind: 'closed-door', minutes: 60 }] }),
          meeting('g-c', '2030', { series: 'grcm', slots: [{ kind: 'agreements', minutes: 60 }] }),
          presidency('ppt-x', 'aa', 2017),
          presidency('ppt-y', 'aa', 2018, { status: 'announced' }),
          entry('documents', 'doc', {
            kind: 'management-report',
            dated: '2018-05-01',
            presidency: 'ppt-x',
            sources: [{ id: 's1' }],
            confidence: 'verified',
          }),
          entry('reviews', 'rv', {
            kind: 'study',
            by: ['org'],
            period: '2019',
            filed: '2020-01-01',
            findings: [{ id: 'h1', subject: 'd-1' }],
          }),
        ),
        DAY,
        measure,
      );
    expect(by('slots')).toEqual({ ids: ['g-a'], of: 2 });
    expect(by('handovers').ids).toEqual(['ppt-x']);
    expect(by('reviewed').ids).toEqual(['d-1']);
    expect(by('two-themes').ids).toEqual([]);
  });

  test.each(REAL_LEDGERS.flatMap(([name, real]) => GAP_MEASURES.map((measure) => ({ name, real, measure }))))(
    '$measure: never more than the whole, on $name',
    ({ real, measure }) => {
      const found = measureGap(real, DAY, measure);
      expect(found.ids.length).toBeLessThanOrEqual(found.of);
      expect(new Set(found.ids).size).toBe(found.ids.length);
      expect(found.of).toBeGreaterThan(0);
    },
  );

  test.each(REAL_LEDGERS)('each measure measures some gap that the documents name, in %s', (_, real) => {
    const used = real.all('challenges').flatMap(({ facts }) => facts['measured-by'] ?? []);
    expect(GAP_MEASURES.filter((measure) => !used.includes(measure))).toEqual([]);
  });
});
