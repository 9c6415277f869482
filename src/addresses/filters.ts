import type { Locale } from '#domain/schemas/vocabulary.ts';
import { FACETS } from './paths.ts';

/** Ways in which the items of a list can be narrowed, in the order of the panel, each by its name in an address. */
export const DIMENSIONS = {
  level: FACETS.level,
  timeliness: { es: 'plazo', en: 'timeliness' },
  stated: { es: 'declarado', en: 'stated' },
  levels: { es: 'niveles', en: 'levels' },
  contested: { es: 'disputa', en: 'contested' },
  kind: { es: 'tipo', en: 'kind' },
  standing: { es: 'situacion', en: 'standing' },
  country: FACETS.country,
  body: FACETS.body,
  network: { es: 'red', en: 'network' },
  author: { es: 'autor', en: 'author' },
  responsible: { es: 'responsable', en: 'responsible' },
  presidency: { es: 'presidencia', en: 'presidency' },
  theme: FACETS.theme,
  year: FACETS.year,
} as const satisfies Record<string, Record<Locale, string>>;
export type Dimension = keyof typeof DIMENSIONS;
export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as Dimension[];

/** Lists whose items can be narrowed. */
export const FILTERED_LISTS = [
  'agreements',
  'proposals',
  'guidelines',
  'meetings',
  'reports',
  'self-assessments',
  'replies',
  'inputs',
  'sources',
  'documents',
  'consultations',
  'differences',
] as const;
export type FilteredList = (typeof FILTERED_LISTS)[number];

/** Values of an item as they stand in an address: `nivel=parcial&pais=mx&pais=gt`. */
export function filterQuery(filters: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(filters)
    .flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
    .join('&');
}
