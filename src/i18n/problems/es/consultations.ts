// A data table: the Spanish words for problems of consultations and holidays, in the order of the catalogue.
import type { ProcedureStep } from '#domain/schemas/vocabulary.ts';
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean } from './phrases.ts';

const STEPS: Record<ProcedureStep, string> = {
  'to-troika': 'presentar el texto a la Troika antes de enviarlo',
  'troika-consensus': 'contar con el consenso de la Troika antes de enviarlo',
  redistribution: 'volver a distribuir el texto con los cambios propuestos',
  term: 'esperar el plazo antes de registrar el consenso',
  consensus: 'contar con el consenso de todos',
  execution: 'ejecutar lo concertado después del consenso',
  informed: 'informar a los países del resultado',
};

export const consultations = {
  'round-without-text': {
    title: 'Ronda sin texto',
    message: ({ found }) => `La ronda «${found}» no dice qué texto se consultó.`,
    remedy: () => 'Añada «text» con «source», con «url» o, si el texto no es público, con «reserved: true».',
    meaning:
      'Cada ronda consulta un texto. Un texto cambiado abre otra ronda con otro plazo, así que sin el texto no se sabe qué aceptaron los países.',
    wrong: 'rounds:\n  - { id: r1, sent: 2026-03-02 }',
    right: 'rounds:\n  - { id: r1, sent: 2026-03-02, text: { reserved: true } }',
  },
  'rounds-out-of-order': {
    title: 'Rondas en desorden',
    message: ({ found, previousSent }) => `La ronda se envió el ${found}, antes que la ronda anterior (${previousSent}).`,
    remedy: () => 'Ponga las rondas en el orden de su envío, o corrija la fecha.',
    meaning: 'Cada ronda empieza después de la anterior: el plazo vuelve a contar desde el nuevo envío.',
    wrong: 'rounds:\n  - { id: r1, sent: 2026-03-09, … }\n  - { id: r2, sent: 2026-03-02, … }',
    right: 'rounds:\n  - { id: r1, sent: 2026-03-02, … }\n  - { id: r2, sent: 2026-03-09, … }',
  },
  'position-from-non-member': {
    title: 'Posición de quien no es país miembro',
    message: ({ found }) => `«${found}» no es un país miembro, y su posición no cuenta para el consenso.`,
    remedy: ({ nearest, accepted }) => sentences(didYouMean(nearest), `Países miembros: ${listed(accepted)}.`),
    meaning:
      'La consulta se dirige a los países miembros y el consenso es de ellos. La opinión de un observador o de una organización se cuenta en una nota.',
    wrong: 'positions: [{ country: ar, on: 2026-03-04, stance: agrees }]',
    right: 'positions: [{ country: gt, on: 2026-03-04, stance: agrees }]',
  },
  'position-twice': {
    title: 'Dos posiciones del mismo país en una ronda',
    message: ({ found, round }) => `«${found}» tiene dos posiciones en la ronda «${round}».`,
    remedy: () => 'Deje la última posición que tomó, o ponga la otra en la ronda a la que corresponde.',
    meaning: 'En cada ronda un país tiene una posición. Si la cambió, vale la última, y una nota puede contar el cambio.',
    wrong: 'positions: [{ country: gt, stance: objects, … }, { country: gt, stance: agrees, … }]',
    right: 'positions: [{ country: gt, stance: agrees, … }]',
  },
  'procedure-not-followed': {
    title: 'Paso que no siguió el procedimiento',
    message: ({ path, step }) => `Según «${path}», no se siguió un paso del procedimiento: ${STEPS[step]}.`,
    remedy: () => 'Revise la fecha y el valor. Si así consta en la fuente, deje la entrada: se publica como está documentado.',
    meaning:
      'El procedimiento escrito tiene un orden. Lo que se apartó de él se publica con su prueba; esta advertencia es para que no sea un error de dedo.',
    wrong: 'outcome: { result: consensus, on: 2026-03-03 } con una ronda enviada el 2026-03-02',
    right: 'outcome: { result: consensus, on: 2026-03-12 }',
  },
  'consulted-by-another': {
    title: 'Consulta de un país que no presidía',
    message: ({ found, presided }) => `La consulta dice que presidía «${found}»; ese día presidía «${presided}».`,
    remedy: () => 'Revise «presidency» y la fecha del envío. Si la fuente lo dice así, deje la entrada y cuéntelo en una nota.',
    meaning: 'Consulta quien preside. El sitio lo compara con los períodos documentados de las presidencias.',
    wrong: 'presidency: aa, con una ronda enviada durante el período de bb',
    right: 'presidency: bb',
  },
  'holiday-outside-years': {
    title: 'Feriado fuera de los años de su tabla',
    message: ({ found }) => `El feriado del ${found} no está en un año que la tabla cubra.`,
    remedy: ({ accepted }) => `Corrija la fecha, o añada el año con todos sus feriados. La tabla cubre: ${listed(accepted)}.`,
    meaning:
      'Un año se cubre entero o no se cubre. Con un año a medias, el plazo parecería calculado con todos los feriados y no sería cierto.',
    wrong: 'years: [2026]\n… { on: 2027-01-01, confidence: general }',
    right: 'years: [2026]\n… { on: 2026-01-01, confidence: general }',
  },
  'holidays-twice': {
    title: 'Dos tablas de feriados del mismo país',
    message: ({ found, otherFile }) => `«${found}» ya tiene una tabla de feriados: ${otherFile}.`,
    remedy: () => 'Junte las dos tablas en una.',
    meaning: 'Cada país tiene una tabla de feriados con todos los años que se conocen.',
    wrong: 'holidays/gt.md y holidays/gt-2027.md, las dos con country: gt',
    right: 'holidays/gt.md con years: [2026, 2027]',
  },
  'holidays-end-soon': {
    title: 'Tabla de feriados que termina pronto',
    message: ({ found, path }) => `La tabla termina con el año ${found} («${path}»).`,
    remedy: ({ path }) =>
      path === 'years'
        ? 'Añada los años siguientes con todos sus feriados, tal como los publica el país.'
        : 'Lea si las leyes siguen igual y aumente «computed.to»; si cambiaron, corrija las reglas o escriba los años en «years».',
    meaning:
      'Después del último año de la tabla, el sitio no calcula ningún plazo de ese país. El aviso llega con más de un año de anticipación, antes de que a alguien le falte un plazo.',
    wrong: 'computed: { from: 2025, to: 2035 }, en octubre de 2034',
    right: 'computed: { from: 2025, to: 2045 }',
  },
} satisfies Partial<ProblemTexts>;
