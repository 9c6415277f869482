import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

/** Bounds, not expectations: an edit shows after a second or two, also on a busy machine after these. */
const SECONDS = { start: 240, edit: 60 };
/** Milliseconds after which even a busy machine has loaded what a change of code touches. */
const SETTLED = 15_000;
let scratch: string;
let content: string;
let project: string;
let server: ChildProcess;
let site: string;
let output = '';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

interface Served {
  status: number;
  html: string;
}

async function get(path: string): Promise<Served> {
  const response = await fetch(site + path);
  return { status: response.status, html: await response.text() };
}

/** Asks until the page is as it should be; what it was in the end where it never became so. */
async function served(path: string, isWanted: (page: Served) => boolean, seconds = SECONDS.edit): Promise<Served> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const page = await get(path).catch((error: unknown): Served => ({ status: 0, html: String(error) }));
    if (isWanted(page) || Date.now() > end) return page;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, file).not.toBe(before);
  writeFileSync(file, after);
}

const says = (text: string) => (page: Served) => page.status === 200 && page.html.includes(text);

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'dev-'));
  project = copyProject(join(scratch, 'project'));
  content = join(scratch, 'content');
  cpSync('tests/fixtures/sound', content, { recursive: true });
  const port = await freePort();
  site = `http://127.0.0.1:${port}/acuerdos-crm`;
  server = spawn(process.execPath, ['scripts/dev.ts', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: project,
    // Under Vitest, Astro's development server does not answer.
    // Astro leaves a server behind in the background where it believes that a program starts it; not where it is told that it is one.
    env: { ...process.env, VITEST: '', CONTENT_DIR: content, BASE_PATH: 'acuerdos-crm', AS_OF: '2026-03-01', ASTRO_DEV_BACKGROUND: '1' },
  });
  server.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const home = await served('/', ({ status }) => status === 200, SECONDS.start);
  expect(home.status, output).toBe(200);
});

afterAll(async () => {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(scratch, { recursive: true, force: true });
});

test('it opens without notices, under its base path, with the folder that it was given', async () => {
  expect(output).not.toMatch(/telemetry|anonymous|deprecat|does not exist|\[WARN\]|\[ERROR\]/i);
  const { html } = await get('/acuerdos/d-01/');
  expect(html).toContain('<h1>Contar las casas de paso de la ruta');
  expect(html).toContain('href="/acuerdos-crm/acuerdos/"');
});

test('a changed title is in its page and in the lists', async () => {
  edit(join(content, 'agreements/d-01.es.md'), (text) => text.replace(/^title: .*$/m, 'title: "Un título que cambió"'));
  expect((await served('/acuerdos/d-01/', says('<h1>Un título que cambió'))).html).toContain('<h1>Un título que cambió');
  expect((await get('/acuerdos/')).html).toContain('Un título que cambió');
});

/** Breaks a file, looks, and mends it again whatever was seen. */
async function whileBroken(change: (text: string) => string, look: () => Promise<void>): Promise<void> {
  const file = join(content, 'agreements/d-01.es.md');
  const sound = readFileSync(file, 'utf8');
  edit(file, change);
  await look().finally(() => writeFileSync(file, sound));
  expect((await served('/acuerdos/d-01/', ({ status }) => status === 200)).html).toContain('<h1>Un título que cambió');
}

test('what stops publication stands in place of every page, in its language, until it is mended', async () => {
  await whileBroken(
    (text) => text.replace(/^title: .*$/m, 'title: [a'),
    async () => {
      const page = await served('/en/agreements/d-02/', ({ status }) => status === 500);
      expect(page.status).toBe(500);
      expect(page.html).toContain('<html lang="en');
      expect(page.html).toContain('agreements/d-01.es.md');
      expect(page.html).toMatch(/Line \d+:\d+/);
      expect(page.html).toContain('[yaml-syntax]');
      const spanish = await get('/acuerdos/');
      expect(spanish.status).toBe(500);
      expect(spanish.html).toContain('<html lang="es');
      expect(spanish.html).toMatch(/1 problema y \d+ avisos?/);
    },
  );
});

test('what a problem quotes is text and never markup', async () => {
  await whileBroken(
    (text) => text.replace(/^title:/m, '"<img src=x>": a\ntitle:'),
    async () => {
      const page = await served('/acuerdos/', ({ status }) => status === 500);
      expect(page.html).toContain('&lt;img src=x&gt;');
      expect(page.html).not.toContain('<img');
    },
  );
});

test('a new entry has its page, and a deleted one has none', async () => {
  const files = ['', '.es', '.en'].map((ending) => [`practices/p-01${ending}.md`, `practices/p-99${ending}.md`] as const);
  for (const [from, to] of files) cpSync(join(content, from), join(content, to));
  edit(join(content, 'practices/p-99.es.md'), (text) => text.replace(/^title: .*$/m, 'title: "Una práctica nueva"'));
  expect((await served('/practicas/p-99/', says('Una práctica nueva'))).html).toContain('Una práctica nueva');
  for (const [, to] of files) rmSync(join(content, to));
  expect((await served('/practicas/p-99/', ({ status }) => status === 404)).status).toBe(404);
  expect((await served('/practicas/', says('h1'))).html).not.toContain('Una práctica nueva');
});

test('content is read with the code as it is now', async () => {
  const gate = join(project, 'src/reader/load-ledger.ts');
  const before = readFileSync(gate, 'utf8');
  edit(gate, (text) => text.replace("severity === 'error'", 'severity.length > 0'));
  expect((await served('/acuerdos/', ({ status }) => status === 500)).html).toContain('[missing-translation]');
  // Nobody changes code twice within a moment: Vite, which is still loading what followed from the first, can lose the second.
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  writeFileSync(gate, before);
  expect((await served('/acuerdos/', ({ status }) => status === 200)).status).toBe(200);
});

test('changed words and changed code are in the page', async () => {
  edit(join(project, 'src/i18n/messages/es.ts'), (text) => text.replace("agreements: 'Acuerdos'", "agreements: 'Compromisos'"));
  expect((await served('/acuerdos/', says('<h1>Compromisos'))).html).toContain('<h1>Compromisos');
  edit(join(project, 'src/components/pages/ListPage.astro'), (text) => `${text}\n<p>una línea más</p>\n`);
  expect((await served('/acuerdos/', says('una línea más'))).html).toContain('una línea más');
});
