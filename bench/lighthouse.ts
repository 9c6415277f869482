import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/chromium.ts';
import { BenchError } from './bench-error.ts';
import { serveGzip } from './search/gzip-server.ts';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENT = join(ROOT, 'docs/measurements.md');
const BEGIN = '<!-- lighthouse: written by npm run lighthouse -->';
const END = '<!-- lighthouse: end -->';

/** The kinds of pages that the promise is about. */
const PAGES: Record<string, string> = {
  'home page': '',
  'home page, English': 'en/',
  agreement: 'acuerdos/d-04/',
  'guideline, matrix of measures': 'lineamientos/ins-2016-ninez/',
  'dashboard, how the agreements stand': 'situacion/',
  'list with filters': 'acuerdos/',
  'countries, map': 'paises/',
  search: 'buscar/',
  'search with results': 'buscar/?q=trata',
};
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The least score in each, of 100. */
const LEAST: Record<(typeof CATEGORIES)[number], number> = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
/** Runs of each page; the one with the median performance counts. */
const RUNS = 3;

interface Result {
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** Milliseconds until the largest part is painted, and bytes transferred. */
  largestPaint: number;
  shift: number;
  bytes: number;
  version: string;
  /** What lowers a score, by its name. */
  faults: string[];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

async function runOnce(url: string, port: number): Promise<Result> {
  const run = await lighthouse(url, { port, logLevel: 'error', output: 'json', onlyCategories: [...CATEGORIES] });
  if (!run || run.lhr.runtimeError) throw new BenchError(`Lighthouse could not measure ${url}: ${run?.lhr.runtimeError?.message ?? ''}`);
  const { categories, audits, lighthouseVersion } = run.lhr;
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])) as Result['scores'];
  const faults = CATEGORIES.filter((name) => scores[name] < LEAST[name]).flatMap((name) =>
    categories[name]!.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  );
  return {
    scores,
    largestPaint: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    shift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    bytes: audits['total-byte-weight']?.numericValue ?? 0,
    version: lighthouseVersion,
    faults,
  };
}

async function measure(url: string, port: number): Promise<Result> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await runOnce(url, port));
  return results.toSorted((a, b) => a.scores.performance - b.scores.performance)[Math.floor(RUNS / 2)]!;
}

function table(results: ReadonlyMap<string, Result>): string {
  const rows = [...results].map(([name, { scores, largestPaint, shift, bytes }]) =>
    [
      name,
      ...CATEGORIES.map((category) => scores[category]),
      (largestPaint / 1000).toFixed(1),
      shift.toFixed(3),
      Math.round(bytes / 1000),
    ].join(' | '),
  );
  const head = ['page', ...CATEGORIES, 'largest paint (s)', 'layout shift', 'kB'];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((line) => `| ${line} |`).join('\n');
}

/** Puts what was measured between the two marks of docs/measurements.md, with the day and the versions. */
function writeDown(measured: string, versions: string): void {
  const document = readFileSync(DOCUMENT, 'utf8');
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new BenchError(`docs/measurements.md has lost the mark ${BEGIN}`);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${day}, ${versions}\n\n${measured}\n\n${END}${after}`);
}

/** Lighthouse on a simulated phone over every kind of page. @returns whether no score is below its least */
export async function measureLighthouse(stop: AbortSignal): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const site = join(folder, 'site');
  const server = await serveGzip(site);
  const port = await freePort();
  const executablePath = findChromium();
  if (!executablePath) throw new BenchError('No Chromium found: npm test says how to install one.');
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`] });
  try {
    const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, OUT_DIR: site, SITE_URL: server.address.slice(0, -1) },
    });
    if (status !== 0) throw new BenchError('the site could not be built');
    const results = new Map<string, Result>();
    for (const [name, path] of Object.entries(PAGES)) {
      stop.throwIfAborted();
      const result = await measure(server.address + path, port);
      results.set(name, result);
      if (result.faults.length > 0) console.log(`${name}: ${result.faults.join(', ')}`);
    }
    const measured = table(results);
    console.log(`\n${measured}`);
    const { version } = [...results.values()][0]!;
    writeDown(
      measured,
      `Lighthouse ${version}, Chromium ${browser.version()}, Node ${process.versions.node}, ${RUNS} runs of each page, the median counts.`,
    );
    return [...results.values()].every(({ scores }) => CATEGORIES.every((name) => scores[name] >= LEAST[name]));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
