import * as z from 'zod';
import { CONFIDENCES, NOTE_KINDS, TEXT_KNOWN } from './vocabulary.ts';
import type { CollectionName } from './collections.ts';
import { described, edtfDate, line, list, paragraphs, wordsOf, written, type When } from './rules.ts';

/** The id of another entry; the ledger checks that it exists in one of the given collections. */
export function reference(...collections: CollectionName[]) {
  return written('id').meta({ reference: collections });
}

/** An id that is unique inside one file; the translations of the file give it its words. */
export const localId = described(
  written('local-id'),
  'Identificador corto dentro del archivo (n1, e1, m1…); las traducciones le dan sus palabras.',
  'Short id inside the file (n1, e1, m1…); the translations give it its words.',
);

/** A date whose field needs no sentence of its own. */
export const dated = (when: When) =>
  described(
    edtfDate(when),
    'Fecha con la precisión de su fuente: día, mes, trimestre, año o intervalo; «?» si es incierta.',
    'Date in the precision of its source: day, month, quarter, year or interval; "?" when uncertain.',
  );

const sourceReference = z.strictObject({
  id: described(reference('sources'), 'Código de la fuente.', 'Code of the source.'),
  at: described(line(80), 'Lugar dentro de la fuente (sección, página).', 'Place inside the source (section, page).').optional(),
});

export const sources = described(list(sourceReference, 40), 'Fuentes en que se apoya el dato.', 'Sources that support the fact.');

export const confidence = described(
  z.enum(CONFIDENCES),
  'Confianza: verificado en la fuente, en una copia, inferido o conocimiento general.',
  'Confidence: verified in the source, in a mirror copy, inferred, or general knowledge.',
);

export const textKnown = described(
  z.enum(TEXT_KNOWN),
  'Cómo se conoce el texto: entero, extracto que contiene la frase del acto, extracto cortado, por otro texto, solo el título. Donde no se leyó, lo que falta «no se sabe».',
  'How the text is known: whole, an excerpt with the sentence of the act, an excerpt that breaks off, second-hand, title only. Where it was not read, what is missing is "not known".',
);

const note = z.strictObject({
  id: localId,
  kind: described(z.enum(NOTE_KINDS), 'Dato, contexto, advertencia o contradicción.', 'Fact, context, caution or contradiction.'),
  date: dated('history').optional(),
  sources: sources.optional(),
  confidence: confidence.optional(),
});

export const notes = described(
  list(note, 60),
  'Notas que la página muestra; sus palabras están en las traducciones.',
  'Notes shown on the page; their words are in the translations.',
);

export const themes = described(
  list(reference('themes'), 20),
  'Temas de la lista del registro (clasificación de los editores).',
  'Themes from the register (classified by the editors).',
);

export const tags = described(
  list(reference('tags'), 20),
  'Etiquetas: lo que el propio texto dice de población, tipo de acción, ámbito, sector, enfoque o meta mundial.',
  'Tags: what the text itself says of population, type of action, sphere, sector, focus or global goal.',
).optional();

/** Facts that every sourced record may carry. */
export const provenance = {
  sources,
  confidence,
  notes: notes.optional(),
};

export const parties = (es: string, en: string) => described(list(reference('parties'), 100), es, en);

/** Words every translation holds. */
export const baseWords = {
  title: described(line(200), 'Título en palabras propias.', 'Title in our own words.'),
  summary: described(paragraphs(900), 'Resumen en palabras propias.', 'Summary in our own words.'),
};

/** Words for the local ids of one list of the record, e.g. `notes: { n1: … }`. */
export const wordMap = wordsOf(paragraphs(900));
export const notesWords = described(wordMap, 'Palabras de cada nota, por su identificador.', 'Words of each note, by its id.').optional();
