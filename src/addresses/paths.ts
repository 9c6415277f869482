import type { CollectionName } from '#domain/schemas/collections.ts';
import { LEVELS, type Level, type Locale, type ObligationRule } from '#domain/schemas/vocabulary.ts';
import { partPath, type PartOf } from './finding-paths.ts';

/** Sections of the site with an address of their own; collections that share a page with another lead to a place on it. */
export const SECTIONS = {
  agreements: { es: 'acuerdos', en: 'agreements' },
  proposals: { es: 'propuestas', en: 'proposals' },
  guidelines: { es: 'lineamientos', en: 'guidelines' },
  reports: { es: 'reportes', en: 'reports' },
  'self-assessments': { es: 'autoevaluaciones', en: 'self-assessments' },
  replies: { es: 'replicas', en: 'replies' },
  meetings: { es: 'reuniones', en: 'meetings' },
  presidencies: { es: 'presidencias', en: 'presidencies' },
  mechanism: { es: 'mecanismo', en: 'mechanism' },
  pipeline: { es: 'cauce', en: 'pipeline' },
  plans: { es: 'planes', en: 'plans' },
  documents: { es: 'documentos', en: 'documents' },
  traceability: { es: 'trazabilidad', en: 'traceability' },
  figures: { es: 'figuras', en: 'figures' },
  bodies: { es: 'organos', en: 'bodies' },
  countries: { es: 'paises', en: 'countries' },
  themes: { es: 'temas', en: 'themes' },
  consultations: { es: 'consultas', en: 'consultations' },
  calendar: { es: 'calendario', en: 'calendar' },
  calculator: { es: 'calculadora', en: 'calculator' },
  holidays: { es: 'feriados', en: 'public-holidays' },
  inputs: { es: 'declaraciones', en: 'statements' },
  practices: { es: 'practicas', en: 'practices' },
  challenges: { es: 'desafios', en: 'challenges' },
  standing: { es: 'situacion', en: 'standing' },
  differences: { es: 'diferencias', en: 'differences' },
  coverage: { es: 'cobertura', en: 'coverage' },
  age: { es: 'vigencia', en: 'age' },
  specificity: { es: 'especificidad', en: 'specificity' },
  continuity: { es: 'continuidad', en: 'continuity' },
  chains: { es: 'trayectorias', en: 'trajectories' },
  sources: { es: 'fuentes', en: 'sources' },
  glossary: { es: 'glosario', en: 'glossary' },
  methodology: { es: 'metodologia', en: 'methodology' },
  about: { es: 'acerca', en: 'about' },
  contribute: { es: 'contribuir', en: 'contribute' },
  search: { es: 'buscar', en: 'search' },
  accessibility: { es: 'accesibilidad', en: 'accessibility' },
  design: { es: 'diseno', en: 'design' },
  problems: { es: 'ayuda/problemas', en: 'help/problems' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Section = keyof typeof SECTIONS;

/** Ways in which the list of agreements is divided; each value has a page of its own. */
export const FACETS = {
  body: { es: 'organo', en: 'body' },
  year: { es: 'anio', en: 'year' },
  theme: { es: 'tema', en: 'theme' },
  level: { es: 'nivel', en: 'level' },
  country: { es: 'pais', en: 'country' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Facet = keyof typeof FACETS;

const LEVEL_SLUGS: Record<Level, Record<Locale, string>> = {
  'no-information': { es: 'sin-informacion', en: 'no-information' },
  pending: { es: 'pendiente', en: 'pending' },
  partial: { es: 'parcial', en: 'partial' },
  substantial: { es: 'parcial-sustancial', en: 'substantial' },
  full: { es: 'total', en: 'full' },
};

/** What a path can lead to. A collection's entry is named by its collection and id. */
export type Destination =
  | { to: 'home' }
  | { to: 'section'; section: Section }
  | { to: 'entry'; collection: CollectionName; id: string; partyKind?: string }
  | { to: 'facet'; facet: Facet; value: string }
  | ({ to: 'part'; at?: string } & PartOf)
  | { to: 'rule'; rule: ObligationRule }
  | { to: 'problem'; code: string };

/** Places on a page, the same word in both languages where it is a name. */
export const ANCHORS = {
  record: { es: 'registro', en: 'record' },
  voices: { es: 'voces', en: 'voices' },
  story: { es: 'historia', en: 'story' },
  sources: { es: 'fuentes', en: 'sources' },
} as const satisfies Record<string, Record<Locale, string>>;

/** What stands beside the page of an entry for other sites: the picture for links, the badge, the card in its folder. */
export const SHARED_FILES = {
  preview: { es: 'vista.png', en: 'preview.png' },
  badge: { es: 'insignia.svg', en: 'badge.svg' },
  card: { es: 'tarjeta', en: 'card' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Endings of the files of a figure. */
export type FigureFile = 'csv' | 'svg';

function prefix(locale: Locale): string {
  return locale === 'es' ? '/' : `/${locale}/`;
}

/** @param id of the entry; for a record, of the agreement on whose page it stands */
function entryPath(locale: Locale, collection: CollectionName, id: string, partyKind: string | undefined): string {
  const section = (name: Section) => `${prefix(locale)}${SECTIONS[name][locale]}/`;
  switch (collection) {
    case 'records':
      return `${section('agreements')}${id}/#${ANCHORS.record[locale]}`;
    case 'parties':
      return `${section(partyKind === 'member-country' ? 'countries' : 'bodies')}${id}/`;
    case 'observations':
      return `${section('practices')}#${id}`;
    case 'waivers':
      return `${section('mechanism')}#${id}`;
    case 'glossary':
    case 'chains':
    case 'challenges':
      return `${section(collection)}#${id}`;
    default:
      return `${section(collection)}${id}/`;
  }
}

/** The value of a facet as it stands in an address. */
export function facetSlug(locale: Locale, facet: Facet, value: string): string {
  return facet === 'level' && LEVELS.includes(value as Level) ? LEVEL_SLUGS[value as Level][locale] : value;
}

/** Path of a destination from the root of the site, without the base path; pages end with a slash. */
export function pathOf(locale: Locale, destination: Destination): string {
  switch (destination.to) {
    case 'home':
      return prefix(locale);
    case 'section':
      return `${prefix(locale)}${SECTIONS[destination.section][locale]}/`;
    case 'entry':
      return entryPath(locale, destination.collection, destination.id, destination.partyKind);
    case 'facet':
      return `${prefix(locale)}${SECTIONS.agreements[locale]}/${FACETS[destination.facet][locale]}/${facetSlug(locale, destination.facet, destination.value)}/`;
    case 'part':
      return `${prefix(locale)}${SECTIONS[destination.section][locale]}/${partPath(locale, destination)}/${destination.at ? `#${destination.at}` : ''}`;
    case 'rule':
      return `${prefix(locale)}${SECTIONS.mechanism[locale]}/${destination.rule}/`;
    case 'problem':
      return `${prefix(locale)}${SECTIONS.problems[locale]}/${destination.code}/`;
  }
}

/** A file of a figure, from the root of the site. @param file name of the figure, the same in both languages */
export function figurePath(locale: Locale, file: string, ending: FigureFile): string {
  return `${prefix(locale)}${SECTIONS.figures[locale]}/${file}.${ending}`;
}
