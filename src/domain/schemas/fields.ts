import { z } from 'zod';
import { parseEdtf } from '../dates/edtf.ts';
import { PATTERNS } from './patterns.ts';
import { CONFIDENCES, NOTE_KINDS, TEXT_KNOWN, TAGS } from './vocabulary.ts';
import type { CollectionName } from './collections.ts';

/** Gives a schema its sentence in both languages, for editors, the field reference and messages alike. */
export function described<S extends z.ZodType>(schema: S, es: string, en: string): S {
  return schema.meta({ ...schema.meta(), description: en, es });
}

/** The id of another entry; the ledger checks that it exists in one of the given collections. */
export function reference(...collections: CollectionName[]) {
  return z.string().regex(PATTERNS.id).meta({ reference: collections });
}

/** An id that is unique inside one file; the translations of the file give it its words. */
export const localId = described(
  z.string().regex(PATTERNS['local-id']),
  'Identificador corto dentro del archivo (n1, e1, m1…); las traducciones le dan sus palabras.',
  'Short id inside the file (n1, e1, m1…); the translations give it its words.',
);

export const text = (max: number) => z.string().trim().min(1).max(max);

/** A date in the precision of its source. */
export const edtfDate = described(
  z
    .string()
    .refine((value) => parseEdtf(value) !== undefined, { params: { code: 'date' } })
    .meta({ examples: ['2016-11-17', '2016-11-17/2016-11-18', '2016-11', '2017-Q1', '2016', '2016?'] }),
  'Fecha con la precisión de su fuente: día, mes, trimestre, año o intervalo; «?» si es incierta.',
  'Date in the precision of its source: day, month, quarter, year or interval; "?" when uncertain.',
);

export const isoDay = described(z.iso.date(), 'Día en la forma AAAA-MM-DD, sin hora.', 'Day as YYYY-MM-DD, without a time.');

/** A calendar quarter as people write it. */
export const quarter = described(
  z
    .string()
    .regex(PATTERNS.quarter)
    .meta({ examples: ['2026-Q3'] }),
  'Trimestre en la forma AAAA-Q1.',
  'Quarter as YYYY-Q1.',
);

const sourceReference = z.strictObject({
  id: described(reference('sources'), 'Código de la fuente.', 'Code of the source.'),
  at: described(text(80), 'Lugar dentro de la fuente (sección, página).', 'Place inside the source (section, page).').optional(),
});

export const sources = described(z.array(sourceReference).min(1), 'Fuentes en que se apoya el dato.', 'Sources that support the fact.');

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
  date: edtfDate.optional(),
  sources: sources.optional(),
  confidence: confidence.optional(),
});

export const notes = described(
  z.array(note).min(1),
  'Notas que la página muestra; sus palabras están en las traducciones.',
  'Notes shown on the page; their words are in the translations.',
);

export const themes = described(
  z.array(reference('themes')).min(1),
  'Temas de la lista del registro (clasificación de los editores).',
  'Themes from the register (classified by the editors).',
);

export const tags = described(z.array(z.enum(TAGS)).min(1), 'Etiquetas transversales.', 'Cross-cutting tags.');

/** Facts that every sourced record may carry. */
export const provenance = {
  sources,
  confidence,
  notes: notes.optional(),
};

export const parties = (es: string, en: string) => described(z.array(reference('parties')).min(1), es, en);

/** Words every translation holds. */
export const baseWords = {
  title: described(text(200), 'Título en palabras propias, hasta 200 caracteres.', 'Title in our own words, up to 200 characters.'),
  summary: described(text(900), 'Resumen en palabras propias, hasta 900 caracteres.', 'Summary in our own words, up to 900 characters.'),
};

/** Words for the local ids of one list of the record, e.g. `notes: { n1: … }`. */
export const wordMap = z.record(z.string().regex(PATTERNS['local-id']), text(900));
export const notesWords = described(wordMap, 'Palabras de cada nota, por su identificador.', 'Words of each note, by its id.').optional();
