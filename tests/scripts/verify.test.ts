import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtAs, comparedSums } from '../../scripts/build/repository-site.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const FILES = { 'index.html': '<html>inicio', 'a/index.html': 'a', 'estilo.css': 'a{}' };
const LIST = Object.entries(FILES)
  .map(([file, text]) => `${sha(text)}  ${file}\n`)
  .join('');

/** What the command says of files that a server on this machine hands out below `/sitio/`. */
async function verified(files: Record<string, string>, ...more: string[]): Promise<{ status: number | null; said: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://x.example').pathname.replace('/sitio/', '');
    const text = files[path.endsWith('/') || path === '' ? `${path}index.html` : path];
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, ['scripts/verify.ts', `http://127.0.0.1:${port}/sitio/`, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString('utf8')));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  server.close();
  return { status, said };
}

test('a published site is compared with its own list, as readers get it', async () => {
  const whole = await verified({ ...FILES, SHA256SUMS: LIST });
  expect(whole).toMatchObject({ status: 0, said: expect.stringContaining('Of 3 files') as string });
  const changed = await verified({ ...FILES, 'estilo.css': 'b{}', SHA256SUMS: LIST });
  expect(changed).toMatchObject({
    status: 1,
    said: expect.stringMatching(/^publicado \/ published: estilo\.css: no es lo que se construyó/) as string,
  });
  expect(await verified(FILES)).toMatchObject({ status: 2, said: expect.stringContaining('SHA256SUMS: 404') as string });
  // A home page that does not say how it was built cannot be built again.
  expect(await verified({ ...FILES, SHA256SUMS: LIST }, '--repository')).toMatchObject({
    status: 2,
    said: expect.stringContaining('is no home page of this site') as string,
  });
});

test('a home page says for which address and day it was built', () => {
  const home = '<link rel="canonical" href="https://monitor.example/sitio/"><time datetime="2026-11-30">';
  expect(builtAs(home)).toEqual({ siteUrl: 'https://monitor.example', basePath: '/sitio/', asOf: '2026-11-30' });
  expect(() => builtAs(home.replace('canonical', 'other'))).toThrow(/no home page/);
});

test('two lists of sums differ by what is missing, changed and too much', () => {
  const published = new Map([
    ['a', '1'],
    ['b', '2'],
    ['d', '4'],
  ]);
  const own = new Map([
    ['a', '1'],
    ['b', '3'],
    ['c', '5'],
  ]);
  expect(comparedSums(published, own)).toEqual({ missing: ['c'], changed: ['b'], added: ['d'] });
});
