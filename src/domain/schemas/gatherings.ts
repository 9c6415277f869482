import { z } from 'zod';
import { MEETING_SERIES, MODALITIES, OPENNESS, SLOT_KINDS } from './vocabulary.ts';
import { baseWords, dated, notesWords, parties, provenance, reference, sources, themes } from './fields.ts';
import { described, edtfDate, line, list, quantity, quarter, year } from './rules.ts';

const slot = z.strictObject({
  kind: described(z.enum(SLOT_KINDS), 'Para qué se reservó el tiempo.', 'What the time was reserved for.'),
  minutes: described(quantity(1, 2880), 'Duración en minutos.', 'Length in minutes.'),
});

const openness = z.strictObject({
  state: described(z.enum(OPENNESS), 'Abierta a la sociedad civil o cerrada.', 'Open to civil society or closed.'),
  request: described(
    reference('parties'),
    'País miembro que pidió cerrarla; se omite si no consta.',
    'Member country that asked for it to be closed; left out where not documented.',
  ).optional(),
  sources: sources.optional(),
});

/** Facts of a meeting. */
export const meetingFacts = z.strictObject({
  series: described(z.enum(MEETING_SERIES), 'Serie a la que pertenece.', 'Series it belongs to.'),
  number: described(quantity(1, 200), 'Número dentro de la serie.', 'Number inside the series.').optional(),
  held: described(
    edtfDate('planned'),
    'Cuándo se celebró, con la precisión de la fuente.',
    'When it was held, in the precision of the source.',
  ),
  country: described(reference('parties'), 'País donde se celebró.', 'Country where it was held.').optional(),
  presidency: described(reference('parties'), 'País que presidía.', 'Country that presided.').optional(),
  bodies: parties('Órganos que se reunieron.', 'Bodies that met.').optional(),
  attended: parties('Participantes que las fuentes nombran.', 'Participants that the sources name.').optional(),
  modality: described(z.enum(MODALITIES), 'Virtual, presencial o mixta.', 'Virtual, in person or hybrid.').optional(),
  ordinary: described(
    quarter('planned'),
    'Trimestre del que es la reunión ordinaria (2026-Q1), aunque se celebre después.',
    'Quarter whose ordinary meeting it is (2026-Q1), even where it was held later.',
  ).optional(),
  prepares: described(
    reference('presidencies'),
    'Presidencia que prepara, si es la reunión previa a su inicio.',
    'Presidency it prepares, where it is the meeting before its beginning.',
  ).optional(),
  consents: parties('Partes que acordaron una reunión extraordinaria.', 'Parties that agreed to an extraordinary meeting.').optional(),
  slots: described(list(slot, 20), 'Tiempo reservado en la agenda.', 'Time reserved on the agenda.').optional(),
  openness: described(openness, 'Si la sociedad civil pudo participar.', 'Whether civil society could take part.').optional(),
  verified: described(
    list(reference('agreements'), 200),
    'Acuerdos cuyo cumplimiento se verificó en la reunión.',
    'Agreements whose fulfilment was verified at the meeting.',
  ).optional(),
  themes: themes.optional(),
  ...provenance,
});

export const meetingWords = z.strictObject({
  ...baseWords,
  place: described(line(120), 'Lugar.', 'Place.').optional(),
  motto: described(line(200), 'Tema o lema de la reunión.', 'Theme or motto of the meeting.').optional(),
  notes: notesWords,
});

/** Facts of a turn of the Presidency Pro-Tempore. */
export const presidencyFacts = z.strictObject({
  country: described(reference('parties'), 'País que preside.', 'Country that presides.'),
  year: described(year(), 'Año de la reunión numerada que acogió.', 'Year of the numbered meeting it hosted.'),
  status: described(z.enum(['held', 'announced']), 'Ejercida o anunciada.', 'Held or announced.'),
  meeting: described(reference('meetings'), 'Reunión viceministerial que acogió.', 'Vice-ministerial meeting it hosted.').optional(),
  term: described(
    z.strictObject({ from: dated('planned').optional(), to: dated('planned').optional() }),
    'Período, si las fuentes lo dan.',
    'Term, where the sources give it.',
  ).optional(),
  ...provenance,
});

export const presidencyWords = z.strictObject({ ...baseWords, notes: notesWords });
