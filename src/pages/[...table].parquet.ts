import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataFiles, type OpenDataFile } from '#site/open-data-files.ts';

/** The tables of the open data with the types of their columns, for engines that join and count. */
export const getStaticPaths = (() =>
  openDataFiles('parquet').map(({ path, content }) => ({
    params: { table: path.replace(/^\/|\.parquet$/g, '') },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<OpenDataFile, 'content'>> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/vnd.apache.parquet' } });
