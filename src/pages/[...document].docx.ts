import type { APIRoute, GetStaticPaths } from 'astro';
import { paperFiles } from '#site/paper-files.ts';

/** The Word templates of the forms, in both languages. */
export const getStaticPaths = (async () =>
  (await paperFiles('docx')).map(({ path, content }) => ({
    params: { document: path.replace(/^\/|\.docx$/g, '') },
    props: { content: content as Uint8Array<ArrayBuffer> },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
