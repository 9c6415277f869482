// A data table: what the invented agreements and measures are about.

export interface Topic {
  theme: string;
  /** Tags of what an agreement on it would say. */
  tags: readonly string[];
  /** As the end of a title: "Acuerdo de ejemplo 12: …". */
  es: string;
  en: string;
  product: { es: string; en: string };
}

export const TOPICS: readonly Topic[] = [
  {
    theme: 't-vulnerable-groups',
    tags: ['vulnerable-people', 'norm', 'regional'],
    es: 'protocolo de referencia en albergues',
    en: 'referral protocol in shelters',
    product: { es: 'Un protocolo publicado y conocido por el personal.', en: 'A protocol that is published and known to staff.' },
  },
  {
    theme: 't-consular-protection',
    tags: ['consulates', 'assistance', 'national'],
    es: 'horario ampliado en consulados de frontera',
    en: 'longer opening hours at border consulates',
    product: { es: 'Un horario publicado por cada consulado.', en: 'Opening hours published by each consulate.' },
  },
  {
    theme: 't-labour-migration',
    tags: ['workers', 'norm', 'national'],
    es: 'contrato modelo para trabajo temporal',
    en: 'model contract for temporary work',
    product: { es: 'Un contrato modelo en los idiomas de la región.', en: 'A model contract in the languages of the region.' },
  },
  {
    theme: 't-smuggling-trafficking',
    tags: ['trafficking-victims', 'norm', 'regional'],
    es: 'guía breve para identificar la trata',
    en: 'short guide to identify trafficking',
    product: { es: 'Una guía de bolsillo para personal de primera línea.', en: 'A pocket guide for front-line staff.' },
  },
  {
    theme: 't-integration-reinsertion',
    tags: ['returned-people', 'return', 'local'],
    es: 'ventanilla para personas retornadas',
    en: 'service point for returned persons',
    product: { es: 'Una ventanilla abierta en cada punto de llegada.', en: 'A service point open at each place of arrival.' },
  },
  {
    theme: 't-information-exchange',
    tags: ['information-exchange', 'regional'],
    es: 'cuadro común de estadísticas',
    en: 'common table of statistics',
    product: { es: 'Un cuadro de doce indicadores, cada trimestre.', en: 'A table of twelve indicators, every quarter.' },
  },
  {
    theme: 't-border-management',
    tags: ['information-exchange', 'national'],
    es: 'señales claras en los puestos de frontera',
    en: 'clear signs at border posts',
    product: { es: 'Señales en cuatro idiomas en cada puesto.', en: 'Signs in four languages at each post.' },
  },
  {
    theme: 't-process-governance',
    tags: ['civil-society', 'information-exchange', 'regional'],
    es: 'circulación temprana de documentos',
    en: 'early circulation of documents',
    product: { es: 'Un calendario de envíos con acuse de recibo.', en: 'A calendar of mailings with receipts.' },
  },
  {
    theme: 't-vulnerable-groups',
    tags: ['children', 'unaccompanied-children', 'assistance', 'national'],
    es: 'atención a niñas y niños no acompañados',
    en: 'care for unaccompanied children',
    product: { es: 'Una lista de instituciones responsables por turno.', en: 'A roster of institutions on duty.' },
  },
  {
    theme: 't-process-governance',
    tags: ['civil-society', 'follow-up', 'regional'],
    es: 'reportes trimestrales de la red regional',
    en: 'quarterly reports by the regional network',
    product: { es: 'Un reporte por trimestre y por país.', en: 'One report for each quarter and country.' },
  },
  {
    theme: 't-labour-migration',
    tags: ['workers', 'private-sector', 'information-exchange', 'national'],
    es: 'registro público de agencias de empleo',
    en: 'public register of employment agencies',
    product: { es: 'Un registro que se consulta sin costo.', en: 'A register that can be consulted free of charge.' },
  },
];

/** What a measure of an invented guideline says to do. */
export const MEASURES: readonly { es: string; en: string }[] = [
  { es: 'Medida de ejemplo: designar un punto de contacto y publicarlo.', en: 'Example measure: name a contact point and publish it.' },
  { es: 'Medida de ejemplo: formar al personal una vez por año.', en: 'Example measure: train staff once a year.' },
  {
    es: 'Medida de ejemplo: informar en un idioma que la persona entienda.',
    en: 'Example measure: inform in a language that the person understands.',
  },
  {
    es: 'Medida de ejemplo: llevar un registro de casos sin datos personales.',
    en: 'Example measure: keep a register of cases without personal data.',
  },
  { es: 'Medida de ejemplo: revisar la norma y ajustarla.', en: 'Example measure: review the rule and adjust it.' },
  { es: 'Medida de ejemplo: publicar los resultados cada trimestre.', en: 'Example measure: publish results every quarter.' },
];
