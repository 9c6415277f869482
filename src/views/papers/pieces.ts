import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { PaperBlock, PaperPiece, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../context.ts';
import type { Inline, LinkView, ShortVoiceView } from '../model/inline.ts';

/** A full address: a paper leaves the site. */
export const absolute = ({ siteUrl }: ViewContext, href: string): string => (href.startsWith('/') ? siteUrl + href : href);

/** A link with its full address. */
export function linked(context: ViewContext, { href, text, lang }: LinkView): PaperPiece {
  return { text, href: absolute(context, href), ...(lang && { lang }) };
}

export const plain = (text: string, lang?: Locale): PaperPiece => ({ text, ...(lang && { lang }) });
/** A line of words alone. */
export const line = (text: string): PaperText => [plain(text)];

const strong = (text: string): PaperPiece => ({ text, look: 'strong' });

function piece(context: ViewContext, inline: Exclude<Inline, string>): PaperPiece[] {
  if ('href' in inline) return [linked(context, inline)];
  if ('level' in inline) return [{ mark: { kind: 'level', level: inline.level, word: inline.word } }];
  if ('record' in inline) return [{ mark: { kind: 'record', record: inline.record, word: inline.word } }];
  if ('state' in inline) {
    const mark: PaperPiece = { mark: { kind: 'state', state: inline.state, word: inline.word } };
    return inline.count === undefined ? [mark] : [mark, plain(`: ${inline.count}`)];
  }
  return 'tag' in inline ? [plain(inline.word)] : [plain(inline.text, inline.lang)];
}

const endOf = (parts: readonly PaperPiece[]): string => {
  const last = parts.at(-1);
  return last && 'text' in last ? last.text : '';
};

/** What a page says in a line, as pieces of a paper: a break becomes a semicolon where no sentence ends, since a paper is read aloud too. */
export function piecesOf(context: ViewContext, inlines: readonly Inline[]): PaperText {
  const pieces: PaperPiece[] = [];
  for (const inline of inlines) {
    if (typeof inline !== 'string') pieces.push(...piece(context, inline));
    else {
      const joint = /[.:;?!]\s*$/.test(endOf(pieces)) || pieces.length === 0 ? ' ' : '; ';
      const text = inline.replace(/^\n/, joint).replaceAll('\n', '; ');
      if (text !== '') pieces.push(plain(text));
    }
  }
  return pieces;
}

/** What a voice says in few words, after its name; with its marks where it speaks of one aspect alone. */
function voicePieces({ heading, marks, about, text }: ShortVoiceView): PaperPiece[] {
  const name = plain(`${heading}: `);
  if (marks.length === 0) return [name, plain(text)];
  const pieces = marks.flatMap((mark, index): PaperPiece[] => [
    ...(index === 0 ? [] : [plain(' – ')]),
    { mark: 'level' in mark ? { kind: 'level', ...mark } : { kind: 'record', ...mark } },
  ]);
  return [name, ...pieces, ...(about === undefined ? [] : [plain(` ${about}`)])];
}

/** The three voices one after the other, never merged. */
export function voicesText(voices: readonly ShortVoiceView[]): PaperText {
  return voices.flatMap((voice, index): PaperPiece[] => [
    ...(index === 0 ? [] : [plain('. ')]),
    ...voicePieces(voice),
    ...(index === voices.length - 1 ? [plain('.')] : []),
  ]);
}

/** A line that says first what it tells. */
export const labelled = (label: string, pieces: PaperText): PaperText => [strong(`${label}: `), ...pieces];

export const heading = (text: string, level: 1 | 2 | 3 = 1): PaperBlock => ({ kind: 'heading', level, text });

export function paragraph(content: string | PaperText, look?: 'lead' | 'note'): PaperBlock {
  return { kind: 'paragraph', parts: typeof content === 'string' ? [plain(content)] : content, ...(look && { look }) };
}

/** A list, and no list where nothing stands in it. */
export function list(items: readonly (PaperText | undefined)[]): PaperBlock[] {
  const lines = items.filter((item) => item !== undefined && item.length > 0) as PaperText[];
  return lines.length === 0 ? [] : [{ kind: 'list', items: lines }];
}

/** A table, and none where it would have no row. */
export function table(content: Omit<Extract<PaperBlock, { kind: 'table' }>, 'kind'>): PaperBlock[] {
  return content.rows.length === 0 ? [] : [{ kind: 'table', ...content }];
}

/** A part of a paper under its heading; nothing at all where it has no content. */
export function part(title: string, blocks: readonly PaperBlock[]): PaperBlock[] {
  return blocks.length === 0 ? [] : [heading(title), ...blocks];
}
