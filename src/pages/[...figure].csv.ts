import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf } from '#site/figures.ts';
import { tagFiles } from '#site/tag-files.ts';

/** The data of every figure, and what carries each tag, in both languages. */
export const getStaticPaths = (() =>
  [...filesOf('csv'), ...tagFiles('csv')].map(({ path, text }) => ({
    params: { figure: path.replace(/^\/|\.csv$/g, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
