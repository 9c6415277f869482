import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Time of the processor that one text may take. The clock on the wall says how busy a machine is, and nothing about a text. */
const MAX_MILLISECONDS = 10_000;
const LOOK_MILLISECONDS = 100;

/** A thread of its own goes on looking while the parser, which is native code, holds the main one. */
const PROGRAM = `
const { workerData: { turn, most, every } } = require('node:worker_threads');
const turns = new Int32Array(turn);
let body = -1;
let from = 0;
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const used = (user + system) / 1000;
  const now = Atomics.load(turns, 0);
  if (now !== body) [body, from] = [now, used];
  else if (used - from > most) process.kill(process.pid, 'SIGKILL');
}, every);
require('node:worker_threads').parentPort.postMessage('ready');
`;

/**
 * Ends this process where one text takes too long; what was answered before stands. Gives the function by which the next text
 * is announced.
 */
export async function watchBodies(most = MAX_MILLISECONDS): Promise<() => void> {
  const turn = new SharedArrayBuffer(4);
  const watch = new Worker(PROGRAM, { eval: true, workerData: { turn, most, every: LOOK_MILLISECONDS } });
  await once(watch, 'message');
  watch.unref();
  return () => void Atomics.add(new Int32Array(turn), 0, 1);
}
