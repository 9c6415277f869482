// Stands in the place of Astro in a trial: writes the files of a site that was built before (HARM_SITE), one after the other, over
// about HARM_MS milliseconds. They differ from day to day, as pages do.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from '../../scripts/build/checksums.ts';

const { OUT_DIR, HARM_SITE, HARM_MS, HARM_FAIL, AS_OF } = process.env;
if (HARM_FAIL) process.exit(1);
const files = filesOf(HARM_SITE!);
const STEPS = 20;
for (let step = 0; step < STEPS; step++) {
  for (const file of files.filter((_, place) => place % STEPS === step)) {
    const to = join(OUT_DIR!, file);
    mkdirSync(dirname(to), { recursive: true });
    if (file.endsWith('.html'))
      writeFileSync(to, readFileSync(join(HARM_SITE!, file), 'utf8').replace('</html>', `<!-- ${AS_OF} --></html>`));
    else cpSync(join(HARM_SITE!, file), to);
  }
  await new Promise((resolve) => setTimeout(resolve, Number(HARM_MS) / STEPS));
}
