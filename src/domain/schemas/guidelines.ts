import * as z from 'zod';
import { consulted } from './bodies.ts';
import { GUIDELINE_KINDS, LOCALES, STANDINGS } from './vocabulary.ts';
import { baseWords, localId, notesWords, parties, provenance, reference, sources, tags, textKnown, themes, wordMap } from './fields.ts';
import { described, edtfDate, list, paragraphs } from './rules.ts';

const measure = z.strictObject({
  id: localId,
  heading: described(
    z.literal(true),
    'Solo si es un eje, principio o título del texto y no algo que se pida hacer: entonces no se cuenta como medida.',
    'Only where it is an axis, principle or heading of the text and nothing to be done: it is then not counted as a measure.',
  ).optional(),
  countries: parties(
    'Países a los que se dirige la medida, si no es a todos.',
    'Countries the measure addresses, where not all.',
  ).optional(),
  sources: sources.optional(),
});

/** Facts of an instrument: guidelines, guide, plan, declaration, fund…, divided into measures. */
export const guidelineFacts = z.strictObject({
  kind: described(z.enum(GUIDELINE_KINDS), 'Tipo de instrumento.', 'Kind of instrument.'),
  standing: described(z.enum(STANDINGS), 'Qué muestran las fuentes sobre su adopción.', 'What sources show about its adoption.'),
  'text-known': textKnown,
  issued: described(
    edtfDate('past'),
    'Fecha del instrumento; se omite si no se conoce.',
    'Date of the instrument; left out where unknown.',
  ).optional(),
  meeting: described(reference('meetings'), 'Reunión que lo adoptó o presentó.', 'Meeting that adopted or presented it.').optional(),
  authors: parties('Quién lo elaboró, si no fue la Conferencia.', 'Who wrote it, where not the Conference.').optional(),
  networks: parties('Redes o grupos de la materia.', 'Networks or groups of its subject.').optional(),
  review: described(
    z.strictObject({ sources }),
    'Solo si un documento pide empezar por este instrumento la revisión; el motivo va en las palabras.',
    'Only where a document asks that the review begin with this instrument; the reason goes into the words.',
  ).optional(),
  translated: described(
    list(z.enum(LOCALES), 2),
    'Idiomas en que el título es una traducción nuestra.',
    'Languages in which the title is our own rendering.',
  ).optional(),
  measures: described(
    list(measure, 300),
    'Medidas: cada cosa que el instrumento pide hacer.',
    'Measures: each thing the instrument says to do.',
  ).optional(),
  related: described(
    list(reference('agreements', 'guidelines', 'meetings', 'inputs'), 100),
    'Entradas relacionadas.',
    'Related entries.',
  ).optional(),
  themes,
  tags,
  consulted: consulted.optional(),
  ...provenance,
});

export const guidelineWords = z.strictObject({
  ...baseWords,
  standing: described(
    paragraphs(500),
    'Qué muestran las fuentes sobre su adopción, en una o dos frases.',
    'What sources show about its adoption, in one or two sentences.',
  ),
  review: described(
    paragraphs(500),
    'Por qué un documento pide revisarlo primero.',
    'Why a document asks for it to be reviewed first.',
  ).optional(),
  measures: described(wordMap, 'Palabras de cada medida.', 'Words of each measure.').optional(),
  notes: notesWords,
});
