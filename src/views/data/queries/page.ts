import type { Locale } from '#domain/schemas/vocabulary.ts';
import { archivePath } from '#addresses/open-data.ts';
import { formatNumber } from '#i18n/format.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import type { SheetView } from '../../model/sheet.ts';
import { pageView } from '../../page.ts';
import type { Answer } from './answer.ts';
import { WORKED_QUERIES, type WorkedQuery } from './queries.ts';

const words = ({ locale }: ViewContext) => OPEN_DATA_WORDS[locale].queries;

const paragraph = (...inlines: Inline[]): ContentView => ({ type: 'paragraph', inlines });

/** A value as an engine answers it: of all texts a title alone is words, the others are data. */
function shown(value: string | number | null, column: string, locale: Locale): Inline[] {
  if (value === null) return [];
  if (typeof value === 'number') return [formatNumber(value, locale)];
  return [column === 'title' ? value : { text: value, code: true }];
}

function answerContent(context: ViewContext, question: string, { columns, rows }: Answer): ContentView {
  const { none, answer } = words(context);
  if (rows.length === 0) return paragraph(none);
  return {
    type: 'table',
    table: {
      caption: answer(question),
      columns,
      rows: rows.map((row) => row.map((value, at) => shown(value, columns[at]!, context.locale))),
    },
  };
}

function querySection(context: ViewContext, { name, sql, answer }: WorkedQuery): SectionView {
  const { question, reading } = words(context).queries[name];
  return {
    id: name,
    heading: question,
    content: [{ type: 'code', text: sql(context.locale) }, answerContent(context, question, answer(context)), paragraph(reading)],
  };
}

function howSection(context: ViewContext): SectionView {
  const { how } = words(context);
  const zip = { href: context.basePath.slice(0, -1) + archivePath(context.locale), text: how.zip };
  const links = [
    zip,
    { ...sectionLink(context, 'codes'), text: how.codes },
    { ...sectionLink(context, 'dictionary'), text: how.dictionary },
  ];
  return {
    id: 'how',
    heading: how.heading,
    content: [
      { type: 'points', points: how.points.map((text) => ({ text, sources: [] })) },
      paragraph(...links.flatMap((link, at): Inline[] => (at === 0 ? [link] : [' · ', link]))),
    ],
  };
}

/** The page of questions to the open data, each with its query and what it answers on the day. */
export function queriesView(context: ViewContext): SheetView {
  const { lead, description } = words(context);
  const heading = context.messages.sections.queries;
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'queries' },
      title: heading,
      description,
      breadcrumbs: [sectionLink(context, 'data')],
      current: 'queries',
    }),
    kicker: [],
    heading,
    lead,
    notices: [],
    facts: [],
    sections: [howSection(context), ...WORKED_QUERIES.map((query) => querySection(context, query))],
  };
}
