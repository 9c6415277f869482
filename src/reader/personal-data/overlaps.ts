import { PERSONAL_DATA_KINDS } from '#domain/problems/fact-values.ts';
import type { Mark } from './text/match.ts';

const ORDER = new Map(PERSONAL_DATA_KINDS.map((kind, index) => [kind, index]));

/** Below zero where `a` is kept: what blocks, then what is longer, then the kind that is named first. */
function compareWeight(a: Mark, b: Mark): number {
  if (a.severity !== b.severity) return a.severity === 'block' ? -1 : 1;
  return b.to - b.from - (a.to - a.from) || ORDER.get(a.kind)! - ORDER.get(b.kind)!;
}

/** Sorted marks of which no two share a character; of two that do, the weightier is kept. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.from - b.from || compareWeight(a, b))) {
    const last = kept.at(-1);
    if (!last || last.to <= mark.from) kept.push(mark);
    else if (compareWeight(mark, last) < 0) kept[kept.length - 1] = mark;
  }
  return kept;
}
