import { pendingFilePath } from '#addresses/paths.ts';
import type { PendingFormat } from '#addresses/pending.ts';
import { pendingParties } from '#domain/pending/pending.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { toICalendar } from '#exports/calendar.ts';
import { toAtom } from '#exports/feed.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { PENDING_WORDS } from '#i18n/pending/index.ts';
import { excelFile, type SheetCell } from '#papers/excel-file.ts';
import type { ViewContext } from '#views/context.ts';
import { pendingCalendar, pendingNews, pendingTable, pendingTitle } from '#views/pending/files.ts';
import { contextOf } from './ledger.ts';

/** In letters: a short word, a title, a code, a part, two dates, what is known, what settles it, two addresses. */
const WIDTHS = [22, 60, 10, 22, 14, 14, 50, 36, 50, 50];

/** Rows above the lines: what the list is, what it does not mean, and the heads. */
const HEAD_ROWS = 3;

function workbook(context: ViewContext, party: string): Promise<Uint8Array> {
  const { columns, rows } = pendingTable(context, party);
  const title = pendingTitle(context, party);
  const { notice, desk } = PENDING_WORDS[context.locale];
  const line =
    (look: SheetCell['look']) =>
    (value: string | number): SheetCell => ({ text: String(value), look });
  return excelFile({
    title,
    creator: context.messages.siteName,
    name: desk,
    lists: '-',
    widths: WIDTHS,
    frozen: HEAD_ROWS,
    rows: [[line('title')(title)], [line('soft')(notice)], columns.map(line('head')), ...rows.map((row) => row.map(line('answer')))],
  });
}

type Content = string | Uint8Array;

const WRITE = {
  ics: (context, party) => {
    const file = pendingCalendar(context, party);
    return file && toICalendar(file, context.locale, context.asOf);
  },
  atom: (context, party) => {
    const news = pendingNews(context, party);
    return news && toAtom(news);
  },
  csv: (context, party) => toCsv(pendingTable(context, party)),
  xlsx: workbook,
} as const satisfies Record<PendingFormat, (context: ViewContext, party: string) => Content | undefined | Promise<Content>>;

/** The files of one format of all lists, in both languages; a list without a day has no calendar and no feed. */
export async function pendingFiles(format: PendingFormat): Promise<{ path: string; content: Content }[]> {
  const files: { path: string; content: Content }[] = [];
  for (const locale of LOCALES) {
    const context = contextOf(locale);
    for (const party of pendingParties(context.ledger, context.asOf)) {
      const content = await WRITE[format](context, party);
      if (content !== undefined) files.push({ path: pendingFilePath(locale, party, format), content });
    }
  }
  return files;
}
