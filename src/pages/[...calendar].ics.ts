import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { toICalendar } from '#exports/calendar.ts';
import { contextOf } from '#site/ledger.ts';
import { pendingFiles } from '#site/pending-files.ts';
import { calendarFiles } from '#views/calendar.ts';

/** The calendar files of both languages: everything, by country and by body; and what is pending for each party. */
export const getStaticPaths = (async () => {
  const dates = LOCALES.flatMap((locale) => {
    const context = contextOf(locale);
    return calendarFiles(context).map((file) => ({ path: file.path, content: toICalendar(file, locale, context.asOf) }));
  });
  return [...dates, ...(await pendingFiles('ics'))].map(({ path, content }) => ({
    params: { calendar: path.replace(/^\/|\.ics$/g, '') },
    props: { content: content as string },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
