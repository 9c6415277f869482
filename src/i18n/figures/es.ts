/** The greatest of a figure: one, several that are equal, or more than a sentence can name. */
export interface Leaders {
  names: string;
  how: 'one' | 'several' | 'many';
  /** How many they are. */
  groups: string;
}

/** The words of the frame around every picture, and of the pictures that no other page has. */
export const es = {
  csv: (size: string) => `Datos en CSV (${size})`,
  csvPlain: 'Datos en CSV',
  svg: (size: string) => `Imagen en SVG (${size})`,
  svgPlain: 'Imagen en SVG',
  bytes: (n: string) => `${n} bytes`,
  kilobytes: (n: string) => `${n}\u00a0kB`,
  link: 'Enlace a este gráfico',
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
  leaders: {
    one: ({ names }: Leaders, count: string, total: string) => `El número mayor es el de ${names}: ${count} de ${total}.`,
    several: ({ names }: Leaders, count: string, total: string) =>
      `Los números mayores son los de ${names}: ${count} de ${total} cada uno.`,
    many: ({ groups }: Leaders, count: string, total: string) =>
      `El número mayor lo comparten ${groups} grupos: ${count} de ${total} cada uno.`,
  },
  quoted: (name: string) => `«${name}»`,
  nothing: 'Todavía no hay ninguno.',
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
    known: (voice: string, count: string, of: string) => `${voice.toLowerCase()} en ${count} de ${of}`,
    one: (list: string) => `Con un nivel que todavía cuenta: ${list}.`,
    groups: (list: string) => `Con algún nivel que todavía cuenta: ${list}.`,
    record: (count: string, of: string) => `Los documentos muestran algo de ${count} de ${of} acuerdos que pedían o fijaban algo.`,
  },
  continuity: { title: '¿En qué años aparece cada tema?' },
  pairs: {
    heading: 'Las dos voces, frente a frente',
    title: '¿A qué distancia están gobiernos y sociedad civil?',
    partTitle: (name: string) => `¿A qué distancia están gobiernos y sociedad civil: ${name}?`,
    summary: (same: string, far: string, of: string, contested: number) =>
      `Todos dicen lo mismo en ${same} de ${of} comparaciones; hay ${contested} niveles o más entre los más lejanos en ${far}.`,
    shown: (n: string, of: string) => `Aquí están las ${n} mayores de ${of}; el archivo de datos las trae todas.`,
    few: (subject: string, government: string, civil: string, distance: string) =>
      `${subject}: los gobiernos dicen «${government}»; la sociedad civil, «${civil}» (${distance}).`,
    range: (lowest: string, highest: string) => `de ${lowest} a ${highest}`,
    rule: 'Cada línea va de lo que dice el gobierno (círculo) a lo que dice la sociedad civil (rombo). Si una voz da varios niveles, una barra une el más bajo y el más alto. Se dan dos diferencias: entre los niveles más cercanos y entre los más lejanos.',
  },
  pipeline: {
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
  },
  matrix: {
    title: (name: string) => `¿Qué se sabe de cada medida en cada país? ${name}`,
    summary: (known: string, of: string) => `Hay ${of} casillas en que una medida se dirige a un país; hemos recibido algo de ${known}.`,
  },
  map: {
    summary: (leaders: string, silent: string, of: string) => `${leaders} Sin ningún reporte ni autoevaluación: ${silent} de ${of} países.`,
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
    heading: 'Acuerdos por año y órgano',
    rule: 'Cada acuerdo se cuenta una vez, en el órgano y el año en que se adoptó. Todas las barras tienen la misma escala.',
    point: (body: string, year: string) => `${body} en ${year}`,
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
