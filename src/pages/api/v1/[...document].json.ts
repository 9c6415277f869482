import type { APIRoute, GetStaticPaths } from 'astro';
import { API_ROOT } from '#addresses/api.ts';
import { apiFiles } from '#site/api-files.ts';

/** The documents for programs, which are the same in both languages. */
export const getStaticPaths = (() =>
  apiFiles().map(({ path, make }) => ({
    params: { document: path.slice(API_ROOT.length).replace(/\.json$/, '') },
    props: { make },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => unknown }> = ({ props }) => new Response(`${JSON.stringify(props.make())}\n`);
