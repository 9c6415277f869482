import type { APIRoute, GetStaticPaths } from 'astro';
import { previews, type Preview } from '#site/share.ts';

/** The pictures that other sites show beside a link. */
export const getStaticPaths = (() =>
  previews().map(({ path, draw }) => ({
    params: { preview: path.replace(/^\/|\.png$/g, '') },
    props: { draw },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<Preview, 'draw'>> = async ({ props }) =>
  new Response(await props.draw(), { headers: { 'Content-Type': 'image/png' } });
