import type { Information } from '#domain/figures/cells.ts';
import type { Assessed } from '#domain/figures/situation.ts';
import type { Locale, RequestState, Specific, Voice } from '#domain/schemas/vocabulary.ts';
import { DIMENSIONS, dimensionSlug, type Dimension } from './dimensions.ts';

type Words = Record<Locale, string>;

/** The dimensions by which the figures of a section are divided; each value has a page with the list behind its numbers. */
type Part = Extract<
  Dimension,
  'voice' | 'assessed' | 'country' | 'body' | 'theme' | 'presidency' | 'organization' | 'levels' | 'agreement' | 'guideline' | 'fact'
>;

/** A part of a section: the value is an id, a number of levels, or a word of a closed list. */
export type PartOf = { section: 'standing' | 'differences' | 'coverage' | 'specificity'; part: Part; value: string };

const VOICE_SLUGS: Record<Voice, Words> = {
  government: { es: 'gobiernos', en: 'government' },
  'civil-society': { es: 'sociedad-civil', en: 'civil-society' },
  record: { es: 'registro', en: 'record' },
};

const FACT_SLUGS: Record<Specific, Words> = {
  responsible: { es: 'responsable', en: 'responsible' },
  date: { es: 'fecha', en: 'date' },
  deliverable: { es: 'producto', en: 'deliverable' },
  indicator: { es: 'indicador', en: 'indicator' },
  scope: { es: 'alcance', en: 'scope' },
  resources: { es: 'recursos', en: 'resources' },
  verification: { es: 'verificacion', en: 'verification' },
};

const INFORMATION_SLUGS: Record<Information, Words> = {
  current: { es: 'vigente', en: 'current' },
  aged: { es: 'envejecida', en: 'aged' },
  expired: { es: 'vencida', en: 'expired' },
  none: { es: 'nunca', en: 'none' },
};

const ASSESSED_SLUGS: Record<Assessed, Words> = {
  agreements: { es: 'acuerdos', en: 'agreements' },
  norm: { es: 'norma-de-medidas', en: 'norm-of-measures' },
  practice: { es: 'practica-de-medidas', en: 'practice-of-measures' },
  whole: { es: 'medidas-en-conjunto', en: 'measures-as-a-whole' },
};

/** Values that stand for no entry. */
const OTHER_SLUGS: Record<string, Words> = {
  unassigned: { es: 'sin-asignar', en: 'unassigned' },
};

export function voiceSlug(locale: Locale, voice: Voice): string {
  return VOICE_SLUGS[voice][locale];
}

export function informationSlug(locale: Locale, value: Information): string {
  return INFORMATION_SLUGS[value][locale];
}

/** The value of a part as it stands in an address. */
function valueSlug(locale: Locale, { part, value }: PartOf): string {
  if (part === 'assessed') return ASSESSED_SLUGS[value as Assessed][locale];
  if (part === 'voice') return voiceSlug(locale, value as Voice);
  if (part === 'fact') return FACT_SLUGS[value as Specific][locale];
  return OTHER_SLUGS[value]?.[locale] ?? value;
}

/** Path of a part below its section, without slashes at its ends. */
export function partPath(locale: Locale, part: PartOf): string {
  return `${DIMENSIONS[part.part][locale]}/${valueSlug(locale, part)}`;
}

/** Lists of the acts that asked for something: by what documents show of them, and those whose trail is cold. */
export const TRAIL_PARTS = ['done', 'in-force', 'partly', 'nothing-found', 'no-record', 'cold'] as const;
export type TrailPart = (typeof TRAIL_PARTS)[number];

const COLD: Words = { es: 'sin-noticia', en: 'no-news' };

export function trailSlug(locale: Locale, part: TrailPart): string {
  return part === 'cold' ? COLD[locale] : dimensionSlug(locale, 'documented', part);
}

const REQUESTS_SLUGS = {
  document: { es: 'documento', en: 'document' },
  subject: { es: 'asunto', en: 'subject' },
} as const satisfies Record<string, Words>;

/** Requests of one document, by the id of its source, or about one subject, by the id of its chapter. */
export type RequestsOf = { by: keyof typeof REQUESTS_SLUGS; value: string; at?: string };

/** Path of a page of requests below its section, without slashes at its ends. */
export function requestsPath(locale: Locale, { by, value }: RequestsOf): string {
  return `${REQUESTS_SLUGS[by][locale]}/${value}`;
}

const REQUEST_STATE_SLUGS: Record<RequestState, Words> = {
  here: { es: 'aqui', en: 'here' },
  partly: { es: 'en-parte', en: 'in-part' },
  'not-yet': { es: 'todavia-no', en: 'not-yet' },
  elsewhere: { es: 'no-de-un-sitio', en: 'not-for-a-site' },
};

/** Place of the requests of one state on a page of requests. */
export function requestStateSlug(locale: Locale, state: RequestState): string {
  return REQUEST_STATE_SLUGS[state][locale];
}
