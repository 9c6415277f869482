// Runs in a process of its own, started by isolated-bodies.ts: reads bodies from standard input, answers one line for each.
import { text } from 'node:stream/consumers';
import { writeSync } from 'node:fs';
import { watchBodies } from './body-watch.ts';
import type { BodyToRead } from './isolated-bodies.ts';
import { readReportBody } from './report-body.ts';

const bodies = JSON.parse(await text(process.stdin)) as BodyToRead[];
const next = await watchBodies();
// A reader that cannot start is a fault of the installation, never of a report.
writeSync(1, 'ready\n');
for (const { body, file, bodyLine, lang, pictures } of bodies) {
  next();
  const line = Buffer.from(`${JSON.stringify(readReportBody(body, file, bodyLine, lang, new Map(pictures)))}\n`);
  // Written at once and whole: what is answered before a crash is not lost.
  for (let sent = 0; sent < line.length;) sent += writeSync(1, line, sent);
}
