import type { PaperBlock, PaperPiece, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { FactView, Inline } from '../../model/inline.ts';
import type { EventView, ItemView, NoteView, SourceView } from '../../model/item.ts';
import type { TableView } from '../../model/table.ts';
import { heading, labelled, linked, list, paragraph, piecesOf, plain, table, voicesText } from '../pieces.ts';

/** The page of which a paper tells the same: its context, and where places on it are. */
export interface OnPage {
  context: ViewContext;
  /** Path of the page, for links that lead to a place on it. */
  href: string;
}

/** A line of a page; a link to a place on the page leads there from outside. */
export function lineOf({ context, href }: OnPage, inlines: readonly Inline[]): PaperText {
  const led = inlines.map((inline) =>
    typeof inline === 'object' && 'href' in inline && inline.href.startsWith('#') ? { ...inline, href: href + inline.href } : inline,
  );
  return piecesOf(context, led);
}

/** A paragraph; one that is but a link shows its address, which paper cannot open. */
function withAddress(page: OnPage, inlines: readonly Inline[]): PaperText {
  const [only, ...more] = lineOf(page, inlines);
  if (!only || more.length > 0 || !('href' in only) || only.href === undefined) return lineOf(page, inlines);
  return [plain(`${only.text}: `), { text: only.href, href: only.href }];
}

function joined(parts: readonly PaperPiece[]): PaperText {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [plain('; '), part]));
}

/** Sources in brackets, each by its code and place. */
function sourcesText({ context }: OnPage, sources: readonly SourceView[]): PaperText {
  if (sources.length === 0) return [];
  const parts = sources.flatMap(({ link, at }, index): PaperPiece[] => [
    ...(index === 0 ? [] : [plain('; ')]),
    linked(context, link),
    ...(at === undefined ? [] : [plain(`, ${at}`)]),
  ]);
  return [plain(' ('), ...parts, plain(')')];
}

function itemText({ context }: OnPage, { href, code, title, lang, meta, voices, due, summary }: ItemView): PaperText {
  const name = href === undefined ? plain(title, lang) : linked(context, { href, text: title, lang });
  const details = [...meta, ...(due ? [due.text] : []), ...(summary === undefined ? [] : [summary])];
  return [
    ...(code === undefined ? [] : [plain(`${code} · `)]),
    name,
    ...(details.length === 0 ? [] : [plain(`. ${details.join('. ')}`)]),
    ...(voices ? [plain('. '), ...voicesText(voices)] : []),
  ];
}

function eventText(page: OnPage, { date, text, lang, links, sources }: EventView): PaperText {
  const words: PaperText = [
    plain(text, lang),
    ...(links.length === 0 ? [] : [plain(' '), ...joined(links.map((link) => linked(page.context, link)))]),
    ...sourcesText(page, sources),
  ];
  return date === undefined ? words : labelled(date, words);
}

/** A table of a page; its columns are as wide as each other, save the first. */
export function tableBlocks(page: OnPage, { caption, columns, rows }: TableView): PaperBlock[] {
  const rest = Math.floor(100 / columns.length);
  return table({
    caption,
    widths: columns.map((_, index) => (index === 0 ? 100 - rest * (columns.length - 1) : rest)),
    head: columns,
    rows: rows.map((cells) => cells.map((cell) => lineOf(page, cell))),
  });
}

/** What a page says in one part, for paper: nothing is folded there, and pictures of data stay on the page. */
function contentBlocks(page: OnPage, content: readonly ContentView[]): PaperBlock[] {
  return content.flatMap((part): PaperBlock[] => {
    switch (part.type) {
      case 'paragraph':
        return [paragraph(withAddress(page, part.inlines), part.soft ? 'note' : undefined)];
      case 'fold':
        return [heading(part.summary, 2), ...contentBlocks(page, part.content)];
      case 'heading':
        return [heading(part.text, 2)];
      case 'items':
        return list(part.items.map((item) => itemText(page, item)));
      case 'table':
        return tableBlocks(page, part.table);
      case 'events':
        return list(part.events.map((event) => eventText(page, event)));
      case 'points':
        return list(part.points.map(({ text, lang, sources }) => [plain(text, lang), ...sourcesText(page, sources)]));
      default:
        return [];
    }
  });
}

/** A section of a page under its heading; nothing where it would be empty. */
export function sectionBlocks(page: OnPage, section: SectionView | undefined): PaperBlock[] {
  const blocks = section ? contentBlocks(page, section.content) : [];
  return blocks.length === 0 ? [] : [heading(section!.heading), ...blocks];
}

/** Facts as lines that say first what they tell. */
export function factLines(page: OnPage, facts: readonly FactView[]): PaperText[] {
  return facts.map(({ label, values }) =>
    labelled(
      label,
      values.flatMap((value, index) => [...(index === 0 ? [] : [plain('; ')]), ...lineOf(page, value)]),
    ),
  );
}

export function noteLines(page: OnPage, notes: readonly NoteView[]): PaperText[] {
  return notes.map(({ kind, date, text, lang, sources }) =>
    labelled(date === undefined ? kind : `${kind}, ${date}`, [plain(text, lang), ...sourcesText(page, sources)]),
  );
}
