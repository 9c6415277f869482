import { edtf } from '#domain/dates/edtf.ts';
import { computePipeline, type Pipeline, type PipelineColumn, type PipelineItem } from '#domain/agreements/pipeline.ts';
import { formatDate, formatElapsed, formatNumber } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { entryLink } from '../names.ts';
import { barsFigure, figureWords } from '../figures/frame.ts';
import { itemOf } from '../items.ts';
import type { SheetView } from '../model/sheet.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { ItemView } from '../model/item.ts';
import type { Inline } from '../model/inline.ts';
import { mechanismWords } from './obligations.ts';

function sinceText(context: ViewContext, since: string | undefined): string {
  const { pipeline } = mechanismWords(context);
  if (since === undefined) return pipeline.undated;
  return pipeline.since(formatDate(since, context.locale), formatElapsed(edtf(since).to, context.asOf, context.locale));
}

function stageItem(context: ViewContext, { entry, since, meeting, waits }: PipelineItem): ItemView {
  const item = itemOf(context, entry);
  const { pipeline } = mechanismWords(context);
  return {
    ...item,
    meta: [
      waits || since === undefined ? sinceText(context, since) : `${formatDate(since, context.locale)}; ${pipeline.older}`,
      ...item.meta.slice(0, 1),
    ],
    ...(meeting && { links: { heading: pipeline.verifiedAt, links: [entryLink(context, meeting)] } }),
  };
}

/** More than this are behind a line of their own, so that the steps stay in sight of each other. */
const LISTED = 6;

function listed(context: ViewContext, id: string, items: readonly ItemView[]): ContentView[] {
  const list: ContentView = { type: 'items', items };
  if (items.length <= LISTED) return [list];
  return [{ type: 'fold', id, summary: mechanismWords(context).pipeline.all(formatNumber(items.length, context.locale)), content: [list] }];
}

/** Proposals are more than a page can list: they are counted, and their list is one link away. */
function stageContent(context: ViewContext, { stage, items }: PipelineColumn): ContentView[] {
  const { pipeline } = mechanismWords(context);
  if (items.length === 0) return [{ type: 'paragraph', inlines: [pipeline.none] }];
  if (stage === 'proposed') {
    const text = pipeline.proposals(formatNumber(items.length, context.locale));
    return [{ type: 'paragraph', inlines: [{ ...sectionLink(context, 'proposals'), text }, '.'] }];
  }
  return listed(
    context,
    `${stage}-lista`,
    items.map((item) => stageItem(context, item)),
  );
}

function waitsText(context: ViewContext, { waitsFor }: PipelineColumn): string {
  return waitsFor === undefined ? '–' : mechanismWords(context).pipeline.waits[waitsFor];
}

/** How many agreements are at each stage, in the order of the stages; nothing is drawn without any agreement. */
function pipelineChart(context: ViewContext, columns: readonly PipelineColumn[]): ContentView[] {
  const { pipeline } = mechanismWords(context);
  const words = figureWords(context);
  const total = columns.reduce((sum, { items }) => sum + items.length, 0);
  if (total === 0) return [];
  const largest = Math.max(...columns.map(({ items }) => items.length));
  const rows = columns.map(({ stage, items }) => ({
    label: pipeline.stages[stage],
    href: `#${stage}`,
    count: items.length,
    share: items.length / largest,
  }));
  const number = (value: number) => formatNumber(value, context.locale);
  const farthest = rows.findLast(({ count }) => count > 0)!;
  const finding = farthest === rows.at(-1) ? words.pipeline.arrived : words.pipeline.stopped;
  const figure = barsFigure(context, {
    id: 'agreements-by-stage',
    file: 'agreements-by-stage',
    title: words.pipeline.title,
    summary: finding(number(total), words.quoted(farthest.label), number(farthest.count)),
    measure: words.pipeline.measure(number(total)),
    rule: words.pipeline.rule,
    at: { to: 'section', section: 'pipeline' },
    columns: [words.columns.stage, words.columns.number],
    rows,
    total,
  });
  return [{ type: 'chart', chart: { figure, rows, total, enhanced: false, ordered: true } }];
}

function overview(context: ViewContext, columns: readonly PipelineColumn[]): SectionView {
  const { pipeline } = mechanismWords(context);
  const rows = columns.map((column): Inline[][] => {
    const { stage, items } = column;
    const oldest = items.find(({ since, waits }) => since !== undefined && waits);
    return [
      [{ href: `#${stage}`, text: pipeline.stages[stage] }],
      [formatNumber(items.length, context.locale)],
      [oldest ? formatDate(oldest.since!, context.locale) : '–'],
      [items.some(({ waits }) => waits) ? waitsText(context, column) : '–'],
    ];
  });
  const { stage, count, oldest, waits } = pipeline.columns;
  const table = { caption: pipeline.caption, columns: [stage, count, oldest, waits], rows };
  return { id: 'overview', heading: pipeline.overview, content: [...pipelineChart(context, columns), { type: 'table', table }] };
}

/** Acts that wait for no step, each with the reason. */
function asideSection(context: ViewContext, aside: Pipeline['aside']): SectionView[] {
  const { pipeline } = mechanismWords(context);
  if (aside.length === 0) return [];
  const items = aside.map(({ entry, reason }): ItemView => ({ ...itemOf(context, entry), meta: [pipeline.reasons[reason]] }));
  const content: ContentView[] = [
    { type: 'paragraph', inlines: [pipeline.asideIntro], soft: true },
    ...listed(context, 'aside-lista', items),
  ];
  return [{ id: 'aside', heading: pipeline.aside, content }];
}

/** The stage of each agreement, since when, and what it waits for. */
export function pipelineView(context: ViewContext): SheetView {
  const { pipeline } = mechanismWords(context);
  const heading = context.messages.sections.pipeline;
  const { columns, aside } = computePipeline(context.ledger, context.asOf);
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'pipeline' },
      title: heading,
      description: pipeline.lead,
      breadcrumbs: [sectionLink(context, 'mechanism')],
      current: 'mechanism',
    }),
    kicker: [],
    heading,
    lead: pipeline.lead,
    notices: [],
    facts: [],
    sections: [
      overview(context, columns),
      ...columns.map((column) => ({ id: column.stage, heading: pipeline.stages[column.stage], content: stageContent(context, column) })),
      ...asideSection(context, aside),
    ],
  };
}
