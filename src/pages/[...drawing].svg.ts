import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf } from '#site/figures.ts';

/** The pictures of figures as files of their own, in both languages. */
export const getStaticPaths = (() =>
  filesOf('svg').map(({ path, text }) => ({
    params: { drawing: path.replace(/^\/|\.svg$/g, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'image/svg+xml' } });
