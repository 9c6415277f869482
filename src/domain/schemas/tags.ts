import * as z from 'zod';
import { confidence, notes, reference, sources, topicWords } from './fields.ts';
import { described, list, quantity } from './rules.ts';
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

/** What the files of a tag hold. */
const TAGS = {
  facts: permissible(tagFacts),
  words: topicWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

export const TAG_SCHEMAS = {
  tags: TAGS,
};
