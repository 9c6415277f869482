import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadLedger } from '#reader/load-ledger.ts';
import { WORKBOOK_WORDS } from '#i18n/workbook/index.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { cellName } from '#papers/found.ts';
import type { SheetKey, Workbook } from '#papers/workbook/outline.ts';
import { workbookFile } from '#papers/workbook/workbook-file.ts';
import { createContext } from '#views/context.ts';
import { formNames } from '#views/forms/data.ts';
import { workbookOf } from '#views/workbook/workbook.ts';

/** A workbook as it was written, and before it was a file. */
export interface Written {
  workbook: Workbook;
  bytes: Uint8Array;
}

/** The workbook of a content folder. */
export async function writtenWorkbook(contentDir: string, locale: Locale = 'es', demonstration = false): Promise<Written> {
  const { ledger } = loadLedger(contentDir, { today: '2026-11-21', demonstration });
  const context = createContext({ ledger, locale, asOf: '2026-11-21', basePath: '/', siteUrl: 'https://example.org' });
  const workbook = workbookOf(context);
  return { workbook, bytes: await workbookFile(workbook, WORKBOOK_WORDS[locale], formNames(context)) };
}

/** A cell: sheet, id of its entry (with its item after a space, `+1` for the first new row), and the key of its column. */
export type CellAt = readonly [sheet: SheetKey, row: string, column: string];

/** The address of a cell in its file. */
export function addressOf({ sheets }: Workbook, [key, row, column]: CellAt): { sheet: string; cell: string } {
  const { name, columns, rows } = sheets.find((one) => one.key === key)!;
  const [id, item] = row.split(' ');
  const at = row.startsWith('+')
    ? rows.length + Number(row.slice(1)) - 1
    : row === 'head'
      ? -1
      : rows.findIndex((one) => one.id === id && one.item === item);
  const index = columns.findIndex((one) => one.key === column);
  if (index === -1 || (at === -1 && row !== 'head')) throw new RangeError(`no cell ${key} ${row} ${column}`);
  return { sheet: name, cell: cellName(index, at + 1) };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The path of a sheet in its file. */
const pathOf = ({ sheets }: Workbook, name: string) => `xl/worksheets/sheet${sheets.findIndex((one) => one.name === name) + 2}.xml`;

/** A workbook in which some parts are other ones. */
export function withParts(bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, edit] of Object.entries(edits)) parts[path] = strToU8(edit(parts[path] ? strFromU8(parts[path]) : ''));
  return zipSync(parts);
}

/** A workbook in which somebody has written: a text, a number, or the XML of what a cell holds. */
export function withCells(
  { workbook, bytes }: Written,
  cells: readonly (readonly [...CellAt, value: string | number | { type: string; xml: string }])[],
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [key, row, column, value] of cells) {
    const { sheet, cell } = addressOf(workbook, [key, row, column]);
    const path = pathOf(workbook, sheet);
    const content =
      typeof value === 'number'
        ? { type: 'n', xml: `<v>${value}</v>` }
        : typeof value === 'string'
          ? { type: 'inlineStr', xml: `<is><t xml:space="preserve">${escaped(value)}</t></is>` }
          : value;
    const form = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's');
    const xml = strFromU8(parts[path]!);
    if (!form.test(xml)) throw new RangeError(`no cell ${cell} in ${path}`);
    const next = value === '' ? `<c r="${cell}"$1/>` : `<c r="${cell}"$1 t="${content.type}">${content.xml.replaceAll('$', '$$$$')}</c>`;
    parts[path] = strToU8(xml.replace(form, next));
  }
  return zipSync(parts);
}

/** A workbook without one of its rows, or of its columns: the others move up, or to the left. */
export function without({ workbook, bytes }: Written, key: SheetKey, what: { row: string } | { column: string }): Uint8Array {
  const { name, columns } = workbook.sheets.find((one) => one.key === key)!;
  const gone = 'row' in what ? addressOf(workbook, [key, what.row, 'id']).cell : addressOf(workbook, [key, 'head', what.column]).cell;
  const [, letters = '', figures = ''] = /^([A-Z]+)(\d+)$/.exec(gone)!;
  const nameOf = (at: number) => cellName(at, 0).replace(/\d+$/, '');
  const index = columns.findIndex((_, at) => nameOf(at) === letters);
  return withParts(bytes, {
    [pathOf(workbook, name)]: (xml) => {
      const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)];
      const kept = rows.flatMap(([row, number]) => {
        if ('row' in what) {
          if (number === figures) return [];
          const next = Number(number) > Number(figures) ? Number(number) - 1 : Number(number);
          return [row.replace(/<row r="\d+"/, `<row r="${next}"`).replaceAll(/<c r="([A-Z]+)\d+"/g, `<c r="$1${next}"`)];
        }
        const cells = row.replace(new RegExp(`<c r="${letters}\\d+"[^>]*?(?:/>|>.*?</c>)`, 's'), '');
        return [
          cells.replaceAll(/<c r="([A-Z]+)(\d+)"/g, (whole, own: string, at: string) => {
            const place = columns.findIndex((_, one) => nameOf(one) === own);
            return place > index ? `<c r="${nameOf(place - 1)}${at}"` : whole;
          }),
        ];
      });
      return xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${kept.join('')}</sheetData>`);
    },
  });
}
