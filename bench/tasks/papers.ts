// Makes every paper of the desk of the invented site with so many reports, in both languages.
import { demoEntries } from '../../scripts/demo/demo-entries.ts';
import { buildLedger } from '../../src/domain/checks/build-ledger.ts';
import { LOCALES } from '../../src/domain/schemas/vocabulary.ts';
import { markPictures } from '../../src/exports/marks.ts';
import { DESK_WORDS } from '../../src/i18n/desk/index.ts';
import { LANG_TAGS } from '../../src/i18n/format.ts';
import { paperFile } from '../../src/papers/paper-file.ts';
import { createContext } from '../../src/views/context.ts';
import { paperOf, paperOffers } from '../../src/views/papers/registry.ts';
import { AS_OF, SEED } from '../figures.ts';
import { startCpuClock } from '../measure.ts';
import type { PapersMade } from '../papers.ts';

const size = Number(process.argv[2]);
const { ledger } = buildLedger(demoEntries({ seed: SEED, size, asOf: AS_OF }));
const parts: PapersMade['parts'] = {};
const all = startCpuClock();
const pictureOf = await markPictures();
for (const locale of LOCALES) {
  const context = createContext({ ledger, locale, asOf: AS_OF, basePath: '/', siteUrl: 'https://example.org', demonstration: true });
  for (const offer of paperOffers(context)) {
    const clock = startCpuClock();
    const bytes = await paperFile(paperOf(context, offer), { words: DESK_WORDS[locale].file, tags: LANG_TAGS, pictureOf });
    const before = parts[offer.paper] ?? { cpuMs: 0, count: 0, bytes: 0 };
    parts[offer.paper] = { cpuMs: before.cpuMs + clock(), count: before.count + 1, bytes: before.bytes + bytes.length };
  }
}
console.log(JSON.stringify({ cpuMs: all(), reports: ledger.all('reports').length, parts } satisfies PapersMade));
