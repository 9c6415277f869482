import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { computeAsked } from '#domain/figures/asked.ts';
import { computeTally } from '#domain/figures/tally.ts';
import { coldActs, computeTrail, type TrailAct } from '#domain/figures/trail.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { agreement, carried, presidency, quietEntries, record, reply, report, selfAssessment } from '../entries.ts';

const DAY = '2026-11-22';
const quiet = quietEntries().filter(({ id }) => id !== 'd-1');
const world = (...added: unknown[]) => new Ledger([...quiet, ...added] as AnyEntry[]);
const acts = (ledger: Ledger, asOf = DAY): TrailAct[] => computeTrail(ledger, asOf).groups.flatMap((group) => group.acts);
const only = (...added: unknown[]) => acts(world(...added))[0]!;

describe('the trail of an act', () => {
  test('without a record is not silence: nobody has looked yet', () => {
    expect(only(agreement('d-1'))).toMatchObject({ end: 'unsearched', last: undefined, silentYears: undefined, documents: [] });
  });

  test('that was looked for and not found is silent since it was adopted', () => {
    expect(only(agreement('d-1'), record('rec', 'd-1'))).toMatchObject({ end: 'silent', last: undefined, silentYears: 10 });
  });

  test('is silent since the end of the last date that speaks of it, whether or not that shows something', () => {
    const act = only(agreement('d-1'), record('rec', 'd-1', carried(['2017', 'partly'], ['2019', undefined])));
    expect(act).toMatchObject({ last: '2019', end: 'silent', silentYears: 6 });
    expect(act.documents).toEqual([
      { date: '2017', shows: true },
      { date: '2019', shows: false },
    ]);
  });

  test('that is done or closed has no silence', () => {
    expect(only(agreement('d-1'), record('rec', 'd-1', carried(['2017', 'done'])))).toMatchObject({ end: 'over', silentYears: undefined });
    const superseded = agreement('d-1', {
      stages: [
        { stage: 'agreed', on: '2016-11-17' },
        { stage: 'closed', on: '2018-06', outcome: 'superseded' },
      ],
    });
    expect(only(superseded)).toMatchObject({ end: 'over', closed: '2018-06' });
  });

  test('takes no evidence from before the act, and none that comes after the day', () => {
    const ledger = world(agreement('d-1'), record('rec', 'd-1', carried(['2015', 'partly'], ['2016', 'partly'], ['2030', 'partly'])));
    expect(acts(ledger)[0]!.documents.map(({ date }) => date)).toEqual(['2016']);
  });

  test('has the marks of each voice on the day on which it spoke, an entry once, and no news in "no information"', () => {
    const act = only(
      agreement('d-1'),
      report('r-1', 'd-1', {
        assessments: [
          { subject: 'd-1', level: 'partial' },
          { subject: 'd-1', country: 'aa', level: 'pending' },
        ],
      }),
      report('r-2', 'd-1', { filed: '2025-01-01', assessments: [{ subject: 'd-1', level: 'no-information' }] }),
      selfAssessment('s-1', 'd-1', { filed: '2021-02-03' }),
      reply('p-1', 'r-1', 'aa', { filed: '2021-03-04' }),
    );
    expect(act.statements.map(({ by, entry }) => `${by} ${entry}`)).toEqual(['reports r-1', 'self-assessments s-1', 'replies p-1']);
    expect(act).toMatchObject({ last: '2021-03-04', end: 'silent', silentYears: 5 });
  });

  test('keeps uncertain dates and dates without a day as they are', () => {
    const act = only(agreement('d-1', { adopted: '2016?', due: { on: '2017-Q1' } }), record('rec', 'd-1', carried(['2018?', 'partly'])));
    expect(act).toMatchObject({ adopted: '2016?', last: '2018?', dues: [{ date: '2017-Q1', status: 'date-passed' }] });
  });

  test('of an act of this year has no year of silence, also where its date reaches beyond the day', () => {
    const [act] = acts(world(agreement('d-1', { adopted: '2026' }), record('rec', 'd-1')));
    expect(act).toMatchObject({ end: 'silent', silentYears: 0 });
  });
});

test('an act that asks for nothing has no trail, and without any there is no picture', () => {
  const noted = agreement('d-1', { act: { kind: 'decision', verb: 'took-note', body: 'consejo' }, stages: undefined });
  expect(computeTrail(world(noted), DAY)).toEqual({ groups: [], terms: [], span: undefined });
});

test('themes with the most acts come first, themes of few acts stand together, and acts in the order of their dates', () => {
  const many = ['2003', '2001', '2002'].map((adopted, index) => agreement(`a-${index}`, { adopted, themes: ['t1'] }));
  const few = agreement('b-1', { adopted: '2000', themes: ['t2'] });
  const other = agreement('c-1', { adopted: '1999', themes: ['t3'] });
  const order = ({ groups }: ReturnType<typeof computeTrail>) => groups.map(({ theme, acts: own }) => [theme, ...own.map(({ id }) => id)]);
  expect(order(computeTrail(world(...many, few, other), DAY))).toEqual([
    ['t1', 'a-1', 'a-2', 'a-0'],
    [undefined, 'c-1', 'b-1'],
  ]);
  // One small group keeps its name.
  expect(order(computeTrail(world(...many, few), DAY))[1]).toEqual(['t2', 'b-1']);
});

test('the presidencies of the years that the picture shows stand beneath, announced ones as such', () => {
  const { terms, span } = computeTrail(
    world(
      agreement('d-1', { adopted: '2016' }),
      presidency('p-2', 'aa', 2026, { status: 'announced' }),
      presidency('p-1', 'aa', 2015),
      presidency('p-3', 'aa', 2017),
    ),
    DAY,
  );
  expect(span).toEqual({ from: 2016, to: 2026 });
  expect(terms.map(({ id, announced }) => [id, announced])).toEqual([
    ['p-3', false],
    ['p-2', true],
  ]);
});

describe('over invented worlds', () => {
  const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: DAY })).ledger;

  test('every act that asked is there once, in the state that the count gives it', () => {
    const { asked, states } = computeAsked(invented);
    const shown = acts(invented);
    expect(shown.map(({ id }) => id).sort()).toEqual([...asked].sort());
    for (const act of shown) expect(states[act.state], act.id).toContain(act.id);
    const cold = coldActs(computeTrail(invented, DAY));
    expect(cold.every(({ end }) => end === 'silent')).toBe(true);
  });

  test('the parts of the tally add up to the acts that asked, and what passed is dated', () => {
    const { acts: all, asked, states, passed } = computeTally(invented, DAY);
    expect(Object.values(states).flat().length).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(all.length);
    for (const { dated } of passed) expect(dated.due! < DAY).toBe(true);
    expect(passed.map(({ dated }) => dated.due)).toEqual(passed.map(({ dated }) => dated.due).sort());
  });

  test('a later day takes no act, document or statement away', () => {
    const count = (day: string) => {
      const shown = acts(ledgerAsOf(invented, day), day);
      return { acts: shown.length, news: shown.reduce((sum, { documents, statements }) => sum + documents.length + statements.length, 0) };
    };
    const days = fc
      .date({ min: new Date('2018-01-01'), max: new Date(DAY), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, (one, two) => {
        const [before, after] = [one, two].sort().map(count);
        expect(after!.acts).toBeGreaterThanOrEqual(before!.acts);
        expect(after!.news).toBeGreaterThanOrEqual(before!.news);
      }),
      { numRuns: 8 },
    );
  });
});
