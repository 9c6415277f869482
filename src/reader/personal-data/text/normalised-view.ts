import { findAddresses, type Span } from './addresses.ts';
import { fold, unitAt } from './seen-characters.ts';
import { readTables, type TableCells } from './table-headers.ts';

/**
 * A text as a reader sees it: NFKC, without invisible characters and Markdown marks, one kind of dash, quote and blank.
 * `folded` is the same without accents and capitals, character by character.
 */
export interface View {
  readonly text: string;
  readonly folded: string;
  /** Web addresses and DOIs: bare digits inside them say nothing about a person. */
  readonly addresses: readonly Span[];
  readonly tables: TableCells;
  /** Where the character of the view at an offset begins in the original. */
  startOf(at: number): number;
  /** Where the character of the view at an offset ends in the original, exclusive. */
  endOf(at: number): number;
}

/** ASCII that is read as it stands: neither Markdown's marks nor the beginning of an escape. */
const PLAIN_RUN = /[\n !-$'()+-[\]^a-}]+/y;

/** What each character is read as and folds to; the same for every text, emptied before it grows large. */
const cache = new Map<string, string>();
const folds = new Map<string, string>();
const CACHE_SIZE = 20_000;

/** Addresses, tables and places are worked out when a rule asks for them: most texts give no reason to. */
class SeenText implements View {
  text = '';
  folded = '';
  /** Of each piece: offset in the view, offset in the original, length there; 0 for a run that is read character by character. */
  readonly #pieces: number[] = [];
  #addresses: readonly Span[] | undefined;
  #tables: TableCells | undefined;

  constructor(original: string) {
    for (let at = 0; at < original.length;) {
      PLAIN_RUN.lastIndex = at;
      if (PLAIN_RUN.test(original)) {
        const run = original.slice(at, PLAIN_RUN.lastIndex);
        this.#pieces.push(this.text.length, at, 0);
        this.text += run;
        this.folded += run.toLowerCase();
        at += run.length;
        continue;
      }
      const [characters, length] = unitAt(original, at, cache);
      if (characters !== '') {
        this.#pieces.push(this.text.length, at, length);
        this.text += characters;
        for (const character of characters) {
          let low = folds.get(character);
          if (low === undefined) folds.set(character, (low = fold(character)));
          this.folded += low;
        }
      }
      at += length;
    }
  }

  get addresses(): readonly Span[] {
    return (this.#addresses ??= findAddresses(this.folded));
  }
  get tables(): TableCells {
    return (this.#tables ??= readTables(this.folded));
  }

  #pieceAt(at: number): number {
    let low = 0;
    let high = this.#pieces.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[3 * middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return 3 * low;
  }
  startOf(at: number): number {
    const piece = this.#pieceAt(at);
    const [from, original, length] = this.#pieces.slice(piece, piece + 3) as [number, number, number];
    return length === 0 ? original + at - from : original;
  }
  endOf(at: number): number {
    const piece = this.#pieceAt(at);
    const length = this.#pieces[piece + 2]!;
    return this.startOf(at) + (length === 0 ? 1 : length);
  }
}

export function viewOf(original: string): View {
  if (cache.size + folds.size > CACHE_SIZE) {
    cache.clear();
    folds.clear();
  }
  return new SeenText(original);
}
