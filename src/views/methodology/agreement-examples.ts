import type { Specificity } from '#domain/agreements/specificity.ts';
import type { Timeliness } from '#domain/agreements/timeliness.ts';
import type { Level, Outcome, TextKnown, Specific } from '#domain/schemas/vocabulary.ts';
import type { Title } from './voice-examples.ts';

// Data tables: worked examples of what is computed of an agreement. The page shows them; a test computes each.

export interface TimelinessExample {
  title: Title;
  /** Date written in the agreement (EDTF). */
  due?: string;
  /** Date (EDTF) of the meeting before which it is due. */
  meeting?: string;
  closed?: { on: string; outcome: Outcome };
  /** Date (EDTF) of the evidence by which the record shows it as done. */
  documented?: string;
  /** What an organisation reports of a period. */
  observed?: { period: string; level: Level };
  asOf: string;
  result: Timeliness;
}

export const TIMELINESS_EXAMPLES: readonly TimelinessExample[] = [
  { title: { es: 'El acuerdo no lleva fecha.', en: 'The agreement bears no date.' }, asOf: '2027-06-01', result: 'no-date' },
  {
    title: {
      es: 'Se retiró después de que pasara su fecha: ya no obliga.',
      en: 'It was withdrawn after its date had passed: the date binds no more.',
    },
    due: '2026-12-31',
    closed: { on: '2027-02-01', outcome: 'withdrawn' },
    asOf: '2027-06-01',
    result: 'no-date',
  },
  { title: { es: 'Falta medio año.', en: 'Half a year is left.' }, due: '2027-12-01', asOf: '2027-06-01', result: 'on-time' },
  { title: { es: 'Falta un mes.', en: 'A month is left.' }, due: '2027-07-01', asOf: '2027-06-01', result: 'due-soon' },
  {
    title: {
      es: 'Debe hacerse antes de una reunión, y faltan dos días para que empiece.',
      en: 'It is due before a meeting that begins in two days.',
    },
    meeting: '2027-06-03/2027-06-04',
    asOf: '2027-06-01',
    result: 'due-soon',
  },
  {
    title: {
      es: 'Pasó el último día del mes escrito en el acuerdo, y nadie dice nada.',
      en: 'The last day of the month in the agreement has passed, and nobody says anything.',
    },
    due: '2027-05',
    asOf: '2027-06-01',
    result: 'date-passed',
  },
  {
    title: { es: 'Empezó la reunión antes de la cual debía hacerse.', en: 'The meeting before which it was due has begun.' },
    meeting: '2027-06-01/2027-06-02',
    asOf: '2027-06-01',
    result: 'date-passed',
  },
  {
    title: {
      es: 'Una organización observó, después de la fecha, que se hizo en parte.',
      en: 'An organisation observed, after the date, that it was done in part.',
    },
    due: '2027-03-31',
    observed: { period: '2027-05', level: 'partial' },
    asOf: '2027-06-01',
    result: 'overdue',
  },
  {
    title: {
      es: 'Una organización observó lo mismo antes de la fecha: no dice nada del plazo.',
      en: 'An organisation observed the same before the date: that says nothing of the deadline.',
    },
    due: '2027-03-31',
    observed: { period: '2027-02', level: 'partial' },
    asOf: '2027-06-01',
    result: 'date-passed',
  },
  {
    title: { es: 'Se cerró como cumplido el último día.', en: 'It was closed as fulfilled on the last day.' },
    due: '2027-03-31',
    closed: { on: '2027-03-31', outcome: 'fulfilled' },
    asOf: '2027-06-01',
    result: 'done-on-time',
  },
  {
    title: { es: 'Se cerró como cumplido un día después.', en: 'It was closed as fulfilled a day later.' },
    due: '2027-03-31',
    closed: { on: '2027-04-01', outcome: 'fulfilled' },
    asOf: '2027-06-01',
    result: 'done-late',
  },
  {
    title: {
      es: 'Las fuentes documentan que se hizo, con fecha anterior al plazo.',
      en: 'Sources document that it was done, with a date before the deadline.',
    },
    due: '2027-03-31',
    documented: '2026-11',
    asOf: '2027-06-01',
    result: 'done-on-time',
  },
  {
    title: {
      es: 'Solo se sabe el año en que se cerró: pudo ser antes o después.',
      en: 'Only the year in which it was closed is known: it may have been before or after.',
    },
    due: '2027-03-31',
    closed: { on: '2027', outcome: 'fulfilled' },
    asOf: '2028-06-01',
    result: 'unknown',
  },
];

export interface StalledExample {
  title: Title;
  adopted: string;
  /** Levels that one organisation reported, with the day of filing. */
  reports: readonly { filed: string; level: Level }[];
  /** Day on which it was closed as fulfilled. */
  closed?: string;
  asOf: string;
  /** The day since which nothing has moved; undefined where it is not stalled. */
  result: string | undefined;
}

export const STALLED_EXAMPLES: readonly StalledExample[] = [
  {
    title: { es: 'Falta un día para que pasen cuatro trimestres sin movimiento.', en: 'A day short of four quarters without movement.' },
    adopted: '2026-03-10',
    reports: [],
    asOf: '2027-03-09',
    result: undefined,
  },
  {
    title: { es: 'Pasaron cuatro trimestres sin movimiento.', en: 'Four quarters passed without movement.' },
    adopted: '2026-03-10',
    reports: [],
    asOf: '2027-03-10',
    result: '2026-03-10',
  },
  {
    title: { es: 'Un reporte cambió el nivel.', en: 'A report changed the level.' },
    adopted: '2026-03-10',
    reports: [{ filed: '2026-10-02', level: 'partial' }],
    asOf: '2027-03-10',
    result: undefined,
  },
  {
    title: {
      es: 'Otro reporte repite el mismo nivel sin evidencia: no es movimiento.',
      en: 'Another report repeats the same level without evidence: that is no movement.',
    },
    adopted: '2026-03-10',
    reports: [
      { filed: '2026-10-02', level: 'partial' },
      { filed: '2027-02-01', level: 'partial' },
    ],
    asOf: '2027-10-02',
    result: '2026-10-02',
  },
  {
    title: { es: 'Está cerrado: ya no puede detenerse.', en: 'It is closed: it can no longer stall.' },
    adopted: '2026-03-10',
    reports: [],
    closed: '2026-09-01',
    asOf: '2030-01-01',
    result: undefined,
  },
];

export interface SpecificityExample {
  title: Title;
  /** How its text is known; read whole where it is left out. */
  reading?: TextKnown;
  /** Facts in whose place the text says that they are to be defined. */
  placeholders?: readonly ('deliverable' | 'indicator' | 'verification')[];
  stated: readonly Specific[];
  result: Specificity;
}

export const SPECIFICITY_EXAMPLES: readonly SpecificityExample[] = [
  { title: { es: 'El acuerdo solo enuncia una intención.', en: 'The agreement only states an intention.' }, stated: [], result: 'none' },
  {
    title: {
      es: 'Dice «por definir» en lugar del producto y del indicador.',
      en: 'It says "to be defined" in place of product and indicator.',
    },
    stated: [],
    placeholders: ['deliverable', 'indicator'],
    result: 'none',
  },
  {
    title: { es: 'Se conoce por otro texto, que no dice ninguno.', en: 'It is known from another text, which states none.' },
    stated: [],
    reading: 'second-hand',
    result: 'unread',
  },
  { title: { es: 'Dice quién y para cuándo.', en: 'It says who and by when.' }, stated: ['responsible', 'date'], result: 'partly' },
  {
    title: {
      es: 'Dice quién, para cuándo, qué se entrega y a quiénes alcanza.',
      en: 'It says who, by when, what is delivered and whom it reaches.',
    },
    stated: ['responsible', 'date', 'deliverable', 'scope'],
    result: 'mostly',
  },
  {
    title: { es: 'Lo dice todo.', en: 'It says everything.' },
    stated: ['responsible', 'date', 'deliverable', 'indicator', 'scope', 'resources', 'verification'],
    result: 'complete',
  },
];

export interface ResourceExample {
  title: Title;
  needed: number | undefined;
  /** Amounts pledged; undefined for a pledge that states none. */
  pledged: readonly (number | undefined)[];
  /** What is still missing; undefined where the need is not stated. */
  result: number | undefined;
}

export const RESOURCE_EXAMPLES: readonly ResourceExample[] = [
  { title: { es: 'Hay un compromiso por la mitad.', en: 'Half of it was pledged.' }, needed: 1000, pledged: [500], result: 500 },
  {
    title: { es: 'Se comprometió más de lo necesario: no falta nada.', en: 'More was pledged than needed: nothing is missing.' },
    needed: 1000,
    pledged: [700, 500],
    result: 0,
  },
  {
    title: { es: 'Un compromiso no dice cuánto: puede faltar menos.', en: 'One pledge does not say how much: less may be missing.' },
    needed: 1000,
    pledged: [undefined, 200],
    result: 800,
  },
  {
    title: { es: 'No se sabe cuánto hace falta.', en: 'What is needed is not known.' },
    needed: undefined,
    pledged: [200],
    result: undefined,
  },
];
