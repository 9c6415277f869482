import { harmlessCell } from '#domain/text/formulas.ts';
import type { NameRow } from '#forms/names.ts';
import type { WorkbookWords } from '#i18n/workbook/index.ts';
import { excelBook, type BookCell, type BookSheet } from '../excel-file.ts';
import { calledBy, plainCell, sumOf, writtenCell, type CalledBy } from './cell-text.ts';
import { writtenWorkbookMark, type CellAnswer, type Workbook, type WorkbookColumn, type WorkbookSheet } from './outline.ts';

/** Empty rows below those of a sheet, for new entries. */
const NEW_ROWS = 40;

/** What can be chosen in the cells of a column: the words of a closed list, or the names of entries. */
function optionsOf(answer: CellAnswer | undefined, names: readonly NameRow[]): { key: string; options: readonly string[] } | undefined {
  if (answer?.kind === 'choice')
    return { key: answer.options.map(([value]) => value).join(' '), options: answer.options.map(([, text]) => text) };
  if (answer?.kind !== 'entry' && !(answer?.kind === 'entries' && answer.as === 'ids')) return undefined;
  const { collections } = answer;
  const options = names.flatMap(([collection, id, name]) =>
    (collections as readonly string[]).includes(collection) && !id.includes('/') ? [harmlessCell(`${name} (${id})`)] : [],
  );
  return options.length === 0 ? undefined : { key: `entries ${collections.join(' ')}`, options };
}

/** Lists that cells choose from, each once and with a name of its own. */
class Lists {
  readonly options = new Map<string, readonly string[]>();
  readonly #names = new Map<string, string>();

  /** The name of a list. */
  named({ key, options }: { key: string; options: readonly string[] }): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `options_${this.#names.size + 1}`;
    this.#names.set(key, name);
    this.options.set(name, options);
    return name;
  }
}

const look = (sheet: WorkbookSheet, { kind }: WorkbookColumn) =>
  sheet.collection === undefined || kind === 'computed' ? 'computed' : 'answer';

function fileSheet(sheet: WorkbookSheet, names: readonly NameRow[], called: CalledBy, lists: Lists): BookSheet {
  const { columns, rows, name, collection } = sheet;
  const head = columns.map(({ label }): BookCell => ({ value: harmlessCell(label), look: 'head' }));
  const own = rows.map(({ values }) =>
    columns.map((column, at): BookCell => {
      const value = writtenCell(column, values[at], called);
      return { value: value === '' ? null : value, look: look(sheet, column) };
    }),
  );
  const fresh = columns.map((column): BookCell => ({ value: null, look: look(sheet, column) }));
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [head, ...own, ...Array.from({ length: collection === undefined ? 0 : NEW_ROWS }, () => fresh)],
    frozen: { rows: 1, columns: columns.filter(({ kind }) => kind === 'id' || kind === 'item').length },
    choices: columns.flatMap(({ field }, column) => {
      const options = optionsOf(field?.answer, names);
      return options ? [{ column, list: lists.named(options), isClosed: field?.answer.kind === 'choice' }] : [];
    }),
  };
}

/** What every cell says as it leaves, so that it can be told later what was changed in the workbook and what on the site. */
function originalSheet({ sheets }: Workbook, called: CalledBy, name: string): BookSheet {
  const cells = (texts: readonly string[]) => texts.map((value): BookCell => ({ value, look: 'soft' }));
  return {
    name,
    isHidden: true,
    widths: [],
    rows: sheets.flatMap(({ key, columns, rows }) => [
      cells([key, '', '', columns.map((column) => column.key).join(' ')]),
      ...rows.map(({ id, item = '', values }) =>
        cells([key, id, item, columns.map((column, at) => sumOf(plainCell(String(writtenCell(column, values[at], called))))).join(' ')]),
      ),
    ]),
  };
}

function startSheet(workbook: Workbook, words: WorkbookWords): BookSheet {
  const line = (text: string): BookCell[] => [{ value: harmlessCell(text), look: 'soft' }];
  return {
    name: words.start,
    widths: [100, 60, 12],
    rows: [
      [{ value: harmlessCell(workbook.title), look: 'title' }],
      line(writtenWorkbookMark(workbook)),
      ...workbook.intro.map(line),
      [
        { value: '', look: 'head' },
        { value: '', look: 'head' },
        { value: words.rowsIn, look: 'head' },
      ],
      ...workbook.sheets.map(({ name, about, rows }): BookCell[] => [
        { value: about, look: 'computed' },
        { value: name, look: 'computed' },
        {
          value: rows.length,
          look: 'computed',
          formula: `COUNTA('${name}'!$A$2:$A$${Math.max(rows.length + NEW_ROWS + 1, 2)})`,
        },
      ]),
    ],
  };
}

/** The workbook as a file of Excel: the same content gives the same bytes. @param names as forms load them, in its language */
export function workbookFile(workbook: Workbook, words: WorkbookWords, names: readonly NameRow[]): Promise<Uint8Array> {
  const called = calledBy(names);
  const lists = new Lists();
  const sheets = workbook.sheets.map((sheet) => fileSheet(sheet, names, called, lists));
  return excelBook({
    title: workbook.title,
    creator: workbook.creator,
    sheets: [startSheet(workbook, words), ...sheets, originalSheet(workbook, called, words.original)],
    lists: { name: words.lists, options: lists.options },
  });
}
