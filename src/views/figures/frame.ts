import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import { FIGURE_WORDS, type FigureWords, type Leaders } from '#i18n/figures/index.ts';
import { figurePath, type Destination, type FigureFile } from '#addresses/paths.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import type { TableView } from '../model/table.ts';
import type { DownloadView, DrawingView, FigureData, FigureView } from '../model/figure.ts';
import { ruleHref } from '../rule-href.ts';

export function figureWords({ locale }: Pick<ViewContext, 'locale'>): FigureWords {
  return FIGURE_WORDS[locale];
}

interface FigureParts {
  id: string;
  file: string;
  title: string;
  summary: string;
  /** The page on which the figure stands. */
  at: Destination;
  data: FigureData;
  table?: TableView | undefined;
  rule?: string | undefined;
  drawing?: DrawingView | undefined;
}

const KILOBYTE = 1000;
/** Of a bar in its drawing, in points. */
const BAR_HEIGHT = 14;

function sizeText(locale: Locale, bytes: number): string {
  const words = FIGURE_WORDS[locale];
  if (bytes < KILOBYTE) return words.bytes(formatNumber(bytes, locale));
  return words.kilobytes(formatNumber(Math.round(bytes / (KILOBYTE / 10)) / 10, locale));
}

function downloadView(context: ViewContext, file: string, format: FigureFile): DownloadView {
  const words = figureWords(context);
  return {
    type: 'download',
    file,
    format,
    href: context.basePath.slice(0, -1) + figurePath(context.locale, file, format),
    text: { csv: words.csvPlain, svg: words.svgPlain }[format],
  };
}

/** The same link with the size of its file. */
export function sizedDownload(download: DownloadView, locale: Locale, bytes: number): DownloadView {
  return { ...download, text: FIGURE_WORDS[locale][download.format](sizeText(locale, bytes)) };
}

/** The frame of a picture. The day goes into every row of its file, because files travel without their page. */
export function figureView(context: ViewContext, { at, file, data, ...parts }: FigureParts): FigureView {
  const words = figureWords(context);
  const dated: FigureData = {
    columns: [...data.columns, words.columns.asOf],
    rows: data.rows.map((row) => [...row, context.asOf]),
  };
  const { drawing } = parts;
  return {
    ...parts,
    rule: parts.rule,
    ruleHref: ruleHref(context, 'figures'),
    table: parts.table,
    drawing,
    file,
    asOf: { iso: context.asOf, text: context.messages.asOf(formatDate(context.asOf, context.locale)) },
    data: dated,
    downloads: [downloadView(context, file, 'csv'), ...(drawing ? [downloadView(context, file, 'svg')] : [])],
    address: { href: `${hrefOf(context, at)}#${parts.id}`, text: words.link },
  };
}

interface Counted {
  label: string;
  count: number;
}

/** Equals that a sentence names; of more it says how many they are. */
const NAMED = 3;

/** Counts in a sentence: the highest, of how many; undefined where nothing was counted. */
export function leadersSentence(
  context: ViewContext,
  rows: readonly Counted[],
  total: number,
  sentences: FigureWords['leaders'],
): string | undefined {
  const { locale } = context;
  const count = Math.max(0, ...rows.map((row) => row.count));
  if (count === 0) return undefined;
  const names = rows.filter((row) => row.count === count).map(({ label }) => figureWords(context).quoted(label));
  const how: Leaders['how'] = names.length === 1 ? 'one' : names.length <= NAMED ? 'several' : 'many';
  const leaders = { names: formatList(names, locale), how, groups: formatNumber(names.length, locale) };
  return sentences[how](leaders, formatNumber(count, locale), formatNumber(total, locale));
}

/** A picture of counts in a sentence: the highest, and of how many. */
export function countsSummary(context: ViewContext, rows: readonly Counted[], total: number): string {
  const words = figureWords(context);
  return leadersSentence(context, rows, total, words.leaders) ?? words.nothing;
}

/** The frame of bars: their rows are their data. */
export function barsFigure(
  context: ViewContext,
  {
    columns,
    rows,
    total,
    ...parts
  }: Omit<FigureParts, 'data' | 'table' | 'summary' | 'drawing'> & {
    /** Where left out, the greatest are named. */
    summary?: string;
    columns: readonly [string, string];
    rows: readonly (Counted & { href: string })[];
    total: number;
  },
): FigureView {
  const addsUp = rows.reduce((sum, { count }) => sum + count, 0) === total;
  return figureView(context, {
    ...parts,
    summary: parts.summary ?? countsSummary(context, rows, total),
    drawing: {
      axis: [],
      legend: [],
      rowHeight: BAR_HEIGHT,
      rows: rows.map(({ label, count }) => ({
        label,
        value: formatNumber(count, context.locale),
        shapes: [{ kind: 'bar', x: 0, to: count / Math.max(1, ...rows.map((row) => row.count)) }],
      })),
    },
    data: { columns: [...columns, figureWords(context).columns.of], rows: rows.map(({ label, count }) => [label, count, total]) },
    table: {
      caption: parts.title,
      columns,
      rows: rows.map(({ label, href, count }) => [[label], [{ href, text: formatNumber(count, context.locale) }]]),
      foot: [[addsUp ? context.messages.figure.total : context.messages.figure.outOf], [formatNumber(total, context.locale)]],
    },
  });
}
