import type { Destination } from '#addresses/paths.ts';
import { newsForMembers } from '#domain/figures/news-for-members.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { Paper } from '#papers/paper.ts';
import type { ViewContext } from '../context.ts';
import { codesSection } from './monitoring/codes.ts';
import { datesSection } from './monitoring/dates.ts';
import { agreedSection, annexSection, briefSection } from './monitoring/news.ts';
import { requestsSection } from './monitoring/requests.ts';
import { rulesSection } from './monitoring/rules.ts';
import { sendingSection } from './monitoring/sending.ts';
import { sourcesSection } from './monitoring/sources.ts';
import { unknownSection } from './monitoring/unknown.ts';
import { voicesSection } from './monitoring/voices.ts';
import { paragraph } from './pieces.ts';
import { paperShell } from './shell.ts';

/**
 * The monitoring report to the members before a meeting of the technical group: everything as of the day of the page.
 *
 * @param since ISO day from which it tells, where that is not the last meeting
 */
export function monitoringPaper(context: ViewContext, kept: Destination, since?: string): Paper {
  const { ledger, locale, asOf } = context;
  const words = DESK_WORDS[locale].monitoring;
  const news = newsForMembers(ledger, asOf, since);
  const to = formatDate(asOf, locale);
  return paperShell(context, {
    title: words.title,
    subtitle: news.from === undefined ? filled(words.upTo, { to }) : filled(words.period, { from: formatDate(news.from, locale), to }),
    kept,
    contents: true,
    blocks: [
      paragraph(words.lead, 'lead'),
      paragraph(words.notice, 'note'),
      ...sendingSection(context, news),
      ...briefSection(context, news),
      ...agreedSection(context, news),
      ...voicesSection(context, news),
      ...datesSection(context),
      ...unknownSection(context),
      ...rulesSection(context, news),
      ...requestsSection(context, news),
      ...annexSection(context, news),
      ...codesSection(context),
      ...sourcesSection(context, news),
    ],
  });
}
