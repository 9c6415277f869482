import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

/** Words of the pages of countries, bodies and organisations: what each answers first, what reaches it, and what is open. */
export const partiesEs = {
  opening: {
    named: (n: number) =>
      n === 0
        ? 'Ningún acuerdo que pida algo nombra a este país'
        : n === 1
          ? '1 acuerdo que pide algo nombra a este país'
          : `${n} acuerdos que piden algo nombran a este país`,
    asked: (n: number) =>
      n === 0
        ? 'No encontramos ningún acuerdo que le pida algo por su nombre'
        : n === 1
          ? '1 acuerdo le pide algo'
          : `${n} acuerdos le piden algo`,
    acts: (n: number, years: string) =>
      n === 1 ? `Este sitio tiene 1 acto suyo (${years})` : `Este sitio tiene ${n} actos suyos (${years})`,
    asking: (n: number) => (n === 0 ? 'ninguno pide algo' : n === 1 ? '1 pide algo' : `${n} piden algo`),
    documented: (n: number) => `los documentos muestran algo de ${n}`,
    nothingFound: (n: number) => `de ${n} buscamos y no encontramos nada`,
    noRecord: (n: number) => (n === 1 ? '1 está por documentar' : `${n} están por documentar`),
    passed: (n: number) =>
      n === 1
        ? '1 tenía una fecha que ya pasó, y no sabemos si se hizo a tiempo.'
        : `${n} tenían una fecha que ya pasó, y no sabemos si se hicieron a tiempo.`,
    denied: (n: number) => `De ${n}, alguna voz dice que después de su fecha no estaba hecho del todo.`,
    coming: (n: number) => (n === 1 ? 'A 1 todavía no le llega la fecha.' : `A ${n} todavía no les llega la fecha.`),
    shared: (n: number) =>
      n === 1 ? '1 acuerdo pide algo a todos los países miembros' : `${n} acuerdos piden algo a todos los países miembros`,
    sharedGroup: (n: number) =>
      n === 1 ? '1 acuerdo pide algo a un grupo del que forma parte' : `${n} acuerdos piden algo a un grupo del que forma parte`,
    besides: (acts: number, measures: number, instruments: number) => {
      const ofActs = acts === 1 ? '1 acuerdo de la región' : `${acts} acuerdos de la región`;
      const ofInstruments = instruments === 1 ? '1 instrumento' : `${instruments} instrumentos`;
      const ofMeasures = measures === 1 ? `1 medida de ${ofInstruments}` : `${measures} medidas de ${ofInstruments}`;
      const told = [acts === 0 ? [] : [ofActs], measures === 0 ? [] : [ofMeasures]].flat();
      const verb = acts + measures === 1 ? 'También lo alcanza ' : 'También lo alcanzan ';
      const others = told.join(' y ');
      return told.length > 0 ? `${verb}${others}.` : '';
    },
    nothing: 'No hemos recibido nada sobre esto de su gobierno ni de la sociedad civil.',
    heard: (government: number, civilSociety: number) =>
      `Su gobierno informó de ${government === 0 ? 'ninguno de ellos' : government}; la sociedad civil, de ${civilSociety === 0 ? 'ninguno' : civilSociety}.`,
    apart: (n: number) => `En ${n}, sus niveles difieren en dos o más.`,
    caution: 'No tener información no quiere decir que no se haya hecho.',
    unanswered: (n: number, of: number) =>
      of === 1
        ? n === 1
          ? 'La sociedad civil le presentó 1 texto: no encontramos respuesta.'
          : 'La sociedad civil le presentó 1 texto.'
        : `La sociedad civil le presentó ${of} textos: de ${n === 0 ? 'todos encontramos respuesta' : n === of ? 'ninguno encontramos respuesta' : `${n} no encontramos respuesta`}.`,
    presented: (n: number, of: number) =>
      of === 1
        ? n === 1
          ? `Presentó 1 texto ${c.word.to}: no encontramos respuesta.`
          : `Presentó 1 texto ${c.word.to}.`
        : `Presentó ${of} textos ${c.word.to}: de ${n === 0 ? 'todos encontramos respuesta' : n === of ? 'ninguno encontramos respuesta' : `${n} no encontramos respuesta`}.`,
    duties: (n: number) => (n === 1 ? 'Una regla en vigor le pide algo.' : `${n} reglas en vigor le piden algo.`),
    noDuties: 'Ninguna regla del mecanismo que le toque está en vigor, que sepamos.',
    turn: {
      left: (meetings: number, documents: number) =>
        meetings + documents === 0
          ? 'Este sitio no tiene reuniones ni documentos de su período.'
          : `De su período este sitio tiene ${meetings === 0 ? 'ninguna reunión' : meetings === 1 ? '1 reunión' : `${meetings} reuniones`} y ${documents === 0 ? 'ningún documento' : documents === 1 ? '1 documento' : `${documents} documentos`}.`,
      announced: (country: string, year: string) =>
        `Un anuncio da a ${country} la presidencia de ${year}. Ninguna fuente que leímos cuenta que la haya recibido.`,
      held: (country: string, year: string) => `${country} ejerció la presidencia de ${year}.`,
    },
  },
  counts: {
    caption: 'De cuánto ha hablado cada voz',
    columns: ['Voz', 'De cuánto'],
    of: (n: number, of: number) => `${n} de los ${of} acuerdos y medidas que alcanzan a este país`,
    record: (n: number, of: number) =>
      of === 0
        ? 'ningún acuerdo que pida algo lo nombra'
        : `los documentos muestran algo de ${n} de los ${of} acuerdos que lo nombran y piden algo; no se lleva por país`,
    levels: 'Lo que dice cada voz de cada acuerdo y medida en este país',
    more: (n: number) => `${n} filas más, en las que las voces difieren menos`,
  },
  owed: {
    addressed: 'se dirige a este país',
    does: (role: string, what: string) => `${role}: ${what}`,
    settle: (step: string) => `Qué lo aclararía: ${step}`,
    document: 'un documento con fecha que muestre qué se hizo.',
    shared: (n: number) =>
      n === 1 ? 'Pedido a un grupo del que forma parte: 1 acuerdo' : `Pedido a un grupo del que forma parte: ${n} acuerdos`,
  },
  reaching: {
    heading: 'Todo lo que alcanza a este país',
    meaning:
      'Alcanza a un país lo que se pide a un grupo del que forma parte, como los países miembros, y lo que pide la región sin decir a quién o a otra parte. En lo último no siempre le toca a su gobierno hacerlo. Lo que se le pide por su nombre se cuenta aparte.',
    shared: (n: number) => (n === 1 ? '1 acuerdo pide algo a: ' : `${n} acuerdos piden algo a: `),
    heard: (n: number) => (n === 1 ? 'De 1 de ellos alguna voz habló en este país' : `De ${n} de ellos alguna voz habló en este país`),
    regional: (n: number) =>
      n === 1
        ? 'La región pidió además algo a otra parte, o sin decir a quién, en 1 acuerdo.'
        : `La región pidió además algo a otra parte, o sin decir a quién, en ${n} acuerdos.`,
    instruments: (n: number) => (n === 1 ? 'Medidas de 1 instrumento' : `Medidas de ${n} instrumentos`),
    measures: (n: number) => (n === 1 ? '1 medida' : `${n} medidas`),
    all: 'La lista de todo, acuerdo por acuerdo y medida por medida',
  },
  askedOf: {
    heading: 'Qué más se le pidió, y quién',
    proposals: (n: number, all: number) =>
      n === 0
        ? `Ninguna propuesta lo nombra; ${all} se dirigen a todos los países miembros.`
        : `${n === 1 ? '1 propuesta lo nombra' : `${n} propuestas lo nombran`}; ${all} se dirigen a todos los países miembros.`,
    caution: 'Una propuesta no obliga a nadie mientras ningún órgano la apruebe.',
    inputs: (n: number) => `${n} textos de la sociedad civil`,
    inputsAfter: ` se presentaron a reuniones ${c.word.of}, ${c.word.ofWhich} este país es miembro.`,
    reviews: 'Revisiones independientes que hablan de él',
    questionnaires: (n: number) => (n === 1 ? 'Se le envió 1 cuestionario.' : `Se le enviaron ${n} cuestionarios.`),
    from: (who: string) => `de: ${who}`,
  },
  places: {
    heading: 'Lugares de este país que nombran los textos recibidos',
    caption: 'Cada lugar, con los textos que hablan de él',
    columns: ['Lugar', 'Textos'],
  },
  meetings: {
    presided: (n: number) => (n === 1 ? '1 reunión en que presidió' : `${n} reuniones en que presidió`),
    heading: 'Reuniones que se celebraron aquí',
    none: 'No sabemos de ninguna.',
    fold: (n: number, years: string) => (n === 1 ? `1 reunión (${years})` : `${n} reuniones (${years})`),
  },
  acts: {
    heading: 'Lo que acordó',
    asking: (n: number) => (n === 1 ? '1 acto que pide algo' : `${n} actos que piden algo`),
    others: (n: number) =>
      n === 1
        ? '1 acto que no pide nada, o que vale desde que se aprobó'
        : `${n} actos que no piden nada, o que valen desde que se aprobaron`,
    all: 'Ver todos, con lo que dice cada voz',
  },
  open: {
    heading: 'Por hacer o por saber',
    intro: 'Lo que tiene fecha por llegar, lo que la tuvo y no sabemos si se hizo, y lo que espera respuesta.',
    none: 'No encontramos nada: ni fechas por llegar, ni fechas pasadas sin noticia, ni textos sin respuesta.',
    asked: 'Se lo piden',
    adopted: 'Lo pidió a otras partes',
    presentedTo: 'Se le presentó',
    presentedBy: 'Lo presentó',
    rule: 'Regla en vigor',
    answer: 'la respuesta, o un documento que la cuente.',
    more: (n: number) => `Ver ${n} más`,
  },
  ways: {
    heading: 'Informar, responder y seguirlo',
    inform: 'Informar de lo que se hizo',
    reply: 'Responder a lo que se dice de esta parte',
    calendar: 'Sus fechas, para su agenda (archivo de calendario)',
    feed: 'Novedades de todo el sitio',
    pack: 'Para quien recibe la presidencia',
    holidays: 'Feriados con que se cuentan sus plazos',
  },
  noInterviews: (n: number) => `No encontramos ninguna entrevista con los puntos focales de los ${n} países.`,
  groups: 'Grupos de los que forma parte',
  members: {
    fold: (n: number) => (n === 1 ? '1 organización que alguna fuente muestra' : `${n} organizaciones que alguna fuente muestra`),
  },
  about: 'Nombre, códigos, cita y cómo mostrar esta página en otra',
  mentionsFold: (heading: string, n: number) => `${heading}: ${n}`,
  list: {
    intro: (asked: number, naming: number) =>
      `Los ${c.countries} países miembros. De los ${asked} acuerdos que pidieron algo, ${naming} nombran a algún país; los demás son de toda la región.`,
    nothing: 'No hemos recibido nada de ningún gobierno ni de la sociedad civil. Eso no quiere decir que no se haya hecho.',
    heard: (governments: number, countries: number, of: number) =>
      `Han informado ${governments} de ${of} gobiernos. La sociedad civil informó sobre ${countries} de ${of} países. No tener información no quiere decir que no se haya hecho.`,
    naming: (n: number) =>
      n === 0
        ? 'ningún acuerdo que pida algo lo nombra'
        : n === 1
          ? '1 acuerdo que pide algo lo nombra'
          : `${n} acuerdos que piden algo lo nombran`,
    documented: (n: number, of: number) =>
      n === 0 ? 'los documentos todavía no muestran nada' : `los documentos muestran algo de ${n === of && of > 1 ? 'todos' : n}`,
    spoken: (government: number, civilSociety: number) =>
      government + civilSociety === 0
        ? 'nadie ha informado'
        : [
            government > 0 ? `su gobierno informó de ${government}` : 'su gobierno no ha informado',
            civilSociety > 0 ? `la sociedad civil, de ${civilSociety}` : 'la sociedad civil tampoco',
          ].join('; '),
  },
};

export type PartyWords = typeof partiesEs;
