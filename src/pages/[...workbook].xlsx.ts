import type { APIRoute, GetStaticPaths } from 'astro';
import { paperFiles, workbookFiles } from '#site/paper-files.ts';
import { pendingFiles } from '#site/pending-files.ts';

/** The Excel templates of the forms, what is pending for each party, and the workbook of agreements, in both languages. */
export const getStaticPaths = (async () =>
  [...(await paperFiles('xlsx')), ...(await pendingFiles('xlsx')), ...(await workbookFiles())].map(({ path, content }) => ({
    params: { workbook: path.replace(/^\/|\.xlsx$/g, '') },
    props: { content: content as Uint8Array<ArrayBuffer> },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } });
