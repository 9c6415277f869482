import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchError } from './bench-error.ts';
import { PROJECT } from './measure.ts';
import {
  afterwards,
  atOnce,
  clear,
  hidden,
  killedAt,
  killedInExchange,
  onSmallDisk,
  prepare,
  STEPS,
  withMemory,
  withPath,
} from './harm/trials.ts';
import type { Projects, Trial } from './harm/trials.ts';

const DOCUMENT = join(PROJECT, 'docs/measurements.md');
const BEGIN = '<!-- harm: written by npm run bench -- harm -->';
const END = '<!-- harm: end -->';

/** Kills at moments spread over a build; of these, with Astro. */
const TIMED = 34;
const TIMED_REAL = 5;
/** Kills at steps of the exchange. */
const IN_EXCHANGE = 16;
const PAIRS = 20;
const PAIRS_REAL = 2;
/** Room on a small disk, in shares of what a site takes. */
const ROOMS = [0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99, 1.2];
const MEGABYTES = [16, 64, 120];
const ODD = ['con espacios', 'ñandú 🦜', '100%20', 'a#b', 'a?b=c&d', `it's "x"`, '$(HOME) `x`', '{a,b}*[c]', '-rf', 'n'.repeat(180)];
const ODD_REAL = [`ñandú 🦜, it's {x}`, '100%20 a#b?c'];

type Group = readonly [name: string, trials: readonly Trial[] | 'not tried: only root may mount'];

const share = (place: number, of: number) => (place + 0.5) / of;
const isReal = (place: number, real: number, of: number) => Math.floor((place * real) / of) !== Math.floor(((place - 1) * real) / of);

async function inTurn<T>(
  items: readonly T[],
  { stop }: Projects,
  look: (item: T, place: number) => Promise<Trial | undefined>,
): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const [place, item] of items.entries()) {
    stop.throwIfAborted();
    const trial = await look(item, place);
    if (trial) trials.push(trial);
    if (trial?.fault) console.log(`FAULT: ${trial.fault}`);
  }
  return trials;
}

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

async function tryAll(projects: Projects): Promise<Group[]> {
  const groups: Group[] = [];
  const add = (name: string, trials: Group[1]) => {
    groups.push([name, trials]);
    console.log(rowOf([name, trials]));
  };
  const mounted = (trials: readonly Trial[]) => (trials.length > 0 ? trials : 'not tried: only root may mount');
  add(
    'ended at a moment of the build',
    await inTurn(places(TIMED), projects, (place) => killedAt(projects, share(place, TIMED), isReal(place, TIMED_REAL, TIMED), place)),
  );
  for (const [place, step] of STEPS.entries()) {
    // The steps in turn until there are enough; the first time round with Astro, where the site is absent or half removed.
    const times = places(IN_EXCHANGE).filter((turn) => turn % STEPS.length === place);
    add(`ended ${step}`, await inTurn(times, projects, (turn) => killedInExchange(projects, step, turn < STEPS.length && place % 3 === 2)));
  }
  add('a build after all these', await inTurn([true, false], projects, (real) => afterwards(projects, real)));
  add(
    'two at once',
    await inTurn(places(PAIRS), projects, (place) =>
      atOnce(projects, place % 4 === 0 ? 0 : 1.1 * share(place, PAIRS), isReal(place, PAIRS_REAL, PAIRS)),
    ),
  );
  add('disk full', mounted(await inTurn(ROOMS, projects, (room, place) => onSmallDisk(projects, room, place === 5))));
  add('read-only', mounted(await inTurn([true, false], projects, (real) => onSmallDisk(projects, undefined, real))));
  add('memory short', await inTurn(MEGABYTES, projects, (megabytes) => withMemory(projects, megabytes)));
  add('odd names of folders', [
    ...(await inTurn(ODD, projects, (name) => withPath(projects, name, false))),
    ...(await inTurn(ODD_REAL, projects, (name) => withPath(projects, name, true))),
  ]);
  add('files hidden from others (umask 077)', await inTurn([0], projects, () => hidden(projects)));
  return groups;
}

function rowOf([name, trials]: Group): string {
  if (typeof trials === 'string') return `| ${name} | 0 | 0 | ${trials} | |`;
  const outcomes = new Map<string, number>();
  for (const { outcome } of trials) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const told = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`);
  const faults = trials.filter(({ fault }) => fault !== undefined).length;
  return `| ${name} | ${trials.length} | ${trials.filter(({ real }) => real).length} | ${told.join('; ')} | ${faults} |`;
}

/** Puts the table between the two marks of docs/measurements.md. */
function writeDown(groups: readonly Group[]): void {
  const [before, rest] = readFileSync(DOCUMENT, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new BenchError(`docs/measurements.md has lost the mark ${BEGIN}`);
  const table = ['| trial | times | with Astro | what is published afterwards | faults |', '|---|---|---|---|---|', ...groups.map(rowOf)];
  const when = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch}.`;
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${when}\n\n${table.join('\n')}\n\n${END}${after}`);
}

/** Does to builds what can happen to them. @returns whether nothing partial was ever published */
export async function harm(stop: AbortSignal): Promise<boolean> {
  if (process.platform !== 'linux') throw new BenchError('Processes are looked up in /proc, on Linux alone: run this there.');
  const folder = mkdtempSync(join(tmpdir(), 'harm-'));
  try {
    const groups = await tryAll(await prepare(folder, stop));
    writeDown(groups);
    return groups.every(([, trials]) => typeof trials === 'string' || trials.every(({ fault }) => fault === undefined));
  } finally {
    clear(folder);
  }
}
