import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { toICalendar } from '#exports/calendar.ts';
import { contextOf } from '#site/ledger.ts';
import { calendarFiles, type CalendarFile } from '#views/calendar.ts';

/** The calendar files of both languages: everything, by country and by body. */
export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    calendarFiles(contextOf(locale)).map((file) => ({
      params: { calendar: file.path.replace(/^\/|\.ics$/g, '') },
      props: { locale, file },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale; file: CalendarFile }> = ({ props }) =>
  new Response(toICalendar(props.file, props.locale, contextOf(props.locale).asOf), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
