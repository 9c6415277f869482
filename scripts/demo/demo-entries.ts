import type { AnyEntry, Body } from '#domain/ledger/entry.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { backdropDrafts } from './backdrop.ts';
import { pathOf } from './demo-files.ts';
import type { AnyDraft, DemoOptions } from './draft.ts';
import { generateDrafts } from './generate.ts';

/** The text as it was written: nothing is rendered without the reader. */
function plainBody(text: string): Body {
  return { pieces: [], text, headings: [], links: [], pictures: [] };
}

function entryOf(draft: AnyDraft): AnyEntry {
  const file = pathOf(draft);
  const locate = () => undefined;
  const spoken = LOCALES.filter((locale) => draft.words[locale] !== undefined);
  const wordOrigins = Object.fromEntries(spoken.map((locale) => [locale, { file: file.replace(/\.md$/, `.${locale}.md`), locate }]));
  return {
    collection: draft.collection,
    id: draft.id,
    facts: draft.facts,
    words: draft.words,
    ...(draft.body === undefined ? {} : { body: plainBody(draft.body) }),
    origin: { file, locate },
    wordOrigins,
  } as AnyEntry;
}

/**
 * An invented world in memory: countries, bodies, themes and tags under their real ids, and organisations, agreements, guidelines,
 * reports, answers, records and replies that do not exist. Ready for `buildLedger`, which finds nothing wrong with it.
 */
export function demoEntries(options: DemoOptions): AnyEntry[] {
  return [...backdropDrafts(), ...generateDrafts(options)].map(entryOf);
}
