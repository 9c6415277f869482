import * as z from 'zod';
import { CARRIED_STATES, EVIDENCE_KINDS, FATES, INPUT_KINDS, LEVELS, LOCALES, STANCES } from './vocabulary.ts';
import { baseWords, confidence, localId, notes, notesWords, parties, reference, sources, tags, themes, wordMap } from './fields.ts';
import { described, edtfDate, isoDay, line, list, paragraphs, truthful, webAddress } from './rules.ts';

const subject = described(
  reference('agreements', 'guidelines'),
  'Qué se evalúa: un acuerdo (`d-04`) o una medida de un instrumento (`ins-2016-ninez/m4`).',
  'What is assessed: an agreement (`d-04`) or one measure of an instrument (`ins-2016-ninez/m4`).',
);
const documentedEvidence = z
  .strictObject({
    id: localId,
    date: described(
      edtfDate('past'),
      'Cuándo pasó lo que muestra el documento. Cuenta desde ese día.',
      'When what the document shows happened. It counts from that day.',
    ).optional(),
    state: described(
      z.enum(CARRIED_STATES),
      'Qué permite decir esta evidencia junto con las anteriores: hecho, en vigor o hecho en parte. Se omite si no basta para decir nada. Necesita una fecha.',
      'What this evidence supports, together with what came before: done, in force or partly done. Left out if it is not enough to say anything. Needs a date.',
    ).optional(),
    sources,
    confidence,
  })
  .refine(({ state, date }) => state === undefined || date !== undefined, {
    params: { code: 'state-without-date' },
    path: ['state'],
  });

const documentedAct = z.strictObject({
  subject: described(reference('agreements'), 'El acuerdo del que hablan los documentos.', 'The agreement that the documents are about.'),
  evidence: described(list(documentedEvidence, 60), 'Qué encontramos.', 'What we found.').optional(),
  missing: described(list(z.strictObject({ id: localId }), 60), 'Qué no encontramos.', 'What we did not find.').optional(),
});

/** Facts of the documentary record: what published sources show of an agreement, kept by the editors. */
export const recordFacts = z.strictObject({
  documented: described(list(documentedAct, 100), 'Qué muestran los documentos de cada acuerdo.', 'What documents show of each agreement.'),
  notes: notes.optional(),
});

export const recordWords = z.strictObject({
  ...baseWords,
  evidence: described(wordMap, 'Palabras de cada evidencia.', 'Words of each piece of evidence.').optional(),
  missing: described(wordMap, 'Palabras de cada elemento que falta.', 'Words of each missing element.').optional(),
  notes: notesWords,
});

const region = described(
  line(80),
  'Estado, departamento, provincia o distrito, por su nombre, abreviatura o código ISO 3166-2.',
  'State, department, province or district, by its name, abbreviation or ISO 3166-2 code.',
);

const municipality = described(
  line(80),
  'Municipio de esa división. Nunca un lugar exacto.',
  'Municipality inside that division. Never an exact spot.',
);

const method = described(paragraphs(600), 'Cómo se sabe lo que aquí se dice.', 'How what is said here is known.');

const reportedEvidence = truthful(
  z.strictObject({
    title: described(line(300), 'Qué es la evidencia.', 'What the evidence is.'),
    kind: described(z.enum(EVIDENCE_KINDS), 'Tipo de evidencia.', 'Kind of evidence.'),
    url: described(webAddress('https'), 'Dirección pública (https).', 'Public address (https).').optional(),
    sources: sources.optional(),
  }),
  'title',
);

const reportedAssessment = z
  .strictObject({
    subject,
    country: described(
      reference('parties'),
      'País evaluado, si no es el de `place`.',
      'Country assessed, if it is not the one in `place`.',
    ).optional(),
    region: region.optional(),
    municipality: municipality.optional(),
    level: described(
      z.enum(LEVELS),
      'Nivel del conjunto, para un acuerdo. `no-information` no es avance ni incumplimiento.',
      'Overall level, for an agreement. `no-information` is neither progress nor breach.',
    ).optional(),
    norm: described(
      z.enum(LEVELS),
      'Nivel de la norma, para una medida: ¿existe la regla? Se pregunta igual a gobiernos y organizaciones.',
      'Level of the norm, for a measure: does the rule exist? Governments and organisations are asked the same.',
    ).optional(),
    practice: described(
      z.enum(LEVELS),
      'Nivel de la práctica, para una medida: ¿se hace en el terreno? Se pregunta igual a gobiernos y organizaciones.',
      'Level of practice, for a measure: is it done on the ground? Governments and organisations are asked the same.',
    ).optional(),
    method: described(
      paragraphs(600),
      'Cómo se sabe, si no es como dice `method` del encabezado. Un nivel sustancial o total lo necesita en uno de los dos.',
      'How it is known, if not as `method` in the header says. A substantial or full level needs it in one of the two.',
    ).optional(),
    evidence: described(
      list(reportedEvidence, 60),
      'Evidencia en que se apoya. El nivel total necesita al menos una con dirección o fuente.',
      'Evidence it rests on. The full level needs at least one piece with an address or a source.',
    ).optional(),
  })
  .refine((value) => value.level !== undefined || value.norm !== undefined || value.practice !== undefined, {
    params: { code: 'assessment-without-level' },
    path: ['subject'],
  });

/** Front matter of a civil-society compliance report; its body is prose. Facts and words stand in one file, in the author's language. */
export const reportFacts = z.strictObject({
  title: baseWords.title,
  summary: baseWords.summary.optional(),
  lang: described(z.enum(LOCALES), 'Idioma del reporte.', 'Language of the report.'),
  organization: described(reference('parties'), 'Organización que firma.', 'Organisation that signs.'),
  period: described(edtfDate('planned'), 'Período observado, por ejemplo 2026-Q3.', 'Period observed, e.g. 2026-Q3.'),
  filed: described(isoDay('past'), 'Día en que se presentó.', 'Day it was filed.'),
  place: described(
    z.strictObject({
      country: described(reference('parties'), 'País observado.', 'Country observed.'),
      region: region.optional(),
      municipality: municipality.optional(),
    }),
    'Dónde se observó.',
    'Where it was observed.',
  ).optional(),
  method,
  'no-personal-data-checked': described(
    isoDay('past'),
    'Día en que una persona leyó todo el texto y confirmó que no contiene datos personales.',
    'Day on which a person read the whole text and confirmed that it contains no personal data.',
  ),
  assessments: described(list(reportedAssessment, 300), 'Evaluaciones.', 'Assessments.'),
  presented: described(
    list(reference('meetings'), 20),
    'Reuniones en las que se presentó.',
    'Meetings at which it was presented.',
  ).optional(),
  related: parties('Otras partes mencionadas.', 'Other parties mentioned.').optional(),
});

/** Facts of a government's answer to the secretariat's questionnaire; its levels are the government's own. */
export const selfAssessmentFacts = z.strictObject({
  country: described(reference('parties'), 'País que responde.', 'Country that answers.'),
  period: described(edtfDate('planned'), 'Período que cubre.', 'Period it covers.'),
  filed: described(isoDay('past'), 'Día en que se presentó.', 'Day it was filed.'),
  lang: described(
    z.enum(LOCALES),
    'Idioma en que el gobierno escribió el método, los lugares y la evidencia. Hace falta si título y resumen están en los dos idiomas.',
    'Language in which the government wrote method, places and evidence. Needed where title and summary are in both languages.',
  ).optional(),
  method: method.optional(),
  assessments: described(list(reportedAssessment, 300), 'Evaluaciones.', 'Assessments.'),
  notes: notes.optional(),
});

export const selfAssessmentWords = z.strictObject({ ...baseWords, notes: notesWords });

const fate = z.strictObject({
  step: described(z.enum(FATES), 'Qué ocurrió con el texto.', 'What became of the text.'),
  on: described(edtfDate('past'), 'Cuándo.', 'When.'),
  by: described(reference('parties'), 'Quién lo hizo.', 'Who did it.').optional(),
  entries: described(
    list(reference('agreements', 'guidelines', 'documents', 'meetings', 'plans'), 60),
    'Entradas que lo muestran.',
    'Entries that show it.',
  ).optional(),
  sources: sources.optional(),
});

/** Facts of a party's answer to what was said of it. It stands beside what it answers and is never removed. */
export const replyFacts = z.strictObject({
  to: described(
    reference('reports', 'self-assessments', 'reviews', 'records'),
    'Entrada a la que responde: un reporte, una autoevaluación, una revisión o un registro documental.',
    'Entry it answers: a report, a self-assessment, a review or a documentary record.',
  ),
  subject: described(
    reference('agreements', 'guidelines'),
    'Evaluación a la que responde, si no es a todas.',
    'Assessment it answers, if not all of them.',
  ).optional(),
  from: described(reference('parties'), 'Quién responde: una parte evaluada.', 'Who answers: a party that was assessed.'),
  stance: described(z.enum(STANCES), 'Acepta lo dicho, lo rechaza o solo informa.', 'Accepts what was said, contests it, or only informs.'),
  filed: described(isoDay('past'), 'Día en que se presentó.', 'Day it was filed.'),
  sources: sources.optional(),
});

export const replyWords = z.strictObject({
  ...baseWords,
  text: described(
    paragraphs(4000),
    'La réplica entera, si es más larga que el resumen.',
    'The whole reply, if it is longer than the summary.',
  ).optional(),
});

/** Facts of a public statement of civil society to the Conference. */
export const inputFacts = z.strictObject({
  kind: described(z.enum(INPUT_KINDS), 'Tipo de texto.', 'Kind of text.'),
  presented: described(edtfDate('past'), 'Cuándo se presentó.', 'When it was presented.'),
  by: parties('Quién lo presenta.', 'Who presents it.'),
  to: described(reference('parties'), 'A qué órgano se presentó.', 'Body it was presented to.').optional(),
  meeting: described(reference('meetings'), 'Reunión en que se presentó.', 'Meeting at which it was presented.').optional(),
  related: described(
    list(reference('agreements', 'guidelines', 'proposals'), 100),
    'Entradas relacionadas.',
    'Related entries.',
  ).optional(),
  themes: themes.optional(),
  tags,
  fate: described(
    list(fate, 20),
    'Qué fue de él: recibido, respondido, decidido, llevado a la práctica.',
    'What became of it: received, answered, decided, acted on.',
  ).optional(),
  sources,
  confidence,
  notes: notes.optional(),
});

export const inputWords = z.strictObject({ ...baseWords, notes: notesWords });
