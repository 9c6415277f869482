import { expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { REAL_CONTENT } from '../reader/real-content.ts';
import { papersIn, textsOf, wordOf } from './desk.ts';
import { OFFICE, pagesOf } from './office.ts';

const asOf = '2026-11-22';
/** Of each world, so many are laid out: LibreOffice takes a second for each. */
const LAID_OUT = 5;

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
    for (const [world, ledger] of Object.entries(worlds)) {
      const briefs = papersIn(ledger, asOf)
        .filter(({ name }) => /^..-brief-/.test(name))
        .map(({ name, make }) => ({ name, paper: make() }));
      expect(briefs.length).toBeGreaterThan(20);
      // Those that say most: where they fit, the others do.
      const lengthOf = ({ paper }: (typeof briefs)[number]) => textsOf(paper).join('').length;
      const longest = briefs.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, LAID_OUT);
      for (const { name, paper } of longest) files.set(`${world}-${name}.docx`, await wordOf(paper));
    }
    for (const [name, pages] of pagesOf(files)) expect(pages, name).toBeOneOf([1, 2]);
  },
  120_000,
);
