import type { Timeliness } from '#domain/agreements/timeliness.ts';
import type { Level, Locale, RecordState } from '#domain/schemas/vocabulary.ts';

/** Every way in which entries are divided, counted or narrowed, by its name in an address. */
export const DIMENSIONS = {
  level: { es: 'nivel', en: 'level' },
  documented: { es: 'consta', en: 'documented' },
  timeliness: { es: 'plazo', en: 'timeliness' },
  stated: { es: 'declarado', en: 'stated' },
  levels: { es: 'niveles', en: 'levels' },
  divided: { es: 'dividida', en: 'divided' },
  contested: { es: 'disputa', en: 'contested' },
  kind: { es: 'tipo', en: 'kind' },
  standing: { es: 'situacion', en: 'standing' },
  country: { es: 'pais', en: 'country' },
  body: { es: 'organo', en: 'body' },
  network: { es: 'red', en: 'network' },
  author: { es: 'autor', en: 'author' },
  responsible: { es: 'responsable', en: 'responsible' },
  presidency: { es: 'presidencia', en: 'presidency' },
  convener: { es: 'convoca', en: 'convener' },
  teaches: { es: 'ensena', en: 'teaches' },
  theme: { es: 'tema', en: 'theme' },
  population: { es: 'poblacion', en: 'population' },
  action: { es: 'accion', en: 'action' },
  sphere: { es: 'ambito', en: 'sphere' },
  sector: { es: 'sector', en: 'sector' },
  focus: { es: 'enfoque', en: 'focus' },
  goal: { es: 'meta', en: 'goal' },
  year: { es: 'anio', en: 'year' },
  quarter: { es: 'trimestre', en: 'quarter' },
  voice: { es: 'voz', en: 'voice' },
  assessed: { es: 'evaluado', en: 'assessed' },
  organization: { es: 'organizacion', en: 'organisation' },
  agreement: { es: 'acuerdo', en: 'agreement' },
  guideline: { es: 'lineamiento', en: 'guideline' },
  fact: { es: 'dato', en: 'fact' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Dimension = keyof typeof DIMENSIONS;

const LEVEL_SLUGS: Readonly<Record<string, Record<Locale, string>>> = {
  'no-information': { es: 'sin-informacion', en: 'no-information' },
  pending: { es: 'pendiente', en: 'pending' },
  partial: { es: 'parcial', en: 'partial' },
  substantial: { es: 'parcial-sustancial', en: 'substantial' },
  full: { es: 'total', en: 'full' },
} satisfies Record<Level, Record<Locale, string>>;

const RECORD_STATE_SLUGS: Readonly<Record<string, Record<Locale, string>>> = {
  done: { es: 'hecho', en: 'done' },
  'in-force': { es: 'vigente', en: 'in-force' },
  partly: { es: 'en-parte', en: 'partly' },
  'nothing-found': { es: 'nada-encontrado', en: 'nothing-found' },
  'no-record': { es: 'sin-registro', en: 'no-record' },
  'asks-nothing': { es: 'no-pide-nada', en: 'asks-nothing' },
} satisfies Record<RecordState, Record<Locale, string>>;

/** What has a list of its own: what a voice says was not kept, what nothing is known of, what is near, what came late. */
export const DUE_LISTS = ['overdue', 'date-passed', 'due-soon', 'done-late'] as const satisfies readonly Timeliness[];
export type DueList = (typeof DUE_LISTS)[number];

const DUE_SLUGS: Readonly<Record<string, Record<Locale, string>>> = {
  overdue: { es: 'senalado-vencido', en: 'said-to-be-overdue' },
  'date-passed': { es: 'fecha-pasada', en: 'date-passed' },
  'due-soon': { es: 'vence-pronto', en: 'due-soon' },
  'done-late': { es: 'hecho-tarde', en: 'done-late' },
} satisfies Record<DueList, Record<Locale, string>>;

const SLUGS: Partial<Record<Dimension, Readonly<Record<string, Record<Locale, string>>>>> = {
  level: LEVEL_SLUGS,
  documented: RECORD_STATE_SLUGS,
  timeliness: DUE_SLUGS,
};

/**
 * The value of a dimension as an address writes it: levels, documentary states and lists by date have a word in each language,
 * everything else is an id or a year.
 */
export function dimensionSlug(locale: Locale, dimension: Dimension, value: string): string {
  return SLUGS[dimension]?.[value]?.[locale] ?? value;
}
