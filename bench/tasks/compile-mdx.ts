// What a site does that treats reports as modules: compile each one. Reading the files and taking off their headers is not counted.
import { compile } from '@mdx-js/mdx';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCpuClock, type TaskResult } from '../measure.ts';
import { ORGANIZATIONS } from '../reports.ts';

const withoutHeader = (text: string) => text.slice(text.indexOf('\n---\n', 3) + 5);

const reports = join(process.argv[2]!, 'reports');
const bodies = ORGANIZATIONS.flatMap(({ id }) =>
  readdirSync(join(reports, id)).map((name) => withoutHeader(readFileSync(join(reports, id, name), 'utf8'))),
);
let bytes = 0;
const stop = startCpuClock();
for (const body of bodies) bytes += String(await compile(body)).length;
const cpuMs = stop();

const result: TaskResult = { cpuMs, reports: bodies.length, errors: bytes === 0 ? ['nothing was compiled'] : [], warnings: 0 };
console.log(JSON.stringify(result));
