import { availableParallelism } from 'node:os';
import { BenchError } from './bench-error.ts';
import { AS_OF, SEED } from './figures.ts';
import { HEADER, median, row, runTask } from './measure.ts';

/** What the task prints: CPU time of all, and of each kind of paper with how many there are and their bytes. */
export interface PapersMade {
  cpuMs: number;
  reports: number;
  parts: Record<string, { cpuMs: number; count: number; bytes: number }>;
}

const REPORTS = 1000;
const RUNS = 3;
/** Promised for all papers, in milliseconds of CPU time. */
const LIMIT_MS = 60_000;

/** From a ledger with a thousand invented reports to the Word files of all papers in both languages. */
export async function papers(stop: AbortSignal): Promise<boolean> {
  const runs: PapersMade[] = [];
  for (let run = 0; run < RUNS; run++) {
    const made = await runTask<PapersMade>('papers', String(REPORTS), stop);
    if (made.reports !== REPORTS) throw new BenchError(`${made.reports} of ${REPORTS} reports were counted`);
    runs.push(made);
  }
  const [first] = runs;
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
  console.log(`${REPORTS} reports, seed ${SEED}, as of ${AS_OF}; ${RUNS} runs, each in a new process\n`);
  console.log('CPU time in milliseconds');
  console.log(HEADER);
  for (const [kind, { count, bytes }] of Object.entries(first!.parts))
    console.log(
      row(
        `  ${kind} (${count}, ${Math.round(bytes / 1000)} kB)`,
        runs.map(({ parts }) => parts[kind]!.cpuMs),
        0,
      ),
    );
  const all = runs.map(({ cpuMs }) => cpuMs);
  console.log(row('all', all, 0));
  const count = Object.values(first!.parts).reduce((sum, part) => sum + part.count, 0);
  const held = median(all) < LIMIT_MS;
  console.log(
    `\n${held ? 'held' : 'NOT held'}: ${count} papers in ${(median(all) / 1000).toFixed(1)} s, ${(median(all) / count).toFixed(0)} ms each (promised: all below ${LIMIT_MS / 1000} s)`,
  );
  return held;
}
