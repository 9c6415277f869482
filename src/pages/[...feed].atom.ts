import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { toAtom } from '#exports/feed.ts';
import { contextOf } from '#site/ledger.ts';
import { calendarPath } from '#views/calendar.ts';
import { newsView } from '#views/news.ts';

/** The news of each language, beside its calendar. */
export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({
    params: { feed: calendarPath(locale, { of: 'feed' }).replace(/^\/|\.atom$/g, '') },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(toAtom(newsView(contextOf(props.locale))), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
