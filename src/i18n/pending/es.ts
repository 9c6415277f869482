// A data table: the Spanish words of the lists of what is pending for each party. English has the same shape.
import type { PendingKind, PendingPart } from '#domain/pending/model.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

/** A kind of line: its heading, and what it means and does not mean. */
interface KindWords {
  heading: string;
  meaning: string;
}

const things = (n: number) => (n === 1 ? '1 pendiente' : `${n} pendientes`);

export const pendingEs = {
  /** Of one party, on its page and in the names of its files. */
  title: (party: string) => `Lista de pendientes: ${party}`,
  lead: 'Lo que vence pronto, lo que tuvo una fecha, lo que espera una respuesta y lo que a este sitio le falta saber.',
  notice:
    'Es una lista de trabajo, no una evaluación. Que algo esté aquí quiere decir que no encontramos el documento que lo aclararía; no quiere decir que no se hizo. «Pendiente» no es aquí un nivel.',
  limits: 'No están aquí las reglas que ningún órgano ha adoptado. Lo que se pide a un grupo está solo en la lista del grupo.',
  whole: 'Suma de la lista',
  count: things,
  groups: 'Listas de sus grupos',
  files: 'Para su agenda y su hoja de cálculo',
  calendar: 'Calendario, con lo que tiene un día',
  feed: 'Novedades de esta lista',
  csv: 'Hoja de cálculo (CSV)',
  xlsx: 'Hoja de Excel',
  feedDescription: 'Lo que entra a la lista de pendientes, con el día de su fuente.',
  more: (n: number) => `Ver ${n} más`,
  beyond: (n: number) => (n === 1 ? 'Hay 1 más en la hoja de cálculo.' : `Hay ${n} más en la hoja de cálculo.`),
  settledBy: 'Lo aclararía',
  /** On the page of a party, and on the desk. */
  link: (n: number) => `Lista de pendientes (${n})`,
  none: 'No encontramos nada pendiente de esta parte.',
  desk: 'Listas de pendientes',
  deskIntro: 'Qué vence, qué espera respuesta y qué falta saber de cada parte, con el formulario que lo aclararía.',
  kinds: {
    due: { heading: 'Vence pronto', meaning: 'La fecha la da el texto del acuerdo, o una regla en vigor, y cae en los próximos {n} días.' },
    denied: {
      heading: 'Señalado como vencido',
      meaning: 'Lo dice quien se nombra en cada línea, y solo del lugar que nombra. Este sitio no lo dice.',
    },
    passed: {
      heading: 'Fecha pasada',
      meaning: 'No encontramos nada que diga si se hizo a tiempo. Eso no es un incumplimiento.',
    },
    unanswered: {
      heading: 'Espera una respuesta',
      meaning: 'No sabemos de ninguna; puede haberla. Nadie está obligado a responder a un reporte.',
    },
    endorsement: {
      heading: 'Espera un aval o una adopción',
      meaning:
        'No encontramos el documento. Una propuesta no obliga a nadie mientras ningún órgano la adopte, y acoger un texto no es avalarlo.',
    },
    recipients: { heading: 'No se sabe si llegó', meaning: 'El documento existe. De quienes se nombran no sabemos si lo recibieron.' },
    aging: {
      heading: 'Información por actualizar',
      meaning:
        'Un nivel se muestra como vigente durante {current} meses, y desde los {expired} como caducado. Sigue a la vista hasta que su autor dé otro.',
    },
    undated: { heading: 'Sin fecha en su texto', meaning: 'Leímos el texto y no da una fecha. Otro acto o un plan pueden ponerla.' },
    translation: {
      heading: 'En un solo idioma',
      meaning: 'A la entrada de este sitio le falta el otro idioma. El documento original puede estar en los dos.',
    },
  } satisfies Record<PendingKind, KindWords>,
  parts: {
    leads: 'el texto le pide conducirlo',
    does: 'el texto le pide hacerlo',
    supports: 'el texto le pide apoyar',
    addressed: 'el acto se dirige a este país',
    adopted: 'lo adoptó',
    owes: 'regla en vigor',
    author: 'es su texto',
    endorses: 'puede avalarlo',
    assessed: 'habla de este país',
    'presented-to': 'se le presentó',
    commented: 'es su texto',
    consulted: 'se le consulta',
    asked: 'se le envió',
  } satisfies Record<PendingPart, string>,
  /** Of a case that an adopted act asked for by itself, whatever became of the rule. */
  mandated: 'lo pide un acto adoptado',
  noDay: 'Ninguna fuente le pone fecha.',
  since: {
    presented: (when: string) => `presentado ${when}`,
    filed: (when: string) => `presentado ${when}`,
    sent: (when: string) => `enviado ${when}`,
    commented: (when: string) => `primer comentario ${when}`,
    adopted: (when: string) => `adoptado ${when}`,
    proposed: (when: string) => `propuesto ${when}`,
    /** @param day without a preposition */
    dated: (day: string) => `fecha: ${day}`,
    observed: (day: string) => `último día observado: ${day}`,
    unknown: 'sin fecha conocida',
  },
  until: (day: string) => `fecha límite de su envío: ${day}`,
  /** After a date: how long ago it was. */
  ago: (span: string) => `, hace ${span}`,
  comments: (names: string) => `comentarios de ${names}`,
  recipients: (names: string) => `no se sabe de: ${names}`,
  subjects: (n: number) => (n === 1 ? 'da nivel a 1 acuerdo o medida' : `da nivel a ${n} acuerdos o medidas`),
  freshness: { current: 'pronto por actualizar', aged: 'por actualizar', expired: 'caducada' },
  lacks: { es: 'falta el español', en: 'falta el inglés' } satisfies Record<Locale, string>,
  /** What would settle a line: in the place of the name of its form. */
  forms: {
    'self-assessments': 'una autoevaluación de su gobierno',
    reports: 'un reporte de la organización',
    records: 'un documento que lo muestre',
    replies: 'una réplica',
    meetings: 'una reunión en que se hizo',
    plans: 'un plan que lo muestre',
    documents: 'un documento de trabajo que lo muestre',
    proposals: 'una recomendación que lo muestre',
    consultations: 'las fechas de la consulta',
    actions: 'una acción que lo muestre',
    agreements: 'un acto que lo muestre',
  } satisfies Partial<Record<CollectionName, string>>,
  /** The same of an act that a body would adopt, by what it would settle. */
  acts: { endorsement: 'el acto que la adopte', undated: 'un acto que le ponga fecha' } satisfies Partial<Record<PendingKind, string>>,
  /** What is to be told of an entry that is there. */
  corrections: {
    unanswered: 'la respuesta, o un documento que la cuente',
    endorsement: 'el documento que lo avala',
    recipients: 'a quién se envió y qué día',
    translation: 'el texto en el otro idioma',
    consulted: 'la posición de este país',
  } satisfies Partial<Record<PendingKind | PendingPart, string>>,
  columns: ['Tipo', 'Qué es', 'Código', 'Su parte', 'Desde', 'Hasta', 'Qué se sabe', 'Lo aclararía', 'Formulario', 'Página'],
};
export type PendingWords = typeof pendingEs;
