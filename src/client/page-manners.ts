// What every page does for its reader: it notices that it is old, and carries its address to where errors are reported.
import { faultQuery } from './error-address.ts';
import { tellAge } from './page-age.ts';

const notice = document.querySelector<HTMLElement>('[data-computed]');
if (notice) tellAge(notice, Date.now());

const report = document.querySelector<HTMLAnchorElement>('a[data-report]');
// On the way there, not before: the address may still follow what is chosen on the page.
for (const moment of ['focus', 'pointerdown', 'click'])
  report?.addEventListener(moment, () => {
    report.search = faultQuery({ page: location.href, title: document.title, day: notice?.dataset.computed ?? '' });
  });
