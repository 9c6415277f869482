import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = process.cwd();
const PARTS = [
  'conference',
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'monitor.config.json',
  'package.json',
  'tsconfig.json',
];

/** A copy of everything that a build reads, so that a test can build without touching the project's own folders. */
export function copyProject(folder: string): string {
  for (const part of PARTS) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
