import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

/** Words of the papers of the desk: what is handed over, the brief of a country, sheets, letters. English has the same shape. */
export const packsEs = {
  handover: {
    title: 'Paquete de entrega',
    lead: (name: string) =>
      `${name}. Para quien llega al cargo: lo que se le pide y sigue abierto, lo que le pide el mecanismo, lo que espera respuesta y hasta qué día llega la evidencia.`,
    caution:
      'Se hizo solo con lo que este sitio tiene. No tener información no quiere decir que algo no se haya hecho. Lo que dicen los gobiernos, la sociedad civil y los documentos va siempre por separado.',
    before: 'Recibe de:',
    noneBefore: 'No sabemos de qué presidencia recibe.',
    documents: (n: number) =>
      n === 0
        ? 'De esa presidencia este sitio no tiene documentos.'
        : n === 1
          ? 'De esa presidencia este sitio tiene 1 documento.'
          : `De esa presidencia este sitio tiene ${n} documentos.`,
    ofCountry: 'Lo que se pide al país como miembro está en su propio paquete:',
  },
  summary: {
    heading: 'En pocas líneas',
    asked: (open: number, all: number) =>
      all === 0
        ? 'No encontramos ningún acuerdo que le pida algo directamente.'
        : open === 0
          ? `De ${all === 1 ? '1 acuerdo que le pide' : `${all} acuerdos que le piden`} algo directamente, ninguno sigue abierto.`
          : `${all === 1 ? '1 acuerdo le pide' : `${all} acuerdos le piden`} algo directamente; ${open === 1 ? (all === 1 ? 'sigue abierto' : '1 sigue abierto') : open === all ? 'todos siguen abiertos' : `${open} siguen abiertos`}.`,
    earlierTurns: (n: number) =>
      n === 1
        ? '1 de los abiertos es de antes de este turno. No sabemos si lo que pidió pasó a las presidencias siguientes.'
        : `${n} de los abiertos son de antes de este turno. No sabemos si lo que pidieron pasó a las presidencias siguientes.`,
    shared: (n: number) =>
      n === 1
        ? '1 acuerdo abierto pide algo a un grupo del que forma parte.'
        : `${n} acuerdos abiertos piden algo a un grupo del que forma parte.`,
    rules: (coming: number, unknown: number) =>
      `De las reglas en vigor, ${coming === 0 ? 'ningún caso está por venir' : coming === 1 ? '1 caso está por venir' : `${coming} casos están por venir`}; de ${unknown === 0 ? 'ninguno' : unknown} falta información.`,
    noRules: 'Ninguna regla del mecanismo que le toque está en vigor, que sepamos.',
    unanswered: (texts: number, statements: number) =>
      texts + statements === 0
        ? 'No tenemos ningún texto que espere su respuesta.'
        : [
            ...(texts === 0
              ? []
              : [
                  texts === 1
                    ? '1 texto habla de lo que le toca y no tiene su réplica'
                    : `${texts} textos hablan de lo que le toca y no tienen su réplica`,
                ]),
            ...(statements === 0
              ? []
              : [
                  statements === 1
                    ? 'de 1 texto que presentó la sociedad civil no encontramos respuesta'
                    : `de ${statements} textos que presentó la sociedad civil no encontramos respuesta`,
                ]),
          ]
            .join('; ')
            .replace(/^./, (letter) => letter.toUpperCase()) + '.',
  },
  asked: {
    heading: (n: number) => (n === 0 ? '' : `Acuerdos abiertos que le piden algo (${n})`),
    intro:
      'Abierto quiere decir que nadie lo cerró y que los documentos no muestran que esté hecho del todo. No quiere decir que no se haya hecho.',
    shared: (n: number) => `Abiertos y pedidos a un grupo del que forma parte (${n})`,
    closed: (n: number) => `Hechos o cerrados (${n})`,
    act: 'Acto',
    what: 'Qué pide',
    turn: 'A quién',
    earlierTurn: 'A la presidencia, antes de este turno. No sabemos si lo pedido pasó a las presidencias siguientes.',
    roles: { leads: 'Encabezar', does: 'Hacer', supports: 'Apoyar' },
    bareRoles: { leads: 'Encabezar lo que pide el acto.', does: 'Hacer lo que pide el acto.', supports: 'Apoyar lo que pide el acto.' },
    addressed: 'Se dirige a este país; no dice qué le toca hacer.',
    until: 'Plazo',
    voices: 'Qué dice cada voz',
    last: 'Última evidencia con fecha',
    noLast: 'no tenemos ninguna',
  },
  owed: {
    heading: 'Lo que le pide el mecanismo',
    coming: (n: number) => (n === 1 ? 'Por venir: 1 caso' : `Por venir: ${n} casos`),
    comingHead: ['Qué', 'Hasta cuándo', 'Estado'],
    noDay: 'la regla no fija día',
    unknown: (n: number) => (n === 1 ? 'Sin información: 1 caso' : `Sin información: ${n} casos`),
    unknownHead: ['Regla', 'Casos', 'Los más recientes'],
    more: (n: string) => `y ${n} más`,
    settle: 'Qué lo aclararía: un documento con fecha que muestre qué se hizo. Sin información no quiere decir incumplido.',
    past: (n: number) => (n === 1 ? 'Lo que muestran las fuentes: 1 caso' : `Lo que muestran las fuentes: ${n} casos`),
    pastHead: ['Regla', 'Casos'],
    proposed: (n: number) => (n === 1 ? 'En borradores: 1 regla' : `En borradores: ${n} reglas`),
    proposedIntro:
      'Los documentos de trabajo piden también esto. No encontramos los actos que lo adopten: es un pedido y no obliga a nadie.',
  },
  replies: {
    heading: 'Lo que espera respuesta',
    intro:
      'Replicar es un derecho. Que aquí no haya una respuesta no dice nada sobre lo que el texto afirma: puede existir y no haber llegado.',
    texts: (n: number) => (n === 1 ? '1 texto sin su réplica' : `${n} textos sin su réplica`),
    about: (subjects: string) => `Trata de: ${subjects}.`,
    statements: {
      by: (n: number) =>
        n === 1
          ? '1 texto que presentó y del que no encontramos respuesta'
          : `${n} textos que presentó y de los que no encontramos respuesta`,
      to: (n: number) =>
        n === 1
          ? '1 texto que la sociedad civil le presentó, sin respuesta conocida'
          : `${n} textos que la sociedad civil le presentó, sin respuesta conocida`,
      all: (n: number) =>
        n === 1
          ? `1 texto presentado ${c.word.to} o a sus órganos, sin respuesta conocida`
          : `${n} textos presentados ${c.word.to} o a sus órganos, sin respuesta conocida`,
    },
    presented: (when: string, ago: string) => `Se presentó ${when}, hace ${ago}.`,
    statementsToAll: 'Nada de esto se presentó solo a este país.',
    questionnaires: (n: number) => (n === 1 ? '1 cuestionario sin respuesta conocida' : `${n} cuestionarios sin respuesta conocida`),
    consultations: (n: number) =>
      n === 1 ? '1 consulta por escrito sin su respuesta conocida' : `${n} consultas por escrito sin su respuesta conocida`,
    consulted: (on: string) => `El texto se envió: ${on}.`,
    sent: (on: string) => `Se envió: ${on}. Después no tenemos ninguna autoevaluación de su gobierno.`,
  },
  evidence: {
    heading: 'Hasta dónde llega la evidencia',
    noText: 'no hemos recibido nada',
    caption: 'De cada acuerdo, la evidencia más reciente',
    head: ['Acuerdo', 'Qué muestran los documentos', 'Fecha', 'Fuentes'],
    latest: 'Lo último que leímos:',
    notByCountry: 'El registro documental habla del acuerdo en su conjunto; no se lleva país por país.',
  },
  history: {
    heading: 'Historia en una página',
    earlier: (n: number) => (n === 1 ? 'Este sitio tiene 1 hecho anterior.' : `Este sitio tiene ${n} hechos anteriores.`),
  },
  offices: {
    heading: 'Quién hace qué',
    intro: 'Cargos y órganos; nunca personas.',
    caption: `Cargos y órganos ${c.word.of}`,
    ofCountry: (country: string) => `${country}: quién responde por cada lado`,
    head: ['Cargo u órgano', 'Qué hace o qué se sabe'],
    today: 'Hoy, según las fuentes:',
    notKnown: 'no sabemos quién la ejerce',
  },
  answer: {
    heading: 'Dónde informar y responder',
    inform: 'Informar de lo que se hizo',
    reply: 'Replicar a lo que se dice',
    page: 'Todo esto, siempre al día',
    calendar: 'Sus fechas, para el calendario',
    correct: 'Si algo está mal en este papel, en esas páginas se puede pedir que se corrija.',
  },
  glossary: { heading: 'Palabras y siglas de este papel' },
  brief: {
    title: 'Hoja para una autoridad nueva',
    what: [
      `${c.full.The} reúne desde ${c.since} a ${c.countries} gobiernos que tratan juntos la migración.`,
      `${c.networkFull.The} reúne a organizaciones de la sociedad civil y lleva sus propuestas ${c.word.to}.`,
      'Este sitio muestra, acuerdo por acuerdo, qué se pidió, a quién y qué dice cada parte de lo que se hizo.',
    ],
    agreed: 'Qué se acordó que alcanza a este país',
    caption:
      'Acuerdos abiertos que nombran al país, los más nuevos primero. Los niveles son de este país; los documentos hablan del acuerdo entero.',
    head: ['Acuerdo', 'Plazo', 'Qué dice cada voz'],
    more: (n: number) => (n === 1 ? 'Hay 1 más en el paquete de entrega.' : `Hay ${n} más en el paquete de entrega.`),
    voices: 'Qué dicen las voces',
    next: 'Qué sigue',
    nothingNext: 'No conocemos fechas por venir.',
    presides: 'Ejerce la presidencia',
    waiting: 'Qué espera respuesta',
    answer: 'Dónde informar y responder',
  },
  sheet: {
    title: 'Ficha de acuerdo',
    country: 'Ficha de país',
    sources: 'Fuentes',
    settle: 'Quién podría aclararlo',
    named: 'A quién nombra el acto',
    addressed: 'A qué países se dirige',
    body: 'El órgano que lo adoptó',
    anyone: 'También quien tenga un documento público con fecha que muestre qué se hizo.',
  },
  letter: {
    title: 'Carta de consulta',
    place: 'Lugar y fecha:',
    toCountry: (name: string) => `A la oficina que representa a ${name} ante ${c.word.the}`,
    to: (name: string) => `A: ${name}`,
    greeting: 'De nuestra consideración:',
    intro: `Damos seguimiento a los acuerdos ${c.word.of} con lo que muestran las fuentes públicas y con lo que informan los gobiernos y la sociedad civil. Escribimos a su oficina porque podría aclarar lo que todavía no sabemos.`,
    about: 'Acuerdos de los que falta información',
    ask: '¿Qué se hizo de cada uno, y cuándo? ¿Hay un documento público que lo muestre?',
    agreements: 'Qué sabemos de cada acuerdo',
    head: ['Acuerdo', 'Qué sabemos'],
    documents: 'Qué muestran los documentos:',
    notReceived: 'De su gobierno no hemos recibido nada sobre él.',
    until: (day: string) => `la última evidencia es de: ${day}`,
    questionnaires: 'Cuestionarios de los que no conocemos respuesta',
    statements: 'Textos de la sociedad civil de los que no conocemos respuesta',
    texts: 'Textos que hablan de lo que toca a su oficina y que podría replicar',
    more: (n: number) => (n === 1 ? 'Hay 1 más en la página que se indica abajo.' : `Hay ${n} más en la página que se indica abajo.`),
    how: 'Cómo responder',
    howText:
      'Basta una respuesta a esta carta, o lo que se envíe por las páginas siguientes. Se publica como lo dice su oficina, con su fecha y junto a lo demás.',
    silence:
      'Si no hay respuesta, el sitio seguirá diciendo que no hay información. No lo leemos como incumplimiento ni como acuerdo con lo que otros dicen.',
    thanks: 'Agradecemos su atención.',
    signature: 'Cargo, institución y firma de quien envía:',
  },
};
export type PackWords = typeof packsEs;
