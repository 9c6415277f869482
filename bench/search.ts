import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../scripts/chromium.ts';
import { buildIndexFiles } from '../src/search/engine/index-files.ts';
import { loadLedger } from '../src/reader/load-ledger.ts';
import { documentsOf } from '../tests/search/real-search.ts';
import { BenchError } from './bench-error.ts';
import { demonstrationDocuments, demonstrationQueries } from './search/demonstration.ts';
import { serveGzip } from './search/gzip-server.ts';
import { isQuick } from './search/quick.ts';
import { ours } from './search/ours.ts';
import { closePeers, plainFuse, plainMiniSearch, plainPagefind, writePagefind } from './search/peers.ts';
import { labelledQueries, measureQuality, type Quality } from './search/quality.ts';

const ROOT = join(import.meta.dirname, '..');
/** Documents of the demonstration, unless DOCUMENTS says how many. */
const COUNT = Number(process.env.DOCUMENTS ?? 10_000);
const SEED = 20260101;
const QUERIES = 30;
const TYPED = 15;
const LABELLED = 'queries.json';
/** Written after the weights were set: printed, and promised nothing. */
const HELD_OUT = ['held-out.json', 'held-out-later.json', 'held-out-acts.json'];

/** Prints the quality of every contender for each kind of query. @returns whether ours is nowhere behind */
function printQuality(title: string, tables: ReadonlyMap<string, ReadonlyMap<string, Quality>>): boolean {
  console.log(`\n${title}; MRR@10 / recall@10 / first right\n`);
  console.log(['kind', 'n', ...tables.keys()].join(' | '));
  let held = true;
  for (const [kind, { queries, mrr }] of tables.get(ours.name)!) {
    const all = [...tables.values()].map((table) => table.get(kind)!);
    const cells = all.map((quality) => [quality.mrr, quality.recall, quality.first].map((value) => value.toFixed(3)).join(' / '));
    console.log([kind, queries, ...cells].join(' | '));
    held &&= all.every((other) => mrr >= other.mrr);
  }
  return held;
}

/** Every contender over the real content. @returns whether ours is nowhere behind in the labelled set */
async function compareQuality(): Promise<boolean> {
  const { ledger } = loadLedger(join(ROOT, 'content'));
  const documents = { es: documentsOf(ledger, 'es'), en: documentsOf(ledger, 'en') };
  const sets = [LABELLED, ...HELD_OUT].map((file) => ({
    file,
    queries: labelledQueries(file),
    tables: new Map<string, Map<string, Quality>>(),
  }));
  for (const contender of [ours, plainFuse, plainMiniSearch, plainPagefind]) {
    const finders = { es: await contender.open(documents.es, 'es'), en: await contender.open(documents.en, 'en') };
    for (const { queries, tables } of sets) tables.set(contender.name, await measureQuality(queries, finders));
  }
  const held = sets.map(({ file, queries, tables }) =>
    printQuality(`${file}: ${queries.length} queries over ${documents.es.length} entries`, tables),
  );
  return held[0]!;
}

/** The built search page over the index of the demonstration documents. */
function writeDemonstration(root: string): { folder: string; queries: string[]; typed: string[] } {
  const folder = join(root, 'site');
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: join(root, 'real'), BASE_PATH: '/', ASTRO_CACHE_DIR: join(root, 'cache') },
  });
  if (status !== 0) throw new BenchError('the site could not be built');
  for (const name of ['_astro', 'buscar/index.html', 'icon.svg']) cpSync(join(root, 'real', name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'buscar/index'), { recursive: true });
  const documents = demonstrationDocuments(COUNT, SEED);
  const started = performance.now();
  const files = buildIndexFiles(
    documents,
    (_, value) => value,
    (_, a, b) => (a < b ? -1 : 1),
  );
  const took = performance.now() - started;
  let bytes = 0;
  for (const [name, json] of files) {
    bytes += gzipSync(json).length;
    writeFileSync(join(folder, 'buscar/index', name), json);
  }
  console.log(
    `index of ${COUNT} documents: built in ${(took / 1000).toFixed(1)} s, ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB gzip`,
  );
  return {
    folder,
    queries: demonstrationQueries(documents, QUERIES, SEED + 1),
    typed: demonstrationQueries(documents, TYPED, SEED + 2),
  };
}

/** What the same documents weigh with Pagefind before anything is shown: its program, the language's and the list of pages. */
async function weighPagefind(root: string): Promise<void> {
  const folder = join(root, 'pagefind-demo');
  const started = performance.now();
  await writePagefind(demonstrationDocuments(COUNT, SEED), 'es', folder);
  console.log(`Pagefind, index of the same documents: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const server = await serveGzip(folder);
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${server.address}pagefind/pagefind-entry.json`);
  server.sent();
  const [query] = demonstrationQueries(demonstrationDocuments(COUNT, SEED), 1, SEED + 1);
  await page.evaluate(async (text) => {
    const path = '/pagefind/pagefind.js';
    const engine = (await import(path)) as { search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }> };
    const { results } = await engine.search(text!);
    await results[0]?.data();
  }, query);
  console.log(`Pagefind, bytes to its first result, without a page around it: ${server.sent().reduce((sum, { bytes }) => sum + bytes, 0)}`);
  await browser.close();
  server.close();
}

/** Quality of the search beside plain Fuse.js, MiniSearch and Pagefind; bytes and times with ten thousand documents. */
export async function search(stop: AbortSignal): Promise<boolean> {
  const root = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
    // Another number of documents asks for bytes and times alone.
    const best = process.env.DOCUMENTS !== undefined || (await compareQuality());
    stop.throwIfAborted();
    const { folder, queries, typed } = writeDemonstration(root);
    const light = await isQuick(folder, queries, typed);
    stop.throwIfAborted();
    if (process.env.DOCUMENTS === undefined) await weighPagefind(root);
    console.log(
      `\nquality: ${process.env.DOCUMENTS === undefined ? (best ? 'held' : 'NOT held') : 'not asked'}; bytes and times: ${light ? 'held' : 'NOT held'}`,
    );
    return best && light;
  } finally {
    await closePeers();
    rmSync(root, { recursive: true, force: true });
  }
}
