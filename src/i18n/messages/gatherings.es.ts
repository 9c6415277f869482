/** Words of what meetings are for, of what was presented, taught and recommended at them, and of documents that were signed. */
export const gatheringsEs = {
  convened: 'Quién la convocó',
  before: 'Previa a',
  inPerson: 'En persona, porque lo vieron necesario',
  teaches: 'Instrumentos que enseñó o difundió',
  funding: 'Recursos para celebrarla',
  fundingStates: { secured: 'asegurados', sought: 'en gestión', gap: 'faltan' },
  fundingBy: (state: string, by: string) => `${state}: ${by}`,
  rhythm: {
    label: 'La anterior que consta de su serie',
    after: (months: string) => `${months} antes`,
    months: (least: number, most: number) =>
      least === most ? (least === 1 ? '1 mes' : `${least} meses`) : `entre ${least} y ${most} meses`,
    remark: (series: string, count: number, years: string, gap: string) => `${series}: constan ${count} (${years}). ${gap}`,
    gaps: (least: number, most: number) =>
      least === most
        ? `De una a la siguiente pasan ${least === 1 ? '1 año' : `${least} años`}.`
        : `De una a la siguiente pasan de ${least} a ${most} años.`,
    none: 'No consta ningún encuentro periódico entre la Conferencia y la sociedad civil, anual o bianual, como el que piden los documentos.',
  },
  agenda: {
    heading: 'Agenda',
    columns: { item: 'Punto', owner: 'De quién es', decided: 'Quién lo decidió', minutes: 'Minutos' },
  },
  presented: {
    heading: 'Lo que se presentó allí',
    label: 'Presentado en',
    notOnRecord: 'No consta en qué reunión se presentó',
  },
  purposes: {
    heading: 'Para qué se reúne el Equipo',
    intro: 'Lo que el documento del Equipo Tripartito, un borrador, pide tratar en una reunión como esta.',
    columns: { purpose: 'Qué se pide tratar', state: 'Qué consta' },
    kinds: {
      'concept-note': 'Comentar la nota conceptual de la presidencia entrante',
      'presidency-plan': 'Comentar su plan de trabajo',
      'joint-actions': 'Definir acciones conjuntas para ese plan',
      'work-plan': 'Dar seguimiento al plan de trabajo del Equipo',
      'monitoring-tools': 'Definir y aplicar herramientas de monitoreo',
    },
    dealtWith: 'Consta que se trató',
    notOnRecord: 'No consta',
    toCome: 'Todavía no se celebra',
  },
  actions: {
    joint: 'Acciones conjuntas que definió',
    followUp: 'Seguimiento que recomendó',
    noFollowUp: 'No consta qué seguimiento recomendó.',
    columns: { action: 'Acción', responsible: 'A quién corresponde', due: 'Para cuándo' },
  },
  table: {
    heading: 'Mesa de trabajo',
    intro: 'Las cuatro preguntas de la mesa. La ruta prioriza tres acciones como máximo.',
    parts: {
      experiences: 'Experiencias de responsabilidad compartida',
      obstacles: 'Obstáculos',
      route: 'Ruta para mejorar',
      elements: 'Elementos para trabajar juntos',
    },
    none: 'No consta.',
    columns: { point: 'Qué se dijo', by: 'De quién', responsible: 'Quién se comprometió', entry: 'Dónde está escrito' },
  },
  taught: 'Reuniones y talleres que lo enseñaron',
  review: 'Por dónde se pide empezar',
  reviewGroup: 'Por dónde piden los documentos empezar la revisión',
  others: 'Todos los demás',
  reduced: {
    heading: 'Alcance reducido',
    guidelines: 'Se limita a',
    body: 'Se sigue en',
    why: 'Por qué',
  },
  recommendation: {
    heading: 'Qué fue de la recomendación',
    made: 'Se recomendó.',
    presented: 'Se presentó a la reunión.',
    notPresented: 'No consta que se presentara a una reunión del GRCM.',
    results: {
      approved: 'La reunión la aprobó.',
      'not-approved': 'La reunión no la aprobó.',
      deferred: 'La reunión la dejó para después.',
    },
    resultNotKnown: 'No consta qué resolvió la reunión.',
    agreement: 'Acuerdo que la recoge:',
    derived: 'Un acuerdo la nombra como texto del que procede:',
    became: (state: string) => `De ese acuerdo, el registro documental dice: ${state}.`,
    verified: 'Una reunión verificó ese acuerdo.',
    notVerified: 'No consta que una reunión verificara ese acuerdo.',
    ofTeam: 'Recomendaciones del Equipo Tripartito',
    none: 'No consta ninguna recomendación del Equipo. El documento del Equipo, un borrador, prevé que las presente al GRCM y siga las que se aprueben.',
  },
  documents: {
    with: 'Firmado con',
    withNotKnown: 'No consta con quién',
    drafters: 'Grupo de redacción',
    interviewed: 'Países entrevistados',
    followUp: 'Seguimiento que recomienda',
    noFollowUp: 'No consta qué seguimiento recomienda.',
    notApproved: 'No consta la aprobación de los viceministros',
    signed: 'También se firmaron, por algunos países y no por la Conferencia:',
  },
  interviews: {
    heading: 'Entrevistas de la secretaría con los puntos focales',
    label: 'Última entrevista de la secretaría con su punto focal',
    none: 'no consta',
    columns: { country: 'País', last: 'Última que consta' },
  },
};

export type GatheringWords = typeof gatheringsEs;
