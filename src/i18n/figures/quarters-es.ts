import type { AssessingVoice, Voice } from '#domain/schemas/vocabulary.ts';

/** The words of the picture of past quarters, and of what can be chosen in it. `{…}` is filled in by the browser. */
export const quarters = {
  heading: 'Al cierre de cada trimestre',
  title: '¿Cómo estaban los acuerdos y las medidas al cierre de cada trimestre?',
  measure: 'Casos de cada voz al último día de cada trimestre, y hoy.',
  record: (now: string, of: string, date: string, then: string, thenOf: string) =>
    `Los documentos muestran algo de ${now} de ${of} acuerdos que pedían o fijaban algo; con fecha hasta el ${date}, de ${then} de ${thenOf}.`,
  known: {
    government: (now: string, of: string, then: string, thenOf: string) =>
      `los gobiernos, hoy en ${now} de ${of} y entonces en ${then} de ${thenOf}`,
    'civil-society': (now: string, of: string, then: string, thenOf: string) =>
      `la sociedad civil, hoy en ${now} de ${of} y entonces en ${then} de ${thenOf}`,
  } satisfies Record<AssessingVoice, unknown>,
  voices: (date: string, list: string) => `Casos con un nivel que contaba al ${date} y que cuenta hoy: ${list}.`,
  hindsight: 'Es lo que hoy sabemos de cada día pasado, no lo que este sitio decía entonces.',
  columns: {
    day: 'Al cierre del',
    government: 'Gobiernos: casos con un nivel',
    'civil-society': 'Sociedad civil: casos con un nivel',
    record: 'Registro documental: acuerdos de los que se muestra algo',
  } satisfies Record<Voice | 'day', string>,
  never: 'Ningún nivel en ningún trimestre.',
  choose: {
    label: 'Qué mirar',
    of: 'País o tema',
    all: 'Todo junto',
    countries: 'Países',
    themes: 'Temas',
    voice: 'Voz',
    voices: 'Las tres, cada una aparte',
    quarter: 'Cierre de trimestre',
    reset: 'Quitar lo elegido',
    help: 'Lo elegido se destaca también en los demás gráficos de la página que lo muestran por separado. Los otros siguen contando todo.',
  },
  /** The scale of a picture: its highest number of cases. */
  highest: 'hasta {n}',
  chosen: '{group}, al {date}',
  spoken: '{voice}: {count}',
  elsewhere: 'El registro documental no cuenta país por país. Está en «La región en conjunto».',
  noCases: 'Ningún caso.',
  failed: 'Los números no se pudieron cargar. Están en los archivos de datos, abajo.',
  lists: 'Los casos de hoy, uno por uno',
  file: (size: string) => `Los mismos números por país y por tema, JSON (${size})`,
};
export type QuarterWords = typeof quarters;
