import { quarters } from './quarters-es.ts';
import { reading } from './reading-es.ts';

/** The greatest of a figure: one, several that are equal, or more than a sentence can name. */
export interface Leaders {
  names: string;
  how: 'one' | 'several' | 'many';
  /** How many they are. */
  groups: string;
}

/** The words of the frame around every picture, and of the pictures that no other page has. */
export const es = {
  csv: (size: string) => `Datos CSV (${size})`,
  csvPlain: 'Datos CSV',
  svg: (size: string) => `Imagen SVG (${size})`,
  svgPlain: 'Imagen SVG',
  png: (size: string) => `PNG (${size})`,
  pngPlain: 'PNG',
  bytes: (n: string) => `${n} bytes`,
  kilobytes: (n: string) => `${n}\u00a0kB`,
  link: 'Enlace',
  /** When it is computed again. */
  next: 'El sitio se calcula de nuevo cada día, y cuando entra un dato.',
  reading,
  quarters,
  columns: {
    of: 'De cuántos',
    asOf: 'Al',
    group: 'Grupo',
    voice: 'Voz',
    level: 'Nivel',
    said: 'Qué dice o qué muestran los documentos',
    lowestLevel: 'Nivel más bajo',
    highestLevel: 'Nivel más alto',
    number: 'Número',
    theme: 'Tema',
    year: 'Año',
    period: 'Período',
    state: 'Estado',
    entries: 'Entradas',
    country: 'País',
    measure: 'Medida',
    aspect: 'Aspecto',
    note: 'Nota',
    rule: 'Regla',
    subject: 'Acuerdo o medida',
    lowest: (voice: string) => `${voice}: nivel más bajo`,
    highest: (voice: string) => `${voice}: nivel más alto`,
    nearest: 'Niveles entre los más cercanos',
    farthest: 'Niveles entre los más lejanos',
    divided: 'Voces divididas',
    agreements: 'Acuerdos que lo nombran',
    statements: 'Evaluaciones recibidas',
    body: 'Órgano',
    stage: 'Etapa',
  },
  quoted: (name: string) => `«${name}»`,
  nothing: 'Todavía no hay ninguno.',
  agreements: {
    measure: {
      documented: (total: string) => `Acuerdos por lo que muestran los documentos. Son ${total}.`,
      body: (total: string) => `Acuerdos por el órgano que los adoptó. Son ${total}.`,
      theme: (total: string) => `Acuerdos por tema. Son ${total}, y uno puede tener varios temas.`,
      year: (total: string) => `Acuerdos por el año en que se adoptaron. Son ${total}.`,
    },
    body: {
      one: ({ names }: Leaders, count: string, total: string) => `El órgano con más acuerdos es ${names}: ${count} de ${total}.`,
      several: ({ names }: Leaders, count: string, total: string) =>
        `Los órganos con más acuerdos son ${names}: ${count} de ${total} cada uno.`,
      many: ({ groups }: Leaders, count: string, total: string) =>
        `${groups} órganos tienen ${count} de ${total} acuerdos cada uno, y ninguno tiene más.`,
    },
    theme: {
      one: ({ names }: Leaders, count: string, total: string) => `El tema con más acuerdos es ${names}: ${count} de ${total}.`,
      several: ({ names }: Leaders, count: string, total: string) =>
        `Los temas con más acuerdos son ${names}: ${count} de ${total} cada uno.`,
      many: ({ groups }: Leaders, count: string, total: string) =>
        `${groups} temas tienen ${count} de ${total} acuerdos cada uno, y ninguno tiene más.`,
    },
    year: (older: string, total: string, before: string, last: string) =>
      `De ${total} acuerdos, ${older} son de ${before} o de antes; el último que conocemos es de ${last}.`,
  },
  levels: {
    title: {
      voice: '¿Qué dice cada voz de los acuerdos y de las medidas?',
      assessed: '¿Qué dice cada voz de los acuerdos, y qué de las medidas?',
      country: '¿Qué dice cada voz en cada país?',
      body: '¿Qué dice cada voz de los acuerdos de cada órgano?',
      theme: '¿Qué dice cada voz en cada tema?',
      presidency: '¿Qué dice cada voz de los acuerdos de cada presidencia?',
      organization: '¿Qué nivel da cada organización?',
    },
    part: (name: string) => `¿Qué se dice de los acuerdos y de las medidas? ${name}`,
    measure:
      'Casos por nivel: cada acuerdo, y la norma y la práctica de cada medida, en cada país. El registro documental cuenta cada acuerdo una vez.',
    known: {
      government: (count: string, of: string) => `los gobiernos en ${count} de ${of}`,
      'civil-society': (count: string, of: string) => `la sociedad civil en ${count} de ${of}`,
    },
    cases: (list: string) => `Casos con un nivel que todavía cuenta: ${list}.`,
    groups: {
      country: (list: string) => `Países con algún nivel que todavía cuenta: ${list}.`,
      body: (list: string) => `Órganos sobre cuyos acuerdos hay algún nivel que todavía cuenta: ${list}.`,
      theme: (list: string) => `Temas con algún nivel que todavía cuenta: ${list}.`,
      presidency: (list: string) => `Presidencias sobre cuyos acuerdos hay algún nivel que todavía cuenta: ${list}.`,
      organization: (list: string) => `Organizaciones que dan algún nivel que todavía cuenta: ${list}.`,
    },
    none: {
      both: 'Ni los gobiernos ni la sociedad civil han dado un nivel que todavía cuente.',
      government: 'Los gobiernos no han dado ningún nivel que todavía cuente.',
      'civil-society': 'La sociedad civil no ha dado ningún nivel que todavía cuente.',
    },
    silentGroup: 'Sin información:',
    silentCases: (voice: string, count: string) => `${voice}, ${count} casos`,
    /** A whole of cases or of acts, and what a part of it is of. */
    counted: {
      cases: (count: string) => (count === '1' ? '1 caso' : `${count} casos`),
      acts: (count: string) => (count === '1' ? '1 acuerdo' : `${count} acuerdos`),
    },
    of: (whole: string) => `de ${whole}`,
    silentGroups: 'Lo que falta, grupo por grupo:',
    first: (n: string, of: string) =>
      `Aquí se dibujan los primeros ${n} de ${of} grupos. La lista de abajo los nombra a todos; el archivo de datos trae todas las cifras.`,
    notBreach: 'Sin información no quiere decir que no se hizo.',
    inFile: 'Los casos, uno por uno, están en el archivo de datos.',
    record: (count: string, of: string) => `Los documentos muestran algo de ${count} de ${of} acuerdos que pedían o fijaban algo.`,
  },
  continuity: { title: '¿En qué años aparece cada tema?' },
  age: {
    reach: (none: string, total: string, last: string) =>
      `De ${none} de ${total} acuerdos no tenemos evidencia; la más reciente de los demás es de ${last}.`,
    reachMeasure: (total: string) => `Acuerdos por el año de su última evidencia. Son ${total}.`,
    silence: {
      government: (total: string, since: string) =>
        `Los gobiernos no nos han enviado nada sobre ${total} casos; el más antiguo es de ${since}.`,
      'civil-society': (total: string, since: string) =>
        `La sociedad civil no nos ha enviado nada sobre ${total} casos; el más antiguo es de ${since}.`,
    },
    byCase: 'Caso por caso, en la cobertura.',
    silenceMeasure:
      'Casos sobre los que no hemos recibido nada, por el año desde el que falta. Un caso es un acuerdo o una medida en un país.',
  },
  facts: {
    summary: ({ names, how, groups }: Leaders, count: string, total: string) =>
      how === 'many'
        ? `${groups} datos están en ${count} de ${total} acuerdos cada uno, y ninguno está en menos`
        : how === 'one'
          ? `El dato que menos acuerdos dicen es ${names}: ${count} de ${total}`
          : `Los datos que menos acuerdos dicen son ${names}: ${count} de ${total} cada uno`,
    /** What the agreements say of which the whole text is not known here is not known either. */
    unread: (said: string, count: string) => (count === '0' ? `${said}.` : `${said}; de ${count} no leímos todo el texto.`),
    measure: (total: string) => `Acuerdos que dicen cada dato. Se miran los ${total} que pedían hacer algo.`,
  },
  pairs: {
    heading: 'Las dos voces, frente a frente',
    title: '¿A qué distancia están gobiernos y sociedad civil?',
    partTitle: (name: string) => `¿A qué distancia están gobiernos y sociedad civil: ${name}?`,
    summary: (same: string, far: string, of: string, contested: number) =>
      `Todos dicen lo mismo en ${same} de ${of} comparaciones; hay ${contested} niveles o más entre los más lejanos en ${far}.`,
    shown: (n: string, of: string) => `Aquí están las ${n} mayores de ${of}; el archivo de datos las trae todas.`,
    measure: 'Niveles entre lo que dicen las dos voces del mismo acuerdo o medida, en el mismo país.',
    few: (subject: string, government: string, civil: string, distance: string) =>
      `${subject}: los gobiernos dicen «${government}»; la sociedad civil, «${civil}» (${distance}).`,
    range: (lowest: string, highest: string) => `de ${lowest} a ${highest}`,
    rule: 'Cada línea va de lo que dice el gobierno (círculo) a lo que dice la sociedad civil (rombo). Si una voz da varios niveles, una barra une el más bajo y el más alto. Se dan dos diferencias: entre los niveles más cercanos y entre los más lejanos.',
  },
  pipeline: {
    measure: (total: string) => `Acuerdos y propuestas por el último paso que muestran las fuentes. Son ${total}.`,
    stopped: (total: string, stage: string, count: string) =>
      `De ${total} acuerdos y propuestas, ninguno pasó de ${stage}; hasta ahí llegaron ${count}.`,
    arrived: (total: string, stage: string, count: string) =>
      `De ${total} acuerdos y propuestas, ${count} llegaron al último paso, ${stage}.`,
    title: '¿Hasta dónde llegó cada acuerdo o propuesta?',
    rule: 'Cada acuerdo se cuenta una vez, en la última etapa que muestran las fuentes; cada propuesta que ningún acuerdo recoge, en la primera.',
  },
  obligations: {
    year: '¿Qué pedían las reglas cada año y cómo está?',
    quarter: '¿Qué pedían las reglas cada trimestre y cómo está?',
    quarterHeading: 'Trimestre por trimestre',
    quarterCaption: 'Cómo están los casos de cada regla en cada trimestre; donde difieren, cuántos hay de cada clase',
    nothing: 'En estos períodos no hay casos con una regla en vigor.',
    quarterOf: (year: string, quarter: number) => `${year} T${quarter}`,
    state: (count: string, word: string) => `${count} «${word.toLowerCase()}»`,
    summary: (list: string, of: string) => `De ${of} casos en estos períodos: ${list}.`,
    measure: 'Casos de cada regla en vigor por período y por cómo están.',
    unknown: 'Aquí entran solo las reglas que un órgano adoptó. Lo que se ha propuesto no obliga a nadie.',
  },
  matrix: {
    title: (name: string) => `¿Qué se sabe de cada medida en cada país? ${name}`,
    summary: (known: string, of: string) => `Hemos recibido algo de ${known} de ${of} casillas.`,
    differs: (count: string) => `En ${count} de ellas, gobierno y sociedad civil difieren.`,
    measure: 'Qué dicen gobiernos y sociedad civil de cada medida en cada país al que se dirige.',
    unknown: (measures: string, countries: string) => `No hemos recibido nada sobre ${measures} en ${countries}.`,
    measures: (n: number, text: string) => (n === 1 ? 'su única medida' : `ninguna de sus ${text} medidas`),
    countries: (n: number, text: string) => (n === 1 ? 'el país al que se dirige' : `ninguno de los ${text} países a los que se dirigen`),
  },
  map: {
    silent: (silent: string, of: string) => `Sin ningún reporte ni autoevaluación: ${silent} de ${of} países.`,
    measure: (total: string) => `Acuerdos que nombran a cada país. Son ${total} acuerdos.`,
    leaders: {
      one: ({ names }: Leaders, count: string, total: string) => `El más nombrado es ${names}: ${count} de ${total} acuerdos.`,
      several: ({ names }: Leaders, count: string, total: string) =>
        `Los más nombrados son ${names}: ${count} de ${total} acuerdos cada uno.`,
      many: ({ groups }: Leaders, count: string, total: string) =>
        `Los más nombrados son ${groups} países: ${count} de ${total} acuerdos cada uno.`,
    },
    nothing: 'Ningún acuerdo nombra a un país.',
  },
  bodyYear: {
    title: '¿Cuántos acuerdos adoptó cada órgano en cada año?',
    summary: (years: string, span: string, from: string, to: string) =>
      `Conocemos acuerdos de ${years} de los ${span} años que van de ${from} a ${to}.`,
    measure: (total: string) => `Acuerdos por año y por el órgano que los adoptó. Son ${total}.`,
    heading: 'Acuerdos por año y órgano',
    rule: 'Cada acuerdo se cuenta una vez, en el órgano y el año en que se adoptó. Todas las barras tienen la misma escala.',
    label: (body: string, years: string) => `${body}: ${years}`,
    inYear: (year: string, count: string) => `${year}: ${count}`,
    of: (count: string, total: string) => `${count} de ${total}`,
    few: (text: string) => `Los acuerdos son de: ${text}.`,
  },
  page: {
    lead: 'Todos los gráficos del sitio, con la pregunta que responde cada uno, sus datos en CSV y un enlace permanente.',
    agreements: 'Los acuerdos en cifras',
    all: 'Todos los gráficos',
    columns: { figure: 'Gráfico', data: 'Datos' },
    caption: 'Gráficos del sitio, en el orden del menú',
    matrices: 'Medidas por país',
    matricesCaption: 'El cuadro de medidas y países de cada instrumento',
    groups: 'Cada país, órgano, tema, presidencia y organización tiene además su propio gráfico, en la página de su grupo.',
  },
  sort: {
    ascending: 'Tabla ordenada por {column}, de menor a mayor.',
    descending: 'Tabla ordenada por {column}, de mayor a menor.',
  },
};
export type FigureWords = typeof es;

/** How a picture is drawn, and so how it is read. */
export type FigureKind = keyof typeof reading;
