import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file behind a request path, as static hosts resolve it; undefined outside the folder or where there is none. */
export function fileFor(folder: string, basePath: string, requestPath: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(requestPath, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(basePath) || path.includes('\0')) return undefined;
  const file = join(folder, normalize(path.slice(basePath.length - 1)));
  if (file !== folder && !file.startsWith(folder)) return undefined;
  const candidate = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(candidate) && statSync(candidate).isFile() ? candidate : undefined;
}

/** Serves a built site on 127.0.0.1; port 0 takes a free one. */
export async function serveStatic(folder: string, basePath: string, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, basePath, request.url ?? '/');
    const page = file ?? join(folder, '404.html');
    if (!existsSync(page)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(page)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
    });
    createReadStream(page).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://127.0.0.1:${actual}${basePath}` };
}
