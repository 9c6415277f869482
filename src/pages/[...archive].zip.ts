import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataFiles, type OpenDataFile } from '#site/open-data-files.ts';

/** All tables in one archive, one for each language. */
export const getStaticPaths = (() =>
  openDataFiles('zip').map(({ path, content }) => ({
    params: { archive: path.replace(/^\/|\.zip$/g, '') },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<OpenDataFile, 'content'>> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/zip' } });
