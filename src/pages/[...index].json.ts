import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { searchFilesOf } from '#site/search-files.ts';
import { FORM_FILES } from '#site/form-files.ts';
import { lineFiles } from '#site/line-files.ts';
import { listFiles } from '#site/list-files.ts';
import { quartersFilePath } from '#addresses/data.ts';
import { searchIndexPath } from '#views/search.ts';
import { quarterFile } from '#views/figures/quarters.ts';
import { toJsonFeed } from '#exports/json-feed.ts';
import { newsFeeds } from '#views/changes/feeds.ts';
import { contextOf } from '#site/ledger.ts';
import { openDataFiles } from '#site/open-data-files.ts';

/**
 * The search index: one folder a language beside the search page, in pieces that the browser asks for as it needs them; and what
 * each list holds, and its lines can be found by where it goes on over several pages; how things stood on past quarters; what forms choose from and check against; the tables of the open data; what changed, as JSON Feed.
 */
export const getStaticPaths = (() => [
  ...LOCALES.flatMap((locale) =>
    [...searchFilesOf(locale)].map(([name, json]) => ({
      params: { index: (searchIndexPath(locale) + name).replace(/^\/|\.json$/g, '') },
      props: { json },
    })),
  ),
  ...FORM_FILES.map(({ path, text }) => ({ params: { index: path.replace(/^\/|\.json$/g, '') }, props: { json: text } })),
  ...listFiles('json').map(({ path, text }) => ({ params: { index: path.replace(/^\/|\.json$/g, '') }, props: { json: text } })),
  ...lineFiles().map(({ path, text }) => ({ params: { index: path.replace(/^\/|\.json$/g, '') }, props: { json: text } })),
  {
    params: { index: quartersFilePath().replace(/^\/|\.json$/g, '') },
    props: { json: `${JSON.stringify(quarterFile(contextOf('es')))}\n` },
  },
  ...LOCALES.flatMap((locale) =>
    newsFeeds(contextOf(locale), 'json').map(({ path, view }) => ({
      params: { index: path.replace(/^\/|\.json$/g, '') },
      props: { json: toJsonFeed(view) },
    })),
  ),
  ...openDataFiles('json').map(({ path, content }) => ({ params: { index: path.replace(/^\/|\.json$/g, '') }, props: { json: content } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string | Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.json);
