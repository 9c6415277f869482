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
  /** Of a body that is several, such as the countries that signed a text. */
  verbsOfSeveral: {
    decided: 'Decidieron',
    instructed: 'Encargaron',
    committed: 'Se comprometieron',
    organised: 'Convocaron',
    requested: 'Pidieron',
    recommended: 'Recomendaron',
    encouraged: 'Alentaron',
    adopted: 'Adoptaron',
    signed: 'Firmaron',
    ruled: 'Fijaron una regla',
    welcomed: 'Acogieron',
    'took-note': 'Tomaron nota',
    thanked: 'Agradecieron',
    declared: 'Declararon',
  },
  /** Told in the place of stages and dates. */
  asksNothing: {
    read: 'Este acto no pide que se haga nada. Por eso no tiene etapas, plazo ni nivel de cumplimiento.',
    unread: 'Lo que conocemos de este acto no pide que se haga nada. Por eso aquí no tiene etapas, plazo ni nivel de cumplimiento.',
  },
  takesEffect: 'Este acto vale desde que se adoptó o se firmó; no encarga una tarea.',
  readingLabel: 'Cómo se conoce el texto',
  readings: {
    whole: 'Lo leímos entero',
    excerpt: 'Leímos un extracto',
    'excerpt-cut': 'Leímos un extracto que se corta',
    'second-hand': 'Por otro texto que lo cuenta; no leímos el original',
    'title-only': 'Solo se conoce el título',
  },
  role: 'Su papel',
  notKnown: 'No se sabe: no leímos el texto completo',
  nothingAsked: 'Ningún texto adoptado pide algo aquí.',
  dateNotKnown: 'No se sabe',
  on: 'Fecha del acto',
  by: 'Órgano',
  doesNotApply: 'no corresponde',
  answers: { stated: 'lo dice', 'not-stated': 'no lo dice', 'not-known': 'no se sabe: no leímos el texto completo' },
  deliverables: {
    heading: 'Lo que pide',
    caption: 'Cada cosa que pide el acto: quién la hace, para cuándo y cómo se comprueba',
    columns: {
      what: 'Qué',
      who: 'Quién',
      due: 'Para cuándo',
      kept: 'Plazo',
      indicator: 'Indicador',
      verification: 'Medio de verificación',
    },
    roles: { leads: 'conduce', does: 'lo hace', supports: 'apoya' },
    /** Of several, or of a group. */
    rolesOfSeveral: { leads: 'conducen', does: 'lo hacen', supports: 'apoyan' },
    unnamed: 'No nombra un producto',
    noneRead: 'El texto que conocemos no nombra nada que se deba entregar.',
    noneKnown: 'No se sabe qué pide: no leímos el texto completo.',
  },
  due: {
    passed: (span: string) => `La fecha fijada pasó hace ${span}. No encontramos nada que diga si se hizo a tiempo.`,
    denied: (span: string, who: string) =>
      `La fecha fijada pasó hace ${span}. Según ${who}, después de esa fecha no estaba hecho del todo.`,
    by: (author: string, place: string) => `${author} (${place})`,
    before: (meeting: string) => `antes de: ${meeting}`,
    /** Beside the tag of a date in a list. */
    line: {
      labelled: (date: string) => `fecha fijada: ${date}`,
      passed: (date: string, span: string) => `${date}; hace ${span}`,
      denied: (date: string, span: string, who: string) => `${date}; hace ${span}. Lo dice ${who}`,
      late: (date: string, days: string) => `${date}; se hizo al menos ${days} después`,
      coming: (date: string, span: string) => `${date}; dentro de ${span}`,
      more: (first: string, n: number) => `${first} (y ${n === 1 ? 'otra fecha' : `${n} fechas más`})`,
    },
  },
  unknowns: {
    heading: 'Por qué no se sabe más',
    /** Above a list of which no government and no organisation has said anything. */
    list: {
      one: (reason: string) => `No hemos recibido información de gobiernos ni de la sociedad civil: ${reason}. Eso no es incumplimiento.`,
      many: (reasons: readonly string[]) =>
        `No hemos recibido información de gobiernos ni de la sociedad civil sobre ninguno de estos acuerdos. Eso no es incumplimiento. De los que piden algo: ${reasons.join('; ')}.`,
      reason: (n: string, reason: string) => `en ${n}, ${reason}`,
    },
    reasons: {
      'text-not-read': 'no leímos el texto completo del acto',
      'cannot-verify': 'tal como está escrito no se puede comprobar',
      'not-due': 'su fecha todavía no llega',
      'no-answer': 'se les preguntó y no tenemos respuesta',
      'not-asked': 'no sabemos que se les haya preguntado',
    },
    meanings: {
      'text-not-read': 'Sin el texto no sabemos qué habría que comprobar.',
      'cannot-verify': 'No nombra producto, fecha ni indicador: no hay qué buscar.',
      'not-due': 'Todavía no toca informar.',
      'no-answer': 'Después de adoptarse este acuerdo se envió un cuestionario a los gobiernos. No tenemos ninguna respuesta sobre él.',
      'not-asked': 'No tenemos ningún cuestionario ni reporte sobre este acuerdo. Eso no es incumplimiento.',
    },
    steps: {
      'text-not-read': 'Si usted tiene el texto, puede enviarlo como fuente.',
      'cannot-verify': 'El órgano puede acordar un producto, una fecha o un indicador.',
      'not-due': 'Se puede informar cuando llegue la fecha.',
      'no-answer': 'Un gobierno puede responder en cualquier momento.',
      'not-asked': 'Un gobierno puede enviar su autoevaluación; una organización, un reporte.',
    },
    contribute: 'Cómo se hace',
  },
};

export type ActWords = typeof actsEs;
