import { DIMENSIONS } from '#addresses/dimensions.ts';
import { hrefOf, type ViewContext } from '#views/context.ts';
import type { SearchDocument } from '../engine/search-document.ts';

/** Lists that people look for by what is on them, and not by the name of a section. */
export function listDocuments(context: ViewContext): SearchDocument[] {
  const { datePassed } = context.messages.searchPage.found;
  return [
    {
      id: 'pages/date-passed',
      href: `${hrefOf(context, { to: 'section', section: 'agreements' })}?${DIMENSIONS.timeliness[context.locale]}=date-passed`,
      title: datePassed.title,
      meta: [],
      keys: [],
      codes: '',
      names: datePassed.names.join(' · '),
      summary: [datePassed.summary],
      body: [],
      facets: { kind: ['pages'] },
      date: '',
      doors: [datePassed.title, ...datePassed.names],
    },
  ];
}
