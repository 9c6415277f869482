// Run by drawings.ts in a process of its own: writes each drawing named on standard input as a PNG file.
import { renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { encodeDrawing } from './pictures/image-codec.ts';

interface Drawing {
  svg: string;
  file: string;
}

const drawings = JSON.parse(await text(process.stdin)) as Drawing[];
const waiting = drawings.values();

/** A file has its name only when it is whole. */
async function draw(): Promise<void> {
  for (const { svg, file } of waiting) {
    const next = `${file}.${process.pid}.next`;
    writeFileSync(next, await encodeDrawing(svg));
    renameSync(next, file);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, draw));
