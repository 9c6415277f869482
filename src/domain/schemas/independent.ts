import * as z from 'zod';
import { ACTION_KINDS, ACTION_PURPOSES, ACTION_TIES, RESOURCE_SOURCES, RESOURCE_STATES, REVIEW_KINDS } from './vocabulary.ts';
import { baseWords, localId, notes, notesWords, parties, provenance, reference, sources, tags, themes, wordMap } from './fields.ts';
import { described, edtfDate, isoDay, list, paragraphs, webAddress } from './rules.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const finding = z.strictObject({
  id: localId,
  subject: described(
    reference('agreements', 'guidelines'),
    ['Acuerdo o medida', 'De qué trata: un acuerdo, o una medida de un instrumento.'],
    ['Agreement or measure', 'What it is about: an agreement, or one measure of an instrument.'],
  ),
  country: described(
    reference('parties'),
    ['País del que habla', 'Déjelo vacío si habla de toda la región.'],
    ['Country it speaks of', 'Leave it empty if it speaks of the whole region.'],
  ).optional(),
  sources: sources.optional(),
});

/**
 * Facts of an independent text about compliance. Its findings are its author's, in words: it gives no level, belongs to neither
 * voice and is compared with none.
 */
const reviewFacts = z.strictObject({
  kind: described(
    z.enum(REVIEW_KINDS),
    ['Tipo de texto', 'Revisión independiente, auditoría social de varios tipos de autores, o estudio.'],
    ['Kind of text', 'Independent review, social audit by several kinds of authors, or study.'],
  ),
  by: parties(
    ['Quién firma', 'Al menos uno es de la academia, un organismo observador u otro actor ajeno a las partes; ningún gobierno miembro.'],
    ['Who signs', 'At least one is of academia, an observer organisation or another actor outside the parties; no member government.'],
  ),
  commissioned: parties(
    ['Quién la encargó', 'Déjelo vacío si nadie la encargó o no se sabe.'],
    ['Who commissioned it', 'Leave it empty if nobody did or it is not known.'],
  ).optional(),
  funded: parties(['Quién la financió', 'Déjelo vacío si no se sabe.'], ['Who funded it', 'Leave it empty if it is not known.']).optional(),
  period: described(edtfDate('planned'), ['Período que examina', 'Por ejemplo, 2026.'], ['Period it examines', 'For instance, 2026.']),
  filed: described(isoDay('past'), 'Día en que se presentó', 'Day it was filed'),
  text: described(webAddress('https'), ['Texto entero', 'Su dirección pública.'], ['Whole text', 'Its public address.']).optional(),
  findings: described(
    list(finding, 100),
    ['Hallazgos', 'Cada uno sobre un acuerdo o una medida.'],
    ['Findings', 'Each about an agreement or a measure.'],
  ),
  themes: themes.optional(),
  tags,
  sources: sources.optional(),
  notes: notes.optional(),
});

const reviewWords = z.strictObject({
  ...baseWords,
  method: described(
    paragraphs(600),
    ['Cómo se sabe', 'Lo que se afirma: visitas, entrevistas, documentos.'],
    ['How it is known', 'What is stated: visits, interviews, documents.'],
  ),
  findings: described(wordMap, ['Qué encontró', 'En palabras propias.'], ['What it found', 'In our own words.']),
  notes: notesWords,
});

const concern = z.strictObject({
  entry: described(
    reference('agreements', 'proposals', 'guidelines'),
    ['Texto', 'Un acuerdo, una propuesta o un instrumento.'],
    ['Text', 'An agreement, a proposal or an instrument.'],
  ),
  tie: described(
    z.enum(ACTION_TIES),
    ['Qué dice la fuente', 'Que nació de él, que se apoya en él, que tiene que ver con él, o solo que vino después.'],
    ['What the source says', 'That it came of it, rests on it, has to do with it, or only came later.'],
  ),
});

/** Facts of something that was done around an agreement, by whom and when; no level, and no proof that the agreement was kept. */
const actionFacts = z.strictObject({
  kind: described(
    z.enum(ACTION_KINDS),
    [
      'Tipo',
      'Programa, acción conjunta de sociedad civil y gobiernos, acción de incidencia, o aplicación en un país de una guía o de una práctica de otro proceso.',
    ],
    [
      'Kind',
      "Programme, joint action of civil society and governments, advocacy action, or a country's use of a guide or of another process's practice.",
    ],
  ),
  began: described(
    edtfDate('planned'),
    ['Cuándo empezó', 'O empieza. Déjelo vacío si la fuente no lo dice.'],
    ['When it began', 'Or begins. Leave it empty if the source does not say.'],
  ).optional(),
  ended: described(
    edtfDate('planned'),
    ['Cuándo terminó', 'O termina. Déjelo vacío si no se sabe.'],
    ['When it ended', 'Or ends. Leave it empty if it is not known.'],
  ).optional(),
  by: parties(['Quién la lleva a cabo', 'En una aplicación, los países.'], ['Who carries it out', 'Of an application, the countries.']),
  with: parties('Con quién más', 'With whom else').optional(),
  concerns: described(
    list(concern, 20),
    ['Acuerdos relacionados', 'Con cuáles tiene que ver, y qué dice la fuente de ello.'],
    ['Related agreements', 'Which it has to do with, and what the source says of it.'],
  ).optional(),
  practice: described(
    reference('practices'),
    ['Buena práctica', 'La que se aplica.'],
    ['Good practice', 'The one that is applied.'],
  ).optional(),
  process: described(
    reference('parties'),
    ['De qué proceso viene', 'Si se aplica algo de otro proceso.'],
    ['Process it comes from', 'Where something of another process is applied.'],
  ).optional(),
  purposes: described(
    list(z.enum(ACTION_PURPOSES), ACTION_PURPOSES.length),
    ['Para qué es', 'Tareas de la red y fines del intercambio de información. Nunca un caso personal.'],
    ['What it is for', 'Tasks of the network and purposes of an exchange of information. Never a personal case.'],
  ).optional(),
  resources: described(
    z.strictObject({
      from: described(z.enum(RESOURCE_SOURCES), ['De dónde vienen', 'Los recursos.'], ['Where they come from', 'The resources.']),
      state: described(z.enum(RESOURCE_STATES), 'Estado', 'State'),
    }),
    ['Recursos', 'Los que se identificaron.'],
    ['Resources', 'Those identified.'],
  ).optional(),
  themes: themes.optional(),
  tags,
  ...provenance,
});

const actionWords = z.strictObject({
  ...baseWords,
  expects: described(
    paragraphs(500),
    ['Resultado esperado', 'El que espera quien la lleva a cabo.'],
    ['Expected result', 'What those who carry it out expect.'],
  ).optional(),
  result: described(paragraphs(500), ['Resultado', 'El que cuenta la fuente.'], ['Result', 'What the source tells of.']).optional(),
  notes: notesWords,
});

/** What the files of a review hold. */
const REVIEWS = {
  facts: permissible(reviewFacts),
  words: reviewWords,
  wordLists: { notes: ['notes'], findings: ['findings'] },
} as const satisfies CollectionSchema;

/** What the files of an action hold. */
const ACTIONS = {
  facts: permissible(actionFacts),
  words: actionWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

export const INDEPENDENT_SCHEMAS = {
  reviews: REVIEWS,
  actions: ACTIONS,
};
