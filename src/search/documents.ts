import { referencesOf } from '#domain/references.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { codeOf, entryDestination, headingOf, hrefOf, wordsOf, type ViewContext } from '#views/context.ts';
import type { Locale } from '#domain/vocabulary.ts';

/** What the search knows of one entry: short fields only, in the page's language where it exists. */
export interface SearchDocument {
  href: string;
  kind: string;
  title: string;
  /** Code, act or number by which people cite it. */
  code: string;
  summary: string;
  /** Names of the parties it involves. */
  parties: string;
  lang?: Locale;
}

const SUMMARY_LENGTH = 280;

function partiesOf(context: ViewContext, entry: AnyEntry): string {
  const ids = referencesOf(entry.collection, entry.facts).filter(
    ({ collections }) => collections.includes('parties') && collections.length === 1,
  );
  const names = new Set(
    ids
      .map(({ target }) => context.ledger.get('parties', target))
      .flatMap((party) => {
        if (!party) return [];
        const { title, short } = headingOf(context, party);
        return [short ?? title];
      }),
  );
  return [...names].join(', ');
}

function codesOf(context: ViewContext, entry: AnyEntry): string {
  const act = entry.collection === 'agreements' ? wordsOf(context, entry).words.act : undefined;
  const short = entry.collection === 'parties' || entry.collection === 'glossary' ? headingOf(context, entry).short : undefined;
  const expansion = entry.collection === 'glossary' ? wordsOf(context, entry).words.expansion : undefined;
  return [codeOf(entry), act, short, expansion].filter(Boolean).join(' · ');
}

function shorten(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SUMMARY_LENGTH))}…`;
}

/** Every entry with an address, in the order of collections and ids; records are found through their agreement. */
export function searchDocuments(context: ViewContext): SearchDocument[] {
  const documents: SearchDocument[] = [];
  for (const entry of context.ledger.entries()) {
    if (entry.collection === 'records') continue;
    const { title, summary, lang } = headingOf(context, entry);
    documents.push({
      href: hrefOf(context, entryDestination(entry)),
      kind: context.messages.kinds[entry.collection],
      title,
      code: codesOf(context, entry),
      summary: shorten(summary ?? ''),
      parties: partiesOf(context, entry),
      ...(lang && { lang }),
    });
  }
  return documents;
}
