import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf } from '#site/figures.ts';

/** The pictures of figures as pixels, in both languages. */
export const getStaticPaths = (() =>
  filesOf('png').map(({ path, content }) => ({
    params: { picture: path.replace(/^\/|\.png$/g, '') },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'image/png' } });
