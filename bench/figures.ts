import { availableParallelism } from 'node:os';
import { BenchError } from './bench-error.ts';
import { HEADER, median, row, runTask } from './measure.ts';

/** What the task prints: CPU time of all, and of each part with the number of things that it gave. */
export interface Aggregated {
  cpuMs: number;
  reports: number;
  parts: Record<string, { cpuMs: number; count: number }>;
}

export const SEED = 20260101;
/** The day on which the invented story is told, so that the same command gives the same figures next year. */
export const AS_OF = '2026-11-22';

const SMALL = 1000;
const LARGE = 10_000;
const PAIRS = 7;
/** Promised for `LARGE` reports, in milliseconds of CPU time. */
const LIMIT_MS = 2000;
/** CPU time for each report, ten times as many beside the smaller number: 1 is a straight line, 10 a square. */
const GROWTH = 1.5;

/** From valid entries to every figure of the site, with a thousand and with ten thousand reports. */
export async function figures(stop: AbortSignal): Promise<boolean> {
  const run = async (size: number) => {
    const result = await runTask<Aggregated>('aggregate', String(size), stop);
    if (result.reports !== size) throw new BenchError(`${result.reports} of ${size} reports were counted`);
    return result;
  };
  await run(LARGE);
  const small: Aggregated[] = [];
  const large: Aggregated[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    small.push(await run(SMALL));
    large.push(await run(LARGE));
  }
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
  console.log(`seed ${SEED}, as of ${AS_OF}; ${PAIRS} runs of each size after a warm-up, each in a new process\n`);
  for (const [size, runs] of [[SMALL, small] as const, [LARGE, large] as const]) {
    console.log(`${size} reports: CPU time in milliseconds`);
    console.log(HEADER);
    for (const [name, { count }] of Object.entries(runs[0]!.parts)) {
      const times = runs.map(({ parts }) => parts[name]!.cpuMs);
      console.log(row(`  ${name} (${count})`, times, 1));
    }
    const all = runs.map(({ cpuMs }) => cpuMs);
    console.log(row('all', all, 1));
    console.log('');
  }
  const totals = large.map(({ cpuMs }) => cpuMs);
  const growth = large.map(({ cpuMs }, pair) => cpuMs / LARGE / (small[pair]!.cpuMs / SMALL));
  console.log(`CPU time for each report, ${LARGE} beside ${SMALL}`);
  console.log(HEADER);
  console.log(row('growth', growth, 2));

  const held = median(totals) < LIMIT_MS && median(growth) <= GROWTH;
  console.log(
    `\n${held ? 'held' : 'NOT held'}: ${median(totals).toFixed(0)} ms for ${LARGE} reports (promised: below ${LIMIT_MS}), ` +
      `growth ${median(growth).toFixed(2)} (promised: at most ${GROWTH})`,
  );
  return held;
}
