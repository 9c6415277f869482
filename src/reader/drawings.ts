import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODEC_VERSION } from './pictures/image-codec.ts';

/** Pictures of earlier builds, named by what they were drawn from. */
const CACHE = join(process.cwd(), '.cache/drawings');

/** The program that draws: beside this file, or in the project's folder where a build has moved this file. */
function drawer(): string {
  const name = 'draw-images.ts';
  const beside = join(import.meta.dirname, name);
  return existsSync(beside) ? beside : join(process.cwd(), 'src/reader', name);
}

/**
 * Our own drawings as PNG files, in their order. They are drawn in a process of its own, the only one in which the library may
 * read drawings; what an earlier build drew is taken from the cache.
 *
 * @throws where a drawing cannot be drawn
 */
export function renderDrawings(drawings: readonly string[]): Uint8Array<ArrayBuffer>[] {
  const files = drawings.map((svg) =>
    join(CACHE, `${createHash('sha256').update(CODEC_VERSION).update('\0').update(svg).digest('hex')}.png`),
  );
  const missing = drawings.map((svg, index) => ({ svg, file: files[index]! })).filter(({ file }) => !existsSync(file));
  if (missing.length > 0) {
    mkdirSync(CACHE, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [drawer()], {
      input: JSON.stringify(missing),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (status !== 0) throw new Error(`the pictures for links could not be drawn: ${stderr}`);
  }
  return files.map((file) => new Uint8Array(readFileSync(file)));
}
