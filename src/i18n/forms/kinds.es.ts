import type { CollectionName } from '#domain/schemas/collections.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

// A data table: what each form is called, and what it is for. English has the same shape.
export const kindsEs: Record<CollectionName, { title: string; lead: string }> = {
  reports: {
    title: 'Escribir un reporte de cumplimiento',
    lead: 'Una organización de la sociedad civil cuenta qué observó de un acuerdo o de una medida: dónde, cuándo y cómo lo sabe.',
  },
  'self-assessments': {
    title: 'Informar como gobierno',
    lead: 'Un gobierno dice, con sus palabras y sus niveles, qué hizo de lo que se le pidió.',
  },
  replies: {
    title: 'Responder a lo que se dijo',
    lead: 'Quien fue evaluado puede aceptar, rechazar o aclarar. La réplica se publica junto a lo que responde.',
  },
  reviews: {
    title: 'Anotar una revisión independiente',
    lead: 'Un estudio, una auditoría o una revisión de una universidad o de otra institución.',
  },
  practices: { title: 'Anotar una buena práctica', lead: 'Algo que funcionó en un lugar y que otros pueden usar.' },
  actions: {
    title: 'Anotar un programa o una acción',
    lead: 'Lo que se hizo en torno a un acuerdo: un programa, una acción conjunta, una acción de incidencia.',
  },
  inputs: {
    title: 'Anotar un texto de la sociedad civil',
    lead: `Una declaración, una resolución o una presentación que la sociedad civil llevó ${c.word.to}.`,
  },
  agreements: {
    title: 'Anotar un acuerdo',
    lead: `Lo que un órgano ${c.word.of} decidió, pidió, recomendó o acogió, con sus entregables.`,
  },
  meetings: { title: 'Anotar una reunión', lead: 'Fecha, lugar, agenda, quiénes asistieron, minuta y próximos pasos.' },
  documents: { title: 'Anotar un documento', lead: 'Una minuta, un informe o una carta, con sus envíos y a quién llegaron.' },
  plans: { title: 'Anotar un plan de trabajo', lead: 'Lo que un plan prevé, quién lo hace y hasta cuándo.' },
  consultations: { title: 'Anotar una consulta', lead: 'Una consulta por escrito, con sus rondas y las posiciones de los países.' },
  presidencies: { title: 'Anotar una presidencia', lead: 'Qué país preside, desde cuándo, y cómo recibió el cargo.' },
  parties: {
    title: 'Anotar una organización, un órgano o una institución',
    lead: 'Quién es, desde cuándo, de qué forma parte. Nunca el nombre de una persona.',
  },
  sources: { title: 'Anotar una fuente', lead: 'Un documento o una página que apoya lo que dice este sitio.' },
  records: { title: 'Anotar lo que muestran los documentos', lead: 'Evidencia publicada sobre un acuerdo, con su fecha y su fuente.' },
  proposals: { title: 'Anotar una propuesta', lead: 'Lo que se propuso y todavía no es un acuerdo.' },
  guidelines: { title: 'Anotar un instrumento', lead: 'Lineamientos, guías o memorandos, con sus medidas.' },
  waivers: { title: 'Anotar una dispensa', lead: 'Una obligación del mecanismo que se dispensó o que no se cumplió, y quién lo decidió.' },
  holidays: { title: 'Anotar los feriados de un país', lead: 'Los días que no cuentan en los plazos de ese país.' },
  observations: { title: 'Anotar una observación', lead: 'Lo que alguien señaló sobre una práctica.' },
  challenges: { title: 'Anotar un desafío', lead: 'Una dificultad que las fuentes nombran.' },
  chains: { title: 'Anotar un asunto a lo largo de los años', lead: 'Los pasos por los que pasó un asunto, de una reunión a otra.' },
  requests: { title: 'Anotar un pedido de los documentos', lead: 'Lo que un documento de trabajo pide de este sitio.' },
  themes: { title: 'Anotar un tema', lead: 'Un tema con el que se clasifican los acuerdos.' },
  tags: { title: 'Anotar una etiqueta', lead: 'Una palabra con la que se encuentran los textos que tratan de lo mismo.' },
  glossary: { title: 'Anotar un término', lead: 'Una palabra del glosario y lo que significa.' },
};
