// Run by read-image.ts in a process of its own: decodes the pictures named on standard input and writes one line for each.
// A picture that takes too long, or that ends the process, costs the others nothing.
import { readFileSync, writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { decodedSize } from './image-codec.ts';
import type { Size } from '#domain/pictures/image-rules.ts';

/** Time of the processor: that of the clock says how busy the machine is. */
const MAX_MS = 10_000;
const LOOK_MS = 250;

interface Expected extends Size {
  absolute: string;
}

async function isSound({ absolute, width, height }: Expected): Promise<boolean> {
  const from = process.cpuUsage();
  const patience = setInterval(() => {
    const { user, system } = process.cpuUsage(from);
    if ((user + system) / 1000 > MAX_MS) process.exit(1);
  }, LOOK_MS);
  try {
    const size = await decodedSize(readFileSync(absolute));
    return size.width === width && size.height === height;
  } catch {
    return false;
  } finally {
    clearInterval(patience);
  }
}

const expected = JSON.parse(await text(process.stdin)) as Expected[];
const say = (line: string) => writeSync(1, `${line}\n`);
say('ready');
for (const image of expected) say((await isSound(image)) ? 'sound' : 'broken');
