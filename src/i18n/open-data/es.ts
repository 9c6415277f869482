// A data table: the words of the open data in Spanish. English has the same shape.
import { columnsEs } from './columns.es.ts';
import type { SharedColumn } from './columns.es.ts';
import type { OwnTable } from './table-names.ts';
import { queriesEs, type QueryWords } from './queries.es.ts';
import { pageEs, type DataPageWords } from './page.es.ts';

type Types = 'text' | 'edtf' | 'day' | 'integer' | 'number' | 'boolean' | 'codes' | 'numbers' | 'texts';

export interface OpenDataWords {
  columns: Record<SharedColumn, { title: string; about: string }>;
  tables: Record<OwnTable, { title: string; about: string }>;
  page: DataPageWords;
  queries: QueryWords;
  types: Record<Types, string>;
  units: Record<'minutes' | 'months' | 'days' | 'currency', string>;
  yes: string;
  no: string;
}

const table = (title: string, about: string) => ({ title, about });

export const es: OpenDataWords = {
  columns: columnsEs,
  page: pageEs,
  queries: queriesEs,
  tables: {
    assessments: table(
      'Evaluaciones',
      'Una fila por cada nivel que dio un gobierno o una organización, con quién lo dice, de qué país y período, y su evidencia.',
    ),
    assessment_evidence: table('Evidencia de las evaluaciones', 'Una fila por cada documento u otra prueba que nombra quien evalúa.'),
    obligations: table(
      'Lo que piden las reglas del mecanismo',
      'Una fila por cada caso de una regla: una reunión, un trimestre, un año. Los de reglas que ningún órgano ha adoptado son pedidos y no obligan a nadie.',
    ),
    obligation_owners: table(
      'A quién se le pide cada caso',
      'Una fila por cada cargo al que la regla se lo pide, con quien lo ejercía ese día.',
    ),
    obligation_evidence: table('En qué se apoya cada caso', 'Una fila por cada entrada de la que se calculó el estado.'),
    agreements: table(
      'Acuerdos',
      'Una fila por cada acto de un órgano, con lo que muestran los documentos. Aquí no hay niveles de ninguna voz.',
    ),
    proposals: table('Propuestas', 'Una fila por cada cosa que se propuso y que, hasta donde sabemos, ningún órgano adoptó.'),
    guidelines: table('Instrumentos', 'Una fila por cada lineamiento, guía, plan u otro instrumento.'),
    reports: table('Reportes', 'Una fila por cada reporte de cumplimiento de una organización. Sus niveles están en las evaluaciones.'),
    'self-assessments': table('Autoevaluaciones', 'Una fila por cada respuesta de un gobierno. Sus niveles están en las evaluaciones.'),
    reviews: table('Revisiones independientes', 'Una fila por cada estudio o auditoría. No son ninguna de las tres voces.'),
    records: table('Registro documental', 'Una fila por cada registro de lo que muestran fuentes publicadas.'),
    replies: table('Réplicas', 'Una fila por cada respuesta de una parte a lo que se dijo de ella.'),
    meetings: table('Reuniones', 'Una fila por cada reunión que nombran las fuentes.'),
    presidencies: table('Presidencias', 'Una fila por cada turno de la presidencia.'),
    plans: table('Planes anuales', 'Una fila por cada plan.'),
    documents: table('Documentos', 'Una fila por cada agenda, minuta, informe o borrador, y quién lo recibió.'),
    actions: table('Programas y acciones', 'Una fila por cada cosa que se hizo alrededor de un acuerdo.'),
    waivers: table('Dispensas y constancias', 'Una fila por cada obligación que se dispensó o que, según un documento, no se hizo.'),
    parties: table('Países, órganos y organizaciones', 'Una fila por cada país, órgano, red u organización. Ninguna persona.'),
    consultations: table('Consultas', 'Una fila por cada consulta por escrito.'),
    holidays: table('Feriados', 'Una fila por cada país.'),
    inputs: table('Textos de la sociedad civil', 'Una fila por cada declaración, presentación u otro texto.'),
    practices: table('Buenas prácticas', 'Una fila por cada práctica que contó un grupo.'),
    observations: table('Opiniones', 'Una fila por cada opinión anotada en un grupo. Son opiniones, no hechos.'),
    challenges: table('Desafíos', 'Una fila por cada vacío que señalan los documentos.'),
    chains: table('Asuntos a lo largo de los años', 'Una fila por cada asunto. Que un paso siga a otro no prueba que venga de él.'),
    requests: table('Pedidos de los documentos', 'Una fila por cada parte de lo que los documentos piden.'),
    themes: table('Temas', 'Una fila por cada tema o eje.'),
    tags: table('Etiquetas', 'Una fila por cada etiqueta.'),
    sources: table('Fuentes', 'Una fila por cada documento en que se apoya algo de este sitio.'),
    glossary: table('Glosario', 'Una fila por cada palabra o sigla.'),
    notes: table('Notas', 'Una fila por cada nota de cualquier entrada: lo que quien lee debe saber.'),
    source_references: table('Citas de fuentes', 'Una fila por cada lugar de una entrada que nombra una fuente, y cómo se leyó.'),
  },
  types: {
    text: 'texto',
    edtf: 'fecha con la precisión de la fuente (EDTF)',
    day: 'día',
    integer: 'número entero',
    number: 'número',
    boolean: 'true o false; vacío si no se dice',
    codes: 'varios códigos, separados por punto y coma',
    numbers: 'varios números, separados por punto y coma',
    texts: 'varios textos, como lista JSON',
  },
  units: { minutes: 'minutos', months: 'meses', days: 'días', currency: 'en la moneda del acuerdo' },
  yes: 'sí',
  no: 'no',
};
