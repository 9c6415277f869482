import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { BenchError } from './bench-error.ts';
import { PROJECT } from './measure.ts';
import { randomFrom } from './search/demonstration.ts';
import { isQuick } from './search/quick.ts';

const QUERIES = 30;
const TYPED = 15;
const SEED = 20260101;

/** What people look for in a site: words of names of its entries, whole, half typed, mistyped. */
function queriesOf(folder: string, count: number, seed: number): string[] {
  const rows = JSON.parse(readFileSync(join(folder, 'contribuir/nombres.json'), 'utf8')) as [string, string, string][];
  const random = randomFrom(seed);
  const below = (most: number) => Math.floor(random() * most);
  return Array.from({ length: count }, (_, at) => {
    const [, id, name] = rows[below(rows.length)]!;
    const words = name.split(' ');
    const from = below(Math.max(1, words.length - 1));
    const two = words.slice(from, from + 2).join(' ');
    if (at % 4 === 1) return id;
    if (at % 4 === 2) return two.slice(0, Math.max(3, two.length - 2));
    if (at % 4 === 3) return two.slice(0, 2) + two.slice(3);
    return two;
  });
}

/** The search of a built site, as its readers have it: the demonstration, or the folder in SITE_DIR. */
export async function builtSearch(): Promise<boolean> {
  const folder = process.env.SITE_DIR ?? join(PROJECT, 'dist-demo');
  if (!existsSync(join(folder, 'buscar/index.html')))
    throw new BenchError(`${folder}: no site; build it first: npm run demo -- --build-only --size 10000`);
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores; ${folder}`);
  const held = await isQuick(folder, queriesOf(folder, QUERIES, SEED), queriesOf(folder, TYPED, SEED + 1));
  console.log(`\nbytes and times: ${held ? 'held' : 'NOT held'}`);
  return held;
}
