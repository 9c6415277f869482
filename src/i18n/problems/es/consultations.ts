// A data table: the Spanish words for problems of consultations and holidays, in the order of the catalogue.
import type { ProcedureStep } from '#domain/schemas/vocabulary.ts';
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean } from './phrases.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

const STEPS: Record<ProcedureStep, string> = {
  'to-troika': `presentar el texto ${c.troika.to} antes de enviarlo`,
  'troika-consensus': `tener el consenso ${c.troika.of} antes de enviarlo`,
  redistribution: 'enviar otra vez el texto con los cambios propuestos',
  term: 'esperar a que termine el plazo antes de registrar el consenso',
  consensus: 'tener el consenso de todos',
  execution: 'ejecutar lo acordado después del consenso',
  informed: 'informar a los países del resultado',
};

export const consultations = {
  'round-without-text': {
    title: 'Ronda sin texto',
    message: ({ found }) => `La ronda «${found}» no dice qué texto se consultó.`,
    remedy: () => 'Agregue «text» con «source» o con «url». Si el texto no es público, con «reserved: true».',
    meaning:
      'En cada ronda se consulta un texto. Si el texto cambia, empieza otra ronda con otro plazo. Sin el texto no se sabe qué aceptaron los países.',
    wrong: 'rounds:\n  - { id: r1, sent: 2026-03-02 }',
    right: 'rounds:\n  - { id: r1, sent: 2026-03-02, text: { reserved: true } }',
  },
  'rounds-out-of-order': {
    title: 'Rondas en desorden',
    message: ({ found, previousSent }) => `Esta ronda se envió el ${found}, antes que la que está arriba (${previousSent}).`,
    remedy: () => 'Ponga las rondas en el orden en que se enviaron, o corrija la fecha.',
    meaning: 'Cada ronda empieza después de la anterior, y su plazo se cuenta desde el nuevo envío.',
    wrong: 'rounds:\n  - { id: r1, sent: 2026-03-09, … }\n  - { id: r2, sent: 2026-03-02, … }',
    right: 'rounds:\n  - { id: r1, sent: 2026-03-02, … }\n  - { id: r2, sent: 2026-03-09, … }',
  },
  'position-from-non-member': {
    title: 'Posición de quien no es país miembro',
    message: ({ found }) => `«${found}» no es un país miembro, y su posición no cuenta para el consenso.`,
    remedy: ({ nearest, accepted }) => sentences(didYouMean(nearest), `Países miembros: ${listed(accepted)}.`),
    meaning:
      'Se consulta a los países miembros, y el consenso es de ellos. Lo que opine un observador o una organización se cuenta en una nota.',
    wrong: 'positions: [{ country: ar, on: 2026-03-04, stance: agrees }]',
    right: 'positions: [{ country: {second}, on: 2026-03-04, stance: agrees }]',
  },
  'position-twice': {
    title: 'Dos posiciones del mismo país en una ronda',
    message: ({ found, round }) => `«${found}» tiene dos posiciones en la ronda «${round}».`,
    remedy: () => 'Deje la última que tomó, o pase la otra a la ronda que le corresponde.',
    meaning: 'Un país tiene una sola posición en cada ronda. Si la cambió, vale la última. El cambio se puede contar en una nota.',
    wrong: 'positions: [{ country: {second}, stance: objects, … }, { country: {second}, stance: agrees, … }]',
    right: 'positions: [{ country: {second}, stance: agrees, … }]',
  },
  'procedure-not-followed': {
    title: 'Paso que no siguió el procedimiento',
    message: ({ path, step }) => `Según «${path}», no se siguió un paso del procedimiento: ${STEPS[step]}.`,
    remedy: () => 'Revise la fecha y el valor. Si la fuente lo dice así, deje la entrada: se publica tal como pasó.',
    meaning:
      'El procedimiento escrito tiene un orden. Si alguien se apartó de él, se publica con su prueba. El aviso es por si solo fue un error al escribir.',
    wrong: 'outcome: { result: consensus, on: 2026-03-03 } con una ronda enviada el 2026-03-02',
    right: 'outcome: { result: consensus, on: 2026-03-12 }',
  },
  'consulted-by-another': {
    title: 'Consulta de un país que no presidía',
    message: ({ found, presided }) => `La consulta dice que presidía «${found}», pero ese día presidía «${presided}».`,
    remedy: () => 'Revise «presidency» y la fecha del envío. Si la fuente lo dice así, deje la entrada y cuéntelo en una nota.',
    meaning: 'Consulta el país que preside. El sitio compara la fecha con los períodos de las presidencias que conoce.',
    wrong: 'presidency: aa, con una ronda enviada durante el período de bb',
    right: 'presidency: bb',
  },
  'holiday-outside-years': {
    title: 'Feriado de un año que la tabla no cubre',
    message: ({ found }) => `La tabla no cubre el año del feriado del ${found}.`,
    remedy: ({ accepted }) => `Corrija la fecha, o agregue ese año con todos sus feriados. La tabla cubre: ${listed(accepted)}.`,
    meaning: 'Un año se cubre entero o no se cubre. Con medio año, el plazo parecería calculado con todos los feriados, y no sería cierto.',
    wrong: 'years: [2026]\n… { on: 2027-01-01, confidence: general }',
    right: 'years: [2026]\n… { on: 2026-01-01, confidence: general }',
  },
  'holidays-twice': {
    title: 'Dos tablas de feriados del mismo país',
    message: ({ found, otherFile }) => `«${found}» ya tiene una tabla de feriados: ${otherFile}.`,
    remedy: () => 'Junte las dos tablas en una.',
    meaning: 'Cada país tiene una sola tabla de feriados, con todos los años que se conocen.',
    wrong: 'holidays/{second}.md y holidays/{second}-2027.md, las dos con country: {second}',
    right: 'holidays/{second}.md con years: [2026, 2027]',
  },
  'holidays-end-soon': {
    title: 'Tabla de feriados que termina pronto',
    message: ({ found, path }) => `La tabla termina con el año ${found} («${path}»).`,
    remedy: ({ path }) =>
      path === 'years'
        ? 'Agregue los años siguientes con todos sus feriados, como los publica el país.'
        : 'Mire si las leyes siguen igual y aumente «computed.to». Si cambiaron, corrija las reglas o escriba los años en «years».',
    meaning:
      'Después del último año de la tabla, el sitio no calcula ningún plazo de ese país. El aviso llega con más de un año de anticipación.',
    wrong: 'computed: { from: 2025, to: 2035 }, en octubre de 2034',
    right: 'computed: { from: 2025, to: 2045 }',
  },
} satisfies Partial<ProblemTexts>;
