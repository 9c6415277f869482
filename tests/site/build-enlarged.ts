// Builds the site of real content with one sound entry more of every kind: node tests/site/build-enlarged.ts FOLDER
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { enlargedCopy } from '../reader/one-of-each.ts';

/** The site stands in `dist` of the folder. @throws where it could not be built */
function buildEnlarged(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const content = enlargedCopy('content');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: join(folder, 'dist'),
      ARCHIVE_DIR: join(folder, 'no-archive'),
      ASTRO_CACHE_DIR: join(folder, 'astro'),
    },
  });
  rmSync(content, { recursive: true, force: true });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

if (import.meta.main) buildEnlarged(process.argv[2]!);
