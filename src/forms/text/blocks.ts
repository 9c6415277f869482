// The body of a report as a form holds it: what a report may contain and a person without training can write.

/** A piece of text with its marks. A break of line inside a paragraph is `\n`. */
export interface Run {
  text: string;
  strong?: true;
  emphasis?: true;
  /** Where the piece leads: an address of the web, `mailto:`, or an entry of this site (`record:d-04`, `registro:d-04`). */
  link?: string;
}

export type Runs = readonly Run[];

export type TextBlock =
  | { kind: 'paragraph'; content: Runs }
  | { kind: 'heading'; level: 2 | 3; content: Runs }
  | { kind: 'bullets'; items: readonly Runs[] }
  | { kind: 'numbers'; start: number; items: readonly Runs[] }
  | { kind: 'quotation'; paragraphs: readonly Runs[] }
  /** The first row holds the heads of the columns; all rows have as many cells. */
  | { kind: 'table'; rows: readonly (readonly Runs[])[] };

/** What stands apart in a report, with its own fields. An empty field is one that nobody filled in. */
export type Component =
  | { kind: 'evidence'; source: string; date: string; content: readonly TextBlock[] }
  | { kind: 'quote'; by: string; content: readonly TextBlock[] }
  | { kind: 'note'; title: string; content: readonly TextBlock[] };

/** A picture of the report's own. */
export interface TextPicture {
  kind: 'picture';
  /** The name of its file, which stands beside the report; empty where none was chosen yet. */
  file: string;
  /** What is seen in it, for those who do not see it. */
  words: string;
}

export type Block = TextBlock | Component | TextPicture;

export function isComponent(block: Block): block is Component {
  return block.kind === 'evidence' || block.kind === 'quote' || block.kind === 'note';
}
