import type { PaperBlock, PaperPiece, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../context.ts';
import type { Inline } from '../model/inline.ts';

type Look = Extract<PaperBlock, { kind: 'paragraph' }>['look'];

/** A line of a page as a line of a paper: its addresses in full, so that they lead somewhere from a file. */
export function paperText({ siteUrl }: Pick<ViewContext, 'siteUrl'>, inlines: readonly Inline[]): PaperText {
  return inlines.map((inline): PaperPiece => {
    if (typeof inline === 'string') return { text: inline === '\n' ? ' ' : inline };
    if ('level' in inline) return { mark: { kind: 'level', level: inline.level, word: inline.word } };
    if ('record' in inline) return { mark: { kind: 'record', record: inline.record, word: inline.word } };
    if ('state' in inline) {
      const word = inline.count === undefined ? inline.word : `${inline.count} ${inline.word}`;
      return { mark: { kind: 'state', state: inline.state, word } };
    }
    if ('tag' in inline) return { text: inline.word, look: 'strong' };
    const lang = inline.lang && { lang: inline.lang };
    if (!('href' in inline)) return { text: inline.text, ...lang };
    return { text: inline.text, href: inline.href.startsWith('/') ? siteUrl + inline.href : inline.href, ...lang };
  });
}

/** Words alone, as a line of a paper. */
export const plain = (text: string, look?: 'strong' | 'soft'): PaperText => [{ text, ...(look && { look }) }];

export const heading = (level: 1 | 2 | 3, text: string): PaperBlock => ({ kind: 'heading', level, text });

export const paragraph = (parts: PaperText | string, look?: Look): PaperBlock => ({
  kind: 'paragraph',
  parts: typeof parts === 'string' ? plain(parts) : parts,
  ...(look && { look }),
});
