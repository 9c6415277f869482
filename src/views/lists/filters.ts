import type { AnyEntry } from '#domain/ledger/entry.ts';
import { REGION } from '#domain/figures/situation.ts';
import { LEVELS_DESCENDING } from '#domain/figures/level-order.ts';
import { LOCALES, RECORD_STATES, TAG_KINDS, type Level, type Locale, type RecordState } from '#domain/schemas/vocabulary.ts';
import { FILTERS, type Filter, type FilteredList } from '#addresses/filters.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { compareNames, formatNumber } from '#i18n/format.ts';
import { dimensionSlug } from '#addresses/dimensions.ts';
import { markOf, recordMarkOf, type ViewContext } from '../context.ts';
import { entryLink, orderName, partyLink } from '../names.ts';
import { itemOf } from '../items.ts';
import { mechanismWords } from '../obligations/obligations.ts';
import type { Filters, FilterView } from '../model/filter.ts';
import type { ItemView } from '../model/item.ts';
import { ALL_NETWORKS, filterValues, UNCONTESTED, UNDATED, type FilterValues } from './filter-values.ts';

/** Shorter lists are read as they are. */
export const SHORT_LIST = 8;

const PARTY_DIMENSIONS: readonly Filter[] = ['country', 'body', 'network', 'author', 'responsible', 'presidency', 'convener'];
const TAG_DIMENSIONS: readonly Filter[] = TAG_KINDS;

/** Where the values of a dimension stand that are entries other than parties. */
function collectionOf(dimension: Filter): 'tags' | 'guidelines' | 'themes' {
  if (dimension === 'teaches') return 'guidelines';
  return TAG_DIMENSIONS.includes(dimension) ? 'tags' : 'themes';
}

/** The words of values from closed lists, in their order; undefined where the values are entries or years. */
function closedWords(context: ViewContext, list: FilteredList, dimension: Filter): Readonly<Record<string, string>> | undefined {
  const { messages } = context;
  const { kinds, classes } = mechanismWords(context).documents;
  switch (dimension) {
    case 'documented':
      return messages.recordStates;
    case 'stated':
      return messages.levels;
    case 'timeliness':
      return messages.standing.timeliness;
    case 'contested':
      return { ...messages.dashboards.differences.contested, [UNCONTESTED]: messages.filters.uncontested };
    case 'divided':
      return messages.dashboards.differences.divided;
    case 'kind':
      return {
        proposals: messages.proposalKinds,
        guidelines: messages.guidelineKinds,
        meetings: messages.series,
        inputs: messages.inputKinds,
        sources: messages.sourceKind,
        documents: kinds,
        consultations: messages.consultations.kinds,
        replies: messages.standing.replies.stances,
        reviews: messages.independent.reviews.kinds,
        actions: messages.independent.actions.kinds,
      }[list as string];
    case 'standing':
      return {
        guidelines: messages.standings,
        sources: messages.sourceRead,
        documents: classes,
        consultations: messages.consultations.results,
      }[list as string];
    default:
      return undefined;
  }
}

/** A value in words, with its language where that is not the page's. */
function nameOf(context: ViewContext, list: FilteredList, dimension: Filter, value: string): Pick<Option, 'label' | 'lang'> {
  const { messages, ledger } = context;
  const closed = closedWords(context, list, dimension)?.[value];
  if (closed !== undefined) return { label: closed.charAt(0).toUpperCase() + closed.slice(1) };
  if (value === REGION) return { label: messages.standing.region };
  if (dimension === 'network' && value === ALL_NETWORKS) return { label: messages.labels.allNetworks };
  if (dimension === 'levels') return { label: messages.dashboards.differences.levels(Number(value)) };
  if (dimension === 'year') return { label: value === UNDATED ? messages.dashboards.continuity.undated : value };
  const link = PARTY_DIMENSIONS.includes(dimension)
    ? partyLink(context, value)
    : entryLink(context, ledger.resolve({ target: value, collections: [collectionOf(dimension)] })!);
  return { label: link.text, lang: link.lang };
}

type Option = FilterView['fields'][number]['values'][number];

/** A value as it stands in an address. */
function slugOf(locale: Locale, dimension: Filter, value: string): string {
  if (dimension === 'stated') return dimensionSlug(locale, 'level', value);
  if (dimension === 'documented') return dimensionSlug(locale, dimension, value);
  return value === UNDATED ? ANCHORS.undated[locale] : value;
}

/** The values of an item by the names of their dimensions, both as they stand in an address. */
export function addressedFilters(context: ViewContext, values: FilterValues): Filters {
  return Object.fromEntries(
    FILTERS.flatMap((dimension) => {
      const own = values[dimension] ?? [];
      return own.length === 0
        ? []
        : [[DIMENSIONS[dimension][context.locale], own.map((value) => slugOf(context.locale, dimension, value))]];
    }),
  );
}

/** Closed lists in their order, years and differences the largest first, names by the alphabet; what has no date last. */
function inOrder(context: ViewContext, list: FilteredList, dimension: Filter, counts: ReadonlyMap<string, number>): string[] {
  const values = [...counts.keys()];
  const closed = closedWords(context, list, dimension);
  const order: readonly string[] =
    dimension === 'documented' ? RECORD_STATES : dimension === 'stated' ? LEVELS_DESCENDING : Object.keys(closed ?? {});
  const rank = (value: string) => (value === UNDATED ? -1 : Number(value));
  if (closed) return values.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (dimension === 'year' || dimension === 'levels') return values.sort((a, b) => rank(b) - rank(a));
  const name = (value: string) => orderName(context, value, nameOf(context, list, dimension, value).label);
  return values.sort((a, b) => compareNames(name(a), name(b)));
}

function fieldOf(context: ViewContext, list: FilteredList, dimension: Filter, items: readonly FilterValues[]): FilterView['fields'] {
  const counts = new Map<string, number>();
  for (const values of items) for (const value of values[dimension] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  // A value that every item has tells none apart.
  if ([...counts.values()].every((count) => count === items.length)) return [];
  const { locale } = context;
  const other = LOCALES.find((language) => language !== locale)!;
  const twinOf = (value: string) => {
    const twin = slugOf(other, dimension, value);
    return twin === slugOf(locale, dimension, value) ? undefined : twin;
  };
  return [
    {
      name: DIMENSIONS[dimension][locale],
      twin: DIMENSIONS[dimension][other],
      legend: context.messages.filters.dimensions[dimension],
      values: inOrder(context, list, dimension, counts).map((value) => ({
        ...nameOf(context, list, dimension, value),
        value: slugOf(locale, dimension, value),
        twin: twinOf(value),
        count: counts.get(value)!,
        mark:
          dimension === 'documented'
            ? recordMarkOf(context, value as RecordState)
            : dimension === 'stated'
              ? markOf(context, value as Level)
              : undefined,
      })),
    },
  ];
}

/** The panel that narrows a list; undefined where the list is short, or where nothing tells its items apart. */
export function filterView(context: ViewContext, list: FilteredList, items: readonly FilterValues[]): FilterView | undefined {
  if (items.length <= SHORT_LIST) return undefined;
  const fields = FILTERS.flatMap((dimension) => fieldOf(context, list, dimension, items));
  if (fields.length === 0) return undefined;
  return {
    counted: context.messages.filters.counted[list](formatNumber(items.length, context.locale)),
    fields,
  };
}

/** The panel of a list of entries. */
export function listFilter(context: ViewContext, list: FilteredList, entries: readonly AnyEntry[]): FilterView | undefined {
  return filterView(
    context,
    list,
    entries.map((entry) => filterValues(context.ledger, entry, context.asOf)),
  );
}

/** A line of a list that can be narrowed. */
export function filteredItem(context: ViewContext, entry: AnyEntry, withSummary = false): ItemView {
  return { ...itemOf(context, entry, withSummary), filters: addressedFilters(context, filterValues(context.ledger, entry, context.asOf)) };
}
