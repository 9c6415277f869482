// Run by robustness.test.ts in a process of its own: reads bodies made of a repeated piece, and writes a line when it is ready and one when each is done.
import { text } from 'node:stream/consumers';
import { readReportBody } from '#reader/report-body.ts';

const fillings = JSON.parse(await text(process.stdin)) as [string, string][];
process.stdout.write('ready\n');
for (const [piece, tail] of fillings) {
  readReportBody(piece.repeat(Math.floor(250_000 / Buffer.byteLength(piece))) + tail, 'f.mdx', 1, 'es');
  process.stdout.write('done\n');
}
