// Runs in a process of its own, started by isolated-bodies.ts: reads bodies from standard input, answers one line for each.
import { text } from 'node:stream/consumers';
import { writeSync } from 'node:fs';
import { watchBodies } from './body-watch.ts';
import type { BodyToRead } from './isolated-bodies.ts';
import { readReportBody } from './report-body.ts';

const bodies = JSON.parse(await text(process.stdin)) as BodyToRead[];
const next = await watchBodies();
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Writes at once and whole, so that what is answered before a crash is not lost; a full pipe is waited for. */
function answer(line: string): void {
  const bytes = Buffer.from(line);
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(1, bytes, sent);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}

// A reader that cannot start is a fault of the installation, never of a report.
answer('ready\n');
for (const { body, file, bodyLine, lang, pictures } of bodies) {
  next();
  answer(`${JSON.stringify(readReportBody(body, file, bodyLine, lang, new Map(pictures)))}\n`);
}
