import type { APIRoute, GetStaticPaths } from 'astro';
import { BADGES } from '#site/share.ts';

/** The badges of agreements and countries. */
export const getStaticPaths = (() =>
  [...BADGES].map(([path, svg]) => ({ params: { badge: path.replace(/^\/|\.svg$/g, '') }, props: { svg } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
