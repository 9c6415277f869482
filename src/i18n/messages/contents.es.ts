// A data table: the Spanish words of the page of contents. English has the same shape.

import type { Section } from '#addresses/sections.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

/** The page that leads to every section. */
export const contentsEs = {
  lead: 'Todas las partes de este sitio y qué hay en cada una.',
  groups: {
    agreed: 'Qué se acordó y qué se pidió',
    done: 'Qué se sabe del cumplimiento',
    heard: 'Lo que dice cada parte',
    mechanism: 'El mecanismo, las fechas y los plazos',
    site: 'Quiénes son, de dónde sale cada dato y este sitio',
  },
  /** Of sections whose own page has no introduction for a list. */
  about: {
    traceability: c.says.requestsShort,
    trail: 'Cada acto que pidió algo, desde su fecha hasta la última noticia.',
    pipeline: 'Hasta dónde llegó cada acuerdo en las instituciones.',
    figures: 'Todos los gráficos, con sus archivos.',
    data: 'Todo lo que hay aquí en tablas, para llevarlo a otro programa.',
    codes: 'Qué quiere decir cada código de las tablas.',
    archive: 'El sitio como estaba en cada fecha que se guardó, para citarlo.',
    dictionary: 'Cada columna de cada tabla, y qué quiere decir.',
    queries: 'Consultas en SQL con su respuesta de hoy, para copiar y cambiar.',
    mechanism: 'Cómo deberían trabajar juntos los gobiernos y la sociedad civil, y qué encontramos de eso.',
    desk: 'Documentos listos para Word o para imprimir, hechos con lo que hay en este sitio.',
    'members-report': 'Lo que este sitio tiene para informar a los países miembros antes de cada reunión del grupo técnico.',
    changes: 'Qué cambió en lo que se sabe de los acuerdos, mes por mes.',
    methodology: 'De dónde sale cada dato y con qué reglas se calcula.',
    contribute: 'Cómo enviar un reporte, una autoevaluación, una réplica o una corrección.',
    about: 'Qué es este sitio, quién lo hace y qué promete.',
    'easy-read': 'Lo principal, en frases cortas.',
    accessibility: 'Qué probamos para que cualquiera pueda leerlo, y qué falla.',
    settings: 'El tema, el contraste y la tecla de la búsqueda.',
    save: 'Páginas para leer sin conexión.',
  } as Partial<Record<Section, string>>,
};
export type ContentsWords = typeof contentsEs;
