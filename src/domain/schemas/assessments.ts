import * as z from 'zod';
import { CARRIED_STATES, EVIDENCE_KINDS, LEVELS, LOCALES } from './vocabulary.ts';
import { baseWords, confidence, localId, notes, notesWords, parties, reference, sources, wordMap } from './fields.ts';
import { described, edtfDate, isoDay, line, list, paragraphs, truthful, webAddress } from './rules.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const subject = described(
  reference('agreements', 'guidelines'),
  ['Acuerdo o medida', 'Qué se evalúa: un acuerdo, o una medida de un instrumento.'],
  ['Agreement or measure', 'What is assessed: an agreement, or one measure of an instrument.'],
);
const documentedEvidence = z
  .strictObject({
    id: localId,
    date: described(
      edtfDate('past'),
      ['Cuándo pasó', 'Lo que muestra el documento. Cuenta desde ese día.'],
      ['When it happened', 'What the document shows. It counts from that day.'],
    ).optional(),
    state: described(
      z.enum(CARRIED_STATES),
      [
        'Qué permite decir',
        'Junto con lo anterior: hecho, en vigor o hecho en parte. Déjelo vacío si no basta para decir nada. Necesita una fecha.',
      ],
      [
        'What it supports',
        'Together with what came before: done, in force or partly done. Leave it empty if it is not enough to say anything. Needs a date.',
      ],
    ).optional(),
    sources,
    confidence,
  })
  .refine(({ state, date }) => state === undefined || date !== undefined, {
    params: { code: 'state-without-date' },
    path: ['state'],
  });

const documentedAct = z.strictObject({
  subject: described(
    reference('agreements'),
    ['Acuerdo', 'Del que hablan los documentos.'],
    ['Agreement', 'The one that the documents are about.'],
  ),
  evidence: described(
    list(documentedEvidence, 60),
    ['Qué encontramos', 'Cada documento que dice algo del acuerdo.'],
    ['What we found', 'Each document that says something of the agreement.'],
  ).optional(),
  missing: described(
    list(z.strictObject({ id: localId }), 60),
    ['Qué no encontramos', 'Lo que se buscó y no apareció.'],
    ['What we did not find', 'What was looked for and did not turn up.'],
  ).optional(),
});

/** Facts of the documentary record: what published sources show of an agreement, kept by the editors. */
const recordFacts = z.strictObject({
  documented: described(
    list(documentedAct, 100),
    ['Acuerdos documentados', 'De cada acuerdo, qué muestran los documentos.'],
    ['Agreements documented', 'Of each agreement, what documents show.'],
  ),
  notes: notes.optional(),
});

const recordWords = z.strictObject({
  ...baseWords,
  evidence: described(
    wordMap,
    ['Qué muestra', 'En palabras propias, con la fecha y el lugar que da el documento.'],
    ['What it shows', 'In our own words, with the date and place that the document gives.'],
  ).optional(),
  missing: described(wordMap, ['Qué falta', 'En palabras propias.'], ['What is missing', 'In our own words.']).optional(),
  notes: notesWords,
});

const region = described(
  line(80),
  ['Estado, departamento o provincia', 'O distrito. Por su nombre, por ejemplo Chiapas.'],
  ['State, department or province', 'Or district. By its name, for instance Chiapas.'],
);

const municipality = described(
  line(80),
  ['Municipio', 'De esa división. Nunca un lugar exacto.'],
  ['Municipality', 'Inside that division. Never an exact spot.'],
);

const method = described(
  paragraphs(600),
  ['Cómo se sabe', 'Visitas, entrevistas, documentos: cuántos y cuándo.'],
  ['How it is known', 'Visits, interviews, documents: how many and when.'],
);

const reportedEvidence = truthful(
  z.strictObject({
    title: described(
      line(300),
      ['Qué es', 'Por ejemplo, «Minuta de la reunión de agosto».'],
      ['What it is', 'For instance, "Minutes of the August meeting".'],
    ),
    kind: described(z.enum(EVIDENCE_KINDS), 'Tipo de evidencia', 'Kind of evidence'),
    url: described(webAddress('https'), 'Dirección pública', 'Public address').optional(),
    sources: sources.optional(),
  }),
  'title',
);

const reportedAssessment = z
  .strictObject({
    subject,
    country: described(
      reference('parties'),
      ['País', 'Si no es el que se dijo para el conjunto.'],
      ['Country', 'Where it is not the one given for the whole.'],
    ).optional(),
    region: region.optional(),
    municipality: municipality.optional(),
    level: described(
      z.enum(LEVELS),
      ['Cuánto se ha hecho', 'De un acuerdo. «Sin información» no es avance ni incumplimiento.'],
      ['How much was done', 'Of an agreement. "No information" is neither progress nor breach.'],
    ).optional(),
    norm: described(
      z.enum(LEVELS),
      ['Si existe la regla', 'La norma, de una medida. Se pregunta igual a gobiernos y organizaciones.'],
      ['Whether the rule exists', 'The norm, of a measure. Governments and organisations are asked the same.'],
    ).optional(),
    practice: described(
      z.enum(LEVELS),
      ['Si se hace', 'La práctica, de una medida: en el terreno. Se pregunta igual a gobiernos y organizaciones.'],
      ['Whether it is done', 'Practice, of a measure: on the ground. Governments and organisations are asked the same.'],
    ).optional(),
    method: described(
      paragraphs(600),
      ['Cómo se sabe', 'Si aquí es distinto de lo dicho para el conjunto. Un nivel sustancial o total lo necesita en uno de los dos.'],
      ['How it is known', 'Where it differs from what was said for the whole. A substantial or full level needs it in one of the two.'],
    ).optional(),
    evidence: described(
      list(reportedEvidence, 60),
      ['Evidencia', 'En qué se apoya. El nivel total necesita al menos una con dirección o fuente.'],
      ['Evidence', 'What it rests on. The full level needs at least one piece with an address or a source.'],
    ).optional(),
  })
  .refine((value) => value.level !== undefined || value.norm !== undefined || value.practice !== undefined, {
    params: { code: 'assessment-without-level' },
    path: ['subject'],
  });

/** Front matter of a civil-society compliance report; its body is prose. Facts and words stand in one file, in the author's language. */
const reportFacts = z.strictObject({
  title: baseWords.title,
  summary: baseWords.summary.optional(),
  lang: described(z.enum(LOCALES), ['Idioma', 'En que está escrito el reporte.'], ['Language', 'In which the report is written.']),
  organization: described(reference('parties'), 'Organización que firma', 'Organisation that signs'),
  period: described(
    edtfDate('planned'),
    ['Período observado', 'Por ejemplo, tercer trimestre de 2026.'],
    ['Period observed', 'For instance, third quarter of 2026.'],
  ),
  filed: described(isoDay('past'), 'Día en que se presentó', 'Day it was filed'),
  place: described(
    z.strictObject({
      country: described(reference('parties'), 'País observado', 'Country observed'),
      region: region.optional(),
      municipality: municipality.optional(),
    }),
    'Dónde se observó',
    'Where it was observed',
  ).optional(),
  method,
  'no-personal-data-checked': described(
    isoDay('past'),
    ['Lectura de datos personales', 'El día en que una persona leyó todo el texto y confirmó que no contiene datos personales.'],
    ['Reading for personal data', 'The day on which a person read the whole text and confirmed that it contains no personal data.'],
  ),
  assessments: described(list(reportedAssessment, 300), 'Evaluaciones', 'Assessments'),
  presented: described(
    list(reference('meetings'), 20),
    ['Reuniones que lo recibieron', 'Aquellas en las que se presentó.'],
    ['Meetings that received it', 'Those at which it was presented.'],
  ).optional(),
  related: parties(
    ['Otros que menciona', 'Países, órganos u organizaciones.'],
    ['Others it mentions', 'Countries, bodies or organisations.'],
  ).optional(),
});

/** Facts of a government's answer to the secretariat's questionnaire; its levels are the government's own. */
const selfAssessmentFacts = z.strictObject({
  country: described(reference('parties'), 'País que responde', 'Country that answers'),
  period: described(edtfDate('planned'), ['Período que cubre', 'Por ejemplo, 2026.'], ['Period it covers', 'For instance, 2026.']),
  filed: described(isoDay('past'), 'Día en que se presentó', 'Day it was filed'),
  lang: described(
    z.enum(LOCALES),
    [
      'Idioma del gobierno',
      'En el que escribió el método, los lugares y la evidencia. Hace falta si título y resumen están en los dos idiomas.',
    ],
    ['Language of the government', 'In which it wrote method, places and evidence. Needed where title and summary are in both languages.'],
  ).optional(),
  method: method.optional(),
  assessments: described(list(reportedAssessment, 300), 'Evaluaciones', 'Assessments'),
  notes: notes.optional(),
});

const selfAssessmentWords = z.strictObject({ ...baseWords, notes: notesWords });

/** What the files of a report hold. */
const REPORTS = { facts: permissible(reportFacts), words: undefined, wordLists: {} } as const satisfies CollectionSchema;

/** What the files of a self-assessment hold. */
const SELF_ASSESSMENTS = {
  facts: permissible(selfAssessmentFacts),
  words: selfAssessmentWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

/** What the files of a documentary record hold. */
const RECORDS = {
  facts: permissible(recordFacts),
  words: recordWords,
  wordLists: { notes: ['notes'], evidence: ['documented', 'evidence'], missing: ['documented', 'missing'] },
} as const satisfies CollectionSchema;

export const ASSESSMENT_SCHEMAS = {
  reports: REPORTS,
  'self-assessments': SELF_ASSESSMENTS,
  records: RECORDS,
};
