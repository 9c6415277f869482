import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve, sep } from 'node:path';

/** Pages of the test's own, which load the code of the browser from the sources, without its types. */
export interface SmallPages {
  /** With a slash at the end. */
  address: string;
  server: Server;
}

const SOURCES = ['src', 'conference'].map((room) => resolve(room) + sep);
const IMPORTS = JSON.stringify({
  imports: {
    ...Object.fromEntries(['client', 'domain', 'forms'].map((room) => [`#${room}/`, `/src/${room}/`])),
    '#conference/': '/conference/',
  },
});
const page = (body: string, elements: readonly string[]) =>
  `<!doctype html><html lang="es"><meta charset="utf-8"><title>Prueba</title><script type="importmap">${IMPORTS}</script><main>${body}</main>
<script type="module">${elements.map((file) => `import '/src/client/forms/${file}.ts';`).join('\n')}
import { openDrafts } from '/src/client/forms/drafts.ts';
window.openDrafts = openDrafts;
window.ready = true;</script></html>`;

/** Serves each body under its name, on this machine alone. @param elements modules of `src/client/forms` that every page loads */
export async function servePages(bodies: Readonly<Record<string, string>>, elements: readonly string[]): Promise<SmallPages> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const body = bodies[pathname.slice(1)];
    if (body !== undefined) return void response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page(body, elements));
    const file = resolve(`.${pathname}`);
    const [ending] = /\.(?:ts|json)$/.exec(file) ?? [];
    if (!ending || !SOURCES.some((room) => file.startsWith(room))) return void response.writeHead(404).end();
    const text = readFileSync(file, 'utf8');
    if (ending === '.json') return void response.setHeader('Content-Type', 'application/json').end(text);
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(stripTypeScriptTypes(text));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  return { server, address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/` };
}
