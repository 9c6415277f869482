import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#site/settings.ts';
import { CACHE, type Step } from './steps.ts';

export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** All that the step printed, in its order. */
  output: string;
}

/** A step that ended badly counts as a failure also where no test of it failed, and so does one that counted nothing. */
function count(results: string, { counted }: Step, succeeded: boolean): Pick<Outcome, 'passed' | 'failed'> {
  const failed = succeeded ? 0 : 1;
  if (!counted || !existsSync(results)) return { passed: counted ? 0 : 1 - failed, failed: counted ? 1 : failed };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: Math.max(numFailedTests, failed) };
}

/** Runs one step to its end; what it prints is kept and comes back whole, so that steps side by side do not mix. */
export async function runStep(step: Step): Promise<Outcome> {
  mkdirSync(CACHE, { recursive: true });
  const results = join(CACHE, `${step.name}.json`);
  const log = join(CACHE, `${step.name}.log`);
  const reporters = step.counted ? ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`] : [];
  const [program, ...args] = [...step.command, ...reporters] as [string, ...string[]];
  const started = performance.now();
  const file = openSync(log, 'w');
  const succeeded = await new Promise<boolean>((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', file, file],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
  closeSync(file);
  const seconds = (performance.now() - started) / 1000;
  return { name: step.name, ...count(results, step, succeeded), seconds, output: readFileSync(log, 'utf8') };
}
