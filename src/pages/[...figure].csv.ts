import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf } from '#site/figures.ts';
import { listFiles } from '#site/list-files.ts';
import { openDataFiles } from '#site/open-data-files.ts';
import { pendingFiles } from '#site/pending-files.ts';

/** The data of every figure, what each list holds, what is pending for each party, and the tables of the open data. */
export const getStaticPaths = (async () =>
  [
    ...filesOf('csv'),
    ...listFiles('csv').map(({ path, text }) => ({ path, content: text })),
    ...(await pendingFiles('csv')),
    ...openDataFiles('csv'),
  ].map(({ path, content }) => ({
    params: { figure: path.replace(/^\/|\.csv$/g, '') },
    props: { content: content as string | Uint8Array<ArrayBuffer> },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string | Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
