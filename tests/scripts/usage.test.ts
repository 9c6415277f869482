import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { mayStart, toldUsage } from '../../scripts/usage.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test('a command that is only asked how it is used says so and does nothing', () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  expect([toldUsage(['--help'], 'usage'), toldUsage(['a', '-h'], 'usage'), toldUsage(['a'], 'usage')]).toEqual([true, true, false]);
  expect(mayStart(['--help'], 'usage', {})).toBe(false);
  expect(process.exitCode).toBeUndefined();
  expect(said.mock.calls).toEqual([['usage'], ['usage'], ['usage']]);
});

test('a command that takes nothing refuses what it is given', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(mayStart([], 'usage', {})).toBe(true);
  expect([mayStart(['--halp'], 'usage', {}), process.exitCode]).toEqual([false, 2]);
  expect([mayStart(['clean'], 'usage', {}), process.exitCode]).toEqual([false, 2]);
  expect(said.mock.calls.flat().every((text) => String(text).includes('usage'))).toBe(true);
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The development server says Astro's options. */
const FILES = Object.values(scripts).flatMap((command) => (/^node (scripts\/(?!dev)[\w-]+\.ts)/.exec(command) ?? []).slice(1));

test.each([...new Set(FILES)])('%s asks first whether it may start', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/^if \((?:import\.meta\.main && )?(?:mayStart\(|!toldUsage\()/m);
});
