import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { papersIn, wordOf } from './desk.ts';
import { OFFICE } from './office.ts';

if (!OFFICE) console.warn('No LibreOffice found: papers are not opened here. On Debian: apt-get install libreoffice-writer-nogui.');

test.skipIf(!OFFICE)('a program that did not write them opens a paper of each kind and lays it out', async () => {
  const [, ledger] = REAL_LEDGERS[0]!;
  const kinds = new Map(papersIn(ledger, '2026-11-29').map((paper) => [paper.name.split('-').slice(0, 2).join('-'), paper]));
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  try {
    const names: string[] = [];
    for (const { name, make } of kinds.values()) {
      names.push(name);
      writeFileSync(join(folder, `${name}.docx`), await wordOf(make()));
    }
    expect(names.length).toBeGreaterThanOrEqual(10);
    const args = [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
    ];
    const isMade = (name: string) => existsSync(join(folder, `${name}.pdf`));
    // With a new profile it ends the first time without having done anything.
    for (let tries = 0; tries < 3 && !names.every(isMade); tries += 1)
      execFileSync(OFFICE!, [...args, ...names.map((name) => join(folder, `${name}.docx`))], { stdio: 'ignore', timeout: 120_000 });
    for (const name of names) expect(readFileSync(join(folder, `${name}.pdf`)).length, name).toBeGreaterThan(10_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
