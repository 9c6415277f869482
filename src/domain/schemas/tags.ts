import * as z from 'zod';
import { baseWords, confidence, notes, notesWords, reference, sources } from './fields.ts';
import { described, line, list, quantity } from './rules.ts';
import { TAG_KINDS } from './vocabulary.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

/** Facts of a tag: one word of the controlled vocabulary by which texts are found across themes, bodies and years. */
const tagFacts = z.strictObject({
  kind: described(z.enum(TAG_KINDS), 'Tipo de etiqueta', 'Kind of tag'),
  order: described(
    quantity(1, 9999),
    ['Lugar en el orden', 'Entre las de su tipo, con un número: 1 es lo primero que se muestra.'],
    ['Place in the order', 'Among those of its kind, as a number: 1 is shown first.'],
  ),
  see: described(
    list(reference('tags', 'themes'), 20),
    ['Cercanas', 'Otras etiquetas y temas.'],
    ['Close to it', 'Other tags and themes.'],
  ).optional(),
  sources: sources.optional(),
  confidence: confidence.optional(),
  notes: notes.optional(),
});

/** Words of a topic, which is a tag or a theme: its name, what it is, and how else people look for it. */
export const topicWords = z.strictObject({
  ...baseWords,
  also: described(
    list(line(60), 30),
    ['Otras palabras', 'Aquellas con que se busca o se escribe lo mismo.'],
    ['Other words', 'Those by which the same is searched for or written.'],
  ).optional(),
  notes: notesWords,
});

/** What the files of a tag hold. */
const TAGS = {
  facts: permissible(tagFacts),
  words: topicWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

export const TAG_SCHEMAS = {
  tags: TAGS,
};
