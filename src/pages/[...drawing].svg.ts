import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf } from '#site/figures.ts';

/** The pictures of figures as files of their own, in both languages. */
export const getStaticPaths = (() =>
  filesOf('svg').map(({ path, content }) => ({
    params: { drawing: path.replace(/^\/|\.svg$/g, '') },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'image/svg+xml' } });
