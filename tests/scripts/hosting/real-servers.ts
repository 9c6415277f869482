import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where distributions put programs that only administrators usually start. */
const FOLDERS = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];

/** The program of a server; undefined where it is not installed. */
export function programOf(...names: string[]): string | undefined {
  return names.flatMap((name) => FOLDERS.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

const APACHE_MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find((path) => existsSync(path));

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A small site with one file of every kind; long enough to be compressed. */
export function writeSite(folder: string): void {
  const page = (name: string) => `<!doctype html><title>${name}</title>${'<p>Lo mismo otra vez.</p>'.repeat(100)}`;
  const files: Record<string, string | Buffer> = {
    // Long and not always the same, so that compressing it well makes a difference.
    'index.html': `<!doctype html><title>home</title><pre>${readFileSync('docs/glossary.md', 'utf8').replaceAll('<', '&lt;')}</pre>`,
    '404.html': page('not found'),
    'acuerdos/d-01/index.html': page('d-01'),
    'acuerdos/d-01/tarjeta/index.html': page('card'),
    'en/agreements/d-01/card/index.html': page('card'),
    'acuerdos/d-01/insignia.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(200)}</svg>`,
    '_astro/site.DwIlQxVd.css': 'a{color:red}'.repeat(100),
    '_astro/chart.zrJH5X4B.js': 'console.log(1);'.repeat(100),
    'copia.js': 'console.log(1);'.repeat(100),
    'contribuir/sin-conexion.js': 'console.log(1);'.repeat(100),
    'en/contribute/offline.js': 'console.log(1);'.repeat(100),
    'media/org/foto.0a1b2c3d.webp': Buffer.alloc(2000, 'webp'),
    'vista.png': Buffer.alloc(2000, 'png'),
    'calendario/todo.ics': 'BEGIN:VCALENDAR\r\n'.repeat(100),
    'figuras/datos.csv': 'año,número\r\n'.repeat(100),
    'noticias.atom': `<feed>${'<entry/>'.repeat(100)}</feed>`,
    'buscar/index/index.json': JSON.stringify(Array.from({ length: 300 }, (_, at) => at)),
    'sitemap.xml': `<urlset>${'<url/>'.repeat(100)}</urlset>`,
    'robots.txt': 'User-agent: *\n'.repeat(50),
    SHA256SUMS: `${'0'.repeat(64)}  index.html\n`.repeat(20),
  };
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** A folder that a server without rights may read. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  chmodSync(folder, 0o755);
  return folder;
}

export interface RunningServer {
  stop(): Promise<void>;
}

async function answers(port: number): Promise<boolean> {
  try {
    await (await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Starts a program and waits until it answers. */
async function start(program: string, args: readonly string[], port: number, env: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  let said = '';
  const child: ChildProcess = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    if (await answers(port)) {
      return {
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // Asked, and not killed: its own children would stay.
  child.kill('SIGTERM');
  await ended;
  throw new Error(`${program} does not start: ${said}`);
}

/** As a distribution's own file includes those of its sites. */
export function startNginx(program: string, folder: string, configs: readonly string[], port: number): Promise<RunningServer> {
  const file = join(folder, 'nginx.conf');
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${join(folder, `temp-${name}`)};`);
  writeFileSync(
    file,
    [
      'daemon off;',
      'worker_processes 1;',
      `pid ${join(folder, 'nginx.pid')};`,
      `error_log ${join(folder, 'nginx.log')};`,
      'events {}',
      'http {',
      '  include /etc/nginx/mime.types;',
      '  access_log off;',
      ...own,
      ...configs.map((config) => `  include ${config};`),
      '}',
    ].join('\n'),
  );
  return start(program, ['-c', file, '-p', folder, '-e', join(folder, 'nginx.log')], port);
}

const MODULES = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'deflate',
  'filter',
  'alias',
  'autoindex',
  'log_config',
  'unixd',
  'ssl',
  'socache_shmcb',
  'http2',
];
/** Some distributions build one or another into the program. */
const loaded = (name: string) => `<IfModule !${name}_module>\nLoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so\n</IfModule>`;

export function startApache(program: string, folder: string, configs: readonly string[], ports: readonly number[]): Promise<RunningServer> {
  const file = join(folder, 'apache.conf');
  writeFileSync(
    file,
    [
      `ServerRoot "${folder}"`,
      ...MODULES.map(loaded),
      ...ports.map((port) => `Listen 127.0.0.1:${port}`),
      'ServerName localhost',
      ...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
      `PidFile ${join(folder, 'apache.pid')}`,
      `ErrorLog ${join(folder, 'apache.log')}`,
      `DefaultRuntimeDir ${folder}`,
      'TypesConfig /etc/mime.types',
      ...configs.map((config) => `Include ${config}`),
    ].join('\n'),
  );
  return start(program, ['-DFOREGROUND', '-f', file], ports[0]!);
}

export function startCaddy(program: string, folder: string, configs: readonly string[], port: number): Promise<RunningServer> {
  const file = join(folder, 'Caddyfile');
  const imports = configs.map((config) => `import ${config}`);
  writeFileSync(file, ['{', '\tadmin off', '\tauto_https off', '}', ...imports, ''].join('\n'));
  return start(program, ['run', '--config', file, '--adapter', 'caddyfile'], port, { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder });
}

/** A certificate that nobody trusts. */
export function writeCertificate(openssl: string, folder: string): { cert: string; key: string } {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const kind = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
  ];
  const { status, stderr } = spawnSync(openssl, [...kind, '-keyout', key, '-out', cert], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { cert, key };
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });
