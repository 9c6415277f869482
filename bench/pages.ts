import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BenchError } from './bench-error.ts';
import { PROJECT } from './measure.ts';

/** Bytes of gzip that the HTML of a page takes at the most. */
const LIMIT = 40_000;
/** Pages that are named, the heaviest first. */
const NAMED = 25;
/** HTML of fewer bytes than this cannot be over the limit once it is packed. */
const SMALL = LIMIT;

interface Weight {
  path: string;
  bytes: number;
  packed: number;
}

function* pagesBelow(folder: string): Generator<{ path: string; html: Buffer }> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    yield {
      path: `/${relative(folder, file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      html: readFileSync(file),
    };
  }
}

/** Walks every page of a built site: the demonstration, or the folder in SITE_DIR. True where none is heavier than it may be. */
export async function pages(stop: AbortSignal): Promise<boolean> {
  const folder = process.env.SITE_DIR ?? join(PROJECT, 'dist-demo');
  if (!existsSync(join(folder, 'index.html')))
    throw new BenchError(`${folder}: no site; build it first: npm run demo -- --build-only --size 10000`);
  const heavy: Weight[] = [];
  let count = 0;
  let total = 0;
  for (const { path, html } of pagesBelow(folder)) {
    stop.throwIfAborted();
    count++;
    total += html.length;
    if (html.length > SMALL) heavy.push({ path, bytes: html.length, packed: gzipSync(html, { level: 9 }).length });
  }
  heavy.sort((a, b) => b.packed - a.packed);
  const over = heavy.filter(({ packed }) => packed > LIMIT);
  console.log(`${folder}: ${count} pages, ${(total / 1e6).toFixed(0)} MB of HTML\n\n${'gzip'.padStart(8)}${'HTML'.padStart(10)}  page`);
  for (const { path, bytes, packed } of heavy.slice(0, Math.max(NAMED, over.length)))
    console.log(`${String(packed).padStart(8)}${String(bytes).padStart(10)}  ${path}`);
  console.log(`\n${over.length === 0 ? 'held' : 'NOT held'}: ${over.length} of ${count} pages over ${LIMIT} bytes of gzip`);
  return over.length === 0;
}
