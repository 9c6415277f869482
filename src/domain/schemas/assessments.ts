import { z } from 'zod';
import { CARRIED_STATES, EVIDENCE_KINDS, FATES, INPUT_KINDS, LEVELS, LOCALES, STANCES } from './vocabulary.ts';
import { baseWords, confidence, localId, notes, notesWords, parties, reference, sources, themes, wordMap } from './fields.ts';
import { described, edtfDate, isoDay, line, list, paragraphs, truthful, webAddress } from './rules.ts';

const subject = described(
  reference('agreements', 'guidelines'),
  'Lo que se evalúa: un acuerdo, o una medida de un lineamiento (`ins-2016-ninez/m4`).',
  'What is assessed: an agreement, or one measure of a guideline (`ins-2016-ninez/m4`).',
);
const documentedEvidence = z
  .strictObject({
    id: localId,
    date: described(
      edtfDate('past'),
      'Cuándo ocurrió lo que se documenta; desde ese día cuenta.',
      'When what is documented happened; it counts from that day.',
    ).optional(),
    state: described(
      z.enum(CARRIED_STATES),
      'Lo que esta evidencia, con las anteriores, permite decir: consta hecho, consta vigente o consta en parte. Se omite si no basta para decir nada. Exige una fecha.',
      'What this evidence, with the earlier ones, allows to say: documented as done, still in force, or partly. Left out where it is not enough to say anything. Requires a date.',
    ).optional(),
    sources,
    confidence,
  })
  .refine(({ state, date }) => state === undefined || date !== undefined, {
    params: { code: 'state-without-date' },
    path: ['state'],
  });

const documentedAct = z.strictObject({
  subject: described(reference('agreements'), 'El acuerdo del que se documenta algo.', 'The agreement of which something is documented.'),
  evidence: described(list(documentedEvidence, 60), 'Lo que se encontró.', 'What was found.').optional(),
  missing: described(list(z.strictObject({ id: localId }), 60), 'Lo que no se encontró.', 'What was not found.').optional(),
});

/** Facts of the documentary record: what published sources show of an agreement, kept by the editors. */
export const recordFacts = z.strictObject({
  documented: described(list(documentedAct, 100), 'Lo que se documenta de cada acuerdo.', 'What is documented of each agreement.'),
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
  'División de primer nivel (estado, departamento, provincia…), por su nombre, abreviatura o código ISO 3166-2.',
  'First-level division (state, department, province…), by its name, abbreviation or ISO 3166-2 code.',
);

const municipality = described(
  line(80),
  'Municipio, dentro de la división; nunca un lugar exacto.',
  'Municipality, inside the division; never an exact spot.',
);

const method = described(paragraphs(600), 'Cómo se sabe lo que se afirma.', 'How what is stated is known.');

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
      'País evaluado, si no es el del encabezado.',
      'Country assessed, where not that of the heading.',
    ).optional(),
    region: region.optional(),
    municipality: municipality.optional(),
    level: described(
      z.enum(LEVELS),
      'Nivel del conjunto, para un acuerdo. `no-information` no es avance ni incumplimiento.',
      'Level as a whole, for an agreement. `no-information` is neither progress nor breach.',
    ).optional(),
    norm: described(
      z.enum(LEVELS),
      'Nivel de la norma: ¿existe la regla? Se pide de cada medida, a gobiernos y organizaciones.',
      'Level of the norm: does the rule exist? Asked of each measure, from governments and organisations alike.',
    ).optional(),
    practice: described(
      z.enum(LEVELS),
      'Nivel de la práctica: ¿se hace en el terreno? Se pide de cada medida, a gobiernos y organizaciones.',
      'Level of practice: is it done on the ground? Asked of each measure, from governments and organisations alike.',
    ).optional(),
    method: described(
      paragraphs(600),
      'Cómo se sabe, si difiere del método general. Un nivel sustancial o total lo exige.',
      'How it is known, where it differs from the general method. A substantial or full level requires it.',
    ).optional(),
    evidence: described(
      list(reportedEvidence, 60),
      'Evidencia en que se apoya. El nivel total exige al menos una con dirección o fuente.',
      'Evidence it rests on. The full level requires at least one piece with an address or a source.',
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
    'Día en que una persona confirmó que el texto no contiene datos personales.',
    'Day on which a person confirmed that the text holds no personal data.',
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
    'Entradas en que consta.',
    'Entries in which it shows.',
  ).optional(),
  sources: sources.optional(),
});

/** Facts of a party's answer to what was said of it. It stands beside what it answers and is never removed. */
export const replyFacts = z.strictObject({
  to: described(
    reference('reports', 'self-assessments', 'reviews', 'records'),
    'Entrada a la que responde: un reporte, una autoevaluación, una revisión o un registro.',
    'Entry it answers: a report, a self-assessment, a review or a record.',
  ),
  subject: described(
    reference('agreements', 'guidelines'),
    'Evaluación a la que responde, si no es a todas las de la entrada.',
    'Assessment it answers, where not all those of the entry.',
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
    'The whole reply, where longer than the summary.',
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
