/** A page is divided only where its lists are heavier than so many lines together; the register of today is lighter throughout. */
export const WHOLE = 600;
/** What the first page of a divided one holds of its lists, in lines. */
export const FIRST = 240;
/** How many lines a page holds that goes on, and how high they may stand together. */
export const FIFTY = 50;
export const FURTHER = 200;
/** What a list keeps on the first page at the most, from generous to little: the first that fits is taken for all of them. */
const SHARES = [200, 150, 100, 60, 40, 24, 12, 6, 3, 1.5, 0] as const;

/** The lines of one list that one page shows: from the first, up to and without the last. */
export interface Slice {
  from: number;
  to: number;
}

/** For each page, which lines of each list it shows. The first page shows some of every list: its place is there. */
export type Plan = readonly (readonly Slice[])[];

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

/** How many lines from the first on stand no higher than a share together; one at least, and no more than fifty. */
function kept(heights: readonly number[], share: number): number {
  let total = 0;
  const end = heights.findIndex((height, at) => (total += height) > share || at >= FIFTY);
  return end === -1 ? heights.length : Math.max(1, end);
}

/**
 * @param weights of the lines of each list of a page
 * @param lists how high each line stands on a phone, in lines: where it is not what it weighs
 */
export function planOf(weights: readonly (readonly number[])[], lists: readonly (readonly number[])[] = weights): Plan {
  const whole = lists.map(({ length }) => ({ from: 0, to: length }));
  if (sum(weights.flat()) <= WHOLE) return [whole];
  const share = SHARES.find((own) => sum(lists.map((heights) => sum(heights.slice(0, kept(heights, own))))) <= FIRST) ?? 0;
  const first = lists.map((heights) => ({ from: 0, to: heights.length === 0 ? 0 : kept(heights, share) }));
  const pages: Slice[][] = [first];
  const empty = () => first.map(({ to }): Slice => ({ from: to, to }));
  let page = empty();
  let lines = 0;
  let height = 0;
  lists.forEach((heights, list) => {
    for (let at = first[list]!.to; at < heights.length; at++) {
      if (lines === FIFTY || (lines > 0 && height + heights[at]! > FURTHER)) {
        pages.push(page);
        page = empty();
        lines = 0;
        height = 0;
      }
      if (page[list]!.from === page[list]!.to) page[list] = { from: at, to: at };
      page[list]!.to = at + 1;
      lines++;
      height += heights[at]!;
    }
  });
  if (lines > 0) pages.push(page);
  return pages;
}
