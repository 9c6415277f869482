import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf } from '#site/figures.ts';
import { listFiles } from '#site/list-files.ts';

/** The data of every figure, and what each list holds, in both languages. */
export const getStaticPaths = (() =>
  [...filesOf('csv'), ...listFiles('csv').map(({ path, text }) => ({ path, content: text }))].map(({ path, content }) => ({
    params: { figure: path.replace(/^\/|\.csv$/g, '') },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string | Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
