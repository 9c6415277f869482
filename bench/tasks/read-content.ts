// Everything that `npm run validate` does before it prints: reading a folder, checking it, and building the ledger.
import { loadLedger } from '../../src/reader/load-ledger.ts';
import { startCpuClock, type TaskResult } from '../measure.ts';

const folder = process.argv[2]!;
const stop = startCpuClock();
const { ledger, problems } = loadLedger(folder);
const cpuMs = stop();

const errors = problems.filter(({ severity }) => severity === 'error');
const result: TaskResult = {
  cpuMs,
  reports: ledger.all('reports').length,
  errors: errors.map(({ code, file, position }) => `${code} ${file}:${position?.line ?? 1}`),
  warnings: problems.length - errors.length,
};
console.log(JSON.stringify(result));
