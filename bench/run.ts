// The command behind `npm run bench -- NAME`: measures this project beside what it could have used instead.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchError } from './bench-error.ts';
import { figures } from './figures.ts';
import { harm } from './harm.ts';
import { pages } from './pages.ts';
import { papers } from './papers.ts';

interface Benchmark {
  about: string;
  /** True where nothing of bench/node_modules is measured beside this project. */
  alone?: true;
  /** True where it held what it promises. */
  run(stop: AbortSignal): Promise<boolean>;
}

const BENCHMARKS: Record<string, Benchmark> = {
  'built-search': {
    about: 'bytes and times of the search of the built demonstration, or of the site in SITE_DIR',
    run: async () => (await import('./built-search.ts')).builtSearch(),
  },
  figures: { about: 'CPU time from valid entries to every figure, with 1,000 and 10,000 invented reports', alone: true, run: figures },
  harm: {
    about: 'kills, pairs, full disks, little memory and odd paths on a small site; writes docs/measurements.md',
    alone: true,
    run: harm,
  },
  lighthouse: {
    about: 'Lighthouse on a simulated phone over every kind of page; writes docs/measurements.md',
    run: async (stop) => (await import('./lighthouse.ts')).measureLighthouse(stop),
  },
  pages: {
    about: 'bytes of every page of the built demonstration, or of the site in SITE_DIR: none over 40 kB of gzip',
    alone: true,
    run: pages,
  },
  papers: { about: 'CPU time of the Word files of all papers, with 1,000 invented reports', alone: true, run: papers },
  search: {
    about: 'quality of the search beside Fuse.js, MiniSearch and Pagefind; bytes and times with 10,000 documents, or DOCUMENTS of them',
    run: async (stop) => (await import('./search.ts')).search(stop),
  },
  validate: {
    about: 'CPU time to validate 1,000 reports, beside @mdx-js/mdx compiling the same files',
    run: async (stop) => (await import('./validate.ts')).validate(stop),
  },
  words: {
    about: 'how easy the Spanish pages of the built site are (INFLESZ); writes docs/measurements.md',
    alone: true,
    run: async () => (await import('./words.ts')).words(),
  },
};

const HERE = import.meta.dirname;

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
}

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The pinned packages of bench/ are installed there, apart from those of the site, the first time that they are needed. */
function installOwn(): void {
  const missing = Object.entries(manifestIn(HERE).dependencies ?? {}).filter(([name, version]) => {
    const folder = join(HERE, 'node_modules', name);
    return !existsSync(join(folder, 'package.json')) || manifestIn(folder).version !== version;
  });
  if (missing.length === 0) return;
  // Not `npm ci`: the lock lacks binaries that pagefind names for platforms where they cannot be had.
  const args = ['install', '--no-save', '--prefix', HERE, '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0)
    throw new BenchError(`npm install --prefix bench failed: ${missing.map(([name]) => name).join(', ')} cannot be measured`);
}

/** Gives 0 where the promise held, 1 where it did not, 2 where nothing was measured. */
async function bench(args: string[], stop: AbortSignal): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  const benchmark = name !== undefined && Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
  if (!benchmark || rest.length > 0) {
    const list = Object.entries(BENCHMARKS).map(([key, { about }]) => `  ${key}  ${about}`);
    (name === undefined ? console.log : console.error)(`npm run bench -- NAME\n\n${list.join('\n')}`);
    return name === undefined ? 0 : 2;
  }
  try {
    if (!benchmark.alone) installOwn();
    return (await benchmark.run(stop)) ? 0 : 1;
  } catch (error) {
    if (!stop.aborted && !(error instanceof BenchError)) throw error;
    console.error(stop.aborted ? 'stopped: nothing was measured' : (error as Error).message);
    return 2;
  }
}

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
process.exitCode = await bench(process.argv.slice(2), stopped.signal);
