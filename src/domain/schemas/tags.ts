import * as z from 'zod';
import { baseWords, confidence, notes, notesWords, reference, sources } from './fields.ts';
import { described, line, list, quantity } from './rules.ts';
import { TAG_KINDS } from './vocabulary.ts';

/** Facts of a tag: one word of the controlled vocabulary by which texts are found across themes, bodies and years. */
export const tagFacts = z.strictObject({
  kind: described(
    z.enum(TAG_KINDS),
    'Qué dice del texto: población, tipo de acción, ámbito, sector, enfoque o meta mundial.',
    'What it tells of the text: population, type of action, sphere, sector, focus or global goal.',
  ),
  order: described(quantity(1, 9999), 'Lugar entre las de su tipo.', 'Place among those of its kind.'),
  see: described(list(reference('tags', 'themes'), 20), 'Etiquetas y temas cercanos.', 'Tags and themes close to it.').optional(),
  sources: sources.optional(),
  confidence: confidence.optional(),
  notes: notes.optional(),
});

/** Words of a topic, which is a tag or a theme: its name, what it is, and how else people look for it. */
export const topicWords = z.strictObject({
  ...baseWords,
  also: described(
    list(line(60), 30),
    'Otras palabras con que se busca o se escribe lo mismo.',
    'Other words by which the same is searched for or written.',
  ).optional(),
  notes: notesWords,
});
