import type { Destination } from '#addresses/paths.ts';
import { newsForMembers, type NewsForMembers } from '#domain/figures/news-for-members.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { Paper } from '#papers/paper.ts';
import type { ViewContext } from '../context.ts';
import { entryLink } from '../names.ts';
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

/** From when until when it tells: after a meeting, whose own day is its source's, or from a day that somebody asked for. */
function periodOf(context: ViewContext, { from, last }: NewsForMembers, since: string | undefined): string {
  const words = DESK_WORDS[context.locale].monitoring;
  const to = formatDate(context.asOf, context.locale);
  if (since === undefined && last) return filled(words.sinceMeeting, { meeting: entryLink(context, last).text, to });
  return from === undefined ? filled(words.upTo, { to }) : filled(words.period, { from: formatDate(from, context.locale), to });
}

/**
 * The monitoring report to the members before a meeting of the technical group: everything as of the day of the page.
 *
 * @param since ISO day from which it tells, where that is not the last meeting
 */
export function monitoringPaper(context: ViewContext, kept: Destination, since?: string): Paper {
  const { ledger, locale, asOf } = context;
  const words = DESK_WORDS[locale].monitoring;
  const news = newsForMembers(ledger, asOf, since);
  return paperShell(context, {
    title: words.title,
    subtitle: periodOf(context, news, since),
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
