import * as z from 'zod';
import { CONFIDENCES, NOTE_KINDS, TEXT_KNOWN } from './vocabulary.ts';
import type { CollectionName } from './collections.ts';
import { described, edtfDate, line, list, paragraphs, wordsOf, written, type Said, type When } from './rules.ts';

/** The id of another entry; the ledger checks that it exists in one of the given collections. */
export function reference(...collections: CollectionName[]) {
  return written('id').meta({ reference: collections });
}

/** An id that is unique inside one file; the translations of the file give it its words. */
export const localId = described(
  written('local-id'),
  ['Nombre interno', 'Identificador corto dentro del archivo (n1, e1, m1…); las traducciones le dan sus palabras.'],
  ['Internal name', 'Short id inside the file (n1, e1, m1…); the translations give it its words.'],
);

/** A date in the precision of its source. */
export const dated = (when: When, es = 'Fecha', en = 'Date') => described(edtfDate(when), es, en);

const sourceReference = z.strictObject({
  id: described(reference('sources'), ['Fuente', 'El documento, por su título.'], ['Source', 'The document, by its title.']),
  at: described(
    line(80),
    ['Lugar dentro de la fuente', 'Sección o página, por ejemplo «página 4».'],
    ['Place inside the source', 'Section or page, for instance "page 4".'],
  ).optional(),
});

export const sources = described(
  list(sourceReference, 40),
  ['Fuentes', 'Documentos que lo apoyan y que ya están en este sitio.'],
  ['Sources', 'Documents that support it and are already on this site.'],
);

export const confidence = described(z.enum(CONFIDENCES), 'Cómo se comprobó', 'How it was checked');

export const textKnown = described(
  z.enum(TEXT_KNOWN),
  ['Cómo se conoce el texto', 'De lo que no se leyó, lo que falta «no se sabe».'],
  ['How the text is known', 'Of what was not read, what is missing is "not known".'],
);

const note = z.strictObject({
  id: localId,
  kind: described(z.enum(NOTE_KINDS), 'Tipo de nota', 'Kind of note'),
  date: dated('history').optional(),
  sources: sources.optional(),
  confidence: confidence.optional(),
});

export const notes = described(
  list(note, 60),
  ['Notas', 'Algo que quien lee debe saber. Se muestran en la página.'],
  ['Notes', 'Something that readers should know. They are shown on the page.'],
);

export const themes = described(
  list(reference('themes'), 20),
  ['Temas', 'Los de la clasificación del sitio. Busque por su nombre.'],
  ['Themes', 'Those by which the site classifies. Search by name.'],
);

export const tags = described(
  list(reference('tags'), 20),
  ['Etiquetas', 'Lo que el propio texto dice de población, tipo de acción, ámbito, sector, enfoque o meta mundial.'],
  ['Tags', 'What the text itself says of population, type of action, sphere, sector, focus or global goal.'],
).optional();

/** Facts that every sourced record may carry. */
export const provenance = {
  sources,
  confidence,
  notes: notes.optional(),
};

export const parties = (es: Said, en: Said) => described(list(reference('parties'), 100), es, en);

/** Words every translation holds. */
export const baseWords = {
  title: described(line(200), ['Título', 'De qué trata, en palabras propias.'], ['Title', 'What it is about, in our own words.']),
  summary: described(
    paragraphs(900),
    ['Resumen', 'Dos o tres frases que alguien entienda sin leer el resto.'],
    ['Summary', 'Two or three sentences that can be understood without the rest.'],
  ),
};

/** Words for the local ids of one list of the record, e.g. `notes: { n1: … }`. */
export const wordMap = wordsOf(paragraphs(900));
export const notesWords = described(wordMap, ['La nota', 'En palabras propias.'], ['The note', 'In our own words.']).optional();

/** Words of what needs a title, a summary and notes only. */
export const plainWords = z.strictObject({ ...baseWords, notes: notesWords });

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
