import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BenchError } from './bench-error.ts';

/** What a task prints: the CPU time of its work, and what it found. */
export interface TaskResult {
  cpuMs: number;
  /** Number of reports it has dealt with. */
  reports: number;
  /** What is wrong with the reports, each with its place; a benchmark of honest reports has none. */
  errors: string[];
  warnings: number;
}

const run = promisify(execFile);

/** Where every command of the project is started. */
export const PROJECT = join(import.meta.dirname, '..');

/** Runs one task of `tasks/` in a process of its own, so that no run profits from what another has warmed up. @param argument the folder or number that it works on */
export async function runTask<T = TaskResult>(name: string, argument: string, stop: AbortSignal): Promise<T> {
  if (process.platform !== 'linux') throw new BenchError('The CPU time of child processes is counted on Linux alone: run this there.');
  const program = join(import.meta.dirname, 'tasks', `${name}.ts`);
  try {
    const { stdout } = await run(process.execPath, [program, argument], { cwd: PROJECT, signal: stop, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as T;
  } catch (error) {
    throw new BenchError(`${name} failed:\n${(error as { stderr?: string }).stderr || (error as Error).message}`);
  }
}

/** A tick of /proc, in milliseconds: USER_HZ is 100 on every Linux that Node runs on. */
const TICK_MS = 10;

/**
 * CPU time of the processes that this one has started and that have ended, with theirs: the reader may read the text of
 * reports in a process apart. Node counts its own process alone, so the figure is the kernel's.
 */
function childrenCpuMs(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The second field, the name, may itself hold spaces and brackets; the children's times are the 16th and the 17th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
}

/** CPU time (user and system, all threads, ended child processes) between the call and the call of what it gives, in milliseconds. */
export function startCpuClock(): () => number {
  const children = childrenCpuMs();
  const own = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(own);
    return (user + system) / 1000 + childrenCpuMs() - children;
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** One line of a table of results: median, least and most. */
export function row(name: string, values: readonly number[], digits: number): string {
  const cells = [median(values), Math.min(...values), Math.max(...values)];
  return `${name.padEnd(44)}${cells.map((value) => value.toFixed(digits).padStart(9)).join('')}`;
}

export const HEADER = `${''.padEnd(44)}${['median', 'min', 'max'].map((name) => name.padStart(9)).join('')}`;
