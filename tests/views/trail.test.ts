import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { computeTrail } from '#domain/figures/trail.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { createContext } from '#views/context.ts';
import { trailView } from '#views/trail/figure.ts';
import { drawnTrail, layoutOf } from '#views/trail/layout.ts';
import { agreement, carried, quietEntries, record } from '../domain/entries.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const DAY = '2026-11-22';
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: DAY })).ledger;
const WORLDS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world of 60 reports', invented]];
const quiet = quietEntries().filter(({ id }) => id !== 'd-1');
const world = (...added: unknown[]) => new Ledger([...quiet, ...added] as AnyEntry[]);
const contextOf = (ledger: Ledger, locale: (typeof LOCALES)[number] = 'es') =>
  createContext({ ledger, locale, asOf: DAY, basePath: '/base/', siteUrl: 'https://example.org' });

describe.each(WORLDS)('the picture of the trail of %s', (_, ledger) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const context = contextOf(ledger, locale);
    const trail = computeTrail(ledger, DAY);
    const acts = trail.groups.flatMap((group) => group.acts);
    const view = trailView(context)!;

    test('has a row for each act, in the picture, its table, its file and its drawing', () => {
      const { table, data, drawing } = view.figure;
      expect(view.rows.map(({ href }) => href.split('#')[1])).toEqual(acts.map(({ id }) => id));
      expect(data.rows.map(([id]) => id)).toEqual(acts.map(({ id }) => id));
      expect(table!.rows).toHaveLength(acts.length);
      expect(drawing!.rows).toHaveLength(acts.length);
      expect(view.groups.map(({ count }) => Number(count))).toEqual(trail.groups.map((group) => group.acts.length));
    });

    test('keeps every line and mark inside', () => {
      const { lines, marks, rows, height } = view;
      const paths = [...Object.values(lines), ...Object.values(marks).flatMap(({ sure, unsure }) => [sure, unsure])].join('');
      const across = [...paths.matchAll(/[MH](-?[\d.]+)/g)].map(([, x]) => Number(x));
      const down = [...paths.matchAll(/(?:M-?[\d.]+ |V)(-?[\d.]+)/g)].map(([, y]) => Number(y));
      expect(paths).not.toMatch(/NaN|undefined|Infinity/);
      expect(across.length).toBeGreaterThanOrEqual(acts.length);
      for (const x of across) expect(x >= 0 && x <= 1000, `${x}`).toBe(true);
      for (const y of [...down, ...rows.map((row) => row.y + row.height)]) expect(y >= 0 && y <= height, `${y}`).toBe(true);
    });

    test('has a mark for each statement, and its kind in the key; without any the key does not speak of voices', () => {
      const spoken = acts.flatMap(({ statements }) => statements.map(({ by }) => by));
      expect(view.voices.map(({ by }) => by)).toEqual(spoken);
      const voices = view.legend.filter(({ mark }) => ['self-assessments', 'reports', 'replies'].includes(mark));
      expect(voices.map(({ mark }) => mark).sort()).toEqual([...new Set(spoken)].sort());
    });

    test('has years that leave room for each other', () => {
      const places = view.ticks.map(({ x }) => x);
      for (const [index, x] of places.slice(1).entries()) expect(x - places[index]!).toBeGreaterThan(90);
    });
  });
});

test('where reports came in, they stand in the picture as marks', () => {
  expect(trailView(contextOf(invented))!.voices.filter(({ by }) => by === 'reports').length).toBeGreaterThan(0);
});

/** What is drawn of a small world. */
function drawn(...added: unknown[]) {
  const trail = computeTrail(world(...added), DAY);
  return drawnTrail(trail, layoutOf(trail)!, DAY);
}

test('where no act asked for anything there is no picture', () => {
  const noted = agreement('d-1', { act: { kind: 'decision', verb: 'took-note', body: 'consejo' }, stages: undefined });
  expect(trailView(contextOf(world(noted)))).toBeUndefined();
});

test('a line is whole to what shows something, thin to what only mentions the act, and dotted until the day', () => {
  const evidence = record('rec', 'd-1', carried(['2010-01-01', 'partly'], ['2015-01-01', undefined]));
  const { lines, marks } = drawn(agreement('d-1', { adopted: '2006-01-01' }), evidence);
  const ends = (path: string) => [...path.matchAll(/M(\d+) [\d.]+H(\d+)/g)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const [adopted, shown] = ends(lines.known)[0]!;
  const [start, mentioned] = ends(lines.mentioned)[0]!;
  const [silent, today] = ends(lines.silent)[0]!;
  expect([start, silent]).toEqual([shown, mentioned]);
  expect(adopted < shown && shown < mentioned && mentioned < today).toBe(true);
  expect(lines.unsearched).toBe('');
  expect(ends(marks.shows.sure)).toEqual([[shown, shown]]);
});

test('an act that nobody has looked for has its own kind of line, and no silence', () => {
  const { lines } = drawn(agreement('d-1', { adopted: '2006-01-01' }));
  expect(lines.silent).toBe('');
  expect(lines.unsearched).not.toBe('');
});

test('a date set by the text is a tick; longer than a point, it is a bar between two', () => {
  const due = (on: string) => drawn(agreement('d-1', { adopted: '2006-01-01', due: { on } })).marks.due.sure;
  expect(due('2012-05-01')).toMatch(/^M\d+ [\d.]+V[\d.]+$/);
  expect(due('2012')).toMatch(/^M(\d+) [\d.]+V[\d.]+M\1 [\d.]+H(\d+)M\2 [\d.]+V[\d.]+$/);
});
