import { API_FILES } from '#addresses/api.ts';
import { archivePath, DESCRIPTION_FILES, spreadsheetPath, tablePath } from '#addresses/open-data.ts';
import { keysOf } from '#domain/tables.ts';
import { formatNumber } from '#i18n/format.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { sizeText } from '../figures/frame.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import type { SheetView } from '../model/sheet.ts';
import { pageView } from '../page.ts';
import { groupsOfTables, type TableGroup } from './tables/groups.ts';
import { filledTables, type FilledTable } from './tables/registry.ts';

/** The sizes in bytes of files that are written, by their paths from the root of the site. */
export type FileSizes = ReadonlyMap<string, number>;

export const LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
};

/** A page with the data of the whole for programs beside it. */
export interface OpenDataView extends SheetView {
  /** What the page is about, in the words of schema.org. */
  linkedData: string;
}

const words = ({ locale }: ViewContext) => OPEN_DATA_WORDS[locale].page;

function fileLink(context: ViewContext, sizes: FileSizes, path: string, textOf: (size: string) => string): LinkView {
  const size = sizes.get(path);
  if (size === undefined) throw new RangeError(`${path} is linked and not written`);
  return { href: context.basePath.slice(0, -1) + path, text: textOf(sizeText(context.locale, size)) };
}

/** The files of a table; one without rows has no words for people. */
function filesOf(context: ViewContext, sizes: FileSizes, { name, rows }: FilledTable): LinkView[] {
  const { files } = words(context);
  const exact = fileLink(context, sizes, tablePath(name, 'csv'), files.csv);
  const typed = fileLink(context, sizes, tablePath(name, 'parquet'), files.parquet);
  if (rows.length === 0) return [exact, typed];
  return [
    fileLink(context, sizes, spreadsheetPath(context.locale, name), files.spreadsheet),
    exact,
    fileLink(context, sizes, tablePath(name, 'json'), files.json),
    typed,
  ];
}

function rowOf(context: ViewContext, sizes: FileSizes, table: FilledTable): Inline[][] {
  const links = filesOf(context, sizes, table).flatMap((link, at): Inline[] => (at === 0 ? [link] : [', ', link]));
  const { locale } = context;
  return [[table.title[locale]], [table.about[locale]], [formatNumber(table.rows.length, locale)], links];
}

function groupSection(context: ViewContext, sizes: FileSizes, group: TableGroup, tables: readonly FilledTable[]): SectionView {
  const { groups, table } = words(context);
  const content: ContentView = {
    type: 'table',
    table: {
      caption: table.caption(groups[group]),
      columns: [table.name, table.about, table.rows, table.files],
      rows: tables.map((own) => rowOf(context, sizes, own)),
    },
  };
  const id = `t-${group}`;
  return {
    id,
    heading: groups[group],
    content: group === 'parts' ? [{ type: 'fold', id: `${id}-all`, summary: table.caption(groups[group]), content: [content] }] : [content],
  };
}

const points = (texts: readonly string[]): ContentView => ({ type: 'points', points: texts.map((text) => ({ text, sources: [] })) });

/** How the whole is cited: with its day, since what is computed depends on it. */
export function dataCitation(context: ViewContext): string {
  const { messages } = context;
  const { absolute, asOf } = pageView(context, { destination: { to: 'section', section: 'data' }, title: '', description: '' });
  return messages.citation(messages.sections.data, messages.siteName, absolute, asOf.text);
}

function textSections(context: ViewContext): SectionView[] {
  const { reading, limits, licence } = words(context);
  const line = (...inlines: Inline[]): ContentView => ({ type: 'paragraph', inlines });
  return [
    { id: 'reading', heading: reading.heading, content: [points(reading.points)] },
    { id: 'limits', heading: limits.heading, content: [points(limits.points)] },
    {
      id: 'licence',
      heading: licence.heading,
      content: [
        line(licence.text, ' ', { href: LICENCE.address, text: licence.link, external: true }),
        line(licence.cite, ' ', dataCitation(context)),
        line(licence.citeEntries, ' ', licence.update),
      ],
    },
  ];
}

function programSection(context: ViewContext): SectionView {
  const { programs } = words(context);
  const all = { ...API_FILES, ...DESCRIPTION_FILES };
  const files = keysOf(all).map((name) => ({
    href: context.basePath.slice(0, -1) + all[name],
    text: programs[name],
  }));
  const pages = [
    { ...sectionLink(context, 'dictionary'), text: programs.dictionary },
    { ...sectionLink(context, 'queries'), text: programs.queries },
  ];
  const links = [...pages, ...files];
  return {
    id: 'programs',
    heading: programs.heading,
    content: links.map((link) => ({ type: 'paragraph', inlines: [link] })),
  };
}

/** The page of open data: what there is, which file is for whom, how to read it, and what it does not say. */
export function openDataView(context: ViewContext, sizes: FileSizes, linkedData: string): OpenDataView {
  const { lead, description, invented, all, which } = words(context);
  const tables = filledTables(context);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const heading = context.messages.sections.data;
  return {
    ...pageView(context, { destination: { to: 'section', section: 'data' }, title: heading, description, current: 'data' }),
    linkedData,
    kicker: [],
    heading,
    lead: lead(formatNumber(tables.length, context.locale), formatNumber(rows, context.locale)),
    notices: context.demonstration ? [invented] : [],
    facts: [],
    sections: [
      {
        id: 'all',
        heading: all.heading,
        content: [{ type: 'paragraph', inlines: [fileLink(context, sizes, archivePath(context.locale), all.zip), '. ', all.zipAbout] }],
      },
      { id: 'which', heading: which.heading, content: [points(which.points)] },
      ...groupsOfTables(tables).map(([group, own]) => groupSection(context, sizes, group, own)),
      ...textSections(context),
      programSection(context),
    ],
  };
}
