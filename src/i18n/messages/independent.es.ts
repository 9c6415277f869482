import type { ActionKind, ActionTie, ReviewKind } from '#domain/schemas/vocabulary.ts';

/** Words of what stands beside the three voices: independent reviews, and what was done around an agreement. */
export const independentEs = {
  asked: {
    objective: 'Objetivo',
    activities: 'Actividades',
    feasibility: 'Nota de viabilidad',
    planResults: 'Toma en cuenta el resultado de',
    builtThen: 'Acuerdos construidos en ese tiempo, según la fuente',
  },
  reviews: {
    kinds: {
      review: 'Revisión independiente',
      audit: 'Auditoría social',
      study: 'Estudio',
    } satisfies Record<ReviewKind, string>,
    by: 'Quién firma',
    commissioned: 'Quién la encargó',
    funded: 'Quién la financió',
    period: 'Período que examina',
    text: 'Texto completo',
    open: 'Abrir el texto completo',
    findings: 'Hallazgos',
    region: 'toda la región',
    apart:
      'Una revisión independiente no es una de las tres voces. Sus autores dicen lo que hallaron con sus palabras, sin niveles, y no se compara con lo que dicen gobiernos u organizaciones.',
    empty: {
      title: 'Todavía no se ha recibido ninguna revisión independiente.',
      text: (asOf: string) =>
        `Al ${asOf} ninguna universidad ni otro autor independiente ha presentado una a este sitio. Eso no dice nada sobre el cumplimiento de los acuerdos.`,
      who: 'Puede presentarla una universidad, un centro de investigación o un organismo observador, solo o junto con organizaciones de la sociedad civil. Un gobierno miembro no la firma: responde con una autoevaluación o una réplica.',
    },
    how: 'Cómo presentar una revisión',
  },
  actions: {
    kinds: {
      programme: 'Programa',
      joint: 'Acción conjunta',
      advocacy: 'Acción de incidencia',
      application: 'Aplicación en un país',
    } satisfies Record<ActionKind, string>,
    ties: {
      stated: 'según la fuente, nació de él',
      rests: 'según la fuente, se apoya en él',
      about: 'según la fuente, tiene que ver con él',
      later: 'vino después; la fuente no dice que naciera de él',
    } satisfies Record<ActionTie, string>,
    concerns: 'Acuerdos y textos con que se relaciona',
    onAgreement: 'Programas y acciones',
    caution: 'Que exista un programa o una acción no prueba que el acuerdo se haya cumplido.',
    began: 'Comienzo',
    undated: 'La fuente no lo dice',
    ended: 'Fin',
    by: 'Quién la hace',
    with: 'Con',
    practice: 'Práctica que se aplica',
    process: 'Proceso de donde viene',
    purpose: 'Para qué',
    purposes: {
      'follow-up': 'seguimiento',
      dialogue: 'diálogo',
      visibility: 'visibilidad',
      'professional-development': 'desarrollo profesional',
      training: 'capacitación',
      complaint: 'denuncia',
      documentation: 'documentación y sistematización',
      research: 'investigación y detección',
      protection: 'atención y protección',
    },
    expects: 'Resultado que espera',
    result: 'Resultado que cuenta la fuente',
    empty: {
      title: 'Todavía no hay ninguna acción ni programa aquí.',
      text: (asOf: string) => `Al ${asOf} los editores no han publicado ninguna con su fuente. Eso no quiere decir que no las haya.`,
      who: 'Puede proponerla cualquiera que tenga una fuente: la secretaría, un gobierno o una organización.',
    },
  },
};
export type IndependentWords = typeof independentEs;
