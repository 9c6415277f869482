import { join } from 'node:path';
import { ROOT, SettingError } from '#site/settings.ts';
import type { Task } from './in-slots.ts';

/** Where the suite builds and writes, so that it never touches what `npm run build` and `npm run demo` made. */
export const CACHE = join(ROOT, '.cache/suite');
const SITE = join(CACHE, 'site');
const DEMO_PROJECT = join(CACHE, 'demo-project');
const ENLARGED = join(CACHE, 'enlarged');

export interface Step extends Task {
  command: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Vitest writes how many tests passed and failed; any other step counts as one. */
  counted?: true;
  /** Runs only where it is asked for by its name. */
  onDemand?: true;
}

export const BIN = (name: string) => join(ROOT, 'node_modules/.bin', name);

/** What tests of built sites are told: where the real one, the same with an entry more of every kind, and the demonstration are. */
export const SITES = { SITE_DIR: SITE, DEMO_SITE_DIR: join(DEMO_PROJECT, 'dist-demo'), ENLARGED_SITE_DIR: join(ENLARGED, 'dist') };

/** Time zone and language of the build with which tests/site/builds.test.ts compares one made elsewhere. */
const FIRST_PLACE = { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };

export const vitest = (project: string, ...more: string[]) => [BIN('vitest'), 'run', '--project', project, ...more];

/**
 * In the order in which they start: what others wait for first, then what takes long. `core` measures while it tests how much
 * of the core its own tests run, and holds each file to the thresholds of vitest.config.ts.
 */
export const STEPS: readonly Step[] = [
  {
    name: 'build',
    command: [process.execPath, 'scripts/build.ts'],
    // Whatever versions somebody keeps in the folder of the project, the site of the suite is without.
    env: { OUT_DIR: SITE, ARCHIVE_DIR: join(CACHE, 'no-archive'), ...FIRST_PLACE },
  },
  { name: 'demo', command: [process.execPath, 'tests/site/build-demo.ts', DEMO_PROJECT] },
  { name: 'enlarged', command: [process.execPath, 'tests/site/build-enlarged.ts', ENLARGED] },
  { name: 'types', command: [BIN('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'site', command: vitest('site'), env: SITES, counted: true, after: ['build', 'demo', 'enlarged'] },
  { name: 'unit', command: vitest('unit'), counted: true },
  { name: 'core', command: vitest('core', '--coverage'), counted: true },
  { name: 'lint', command: [BIN('eslint'), 'src', 'scripts', 'tests', 'bench'] },
  { name: 'unused', command: [BIN('knip')] },
  { name: 'format', command: [BIN('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'content', command: [process.execPath, 'scripts/validate.ts'] },
  { name: 'spelling', command: [BIN('cspell'), 'lint', '--no-progress'] },
  { name: 'browser', command: vitest('browser'), env: SITES, counted: true, after: ['build', 'demo', 'enlarged'] },
  { name: 'a11y', command: vitest('a11y'), env: { SITE_DIR: SITE }, counted: true, after: ['build'], onDemand: true },
  {
    name: 'second-engine',
    command: vitest('a11y', 'tests/accessibility/second-engine.test.ts'),
    env: { SITE_DIR: SITE },
    counted: true,
    after: ['build'],
    onDemand: true,
  },
];

/** @throws for a name that no step has */
export function named(name: string): Step {
  const step = STEPS.find((item) => item.name === name);
  if (!step) throw new SettingError(`${name}: ${STEPS.map((item) => item.name).join(', ')}`);
  return step;
}
