/** Words of what a body did, of how its text is known, of what it asks for, and of what is not known about it. */
export const actsEs = {
  /** What the body did. */
  label: 'Qué hizo el órgano',
  verbs: {
    decided: 'Decidió',
    instructed: 'Encargó',
    committed: 'Se comprometió',
    organised: 'Convocó',
    requested: 'Pidió',
    recommended: 'Recomendó',
    encouraged: 'Alentó',
    adopted: 'Adoptó',
    signed: 'Firmó',
    ruled: 'Fijó una regla',
    welcomed: 'Acogió',
    'took-note': 'Tomó nota',
    thanked: 'Agradeció',
    declared: 'Declaró',
  },
  /** Told in the place of stages and dates. */
  asksNothing: 'Este acto no pide que se haga nada. Por eso no tiene etapas, plazo ni nivel de cumplimiento.',
  takesEffect: 'Este acto vale desde que se aprobó: no deja nada por hacer en su nombre.',
  readingLabel: 'Cómo se conoce el texto',
  readings: {
    whole: 'Se leyó entero',
    excerpt: 'Se leyó en un extracto',
    'excerpt-cut': 'Se leyó en un extracto que se corta',
    'second-hand': 'Por otro texto que lo relata; el original no se leyó',
    'title-only': 'Solo se conoce el título',
  },
  role: 'Su papel',
  notKnown: 'No se sabe: no se leyó el texto completo',
  nothingAsked: 'Ningún texto adoptado pide algo aquí.',
  dateNotKnown: 'No se sabe',
  on: 'Fecha del acto',
  by: 'Órgano',
  doesNotApply: 'no corresponde',
  outsideScale: 'No corresponde: el acto no pide que se haga nada.',
  answers: { stated: 'lo dice', 'not-stated': 'no lo dice', 'not-known': 'no se sabe: no se leyó el texto completo' },
  deliverables: {
    heading: 'Lo que pide',
    caption: 'Cada cosa que el acto pide, quién, para cuándo y cómo se comprueba',
    columns: {
      what: 'Qué',
      who: 'Quién',
      due: 'Para cuándo',
      kept: 'Plazo',
      indicator: 'Indicador',
      verification: 'Medio de verificación',
    },
    roles: { leads: 'conduce', does: 'lo hace', supports: 'apoya' },
    unnamed: 'No nombra un producto',
    noneRead: 'El texto conocido no nombra nada que se deba entregar.',
    noneKnown: 'No se sabe qué pide: no se leyó el texto completo.',
  },
  due: {
    passed: (span: string) => `La fecha fijada pasó hace ${span}. No se encontró nada que diga si se hizo a tiempo.`,
    denied: (span: string, who: string) =>
      `La fecha fijada pasó hace ${span}. Después de esa fecha, no estaba hecho del todo según ${who}.`,
    by: (author: string, place: string) => `${author} (${place})`,
  },
  unknowns: {
    heading: 'Por qué no se sabe más',
    line: (reason: string) => `Gobiernos y sociedad civil, sin información: ${reason}`,
    reasons: {
      'text-not-read': 'no se leyó completo el texto del acto',
      'cannot-verify': 'tal como está escrito no se puede verificar',
      'not-due': 'su fecha todavía no llega',
      'no-answer': 'se preguntó y no hay respuesta desde entonces',
      'not-asked': 'no consta que se les preguntara',
    },
    meanings: {
      'text-not-read': 'Sin el texto no se sabe qué habría que comprobar.',
      'cannot-verify': 'No nombra producto, fecha ni indicador: no hay qué buscar.',
      'not-due': 'Todavía no corresponde informar.',
      'no-answer':
        'Se envió un cuestionario a los gobiernos después de adoptarse. Este registro no tiene una respuesta sobre este acuerdo.',
      'not-asked': 'Este registro no tiene ningún cuestionario ni reporte sobre este acuerdo. No es incumplimiento.',
    },
    steps: {
      'text-not-read': 'Quien tenga el texto puede enviarlo como fuente.',
      'cannot-verify': 'El órgano puede acordar un producto, una fecha o un indicador.',
      'not-due': 'Se puede informar cuando llegue la fecha.',
      'no-answer': 'Un gobierno puede responder en cualquier momento.',
      'not-asked': 'Un gobierno puede enviar su autoevaluación; una organización, un reporte.',
    },
    contribute: 'Cómo se hace',
  },
};

export type ActWords = typeof actsEs;
