import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf } from '#site/figures.ts';

/** The data of every figure, in both languages. */
export const getStaticPaths = (() =>
  filesOf('csv').map(({ path, text }) => ({
    params: { figure: path.replace(/^\/|\.csv$/g, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
