import type { APIRoute, GetStaticPaths } from 'astro';
import type { Picture } from '#domain/ledger/entry.ts';
import { PICTURES, publishedCopy } from '#site/media.ts';

/** The pictures of reports, each as a copy of its pixels; an original is never published. */
export const getStaticPaths = (() =>
  [...PICTURES].map(([address, picture]) => ({
    params: { picture: address.replace(/\.webp$/, '') },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(new Uint8Array(await publishedCopy(props.picture)), { headers: { 'Content-Type': 'image/webp' } });
