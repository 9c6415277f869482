/** A stretch of the view; `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
}

const ADDRESS = /(?:\bhttps?:\/\/|\bwww\.|\bdoi:? ?10\.|\b10\.\d{4,9}\/)[^\s<>"'|)\]}]{0,2000}/g;

/** Web addresses and DOIs of a folded text, in order. */
export function findAddresses(folded: string): Span[] {
  return [...folded.matchAll(ADDRESS)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Whether an offset lies in one of the spans (sorted, apart from each other). */
export function inside(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to <= at) low = middle + 1;
    else if (spans[middle]!.from > at) high = middle - 1;
    else return true;
  }
  return false;
}
