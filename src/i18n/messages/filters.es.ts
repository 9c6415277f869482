import type { Filter, FilteredList } from '#addresses/filters.ts';

// A data table: the Spanish words of the panel that narrows a list. English has the same shape.

/** LevelStatements for the number of items that the chosen filters leave; the browser puts it in. */
export const SHOWN = '{n}';

export const filtersEs = {
  open: 'Filtrar esta lista',
  chosen: 'Filtros elegidos',
  remove: 'Quitar el filtro:',
  clear: 'Quitar todos los filtros',
  uncontested: 'No está en disputa',
  dimensions: {
    documented: 'Registro documental',
    timeliness: 'Plazo',
    stated: 'Nivel que da',
    levels: 'Diferencia entre los más lejanos',
    divided: 'Dentro de una voz',
    contested: 'En disputa',
    kind: 'Tipo',
    standing: 'Situación',
    country: 'País',
    body: 'Órgano',
    network: 'Red o grupo',
    author: 'Autoría',
    responsible: 'Responsables',
    presidency: 'Presidencia',
    convener: 'Quién convocó',
    teaches: 'Qué instrumento enseñó',
    theme: 'Tema',
    population: 'Población',
    action: 'Tipo de acción',
    sphere: 'Ámbito',
    sector: 'Sector',
    focus: 'Enfoque',
    goal: 'Meta mundial',
    year: 'Año',
  } satisfies Record<Filter, string>,
  counted: {
    agreements: (total: string) => `${SHOWN} de ${total} acuerdos`,
    proposals: (total: string) => `${SHOWN} de ${total} propuestas`,
    guidelines: (total: string) => `${SHOWN} de ${total} instrumentos`,
    meetings: (total: string) => `${SHOWN} de ${total} reuniones`,
    reports: (total: string) => `${SHOWN} de ${total} reportes`,
    'self-assessments': (total: string) => `${SHOWN} de ${total} autoevaluaciones`,
    replies: (total: string) => `${SHOWN} de ${total} réplicas`,
    reviews: (total: string) => `${SHOWN} de ${total} revisiones`,
    actions: (total: string) => `${SHOWN} de ${total} programas y acciones`,
    inputs: (total: string) => `${SHOWN} de ${total} textos`,
    sources: (total: string) => `${SHOWN} de ${total} fuentes`,
    documents: (total: string) => `${SHOWN} de ${total} documentos`,
    consultations: (total: string) => `${SHOWN} de ${total} consultas`,
    differences: (total: string) => `${SHOWN} de las ${total} comparaciones de la tabla`,
  } satisfies Record<FilteredList, (total: string) => string>,
};
export type FilterWords = typeof filtersEs;
