import type { RecordState } from '#domain/schemas/vocabulary.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

const plural = (n: string, one: string, many: string) => (n === '1' ? one : `${n} ${many}`);

/** What the home page says. Names in braces stand where a link goes. */
export const homeEs = {
  findings: {
    gathered: `Este sitio reúne {acts} ${c.full.of}.`,
    acts: (n: string) => plural(n, '1 acuerdo u otro acto', 'acuerdos y otros actos'),
    asked: '{asked}.',
    asking: (n: string) => plural(n, 'Uno pedía hacer algo', 'pedían hacer algo'),
    noneAsking: 'Ninguno pedía hacer algo.',
    states: 'Según los documentos, {states}.',
    passed: '{passed} y no encontramos si se hizo a tiempo.',
    passing: (n: string) => (n === '1' ? 'En uno ya pasó la fecha' : `En ${n} ya pasó la fecha`),
    oldest: 'La fecha más antigua era {oldest}.',
    nobody: '{governments} ni {organisations} nos ha informado todavía.',
    governments: 'Ningún gobierno',
    organisations: 'ninguna organización',
    received: 'Hemos recibido {received}.',
    'self-assessments': (n: string) => plural(n, '1 autoevaluación de un gobierno', 'autoevaluaciones de gobiernos'),
    reports: (n: string) => plural(n, '1 reporte de una organización', 'reportes de organizaciones'),
    missing: '{none} nos ha informado todavía.',
    none: { 'self-assessments': 'Ningún gobierno', reports: 'Ninguna organización' },
    silence: 'Que no haya noticia no quiere decir que no se haya hecho.',
    ask: '¿Puede informar?',
  },
  doors: {
    label: '¿Qué busca?',
    topic: 'Mi tema',
    country: 'Mi país',
    report: 'Tengo algo que reportar',
    how: 'Cómo se escribe un reporte, paso a paso',
  },
  deadlines: {
    title: 'Plazos y fechas',
    lists: {
      overdue: (n: number): string => (n === 1 ? '1 acuerdo señalado como vencido' : `${n} acuerdos señalados como vencidos`),
      'date-passed': (n: number): string =>
        n === 1
          ? '1 acuerdo con fecha pasada: no encontramos si se hizo a tiempo'
          : `${n} acuerdos con fecha pasada: no encontramos si se hicieron a tiempo`,
    },
    none: 'Ningún acuerdo tiene una fecha cercana ni una fecha pasada sin respuesta. No conocemos ninguna fecha futura.',
  },
  newest: {
    received: 'Lo último que recibimos',
    happened: 'Lo último que pasó',
    nothing: 'Según las fuentes. Todavía no hemos recibido nada.',
    none: 'Todavía no hay nada con fecha.',
  },
  more: 'Más gráficos',
  charts: {
    documented: 'qué muestran los documentos',
    body: 'por órgano',
    theme: 'por tema',
    year: 'por año',
    country: 'por país',
    chains: 'asuntos a lo largo de los años',
    figures: 'todos, con sus datos',
  },
};

/** The trail of the acts: its own page, its lists, its picture. */
export const trailEs = {
  intro:
    'Los actos que pedían hacer algo y lo último que sabemos de cada uno. Donde no hay noticia no decimos que no se haya hecho: decimos hasta dónde llegan los documentos.',
  of: (n: string, all: string) => `${n} de ${all} actos que pedían hacer algo`,
  parts: {
    all: 'Todos',
    done: 'Se hizo lo pedido, según los documentos',
    'in-force': 'Estaba en vigor, según los documentos',
    partly: 'Se hizo una parte, según los documentos',
    'nothing-found': 'Buscamos y no encontramos nada',
    'no-record': 'Por documentar',
    cold: (years: string) => `Sin noticia desde hace ${years} años o más`,
  },
  others: 'Otros temas',
  none: 'Hoy no hay ninguno.',
  row: {
    last: (date: string) => `última noticia: ${date}`,
    due: (date: string) => `fecha que fijó el texto: ${date}`,
    'self-assessments': (n: string) => plural(n, '1 autoevaluación', 'autoevaluaciones'),
    reports: (n: string) => plural(n, '1 reporte', 'reportes'),
    replies: (n: string) => plural(n, '1 réplica', 'réplicas'),
  },
  figure: {
    id: 'rastro',
    title: '¿Hasta dónde llega el rastro de cada acto?',
    cold: (n: string, of: string, years: string) =>
      n === '1'
        ? `El rastro se corta en 1 de ${of} actos: sin noticia desde hace ${years} años o más.`
        : `El rastro se corta en ${n} de ${of} actos: sin noticia desde hace ${years} años o más.`,
    warm: (n: string) => (n === '1' ? 'El rastro de 1 acto que pedía hacer algo.' : `El rastro de ${n} actos que pedían hacer algo.`),
    rule: (years: string) =>
      `Entran los actos que pedían hacer algo, cada uno una vez, bajo su primer tema. La línea va de la fecha del acto a la última noticia: un documento con fecha, un reporte, una autoevaluación o una réplica. No hay silencio donde los documentos muestran que se hizo lo pedido o el acto se cerró. Tampoco donde el registro documental todavía no dice nada. El rastro se corta cuando pasan ${years} años sin noticia. Que no haya noticia no quiere decir que no se haya hecho.`,
    caption: 'Los actos que pedían hacer algo y la última noticia de cada uno',
    measure: 'Actos que pedían hacer algo, por tema',
    all: (n: string) => (n === '1' ? 'El acto, con su nombre' : `Los ${n}, uno por uno`),
    goneCold: (n: string) => plural(n, '1 rastro cortado', 'rastros cortados'),
    newest: (n: string, of: string) => `Se dibujan los ${n} actos más recientes de ${of}. La lista y los datos los tienen todos.`,
    close: 'Donde hay muchas juntas, una marca de reporte, réplica o autoevaluación vale por las vecinas.',
    legend: {
      adopted: 'fecha del acto',
      shows: 'un documento muestra algo',
      speaks: 'lo menciona',
      silent: 'sin noticia',
      unsearched: 'por documentar',
      due: 'fecha fijada',
      unsure: 'fecha aproximada',
      term: 'presidencia',
      'self-assessments': 'autoevaluación',
      reports: 'reporte',
      replies: 'réplica',
    },
    columns: {
      code: 'Código',
      act: 'Acto',
      theme: 'Tema',
      body: 'Órgano',
      adopted: 'Fecha del acto',
      state: 'Qué muestran los documentos',
      dues: 'Fecha que fijó el texto',
      last: 'Última noticia',
      next: 'Qué falta saber',
      reports: 'Reportes',
      answers: 'Autoevaluaciones',
      replies: 'Réplicas',
    },
  },
  next: {
    partly: 'Falta saber qué pasó con el resto.',
    'in-force': 'Falta saber si sigue en vigor.',
    'nothing-found': '',
    'no-record': '',
    done: '',
    'asks-nothing': '',
  } satisfies Record<RecordState, string>,
};
