import { z } from 'zod';
import { MEETING_SERIES, MODALITIES } from '../vocabulary.ts';
import { baseWords, described, edtfDate, notesWords, parties, provenance, reference, text, themes } from './fields.ts';

/** Facts of a meeting. */
export const meetingFacts = z.strictObject({
  series: described(z.enum(MEETING_SERIES), 'Serie a la que pertenece.', 'Series it belongs to.'),
  number: described(z.int().min(1).max(200), 'Número dentro de la serie.', 'Number inside the series.').optional(),
  held: described(edtfDate, 'Cuándo se celebró, con la precisión de la fuente.', 'When it was held, in the precision of the source.'),
  country: described(reference('parties'), 'País donde se celebró.', 'Country where it was held.').optional(),
  presidency: described(reference('parties'), 'País que presidía.', 'Country that presided.').optional(),
  bodies: parties('Órganos que se reunieron.', 'Bodies that met.').optional(),
  attended: parties('Participantes que las fuentes nombran.', 'Participants that the sources name.').optional(),
  modality: described(z.enum(MODALITIES), 'Virtual, presencial o mixta.', 'Virtual, in person or hybrid.').optional(),
  themes: themes.optional(),
  ...provenance,
});

export const meetingWords = z.strictObject({
  ...baseWords,
  place: described(text(120), 'Lugar.', 'Place.').optional(),
  motto: described(text(200), 'Tema o lema de la reunión.', 'Theme or motto of the meeting.').optional(),
  notes: notesWords,
});

/** Facts of a turn of the Presidency Pro-Tempore. */
export const presidencyFacts = z.strictObject({
  country: described(reference('parties'), 'País que preside.', 'Country that presides.'),
  year: described(z.int().min(1990).max(2100), 'Año de la reunión numerada que acogió.', 'Year of the numbered meeting it hosted.'),
  status: described(z.enum(['held', 'announced']), 'Ejercida o anunciada.', 'Held or announced.'),
  meeting: described(reference('meetings'), 'Reunión viceministerial que acogió.', 'Vice-ministerial meeting it hosted.').optional(),
  term: described(
    z.strictObject({ from: edtfDate.optional(), to: edtfDate.optional() }),
    'Período, si las fuentes lo dan.',
    'Term, where the sources give it.',
  ).optional(),
  ...provenance,
});

export const presidencyWords = z.strictObject({ ...baseWords, notes: notesWords });
