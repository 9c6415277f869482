import type { Checksums } from './checksums.ts';

/** A site that loses more than this share of its pages at once has most likely lost its content. */
const MOST_LOST = 0.25;

/** Kept versions only ever grow in number, and would hide that present pages are gone. */
const pagesIn = (files: Iterable<string>) => [...files].filter((file) => file.endsWith('.html') && !file.startsWith('archivo/')).length;

/** How many pages a site had and would have, where it would lose too many at once; undefined where it would not. */
export function shrinkage(before: Checksums | undefined, after: Iterable<string>): { before: number; after: number } | undefined {
  if (!before) return undefined;
  const counts = { before: pagesIn(before.keys()), after: pagesIn(after) };
  return counts.after < counts.before * (1 - MOST_LOST) ? counts : undefined;
}
