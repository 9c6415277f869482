// Run by read-image.ts in a process of its own: decodes the pictures named on standard input and writes one line for each.
// A picture that takes too long, or that ends the process, costs the others nothing.
import { readFileSync, writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { decodedSize } from './image-codec.ts';
import type { Size } from './image-rules.ts';

const MAX_MS = 10_000;

interface Expected extends Size {
  absolute: string;
}

async function isSound({ absolute, width, height }: Expected): Promise<boolean> {
  const patience = setTimeout(() => process.exit(1), MAX_MS);
  try {
    const size = await decodedSize(readFileSync(absolute));
    return size.width === width && size.height === height;
  } catch {
    return false;
  } finally {
    clearTimeout(patience);
  }
}

const expected = JSON.parse(await text(process.stdin)) as Expected[];
const say = (line: string) => writeSync(1, `${line}\n`);
say('ready');
for (const image of expected) say((await isSound(image)) ? 'sound' : 'broken');
