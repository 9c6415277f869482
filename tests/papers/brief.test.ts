import { expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { REAL_CONTENT } from '../reader/real-content.ts';
import { papersIn, wordOf } from './desk.ts';
import { OFFICE, pagesOf } from './office.ts';

const asOf = '2026-11-22';

if (!OFFICE)
  console.warn('No LibreOffice found: the pages of a brief are not counted here. On Debian: apt-get install libreoffice-writer-nogui.');

test.skipIf(!OFFICE)(
  'the brief of every country fits two pages, in both languages, whatever is known of it',
  async () => {
    const worlds = {
      real: REAL_CONTENT['what is published'].ledger,
      invented: buildLedger(demoEntries({ seed: 7, size: 1000, asOf })).ledger,
    };
    const files = new Map<string, Uint8Array>();
    for (const [world, ledger] of Object.entries(worlds))
      for (const { name, make } of papersIn(ledger, asOf))
        if (/^..-brief-/.test(name)) files.set(`${world}-${name}.docx`, await wordOf(make()));
    expect(files.size).toBeGreaterThan(20);
    for (const [name, pages] of pagesOf(files)) expect(pages, name).toBeOneOf([1, 2]);
  },
  120_000,
);
