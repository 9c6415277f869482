import { readFileSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { get as getEncrypted } from 'node:https';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apacheConfig, htaccess } from '../../../scripts/hosting/apache.ts';
import { caddyConfig } from '../../../scripts/hosting/caddy.ts';
import { nginxConfig } from '../../../scripts/hosting/nginx.ts';
import {
  freePort,
  openFolder,
  programOf,
  removeFolder,
  startApache,
  startCaddy,
  startNginx,
  writeCertificate,
  writeSite,
  type RunningServer,
} from './real-servers.ts';

const [NGINX, APACHE, CADDY] = [programOf('nginx'), programOf('apache2', 'httpd'), programOf('caddy')];

let folder: string;
let site: string;
beforeAll(() => {
  folder = openFolder();
  site = join(folder, 'site');
  writeSite(site);
  writeFileSync(join(folder, 'server.conf'), 'beside the site');
  writeSite(join(folder, 'with-htaccess'));
});
afterAll(() => removeFolder(folder));

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: number;
}

/** Asks as a browser does, without unpacking what comes. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = address.startsWith('https:') ? getEncrypted : get;
    send(address, { headers: { 'Accept-Encoding': 'gzip', ...headers }, rejectUnauthorized: false }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, bytes }));
    }).on('error', reject);
  });
}

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300';

/** What is promised of each file: type, compressed or not, how long it is kept, whether other sites may frame it. */
const PROMISES: readonly (readonly [path: string, type: string, packed: boolean, cache: string, framed: boolean])[] = [
  ['', 'text/html; charset=utf-8', true, SHORT, false],
  ['acuerdos/d-01/', 'text/html; charset=utf-8', true, SHORT, false],
  ['acuerdos/d-01/tarjeta/', 'text/html; charset=utf-8', true, SHORT, true],
  ['en/agreements/d-01/card/', 'text/html; charset=utf-8', true, SHORT, true],
  ['acuerdos/d-01/insignia.svg', 'image/svg+xml', true, SHORT, true],
  ['_astro/site.DwIlQxVd.css', 'text/css; charset=utf-8', true, IMMUTABLE, false],
  ['_astro/chart.zrJH5X4B.js', 'text/javascript; charset=utf-8', true, IMMUTABLE, false],
  ['copia.js', 'text/javascript; charset=utf-8', true, 'no-cache', false],
  ['contribuir/sin-conexion.js', 'text/javascript; charset=utf-8', true, 'no-cache', false],
  ['en/contribute/offline.js', 'text/javascript; charset=utf-8', true, 'no-cache', false],
  ['media/org/foto.0a1b2c3d.webp', 'image/webp', false, IMMUTABLE, false],
  ['vista.png', 'image/png', false, SHORT, false],
  ['calendario/todo.ics', 'text/calendar; charset=utf-8', true, SHORT, false],
  ['figuras/datos.csv', 'text/csv; charset=utf-8', true, SHORT, false],
  ['noticias.atom', 'application/atom+xml; charset=utf-8', true, SHORT, false],
  ['buscar/index/index.json', 'application/json; charset=utf-8', true, 'no-cache', false],
  ['sitemap.xml', 'application/xml; charset=utf-8', true, SHORT, false],
  ['robots.txt', 'text/plain; charset=utf-8', true, SHORT, false],
  ['SHA256SUMS', 'text/plain; charset=utf-8', true, SHORT, false],
];

function expectSafe({ headers }: Answer, framed: boolean, path: string): void {
  expect(headers['x-content-type-options'], path).toBe('nosniff');
  expect(headers['referrer-policy'], path).toBe('no-referrer');
  const policy = headers['content-security-policy'] as string;
  expect(policy, path).toContain("default-src 'none'");
  expect(policy.includes("frame-ancestors 'none'"), path).toBe(!framed);
  expect(policy.includes("script-src 'self'"), path).toBe(!framed);
}

async function expectPromises(address: string): Promise<void> {
  for (const [path, type, packed, cache, framed] of PROMISES) {
    const answer = await ask(address + path);
    const { headers } = answer;
    const found = [answer.status, headers['content-type']?.toLowerCase(), headers['content-encoding'] === 'gzip', headers['cache-control']];
    expect([path, ...found]).toEqual([path, 200, type, packed, cache]);
    if (packed) expect(headers.vary?.toLowerCase(), path).toContain('accept-encoding');
    expectSafe(answer, framed, path);
  }
}

const ABSENT = ['not-there', '_astro/old.DwIlQxVd.css', 'calendario/gone.ics', 'media/org/gone.0a1b2c3d.webp', 'figuras/'];

/** What the budgets of pages are measured with, within a twentieth. */
async function expectLight(address: string): Promise<void> {
  const { bytes } = await ask(address);
  const best = gzipSync(readFileSync(join(site, 'index.html')), { level: 9 }).length;
  expect(bytes / best).toBeLessThan(1.05);
}

async function expectNotFound(address: string): Promise<void> {
  for (const path of ABSENT) {
    const answer = await ask(address + path);
    const { status, headers } = answer;
    expect([path, status, headers['content-type']?.toLowerCase(), headers['cache-control']]).toEqual([
      path,
      // Apache hides the list of a folder that has no page with a status of its own.
      path.endsWith('/') && status === 403 ? 403 : 404,
      'text/html; charset=utf-8',
      undefined,
    ]);
    expect(await (await fetch(address + path)).text(), path).toContain('not found');
    expectSafe(answer, false, path);
  }
  for (const path of ['..%2fserver.conf', '%2e%2e/server.conf', '.%2e/.%2e/etc/passwd']) {
    const { status } = await ask(address + path);
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
  }
}

async function expectAgain(address: string): Promise<void> {
  for (const path of ['', 'calendario/todo.ics', '_astro/site.DwIlQxVd.css', 'vista.png']) {
    const { headers } = await ask(address + path);
    const known: Record<string, string> = headers.etag
      ? { 'If-None-Match': headers.etag }
      : { 'If-Modified-Since': headers['last-modified']! };
    expect([path, (await ask(address + path, known)).status]).toEqual([path, 304]);
  }
  const part = await ask(`${address}vista.png`, { Range: 'bytes=10-19' });
  expect([part.status, part.bytes, part.headers['content-range']]).toEqual([206, 10, 'bytes 10-19/2000']);
}

async function expectSlashes(address: string): Promise<void> {
  for (const path of ['acuerdos/d-01', 'acuerdos/d-01/tarjeta']) {
    const { status, headers } = await ask(address + path);
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location!, address).href, path).toBe(`${address}${path}/`);
  }
}

interface Tried {
  port: number;
  address: string;
}

/** One site at the root of a server and one below it, each on a port of its own. */
async function places(): Promise<{ root: Tried; below: Tried }> {
  const [first, second] = [await freePort(), await freePort()];
  return {
    root: { port: first, address: `http://127.0.0.1:${first}/` },
    below: { port: second, address: `http://127.0.0.1:${second}/monitor/` },
  };
}

const hostAt = ({ port, address }: Tried, at = site) => ({
  siteUrl: new URL(address).origin,
  basePath: new URL(address).pathname,
  folder: at,
  listen: `127.0.0.1:${port}`,
});

const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const orWhy = (name: string, program: string | undefined) => (program ? name : `${name}: not installed here, so not tried`);

const SERVERS: readonly {
  name: string;
  program: string | undefined;
  start(program: string): Promise<{ running: RunningServer; addresses: string[] }>;
}[] = [
  {
    name: 'nginx',
    program: NGINX,
    async start(program) {
      const { root, below } = await places();
      const configs = [root, below].map((place, at) => written(`nginx-${at}.conf`, nginxConfig(hostAt(place))));
      return { running: await startNginx(program, folder, configs, root.port), addresses: [root.address, below.address] };
    },
  },
  {
    name: 'Apache',
    program: APACHE,
    async start(program) {
      const { root, below } = await places();
      const shared = { ...(await places()).root };
      const configs = [root, below].map((place, at) => written(`apache-${at}.conf`, apacheConfig(hostAt(place))));
      const own = join(folder, 'with-htaccess');
      writeFileSync(join(own, '.htaccess'), htaccess(hostAt(shared, own)));
      const rented = `<VirtualHost 127.0.0.1:${shared.port}>\nDocumentRoot "${own}"\n<Directory "${own}">\nAllowOverride All\nRequire all granted\n</Directory>\n</VirtualHost>\n`;
      const running = await startApache(
        program,
        folder,
        [...configs, written('rented.conf', rented)],
        [root.port, below.port, shared.port],
      );
      return { running, addresses: [root.address, below.address, shared.address] };
    },
  },
  {
    name: 'Caddy',
    program: CADDY,
    async start(program) {
      const { root, below } = await places();
      const configs = [root, below].map((place, at) => written(`caddy-${at}`, caddyConfig(hostAt(place))));
      return { running: await startCaddy(program, folder, configs, root.port), addresses: [root.address, below.address] };
    },
  },
];

describe.each(SERVERS)('$name', ({ name, program, start }) => {
  let running: RunningServer | undefined;
  let addresses: string[] = [];
  beforeAll(async () => {
    if (program) ({ running, addresses } = await start(program));
  }, 30_000);
  afterAll(() => running?.stop());

  test.skipIf(!program)(orWhy(`${name} sends every kind of file as promised`, program), async () => {
    for (const address of addresses) {
      await expectPromises(address);
      await expectLight(address);
    }
  });
  test.skipIf(!program)(orWhy(`${name} answers what is not there with the page for it, which nobody keeps`, program), async () => {
    for (const address of addresses) await expectNotFound(address);
  });
  test.skipIf(!program)(orWhy(`${name} sends nothing twice, and parts where parts are asked for`, program), async () => {
    for (const address of addresses) await expectAgain(address);
  });
  test.skipIf(!program)(orWhy(`${name} leads a folder without its slash to the page`, program), async () => {
    for (const address of addresses) await expectSlashes(address);
  });
});

/** A configuration as it is written, with the ports and the certificate of the test in the place of the usual ones. */
function tried(text: string, certificate: { cert: string; key: string }, plain: number, encrypted: number): string {
  return text
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 443 ', `listen 127.0.0.1:${encrypted} `)
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('*:443', `127.0.0.1:${encrypted}`)
    .replace('*:80', `127.0.0.1:${plain}`)
    .replaceAll(/\/etc\/letsencrypt\S*fullchain\.pem/g, certificate.cert)
    .replaceAll(/\/etc\/letsencrypt\S*privkey\.pem/g, certificate.key);
}

const OPENSSL = programOf('openssl');

test.each([
  ['nginx', NGINX, nginxConfig],
  ['Apache', APACHE, apacheConfig],
])('%s with a certificate says so, and leads those without encryption to it', async (name, program, write) => {
  if (!program || !OPENSSL) return console.warn(orWhy(name, undefined));
  const [plain, encrypted] = [await freePort(), await freePort()];
  const text = write({ siteUrl: 'https://localhost', basePath: '/', folder: site });
  const config = written(`${name}-encrypted.conf`, tried(text, writeCertificate(OPENSSL, folder), plain, encrypted));
  const running =
    name === 'nginx'
      ? await startNginx(program, folder, [config], plain)
      : await startApache(program, folder, [config], [plain, encrypted]);
  try {
    const moved = await ask(`http://127.0.0.1:${plain}/acuerdos/d-01/?q=1`);
    expect([moved.status, moved.headers.location]).toEqual([301, 'https://localhost/acuerdos/d-01/?q=1']);
    const answer = await ask(`https://127.0.0.1:${encrypted}/acuerdos/d-01/`);
    expect([answer.status, answer.headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
    const folderless = await ask(`https://127.0.0.1:${encrypted}/acuerdos/d-01`);
    expect(new URL(folderless.headers.location!, 'https://localhost/').href).toBe('https://localhost/acuerdos/d-01/');
  } finally {
    await running.stop();
  }
});
