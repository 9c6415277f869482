import * as z from 'zod';
import { consulted } from './bodies.ts';
import { GUIDELINE_KINDS, LOCALES, STANDINGS } from './vocabulary.ts';
import { baseWords, localId, notesWords, parties, provenance, reference, sources, tags, textKnown, themes, wordMap } from './fields.ts';
import { described, edtfDate, list, paragraphs } from './rules.ts';
import { CONFERENCE_NAMES } from './conference-names.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const { es, en } = CONFERENCE_NAMES;

const measure = z.strictObject({
  id: localId,
  heading: described(
    z.literal(true),
    ['Solo es un título', 'Un eje, un principio o un título del texto, y no algo que se pida hacer: entonces no se cuenta como medida.'],
    ['Only a heading', 'An axis, principle or heading of the text and nothing to be done: it is then not counted as a measure.'],
  ).optional(),
  countries: parties(
    ['A qué países se dirige', 'Si la medida no es para todos.'],
    ['Which countries it addresses', 'Where the measure is not for all.'],
  ).optional(),
  sources: sources.optional(),
});

/** Facts of an instrument: guidelines, guide, plan, declaration, fund…, divided into measures. */
const guidelineFacts = z.strictObject({
  kind: described(z.enum(GUIDELINE_KINDS), 'Tipo de instrumento', 'Kind of instrument'),
  standing: described(z.enum(STANDINGS), ['Adopción', 'Qué muestran las fuentes.'], ['Adoption', 'What sources show.']),
  'text-known': textKnown,
  issued: described(
    edtfDate('past'),
    ['Fecha', 'La del instrumento. Déjelo vacío si no se conoce.'],
    ['Date', 'That of the instrument. Leave it empty if it is unknown.'],
  ).optional(),
  meeting: described(
    reference('meetings'),
    ['Reunión', 'La que lo adoptó o a la que se presentó.'],
    ['Meeting', 'The one that adopted it or to which it was presented.'],
  ).optional(),
  authors: parties(['Quién lo elaboró', `Si no fue ${es.word.the}.`], ['Who wrote it', `Where it was not ${en.word.the}.`]).optional(),
  networks: parties(['Redes de la materia', 'O grupos.'], ['Networks of its subject', 'Or groups.']).optional(),
  review: described(
    z.strictObject({ sources }),
    ['Se pidió revisarlo primero', 'Solo si un documento pide empezar por este instrumento la revisión; el motivo va en las palabras.'],
    ['To be reviewed first', 'Only where a document asks that the review begin with this instrument; the reason goes into the words.'],
  ).optional(),
  translated: described(
    list(z.enum(LOCALES), 2),
    ['Título traducido', 'Los idiomas en que el título es una traducción nuestra.'],
    ['Translated title', 'The languages in which the title is our own rendering.'],
  ).optional(),
  measures: described(
    list(measure, 300),
    ['Medidas', 'Cada cosa que el instrumento pide hacer.'],
    ['Measures', 'Each thing that the instrument says to do.'],
  ).optional(),
  related: described(
    list(reference('agreements', 'guidelines', 'meetings', 'inputs'), 100),
    ['Relacionado con', 'Acuerdos, instrumentos, reuniones o textos de la sociedad civil.'],
    ['Related to', 'Agreements, instruments, meetings or texts of civil society.'],
  ).optional(),
  themes,
  tags,
  consulted: consulted.optional(),
  ...provenance,
});

const guidelineWords = z.strictObject({
  ...baseWords,
  standing: described(
    paragraphs(500),
    ['Adopción', 'Qué muestran las fuentes, en una o dos frases.'],
    ['Adoption', 'What sources show, in one or two sentences.'],
  ),
  review: described(
    paragraphs(500),
    ['Por qué revisarlo primero', 'Lo que dice el documento que lo pide.'],
    ['Why review it first', 'What the document that asks for it says.'],
  ).optional(),
  measures: described(wordMap, ['Qué pide la medida', 'En palabras propias.'], ['What the measure asks', 'In our own words.']).optional(),
  notes: notesWords,
});

/** What the files of an instrument hold. */
const GUIDELINES = {
  facts: permissible(guidelineFacts),
  words: guidelineWords,
  wordLists: { notes: ['notes'], measures: ['measures'] },
} as const satisfies CollectionSchema;

export const GUIDELINE_SCHEMAS = {
  guidelines: GUIDELINES,
};
