import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '#domain/ledger/entry.ts';
import { problem } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { ReadBody } from './report-body.ts';

/** The body of one report, with what reading it needs. */
export interface BodyToRead {
  body: string;
  file: string;
  bodyLine: number;
  lang: Locale;
  pictures: readonly (readonly [string, Picture | null])[];
}

const PROGRAM = 'body-reader-process.ts';

/** Beside this file, or in the project where this file has been bundled into another place. */
function readerProgram(): string {
  const beside = join(import.meta.dirname, PROGRAM);
  return existsSync(beside) ? beside : join(process.cwd(), 'src/reader/reports', PROGRAM);
}

const BATCH = 2000;
/**
 * Until the process is given up, however busy the machine is: it measures the processor's time of each text itself
 * (body-watch.ts), and this is for a machine on which nothing moves.
 */
const BASE_MILLISECONDS = 300_000;
const MILLISECONDS_EACH = 1000;
const MEMORY_MEGABYTES = 512;
const OUTPUT_BYTES = 512 * 1024 * 1024;

/** Reads as many bodies as the process survives; fewer answers than bodies mean that the next one stopped it. */
function readBatch(bodies: readonly BodyToRead[], program: string): ReadBody[] {
  const { stdout } = spawnSync(process.execPath, [`--max-old-space-size=${MEMORY_MEGABYTES}`, '--no-warnings', program], {
    input: JSON.stringify(bodies),
    timeout: BASE_MILLISECONDS + MILLISECONDS_EACH * bodies.length,
    killSignal: 'SIGKILL',
    maxBuffer: OUTPUT_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  });
  const lines = (stdout?.toString('utf8') ?? '').split('\n');
  if (lines[0] !== 'ready') throw new Error(`el lector de reportes no arrancó / the reader of reports did not start: ${program}`);
  // What follows the last line break is empty, or an answer that was cut short.
  return lines.slice(1, -1).map((line) => JSON.parse(line) as ReadBody);
}

/** Reads each body, however many processes that takes. */
function readAll(bodies: readonly BodyToRead[], program: string): { answers: ReadBody[]; culprits: ReadonlySet<number> } {
  const answers: ReadBody[] = [];
  const culprits = new Set<number>();
  while (answers.length < bodies.length) {
    const batch = bodies.slice(answers.length, answers.length + BATCH);
    const read = readBatch(batch, program);
    answers.push(...read);
    const culprit = batch[read.length];
    if (!culprit) continue;
    culprits.add(answers.length);
    answers.push({ body: undefined, problems: [problem('body-unreadable', culprit.file, undefined, {})], images: undefined });
  }
  return { answers, culprits };
}

/** What has been answered, by what was asked: whoever follows the edits of a person reads the same texts again and again. */
const remembered = new Map<string, ReadBody>();
const MOST_REMEMBERED = 20_000;

function remember(key: string, answer: ReadBody): void {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, answer);
}

/**
 * Reads the bodies of reports in a process that can be stopped: the parser is native code, and a text can make it hang or
 * abort. Such a text is a problem of its own file; the others are read all the same. The answers are in the order of the
 * bodies; what was answered before is not read again, save where the text stopped the process.
 *
 * @param program the file that the process runs; a test hands in one that fails
 */
export function readBodiesApart(bodies: readonly BodyToRead[], program = readerProgram()): ReadBody[] {
  const keyOf = (body: BodyToRead) => hash('sha256', JSON.stringify([program, body]));
  const asked = bodies.map((body) => ({ body, key: keyOf(body) }));
  const known = new Map<string, ReadBody>();
  for (const { key } of asked) if (remembered.has(key)) known.set(key, remembered.get(key)!);
  const unread = asked.filter(({ key }) => !known.has(key));
  const { answers, culprits } = readAll(
    unread.map(({ body }) => body),
    program,
  );
  for (const [index, { key }] of unread.entries()) {
    known.set(key, answers[index]!);
    if (!culprits.has(index)) remember(key, answers[index]!);
  }
  return asked.map(({ key }) => known.get(key)!);
}
