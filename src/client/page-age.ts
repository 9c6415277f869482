import { staleDays } from './stale-days.ts';

// Shows the notice that stands hidden on every page, with the number of days in place of its braces.
const notice = document.querySelector<HTMLElement>('[data-computed]')!;
const days = staleDays(notice.dataset.computed!, Date.now());
if (days) {
  notice.textContent = notice.textContent.replace('{n}', String(days));
  notice.hidden = false;
}
