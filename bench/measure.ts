import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BenchError } from './bench-error.ts';

/** What a task prints: the CPU time of its work (user and system, all threads), and what it found. */
export interface TaskResult {
  cpuMs: number;
  /** Number of reports it has dealt with. */
  reports: number;
  /** What is wrong with the reports, each with its place; a benchmark of honest reports has none. */
  errors: string[];
  warnings: number;
}

const run = promisify(execFile);

/** Runs one task of `tasks/` in a process of its own, so that no run profits from what another has warmed up. */
export async function runTask(name: string, folder: string, stop: AbortSignal): Promise<TaskResult> {
  const program = join(import.meta.dirname, 'tasks', `${name}.ts`);
  try {
    const { stdout } = await run(process.execPath, [program, folder], { signal: stop, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as TaskResult;
  } catch (error) {
    throw new BenchError(`${name} failed:\n${(error as { stderr?: string }).stderr || (error as Error).message}`);
  }
}

/** CPU time of the whole process between the call and the call of what it gives, in milliseconds. */
export function startCpuClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
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
