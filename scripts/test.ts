import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#site/settings.ts';
import { findChromium } from './chromium.ts';

/** Where the tests build the site, so that they never touch what `npm run build` made. */
const CACHE = join(ROOT, '.cache');
const SITE = join(CACHE, 'test-site');
const DEMO_PROJECT = join(CACHE, 'test-demo-project');
const ENLARGED = join(CACHE, 'test-enlarged');
const SITES = { SITE_DIR: SITE, DEMO_SITE_DIR: join(DEMO_PROJECT, 'dist-demo'), ENLARGED_SITE_DIR: join(ENLARGED, 'dist') };
const RESULTS = join(CACHE, 'results.json');

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Vitest writes how many tests passed and failed; any other step counts as one. */
  counted?: true;
  /** Runs only where it is asked for by its name. */
  onDemand?: true;
}

const BIN = (name: string) => join(ROOT, 'node_modules/.bin', name);

/** The tests of the core; each of its files is held to the thresholds in vitest.config.ts. */
const CORE_TESTS = ['tests/domain', 'tests/reader/holidays.test.ts'];

const STEPS: Step[] = [
  { name: 'format', command: [BIN('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: [BIN('eslint'), 'src', 'scripts', 'tests', 'bench'] },
  { name: 'unused', command: [BIN('knip')] },
  { name: 'types', command: [BIN('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unit', command: [BIN('vitest'), 'run', '--project', 'unit'], counted: true },
  { name: 'coverage', command: [BIN('vitest'), 'run', '--project', 'unit', '--coverage', ...CORE_TESTS] },
  { name: 'content', command: [process.execPath, 'scripts/validate.ts'] },
  { name: 'build', command: [process.execPath, 'scripts/build.ts'], env: { OUT_DIR: SITE, ASTRO_CACHE_DIR: join(CACHE, 'astro') } },
  { name: 'demo', command: [process.execPath, 'tests/site/build-demo.ts', DEMO_PROJECT] },
  { name: 'enlarged', command: [process.execPath, 'tests/site/build-enlarged.ts', ENLARGED] },
  { name: 'site', command: [BIN('vitest'), 'run', '--project', 'site'], env: SITES, counted: true },
  { name: 'browser', command: [BIN('vitest'), 'run', '--project', 'browser'], env: SITES, counted: true },
  { name: 'a11y', command: [BIN('vitest'), 'run', '--project', 'a11y'], env: { SITE_DIR: SITE }, counted: true, onDemand: true },
];

function counts(step: Step, status: number | null): { passed: number; failed: number } {
  const failed = status === 0 ? 0 : 1;
  if (!step.counted || !existsSync(RESULTS)) return { passed: 1 - failed, failed };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: Math.max(numFailedTests, failed) };
}

/** Runs the whole suite from a cold cache; every step runs, also after one has failed. */
function runSuite(only: readonly string[]): 0 | 1 {
  if (!findChromium()) {
    console.error(
      'No Chromium found. On Debian: apt-get install chromium. Elsewhere: npx playwright-core install chromium, then set CHROMIUM_PATH.',
    );
    return 1;
  }
  rmSync(CACHE, { recursive: true, force: true });
  let passed = 0;
  let failed = 0;
  for (const step of STEPS.filter(({ name, onDemand }) => (only.length === 0 ? !onDemand : only.includes(name)))) {
    console.log(`\n── ${step.name}`);
    rmSync(RESULTS, { force: true });
    const [program, ...args] = step.command as [string, ...string[]];
    const reporters = step.counted ? ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`] : [];
    const { status } = spawnSync(program, [...args, ...reporters], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
    });
    const result = counts(step, status);
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) console.log(`✗ ${step.name}`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = runSuite(process.argv.slice(2));
