// A data table: the Spanish words of consultations, holidays, the calculator and the calendar. English has the same shape.

import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

export const consultations = {
  states: {
    announced: 'Anunciada',
    'to-troika': `Ante ${c.troika.the}`,
    reaction: `Con reacción ${c.troika.of}`,
    sent: 'Enviada a los países',
    restarted: 'Reiniciada con otro texto',
    consensus: 'Con consenso',
    ended: 'Terminada sin consenso',
    executed: 'Ejecutada',
    informed: 'Informada a los países',
  },
  kinds: { procedure: 'Procedimiento escrito entre reuniones', other: 'Otra consulta de la presidencia' },
  topics: { substantive: 'Sustantivo, según la fuente', procedural: 'De procedimiento, según la fuente' },
  reactions: {
    consensus: `${c.troika.the} da su consenso`,
    changes: `${c.troika.the} pide cambios`,
    'no-consensus': `${c.troika.the} no da su consenso`,
  },
  results: { consensus: 'hay consenso', 'no-consensus': 'no hay consenso', withdrawn: 'se retira' },
  track: {
    label: 'Pasos del procedimiento',
    troika: c.troika.To,
    reaction: `Reacción ${c.troika.of}`,
    sent: 'A los países',
    outcome: 'Resultado',
    executed: 'Ejecución',
    informed: 'Informe a los países',
  },
  stances: {
    proposes: 'Propone el texto',
    agrees: 'De acuerdo',
    'agrees-with-changes': 'De acuerdo con cambios',
    objects: 'En contra',
    abstains: 'Se abstienen',
    silent: 'Sin respuesta',
  },
  silence: {
    consensus: 'El envío dice que el silencio vale como acuerdo.',
    'no-consensus': 'El envío dice que el silencio no vale como acuerdo.',
    unstated: 'El envío no dice si el silencio vale: aquí no lo contamos como acuerdo.',
  },
  status: {
    running: 'El plazo corre.',
    depends: 'Según qué calendario se use, el plazo ya terminó o todavía corre.',
    over: 'El plazo terminó y no encontramos el resultado.',
    settled: 'Se conoce el resultado.',
    replaced: 'Un texto cambiado abrió otra ronda con otro plazo.',
  },
  labels: {
    state: 'Situación',
    topic: 'Tema de la consulta',
    troika: c.troika.bare,
    silence: 'El silencio',
    sent: 'Enviada',
    closes: 'Fecha límite que el envío fija',
    reserved: 'El texto no es público.',
    openText: 'Leer el texto',
  },
  round: (n: number) => `Ronda ${n}`,
  positions: 'Respuestas',
  withoutCalendar: (countries: string) => `No tenemos los feriados de: ${countries}.`,
  noClock: 'No sabemos el día exacto del envío: no podemos calcular el plazo.',
  passed: (passed: number, days: number) => `Han pasado ${passed} de ${days} días hábiles que lo son en todos los países.`,
  unexplained: 'Hay consenso escrito aunque faltan respuestas. El envío no dice que el silencio valga como acuerdo.',
  objected: (countries: string) => `Hay consenso escrito aunque se opuso: ${countries}.`,
  empty: {
    title: 'No encontramos ninguna consulta escrita.',
    text: (asOf: string) =>
      `Al ${asOf} no encontramos en las fuentes ninguna consulta hecha con este procedimiento. Eso no prueba que no las hubiera.`,
    who: `La presidencia o la secretaría ${c.word.of} pueden mandarnos los textos, sus fechas y las respuestas.`,
    action: 'Cómo enviarlos',
  },
  calculator: 'Calcular un plazo',
};

export const terms = {
  caption: (start: string) => `Último día del plazo de un texto enviado el ${start}`,
  calendar: 'Qué feriados cuentan',
  five: 'Cinco días hábiles',
  three: 'Tres días hábiles',
  own: 'Cada país con los suyos',
  presidency: (country: string) => `Los de la presidencia (${country})`,
  announced: (country: string) => `${country}, según un anuncio`,
  presidencyUnknown: 'Los de la presidencia',
  all: 'Los de todos a la vez',
  range: (first: string, last: string) => `${first} a ${last}`,
  unknown: 'Sin calendario',
  byCountry: 'Cada país con su calendario',
  countryCaption: 'Último día en cada país',
  country: 'País',
  skipped: 'Feriados que se saltaron',
  noneSkipped: 'Entre el envío y el último día no hay ningún feriado que conozcamos.',
  unverified: 'sin verificar',
  verified: 'verificado',
  unknownYears: (years: string) => `No tenemos los feriados de ${years}: no calculamos el plazo, que podría terminar después.`,
  rules: c.says.terms,
  counting: 'El día del envío no cuenta. El primer día hábil siguiente es el día uno.',
  source: 'Lo que dice el documento',
};

export const holidays = {
  scopes: { national: undefined, capital: 'solo en la capital', 'public-sector': 'solo en oficinas públicas' },
  moved: {
    law: (day: string) => `traslado del ${day} según la ley`,
    decree: (day: string) => `traslado del ${day} por decreto`,
  },
  labels: { law: 'Base que suele citarse', years: 'Años', weekend: 'Descanso semanal', date: 'Día', name: 'Feriado' },
  weekdays: {
    sunday: 'domingo',
    monday: 'lunes',
    tuesday: 'martes',
    wednesday: 'miércoles',
    thursday: 'jueves',
    friday: 'viernes',
    saturday: 'sábado',
  },
  otherYears: 'Otros años',
  caption: (year: number) => `Feriados de ${year}`,
  meta: (years: string, dates: string) => `${years} · ${dates} fechas`,
  unverified: (n: string, total: string) =>
    `No hemos comparado ${n} de ${total} fechas con una publicación oficial. Si usted la tiene, puede enviarla.`,
};

export const calculator = {
  lead: 'Elija el día del envío y los países. La página cuenta los días hábiles con el mismo programa que calcula este sitio.',
  noScript: (start: string) =>
    `El formulario necesita JavaScript. Sin él, la tabla muestra el cálculo para un texto enviado el ${start} a todos los países.`,
  start: 'Día del envío',
  countries: 'Países consultados',
  presidency: 'País que preside',
  nobody: 'No se sabe',
  everyone: 'Todos',
  none: 'Ninguno',
  compute: 'Calcular',
  permanent: 'La dirección de la página guarda su elección: puede copiarla y enviarla.',
  noCountries: 'Elija al menos un país.',
  badDate: 'Escriba un día completo.',
  limits: `La tabla de feriados cubre los años que se indican. La página de feriados de cada país dice cuántas de sus fechas comparamos con una publicación oficial. Use el resultado como orientación y confírmelo con la secretaría ${c.word.of}.`,
  coverage: (years: string) =>
    `Años con feriados: ${years}. En unos, los días están escritos uno por uno; en los demás, se calculan con las reglas de cada ley. Fuera de esos años no calculamos ningún plazo.`,
  tables: 'Ver los feriados de cada país',
};

export const calendar = {
  events: {
    meeting: 'Reunión',
    presidency: 'Presidencia',
    'agreement-due': 'Vence un acuerdo',
    'consultation-due': 'Vence una consulta',
    report: 'Reporte presentado',
    'self-assessment': 'Autoevaluación presentada',
    obligation: 'Obligación',
  },
  due: (title: string) => `Vence: ${title}`,
  dueBefore: (title: string, meeting: string) => `Vence antes de la reunión «${meeting}»: ${title}`,
  consultationDue: {
    five: (title: string, round: number) => `Vence la ronda ${round} (cinco días hábiles): ${title}`,
    three: (title: string, round: number) => `Vence la ronda ${round} (tres días hábiles): ${title}`,
    stated: (title: string, round: number) => `Vence la ronda ${round} (fecha del envío): ${title}`,
  },
  assumption: 'Contado con un día que sea hábil en todos los países.',
  upcoming: 'En curso y por venir',
  years: 'Ir al año',
  nothingUpcoming: (asOf: string) => `Al ${asOf} no conocemos ninguna fecha futura. Las fuentes que leímos no anuncian reuniones.`,
  undatedMonth: 'Sin mes conocido',
  subscribe: 'Agregar el calendario al suyo',
  subscribeText:
    'Estos archivos se abren en Outlook, Google Calendar o el teléfono. Solo traen las fechas de las que se sabe el día; las demás están en esta página.',
  all: 'Todo el calendario (.ics)',
  byCountry: 'Por país',
  byBody: 'Por órgano',
  feed: 'Novedades (Atom)',
  countLine: (events: string, coarse: string) => `${events} fechas; de ${coarse} no se sabe el día.`,
  feedTitle: 'Novedades y plazos',
  feedDescription: 'Reuniones, reportes y plazos, a medida que llegan sus fechas.',
};
