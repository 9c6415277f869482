import * as z from 'zod';
import { FATES, INPUT_KINDS, STANCES } from './vocabulary.ts';
import { baseWords, confidence, notes, notesWords, parties, reference, sources, tags, themes } from './fields.ts';
import { described, edtfDate, isoDay, list, paragraphs } from './rules.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const fate = z.strictObject({
  step: described(z.enum(FATES), 'Qué pasó con él', 'What became of it'),
  on: described(edtfDate('past'), 'Cuándo', 'When'),
  by: described(reference('parties'), 'Quién lo hizo', 'Who did it').optional(),
  entries: described(
    list(reference('agreements', 'guidelines', 'documents', 'meetings', 'plans'), 60),
    ['Dónde se ve', 'Los acuerdos, documentos, reuniones, planes o instrumentos que lo muestran.'],
    ['Where it shows', 'The agreements, documents, meetings, plans or instruments that show it.'],
  ).optional(),
  sources: sources.optional(),
});

/** Facts of a party's answer to what was said of it. It stands beside what it answers and is never removed. */
const replyFacts = z.strictObject({
  to: described(
    reference('reports', 'self-assessments', 'reviews', 'records'),
    ['A qué responde', 'Un reporte, una autoevaluación, una revisión o lo que muestran los documentos.'],
    ['What it answers', 'A report, a self-assessment, a review or what documents show.'],
  ),
  subject: described(
    reference('agreements', 'guidelines'),
    ['Acuerdo o medida', 'Si no responde a todo.'],
    ['Agreement or measure', 'Where it does not answer the whole.'],
  ).optional(),
  from: described(reference('parties'), ['Quién responde', 'Alguien de quien se habló.'], ['Who answers', 'Somebody who was assessed.']),
  stance: described(
    z.enum(STANCES),
    ['Qué hace con lo dicho', 'Acepta lo dicho, lo rechaza o solo informa.'],
    ['What it does', 'Accepts what was said, contests it, or only informs.'],
  ),
  filed: described(isoDay('past'), 'Día en que se presentó', 'Day it was filed'),
  sources: sources.optional(),
});

const replyWords = z.strictObject({
  ...baseWords,
  text: described(
    paragraphs(4000),
    ['La réplica entera', 'Si es más larga que el resumen.'],
    ['The whole reply', 'Where it is longer than the summary.'],
  ).optional(),
});

/** Facts of a public statement of civil society to the Conference. */
const inputFacts = z.strictObject({
  kind: described(z.enum(INPUT_KINDS), 'Tipo de texto', 'Kind of text'),
  presented: described(edtfDate('past'), 'Cuándo se presentó', 'When it was presented'),
  by: parties('Quién lo presenta', 'Who presents it'),
  to: described(reference('parties'), 'Ante qué órgano', 'To which body').optional(),
  meeting: described(reference('meetings'), ['Reunión', 'En la que se presentó.'], ['Meeting', 'At which it was presented.']).optional(),
  related: described(
    list(reference('agreements', 'guidelines', 'proposals'), 100),
    ['Relacionado con', 'Acuerdos, instrumentos o propuestas.'],
    ['Related to', 'Agreements, instruments or proposals.'],
  ).optional(),
  themes: themes.optional(),
  tags,
  fate: described(
    list(fate, 20),
    ['Qué fue de él', 'Recibido, respondido, decidido, llevado a la práctica.'],
    ['What became of it', 'Received, answered, decided, acted on.'],
  ).optional(),
  sources,
  confidence,
  notes: notes.optional(),
});

const inputWords = z.strictObject({ ...baseWords, notes: notesWords });

/** What the files of a reply hold. */
const REPLIES = { facts: permissible(replyFacts), words: replyWords, wordLists: {} } as const satisfies CollectionSchema;

/** What the files of a statement hold. */
const INPUTS = {
  facts: permissible(inputFacts),
  words: inputWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

export const STATEMENT_SCHEMAS = {
  replies: REPLIES,
  inputs: INPUTS,
};
