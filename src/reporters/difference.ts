import { oneLine } from './printable.ts';

/** A line that was changed, without its line end. */
export interface ChangedLine {
  /** From 1. */
  line: number;
  before: string;
  after: string;
}

/** Changed lines of one file as a unified difference without context; no line is added or taken away. */
export function toDifference(file: string, changes: readonly ChangedLine[]): string {
  const name = oneLine(file);
  const hunks = changes.flatMap(({ line, before, after }) => [`@@ -${line} +${line} @@`, `-${oneLine(before)}`, `+${oneLine(after)}`]);
  return [`--- ${name}`, `+++ ${name}`, ...hunks].join('\n');
}
