// Run by robustness.test.ts in a process of its own: checks a content folder and writes what it found.
import { loadLedger } from '#reader/load-ledger.ts';
import { placed } from './content-folder.ts';

process.stdout.write(JSON.stringify(loadLedger(process.argv[2]!).problems.map(placed)));
