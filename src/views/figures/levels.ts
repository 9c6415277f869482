import { type SituationDivision, type SituationGroup, COLUMN_LEVELS } from '#domain/figures/situation.ts';
import { VOICES, type Voice } from '#domain/schemas/vocabulary.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import type { Destination } from '#addresses/paths.ts';
import type { ViewContext } from '../context.ts';
import { figureView, figureWords } from './frame.ts';
import type { DrawingView, FigureView, ShapeView } from '../model/figure.ts';

/** What a group is called, and what the level of a column. */
interface Names {
  group: (group: SituationGroup) => string;
  level: (level: (typeof COLUMN_LEVELS)[number]) => string;
}

type Row = { group: SituationGroup; voice: Voice; counts: Map<string, number>; total: number };

function rowsOf(groups: readonly SituationGroup[]): Row[] {
  return groups.flatMap((group) =>
    VOICES.flatMap((voice): Row[] => {
      const own = group.stands.filter((stand) => stand.voice === voice);
      const counts = new Map<string, number>();
      for (const { level } of own) counts.set(level, (counts.get(level) ?? 0) + 1);
      return own.length === 0 ? [] : [{ group, voice, counts, total: own.length }];
    }),
  );
}

/** Of one group: how many answers of each voice carry a level. Of several: in how many groups each voice gives one at all. */
function summaryOf(context: ViewContext, rows: readonly Row[], single: boolean): string {
  const words = figureWords(context).levels;
  const number = (value: number) => formatNumber(value, context.locale);
  const parts = VOICES.flatMap((voice) => {
    const own = rows.filter((row) => row.voice === voice);
    if (own.length === 0) return [];
    const known = ({ counts, total }: Row) => total - (counts.get('no-information') ?? 0);
    const sum = (value: (row: Row) => number) => own.reduce((all, row) => all + value(row), 0);
    const [count, of] = single ? [sum(known), sum(({ total }) => total)] : [own.filter((row) => known(row) > 0).length, own.length];
    return [words.known(context.messages.voices[voice], number(count), number(of))];
  });
  return (single ? words.one : words.groups)(formatList(parts, context.locale));
}

/** How much of a segment's height is filled, as in the picture on the page; none where nothing is known or done. */
const FILLED: Partial<Record<(typeof COLUMN_LEVELS)[number], Pick<ShapeView, 'y' | 'height'>>> = {
  partial: { y: 0.5, height: 0.5 },
  substantial: { y: 0.25, height: 0.75 },
  full: { y: 0, height: 1 },
  several: { y: 0.25, height: 0.5 },
};

/** The same in a file of its own: a row for each group and voice, its numbers beside the name. */
function drawingOf(context: ViewContext, rows: readonly Row[], single: boolean, names: Names): DrawingView {
  const number = (value: number) => formatNumber(value, context.locale);
  const levels = [...COLUMN_LEVELS].reverse();
  return {
    axis: [],
    legend: [],
    rowHeight: 16,
    rows: rows.map(({ group, voice, counts, total }) => {
      let x = 0;
      const present = levels.filter((level) => counts.has(level));
      const shapes = present.flatMap((level): ShapeView[] => {
        const from = x;
        x += counts.get(level)! / total;
        const fill = FILLED[level];
        return [
          ...(fill ? [{ kind: 'bar' as const, x: from, to: x, ...fill }] : []),
          { kind: level === 'no-information' ? 'dashed' : 'edge', x: from, to: x },
        ];
      });
      const name = [...(single ? [] : [names.group(group)]), context.messages.voices[voice]].join(' · ');
      const told = present.map((level) => `${names.level(level)} ${number(counts.get(level)!)}`).join(', ');
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
  const levels = [...COLUMN_LEVELS].reverse();
  return figureView(context, {
    ...parts,
    summary: summaryOf(context, rows, single),
    drawing: drawingOf(context, rows, single, names),
    data: {
      columns: [columns.group, columns.voice, columns.level, columns.number, columns.of],
      rows: rows.flatMap(({ group, voice, counts, total }) =>
        levels.map((level) => [names.group(group), context.messages.voices[voice], names.level(level), counts.get(level) ?? 0, total]),
      ),
    },
    table: {
      caption: parts.title,
      columns: [
        ...(single ? [] : [columns.group]),
        columns.voice,
        ...levels.map((level) => names.level(level)),
        context.messages.dashboards.total,
      ],
      rows: rows.map(({ group, voice, counts, total }) => [
        ...(single ? [] : [[names.group(group)]]),
        [context.messages.voices[voice]],
        ...levels.map((level) => [formatNumber(counts.get(level) ?? 0, context.locale)]),
        [formatNumber(total, context.locale)],
      ]),
    },
  });
}
