// Builds the demonstration in a copy of the project: node tests/site/build-demo.ts FOLDER
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { copyProject } from './project-copy.ts';

/** Runs the command of the demonstration in a copy of the project. */
export function runDemo(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, ['scripts/demo.ts', ...args], {
    cwd: folder,
    encoding: 'utf8',
    // A folder that somebody has set for the real site must not be touched.
    env: { ...process.env, CONTENT_DIR: 'content', OUT_DIR: 'dist', AS_OF: '2026-11-22' },
  });
}

/** The site stands in `dist-demo` of the copy. @throws where it could not be built */
export function buildDemo(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = runDemo(copyProject(folder), '--build-only');
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

if (import.meta.main) buildDemo(process.argv[2]!);
