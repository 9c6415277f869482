import type { Column } from '#domain/voices/columns.ts';
import type { Compared } from '#domain/figures/differences.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { LEVELS, type Level } from '#domain/schemas/vocabulary.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Destination } from '#addresses/paths.ts';
import { markOf, type ViewContext } from '../context.ts';
import type { ContentView } from '../model/content.ts';
import { demandSubject, placeName, subjectLink, subjectWords } from '../names.ts';
import { figureView, figureWords } from './frame.ts';
import type { DrawingView, ShapeView } from '../model/figure.ts';
import type { PairEndView, PairView, PairsView } from '../model/pictures.ts';

/** Pairs that the picture shows; its file has all. */
const SHOWN = 20;
/** Fewer than this are a sentence. */
const FEWEST = 3;
/** The scale: no information does not stand on it. */
const SCALE = LEVELS.slice(1);

/** The middle of a level's part of the scale, in per cent of its width. */
function place(level: Level): number {
  return ((SCALE.indexOf(level) + 0.5) / SCALE.length) * 100;
}

function end(context: ViewContext, { range }: Column): PairEndView {
  const { lowest, highest } = range!;
  const levels = lowest === highest ? [lowest] : [lowest, highest];
  return { marks: levels.map((level) => markOf(context, level)), from: place(lowest), to: place(highest) };
}

function whereOf(context: ViewContext, { country, aspect }: Compared): string {
  const { aspects } = context.messages.standing;
  return [placeName(context, country), ...(aspect === 'overall' ? [] : [aspects[aspect].toLowerCase()])].join(', ');
}

/** The distance between the nearest and the farthest, in words. */
export function distanceOf(context: ViewContext, { difference: { nearest, farthest } }: Compared): string {
  const { levels, from } = context.messages.dashboards.differences;
  return nearest === farthest ? levels(nearest) : from(nearest, farthest);
}

function pairOf(context: ViewContext, compared: Compared): PairView {
  return {
    link: subjectLink(context, demandSubject(context.ledger, compared.subject)),
    where: whereOf(context, compared),
    government: end(context, compared.columns.government),
    civilSociety: end(context, compared.columns['civil-society']),
    distance: distanceOf(context, compared),
    contested: compared.difference.farthest >= THRESHOLDS.contestedDifference,
  };
}

function rowsOf(context: ViewContext, compared: readonly Compared[]): (string | number)[][] {
  const { levels, standing, voices } = context.messages;
  return compared.map((item) => {
    const { code, title } = subjectWords(context, demandSubject(context.ledger, item.subject));
    const { government, 'civil-society': civil } = item.columns;
    return [
      code ? `${code} · ${title}` : title,
      placeName(context, item.country),
      standing.aspects[item.aspect],
      levels[government.range!.lowest],
      levels[government.range!.highest],
      levels[civil.range!.lowest],
      levels[civil.range!.highest],
      item.difference.nearest,
      item.difference.farthest,
      item.divided.map((voice) => voices[voice]).join(', '),
    ];
  });
}

function sentence(context: ViewContext, compared: Compared): ContentView {
  const { few, range } = figureWords(context).pairs;
  const words = ({ marks }: PairEndView) => (marks.length === 1 ? marks[0]!.word : range(marks[0]!.word, marks[1]!.word)).toLowerCase();
  const { link, where, government, civilSociety, distance } = pairOf(context, compared);
  const text = few(`${link.text} (${where})`, words(government), words(civilSociety), distance.toLowerCase());
  return { type: 'paragraph', inlines: [text] };
}

/** The same in a file of its own. */
function drawingOf(context: ViewContext, shown: readonly Compared[]): DrawingView {
  const { voices } = context.messages;
  const shapes = ({ government, civilSociety }: PairView): ShapeView[] => {
    const at = (place: number) => place / 100;
    const marks = (kind: 'ring' | 'diamond', { from, to }: PairEndView): ShapeView[] => [
      ...(from === to ? [] : [{ kind: 'range' as const, x: at(from), to: at(to) }]),
      ...[...new Set([from, to])].map((place) => ({ kind, x: at(place) })),
    ];
    return [
      { kind: 'line', x: at(government.from), to: at(civilSociety.from) },
      ...marks('ring', government),
      ...marks('diamond', civilSociety),
    ];
  };
  return {
    axis: SCALE.map((level) => ({ x: place(level) / 100, text: context.messages.levels[level] })),
    legend: [
      { shape: 'ring', text: voices.government },
      { shape: 'diamond', text: voices['civil-society'] },
    ],
    rowHeight: 24,
    rows: shown
      .map((item) => pairOf(context, item))
      .map((pair) => ({ label: `${pair.link.text} (${pair.where})`, value: pair.distance, shapes: shapes(pair) })),
  };
}

/**
 * The comparisons as paired marks; fewer than three are sentences.
 *
 * @param compared the farthest apart first, as `computeDifferences` gives them
 */
export function pairsContent(
  context: ViewContext,
  compared: readonly Compared[],
  parts: { id: string; file: string; title: string; at: Destination },
): (ContentView | { type: 'pairs'; pairs: PairsView })[] {
  if (compared.length < FEWEST) return compared.map((item) => sentence(context, item));
  const { voices, messages } = { voices: context.messages.voices, messages: context.messages };
  const words = figureWords(context);
  const { columns } = words;
  const number = (value: number) => formatNumber(value, context.locale);
  const far = compared.filter(({ difference }) => difference.farthest >= THRESHOLDS.contestedDifference).length;
  const same = compared.filter(({ difference }) => difference.farthest === 0).length;
  const shown = compared.slice(0, SHOWN);
  const summary = words.pairs.summary(number(same), number(far), number(compared.length), THRESHOLDS.contestedDifference);
  const more = shown.length < compared.length ? [words.pairs.shown(number(shown.length), number(compared.length))] : [];
  const head = [
    columns.subject,
    columns.country,
    columns.aspect,
    columns.lowest(voices.government),
    columns.highest(voices.government),
    columns.lowest(voices['civil-society']),
    columns.highest(voices['civil-society']),
    columns.nearest,
    columns.farthest,
    columns.divided,
  ];
  const figure = figureView(context, {
    ...parts,
    summary,
    more,
    measure: words.pairs.measure,
    kind: 'pairs',
    rule: words.pairs.rule,
    drawing: drawingOf(context, shown),
    data: { columns: head, rows: rowsOf(context, compared) },
    table: {
      caption: parts.title,
      columns: [
        columns.subject,
        columns.country,
        voices.government,
        voices['civil-society'],
        messages.dashboards.differences.columns.difference,
      ],
      rows: shown.map((item) => {
        const { link, where, government, civilSociety, distance } = pairOf(context, item);
        const words = ({ marks }: PairEndView) => marks.map(({ word }) => word).join(' – ');
        return [[link.text], [where], [words(government)], [words(civilSociety)], [distance]];
      }),
    },
  });
  return [
    {
      type: 'pairs',
      pairs: {
        figure,
        heads: { government: voices.government, civilSociety: voices['civil-society'] },
        scale: SCALE.map((level) => markOf(context, level)),
        pairs: shown.map((item) => pairOf(context, item)),
      },
    },
  ];
}
