import { manifestPath } from '#addresses/archive.ts';
import { ARCHIVE_WORDS } from '#i18n/archive/index.ts';
import { formatDate } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from './context.ts';
import type { ContentView } from './model/content.ts';
import type { SheetView } from './model/sheet.ts';
import { pageView } from './page.ts';

/** What is kept, in a sentence. */
function keptSentence({ locale, keepsVersions: days }: ViewContext): string {
  const words = ARCHIVE_WORDS[locale];
  if (!days) return words.none;
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? words.kept(days.length, formatDate(first, locale), formatDate(last, locale)) : words.started;
}

/** The kept days behind a line for each year, the newest first: ten years of weeks fit on a page. */
function dayFolds({ locale, basePath, keepsVersions = [] }: ViewContext): ContentView[] {
  const { year: yearOf, day: dayOf } = ARCHIVE_WORDS[locale].days;
  const years = Map.groupBy(keepsVersions.toReversed(), (day) => day.slice(0, 4));
  return [...years].map(([year, days]) => ({
    type: 'fold',
    id: `y-${year}`,
    summary: yearOf(year, days.length),
    content: [
      {
        type: 'items',
        items: days.map((day) => ({ href: basePath.slice(0, -1) + manifestPath(day), title: dayOf(formatDate(day, locale)), meta: [] })),
      },
    ],
  }));
}

/** The page about the versions of the site that are kept for good. */
export function archiveView(context: ViewContext): SheetView {
  const words = ARCHIVE_WORDS[context.locale];
  const heading = context.messages.sections.archive;
  const folds = dayFolds(context);
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'archive' },
      title: heading,
      description: words.lead,
      breadcrumbs: [sectionLink(context, 'data')],
      current: 'archive',
    }),
    kicker: [],
    heading,
    lead: words.lead,
    notices: [keptSentence(context)],
    facts: [],
    sections: [
      {
        id: 'how',
        heading: words.how.heading,
        content: [{ type: 'points', points: words.how.points.map((text) => ({ text, sources: [] })) }],
      },
      ...(folds.length > 0 ? [{ id: 'days', heading: words.days.heading, content: folds }] : []),
    ],
  };
}
