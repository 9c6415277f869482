// Run by read-reports.test.ts in place of the real reader: turns in a circle, or sleeps, where a body says so.
import { text } from 'node:stream/consumers';
import { writeSync } from 'node:fs';
import { watchBodies } from '#reader/reports/body-watch.ts';

const bodies = JSON.parse(await text(process.stdin)) as { body: string }[];
const next = await watchBodies(300);
writeSync(1, 'ready\n');
for (const { body } of bodies) {
  next();
  for (let turns = 0; body === 'spin' && turns < 1e12; turns++);
  if (body === 'sleep') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  writeSync(1, `{"body":{"text":"${body}"},"problems":[]}\n`);
}
