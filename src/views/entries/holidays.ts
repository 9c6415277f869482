import type { Entry } from '#domain/ledger/entry.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { coveredYears, holidayDates } from '#domain/consultations/holidays.ts';
import { formatDayShort, formatList, formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { partyLink, wordsOf } from '../names.ts';
import type { EntryView } from '../model/entry.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import { movedFrom, yearSpan } from '../terms.ts';
import { entryShell } from './parts/shell.ts';
import { fact } from '../facts.ts';

/** The holidays of one country: each dated day with its reach, what moved it, and whether anybody has verified it. */
export function holidaysView(context: ViewContext, entry: Entry<'holidays'>): EntryView {
  const { holidays, terms, labels: common, table } = context.messages;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  const dates = holidayDates(entry);
  const unverified = dates.filter(({ confidence }) => confidence !== 'verified').length;
  const tableOf = (year: number): ContentView => ({
    type: 'table',
    table: {
      caption: holidays.caption(year),
      columns: [holidays.labels.date, holidays.labels.name, table.confidence],
      rows: dates
        .filter(({ on }) => on.startsWith(`${year}-`))
        .map((date) => {
          const more = [holidays.scopes[date.scope], movedFrom(context, date)].filter((text) => text !== undefined);
          return [
            [formatDayShort(date.on, context.locale, false)],
            [(words.holidays[date.holiday] ?? '') + (more.length === 0 ? '' : ` (${more.join('; ')})`)],
            [date.confidence === 'verified' ? terms.verified : terms.unverified],
          ];
        }),
    },
  });
  const now = Number(context.asOf.slice(0, 4));
  const isNear = (year: number) => year === now || year === now + 1;
  const near = coveredYears(entry).filter(isNear);
  const others = coveredYears(entry).filter((year) => !isNear(year));
  const sections: SectionView[] = [
    ...near.map((year) => ({ id: `y${year}`, heading: String(year), content: [tableOf(year)] })),
    {
      id: ANCHORS.otherYears[context.locale],
      heading: holidays.otherYears,
      content: others.map((year) => ({ type: 'fold', id: `y${year}`, summary: String(year), content: [tableOf(year)] })),
    },
  ];
  return entryShell(context, entry, {
    section: 'holidays',
    kicker: [yearSpan(context, coveredYears(entry))],
    facts: [
      fact(common.country, partyLink(context, facts.country)),
      fact(holidays.labels.years, yearSpan(context, coveredYears(entry))),
      fact(
        holidays.labels.weekend,
        formatList(
          facts.weekend.map((day) => holidays.weekdays[day]),
          context.locale,
        ),
      ),
      fact(holidays.labels.law, words.law),
      unverified === 0
        ? undefined
        : fact(
            common.confidence,
            holidays.unverified(formatNumber(unverified, context.locale), formatNumber(dates.length, context.locale)),
          ),
    ],
    sections,
  });
}
