import { filled } from '#domain/text/filled.ts';
import type { PaperWords } from '#i18n/papers/index.ts';
import { excelFile, type SheetCell } from './excel-file.ts';
import { writtenMark, type PaperOutline, type PaperRow, type PaperSection } from './outline.ts';
import { wordFile, type WordBlock, type WordCell } from './word-file.ts';

/** What a template is made of beside what it asks. */
export interface PaperFrame {
  words: PaperWords;
  /** What is never to be written, before anything is. */
  careful: string;
  /** Address of the form that reads it. */
  address: string;
  /** Who publishes it. */
  creator: string;
  /** Language tag. */
  lang: string;
}

/** How many tables for items, and how many rows that are numbered, a template has to begin with. */
const OFFERED = { word: 3, excel: 6, notes: 1, numbered: 2 };

/** A table of a template, or each of those for the items of a list. */
function tables(outline: PaperOutline, program: 'word' | 'excel'): { section: PaperSection; title: string; isFirst: boolean }[] {
  return outline.sections.flatMap((section) => {
    const times = section.list === undefined ? 1 : section.list === 'notes' ? OFFERED.notes : OFFERED[program];
    return Array.from({ length: times }, (_, index) => ({
      section,
      title: filled(section.title, { n: index + 1 }),
      isFirst: index === 0,
    }));
  });
}

/** The rows of a table; those that are numbered stand together, by their number. */
function numbered({ rows }: PaperSection): { row: PaperRow; label: string }[] {
  const written: { row: PaperRow; label: string }[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at]!;
    const group = row.path.slice(0, row.path.indexOf('*')).join('.');
    const together = row.label.includes('{n}')
      ? rows.slice(at).filter((one) => one.label.includes('{n}') && one.path.slice(0, one.path.indexOf('*')).join('.') === group)
      : [row];
    const times = row.label.includes('{n}') ? OFFERED.numbered : 1;
    for (let n = 1; n <= times; n += 1) written.push(...together.map((one) => ({ row: one, label: filled(one.label, { n }) })));
    at += together.length;
  }
  return written;
}

const hintOf = ({ required, hint }: PaperRow, { optional }: PaperWords) =>
  [required ? '' : `${optional.charAt(0).toUpperCase()}${optional.slice(1)}.`, hint].filter((text) => text !== '').join(' ');

/** What stands in the place of an answer: of the language of a report, that of its template. */
function begun({ answer, path }: PaperRow, { locale, kind }: PaperOutline): string | undefined {
  if (answer.kind !== 'choice' || kind !== 'reports' || path.join() !== 'lang') return undefined;
  return answer.options.find(([value]) => value === locale)?.[1];
}

function fieldCell(label: string, hint: string): WordCell {
  return { lines: [{ text: label, look: 'strong' }, ...(hint === '' ? [] : [{ text: hint, look: 'soft' as const }])] };
}

function wordTable(outline: PaperOutline, section: PaperSection, isFirst: boolean, words: PaperWords): WordBlock {
  const mark = [[fieldCell(words.template, words.templateHint), { lines: [{ text: writtenMark(outline) }] }]];
  const rows = numbered(section).map(({ row, label }): WordCell[] => [
    fieldCell(label, hintOf(row, words)),
    row.answer.kind === 'choice'
      ? { options: row.answer.options.map(([, text]) => text), chosen: begun(row, outline) ?? words.choose }
      : { lines: [] },
  ]);
  return { kind: 'table', widths: [38, 62], head: [words.field, words.answer], rows: isFirst ? [...mark, ...rows] : rows };
}

/** The Word template: a table for each part, and a place for the text of a report. */
export function wordTemplate(outline: PaperOutline, frame: PaperFrame): Promise<Uint8Array> {
  const { words, careful, address, creator, lang } = frame;
  const guide = (text: string): WordBlock[] => (text === '' ? [] : [{ kind: 'guide', text }]);
  const blocks: WordBlock[] = [
    { kind: 'title', text: outline.title },
    ...words.intro.flatMap(guide),
    { kind: 'guide', text: filled(words.formAddress, { address }), href: address },
    ...guide(careful),
    ...tables(outline, 'word').flatMap(({ section, title, isFirst }, index): WordBlock[] => {
      const heading: WordBlock = { kind: 'heading', text: title };
      const [row] = section.rows;
      if (row?.answer.kind === 'text') return [heading, ...guide(words.textInWord), { kind: 'paragraph', text: '' }];
      return [heading, ...(isFirst ? guide(section.hint) : []), wordTable(outline, section, index === 0, words)];
    }),
  ];
  return wordFile({ title: outline.title, creator, lang, blocks });
}

/** The Excel template: one sheet, with what can be chosen in lists. */
export function excelTemplate(outline: PaperOutline, frame: PaperFrame): Promise<Uint8Array> {
  const { words, careful, address, creator } = frame;
  const soft = (text: string): SheetCell[] => [{ text, look: 'soft' }];
  const line = (label: string, answer: SheetCell, hint: string): SheetCell[] => [
    { text: label, look: 'field' },
    answer,
    { text: hint, look: 'soft' },
  ];
  const head: SheetCell[][] = [
    [{ text: outline.title, look: 'title' }],
    [words.field, words.answer, words.help].map((text) => ({ text, look: 'head' })),
  ];
  const body = tables(outline, 'excel').flatMap(({ section, title, isFirst }): SheetCell[][] => [
    [{ text: '', look: 'soft' }],
    // The text of a report is one row, which says itself what it is.
    ...(section.rows[0]?.answer.kind === 'text'
      ? []
      : [[{ text: title, look: 'heading' as const }, ...soft(''), ...soft(isFirst ? section.hint : '')]]),
    ...numbered(section).map(({ row, label }) => {
      const options = row.answer.kind === 'choice' ? { options: row.answer.options.map(([, text]) => text) } : {};
      const hint = row.answer.kind === 'text' ? [hintOf(row, words), words.textInSheet].join(' ') : hintOf(row, words);
      return line(label, { text: begun(row, outline) ?? '', look: 'answer', ...options }, hint);
    }),
  ]);
  const guides = [...words.intro, filled(words.formAddress, { address }), careful].map((text) => [
    { text: '', look: 'soft' as const },
    ...soft(''),
    ...soft(text),
  ]);
  return excelFile({
    title: outline.title,
    creator,
    name: words.sheet,
    lists: words.lists,
    widths: [38, 60, 60],
    frozen: head.length,
    rows: [...head, line(words.template, { text: writtenMark(outline), look: 'soft' }, words.templateHint), ...guides, ...body],
  });
}
