/** A line of a cell: what it asks strong, what helps soft. */
export interface WordLine {
  text: string;
  look?: 'strong' | 'soft';
}

/** A piece of a line: words, or a small picture that stands before its word. `lang` is a language tag, where it is another one. */
export type WordPiece =
  { text: string; href?: string | undefined; lang?: string | undefined; look?: 'strong' | 'soft' | undefined } | { picture: WordPicture };

/** A square picture of a PNG file, with what is said in its place. */
interface WordPicture {
  png: Uint8Array;
  alt: string;
}

/** A cell: its lines, a list from which one is chosen, or a line of pieces. */
export type WordCell = { lines: readonly WordLine[] } | { options: readonly string[]; chosen: string } | { pieces: readonly WordPiece[] };

export type WordBlock =
  | { kind: 'title' | 'subtitle' | 'paragraph' | 'guide' | 'caption'; text: string; href?: string }
  | { kind: 'heading'; level?: 1 | 2 | 3; text: string }
  | { kind: 'line'; pieces: readonly WordPiece[]; look?: 'lead' | 'guide' | 'bullet' | undefined }
  /** Lines to write on by hand. */
  | { kind: 'empty-lines'; count: number }
  /** The headings of the document, as a field: Word adds their pages when it is asked to make it anew. */
  | { kind: 'contents'; title: string }
  | { kind: 'page-break' }
  /** `widths` in hundredths of the width of the page; the first row is repeated on every page. */
  | { kind: 'table'; widths: readonly number[]; head: readonly string[]; rows: readonly (readonly WordCell[])[] };

/** What stands on every page, above and below; the number of the page follows the last line, as `page` says it: «Página {n} de {all}». */
export interface WordEdges {
  header: string;
  footer: readonly WordPiece[];
  page: string;
}

/** A document of Word, before it is one. */
export interface WordContent {
  title: string;
  /** Who publishes it. */
  creator: string;
  /** Language tag. */
  lang: string;
  /** Left out of what is filled in and sent back. */
  edges?: WordEdges;
  blocks: readonly WordBlock[];
}
