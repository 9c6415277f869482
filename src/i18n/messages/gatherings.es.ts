import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

/** Words of what meetings are for, of what was presented, taught and recommended at them, and of documents that were signed. */
export const gatheringsEs = {
  convened: 'Quién la convocó u organizó',
  before: 'Previa a',
  inPerson: 'En persona, porque lo vieron necesario',
  teaches: 'Instrumentos que enseñó, difundió o ayudó a aplicar',
  funding: 'Recursos para celebrarla',
  fundingStates: { secured: 'asegurados', sought: 'en gestión', gap: 'faltan' },
  fundingBy: (state: string, by: string) => `${state}: ${by}`,
  rhythm: {
    label: 'La anterior de su serie en este sitio',
    after: (months: string) => `${months} antes`,
    months: (least: number, most: number) =>
      least === most ? (least === 1 ? '1 mes' : `${least} meses`) : `entre ${least} y ${most} meses`,
    remark: (series: string, count: number, years: string, gap: string) => `${series}: ${count} en este sitio (${years}). ${gap}`,
    gaps: (least: number, most: number) =>
      least === most
        ? `De una a la siguiente pasa ${least === 1 ? '1 año' : `cada vez un plazo de ${least} años`}.`
        : `De una a la siguiente pasan de ${least} a ${most} años.`,
    none: c.says.encounters,
  },
  agenda: {
    heading: 'Agenda',
    columns: { item: 'Punto', owner: 'De quién es', decided: 'Quién lo decidió', minutes: 'Minutos' },
  },
  presented: {
    heading: 'Lo que se presentó allí',
    label: 'Presentado en',
    notOnRecord: 'No se sabe en qué reunión',
  },
  purposes: {
    heading: `Para qué se reúne ${c.teamWord.the}`,
    intro: `Lo que el borrador ${c.team.of} pide tratar en una reunión como esta.`,
    columns: { purpose: 'Qué se pide tratar', state: 'Qué muestran los documentos' },
    kinds: {
      'concept-note': 'Comentar la nota conceptual de la presidencia entrante',
      'presidency-plan': 'Comentar su plan de trabajo',
      'joint-actions': 'Definir acciones conjuntas para ese plan',
      'work-plan': `Dar seguimiento al plan de trabajo ${c.teamWord.of}`,
      'monitoring-tools': 'Definir y aplicar herramientas de monitoreo',
    },
    dealtWith: 'Se trató',
    notOnRecord: 'No se sabe',
    toCome: 'La reunión todavía no se celebra',
  },
  actions: {
    joint: 'Acciones conjuntas que definió',
    followUp: 'Seguimiento que recomendó',
    noFollowUp: 'No se sabe qué seguimiento recomendó.',
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
    none: (part: string) => `${part}: no hay nada en este sitio.`,
    columns: { point: 'Qué se dijo', by: 'De quién', responsible: 'Quién se comprometió', entry: 'Dónde está escrito' },
  },
  taught: 'Reuniones y talleres que lo enseñaron o ayudaron a aplicarlo',
  review: 'Por dónde se pide empezar',
  reviewGroup: 'Por dónde se pide empezar la revisión',
  others: 'Todos los demás',
  reduced: {
    heading: 'Alcance reducido',
    guidelines: 'Se limita a',
    body: 'Se sigue en',
    why: 'Por qué',
  },
  recommendation: {
    heading: 'Qué fue de la recomendación',
    otherHeading: 'Dónde se presentó',
    made: 'Se recomendó.',
    presented: 'Se presentó en la reunión.',
    notPresented: `No encontramos que se presentara a una reunión ${c.group.of}.`,
    results: {
      approved: 'La reunión la aprobó.',
      'not-approved': 'La reunión no la aprobó.',
      deferred: 'La reunión la dejó para después.',
    },
    resultNotKnown: 'No se sabe qué resolvió la reunión.',
    agreement: 'Acuerdo que la recoge:',
    derived: 'Acuerdo que la nombra como texto del que procede:',
    became: (state: string) => `Qué muestran los documentos de ese acuerdo: ${state}.`,
    verified: 'Una reunión verificó ese acuerdo.',
    notVerified: 'No encontramos que una reunión verificara ese acuerdo.',
    ofTeam: `Recomendaciones ${c.team.of}`,
    none: `No encontramos ninguna. El borrador ${c.teamWord.of} prevé que presente recomendaciones ${c.group.to} y siga las que se aprueben.`,
  },
  documents: {
    with: 'Firmado con',
    withNotKnown: 'No se sabe con quién',
    drafters: 'Grupo de redacción',
    interviewed: 'Países entrevistados',
    followUp: 'Seguimiento que recomienda',
    noFollowUp: 'No se sabe qué seguimiento recomienda.',
    notApproved: `No encontramos la aprobación ${c.ministers.of}`,
  },
  interviews: {
    heading: `Entrevistas ${c.secretariat.of} con los puntos focales`,
    label: `Última entrevista ${c.secretariat.of} con su punto focal`,
    none: 'no encontramos ninguna',
    columns: { country: 'País', last: 'La última' },
  },
};

export type GatheringWords = typeof gatheringsEs;
