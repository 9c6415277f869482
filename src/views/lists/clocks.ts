import { coveredYears, holidayDates } from '#domain/consultations/holidays.ts';
import { compareNames, formatDate, formatNumber } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { byNewest, itemOf } from '../items.ts';
import type { ListView } from '../model/list.ts';
import { yearSpan } from '../terms.ts';
import { filteredItem } from './filters.ts';
import { listShell } from './shell.ts';

/** The written consultations, the newest first; where none is known, what is missing and who could supply it. */
export function consultationsView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  const { empty, calculator } = messages.consultations;
  const consultations = ledger.all('consultations').sort(byNewest);
  const list = listShell(context, {
    section: 'consultations',
    filtered: { list: 'consultations', entries: consultations },
    groups: [{ items: consultations.map((entry) => filteredItem(context, entry, true)) }],
    empty: {
      title: empty.title,
      paragraphs: [empty.text(formatDate(context.asOf, context.locale)), empty.who],
      actions: [
        { ...sectionLink(context, 'contribute'), text: empty.action },
        { ...sectionLink(context, 'calculator'), text: calculator },
      ],
    },
  });
  return { ...list, remarks: [[messages.terms.rules]] };
}

/** The tables of public holidays, by the name of the country. */
export function holidayTablesView(context: ViewContext): ListView {
  const { messages, ledger, locale } = context;
  const tables = ledger.all('holidays').map((entry) => {
    const dates = formatNumber(holidayDates(entry).length, locale);
    return { ...itemOf(context, entry), meta: [messages.holidays.meta(yearSpan(context, coveredYears(entry)), dates)] };
  });
  return {
    ...listShell(context, { section: 'holidays', groups: [{ items: tables.sort((a, b) => compareNames(a.title, b.title)) }] }),
    remarks: [[messages.calculator.limits]],
  };
}
