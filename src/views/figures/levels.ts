import { type SituationDivision, type SituationGroup, COLUMN_LEVELS } from '#domain/figures/situation.ts';
import { ASSESSING_VOICES, RECORD_STATES, VOICES, type RecordState, type Voice } from '#domain/schemas/vocabulary.ts';
import { isDocumented } from '#domain/voices/documented.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import type { Destination } from '#addresses/paths.ts';
import type { ViewContext } from '../context.ts';
import { figureView, figureWords } from './frame.ts';
import type { DrawingView, FigureView, ShapeView } from '../model/figure.ts';

/** What is counted: levels of those who judge, states of the record. */
type Counted = (typeof COLUMN_LEVELS)[number] | RecordState;

/** What a group is called, what the level of a column, and what a state of the record. */
interface Names {
  group: (group: SituationGroup) => string;
  level: (level: (typeof COLUMN_LEVELS)[number]) => string;
  state: (state: RecordState) => string;
}

type Row = { group: SituationGroup; voice: Voice; counts: Map<Counted, number>; total: number };

const LEVELS_SHOWN: readonly Counted[] = [...COLUMN_LEVELS].reverse();

/** What a voice can be counted in, in the order shown. */
function partsOf(voice: Voice): readonly Counted[] {
  return voice === 'record' ? RECORD_STATES : LEVELS_SHOWN;
}

function isState(part: Counted): part is RecordState {
  return (RECORD_STATES as readonly Counted[]).includes(part);
}

const nameIn = (names: Names) => (part: Counted) => (isState(part) ? names.state(part) : names.level(part));

/** How many of each, in their order of appearance. */
function countsOf(parts: readonly Counted[]): Map<Counted, number> {
  const counts = new Map<Counted, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function rowsOf(groups: readonly SituationGroup[]): Row[] {
  return groups.flatMap((group) =>
    VOICES.flatMap((voice): Row[] => {
      const own =
        voice === 'record'
          ? group.documented.map(({ state }) => state)
          : group.stands.filter((stand) => stand.voice === voice).map(({ level }) => level);
      return own.length === 0 ? [] : [{ group, voice, counts: countsOf(own), total: own.length }];
    }),
  );
}

/** Of one group: how many answers of each voice carry a level. Of several: in how many groups each voice gives one at all. */
function summaryOf(context: ViewContext, rows: readonly Row[], single: boolean): string {
  const words = figureWords(context).levels;
  const number = (value: number) => formatNumber(value, context.locale);
  const parts = ASSESSING_VOICES.flatMap((voice) => {
    const own = rows.filter((row) => row.voice === voice);
    if (own.length === 0) return [];
    const known = ({ counts, total }: Row) => total - (counts.get('no-information') ?? 0);
    const sum = (value: (row: Row) => number) => own.reduce((all, row) => all + value(row), 0);
    const [count, of] = single ? [sum(known), sum(({ total }) => total)] : [own.filter((row) => known(row) > 0).length, own.length];
    return [words.known(context.messages.voices[voice], number(count), number(of))];
  });
  const sentence = (single ? words.one : words.groups)(formatList(parts, context.locale));
  const told = [...(parts.length === 0 ? [] : [sentence]), ...recordSummary(context, rows)];
  return told.length === 0 ? context.messages.acts.nothingAsked : told.join(' ');
}

/** Of the acts that could be documented, of how many sources show something. */
function recordSummary(context: ViewContext, rows: readonly Row[]): string[] {
  const own = rows.filter(({ voice }) => voice === 'record');
  const sum = (states: readonly RecordState[]) =>
    own.reduce((all, { counts }) => all + states.reduce((some, state) => some + (counts.get(state) ?? 0), 0), 0);
  const of = sum(RECORD_STATES.filter((state) => state !== 'asks-nothing'));
  const number = (value: number) => formatNumber(value, context.locale);
  return own.length === 0 ? [] : [figureWords(context).levels.record(number(sum(RECORD_STATES.filter(isDocumented))), number(of))];
}

/** How much of a segment's height is filled, as in the picture on the page; none where nothing is known or done. */
const FILLED: Partial<Record<Counted, Pick<ShapeView, 'y' | 'height'>>> = {
  partial: { y: 0.5, height: 0.5 },
  substantial: { y: 0.25, height: 0.75 },
  full: { y: 0, height: 1 },
  several: { y: 0.25, height: 0.5 },
  done: { y: 0, height: 1 },
  'in-force': { y: 0, height: 1 },
  partly: { y: 0.5, height: 0.5 },
};

/** Where nothing is known. */
const DASHED: ReadonlySet<Counted> = new Set<Counted>(['no-information', 'nothing-found', 'no-record']);

/** The same in a file of its own: a row for each group and voice, its numbers beside the name. */
function drawingOf(context: ViewContext, rows: readonly Row[], single: boolean, names: Names): DrawingView {
  const number = (value: number) => formatNumber(value, context.locale);
  return {
    axis: [],
    legend: [],
    rowHeight: 16,
    rows: rows.map(({ group, voice, counts, total }) => {
      let x = 0;
      const present = partsOf(voice).filter((level) => counts.has(level));
      const shapes = present.flatMap((level): ShapeView[] => {
        const from = x;
        x += counts.get(level)! / total;
        const fill = FILLED[level];
        return [
          ...(fill ? [{ kind: 'bar' as const, x: from, to: x, ...fill }] : []),
          { kind: DASHED.has(level) ? 'dashed' : 'edge', x: from, to: x },
        ];
      });
      const name = [...(single ? [] : [names.group(group)]), context.messages.voices[voice]].join(' · ');
      const told = present.map((level) => `${nameIn(names)(level)} ${number(counts.get(level)!)}`).join(', ');
      return { label: `${name}: ${told}`, value: number(total), shapes };
    }),
  };
}

/** The frame of levels counted by voice, in one group or in several small pictures of one scale. */
export function levelsFigure(
  context: ViewContext,
  groups: readonly SituationGroup[],
  division: SituationDivision,
  names: Names,
  parts: { id: string; file: string; title: string; at: Destination; rule?: string | undefined },
): FigureView {
  const words = figureWords(context);
  const { columns } = words;
  const single = groups.length === 1 || division === 'voice';
  const rows = rowsOf(groups);
  const name = nameIn(names);
  const told = rows.map((row) => ({ ...row, parts: partsOf(row.voice) }));
  return figureView(context, {
    ...parts,
    summary: summaryOf(context, rows, single),
    drawing: drawingOf(context, rows, single, names),
    data: {
      columns: [columns.group, columns.voice, columns.said, columns.number, columns.of],
      rows: told.flatMap(({ group, voice, counts, total, parts: own }) =>
        own.map((part) => [names.group(group), context.messages.voices[voice], name(part), counts.get(part) ?? 0, total]),
      ),
    },
    table: {
      caption: parts.title,
      columns: [...(single ? [] : [columns.group]), columns.voice, columns.said, columns.number, columns.of],
      rows: told.flatMap(({ group, voice, counts, total, parts: own }) =>
        own
          .filter((part) => counts.has(part))
          .map((part) => [
            ...(single ? [] : [[names.group(group)]]),
            [context.messages.voices[voice]],
            [name(part)],
            [formatNumber(counts.get(part)!, context.locale)],
            [formatNumber(total, context.locale)],
          ]),
      ),
    },
  });
}
