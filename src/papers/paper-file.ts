import { filled } from '#domain/text/filled.ts';
import type { DeskWords } from '#i18n/desk/index.ts';
import type { Paper, PaperBlock, PaperMark, PaperPiece, PaperText } from './paper.ts';
import { wordFile } from './word-file.ts';
import type { WordBlock, WordPiece } from './word-content.ts';

/** What the Word file of a paper is made of beside the paper. */
export interface PaperMakings {
  /** The words around it. */
  words: Pick<DeskWords['file'], 'page' | 'mark'>;
  /** Language tag of each language. */
  tags: Readonly<Record<Paper['locale'], string>>;
  /** The PNG file of a mark. */
  pictureOf: (mark: PaperMark) => Uint8Array;
}

function pieces(content: PaperText, { words, tags, pictureOf }: PaperMakings): WordPiece[] {
  return content.flatMap((piece: PaperPiece): WordPiece[] => {
    if ('mark' in piece) {
      const { word } = piece.mark;
      return [{ picture: { png: pictureOf(piece.mark), alt: filled(words.mark, { word }) } }, { text: `\u00a0${word}` }];
    }
    const { text, href, lang, look } = piece;
    return [{ text, href, look, lang: lang && tags[lang] }];
  });
}

function block(content: PaperBlock, makings: PaperMakings): WordBlock[] {
  switch (content.kind) {
    case 'heading':
    case 'page-break':
      return [content];
    case 'paragraph':
      return [{ kind: 'line', pieces: pieces(content.parts, makings), look: content.look === 'note' ? 'guide' : content.look }];
    case 'list':
      return content.items.map((item) => ({ kind: 'line', pieces: pieces(item, makings), look: 'bullet' }));
    case 'blank':
      return [
        { kind: 'line', pieces: [{ text: content.label, look: 'strong' }] },
        { kind: 'empty-lines', count: content.lines },
      ];
    case 'table': {
      const { caption, widths, head, rows } = content;
      const cells = rows.map((row) => row.map((cell) => ({ pieces: pieces(cell, makings) })));
      // What follows a table does not touch it.
      return [
        { kind: 'caption', text: caption },
        { kind: 'table', widths, head, rows: cells },
        { kind: 'guide', text: '' },
      ];
    }
  }
}

/** The Word file of a paper: the same paper gives the same bytes. */
export function paperFile(paper: Paper, makings: PaperMakings): Promise<Uint8Array> {
  const { title, subtitle, locale, creator, header, asOf, address, contents, blocks } = paper;
  return wordFile({
    title: subtitle === undefined ? title : `${title}: ${subtitle}`,
    creator,
    lang: makings.tags[locale],
    edges: { header, footer: [{ text: `${asOf} ` }, { text: address, href: address }], page: makings.words.page },
    blocks: [
      { kind: 'title', text: title },
      ...(subtitle === undefined ? [] : [{ kind: 'subtitle', text: subtitle } as const]),
      ...(contents === undefined ? [] : [{ kind: 'contents', title: contents } as const]),
      ...blocks.flatMap((own) => block(own, makings)),
    ],
  });
}
