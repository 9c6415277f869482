import { DUE_LISTS, type DueList } from '#addresses/dimensions.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import { hrefOf, type ViewContext } from '#views/context.ts';
import { dueListWords } from '#views/lists/due.ts';
import type { SearchDocument } from '../engine/search-document.ts';

/** The list of agreements whose date passed is there for all who ask what is late, even where nothing is on it. */
const ALWAYS: DueList = 'date-passed';

/** Lists that people look for by what is on them, and not by the name of a section. */
export function listDocuments(context: ViewContext): SearchDocument[] {
  const { ledger, asOf, messages } = context;
  const found = new Set(ledger.all('agreements').map((entry) => timelinessOf(ledger, entry, asOf).status));
  return DUE_LISTS.filter((list) => list === ALWAYS || found.has(list)).map((list) => {
    const { heading, intro } = dueListWords(context, list);
    const names = messages.searchPage.found[list];
    return {
      id: `pages/${list}`,
      href: hrefOf(context, { to: 'due', list }),
      title: heading,
      meta: [],
      keys: [],
      codes: '',
      names: names.join(' · '),
      summary: [intro],
      body: [],
      facets: { kind: ['pages'] },
      date: '',
      doors: [heading, ...names],
    };
  });
}
