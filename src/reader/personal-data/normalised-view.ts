import { findAddresses, type Span } from './addresses.ts';
import { fold, unitAt } from './seen-characters.ts';
import { readTables, type TableCells } from './table-headers.ts';

/**
 * A text as a reader sees it: NFKC, without invisible characters and Markdown marks, one kind of dash, quote and blank.
 * `folded` is the same without accents and capitals, character by character. `starts` and `ends` lead back to the original.
 */
export interface View {
  text: string;
  folded: string;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Web addresses and DOIs: bare digits inside them say nothing about a person. */
  addresses: readonly Span[];
  tables: TableCells;
}

/** ASCII that is read as it stands: neither Markdown's marks nor the beginning of an escape. */
const PLAIN_RUN = /[\n !-$'()+-[\]^a-}]+/y;

/** What each character is read as and folds to; the same for every text, emptied before it grows large. */
const cache = new Map<string, string>();
const folds = new Map<string, string>();
const CACHE_SIZE = 20_000;

export function viewOf(original: string): View {
  const parts: string[] = [];
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  if (cache.size + folds.size > CACHE_SIZE) {
    cache.clear();
    folds.clear();
  }
  for (let at = 0; at < original.length;) {
    PLAIN_RUN.lastIndex = at;
    const run = PLAIN_RUN.exec(original)?.[0];
    if (run !== undefined) {
      parts.push(run);
      folded.push(run.toLowerCase());
      for (const end = at + run.length; at < end; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const [characters, length] = unitAt(original, at, cache);
    for (const character of characters) {
      let low = folds.get(character);
      if (low === undefined) folds.set(character, (low = fold(character)));
      parts.push(character);
      folded.push(low);
      for (let unit = 0; unit < character.length; unit++) {
        starts.push(at);
        ends.push(at + length);
      }
    }
    at += length;
  }
  const text = parts.join('');
  const plain = folded.join('');
  return {
    text,
    folded: plain,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    addresses: findAddresses(plain),
    tables: readTables(plain),
  };
}
