/** A page that is older than this says so: the site is made anew every day. */
const MOST_DAYS = 3;
const DAY = 86_400_000;

/** Whole days from the day a page was computed for to a moment, or undefined while they are too few to be said. */
export function staleDays(computed: string, now: number): number | undefined {
  const days = Math.floor((now - Date.parse(computed)) / DAY);
  return days > MOST_DAYS ? days : undefined;
}

/** Shows the notice that stands hidden on every page, with the number of days in place of its braces. */
export function tellAge(notice: HTMLElement, now: number): void {
  const days = staleDays(notice.dataset.computed!, now);
  if (days === undefined) return;
  notice.textContent = notice.textContent.replace('{n}', String(days));
  notice.hidden = false;
}
