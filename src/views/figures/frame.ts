import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import { FIGURE_WORDS, type FigureKind, type FigureWords, type Leaders } from '#i18n/figures/index.ts';
import { figurePath, pathOf, type Destination, type FigureFile } from '#addresses/paths.ts';
import { citedFile, citedPage } from '../cited.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import type { Inline } from '../model/inline.ts';
import type { TableView } from '../model/table.ts';
import type { DownloadView, DrawingView, FigureData, FigureView } from '../model/figure.ts';
import { ruleHref } from '../rule-href.ts';

export function figureWords({ locale }: Pick<ViewContext, 'locale'>): FigureWords {
  return FIGURE_WORDS[locale];
}

interface FigureParts {
  id: string;
  file: string;
  /** The question that it answers. */
  title: string;
  /** What it shows on the day: one sentence, since it is the heading. */
  summary: string;
  /** What is counted; the question where left out. */
  measure?: string | undefined;
  more?: readonly string[] | undefined;
  unknown?: readonly Inline[] | undefined;
  /** How it is drawn, and so how it is read. */
  kind?: FigureKind | undefined;
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

/** How large a file is, in words. */
export function sizeText(locale: Locale, bytes: number): string {
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
    text: { csv: words.csvPlain, svg: words.svgPlain, png: words.pngPlain }[format],
  };
}

/** The same link with the size of its file. */
export function sizedDownload(download: DownloadView, locale: Locale, bytes: number): DownloadView {
  return { ...download, text: FIGURE_WORDS[locale][download.format](sizeText(locale, bytes)) };
}

/** A sentence as a heading: without the full stop, where it is one sentence. */
function headline(sentence: string): string {
  return /^[^.]*(?:\.\d[^.]*)*\.$/.test(sentence) ? sentence.slice(0, -1) : sentence;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One line of HTML that shows a picture of ours on another site, and leads to its page. */
function embedCode(page: string, picture: string, text: string): string {
  const safe = (value: string) => value.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
  return `<a href="${safe(page)}"><img src="${safe(picture)}" alt="${safe(text)}" width="900" loading="lazy"></a>`;
}

const PICTURES = ['svg', 'png'] as const satisfies readonly FigureFile[];

/** The frame of a picture. The day goes into every row of its file, because files travel without their page. */
export function figureView(context: ViewContext, { at, file, data, kind = 'rows', ...parts }: FigureParts): FigureView {
  const words = figureWords(context);
  const dated: FigureData = {
    columns: [...data.columns, words.columns.asOf],
    rows: data.rows.map((row) => [...row, context.asOf]),
  };
  const { drawing, title } = parts;
  const summary = headline(parts.summary);
  const asOf = context.messages.asOf(formatDate(context.asOf, context.locale));
  const page = `${hrefOf(context, at)}#${parts.id}`;
  const permanent = context.siteUrl + page;
  const cite = citedPage(context, `${pathOf(context.locale, at)}#${parts.id}`);
  const picture = citedFile(context, figurePath(context.locale, file, 'svg'));
  const pictures = drawing ? PICTURES.map((format) => downloadView(context, file, format)) : [];
  return {
    id: parts.id,
    title,
    summary,
    measure: parts.measure ?? title,
    more: parts.more ?? [],
    unknown: parts.unknown,
    reading: { ...words.reading[kind], next: words.next },
    citation: context.messages.citation(title, context.messages.siteName, cite.address, cite.text),
    embed: pictures[0] && embedCode(cite.address, picture.address, `${summary}. ${context.messages.asOf(picture.text)}`),
    rule: parts.rule,
    ruleHref: ruleHref(context, 'figures'),
    table: parts.table,
    drawing,
    file,
    asOf: { iso: context.asOf, text: asOf },
    data: dated,
    downloads: [downloadView(context, file, 'csv'), ...pictures],
    address: { href: page, text: words.link },
    permanent,
  };
}

interface Counted {
  label: string;
  count: number;
}

/** Equals that a sentence names; of more it says how many they are. */
const NAMED = 3;

/** Those that lead a count, in the words of a sentence. */
export function leadersOf(context: ViewContext, labels: readonly string[]): Leaders {
  const { locale } = context;
  const names = labels.map((label) => figureWords(context).quoted(label));
  const how: Leaders['how'] = names.length === 1 ? 'one' : names.length <= NAMED ? 'several' : 'many';
  return { names: formatList(names, locale), how, groups: formatNumber(names.length, locale) };
}

/** Counts in a sentence: the highest, of how many; undefined where nothing was counted. */
export function leadersSentence(
  context: ViewContext,
  rows: readonly Counted[],
  total: number,
  sentences: FigureWords['map']['leaders'],
): string | undefined {
  const { locale } = context;
  const count = Math.max(0, ...rows.map((row) => row.count));
  if (count === 0) return undefined;
  const leaders = leadersOf(
    context,
    rows.filter((row) => row.count === count).map(({ label }) => label),
  );
  return sentences[leaders.how](leaders, formatNumber(count, locale), formatNumber(total, locale));
}

/** The frame of bars: their rows are their data. */
export function barsFigure(
  context: ViewContext,
  {
    columns,
    rows,
    total,
    ...parts
  }: Omit<FigureParts, 'data' | 'table' | 'drawing' | 'kind'> & {
    columns: readonly [string, string];
    rows: readonly (Counted & { href: string })[];
    total: number;
  },
): FigureView {
  const addsUp = rows.reduce((sum, { count }) => sum + count, 0) === total;
  return figureView(context, {
    ...parts,
    kind: 'bars',
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
