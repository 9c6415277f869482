import * as z from 'zod';
import {
  CONSULTATION_KINDS,
  CONSULTATION_RESULTS,
  CONSULTATION_STANCES,
  CONSULTATION_TOPICS,
  SILENCES,
  TROIKA_REACTIONS,
} from './vocabulary.ts';
import { baseWords, localId, notesWords, parties, provenance, reference, sources, themes, wordMap } from './fields.ts';
import { described, edtfDate, list, webAddress } from './rules.ts';

const troika = z.strictObject({
  sent: described(edtfDate('past'), 'Cuándo se presentó por escrito a la Troika.', 'When it was put to the Troika in writing.'),
  members: parties('Países que la formaban.', 'Countries that formed it.').optional(),
  reaction: described(
    z.strictObject({
      on: described(edtfDate('past'), 'Cuándo reaccionó.', 'When it reacted.'),
      kind: described(z.enum(TROIKA_REACTIONS), 'Su reacción.', 'Its reaction.'),
    }),
    'Reacción de la Troika, si se conoce.',
    'Reaction of the Troika, where it is known.',
  ).optional(),
});

const roundText = z.strictObject({
  source: described(reference('sources'), 'Fuente en que se lee el texto.', 'Source in which the text can be read.').optional(),
  url: described(webAddress('https'), 'Dirección pública del texto (https).', 'Public address of the text (https).').optional(),
  reserved: described(z.literal(true), 'El texto existe y no es público.', 'The text exists and is not public.').optional(),
});

const position = z.strictObject({
  country: described(reference('parties'), 'País miembro que responde.', 'Member country that answers.'),
  on: described(edtfDate('past'), 'Cuándo respondió.', 'When it answered.'),
  stance: described(z.enum(CONSULTATION_STANCES), 'Su posición.', 'Its position.'),
  sources: sources.optional(),
});

const round = z.strictObject({
  id: localId,
  sent: described(
    edtfDate('past'),
    'Cuándo se envió a los países; desde aquí corre el plazo.',
    'When it was sent to the countries; the clock starts here.',
  ),
  text: described(roundText, 'El texto consultado en esta ronda.', 'The text consulted in this round.').optional(),
  closes: described(edtfDate('planned'), 'Fecha límite que el envío mismo fija.', 'Deadline that the message itself sets.').optional(),
  positions: described(list(position, 60), 'Respuestas recibidas.', 'Answers received.').optional(),
});

/** Facts of a written consultation among the member countries (S4 3.1-3.4, 5.5, 5.8). */
export const consultationFacts = z.strictObject({
  kind: described(
    z.enum(CONSULTATION_KINDS),
    'Procedimiento escrito entre reuniones, u otra consulta de la presidencia.',
    'Written procedure between meetings, or another consultation of the presidency.',
  ),
  topic: described(
    z.enum(CONSULTATION_TOPICS),
    'Si la fuente dice que el tema era sustantivo o de procedimiento; se omite si no lo dice.',
    'Whether the source says that the theme was substantive or procedural; left out where it does not say.',
  ).optional(),
  presidency: described(reference('parties'), 'País que preside y consulta.', 'Country that presides and consults.'),
  troika: described(troika, 'Presentación a la Troika.', 'Submission to the Troika.').optional(),
  rounds: described(list(round, 20), 'Rondas, en orden; cada una con su texto.', 'Rounds in order, each with its text.').optional(),
  silence: described(
    z.enum(SILENCES),
    'Qué dice el envío sobre el silencio; si no dice nada, el silencio no es consenso.',
    'What the message says about silence; where it says nothing, silence is no consensus.',
  ).optional(),
  outcome: described(
    z.strictObject({
      result: described(z.enum(CONSULTATION_RESULTS), 'Resultado.', 'Result.'),
      on: described(edtfDate('past'), 'Cuándo se registró.', 'When it was recorded.'),
    }),
    'Cómo terminó, si se sabe.',
    'How it ended, where it is known.',
  ).optional(),
  executed: described(edtfDate('past'), 'Cuándo se ejecutó lo concertado.', 'When what was concerted was carried out.').optional(),
  informed: described(edtfDate('past'), 'Cuándo se informó a los países.', 'When the countries were informed.').optional(),
  related: described(
    list(reference('agreements', 'proposals', 'guidelines', 'meetings'), 100),
    'Entradas relacionadas.',
    'Related entries.',
  ).optional(),
  themes: themes.optional(),
  ...provenance,
});

export const consultationWords = z.strictObject({
  ...baseWords,
  rounds: described(
    wordMap,
    'Qué propone el texto de cada ronda y qué cambió.',
    "What each round's text proposes and what changed.",
  ).optional(),
  notes: notesWords,
});
