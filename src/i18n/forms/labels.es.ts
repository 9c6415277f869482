// A data table: what fields that many people fill in ask, where they are spoken to otherwise than the words of the schema do.
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

/** What a field asks and what helps to answer, by the path of the field. */
export type FieldLabels = Readonly<Record<string, Readonly<Record<string, { label: string; hint?: string }>>>>;

export const labelsEs: FieldLabels = {
  reports: {
    lang: { label: 'Idioma en que escribe' },
    organization: {
      label: 'Organización que firma',
      hint: 'Escriba su nombre y elija en la lista. Si no aparece, pida primero que la agreguen.',
    },
    period: { label: 'Período observado', hint: 'Doce meses como máximo: tercer trimestre de 2026, julio de 2026, 2026.' },
    filed: { label: 'Día en que lo presentan', hint: 'Hoy, si lo envía ahora.' },
    method: { label: 'Cómo lo saben', hint: 'Visitas, entrevistas, documentos: cuántos y cuándo. Sin nombres de personas.' },
    'no-personal-data-checked': {
      label: 'Datos personales',
      hint: 'Antes de enviar, alguien tiene que leer todo el texto y ver que no hay nombres, teléfonos ni nada que permita reconocer a una persona.',
    },
    assessments: { label: 'Qué evalúan', hint: 'Un acuerdo o una medida cada vez. Agregue tantos como necesite.' },
    place: { label: 'Dónde lo observaron', hint: 'Si fue en un solo país. Nunca un lugar exacto.' },
    presented: { label: 'Reuniones en que lo presentaron' },
    related: { label: 'Otras partes que menciona' },
  },
  'self-assessments': {
    country: { label: 'País que informa' },
    period: { label: 'Período que cubre', hint: 'Doce meses como máximo: tercer trimestre de 2026, 2026.' },
    filed: { label: 'Día en que se presenta', hint: 'Hoy, si lo envía ahora.' },
    method: { label: 'Cómo lo saben', hint: 'Respuestas de oficinas, registros, visitas: cuáles y de cuándo.' },
    assessments: { label: 'De qué informa', hint: 'Uno cada vez. Agregue tantos como necesite.' },
  },
  replies: {
    to: {
      label: 'A qué responde',
      hint: 'Un reporte, una autoevaluación, una revisión o lo que muestran los documentos. Busque por su título.',
    },
    subject: { label: 'Sobre qué acuerdo o medida', hint: 'Si responde a una parte. Si responde a todo, déjelo vacío.' },
    from: { label: 'Quién responde', hint: 'El país, el órgano o la organización de quien se habló.' },
    stance: { label: 'Qué hace con lo dicho' },
    filed: { label: 'Día en que se presenta', hint: 'Hoy, si lo envía ahora.' },
    text: { label: 'La réplica entera', hint: 'Si no cabe en el resumen.' },
  },
  /** In reports and self-assessments alike. */
  assessed: {
    'assessments.subject': { label: 'Acuerdo o medida', hint: `Escriba parte del título, por ejemplo «${CONFERENCE_NAMES.es.topic}».` },
    'assessments.country': {
      label: 'País del que habla',
      hint: 'Si no es el de arriba. Sin país, se entiende que habla de toda la región.',
    },
    'assessments.region': { label: 'Estado, departamento, provincia o distrito' },
    'assessments.municipality': { label: 'Municipio', hint: 'Nunca un albergue, una calle ni un punto exacto.' },
    'assessments.level': { label: '¿Cuánto se ha hecho?', hint: 'Si no lo sabe, elija «sin información»: no es avance ni incumplimiento.' },
    'assessments.norm': { label: '¿Existe la regla?', hint: 'La norma. A gobiernos y organizaciones se les pregunta lo mismo.' },
    'assessments.practice': {
      label: '¿Se hace en el terreno?',
      hint: 'La práctica. A gobiernos y organizaciones se les pregunta lo mismo.',
    },
    'assessments.method': {
      label: 'Cómo lo sabe',
      hint: 'Si en este caso es distinto de lo que dijo arriba. Desde «parcial sustancial» hace falta decirlo.',
    },
    'assessments.evidence': {
      label: 'Evidencia',
      hint: 'En qué se apoya. «Total» necesita al menos una con dirección o fuente; de la práctica, una que muestre lo que se hace.',
    },
    'assessments.evidence.title': { label: 'Qué es', hint: 'Por ejemplo, «Minuta de la reunión de agosto».' },
    'assessments.evidence.kind': { label: 'Tipo' },
    'assessments.evidence.url': { label: 'Dirección pública', hint: 'Empieza por https://. Déjela vacía si no está publicada.' },
    'assessments.evidence.sources': { label: 'O una fuente del sitio' },
    'place.country': { label: 'País' },
    'place.region': { label: 'Estado, departamento, provincia o distrito' },
    'place.municipality': { label: 'Municipio', hint: 'Nunca un lugar exacto.' },
  },
};
