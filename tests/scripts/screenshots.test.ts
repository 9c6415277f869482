import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the command says of a folder that holds a page, or nothing. */
function run(names: readonly string[], home?: string): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
  if (home !== undefined) writeFileSync(join(folder, 'index.html'), home);
  const env = { ...process.env, OUT_DIR: folder };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/screenshots.ts', ...names], { encoding: 'utf8', env });
  rmSync(folder, { recursive: true });
  return { status, said: stderr };
}

test.each([
  ['a name that no page has', ['nada'], '<p>x</p>', 'nada?'],
  ['a folder without a site', [], undefined, 'there is no site'],
  ['a site that is no demonstration, of which guides would show somebody', ['guides'], '<p>x</p>', 'is no demonstration'],
] as const)('%s is refused in one sentence', (_, names, home, sentence) => {
  const { status, said } = run(names, home);
  expect(status).toBe(2);
  expect(said).toContain(sentence);
  expect(said).not.toMatch(/\n\s+at /);
});
