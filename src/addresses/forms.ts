import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

/** The form of each kind of entry, below the section on contributing. */
export const FORMS = {
  reports: { es: 'reporte', en: 'report' },
  'self-assessments': { es: 'autoevaluacion', en: 'self-assessment' },
  replies: { es: 'replica', en: 'reply' },
  reviews: { es: 'revision', en: 'review' },
  practices: { es: 'buena-practica', en: 'good-practice' },
  actions: { es: 'accion', en: 'action' },
  inputs: { es: 'declaracion', en: 'statement' },
  agreements: { es: 'acuerdo', en: 'agreement' },
  meetings: { es: 'reunion', en: 'meeting' },
  documents: { es: 'documento', en: 'document' },
  plans: { es: 'plan', en: 'plan' },
  consultations: { es: 'consulta', en: 'consultation' },
  presidencies: { es: 'presidencia', en: 'presidency' },
  parties: { es: 'parte', en: 'party' },
  sources: { es: 'fuente', en: 'source' },
  records: { es: 'registro', en: 'record' },
  proposals: { es: 'propuesta', en: 'proposal' },
  guidelines: { es: 'instrumento', en: 'instrument' },
  waivers: { es: 'dispensa', en: 'waiver' },
  holidays: { es: 'feriados', en: 'public-holidays' },
  observations: { es: 'observacion', en: 'observation' },
  challenges: { es: 'desafio', en: 'challenge' },
  chains: { es: 'trayectoria', en: 'trajectory' },
  requests: { es: 'pedido', en: 'request' },
  themes: { es: 'tema', en: 'theme' },
  tags: { es: 'etiqueta', en: 'tag' },
  glossary: { es: 'termino', en: 'term' },
} as const satisfies Record<CollectionName, Record<Locale, string>>;
