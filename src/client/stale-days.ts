/** A page that is older than this says so: the site is made anew every day. */
const MOST_DAYS = 3;

/** Whole days from the ISO day a page was computed for to a moment, or 0 while they are too few to be said. */
export function staleDays(computed: string, now: number): number {
  const days = Math.floor((now - Date.parse(computed)) / 86_400_000);
  return days > MOST_DAYS ? days : 0;
}
