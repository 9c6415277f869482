import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileFor } from '../../scripts/static-server.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** What the head of a response weighs, counted with each. */
const HEAD_BYTES = 250;

/** One response: when it began, in milliseconds since 1970, and its bytes. */
interface Sent {
  at: number;
  bytes: number;
}

export interface GzipServer {
  address: string;
  /** What was sent since the last call. */
  sent(): Sent[];
  close(): void;
}

/** A line that is not the one of this machine: each answer takes its way, and all share what it carries. */
interface Line {
  /** Milliseconds there and back. */
  latency: number;
  bytesPerSecond: number;
}

/** How long an answer of so many bytes takes, after those that are under way. */
function delays({ latency, bytesPerSecond }: Line): (bytes: number) => number {
  let free = 0;
  return (bytes) => {
    free = Math.max(free, performance.now() + latency) + (bytes / bytesPerSecond) * 1000;
    return free - performance.now();
  };
}

/** Serves a folder compressed, as static hosts do, and keeps account of what it sends; over a slow line where one is given. */
export async function serveGzip(folder: string, line?: Line): Promise<GzipServer> {
  const delay = line && delays(line);
  let log: Sent[] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = fileFor(folder, '/', request.url ?? '/');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? gzipSync(readFileSync(file));
    packed.set(file, body);
    log.push({ at: Date.now(), bytes: body.length + HEAD_BYTES });
    const answer = () =>
      response
        .writeHead(200, {
          'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
          'Content-Encoding': 'gzip',
          'Cache-Control': 'max-age=600',
        })
        .end(body);
    if (delay) setTimeout(answer, delay(body.length + HEAD_BYTES));
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}/`,
    sent() {
      const since = log;
      log = [];
      return since;
    },
    close: () => server.close(),
  };
}
