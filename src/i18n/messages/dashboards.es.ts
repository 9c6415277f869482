import type { ColumnLevel, Information } from '#domain/figures/cells.ts';
import type { Answer } from '#domain/acts/text-known.ts';
import type { Continuity } from '#domain/figures/continuity.ts';
import type { NormPractice } from '#domain/figures/norm-practice.ts';
import type { Raiser } from '#domain/figures/raised-by.ts';
import type { Assessed, SituationDivision } from '#domain/figures/situation.ts';
import type { AssessingVoice, GapMeasure } from '#domain/schemas/vocabulary.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

/** Names of the sections of findings. */
export const dashboardSectionsEs = {
  standing: 'Cómo están los acuerdos y las medidas',
  differences: 'Dónde difieren las voces',
  coverage: 'De qué hay información',
  age: 'Qué tan reciente es la información',
  specificity: 'Qué tan precisos son los acuerdos',
  continuity: 'Los temas, año por año',
};

export const dashboardIntrosEs = {
  standing:
    'Qué dice cada voz de los acuerdos y de las medidas, por separado. Cada número abre su lista. Las voces nunca se suman ni se promedian.',
  differences:
    'Dónde dicen cosas distintas el gobierno y la sociedad civil de un mismo acuerdo o medida, en cada país, de mayor a menor diferencia. Es lo único que se calcula entre dos voces.',
  coverage:
    'De qué acuerdos, medidas, países y lugares tenemos información vigente de la sociedad civil y de los gobiernos, y de cuáles no hemos recibido ninguna.',
  age: 'De cuándo es lo que dijo cada voz, hasta qué año llegan los documentos y desde cuándo no se sabe nada.',
  specificity:
    'Cuáles de siete datos dice cada acuerdo: quién, cuándo, qué, con qué indicador, para quién, con qué recursos y cómo se comprueba. Sin ellos es difícil saber si se cumplió.',
  continuity:
    'En qué años aparece cada tema en acuerdos, propuestas, instrumentos, reuniones y textos de la sociedad civil, y qué temas no aparecen desde hace años.',
};

/** Words of the pages that show how things stand, in counts that open their lists. */
export const dashboardsEs = {
  rule: 'La regla',
  of: (n: string, total: string) => `${n} de ${total}`,
  total: 'Suma',
  everything: 'Ver todo',
  none: 'Ninguno.',
  list: 'La lista',
  since: (date: string, ago: string) => `desde ${date} (hace ${ago})`,
  region: 'La región en conjunto',
  allMembers: (n: string) => `Los ${n} países miembros`,
  unassigned: 'No se sabe de qué presidencia',
  measure: (id: string) => `medida ${id}`,
  columnLevels: { several: 'Varios niveles' } satisfies Partial<Record<ColumnLevel, string>>,
  information: {
    current: 'Vigente',
    aged: 'Por actualizar',
    expired: 'Caducada',
    none: 'Nunca recibida',
  } satisfies Record<Information, string>,
  missing: {
    titles: {
      standing: 'Todavía faltan dos de las tres voces.',
      differences: 'Todavía no hay nada que comparar.',
      coverage: 'Todavía no hemos recibido nada.',
    },
    standing: (asOf: string) =>
      `Al ${asOf} no hemos recibido ningún reporte ni autoevaluación sobre los acuerdos. Abajo está lo que muestran los documentos; las otras dos voces no han dicho nada todavía.`,
    differences: (asOf: string) =>
      `Al ${asOf} no hay ningún acuerdo ni medida del que hayan dado un nivel tanto un gobierno como la sociedad civil. Que no se vean diferencias no quiere decir que estén de acuerdo.`,
    coverage: (asOf: string) => `Al ${asOf} no hemos recibido ningún reporte ni autoevaluación. Eso no dice nada sobre el cumplimiento.`,
    who: `Las organizaciones pueden enviar reportes y los gobiernos pueden responder el cuestionario de la secretaría ${c.word.of}.`,
    report: 'Cómo escribir un reporte',
    answer: 'Cómo puede responder un gobierno',
  },
  standing: {
    rule: 'De los gobiernos y de la sociedad civil se cuenta cada acuerdo en cada país al que se dirige, y de cada medida, la norma y la práctica por separado. La región en conjunto se cuenta solo donde alguien habló de ella. Al lado está lo que muestran los documentos, que cuenta cada acuerdo una vez. La información caducada cuenta como sin información. «Varios niveles»: las partes de una misma voz no coinciden.',
    organizationRule: 'De cada organización se muestra lo que ella misma dice, y solo donde habló.',
    themeRule: 'Un acuerdo o un instrumento con varios temas se cuenta en cada uno.',
    stands: (n: string) => `${n} respuestas posibles`,
    groups: (n: number) => `Ver todo por separado (${n})`,
    headings: {
      voice: 'Acuerdos y medidas juntos, por voz',
      assessed: 'Acuerdos y medidas por separado',
      country: 'Por país',
      body: 'Por órgano que los adoptó',
      theme: 'Por tema',
      presidency: 'Por presidencia',
      organization: 'Por organización',
    } satisfies Record<SituationDivision, string>,
    partTitle: (name: string) => `Cómo están los acuerdos y las medidas: ${name}`,
    noOrganization: 'Ninguna organización ha evaluado un acuerdo ni una medida todavía.',
    assessed: {
      agreements: 'Acuerdos',
      norm: 'Medidas: norma',
      practice: 'Medidas: práctica',
      whole: 'Medidas: en conjunto',
    } satisfies Record<Assessed, string>,
    agreementsOnly: 'Solo acuerdos: de las medidas no anotamos qué órgano o presidencia las adoptó.',
  },
  differences: {
    rule: (levels: number) =>
      `Se comparan los niveles de las dos voces que todavía cuentan, en el mismo país y sobre lo mismo: el conjunto, la norma o la práctica. Si una voz da varios niveles, decimos que está dividida y damos dos distancias: entre los niveles más cercanos y entre los más lejanos. «Coinciden» quiere decir que todos los textos dicen lo mismo. Si entre los más lejanos hay ${levels} niveles o más, está en disputa.`,
    count: (n: string, of: string) => `Se pueden comparar ${n} de los ${of} casos en que habló al menos una de las dos voces.`,
    byCountry: 'Por país',
    byLevels: 'Por diferencia entre los más lejanos',
    levels: (n: number) => (n === 0 ? 'Coinciden' : n === 1 ? '1 nivel' : `${n} niveles`),
    from: (nearest: number, farthest: number) => `De ${nearest} a ${farthest} niveles`,
    divided: { divided: 'Una voz está dividida', united: 'Ninguna voz está dividida' },
    dividedVoice: { government: 'gobierno dividido', 'civil-society': 'sociedad civil dividida' },
    besides: 'Hablan de cosas distintas',
    besidesRule:
      'La sociedad civil habla de la norma o de la práctica y el gobierno solo del conjunto, o al revés. Lo que dicen está lado a lado; no se calcula ninguna distancia.',
    besidesCount: (n: string) => `En ${n} más las dos voces hablan de cosas distintas: están abajo, lado a lado.`,
    partTitle: {
      country: (name: string) => `Dónde difieren las voces: ${name}`,
      levels: (name: string) => `Dónde difieren las voces: ${name.toLowerCase()}`,
    },
    caption: 'De mayor a menor diferencia',
    columns: { subject: 'Acuerdo o medida', difference: 'Diferencia', contested: 'En disputa', statements: 'Quién lo dice' },
    contested: { reply: 'una parte lo rechaza', distance: 'dos niveles o más entre los más lejanos' },
    no: 'no',
    noneHere: 'Aquí todavía no se puede comparar nada: falta una de las dos voces, o las dos.',
    more: (n: string) => `Aquí están las ${n} mayores; las demás, en la página de cada país.`,
  },
  coverage: {
    rule: (current: number, expired: number) =>
      `Se cuenta cada acuerdo o medida en cada país al que se dirige. La información está vigente ${current} meses desde el fin del período observado; después está por actualizar, y a los ${expired} meses caduca.`,
    sentence: (n: string, of: string) => `hay información vigente en ${n} de ${of} casos.`,
    byCountry: 'Por país',
    byEntry: 'Por acuerdo o instrumento',
    caption: (voice: string) => `${voice}: de cuándo es la información`,
    country: 'País',
    entry: 'Acuerdo o instrumento',
    places: 'Lugares de los que informa la sociedad civil',
    placesRule:
      'Estados, departamentos o provincias (según la norma ISO 3166-2), con los municipios que se nombran dentro; nunca lugares exactos. Donde varias organizaciones hablan de lo mismo damos el nivel más bajo y el más alto, y quién dice cada uno.',
    noPlaces: 'Ningún reporte informa todavía de un lugar dentro de un país.',
    noPlacesHere: 'Ningún reporte informa todavía de un lugar de este país.',
    silent: {
      government: (total: string) =>
        `Los gobiernos no nos han enviado nada sobre ninguno de ${total} casos. Eso no quiere decir que no se haya hecho nada.`,
      'civil-society': (total: string) =>
        `La sociedad civil no nos ha enviado nada sobre ninguno de ${total} casos. Eso no quiere decir que no se haya hecho nada.`,
    } satisfies Record<AssessingVoice, (total: string) => string>,
    inEach: 'De qué falta información en cada país:',
    nothingOn: (n: string, of: string) => `No hemos recibido nada sobre ${n} de ${of} acuerdos e instrumentos`,
    partTitle: (name: string) => `De qué hay información: ${name}`,
    statements: (n: string) => `${n} acuerdos o medidas`,
  },
  age: {
    byVoice: {
      government: 'Gobiernos: de cuándo es lo que dijeron',
      'civil-society': 'Sociedad civil: de cuándo es lo que dijo',
    } satisfies Record<AssessingVoice, string>,
    reach: {
      heading: 'Hasta qué año llegan los documentos',
      question: '¿De qué año es la última evidencia de cada acuerdo?',
      rule: 'El registro documental no caduca: dice de qué fecha es su última evidencia. Cada acuerdo se cuenta una vez.',
      undated: 'Evidencia sin fecha',
      nothing: 'Sin evidencia',
      noRecord: 'Ningún acuerdo tiene evidencia con fecha.',
      few: (text: string) => `La última evidencia es de: ${text}.`,
    },
    silence: {
      heading: 'Desde cuándo no se sabe nada',
      rule: 'El tiempo sin información se cuenta desde que existe el acuerdo o el instrumento.',
      question: (voice: string) => `${voice}: ¿desde qué año falta la primera información?`,
      undated: 'Sin fecha conocida',
      nothing: (voice: string) => `${voice}: de todo hemos recibido algo alguna vez.`,
    },
    stalled: {
      heading: 'Acuerdos sin movimiento en este sitio',
      rule: (quarters: number) =>
        `Acuerdos abiertos de los que en ${quarters} trimestres o más no cambió ningún nivel ni encontramos evidencia nueva. Eso no quiere decir que no se haya hecho nada.`,
      count: (n: string, of: string) => `${n} de ${of} acuerdos que piden algo están abiertos y sin movimiento en este sitio.`,
      list: 'Cuáles son',
      none: 'Ningún acuerdo abierto está sin movimiento.',
    },
    year: 'Año',
    number: 'Casos',
    agreements: 'Acuerdos',
  },
  specificity: {
    rule: 'Se mira qué dice el texto que conocemos de cada acuerdo, en cualquiera de los dos idiomas, no si se cumplió.',
    facts: 'Dato por dato',
    bars: '¿Cuántos acuerdos dicen cada dato?',
    fact: 'Dato',
    agreements: 'Acuerdos',
    words: 'En conjunto',
    table: 'Los siete datos, acuerdo por acuerdo',
    caption: 'Qué dice cada acuerdo',
    agreement: 'Acuerdo',
    whole: 'En conjunto',
    marks: { stated: '✓ sí', 'not-stated': '– no', 'not-known': '? no se sabe' } satisfies Record<Answer, string>,
    count: (n: number, known: number) => (known === 7 ? `${n} de 7` : n === 1 ? 'se conoce 1' : `se conocen ${n}`),
    partTitle: (fact: string) => `Acuerdos que dicen: ${fact.toLowerCase()}`,
    states: 'Lo dicen',
    silent: 'No lo dicen',
    unread: 'No se sabe: no leímos el texto completo',
    aside: (n: string) => `${n} actos no piden que se haga nada y no entran en la cuenta.`,
    others: 'Propuestas y puntos de planes',
    othersCaption: 'Cuántos dicen cada dato; los demás datos no los anotamos',
    proposals: (n: string) => `Propuestas (${n})`,
    planItems: (n: string) => `Puntos de planes (${n})`,
    notNoted: '–',
    counted: (n: string, of: string, fact: string) =>
      `De los acuerdos cuyo texto permite saberlo, ${n} de ${of} dicen: ${fact.toLowerCase()}.`,
  },
  continuity: {
    rule: (years: number) =>
      `Un tema se cuenta en el año en que empieza cada entrada que lo trata. Si pasan ${years} años enteros sin ninguna, decimos desde cuándo no hay entradas en este sitio: no quiere decir que nadie trate el tema. La clasificación por temas es de los editores.`,
    states: {
      raised: 'planteado',
      kept: 'sigue',
      dropped: 'sin entradas desde hace años',
      returned: 'volvió',
    } satisfies Record<Continuity, string>,
    now: {
      raised: 'Planteado hace poco',
      kept: 'Sigue presente',
      returned: 'Volvió',
    } satisfies Record<Exclude<Continuity, 'dropped'>, string>,
    noneSince: (year: number) => `Sin entradas después de ${year}`,
    never: 'Sin ninguna entrada con fecha',
    counts: (n: string, of: string) => `Tienen entradas recientes en este sitio ${n} de ${of} temas.`,
    legend: 'Qué significan las marcas',
    droppedIn: (years: number) => `${years} años sin entradas en este sitio`,
    undated: 'Sin fecha',
    themes: 'Tema por tema',
    lists: 'Qué hay detrás de cada año',
    entries: (n: number) => (n === 1 ? '1 entrada' : `${n} entradas`),
    more: (n: number) => `y ${n} más, en la página del tema`,
    raisedBy: {
      heading: 'Quién plantea cada tema',
      intro: `Los textos de la sociedad civil van aparte de los actos ${c.word.of}, los gobiernos y los organismos. Las reuniones no se cuentan aquí: no se sabe quién puso el tema. Que un tema no aparezca en una columna quiere decir solo que este sitio no tiene un texto así.`,
      counts: (civil: string, conference: string, both: string, of: string) =>
        `De ${of} temas, ${civil} aparecen en textos fechados de la sociedad civil, ${conference} en actos ${c.word.of}, los gobiernos u organismos, y ${both} en los dos.`,
      caption: 'Años en que cada tema aparece, según de quién es el texto',
      theme: 'Tema',
      columns: {
        'civil-society': 'Sociedad civil',
        conference: `${c.word.bare}, gobiernos y organismos`,
        both: 'Textos que firman las dos partes',
        unsigned: 'El texto no dice de quién es',
      } satisfies Record<Raiser, string>,
      lastOwn: (year: number) => `ninguno aquí después de ${year}`,
    },
    byPresidency: {
      heading: 'Presidencia por presidencia',
      intro:
        'Un texto se cuenta en la presidencia que acogió su reunión o en cuyo período cae su fecha. Si no se puede saber, no se cuenta en ninguna. Que un tema sea de una presidencia no quiere decir que lo eligiera el país que presidía.',
      caption: 'Temas de los textos de cada presidencia',
      table: (n: number) => `Ver las ${n} presidencias`,
      presidency: 'Presidencia',
    },
  },
  normPractice: {
    heading: 'La norma y la práctica, dentro de cada voz',
    rule: 'Se cuenta cada medida en cada país del que una misma voz da los dos niveles, el de la norma y el de la práctica, y los dos siguen vigentes. Hay distancia solo si todos los niveles de una están por debajo de los de la otra. Una voz nunca se compara aquí con la otra.',
    caption: 'Medidas por país, según cómo está la práctica frente a la norma',
    voice: 'Voz',
    states: {
      behind: 'La práctica va detrás de la norma',
      level: 'Van a la par',
      ahead: 'La práctica va por delante',
      mixed: 'Los textos de la voz difieren',
    } satisfies Record<NormPractice, string>,
    places: 'Dónde no van a la par, según la propia voz',
    more: (n: string, of: string) => `Aquí están las primeras ${n} de ${of}; las demás se ven en la matriz de cada instrumento.`,
  },
  gaps: {
    heading: 'Qué lo mide en este sitio',
    unmeasured: 'Ninguna cifra de este sitio lo mide todavía.',
    sentences: {
      specific: (n: string, of: string) =>
        `${n} de los ${of} acuerdos de los que se sabe algún dato son específicos o bastante específicos`,
      responsible: (n: string, of: string) => `${n} de ${of} acuerdos dicen quién es responsable`,
      dated: (n: string, of: string) => `${n} de ${of} acuerdos tienen fecha`,
      indicator: (n: string, of: string) => `${n} de ${of} acuerdos tienen indicador`,
      resources: (n: string, of: string) => `${n} de ${of} acuerdos hablan de recursos`,
      stalled: (n: string, of: string) => `${n} de ${of} acuerdos que piden algo están sin movimiento en este sitio`,
      reported: (n: string, of: string) => `${n} de ${of} acuerdos sobre los que cabe un reporte tienen uno vigente de la sociedad civil`,
      'instruments-reported': (n: string, of: string) =>
        `${n} de ${of} instrumentos con medidas conocidas tienen un reporte vigente de la sociedad civil`,
      'governments-answered': (n: string, of: string) => `${n} de ${of} gobiernos tienen una autoevaluación vigente`,
      comparable: (n: string, of: string) => `en ${n} de ${of} países se pueden comparar gobierno y sociedad civil`,
      'inputs-named': (n: string, of: string) => `${n} de ${of} textos de la sociedad civil están relacionados con algún acuerdo`,
      'themes-dropped': (n: string, of: string) => `${n} de ${of} temas no tienen entradas recientes en este sitio`,
      'two-themes': (n: string, of: string) => `${n} de ${of} acuerdos tratan de protección consular, de tráfico ilícito o de trata`,
      slots: (n: string, of: string) =>
        `de ${n} de ${of} reuniones ${c.groupFull.of} y de las redes sabemos que hubo tiempo para construir acuerdos`,
      handovers: (n: string, of: string) => `de ${n} de ${of} presidencias hay aquí un informe de gestión`,
      reviewed: (n: string, of: string) => `${n} de ${of} acuerdos tienen una revisión independiente`,
    } satisfies Record<GapMeasure, (n: string, of: string) => string>,
  },
  inputs: {
    named: 'Relacionados con algún acuerdo',
    namedRule: 'Algún acuerdo de este sitio los nombra. Eso no prueba que el acuerdo venga de ellos.',
    unnamed: 'Sin un acuerdo que los nombre',
  },
};

export type DashboardWords = typeof dashboardsEs;
