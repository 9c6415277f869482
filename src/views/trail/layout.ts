import type { Trail, TrailAct } from '#domain/figures/trail.ts';
import { daysBetween, edtf } from '#domain/dates/edtf.ts';
import { boundedMarks } from './bounded.ts';
import type { TrailMarkKind, TrailMarkView, TrailView } from '../model/trail.ts';

/** Points: room for the years above, for the name of a group, for the presidencies beneath. */
const AXIS = 16;
const NAME = 14;
const TERMS = 16;
/** Points that all lines together may take, and the height of one line, which is smaller the more there are. */
const LINES = 480;
const PITCH = { least: 4, most: 5.5 };

/** Years between two lines of the grid. */
const STEP = 5;

/** Thousandths that the first and the last year leave free beside them: the width of a label and a half on a phone. */
const ROOM = 130;

/** Thousandths that are left free on both sides, so that no mark is cut. */
const EDGE = 15;
const WIDE = 1000 - 2 * EDGE;

/** Days up to which a date is a point of the picture. */
const POINT = 31;

/** Where each act stands, and a day across the picture. */
export interface TrailLayout {
  pitch: number;
  height: number;
  /** Where the lines end and the presidencies begin. */
  bottom: number;
  names: readonly number[];
  rows: readonly { act: TrailAct; y: number }[];
  x: (day: string) => number;
}

export function layoutOf({ groups, span }: Trail): TrailLayout | undefined {
  if (!span) return undefined;
  const count = groups.reduce((sum, { acts }) => sum + acts.length, 0);
  const pitch = Math.max(PITCH.least, Math.min(PITCH.most, Math.round((2 * LINES) / count) / 2));
  const first = `${span.from}-01-01`;
  const days = daysBetween(first, `${span.to}-12-31`);
  let y = AXIS;
  const names: number[] = [];
  const rows = groups.flatMap(({ acts }) => {
    y += NAME;
    names.push(y - 4);
    return acts.map((act) => {
      y += pitch;
      return { act, y: y - pitch / 2 };
    });
  });
  const bottom = y + 6;
  return {
    pitch,
    height: bottom + TERMS,
    bottom,
    names,
    rows,
    x: (day) => Math.round(EDGE + (WIDE * daysBetween(first, day)) / days),
  };
}

/** A date in the picture: a point in its middle, or all the days that it may be. */
export function placed({ x }: Pick<TrailLayout, 'x'>, date: string, y: number): TrailMarkView {
  const { from, to } = edtf(date);
  if (daysBetween(from, to) > POINT) return { x: x(from), to: x(to), y };
  const middle = Math.round((x(from) + x(to)) / 2);
  return { x: middle, to: middle, y };
}

const path = (marks: readonly TrailMarkView[]) => marks.map(({ x, to, y }) => `M${x} ${y}H${to}`).join('');

/** Half of what a tick is high. */
const TICK = 3;

/** A tick for a point; a longer date is a bar between two of them. */
const ticks = (marks: readonly TrailMarkView[]) => {
  const tick = (x: number, y: number) => `M${x} ${y - TICK}V${y + TICK}`;
  return marks.map(({ x, to, y }) => (x === to ? tick(x, y) : `${tick(x, y)}M${x} ${y}H${to}${tick(to, y)}`)).join('');
};

/** Marks of one kind in two paths: dates that are sure, and those that their source calls uncertain. */
function marksOf(dates: readonly { date: string; y: number }[], layout: TrailLayout, drawnAs = path): TrailView['marks'][TrailMarkKind] {
  const drawn = (uncertain: boolean) =>
    drawnAs(dates.filter(({ date }) => edtf(date).uncertain === uncertain).map(({ date, y }) => placed(layout, date, y)));
  return { sure: drawn(false), unsure: drawn(true) };
}

/** All paths of the picture, one for each kind of line and mark. @param asOf ISO day */
function pathsOf(layout: TrailLayout, asOf: string): { lines: Omit<TrailView['lines'], 'grid'>; marks: TrailView['marks'] } {
  const { rows, x } = layout;
  const dates = (own: (act: TrailAct) => readonly string[]) => rows.flatMap(({ act, y }) => own(act).map((date) => ({ date, y })));
  const start = ({ adopted }: TrailAct) => placed(layout, adopted, 0).to;
  /** The end of the last date among some of an act's news; its own date where there are none. */
  const reach = (act: TrailAct, of: readonly string[]) => Math.max(start(act), ...of.map((date) => placed(layout, date, 0).to));
  const shown = ({ documents, statements, closed }: TrailAct) => [
    ...documents.filter(({ shows }) => shows).map(({ date }) => date),
    ...statements.map(({ filed }) => filed),
    ...(closed === undefined ? [] : [closed]),
  ];
  const known = ({ last }: TrailAct) => (last === undefined ? [] : [last]);
  const lines = rows.map(({ act, y }) => ({
    act,
    y,
    from: start(act),
    shown: reach(act, shown(act)),
    last: reach(act, [...shown(act), ...known(act)]),
  }));
  const stretch = (parts: readonly TrailMarkView[]) => path(parts.filter(({ x: from, to }) => to > from));
  const today = x(asOf);
  const until = (end: TrailAct['end']) =>
    stretch(lines.filter(({ act }) => act.end === end).map(({ y, last }) => ({ x: last, to: today, y })));
  return {
    lines: {
      known: stretch(lines.map(({ y, from, shown: to }) => ({ x: from, to, y }))),
      mentioned: stretch(lines.map(({ y, shown: from, last }) => ({ x: from, to: last, y }))),
      silent: until('silent'),
      unsearched: until('unsearched'),
    },
    marks: {
      adopted: marksOf(
        dates(({ adopted }) => [adopted]),
        layout,
      ),
      shows: marksOf(
        dates(({ documents }) => documents.filter(({ shows }) => shows).map(({ date }) => date)),
        layout,
      ),
      speaks: marksOf(
        dates(({ documents }) => documents.filter(({ shows }) => !shows).map(({ date }) => date)),
        layout,
      ),
      due: marksOf(
        dates(({ dues }) => dues.map(({ date }) => date)),
        layout,
        ticks,
      ),
    },
  };
}

/** The first and the last year, and between them those of the grid that leave room for both. */
function ticksOf({ span }: Trail, { x }: TrailLayout): TrailView['ticks'] {
  const { from, to } = span!;
  const round = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => year % STEP === 0);
  const inner = round.filter((year) => Math.min(x(`${year}-01-01`) - x(`${from}-01-01`), x(`${to}-12-31`) - x(`${year}-01-01`)) > ROOM);
  return [
    { x: x(`${from}-01-01`), text: String(from), anchor: 'start' },
    ...inner.map((year) => ({ x: x(`${year}-01-01`), text: String(year), anchor: 'middle' as const })),
    ...(to > from ? [{ x: x(`${to}-12-31`), text: String(to), anchor: 'end' as const }] : []),
  ];
}

/** A mark for each time that somebody spoke. */
export function voicesOf({ rows, x }: TrailLayout): TrailView['voices'] {
  return rows.flatMap(({ act, y }) => act.statements.map(({ by, filed }) => ({ by, y, x: x(filed) })));
}

/** What is drawn, without words. @param asOf ISO day */
export function drawnTrail(
  trail: Trail,
  layout: TrailLayout,
  asOf: string,
): Pick<TrailView, 'height' | 'lines' | 'marks' | 'voices' | 'ticks'> {
  const { lines, marks } = pathsOf(layout, asOf);
  const ticks = ticksOf(trail, layout);
  return {
    height: layout.height,
    lines: { ...lines, grid: ticks.map(({ x }) => `M${x} 14V${layout.bottom}`).join('') },
    marks,
    voices: boundedMarks(voicesOf(layout)),
    ticks,
  };
}
