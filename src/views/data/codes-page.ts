import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import type { ContentView } from '../model/content.ts';
import type { Inline } from '../model/inline.ts';
import type { SheetView } from '../model/sheet.ts';
import { pageView } from '../page.ts';
import { codeWords } from './tables/code-words.ts';
import { filledTables } from './tables/registry.ts';
import type { ColumnHead, TableHead } from './tables/table.ts';

/** What a program reads, told from words. */
export const asCode = (text: string): Inline => ({ text, code: true });

/** The closed lists of some tables by their values: where each stands on the page of codes, and a column that has it. */
export type CodeLists = ReadonlyMap<string, { id: string; column: ColumnHead }>;

/** Each closed list once; its place is named by the first column that has it. */
export function codeLists(tables: readonly TableHead[]): CodeLists {
  const lists = new Map<string, { id: string; column: ColumnHead }>();
  for (const { name, columns } of tables)
    for (const column of columns)
      if (column.options && !lists.has(column.options.join()))
        lists.set(column.options.join(), { id: `${name}-${column.name}`.replaceAll('_', '-'), column });
  return lists;
}

/** The page that says in words what each code of each closed list means. */
export function codesView(context: ViewContext): SheetView {
  const { dictionary } = OPEN_DATA_WORDS[context.locale].page;
  const folds = [...codeLists(filledTables(context)).values()].map(({ id, column }): ContentView => {
    const named = codeWords(column.options!, context.locale);
    return {
      type: 'fold',
      id,
      summary: `${column.title[context.locale]} (${column.name})`,
      content: [
        {
          type: 'table',
          table: {
            caption: `${dictionary.codesCaption}: ${column.title[context.locale]}`,
            columns: [dictionary.columns.code, dictionary.columns.words],
            rows: column.options!.map((code) => [[asCode(code)], [named[code] ?? code]]),
          },
        },
      ],
    };
  });
  const heading = context.messages.sections.codes;
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'codes' },
      title: heading,
      description: dictionary.codesCaption,
      breadcrumbs: [sectionLink(context, 'data')],
      current: 'codes',
    }),
    kicker: [],
    heading,
    lead: dictionary.codesLead,
    notices: [],
    facts: [],
    sections: [{ id: 'lists', heading: dictionary.codes, content: folds }],
  };
}
