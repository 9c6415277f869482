import * as z from 'zod';
import { ACTION_KINDS, ACTION_PURPOSES, ACTION_TIES, RESOURCE_SOURCES, RESOURCE_STATES, REVIEW_KINDS } from './vocabulary.ts';
import { baseWords, localId, notes, notesWords, parties, provenance, reference, sources, tags, themes, wordMap } from './fields.ts';
import { described, edtfDate, isoDay, list, paragraphs, webAddress } from './rules.ts';

const finding = z.strictObject({
  id: localId,
  subject: described(
    reference('agreements', 'guidelines'),
    'De qué trata: un acuerdo, o una medida de un instrumento (`ins-2016-ninez/m4`).',
    'What it is about: an agreement, or one measure of an instrument (`ins-2016-ninez/m4`).',
  ),
  country: described(
    reference('parties'),
    'País del que habla; se omite si habla de toda la región.',
    'Country it speaks of; left out where it speaks of the whole region.',
  ).optional(),
  sources: sources.optional(),
});

/**
 * Facts of an independent text about compliance. Its findings are its author's, in words: it gives no level, belongs to neither
 * voice and is compared with none.
 */
export const reviewFacts = z.strictObject({
  kind: described(
    z.enum(REVIEW_KINDS),
    'Revisión independiente, auditoría social de varios tipos de autores, o estudio.',
    'Independent review, social audit by several kinds of authors, or study.',
  ),
  by: parties(
    'Quién firma. Al menos uno es de la academia, un organismo observador u otro actor ajeno a las partes; ningún gobierno miembro.',
    'Who signs. At least one is of academia, an observer organisation or another actor outside the parties; no member government.',
  ),
  commissioned: parties(
    'Quién la encargó; se omite si nadie la encargó o no se sabe.',
    'Who commissioned it; left out if nobody did or it is not known.',
  ).optional(),
  funded: parties('Quién la financió; se omite si no se sabe.', 'Who funded it; left out if not known.').optional(),
  period: described(edtfDate('planned'), 'Período que examina, por ejemplo 2026.', 'Period it examines, e.g. 2026.'),
  filed: described(isoDay('past'), 'Día en que se presentó.', 'Day it was filed.'),
  text: described(
    webAddress('https'),
    'Dirección pública del texto entero (https).',
    'Public address of the whole text (https).',
  ).optional(),
  findings: described(
    list(finding, 100),
    'Hallazgos, cada uno sobre un acuerdo o una medida. Sus palabras están en las traducciones.',
    'Findings, each about an agreement or a measure. Their words are in the translations.',
  ),
  themes: themes.optional(),
  tags,
  sources: sources.optional(),
  notes: notes.optional(),
});

export const reviewWords = z.strictObject({
  ...baseWords,
  method: described(paragraphs(600), 'Cómo se sabe lo que se afirma.', 'How what is stated is known.'),
  findings: described(wordMap, 'Palabras de cada hallazgo.', 'Words of each finding.'),
  notes: notesWords,
});

const concern = z.strictObject({
  entry: described(
    reference('agreements', 'proposals', 'guidelines'),
    'Acuerdo, propuesta o instrumento.',
    'Agreement, proposal or instrument.',
  ),
  tie: described(
    z.enum(ACTION_TIES),
    'Qué dice la fuente: que nació de él (`stated`), que se apoya en él (`rests`), que tiene que ver con él (`about`), o solo que vino después (`later`).',
    'What the source says: that it came of it (`stated`), rests on it (`rests`), has to do with it (`about`), or only came later (`later`).',
  ),
});

/** Facts of something that was done around an agreement, by whom and when; no level, and no proof that the agreement was kept. */
export const actionFacts = z.strictObject({
  kind: described(
    z.enum(ACTION_KINDS),
    'Programa, acción conjunta de sociedad civil y gobiernos, acción de incidencia, o aplicación en un país de una guía o de una práctica de otro proceso.',
    "Programme, joint action of civil society and governments, advocacy action, or a country's use of a guide or of another process's practice.",
  ),
  began: described(
    edtfDate('planned'),
    'Cuándo empezó o empieza; se omite si la fuente no lo dice.',
    'When it began or begins; left out where the source does not say.',
  ).optional(),
  ended: described(
    edtfDate('planned'),
    'Cuándo terminó o termina; se omite si no se sabe.',
    'When it ended or ends; left out if not known.',
  ).optional(),
  by: parties('Quién la lleva a cabo; en una aplicación, los países.', 'Who carries it out; of an application, the countries.'),
  with: parties('Con quién más.', 'With whom else.').optional(),
  concerns: described(
    list(concern, 20),
    'Con qué acuerdos tiene que ver, y qué dice la fuente de ello.',
    'Which agreements it has to do with, and what the source says of it.',
  ).optional(),
  practice: described(reference('practices'), 'Buena práctica que se aplica.', 'Good practice that is applied.').optional(),
  process: described(
    reference('parties'),
    'Proceso de donde viene lo que se aplica.',
    'Process from which what is applied comes.',
  ).optional(),
  purposes: described(
    list(z.enum(ACTION_PURPOSES), ACTION_PURPOSES.length),
    'Para qué es: tareas de la red y fines del intercambio de información. Nunca un caso personal.',
    'What it is for: tasks of the network and purposes of an exchange of information. Never a personal case.',
  ).optional(),
  resources: described(
    z.strictObject({
      from: described(z.enum(RESOURCE_SOURCES), 'De dónde vienen los recursos.', 'Where the resources come from.'),
      state: described(z.enum(RESOURCE_STATES), 'Si están asegurados, se buscan o faltan.', 'Whether they are secured, sought or lacking.'),
    }),
    'Recursos identificados.',
    'Resources identified.',
  ).optional(),
  themes: themes.optional(),
  tags,
  ...provenance,
});

export const actionWords = z.strictObject({
  ...baseWords,
  expects: described(
    paragraphs(500),
    'Resultado que espera quien la lleva a cabo.',
    'Result that those who carry it out expect.',
  ).optional(),
  result: described(paragraphs(500), 'Qué resultado cuenta la fuente.', 'What result the source tells of.').optional(),
  notes: notesWords,
});
