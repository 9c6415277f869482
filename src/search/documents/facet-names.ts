import type { AnyEntry } from '#domain/ledger/entry.ts';
import { RECORD_STATES, type RecordState } from '#domain/schemas/vocabulary.ts';
import { compareNames } from '#i18n/format.ts';
import type { ViewContext } from '#views/context.ts';
import { headingOf, orderName } from '#views/names.ts';
import type { FacetName } from '../engine/search-document.ts';
import { KIND_WEIGHTS } from '../engine/kind-weights.ts';

const KINDS = Object.keys(KIND_WEIGHTS);
const STATE_ORDER: readonly string[] = RECORD_STATES;

function kindName({ messages }: ViewContext, kind: string): string {
  if (kind === 'pages') return messages.searchPage.pages;
  return { ...messages.mentions, ...messages.sections }[kind] ?? kind;
}

/** The name of a value of a facet, in the page's language. */
export function facetName(context: ViewContext, facet: FacetName, value: string): string {
  const title = (collection: 'parties' | 'themes' | 'tags') => {
    const entry = context.ledger.demand(collection, value) as AnyEntry;
    const { title: full, short } = headingOf(context, entry);
    return short ?? full;
  };
  switch (facet) {
    case 'kind':
      return kindName(context, value);
    case 'country':
    case 'network':
      return title('parties');
    case 'theme':
      return title('themes');
    case 'population':
    case 'action':
      return title('tags');
    case 'documented':
      return context.messages.recordStates[value as RecordState];
    case 'year':
      return value;
  }
}

/** The order in which values are offered: kinds and documentary states in theirs, years the newest first, names by the alphabet. */
export function facetOrder(context: ViewContext, facet: FacetName, a: string, b: string): number {
  switch (facet) {
    case 'kind':
      return KINDS.indexOf(a) - KINDS.indexOf(b);
    case 'documented':
      return STATE_ORDER.indexOf(a) - STATE_ORDER.indexOf(b);
    case 'year':
      return Number(b) - Number(a);
    default:
      return compareNames(orderName(context, a, facetName(context, facet, a)), orderName(context, b, facetName(context, facet, b)));
  }
}
