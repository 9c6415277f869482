import type { APIRoute, GetStaticPaths } from 'astro';
import { deskFiles } from '#site/desk-files.ts';
import { paperFiles } from '#site/paper-files.ts';

interface Props {
  make: () => Promise<Uint8Array>;
}

const routeOf = (path: string, make: Props['make']) => ({ params: { document: path.replace(/^\/|\.docx$/g, '') }, props: { make } });

/** The Word templates of the forms and the papers of the desk, in both languages. */
export const getStaticPaths = (async () => [
  ...(await paperFiles('docx')).map(({ path, content }) => routeOf(path, () => Promise.resolve(content))),
  ...(await deskFiles()).map(({ path, make }) => routeOf(path, make)),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response((await props.make()) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
