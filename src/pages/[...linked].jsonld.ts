import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataFiles, type OpenDataFile } from '#site/open-data-files.ts';

/** What describes the data for catalogues and search engines. */
export const getStaticPaths = (() =>
  openDataFiles('jsonld').map(({ path, content }) => ({
    params: { linked: path.replace(/^\/|\.jsonld$/g, '') },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<OpenDataFile, 'content'>> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/ld+json' } });
