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

export type Block = TextBlock | Component;

export function isComponent(block: Block): block is Component {
  return block.kind === 'evidence' || block.kind === 'quote' || block.kind === 'note';
}
