import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { Agent, get, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../../scripts/static-server.ts';

const LARGE = 4_000_000;
/** The user without rights. */
const NOBODY = 65_534;
let scratch: string;
let server: Server;
let address: string;
let based: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'static-'));
  chmodSync(scratch, 0o755);
  writeFileSync(join(scratch, 'secret.txt'), 'secret');
  mkdirSync(join(scratch, 'site-beside'));
  writeFileSync(join(scratch, 'site-beside/secret.txt'), 'secret');
  const site = join(scratch, 'site');
  for (const folder of ['acuerdos/d-01', 'acuerdos/niñez y más', 'empty']) mkdirSync(join(site, folder), { recursive: true });
  const files = {
    'index.html': 'home',
    '404.html': 'not found',
    'acuerdos/d-01/index.html': '0123456789',
    'acuerdos/niñez y más/index.html': 'named',
    'agenda.ics': 'BEGIN:VCALENDAR',
    'tabla.csv': 'a,b',
    'noticias.atom': '<feed/>',
    'nothing.txt': '',
    SHA256SUMS: 'sums',
    'large.png': Buffer.alloc(LARGE),
    'closed.html': 'closed',
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(site, name), bytes);
  chmodSync(join(site, 'closed.html'), 0);
  symlinkSync('loop.html', join(site, 'loop.html'));
  ({ server, address } = await serveStatic(site, '/', 0));
  based = await serveStatic(site, '/monitor/', 0);
});
afterAll(() => {
  server.close();
  based.server.close();
  rmSync(scratch, { recursive: true, force: true });
});

const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, address), { redirect: 'manual', ...init });

/** Sends a request line as it stands, which no client of the language would do. */
function raw(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let reply = '';
    socket.on('data', (bytes: Buffer) => (reply += bytes.toString('latin1')));
    socket.on('close', () => resolve(reply));
    socket.on('error', reject);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`, 'latin1');
  });
}

describe('a file', () => {
  test.each([
    ['agenda.ics', 'text/calendar; charset=utf-8'],
    ['tabla.csv', 'text/csv; charset=utf-8'],
    ['noticias.atom', 'application/atom+xml; charset=utf-8'],
    ['SHA256SUMS', 'text/plain; charset=utf-8'],
    ['large.png', 'image/png'],
    ['', 'text/html; charset=utf-8'],
  ])('/%s says that it is %s', async (path, type) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    await response.arrayBuffer();
  });

  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=4-99', 206, '456789', 'bytes 4-9/10'],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
    ['bytes=-', 200, '0123456789', null],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
  ])('asked for %s answers %s', async (range, status, body, said) => {
    const response = await ask('acuerdos/d-01/', { headers: { Range: range } });
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([status, body, said]);
  });

  test('that has changed since is sent whole, whatever part is asked for', async () => {
    const response = await ask('acuerdos/d-01/', { headers: { Range: 'bytes=2-4', 'If-Range': '"other"' } });
    expect([response.status, await response.text()]).toEqual([200, '0123456789']);
  });

  test('that the browser has is not sent again', async () => {
    const { headers } = await ask('acuerdos/d-01/');
    const [tag, modified] = [headers.get('etag')!, headers.get('last-modified')!];
    const before = new Date(Date.parse(modified) - 1000).toUTCString();
    const statuses = [];
    for (const known of [
      { 'If-None-Match': tag },
      { 'If-None-Match': `"x", W/${tag}` },
      { 'If-None-Match': '"x"', 'If-Modified-Since': modified },
      { 'If-Modified-Since': modified },
      { 'If-Modified-Since': before },
      { 'If-Modified-Since': 'yesterday' },
    ] as Record<string, string>[])
      statuses.push((await ask('acuerdos/d-01/', { headers: known })).status);
    expect(statuses).toEqual([304, 304, 200, 304, 200, 200]);
  });

  test('that is empty, or asked for by its head alone, is answered', async () => {
    expect(await (await ask('nothing.txt')).text()).toBe('');
    const head = await ask('acuerdos/d-01/', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    expect((await ask('acuerdos/d-01/', { method: 'POST' })).status).toBe(405);
  });

  test('that cannot be read leaves the server as it was', async () => {
    // Root may read any file, whatever its mode says.
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid!(NOBODY);
    try {
      expect((await ask('closed.html')).status).toBe(403);
    } finally {
      if (root) process.seteuid!(0);
    }
    expect((await ask('loop.html')).status).toBe(404);
    expect((await ask('')).status).toBe(200);
  });
});

describe('a folder', () => {
  test.each([
    ['acuerdos/d-01', '/acuerdos/d-01/'],
    ['acuerdos/d-01?q=1', '/acuerdos/d-01/?q=1'],
    ['acuerdos/ni%C3%B1ez%20y%20m%C3%A1s', '/acuerdos/ni%C3%B1ez%20y%20m%C3%A1s/'],
  ])('/%s leads to %s', async (path, location) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  test('without a page is not found', async () => {
    for (const path of ['empty', 'empty/', 'acuerdos']) expect((await ask(path)).status).toBe(404);
  });

  test('under a base path is found there and nowhere else', async () => {
    const { origin } = new URL(based.address);
    const moved = await fetch(`${origin}/monitor`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/monitor/']);
    const folder = await fetch(`${origin}/monitor/acuerdos/d-01`, { redirect: 'manual' });
    expect(folder.headers.get('location')).toBe('/monitor/acuerdos/d-01/');
    expect((await fetch(`${origin}/acuerdos/d-01/`)).status).toBe(404);
  });
});

/** Ways out of the folder, and to other hosts, that requests have tried. */
const RAW_PATHS = [
  '/../secret.txt',
  '/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%252e%252e/secret.txt',
  '/acuerdos/../../secret.txt',
  '/acuerdos/%2e%2e/%2e%2e/secret.txt',
  '/./../secret.txt',
  '/.../secret.txt',
  '/..;/secret.txt',
  '/../site-beside/secret.txt',
  '/-beside/secret.txt',
  '/..%2fsite-beside/secret.txt',
  '//secret.txt',
  '///../secret.txt',
  '//127.0.0.1/../secret.txt',
  'http://127.0.0.1/../secret.txt',
  'http://evil.example/../secret.txt',
  '/secret.txt%00',
  '/%00/../secret.txt',
  '/acuerdos/d-01/index.html%00.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/%',
  '/%zz',
  '/\u00ff\u00fe',
  '*',
];

test.each(RAW_PATHS)('%j gives nothing away and leads nowhere else', async (target) => {
  const reply = await raw(target);
  expect(reply).toMatch(/^HTTP\/1\.1 (?:200|301|400|404) /);
  expect(reply).not.toContain('secret');
  expect(reply).not.toMatch(/^Location: (?!\/[^/\\])/im);
});

test('many slashes never lead to another host', async () => {
  for (const target of ['//acuerdos/d-01', '///acuerdos/d-01', '/.//acuerdos/d-01', '/%2facuerdos/d-01', '/\\acuerdos/d-01'])
    expect(await raw(target)).not.toMatch(/^Location: (?!\/acuerdos\/)/im);
});

const descriptors = () => readdirSync('/proc/self/fd').length;

async function untilAtMost(count: number): Promise<number> {
  for (let attempt = 0; attempt < 100 && descriptors() > count; attempt++) await new Promise((resolve) => setTimeout(resolve, 50));
  return descriptors();
}

/** Asks for the large file and goes away with its first bytes. */
const goAway = () =>
  new Promise<void>((resolve) => {
    const request = get(new URL('large.png', address), { agent: false }, (response) => {
      response.once('data', () => {
        response.destroy();
        resolve();
      });
    });
    request.on('error', () => resolve());
  });

test.skipIf(process.platform !== 'linux')('readers who go away in the middle leave no file open', async () => {
  await (await ask('')).text();
  const before = descriptors();
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 10 }, goAway));
  expect(await untilAtMost(before + 5)).toBeLessThanOrEqual(before + 5);
});

const fetchWith = (agent: Agent, path: string) =>
  new Promise<void>((resolve, reject) => {
    get(new URL(path, address), { agent }, (response) => response.resume().once('end', resolve)).on('error', reject);
  });

test.skipIf(process.platform !== 'linux')('1,500 requests leave no file open', async () => {
  const before = descriptors();
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const paths = ['', 'acuerdos/d-01/', 'agenda.ics', 'not-there', 'acuerdos/d-01', 'loop.html'];
  await Promise.all(Array.from({ length: 1500 }, (_, at) => fetchWith(agent, paths[at % paths.length]!)));
  agent.destroy();
  expect(await untilAtMost(before + 5)).toBeLessThanOrEqual(before + 5);
});
