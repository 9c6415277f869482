// Loaded into a build before it starts (`--import`): ends it, as by SIGKILL, at one step of the exchange, named in HARM_AT.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const at = process.env.HARM_AT;
const die = () => process.kill(process.pid, 'SIGKILL');
const { renameSync, rmSync, writeFileSync } = fs;
/** What an earlier build left is removed as well, before the exchange. */
let exchanged = false;

function stepOf(from: string, to: string): string | undefined {
  if (to.endsWith('.previous')) return 'the old site is put away';
  if (from.endsWith('.next')) return 'the new site is put in';
  return to.endsWith('.replaced') ? 'the old site is marked as replaced' : undefined;
}

fs.renameSync = (from, to) => {
  const step = stepOf(String(from), String(to));
  if (at === `before ${step}`) die();
  renameSync(from, to);
  exchanged ||= step === 'the new site is put in';
  if (at === `after ${step}`) die();
};
fs.rmSync = (path, options) => {
  if (exchanged && at === 'while the old site is removed' && String(path).endsWith('.replaced')) {
    const [first] = fs.existsSync(path) ? fs.readdirSync(path) : [];
    if (first !== undefined) {
      rmSync(join(String(path), first), options);
      die();
    }
  }
  rmSync(path, options);
};
fs.writeFileSync = (file, data, options) => {
  if (at === 'while the list of files is written' && String(file).endsWith('SHA256SUMS')) {
    writeFileSync(file, String(data).slice(0, String(data).length / 2), options);
    die();
  }
  writeFileSync(file, data, options);
};
syncBuiltinESMExports();
