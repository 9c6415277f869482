import { statSync, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { basename, join, normalize, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mediaTypeOf } from './hosting/media-types.ts';

/** The path below a site that a request names; undefined where it names none. */
function pathBelow(folder: string, basePath: string, requestPath: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(requestPath, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(basePath) || path.includes('\0')) return undefined;
  const file = join(folder, normalize(path.slice(basePath.length - 1)));
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}

/** What stands at a path; undefined where there is nothing, or nobody can tell. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

const isFolder = (file: string) => statsOf(file)?.isDirectory() === true;
const isFile = (file: string) => statsOf(file)?.isFile() === true;

/** The file behind a request path, as static hosts resolve it; undefined outside the folder or where there is none. */
export function fileFor(folder: string, basePath: string, requestPath: string): string | undefined {
  const file = pathBelow(folder, basePath, requestPath);
  if (file === undefined) return undefined;
  const candidate = isFolder(file) ? join(file, 'index.html') : file;
  return isFile(candidate) ? candidate : undefined;
}

/** Where a folder that was asked for without its slash is; never an address of another host, however many slashes were sent. */
function withSlash(folder: string, basePath: string, requestPath: string): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)([^#]*)/.exec(requestPath) ?? [];
  if (`${path}/` === basePath) return basePath + query;
  const file = path.endsWith('/') ? undefined : pathBelow(folder, basePath, path);
  if (file === undefined || !isFolder(file) || !isFile(join(file, 'index.html'))) return undefined;
  const below = relative(folder, file).split(sep).filter(Boolean).map(encodeURIComponent);
  return basePath + below.map((part) => `${part}/`).join('') + query;
}

interface Span {
  start: number;
  end: number;
}

/** The one span of bytes that is asked for: undefined where the whole file is to be sent, null where there are no such bytes. */
function spanOf(range: string | undefined, size: number): Span | undefined | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? null : { start, end };
}

/** Whether the browser has the file as it is. */
function isKnown({ headers }: IncomingMessage, tag: string, modified: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((item) => ['*', tag].includes(item.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return since >= Math.floor(modified.getTime() / 1000) * 1000;
}

async function sendFile(request: IncomingMessage, response: ServerResponse, handle: FileHandle, stats: Stats, status: number) {
  const tag = `"${stats.size.toString(16)}-${Math.floor(stats.mtimeMs).toString(16)}"`;
  const modified = stats.mtime.toUTCString();
  const headers: OutgoingHttpHeaders = { ETag: tag, 'Last-Modified': modified, 'Cache-Control': 'no-cache', 'Accept-Ranges': 'bytes' };
  if (status === 200 && isKnown(request, tag, stats.mtime)) return void response.writeHead(304, headers).end();
  const sameAs = request.headers['if-range'];
  const wanted = status === 200 && (sameAs === undefined || sameAs === tag || sameAs === modified) ? request.headers.range : undefined;
  const span = spanOf(wanted, stats.size);
  if (span === null) return void response.writeHead(416, { 'Content-Range': `bytes */${stats.size}` }).end();
  const { start, end } = span ?? { start: 0, end: stats.size - 1 };
  if (span) headers['Content-Range'] = `bytes ${start}-${end}/${stats.size}`;
  response.writeHead(span ? 206 : status, { ...headers, 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || stats.size === 0) return void response.end();
  // The stream closes the file, also where the browser goes away in the middle.
  await pipeline(handle.createReadStream({ start, end }), response);
}

async function answer(folder: string, basePath: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const path = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  const moved = withSlash(folder, basePath, path);
  if (moved !== undefined) return void response.writeHead(301, { Location: moved }).end();
  const file = fileFor(folder, basePath, path);
  const page = file ?? join(folder, '404.html');
  let handle: FileHandle;
  try {
    handle = await open(page);
  } catch {
    return void response.writeHead(file ? 403 : 404).end();
  }
  try {
    response.setHeader('Content-Type', mediaTypeOf(basename(page)));
    await sendFile(request, response, handle, await handle.stat(), file ? 200 : 404);
  } finally {
    await handle.close();
  }
}

/** Serves a built site on 127.0.0.1; port 0 takes a free one. */
export async function serveStatic(folder: string, basePath: string, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    answer(folder, basePath, request, response).catch(() => {
      // Of a file that cannot be read to its end, or a browser that has gone, nothing more can be said.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://127.0.0.1:${actual}${basePath}` };
}
