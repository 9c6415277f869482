import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '#site/settings.ts';
import { CACHE, type Step } from './steps.ts';

export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** What failed, in a line or a few each. */
  failures: string[];
  /** All that the step printed, in its order. */
  output: string;
}

/** What is used of the results that Vitest writes. */
interface Results {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; message?: string; assertionResults: { fullName: string; status: string; failureMessages?: string[] }[] }[];
}

/** So many lines of what went wrong are told again at the end of the suite. */
const TOLD = 6;
const firstLines = (text: string) => text.trim().split('\n').slice(0, TOLD).join('\n');
const lastLines = (text: string) => text.trim().split('\n').slice(-TOLD).join('\n');

function failuresIn({ testResults }: Results): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const told = failed.map(({ fullName, failureMessages = [] }) => `${file} > ${fullName}\n${firstLines(failureMessages.join('\n'))}`);
    return message ? [`${file}\n${firstLines(message)}`, ...told] : told;
  });
}

/** A step that ended badly counts as a failure also where no test of it failed, and so does one that counted nothing. */
function outcomeOf(
  results: string,
  { counted }: Step,
  succeeded: boolean,
  output: string,
): Pick<Outcome, 'passed' | 'failed' | 'failures'> {
  const failed = succeeded ? 0 : 1;
  const ending = succeeded ? [] : [lastLines(output)];
  if (!counted) return { passed: 1 - failed, failed, failures: ending };
  if (!existsSync(results)) return { passed: 0, failed: 1, failures: [lastLines(output)] };
  const found = JSON.parse(readFileSync(results, 'utf8')) as Results;
  const failures = failuresIn(found);
  return {
    passed: found.numPassedTests,
    failed: Math.max(found.numFailedTests, failed),
    failures: failures.length > 0 ? failures : ending,
  };
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
  const output = readFileSync(log, 'utf8');
  return { name: step.name, ...outcomeOf(results, step, succeeded, output), seconds, output };
}
