import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { searchFilesOf } from '#site/search-files.ts';
import { listFiles } from '#site/list-files.ts';
import { quartersFilePath } from '#addresses/data.ts';
import { searchIndexPath } from '#views/search.ts';
import { quarterFile } from '#views/figures/quarters.ts';
import { contextOf } from '#site/ledger.ts';

/**
 * The search index: one folder a language beside the search page, in pieces that the browser asks for as it needs them; and what
 * each list holds; and how things stood at the end of every quarter.
 */
export const getStaticPaths = (() => [
  ...LOCALES.flatMap((locale) =>
    [...searchFilesOf(locale)].map(([name, json]) => ({
      params: { index: (searchIndexPath(locale) + name).replace(/^\/|\.json$/g, '') },
      props: { json },
    })),
  ),
  ...listFiles('json').map(({ path, text }) => ({ params: { index: path.replace(/^\/|\.json$/g, '') }, props: { json: text } })),
  {
    params: { index: quartersFilePath().replace(/^\/|\.json$/g, '') },
    props: { json: `${JSON.stringify(quarterFile(contextOf('es')))}\n` },
  },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json);
