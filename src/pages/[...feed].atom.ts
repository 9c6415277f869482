import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { toAtom } from '#exports/feed.ts';
import { contextOf } from '#site/ledger.ts';
import { pendingFiles } from '#site/pending-files.ts';
import { calendarPath } from '#views/calendar.ts';
import { newsFeeds } from '#views/changes/feeds.ts';
import { newsView } from '#views/news.ts';

/** Dates of each language, beside its calendar; what changed, of everything and of whom and what can be followed; and those of what is pending for each party, beside its list. */
export const getStaticPaths = (async () => {
  const news = LOCALES.map((locale) => ({ path: calendarPath(locale, { of: 'feed' }), content: toAtom(newsView(contextOf(locale))) }));
  const changes = LOCALES.flatMap((locale) =>
    newsFeeds(contextOf(locale), 'atom').map(({ path, view }) => ({ path, content: toAtom(view) })),
  );
  return [...news, ...changes, ...(await pendingFiles('atom'))].map(({ path, content }) => ({
    params: { feed: path.replace(/^\/|\.atom$/g, '') },
    props: { content: content as string },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
