import type { Locale } from '#domain/schemas/vocabulary.ts';

/** Rules of the methodology, in the order of the page, each with the word of its address. */
export const METHOD_RULES = {
  voices: { es: 'voces', en: 'voices' },
  levels: { es: 'niveles', en: 'levels' },
  record: { es: 'registro', en: 'record' },
  gates: { es: 'evidencia', en: 'evidence' },
  freshness: { es: 'vigencia', en: 'age' },
  columns: { es: 'rango', en: 'range' },
  difference: { es: 'diferencia', en: 'difference' },
  stages: { es: 'etapas', en: 'stages' },
  timeliness: { es: 'plazo', en: 'timeliness' },
  stalled: { es: 'detenido', en: 'stalled' },
  specificity: { es: 'especificidad', en: 'specificity' },
  resources: { es: 'recursos', en: 'resources' },
  history: { es: 'historia', en: 'history' },
  figures: { es: 'figuras', en: 'figures' },
  clocks: { es: 'consultas', en: 'consultations' },
  mechanism: { es: 'mecanismo', en: 'mechanism' },
} as const satisfies Record<string, Record<Locale, string>>;
export type MethodRule = keyof typeof METHOD_RULES;

/** Place of a rule on the methodology page, without the `#`. */
export function ruleAnchor(locale: Locale, rule: MethodRule): string {
  return `${locale === 'es' ? 'regla' : 'rule'}-${METHOD_RULES[rule][locale]}`;
}
