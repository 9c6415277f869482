import { PARTS_OF_VOICE, type CountedPart } from '#domain/figures/level-order.ts';
import { computeQuarters, type FollowedGroup, type QuarterSeries, type VoiceSeries } from '#domain/figures/quarters.ts';
import { ASSESSING_VOICES, VOICES, type Voice } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import type { DrawingView, FigureView } from '../model/figure.ts';
import type { QuarterFile } from '../model/quarters.ts';
import { figureView, figureWords } from './frame.ts';
import { levelShapes, partWord } from './levels.ts';

/** The name of the figure, its place and its files. */
const QUARTERS_FIGURE = 'levels-by-quarter';

/** How far back the finding looks, in quarters: five years. */
const LOOK_BACK = 20;

/** True where a voice ever said more than that it has no information. */
export function isPictured(voice: Voice, { known }: VoiceSeries): boolean {
  return voice === 'record' || known.some((count) => count > 0);
}

/** Key of a group in the file and on the page: `all`, `country/mx`, `theme/t-children`. */
export function groupKey({ division, value }: Pick<FollowedGroup, 'division' | 'value'>): string {
  return division === 'all' ? division : `${division}/${value}`;
}

/** The numbers of all groups, the same in both languages. */
export function quarterFile({ ledger, asOf }: ViewContext): QuarterFile {
  const { closings, groups } = computeQuarters(ledger, asOf);
  return {
    asOf,
    quarters: closings.map(({ quarter }) => quarter),
    days: closings.map(({ day }) => day),
    groups: Object.fromEntries(groups.map((group) => [groupKey(group), group.voices])),
  };
}

/** What is known today, and what of it was dated some years ago; without a comparison where the series is too short. */
function findings(context: ViewContext, { closings, groups }: QuarterSeries): string[] {
  const words = figureWords(context);
  const { voices } = groups[0]!;
  const last = closings.length - 1;
  const then = Math.max(0, last - LOOK_BACK);
  const number = (value: number) => formatNumber(value, context.locale);
  const date = formatDate(closings[then]!.day, context.locale);
  const numbers = ({ known, of }: VoiceSeries) =>
    [number(known[last]!), number(of[last]!), number(known[then]!), number(of[then]!)] as const;
  const spoken = ASSESSING_VOICES.flatMap((voice) => {
    const series = voices[voice];
    return series && isPictured(voice, series) ? [words.quarters.known[voice](...numbers(series))] : [];
  });
  const { record } = voices;
  if (!record) return spoken.length === 0 ? [] : [words.quarters.voices(date, formatList(spoken, context.locale))];
  const [now, of, before, beforeOf] = numbers(record);
  return [
    last === then ? words.levels.record(now, of) : words.quarters.record(now, of, date, before, beforeOf),
    ...(spoken.length === 0 ? [] : [words.quarters.voices(date, formatList(spoken, context.locale))]),
  ];
}

/** In a file of its own: each voice at the end of each year, and today. */
function drawingOf(context: ViewContext, { closings, groups }: QuarterSeries): DrawingView {
  const number = (value: number) => formatNumber(value, context.locale);
  const shown = closings.flatMap(({ quarter, day }, at) => (quarter.endsWith('Q4') || at === closings.length - 1 ? [{ day, at }] : []));
  return {
    axis: [],
    legend: [],
    rowHeight: 12,
    rows: VOICES.flatMap((voice) => {
      const series = groups[0]!.voices[voice];
      if (!series || !isPictured(voice, series)) return [];
      return shown.flatMap(({ day, at }) => {
        const counts = PARTS_OF_VOICE[voice].flatMap((part) => {
          const count = series.parts[part]?.[at] ?? 0;
          return count > 0 ? [[part, count] as const] : [];
        });
        const total = counts.reduce((sum, [, count]) => sum + count, 0);
        if (total === 0) return [];
        const told = counts.map(([part, count]) => `${partWord(context, part)} ${number(count)}`).join(', ');
        const name = `${context.messages.voices[voice]}, ${formatDate(day, context.locale)}`;
        return [{ label: `${name}: ${told}`, value: number(total), shapes: levelShapes(counts, total) }];
      });
    }),
  };
}

/** The last day of each quarter in the file of the figure: what each voice said, and how many cases it was asked about. */
function dataOf(context: ViewContext, { closings, groups }: QuarterSeries): FigureView['data'] {
  const { columns, quarters } = figureWords(context);
  return {
    columns: [quarters.columns.day, columns.voice, columns.said, columns.number, columns.of],
    rows: closings.flatMap(({ day }, at) =>
      VOICES.flatMap((voice) => {
        const parts = Object.entries(groups[0]!.voices[voice]?.parts ?? {}) as [CountedPart, readonly number[]][];
        const total = parts.reduce((sum, [, numbers]) => sum + numbers[at]!, 0);
        const present = parts.filter(([, numbers]) => numbers[at]! > 0);
        return present.map(([part, numbers]) => [day, context.messages.voices[voice], partWord(context, part), numbers[at]!, total]);
      }),
    ),
  };
}

/** Place on the page of the row of a closing. */
function closingId(quarter: string): string {
  return `q-${quarter}`;
}

/** The frame of the picture: newest first in its table, of how many each voice gives a level. */
export function quartersFigure(context: ViewContext, rule: string): FigureView {
  const series = computeQuarters(context.ledger, context.asOf);
  const { closings, groups } = series;
  const { quarters } = figureWords(context);
  const { voices } = groups[0]!;
  const present = VOICES.filter((voice) => voices[voice] !== undefined);
  const [summary = context.messages.acts.nothingAsked, ...more] = findings(context, series);
  const cell = ({ known, of }: VoiceSeries, at: number) =>
    context.messages.dashboards.of(formatNumber(known[at]!, context.locale), formatNumber(of[at]!, context.locale));
  const newest = closings.map(({ quarter, day }, at) => ({ quarter, day, at })).toReversed();
  return figureView(context, {
    id: QUARTERS_FIGURE,
    file: QUARTERS_FIGURE,
    title: quarters.title,
    summary,
    measure: quarters.measure,
    more: [...more, quarters.hindsight],
    kind: 'quarters',
    rule,
    at: { to: 'section', section: 'standing' },
    drawing: drawingOf(context, series),
    data: dataOf(context, series),
    table: {
      caption: quarters.title,
      columns: [quarters.columns.day, ...present.map((voice) => quarters.columns[voice])],
      rows: newest.map(({ day, at }) => [[formatDate(day, context.locale)], ...present.map((voice) => [cell(voices[voice]!, at)])]),
      rowIds: newest.map(({ quarter }) => closingId(quarter)),
    },
  });
}
