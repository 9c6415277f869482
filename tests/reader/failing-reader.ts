// Run by read-reports.test.ts in place of the real reader: dies where a body says so, or answers who read it.
import { text } from 'node:stream/consumers';
import { writeSync } from 'node:fs';

const bodies = JSON.parse(await text(process.stdin)) as { body: string }[];
writeSync(1, 'ready\n');
for (const { body } of bodies) {
  if (body === 'abort') process.abort();
  if (body === 'exit') process.exit(0);
  const half = `{"body":{"text":"${body === 'who' ? process.pid : body}`;
  if (body === 'half') {
    writeSync(1, half);
    process.abort();
  }
  writeSync(1, `${half}"},"problems":[]}\n`);
}
