import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { subjectsIn as subjectsOf } from '../src/domain/voices/subjects.ts';
import { loadLedger } from '../src/reader/load-ledger.ts';
import { BenchError } from './bench-error.ts';
import { HEADER, median, PROJECT, row, runTask, type TaskResult } from './measure.ts';
import { makeReports, organizationFiles, type Subjects } from './reports.ts';

const COUNT = 1000;
const PAIRS = 7;
const SEED = 20260101;
const CONTENT = join(PROJECT, 'content');

/** What the invented reports may name: entries of the project's own content. */
function subjectsIn(folder: string): Subjects {
  const { ledger } = loadLedger(folder);
  return {
    // Those that bind every member country, so that any country may be paired with any of them.
    subjects: subjectsOf(ledger).flatMap(({ id, measure, entry, named }) =>
      named || (entry.collection === 'guidelines' && measure === undefined) ? [] : [id],
    ),
    countries: ledger
      .all('parties')
      .filter(({ facts }) => facts.kind === 'member-country')
      .map(({ id }) => id),
    sources: ledger.all('sources').map(({ id }) => id),
  };
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function refuseProblems({ errors, reports }: TaskResult, folder: string, expected: number): void {
  if (errors.length === 0 && reports === expected) return;
  throw new BenchError(
    `${folder}: ${reports} of ${expected} reports, ${errors.length} errors: refusing is not what is measured here.\n` +
      errors.slice(0, 20).join('\n'),
  );
}

/** The reader, with everything it checks, beside the compiler that would make modules of the same reports. */
export async function validate(stop: AbortSignal): Promise<boolean> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await compare(root, stop);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function compare(root: string, stop: AbortSignal): Promise<boolean> {
  const without = join(root, 'without');
  const whole = join(root, 'with');
  const subjects = subjectsIn(CONTENT);
  const reports = makeReports(COUNT, SEED, subjects);
  for (const folder of [without, whole]) {
    cpSync(CONTENT, folder, { recursive: true });
    write(folder, organizationFiles(subjects));
  }
  write(whole, reports);

  // The first runs warm the disk, and show that every report is read and none is refused.
  const alone = await runTask('read-content', without, stop);
  refuseProblems(alone, 'content without the reports', alone.reports);
  const first = await runTask('read-content', whole, stop);
  refuseProblems(first, 'content with the reports', alone.reports + COUNT);
  refuseProblems(await runTask('compile-mdx', whole, stop), '@mdx-js/mdx', COUNT);

  const sizes = [...reports.values()].map((text) => Buffer.byteLength(text));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / COUNT;
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
  console.log(`${COUNT} reports of ${Math.round(mean)} bytes (${Math.min(...sizes)} to ${Math.max(...sizes)}), seed ${SEED}`);
  console.log(`${first.warnings - alone.warnings} warnings about them; ${PAIRS} pairs after a warm-up, each run in a new process\n`);

  const times = { whole: [] as number[], without: [] as number[], mdx: [] as number[] };
  for (let pair = 0; pair < PAIRS; pair++) {
    times.whole.push((await runTask('read-content', whole, stop)).cpuMs);
    times.mdx.push((await runTask('compile-mdx', whole, stop)).cpuMs);
    times.without.push((await runTask('read-content', without, stop)).cpuMs);
  }
  const reportsAlone = times.whole.map((time, pair) => time - times.without[pair]!);
  const ratios = reportsAlone.map((time, pair) => time / times.mdx[pair]!);
  const wholeRatios = times.whole.map((time, pair) => time / times.mdx[pair]!);

  console.log(`CPU time in milliseconds, user and system`);
  console.log(HEADER);
  console.log(row('reader: content and reports', times.whole, 0));
  console.log(row('reader: content without the reports', times.without, 0));
  console.log(row('A  reader: the reports (the difference)', reportsAlone, 0));
  console.log(row('B  @mdx-js/mdx: compile() of the reports', times.mdx, 0));
  console.log(`\nRatio`);
  console.log(HEADER);
  console.log(row('A / B', ratios, 3));
  console.log(row('content and reports / B', wholeRatios, 3));

  const held = median(ratios) < 1;
  console.log(
    `\n${held ? 'held' : 'NOT held'}: validating takes ${median(ratios).toFixed(2)} of the CPU time of compiling; promised: below 1`,
  );
  return held;
}
