import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { SettingError } from '#site/settings.ts';
import { findChromium, NO_CHROMIUM } from './chromium.ts';
import { readArguments, USAGE } from './suite/arguments.ts';
import { changedSince } from './suite/changed-files.ts';
import { inSlots } from './suite/in-slots.ts';
import { runStep, type Outcome } from './suite/run-step.ts';
import { planFor } from './suite/plan.ts';
import { CACHE, type Step } from './suite/steps.ts';
import { toldUsage } from './usage.ts';

/** So often the suite says what is running, in milliseconds, where nothing ends. */
const SIGN_OF_LIFE = 60_000;

const rounded = (seconds: number) => `${Math.round(seconds)} s`;

/** Runs steps side by side from a cold cache; every step runs, also after one has failed. */
async function runSuite(steps: readonly Step[]): Promise<0 | 1> {
  rmSync(CACHE, { recursive: true, force: true });
  const running = new Set<string>();
  const outcomes: Outcome[] = [];
  const alive = setInterval(() => console.log(`… ${[...running].join(', ')}`), SIGN_OF_LIFE);
  await inSlots(steps, availableParallelism(), async (step) => {
    console.log(`▸ ${step.name}`);
    running.add(step.name);
    const outcome = await runStep(step);
    running.delete(step.name);
    outcomes.push(outcome);
    console.log(`\n── ${step.name}, ${rounded(outcome.seconds)}\n${outcome.output}${outcome.failed > 0 ? `✗ ${step.name}\n` : ''}`);
  });
  clearInterval(alive);
  for (const { name, passed, failed, seconds } of outcomes)
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${rounded(seconds).padStart(6)} ${String(passed).padStart(5)} passed`);
  // Told again where a log is cut to its end.
  for (const { name, failures } of outcomes) for (const failure of failures) console.log(`\n✗ ${name}: ${failure}`);
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

/** @throws SettingError for steps that do not exist, and for a commit that git does not know */
function stepsFor(args: readonly string[]): readonly Step[] {
  const asked = readArguments(args);
  if (!('since' in asked)) return asked.steps;
  const files = changedSince(asked.since);
  const { steps, leftOut } = planFor(files);
  console.log(`${files.length} files differ from ${asked.since}: ${steps.map(({ name }) => name).join(', ') || 'nothing to run'}`);
  if (steps.length > 0 && leftOut.length > 0) console.log(`left out: ${leftOut.join('; ')}. Run \`npm test\` before you merge.`);
  return steps;
}

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const steps = stepsFor(args);
    if (steps.some(({ command }) => command.includes('browser')) && !findChromium()) {
      console.error(NO_CHROMIUM);
      return 1;
    }
    return await runSuite(steps);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

if (!toldUsage(process.argv.slice(2), USAGE)) process.exitCode = await main(process.argv.slice(2));
