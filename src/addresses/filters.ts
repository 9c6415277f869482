import type { Dimension } from './dimensions.ts';

/** The dimensions by which lists are narrowed, in the order of the panel. */
export const FILTERS = [
  'documented',
  'timeliness',
  'stated',
  'levels',
  'divided',
  'contested',
  'kind',
  'standing',
  'country',
  'body',
  'network',
  'author',
  'responsible',
  'presidency',
  'convener',
  'teaches',
  'theme',
  'population',
  'action',
  'sphere',
  'sector',
  'focus',
  'goal',
  'year',
] as const satisfies readonly Dimension[];
export type Filter = (typeof FILTERS)[number];

/** Lists whose items can be narrowed. */
export const FILTERED_LISTS = [
  'agreements',
  'proposals',
  'guidelines',
  'meetings',
  'reports',
  'self-assessments',
  'replies',
  'reviews',
  'actions',
  'inputs',
  'sources',
  'documents',
  'consultations',
  'differences',
] as const;
export type FilteredList = (typeof FILTERED_LISTS)[number];

/** Values of an item as they stand in an address: `consta=en-parte&pais=mx&pais=gt`. */
export function filterQuery(filters: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(filters)
    .flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
    .join('&');
}
