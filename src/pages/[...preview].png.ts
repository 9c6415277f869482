import type { APIRoute, GetStaticPaths } from 'astro';
import { previewPictures } from '#site/share.ts';

/** The pictures that other sites show beside a link. */
export const getStaticPaths = (() =>
  [...previewPictures()].map(([path, png]) => ({
    params: { preview: path.replace(/^\/|\.png$/g, '') },
    props: { png },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ png: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.png, { headers: { 'Content-Type': 'image/png' } });
