// A data table: the words of the mechanism in Spanish. English has the same shape.

import type { Reason } from '#domain/obligations/model.ts';
import type { Role } from '#domain/obligations/roles.ts';
import type { AsideReason, PipelineStage } from '#domain/agreements/pipeline.ts';
import type {
  DOCUMENT_CLASSES,
  DocumentKind,
  Duty,
  Fate,
  FINDINGS,
  FOCAL_ROLES,
  ObligationRule,
  ObligationState,
  OPENNESS,
  PHASES,
  PLAN_KINDS,
  ProcedureStep,
  RESOURCE_SOURCES,
  RESOURCE_STATES,
  RuleAuthority,
  SLOT_KINDS,
} from '#domain/schemas/vocabulary.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

/** The words of one rule. */
interface RuleWords {
  title: string;
  /** What it asks for. */
  asks: string;
  /** How its day follows, and what the site reads into a silent source. */
  when: string;
  /** What counts as evidence that it was kept. */
  counts: string;
  /** What was measured, where a number decides. */
  measure?: (found: string, asked: string, total: string) => string;
  /** What an agreement asked for by itself, without the rule's rhythm. */
  mandate?: string;
}

/** Dates and numbers, already in words, that a reason names. */
export interface ReasonFacts {
  due: string;
  limit: string;
  inForce: string;
  days: string;
  finding: string;
  /** Who is missing, in a list. */
  missing: string;
  /** Day after which the rule was no longer in force. */
  until: string;
}

type List<L extends readonly string[], T = string> = Record<L[number], T>;

export interface MechanismWords {
  lead: string;
  unadoptedNotice: (judged: string, total: string) => string;
  /** How many rules hold something that an agreement asked for by itself. */
  mandatedNotice: (count: string, agreements: string) => string;
  /** The steps of the written procedure. */
  steps: Record<ProcedureStep, string>;
  /** What an entry documents where a step was not followed: its date, and who had objected. */
  brokenSteps: Record<ProcedureStep, (on: string, who: string) => string>;
  termRuns: (from: string, to: string) => string;
  /** What a role is called as long as no party of the register stands for it. */
  roles: Record<Role, string>;
  /** What a party owes, on its own page. */
  own: {
    heading: string;
    intro: string;
    judged: string;
    unjudged: (count: string, rules: number) => string;
    all: string;
    none: string;
    presidency: string;
    onRule: string;
    /** Above the cases of which something is to be done or to be known. */
    openCases: (count: string) => string;
    byRule: string;
  };
  /** The quarter of the day, with which the board opens. */
  quarter: {
    heading: (quarter: string) => string;
    none: string;
    some: (cases: string) => string;
    more: (cases: string) => string;
    proposed: (cases: string) => string;
    cases: (cases: string) => string;
    /** Above all other quarters and years. */
    others: string;
  };
  states: Record<ObligationState, string>;
  stateMeanings: Record<ObligationState, string>;
  /** Not judged, and something is on record. */
  documented: { word: string; meaning: string };
  authorities: Record<RuleAuthority, string>;
  authorityMeanings: Record<RuleAuthority, string>;
  reasons: Record<Reason, (facts: ReasonFacts) => string>;
  daysLate: (least: number, most: number) => string;
  rules: Record<ObligationRule, RuleWords>;
  duties: Record<Duty, string>;
  overview: {
    mandated: string;
    mandatedCaption: string;
    proposed: string;
    proposedIntro: (cases: string, rules: string, documented: string) => string;
    proposedWhich: string;
    proposedCaption: string;
    proposedOf: string;
    cases: (count: string, state: string) => string;
    byYear: string;
    byYearCaption: string;
    byParty: string;
    byPartyIntro: string;
    legend: string;
    closed: string;
    closedIntro: string;
    closedNone: string;
    findings: string;
    noFindings: string;
    olderFindings: (count: string) => string;
    columns: { rule: string; asked: string; state: string; cases: string; documented: string };
    owed: (n: string) => string;
    none: string;
    troika: string;
    troikaNow: (outgoing: string, current: string, incoming: string) => string;
    troikaUnknown: string;
    unknownHolder: string;
    unsure: string;
    announced: string;
    announcedTerm: (name: string) => string;
    part: (from: string, to: string) => string;
    more: string;
    seePipeline: string;
    seePlans: string;
    seeDocuments: string;
    seeTraceability: string;
    seeParts: (document: string) => string;
    share: (closed: string, known: string, total: string) => string;
  };
  rulePage: {
    when: string;
    counts: string;
    sources: string;
    authority: string;
    owes: string;
    inForce: string;
    inForceUntil: (date: string) => string;
    mandate: string;
    missing: (names: string) => string;
    notInForce: string;
    documented: string;
    basis: string;
    occurrences: string;
    noOccurrences: string;
    wouldBeOwed: string;
    nobodyProposes: string;
    gap: string;
    run: (n: string, first: string, last: string) => string;
    nothing: string;
    which: string;
    owesParty: string;
    daysAfter: (n: number) => string;
    daysBefore: (n: number) => string;
    phase: (phase: string) => string;
    commentsAnswered: (received: string, answered: string) => string;
    /** @param when with its preposition */
    unansweredSince: (when: string, ago: string) => string;
    until: (date: string) => string;
  };
  pipeline: {
    lead: string;
    stages: Record<PipelineStage, string>;
    waits: Record<PipelineStage, string>;
    since: (date: string, ago: string) => string;
    undated: string;
    proposals: (n: string) => string;
    /** Opens the list of a step. */
    all: (n: string) => string;
    none: string;
    verifiedAt: string;
    overview: string;
    caption: string;
    columns: { stage: string; count: string; oldest: string; waits: string };
    older: string;
    aside: string;
    asideIntro: string;
    reasons: Record<AsideReason, string>;
  };
  plans: {
    kinds: List<typeof PLAN_KINDS>;
    empty: { title: string; text: (asOf: string) => string; who: string };
    items: string;
    caption: string;
    columns: { item: string; agreement: string; network: string; responsible: string; due: string; resources: string; verified: string };
    approvals: string;
    noApprovals: string;
    body: string;
    dated: string;
    sources: List<typeof RESOURCE_SOURCES>;
    states: List<typeof RESOURCE_STATES>;
    noResources: string;
    approvedBy: (party: string, date: string) => string;
    neverVerified: string;
    overCap: (network: string, n: string) => string;
  };
  documents: {
    kinds: Record<DocumentKind, string>;
    classes: List<typeof DOCUMENT_CLASSES>;
    phases: List<typeof PHASES>;
    empty: { title: string; text: (asOf: string) => string; who: string };
    class: string;
    reservedBy: string;
    sendings: string;
    noSendings: string;
    comments: string;
    answered: (date: string) => string;
    unanswered: string;
    columns: { to: string; on: string; phase: string; from: string; answer: string };
    approved: string;
    adopts: string;
    confirms: string;
    duties: string;
    by: string;
    for: string;
  };
  meeting: {
    ordinary: string;
    consents: string;
    slots: string;
    slotKinds: List<typeof SLOT_KINDS>;
    slotMinutes: (kind: string, minutes: number) => string;
    openness: string;
    opennessStates: List<typeof OPENNESS>;
    closedBy: (party: string) => string;
    closedByNobody: string;
    verified: string;
    prepares: string;
  };
  fates: Record<Fate, string>;
  fate: { heading: string; answer: string; none: string };
  focalRoles: List<typeof FOCAL_ROLES>;
  findings: List<typeof FINDINGS>;
}

export const es: MechanismWords = {
  lead: c.says.mechanism,
  unadoptedNotice: (judged, total) =>
    `De ${judged === '0' ? `ninguna de las ${total} reglas encontramos` : `${judged} de las ${total} reglas encontramos`} el acto de adopción. Las que no lo tienen son propuestas, preferencias o preguntas de este sitio, y a nadie obligan.`,
  mandatedNotice: (count, agreements) =>
    `Un acuerdo adoptado (${agreements}) manda ${count} de esas cosas, sin decir cada cuánto ni para cuándo. Eso sí se comprueba.`,
  steps: {
    'to-troika': `Presentar el texto ${c.troika.to} antes de enviarlo`,
    'troika-consensus': `Enviarlo con el consenso ${c.troika.of}`,
    redistribution: 'Volver a distribuir el texto con los cambios propuestos',
    term: 'Registrar el consenso cuando el plazo ha terminado',
    consensus: 'Contar con el consenso de todos',
    execution: 'Ejecutar lo acordado después del consenso',
    informed: 'Informar a los países del resultado',
  },
  brokenSteps: {
    'to-troika': (on) => `El texto se envió a los países antes de presentarlo ${c.troika.to} (${on}).`,
    'troika-consensus': (on) => `El texto se envió sin contar antes con el consenso ${c.troika.of} (fecha de su reacción: ${on}).`,
    redistribution: (on) => `Un país propuso cambios y se anotó el consenso (${on}) sin volver a enviar el texto.`,
    term: (on) => `Se anotó el consenso (${on}) antes de que terminara el plazo, y faltaban respuestas.`,
    consensus: (on, who) => `Se anotó el consenso (${on}), aunque se había opuesto: ${who}.`,
    execution: (on) => `Lo acordado se ejecutó (${on}) sin un consenso escrito antes.`,
    informed: (on) => `Se informó a los países (${on}).`,
  },
  termRuns: (from, to) =>
    from === to ? `El plazo termina el ${to}.` : `El plazo termina entre el ${from} y el ${to}, según cómo se cuente.`,
  roles: {
    presidency: c.presidency.bare,
    secretariat: c.secretariat.bare,
    civilSecretariat: c.civilSecretariat.bare,
    civilNetwork: c.network.bare,
    team: c.team.bare,
    troika: c.troika.bare,
    members: 'países miembros',
    observers: 'países y organismos observadores',
    viceMinisters: c.meeting.bare,
  },
  own: {
    heading: 'Qué le pide el mecanismo',
    intro:
      'Lo que los documentos de trabajo piden a esta parte, según quién ocupaba el cargo en cada fecha. Si no encontramos el acto que adopte la regla, es un pedido y no una obligación.',
    judged: 'Casos que se comprueban',
    unjudged: (count, rules) => `${count} ${count === '1' ? 'caso' : 'casos'} de ${rules} ${rules === 1 ? 'regla' : 'reglas'} sin vigor`,
    all: 'Ver qué regla pide qué a cada parte',
    none: 'Ninguno de sus casos tiene una regla en vigor: no encontramos los actos que las adopten.',
    presidency: 'Qué pide el mecanismo a esta presidencia',
    onRule: 'en la página de la regla',
    openCases: (count) => `Por venir o por saber: ${count}`,
    byRule: 'Todos los casos, por regla',
  },
  quarter: {
    heading: (quarter) => `Este trimestre: ${quarter}`,
    none: 'Ninguna regla en vigor pide algo para este trimestre.',
    some: (cases) =>
      cases === '1'
        ? 'Las reglas en vigor piden 1 cosa para este trimestre:'
        : `Las reglas en vigor piden ${cases} cosas para este trimestre:`,
    more: (cases) => `Ver ${cases} más`,
    proposed: (cases) =>
      cases === '1' ? '1 caso de una regla que ningún órgano ha adoptado' : `${cases} casos de reglas que ningún órgano ha adoptado`,
    cases: (cases) => (cases === '1' ? '1 caso' : `${cases} casos`),
    others: 'Otros trimestres y años',
  },
  states: {
    kept: 'Cumplida',
    'kept-late': 'Cumplida con retraso',
    missed: 'Incumplida',
    exceeded: 'Aviso: más de lo preferido',
    'due-soon': 'Vence pronto',
    'not-yet-due': 'Aún no vence',
    'no-information': 'Sin información',
    waived: 'Dispensada',
    unjudged: 'Sin regla en vigor',
  },
  stateMeanings: {
    kept: 'según las fuentes se hizo a tiempo, se lean como se lean las fechas',
    'kept-late': 'se hizo después de su fecha y todavía servía',
    missed: 'se hizo cuando ya no servía, no alcanzó lo pedido, o una fuente dice que no se hizo',
    exceeded: 'los documentos de trabajo prefieren menos; no es una falta',
    'due-soon': 'vence en 30 días o menos',
    'not-yet-due': 'su fecha no ha llegado',
    'no-information': 'no encontramos nada, o la fecha no alcanza para decidir; no es incumplimiento',
    waived: 'una excepción prevista o una dispensa con motivo',
    unjudged: 'no encontramos el acto que adopte la regla, o el caso es de cuando no regía',
  },
  documented: {
    word: 'Sin regla en vigor; algo documentado',
    meaning: 'no encontramos el acto que adopte la regla, pero hay un documento o una reunión como los que pide',
  },
  authorities: { adopted: 'Adoptada', proposed: 'Propuesta', preference: 'Preferencia', editorial: 'Pregunta de este sitio' },
  authorityMeanings: {
    adopted: 'conocemos el acto que la puso en vigor',
    proposed: 'la pide un documento y no encontramos el acto que la adopte',
    preference: 'el documento la prefiere y no obliga: se avisa, no se impide',
    editorial: 'ningún documento la propone; uno señala el vacío y los editores preguntan qué se sabe',
  },
  reasons: {
    'in-time': ({ due }) => `Las fuentes muestran que se hizo a tiempo (a más tardar: ${due}).`,
    done: () => 'Las fuentes muestran que se hizo.',
    late: ({ due, days }) => `Debía hacerse a más tardar el ${due}; se hizo ${days} después.`,
    'after-the-event': ({ limit }) => `Se hizo cuando ya no servía: el límite era ${limit}.`,
    'below-measure': () => 'Lo que encontramos no alcanza lo que la regla pide.',
    'above-preference': () => 'El plan tiene más de lo que prefieren los documentos de trabajo.',
    permitted: () => 'Es una excepción que la regla admite.',
    waived: ({ finding }) => `Dispensada: ${finding}.`,
    'documented-not-done': ({ finding }) => `Una fuente dice que no se hizo: ${finding}.`,
    upcoming: ({ due }) => (due === '' ? 'Todavía no ha ocurrido.' : `Puede cumplirse hasta el ${due}.`),
    'nothing-recorded': ({ due }) => `No encontramos nada; su fecha era ${due}. Sin información no quiere decir incumplida.`,
    'undated-evidence': () => 'Hay un documento, pero no se sabe la fecha que decide.',
    'date-too-coarse': () => 'La fecha de la fuente no alcanza para decidir: según cómo se lea, se cumplió o no.',
    'some-missing': ({ missing }) => `Encontramos algo, pero nada sobre: ${missing}.`,
    'parties-not-named': ({ missing }) => `Hubo una reunión, pero no se sabe si participó: ${missing}.`,
    'modality-unknown': () => 'Hubo una reunión, pero no se sabe si fue virtual.',
    'due-unknown': () => 'No se puede calcular el día: falta la fecha de la que depende.',
    'no-deadline': () => 'No encontramos nada. La fuente no fija un plazo.',
    'unclear-measure': () => 'Lo que encontramos no alcanza para decidir.',
    'not-in-force': () => 'No encontramos el acto que adopte la regla.',
    'before-in-force': ({ inForce }) => `Es anterior a la adopción de la regla (${inForce}).`,
    'after-in-force': ({ until }) => `Es posterior al fin de la regla (${until}).`,
  },
  daysLate: (least, most) => (least === most ? `${least} ${least === 1 ? 'día' : 'días'}` : `entre ${least} y ${most} días`),
  rules: {
    'quarterly-meeting': {
      mandate: 'Formar el equipo y reunirlo',
      title: 'Reunión ordinaria cada trimestre',
      asks: `${c.team.The} se reúne de forma ordinaria una vez en cada trimestre.`,
      when: 'El último día de cada trimestre del calendario.',
      counts:
        'Una reunión de las tres partes en el trimestre, si ninguna fuente la llama extraordinaria; o la que dice de qué trimestre es, aunque se celebre después. Si la lista de participantes no nombra a una de las tres, no basta. Es extraordinaria la que las tres acordaron. Cuando la presidencia cambia dentro del trimestre, cada una responde por sus días.',
    },
    'mostly-virtual': {
      title: 'Reuniones virtuales en su mayoría',
      asks: 'La mayor parte de las reuniones ordinarias del año es virtual.',
      when: 'Al terminar el año.',
      counts: 'La modalidad de las reuniones del año. Una reunión mixta o de modalidad desconocida se lee de las dos maneras.',
      measure: (found, _asked, total) => `Virtuales: ${found} de ${total}`,
    },
    'minutes-shared': {
      title: 'Minutas a todos los países',
      asks: `La minuta de cada reunión ${c.team.of} llega a todos los países miembros.`,
      when: 'La fuente no fija un plazo: sin él nunca vence ni se retrasa.',
      counts: 'El envío de la minuta a todos los países miembros.',
    },
    'monitoring-report': {
      mandate: 'Mecanismos de ejecución, monitoreo y seguimiento',
      title: `Informe de monitoreo dos meses antes ${c.group.of}`,
      asks: `El informe de monitoreo llega a todos los países dos meses antes de cada reunión ${c.group.of}.`,
      when: 'El primer día de la reunión menos dos meses del calendario, no sesenta días. Si el mes no tiene ese día, su último día.',
      counts: 'El envío del informe a los países miembros. Enviado cuando la reunión ya empezó, no sirve como documento de trabajo.',
    },
    'pre-presidency-meeting': {
      title: 'Reunión dos meses antes de cada presidencia',
      asks: `${c.team.The} se reúne por lo menos dos meses antes de que empiece una presidencia.`,
      when: 'El comienzo del período menos dos meses del calendario. Sin fecha de comienzo no se puede calcular el día.',
      counts: 'Una reunión que diga qué presidencia prepara.',
    },
    'plan-comments': {
      title: 'Comentarios a la nota conceptual y al plan de la presidencia',
      asks: `${c.teamWord.The} comenta la nota conceptual y el plan de la presidencia entrante antes de que se aprueben y antes de su período.`,
      when: 'El día anterior a la aprobación o al comienzo del período, lo que ocurra primero. Un comentario del mismo día de la aprobación no decide nada: no se sabe qué fue antes.',
      counts: `Comentarios ${c.teamWord.of}, de sus secretarías o ${c.network.of}, con su fecha.`,
    },
    'work-plan': {
      mandate: 'Construir un plan de trabajo',
      title: 'Plan de trabajo anual propio',
      asks: `${c.team.The} tiene un plan de trabajo propio para cada año.`,
      when: 'La fuente dice «anual» y no fija un día: se cuenta hasta el último día del año.',
      counts: 'Un plan de trabajo de ese año, con la fecha en que se terminó.',
    },
    'grcm-slot': {
      title: `Una hora en cada reunión ${c.group.of}`,
      asks: `Cada reunión ${c.group.of} reserva una hora para elaborar acuerdos con la sociedad civil.`,
      when: 'Los días de la reunión.',
      counts: 'El tiempo que la agenda da a los acuerdos: sesenta minutos o más.',
      measure: (found, asked) => `Minutos: ${found}; se piden ${asked}`,
    },
    'network-slot': {
      title: 'Media hora en cada reunión de red',
      asks: `Cada red ${c.word.of} destina media hora a construir acuerdos con la sociedad civil.`,
      when: 'Los días de la reunión. Vale también para los grupos de trabajo que siguieron a las redes.',
      counts: 'El tiempo que la agenda da a los acuerdos: treinta minutos o más.',
      measure: (found, asked) => `Minutos: ${found}; se piden ${asked}`,
    },
    'three-agreements': {
      title: 'No más de tres acuerdos por red',
      asks: 'De preferencia, cada red tiene como máximo tres acuerdos en el plan del año.',
      when: 'No tiene día: se cuenta en cada plan.',
      counts:
        'Los acuerdos distintos que esa red o grupo tomó y el plan de acción programa, diga o no el punto de qué red viene. Más de tres es un aviso, no una falta.',
      measure: (found, asked) => `Acuerdos: ${found}; se prefieren ${asked} como máximo`,
    },
    endorsement: {
      title: `Aval ${c.ministers.of}`,
      asks: `Los acuerdos de las redes pasan ${c.meeting.to} para su aval.`,
      when: `La primera ${c.meeting.bare} posterior al acuerdo.`,
      counts: 'La etapa «avalado» del acuerdo, con su fecha.',
    },
    'action-plan': {
      title: 'Plan de acción anual aprobado por los gobiernos',
      asks: 'Los acuerdos avalados forman cada año un plan de acción que los gobiernos aprueban.',
      when: 'Las fuentes no fijan un día: se cuenta hasta el último día del año del plan.',
      counts: `Un plan de acción del año aprobado por ${c.ministers.the}, por los miembros o por cada uno de los países.`,
    },
    'quarterly-verification': {
      title: 'Verificación trimestral de cada acuerdo del plan',
      asks: 'En cada trimestre se verifica el cumplimiento de cada acuerdo abierto del plan.',
      when: 'El último día de cada trimestre, desde el siguiente a la entrada en el plan y hasta el cierre del acuerdo.',
      counts: 'Una reunión del trimestre en la que, según una fuente, se verificó el acuerdo.',
    },
    resources: {
      mandate: 'Identificar recursos',
      title: 'Recursos identificados',
      asks: 'El plan y los mecanismos dicen qué recursos permiten ponerlos en práctica.',
      when: 'En cada plan, hasta el último día de su año. El mandato de la decisión 22 no fija un plazo.',
      counts: 'Que cada punto del plan diga de dónde vienen sus recursos.',
      measure: (found, _asked, total) => `Puntos con recursos: ${found} de ${total}`,
    },
    'management-report': {
      title: 'Informe de gestión de la presidencia',
      asks: 'La presidencia saliente presenta un informe de su gestión en la reunión inmediatamente posterior al traspaso.',
      when: `La primera reunión ${c.level} o ${c.group.of} después del traspaso. Sin fecha de traspaso no se puede calcular el día.`,
      counts: 'Un informe de gestión de esa presidencia, con la reunión en que se presentó.',
    },
    questionnaire: {
      title: 'Cuestionario periódico de autoevaluación',
      asks: 'La secretaría prepara cada cierto tiempo cuestionarios para que cada país se autoevalúe.',
      when: 'La fuente no fija el período: se muestra por año, hasta su último día.',
      counts: 'Un cuestionario del año enviado a todos los países miembros.',
    },
    'self-assessment': {
      title: 'Autoevaluación de cada país',
      asks: 'Cada país se autoevalúa sobre los resultados alcanzados.',
      when: 'La fuente no fija un plazo: se muestra por año y nunca vence.',
      counts: 'Una autoevaluación del país cuyo período abarque parte del año.',
    },
    'open-events': {
      title: 'Participación en todos los espacios',
      asks: 'La sociedad civil participa en todos los espacios, salvo que un país miembro pida expresamente lo contrario.',
      when: 'Los días de la reunión.',
      counts:
        'Que una fuente diga que la reunión fue abierta o que participó la sociedad civil. Si se cerró a pedido de un país, es la excepción prevista.',
    },
    'drafts-circulated': {
      title: 'Borradores de lineamientos a la sociedad civil',
      asks: 'Todo borrador de lineamientos que no esté reservado se envía a la sociedad civil, sin que tenga que pedirlo, para que lo comente.',
      when: 'Tres días de lunes a viernes antes de la fecha del instrumento. La fuente pide un envío temprano y no da un número: se toma el plazo más corto que los documentos de trabajo dan a alguien para responder. Después llega tarde; con el instrumento ya emitido, no sirve.',
      counts: `Un envío del borrador ${c.network.to} o a sus organizaciones. El texto final no cuenta: ya no se puede comentar.`,
    },
    'agendas-circulated': {
      title: 'Agendas a la sociedad civil',
      asks: `Las agendas ${c.word.of} y de sus reuniones, talleres y seminarios se envían a la sociedad civil, sin que tenga que pedirlas.`,
      when: 'Antes del primer día de la reunión.',
      counts: `Un envío de la agenda ${c.network.to} o a sus organizaciones.`,
    },
    'inputs-answered': {
      title: 'Respuesta a lo que presenta la sociedad civil',
      asks: 'Ningún documento pide una respuesta. Uno señala que lo que presenta la sociedad civil no tiene repercusiones: aquí se ve qué se sabe de cada texto.',
      when: 'Ninguna fuente fija un plazo: la página cuenta desde cuándo no encontramos respuesta.',
      counts: 'Una respuesta, una decisión o una acción, con su fecha. Recibir el texto no basta.',
    },
    'focal-points': {
      title: 'Puntos focales al día',
      asks: 'Cada país mantiene actualizados sus puntos focales.',
      when: 'La fuente no fija un período: se muestra por año, hasta su último día.',
      counts: 'Una confirmación en el año de que el cargo está cubierto. Nunca se publica quién lo ocupa.',
    },
    'civil-representatives': {
      title: `Representación ${c.network.of} en cada país`,
      asks: `${c.network.The} tiene en cada país quien la represente, para coordinar con el gobierno.`,
      when: 'El documento habla de sus representantes nacionales y no fija un período: se muestra por año, como los puntos focales de los gobiernos.',
      counts: 'Una confirmación en el año de que el cargo está cubierto. Nunca se publica quién lo ocupa.',
    },
    'written-consultation': {
      title: 'Procedimiento de consulta por escrito',
      asks: `Entre reuniones, la presidencia presenta el texto ${c.troika.to} y lo consulta con los países. Redistribuye los cambios, espera el plazo, ejecuta con el consenso e informa.`,
      when: 'El plazo es de cinco días hábiles en una sección y de tres en otra. Solo se dice que algo se adelantó al plazo si se adelantó según las dos y según todos los calendarios.',
      counts: 'Las fechas y respuestas de cada consulta registrada. El silencio no es consenso, salvo que el envío lo diga.',
    },
    'observers-informed': {
      title: 'Observadores informados a tiempo',
      asks: 'La presidencia, con la secretaría, informa oportunamente a los observadores de las actividades.',
      when: '«Oportunamente» se lee como antes del primer día de la reunión.',
      counts: 'Un aviso o una agenda enviados a los observadores.',
    },
    'troika-meeting': {
      title: `Reunión virtual ${c.troika.of}`,
      asks: `${c.troika.The} se reúne en forma virtual antes del encuentro ${c.level}.`,
      when: `El día anterior ${c.meeting.to}.`,
      counts: `Una reunión virtual ${c.troika.of} desde la ${c.level} anterior. Una presencial no es lo que se pide; si no se sabe cómo fue, no se decide.`,
    },
    'team-recommendations': {
      title: `Recomendaciones ${c.teamWord.of} en cada ${c.group.bare}`,
      asks: `${c.team.The} presenta sus recomendaciones conjuntas en cada reunión ${c.group.of}.`,
      when: 'El último día de la reunión.',
      counts: `Una recomendación ${c.teamWord.of} que una fuente muestra presentada en esa reunión, cualquiera que fuera la respuesta.`,
    },
    'approved-recommendations': {
      title: 'Seguimiento de las recomendaciones aprobadas',
      asks: `${c.team.The} participa en el monitoreo de cada recomendación suya que se aprobó.`,
      when: 'La fuente no fija plazo: se muestra por recomendación aprobada.',
      counts: `Una reunión ${c.teamWord.of}, desde la aprobación, que verificó el acuerdo que la recoge.`,
    },
    'lead-progress': {
      title: 'El país que lidera da cuenta de los resultados',
      asks: 'El país que lidera lo acordado lo ejecuta y sigue sus resultados hasta el final.',
      when: 'La fuente no fija un período: aquí se muestra por año, desde que se acordó hasta que se cerró.',
      counts:
        'Una autoevaluación de ese país sobre el acuerdo cuyo período toca el año. Si el acuerdo no dice qué país lidera, no hay nada que mostrar.',
    },
    'observer-slots': {
      title: 'Quién decide los espacios de los organismos internacionales',
      asks: 'La presidencia y la Secretaría Técnica deciden en qué puntos de la agenda participan los organismos internacionales.',
      when: 'En cada reunión cuya agenda tiene un punto de un organismo internacional.',
      counts: 'Que la agenda registre que las dos oficinas lo decidieron.',
    },
    'network-tasks': {
      title: 'Tareas que la red se da',
      asks: `${c.network.The} da seguimiento, dialoga y da a conocer los acuerdos; con ${c.word.the}, impulsa una agenda de desarrollo profesional y una formación conjunta.`,
      when: 'La presentación de la red no fija plazos: se muestra lo que encontramos de cada año.',
      counts:
        'Acciones de la sociedad civil con ese fin; en el seguimiento, sus reportes; en el diálogo, sus declaraciones; en la formación, los eventos que enseñaron un instrumento y en los que participó.',
    },
    'networks-supported': {
      title: 'Apoyo a las tres redes',
      asks: `${c.team.The} apoya a las tres redes de enlace en sus actividades.`,
      when: 'La fuente no fija un período: se muestra por año, mientras las fuentes muestran que la red existió.',
      counts: `Una reunión de la red con participación ${c.teamWord.of}, o un documento suyo para ella.`,
    },
    'presidency-duties': {
      title: 'Funciones de la presidencia',
      asks: 'La presidencia convoca, coordina, redacta, vigila lo pendiente, consulta, representa e informa.',
      when: 'El documento no fija plazos: se muestra lo que encontramos de cada presidencia.',
      counts: `Documentos que sean prueba de cada función; las reuniones que presidió, de la segunda; las consultas que abrió, de la quinta y la octava. Una firma (5.7) cuenta si antes la aprobaron ${c.ministers.the}.`,
    },
    'secretariat-duties': {
      title: 'Funciones de la secretaría',
      asks: 'La secretaría asesora, se entrevista con los puntos focales, informa a nuevas autoridades, coordina y gestiona recursos.',
      when: 'El documento no fija plazos: se muestra lo que encontramos de cada año.',
      counts: 'Documentos del año que sean prueba de cada función.',
    },
  },
  duties: {
    '5-1': 'Convocar e invitar a los eventos',
    '5-2': 'Coordinar y presidir las reuniones',
    '5-3': 'Encabezar la redacción y preparar los informes',
    '5-4': 'Vigilar las tareas pendientes',
    '5-5': 'Consultar a los países cuando haga falta',
    '5-6': `Representar ${c.word.to} e informar después`,
    '5-7': `Firmar documentos administrativos ya aprobados por ${c.ministers.the}`,
    '5-8': 'Iniciar la consulta de tres días hábiles',
    '5-9': 'Otras que se le asignen',
    '6-1': 'Asesorar a los países',
    '6-2': 'Entrevistarse con los puntos focales',
    '6-3': 'Informar a las nuevas autoridades',
    '6-4': 'Coordinar con organismos y sociedad civil',
    '6-5': `Presentar el trabajo ${c.word.of} a otras instancias`,
    '6-6': 'Gestionar recursos de la cooperación',
    '6-7': 'Firmar documentos administrativos y de pagos',
    '6-9': 'Otras que se le asignen',
  },
  overview: {
    mandated: 'Lo que manda un acuerdo adoptado',
    mandatedCaption: 'Cada cosa que manda, y cómo está',
    proposed: 'Sin una regla en vigor',
    proposedIntro: (cases, rules, documented) =>
      `Son ${cases} casos de ${rules} reglas que piden los documentos de trabajo. No encontramos el acto que las adopte, o el caso es de cuando la regla no regía: aquí nadie incumple nada. En ${documented} hay un documento o una reunión como los que se piden.`,
    proposedWhich: 'Cuáles son',
    proposedCaption: 'Cuántos casos tiene cada regla que no está en vigor, y en cuántos hay algo documentado',
    proposedOf: 'Lo que las reglas sin vigor pedirían a otras partes está en la página de cada una:',
    cases: (count, state) => `${state}: ${count}`,
    byYear: 'Año por año',
    byYearCaption: 'Cómo están los casos de cada regla en cada año; donde difieren, cuántos hay de cada clase',
    byParty: 'A quién se pide qué',
    byPartyIntro:
      'Lo que pide cada regla le toca a quien ocupaba el cargo en esa fecha. Si el cargo cambió de manos dentro del trimestre o del año, cada quien responde por sus días. A los gobiernos y a la sociedad civil se les mide igual.',
    legend: 'Qué quiere decir cada marca',
    closed: 'Reuniones cerradas a la sociedad civil',
    closedIntro:
      'Un documento de trabajo pide que toda reunión sea abierta, salvo que un país miembro pida otra cosa. Aquí se dice cuáles se cerraron y quién lo pidió.',
    closedNone: 'No encontramos ninguna reunión cerrada. De la mayoría tampoco se sabe si fueron abiertas.',
    findings: 'Dispensas y constancias',
    olderFindings: (count) => `Las anteriores: ${count}`,
    noFindings: 'No hay ninguna dispensa, ni constancia de que algo no se hiciera.',
    columns: { rule: 'Regla', asked: 'Qué manda', state: 'Cómo está', cases: 'Casos', documented: 'Con algo documentado' },
    owed: (n) => (n === '1' ? '1 caso' : `${n} casos`),
    none: 'ninguna',
    troika: c.troika.The,
    troikaNow: (outgoing, current, incoming) => `Saliente: ${outgoing}. En turno: ${current}. Entrante: ${incoming}.`,
    troikaUnknown: 'no se sabe',
    unknownHolder: 'no se sabe quién la ejercía',
    unsure: 'según el año de la reunión que acogió',
    announced: 'según un anuncio; no se sabe si el período empezó',
    announcedTerm: (name) => `${name}, según un anuncio`,
    part: (from, to) => `del ${from} al ${to}`,
    more: 'Ver también',
    seePipeline: 'Dónde está cada acuerdo',
    seePlans: 'Planes anuales',
    seeDocuments: 'Documentos y envíos',
    seeTraceability: 'Dónde se atiende cada pedido de los documentos de trabajo',
    seeParts: (document) => `${document}: qué dice cada parte`,
    share: (closed, known, total) => `Cerradas: ${closed} de las ${known} reuniones de las que se sabe. Reuniones en este sitio: ${total}.`,
  },
  rulePage: {
    when: 'Cómo se calcula el día',
    counts: 'Qué cuenta como prueba',
    sources: 'Dónde está escrita',
    authority: 'Qué es',
    owes: 'A quién se pide',
    inForce: 'En vigor desde',
    inForceUntil: (date) => `hasta ${date}`,
    mandate: 'La pide también',
    missing: (names) => `no encontramos: ${names}`,
    notInForce: 'No encontramos el acto que la adopte',
    documented: 'Fecha del documento',
    basis: 'En este sitio',
    occurrences: 'Casos',
    noOccurrences: 'Esta regla todavía no tiene ningún caso: no hay ninguna reunión, plan o acuerdo al que se aplique.',
    nobodyProposes: 'Ningún documento propone esta regla y a nadie obliga. La lista dice qué encontramos; no acusa a nadie.',
    gap: 'Dónde se señala el vacío',
    wouldBeOwed: 'No encontramos el acto que adopte esta regla. La lista dice qué pediría y qué encontramos; no acusa a nadie.',
    run: (n, first, last) => `${n} casos: ${first} – ${last}`,
    nothing: 'No encontramos nada',
    which: 'Cuáles son',
    owesParty: 'la parte o el país que nombra cada caso',
    daysAfter: (n) => (n === 1 ? '1 día después' : `${n} días después`),
    daysBefore: (n) => (n === 1 ? '1 día antes' : `${n} días antes`),
    phase: (phase) => `fase: ${phase}`,
    commentsAnswered: (received, answered) => `comentarios: ${received}; respondidos: ${answered}`,
    unansweredSince: (date, ago) => `No encontramos respuesta. Se presentó ${date}, hace ${ago}.`,
    until: (date) => `a más tardar: ${date}`,
  },
  pipeline: {
    lead: `Un acuerdo se propone, se acuerda en una red o en ${c.group.the} y lo avalan ${c.ministers.the}. Después entra en el plan anual, se verifica y se cierra. Aquí se ve en qué paso está cada uno y desde cuándo.`,
    stages: {
      proposed: 'Propuesto',
      agreed: 'Acordado en un órgano',
      endorsed: `Avalado por ${c.ministers.bare}`,
      planned: 'En el plan anual',
      verified: 'Verificado',
      closed: 'Cerrado',
    },
    waits: {
      proposed: '',
      agreed: 'que algún órgano lo acuerde',
      endorsed: `el aval ${c.ministers.of}`,
      planned: 'entrar en un plan anual',
      verified: 'la primera verificación',
      closed: 'el cierre',
    },
    since: (date, ago) => `desde ${date} (hace ${ago})`,
    undated: 'documento sin fecha',
    proposals: (n) => `${n} propuestas, recomendaciones y compromisos en borrador que ningún acuerdo recoge`,
    all: (n) => `Ver los ${n}`,
    none: 'Ninguno.',
    verifiedAt: 'verificado en',
    overview: 'De un vistazo',
    caption: 'Cuántos acuerdos hay en cada paso, y qué esperan',
    columns: { stage: 'Paso', count: 'Cuántos', oldest: 'El más antiguo', waits: 'Qué esperan' },
    older: 'es anterior a estos pasos: no se mide con ellos',
    aside: 'Fuera de estos pasos',
    asideIntro: 'Estos actos no esperan ningún paso.',
    reasons: {
      states: 'No pide que se haga nada.',
      'takes-effect': 'Vale desde que se aprobó.',
      done: 'Los documentos muestran que se hizo.',
    },
  },
  plans: {
    kinds: { 'action-plan': 'Plan de acción anual', 'work-plan': `Plan de trabajo ${c.team.of}` },
    empty: {
      title: 'No encontramos ningún plan anual.',
      text: (asOf) =>
        `Al ${asOf} no hemos encontrado ni recibido un plan de acción anual aprobado, ni un plan de trabajo ${c.team.of}. Eso no prueba que no exista.`,
      who: `Puede enviarlo cualquiera de las tres partes ${c.team.of}: la presidencia, la secretaría ${c.word.of} o la ${c.network.of}.`,
    },
    items: 'Qué programa el plan',
    caption: 'Puntos del plan',
    columns: {
      item: 'Punto',
      agreement: 'Acuerdo',
      network: 'Red o grupo',
      responsible: 'Responsables',
      due: 'Plazo',
      resources: 'Recursos',
      verified: 'Última verificación',
    },
    approvals: 'Aprobaciones',
    noApprovals: 'No encontramos ninguna aprobación.',
    body: 'De qué órgano es',
    dated: 'Terminado',
    sources: { governments: 'gobiernos', donors: 'otros donantes', 'civil-society': 'sociedad civil', 'none-needed': 'no los necesita' },
    states: { secured: 'asegurados', sought: 'en gestión', gap: 'faltan' },
    noResources: 'no identificados',
    approvedBy: (party, date) => `${party}, ${date}`,
    neverVerified: 'no se sabe',
    overCap: (network, n) => `Aviso: ${network} tiene ${n} acuerdos en el plan; los documentos de trabajo prefieren tres como máximo.`,
  },
  documents: {
    kinds: {
      agenda: 'Agenda',
      minutes: 'Minuta',
      'concept-note': 'Nota conceptual',
      'presidency-plan': 'Plan de trabajo de la presidencia',
      'monitoring-report': 'Informe de monitoreo',
      'management-report': 'Informe de gestión',
      'network-report': 'Informe de una red',
      'representation-report': 'Informe de representación',
      'guideline-draft': 'Borrador de lineamientos',
      'declaration-draft': 'Borrador de declaración o decisión',
      conclusions: 'Recomendaciones y conclusiones',
      signed: 'Documento firmado con terceros',
      reflection: 'Documento de reflexión',
      questionnaire: 'Cuestionario',
      notice: 'Aviso',
      act: 'Acto que adopta reglas',
      other: 'Otro documento',
    },
    classes: { public: 'público', reserved: 'reservado por países miembros', 'government-use': 'de uso exclusivo de los gobiernos' },
    phases: { initial: 'inicial', draft: 'borrador avanzado', final: 'texto final' },
    empty: {
      title: 'No encontramos ningún envío de documentos.',
      text: (asOf) =>
        `Al ${asOf} ninguna fuente pública que leímos dice a quién se envió una agenda, una minuta, un informe o un borrador. Eso no prueba que no se enviaran.`,
      who: `Pueden informarlo las secretarías ${c.word.of} y ${c.network.of}, o la presidencia.`,
    },
    class: 'Quién puede leerlo',
    reservedBy: 'Reservado por',
    sendings: 'Envíos',
    noSendings: 'No encontramos ningún envío.',
    comments: 'Comentarios',
    answered: (date) => `respondido en ${date}`,
    unanswered: 'no encontramos respuesta',
    columns: { to: 'A quién', on: 'Cuándo', phase: 'Fase', from: 'De quién', answer: 'Respuesta' },
    approved: 'Aprobado',
    adopts: 'Reglas que pone en vigor',
    confirms: 'Puntos focales que confirma',
    duties: 'Funciones de las que es prueba',
    by: 'Elaborado por',
    for: 'Pertenece a',
  },
  meeting: {
    ordinary: 'Reunión ordinaria de',
    consents: 'Extraordinaria, acordada por',
    slots: 'Tiempo reservado',
    slotKinds: { agreements: 'Construir acuerdos', organizations: 'Organismos internacionales', 'closed-door': 'A puerta cerrada' },
    slotMinutes: (kind, minutes) => `${kind}: ${minutes} minutos`,
    openness: 'Participación de la sociedad civil',
    opennessStates: { open: 'Abierta', closed: 'Cerrada' },
    closedBy: (party) => `Cerrada a pedido de ${party}`,
    closedByNobody: 'Cerrada; no se sabe quién lo pidió',
    verified: 'Acuerdos verificados',
    prepares: 'Prepara la presidencia',
  },
  fates: { received: 'Recibido', answered: 'Respondido', decided: 'Decidido', 'acted-on': 'Puesto en práctica' },
  fate: { heading: 'Qué pasó con este texto', answer: 'Respuesta', none: 'No se sabe qué pasó con este texto.' },
  focalRoles: { government: 'Punto focal del gobierno', 'civil-society': `Representación nacional ${c.network.of}` },
  findings: { waived: 'Dispensa', 'not-done': 'Constancia de que no se hizo' },
};
