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
import { CONFERENCE_NAMES } from './conference-names.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const { es, en } = CONFERENCE_NAMES;

const troika = z.strictObject({
  sent: described(edtfDate('past'), ['Cuándo se le presentó', 'Por escrito.'], ['When it was presented', 'In writing.']),
  members: parties('Países que la formaban', 'Countries that formed it').optional(),
  reaction: described(
    z.strictObject({
      on: described(edtfDate('past'), 'Cuándo reaccionó', 'When it reacted'),
      kind: described(z.enum(TROIKA_REACTIONS), 'Cómo reaccionó', 'How it reacted'),
    }),
    ['Reacción', `La ${es.troika.of}, si se conoce.`],
    ['Reaction', `That of ${en.troika.the}, where it is known.`],
  ).optional(),
});

const roundText = z.strictObject({
  source: described(
    reference('sources'),
    ['Fuente del texto', 'En la que se puede leer.'],
    ['Source of the text', 'In which it can be read.'],
  ).optional(),
  url: described(webAddress('https'), ['Dirección del texto', 'Si es pública.'], ['Address of the text', 'Where it is public.']).optional(),
  reserved: described(
    z.literal(true),
    ['Texto no público', 'El texto existe y no se publicó.'],
    ['Text not public', 'The text exists and was not published.'],
  ).optional(),
});

const position = z.strictObject({
  country: described(reference('parties'), 'País que responde', 'Country that answers'),
  on: described(edtfDate('past'), 'Cuándo respondió', 'When it answered'),
  stance: described(z.enum(CONSULTATION_STANCES), 'Su posición', 'Its position'),
  sources: sources.optional(),
});

const round = z.strictObject({
  id: localId,
  sent: described(
    edtfDate('past'),
    ['Cuándo se envió', 'A los países. Desde aquí corre el plazo.'],
    ['When it was sent', 'To the countries. The clock starts here.'],
  ),
  text: described(
    roundText,
    ['Texto consultado', 'El de esta ronda: dónde se lee, o que no es público.'],
    ['Text consulted', 'That of this round: where it can be read, or that it is not public.'],
  ).optional(),
  closes: described(
    edtfDate('planned'),
    ['Fecha límite', 'La que el propio envío fija.'],
    ['Deadline', 'As the message itself sets it.'],
  ).optional(),
  positions: described(
    list(position, 60),
    ['Respuestas', 'Las que se recibieron, país por país.'],
    ['Answers', 'Those received, country by country.'],
  ).optional(),
});

/** Facts of a written consultation among the member countries (S4 3.1-3.4, 5.5, 5.8). */
const consultationFacts = z.strictObject({
  kind: described(z.enum(CONSULTATION_KINDS), 'Tipo de consulta', 'Kind of consultation'),
  topic: described(
    z.enum(CONSULTATION_TOPICS),
    ['Tipo de asunto', 'Sustantivo o de procedimiento. Déjelo vacío si la fuente no lo dice.'],
    ['Kind of matter', 'Of substance or of procedure. Leave it empty if the source does not say.'],
  ).optional(),
  presidency: described(
    reference('parties'),
    ['País que preside', 'El que consulta.'],
    ['Country that presides', 'The one that consults.'],
  ),
  troika: described(
    troika,
    [`Paso por ${es.troika.the}`, 'Si se le presentó antes de consultar.'],
    [`Through ${en.troika.the}`, `Where it was put to ${en.troika.the} before the consultation.`],
  ).optional(),
  rounds: described(
    list(round, 20),
    ['Rondas', 'En orden, cada una con su texto y las respuestas.'],
    ['Rounds', 'In order, each with its text and the answers.'],
  ).optional(),
  silence: described(
    z.enum(SILENCES),
    ['Qué vale el silencio', 'Según el envío. Si no dice nada, el silencio no es consenso.'],
    ['What silence means', 'As the message says. Where it says nothing, silence is no consensus.'],
  ).optional(),
  outcome: described(
    z.strictObject({
      result: described(z.enum(CONSULTATION_RESULTS), 'Resultado', 'Result'),
      on: described(edtfDate('past'), 'Cuándo se registró', 'When it was recorded'),
    }),
    ['Cómo terminó', 'Si se sabe.'],
    ['How it ended', 'Where it is known.'],
  ).optional(),
  executed: described(
    edtfDate('past'),
    ['Cuándo se ejecutó', 'Lo concertado.'],
    ['When it was carried out', 'What was concerted.'],
  ).optional(),
  informed: described(
    edtfDate('past'),
    ['Cuándo se informó', 'A los países.'],
    ['When countries were informed', 'Of the result.'],
  ).optional(),
  related: described(
    list(reference('agreements', 'proposals', 'guidelines', 'meetings'), 100),
    ['Relacionado con', 'Acuerdos, propuestas, instrumentos o reuniones.'],
    ['Related to', 'Agreements, proposals, instruments or meetings.'],
  ).optional(),
  themes: themes.optional(),
  ...provenance,
});

const consultationWords = z.strictObject({
  ...baseWords,
  rounds: described(
    wordMap,
    ['Qué propone el texto', 'Y qué cambió desde la ronda anterior.'],
    ['What the text proposes', 'And what changed since the round before.'],
  ).optional(),
  notes: notesWords,
});

/** What the files of a consultation hold. */
const CONSULTATIONS = {
  facts: permissible(consultationFacts),
  words: consultationWords,
  wordLists: { notes: ['notes'], rounds: ['rounds'] },
} as const satisfies CollectionSchema;

export const CONSULTATION_SCHEMAS = {
  consultations: CONSULTATIONS,
};
