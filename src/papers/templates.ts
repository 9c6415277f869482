import { filled } from '#domain/text/filled.ts';
import type { PaperWords } from '#i18n/papers/index.ts';
import { excelFile, type SheetCell } from './excel-file.ts';
import { writtenMark, type PaperOutline, type PaperRow, type PaperSection } from './outline.ts';
import { wordFile } from './word-file.ts';
import type { WordBlock, WordCell } from './word-content.ts';

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

/** What stands in a template when somebody opens it: who is asked, and about what. */
export interface Begun {
  /** Id of the party that is asked. */
  asked: string;
  /** What is said of it before the tables. */
  guide: readonly string[];
  /** Answers by the field that they belong to. */
  facts: Readonly<Record<string, string>>;
  /** List whose items are begun, the fields that its tables ask, and of each item its answers and what helps with them. */
  list: string;
  fields: readonly string[];
  items: readonly { answers: Readonly<Record<string, string>>; hints: Readonly<Record<string, string>> }[];
}

/** How many tables for items, and how many rows that are numbered, a template has to begin with. */
const OFFERED = { word: 3, excel: 6, notes: 1, numbered: 2 };

/** A table of a template, or each of those for the items of a list: as many as are begun, or as are offered. */
function tables(
  outline: PaperOutline,
  program: 'word' | 'excel',
  begun?: Begun,
): { section: PaperSection; title: string; isFirst: boolean; item: number }[] {
  return outline.sections.flatMap((section) => {
    const offered = section.list === undefined ? 1 : section.list === 'notes' ? OFFERED.notes : OFFERED[program];
    const times = begun && section.list === begun.list ? begun.items.length : offered;
    return Array.from({ length: times }, (_, index) => ({
      section,
      title: filled(section.title, { n: index + 1 }),
      isFirst: index === 0,
      item: index,
    }));
  });
}

/** The rows of a table; those that are numbered stand together, by their number. */
function numbered({ rows }: Pick<PaperSection, 'rows'>, most: number = OFFERED.numbered): { row: PaperRow; label: string }[] {
  const written: { row: PaperRow; label: string }[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at]!;
    const group = row.path.slice(0, row.path.indexOf('*')).join('.');
    const together = row.label.includes('{n}')
      ? rows.slice(at).filter((one) => one.label.includes('{n}') && one.path.slice(0, one.path.indexOf('*')).join('.') === group)
      : [row];
    const times = row.label.includes('{n}') ? most : 1;
    for (let n = 1; n <= times; n += 1) written.push(...together.map((one) => ({ row: one, label: filled(one.label, { n }) })));
    at += together.length;
  }
  return written;
}

const hintOf = ({ required, hint }: PaperRow, { optional }: PaperWords) =>
  [required ? '' : `${optional.charAt(0).toUpperCase()}${optional.slice(1)}.`, hint].filter((text) => text !== '').join(' ');

/** What stands in the place of a choice: of the language of a report, that of its template. */
function chosenAlready({ answer, path }: PaperRow, { locale, kind }: PaperOutline): string | undefined {
  if (answer.kind !== 'choice' || kind !== 'reports' || path.join() !== 'lang') return undefined;
  return answer.options.find(([value]) => value === locale)?.[1];
}

function fieldCell(label: string, hint: string): WordCell {
  return { lines: [{ text: label, look: 'strong' }, ...(hint === '' ? [] : [{ text: hint, look: 'soft' as const }])] };
}

interface WordPart {
  section: PaperSection;
  isFirst: boolean;
  item: number;
}

/** The table of a part; of an item that is begun, the questions that fit it, with what is known filled in. */
function wordTable(outline: PaperOutline, { section, item }: WordPart, isMarked: boolean, words: PaperWords, begun?: Begun): WordBlock {
  const own = begun && section.list === begun.list ? begun.items[item] : undefined;
  const rows = own ? section.rows.filter(({ path }) => begun!.fields.includes(path[0]!)) : section.rows;
  const known = (row: PaperRow) =>
    own?.answers[row.path.join('.')] ?? (section.list === undefined ? begun?.facts[row.path.join('.')] : undefined);
  const mark = [
    [
      fieldCell(words.template, words.templateHint),
      { lines: [{ text: writtenMark({ ...outline, ...(begun && { asked: begun.asked }) }) }] },
    ],
  ];
  const asked = numbered({ rows }, own ? 1 : OFFERED.numbered).map(({ row, label }): WordCell[] => {
    const answer = known(row);
    return [
      fieldCell(label, own?.hints[row.path.join('.')] ?? hintOf(row, words)),
      row.answer.kind === 'choice'
        ? { options: row.answer.options.map(([, text]) => text), chosen: answer ?? chosenAlready(row, outline) ?? words.choose }
        : { lines: answer === undefined ? [] : [{ text: answer }] },
    ];
  });
  return { kind: 'table', widths: [38, 62], head: [words.field, words.answer], rows: isMarked ? [...mark, ...asked] : asked };
}

/** The Word template: a table for each part, and a place for the text of a report. @param begun what is known already */
export function wordTemplate(outline: PaperOutline, frame: PaperFrame, begun?: Begun): Promise<Uint8Array> {
  const { words, careful, address, creator, lang } = frame;
  const guide = (text: string): WordBlock[] => (text === '' ? [] : [{ kind: 'guide', text }]);
  const blocks: WordBlock[] = [
    { kind: 'title', text: outline.title },
    ...[...(begun?.guide ?? []), ...words.intro].flatMap(guide),
    { kind: 'guide', text: filled(words.formAddress, { address }), href: address },
    ...guide(careful),
    ...tables(outline, 'word', begun).flatMap(({ title, ...part }, index): WordBlock[] => {
      const { section, isFirst } = part;
      const heading: WordBlock = { kind: 'heading', text: title };
      const [row] = section.rows;
      if (row?.answer.kind === 'text') return [heading, ...guide(words.textInWord), { kind: 'paragraph', text: '' }];
      return [heading, ...(isFirst ? guide(section.hint) : []), wordTable(outline, part, index === 0, words, begun)];
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
      return line(label, { text: chosenAlready(row, outline) ?? '', look: 'answer', ...options }, hint);
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
