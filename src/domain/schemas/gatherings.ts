import * as z from 'zod';
import { MEETING_PURPOSES, MEETING_SERIES, MODALITIES, OPENNESS, RESOURCE_STATES, SLOT_KINDS } from './vocabulary.ts';
import { nextSteps, nextStepWords } from './next-steps.ts';
import { baseWords, dated, localId, notesWords, parties, provenance, reference, sources, tags, themes, wordMap } from './fields.ts';
import { centralTheme, delegations, documentedTroika, handover, institutions } from './bodies.ts';
import { described, edtfDate, line, list, quantity, quarter, year } from './rules.ts';
import { CONFERENCE_NAMES } from './conference-names.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const { es, en } = CONFERENCE_NAMES;

const slot = z.strictObject({
  kind: described(z.enum(SLOT_KINDS), 'Para qué se reservó', 'What it was for'),
  minutes: described(quantity(1, 2880), 'Duración en minutos', 'Length in minutes'),
  agreements: described(
    list(reference('agreements'), 60),
    ['Acuerdos que salieron', 'Los que se construyeron en ese tiempo, si la fuente lo dice.'],
    ['Agreements that came out', 'Those built in that time, where the source says so.'],
  ).optional(),
});

const openness = z.strictObject({
  state: described(z.enum(OPENNESS), ['Abierta o cerrada', 'A la sociedad civil.'], ['Open or closed', 'To civil society.']),
  request: described(
    reference('parties'),
    ['Quién pidió cerrarla', 'El país miembro. Déjelo vacío si no se sabe.'],
    ['Who asked to close it', 'The member country. Leave it empty if it is not known.'],
  ).optional(),
  sources: sources.optional(),
});

const agendaItem = z.strictObject({
  id: localId,
  owner: parties(['De quién es el punto', 'Quien lo presenta o lo conduce.'], ['Whose item it is', 'Who presents or leads it.']).optional(),
  decided: parties(
    ['Quién decidió su lugar', 'Quien decidió darle ese lugar en la agenda.'],
    ['Who gave it its place', 'Who decided to give it that place on the agenda.'],
  ).optional(),
  minutes: described(quantity(1, 2880), 'Duración en minutos', 'Length in minutes').optional(),
  sources: sources.optional(),
});

const funding = z.strictObject({
  state: described(z.enum(RESOURCE_STATES), 'Estado de los recursos', 'State of the resources'),
  by: parties(['Quién los puso', 'O los ofreció.'], ['Who gave them', 'Or offered them.']).optional(),
  sources: sources.optional(),
});

const tablePoint = z.strictObject({
  id: localId,
  by: parties(
    ['De quién es el aporte', 'Déjelo vacío si es de toda la mesa.'],
    ['Whose contribution it is', 'Leave it empty if it is that of the whole table.'],
  ).optional(),
  sources: sources.optional(),
});

/** The most concrete actions that the method of the working table lets one choose (S2, points). */
const MOST_ROUTES = 3;

const table = z.strictObject({
  experiences: described(
    list(tablePoint, 40),
    ['Experiencias', 'Las de responsabilidad compartida que se contaron.'],
    ['Experiences', 'Those of shared responsibility that were told.'],
  ).optional(),
  obstacles: described(
    list(tablePoint, 40),
    ['Obstáculos', 'Los que se señalaron.'],
    ['Obstacles', 'Those that were pointed out.'],
  ).optional(),
  route: described(
    list(
      tablePoint.extend({
        responsible: parties('Quién se comprometió', 'Who made the commitment').optional(),
        entry: described(
          reference('agreements', 'proposals'),
          ['Dónde está escrita', 'El acuerdo o la propuesta en que está escrita la acción.'],
          ['Where it is written', 'The agreement or proposal in which the action is written.'],
        ).optional(),
      }),
      MOST_ROUTES,
    ),
    ['Ruta para mejorar', 'Las acciones que la mesa priorizó, tres como máximo.'],
    ['Route to improve', 'The actions that the table put first, three at most.'],
  ).optional(),
  elements: described(
    list(tablePoint, 40),
    ['Elementos', 'Para trabajar con responsabilidad compartida.'],
    ['Elements', 'For working with shared responsibility.'],
  ).optional(),
});

/** Facts of a meeting. */
export const meetingFacts = z.strictObject({
  series: described(
    z.enum(MEETING_SERIES),
    ['Serie', `A qué reuniones pertenece, por ejemplo las de ${es.ministers.bare}.`],
    ['Series', `To which meetings it belongs, for instance those of ${en.ministers.the}.`],
  ),
  number: described(
    quantity(1, 200),
    ['Número', 'Dentro de su serie, por ejemplo 21.'],
    ['Number', 'Inside its series, for instance 21.'],
  ).optional(),
  held: described(edtfDate('planned'), ['Cuándo se celebró', 'O cuándo se celebrará.'], ['When it was held', 'Or when it will be held.']),
  country: described(reference('parties'), ['País', 'Donde se celebró.'], ['Country', 'Where it was held.']).optional(),
  modality: described(z.enum(MODALITIES), 'Modalidad', 'How it was held').optional(),
  presidency: described(reference('parties'), 'País que presidía', 'Country that presided').optional(),
  bodies: parties('Órganos que se reunieron', 'Bodies that met').optional(),
  attended: parties(
    ['Quiénes asistieron', 'Los países, órganos y organizaciones que las fuentes nombran. Nunca personas.'],
    ['Who attended', 'The countries, bodies and organisations that the sources name. Never persons.'],
  ).optional(),
  delegations: delegations.optional(),
  agenda: described(list(agendaItem, 60), ['Agenda', 'Sus puntos, en orden.'], ['Agenda', 'Its items, in order.']).optional(),
  ordinary: described(
    quarter('planned'),
    ['Trimestre que le toca', 'Aquel del que es la reunión ordinaria, aunque se celebre después.'],
    ['Quarter it belongs to', 'The one whose ordinary meeting it is, even where it was held later.'],
  ).optional(),
  prepares: described(
    reference('presidencies'),
    ['Presidencia que prepara', 'Si es la reunión previa a su inicio.'],
    ['Presidency it prepares', 'Where it is the meeting before its beginning.'],
  ).optional(),
  convened: parties(
    ['Quién la convocó', 'O invitó, o la organizó, si una fuente lo dice.'],
    ['Who convened it', 'Or invited, or organised it, where a source says so.'],
  ).optional(),
  before: described(
    reference('meetings'),
    ['Reunión que prepara', `La ${es.word.of} que preparó, o en cuyas vísperas fue según una fuente.`],
    ['Meeting it prepares', `That of ${en.word.the} which it prepared, or on whose eve a source places it.`],
  ).optional(),
  covered: described(
    list(z.enum(MEETING_PURPOSES), MEETING_PURPOSES.length),
    ['Qué asuntos se trataron', `De los que ${es.team.the} pidió tratar en sus reuniones, los que se trataron según los documentos.`],
    ['What was dealt with', `Of what ${en.team.the}'s document asks for, what documents show.`],
  ).optional(),
  'next-steps': nextSteps(
    ['Próximos pasos', 'Acciones conjuntas que la reunión definió, o seguimiento que la misión recomendó.'],
    ['Next steps', 'Joint actions that the meeting defined, or follow-up that the mission recommended.'],
  ).optional(),
  'in-person': parties(
    ['Reunión en persona', 'Quiénes la consideraron necesaria. Hacen falta las tres partes.'],
    ['Meeting in person', 'Who found it necessary. All three parties are needed.'],
  ).optional(),
  teaches: described(
    list(reference('guidelines'), 20),
    ['Instrumentos que enseñó', 'O difundió, o ayudó a aplicar, si una fuente lo dice.'],
    ['Instruments it taught', 'Or disseminated, or helped to apply, where a source says so.'],
  ).optional(),
  funding: described(funding, 'Recursos para celebrarla', 'Resources for holding it').optional(),
  table: described(
    table,
    ['Mesa de trabajo', 'Experiencias, obstáculos, ruta y elementos.'],
    ['Working table', 'Experiences, obstacles, route and elements.'],
  ).optional(),
  consents: parties(
    ['Quiénes la acordaron', 'Si fue una reunión extraordinaria: las partes que la acordaron.'],
    ['Who agreed to it', 'Where it was an extraordinary meeting: the parties that agreed to it.'],
  ).optional(),
  slots: described(
    list(slot, 20),
    ['Tiempo reservado', 'Para construir acuerdos u otras cosas, en la agenda.'],
    ['Time reserved', 'For building agreements or other things, on the agenda.'],
  ).optional(),
  openness: described(
    openness,
    ['Apertura', 'Si la sociedad civil pudo participar.'],
    ['Openness', 'Whether civil society could take part.'],
  ).optional(),
  verified: described(
    list(reference('agreements'), 200),
    ['Acuerdos verificados', 'Aquellos cuyo cumplimiento se verificó en la reunión.'],
    ['Agreements verified', 'Those whose fulfilment was verified at the meeting.'],
  ).optional(),
  themes: themes.optional(),
  tags,
  ...provenance,
});

const meetingWords = z.strictObject({
  ...baseWords,
  place: described(line(120), ['Lugar', 'La ciudad, por ejemplo San José.'], ['Place', 'The town, for instance San José.']).optional(),
  motto: described(line(200), 'Tema o lema', 'Theme or motto').optional(),
  agenda: described(wordMap, ['De qué trata', 'El punto de la agenda.'], ['What it is about', 'The item of the agenda.']).optional(),
  'next-steps': nextStepWords.optional(),
  experiences: described(wordMap, 'Qué se contó', 'What was told').optional(),
  obstacles: described(
    wordMap,
    ['Cuál es', 'El obstáculo, en palabras propias.'],
    ['What it is', 'The obstacle, in our own words.'],
  ).optional(),
  route: described(wordMap, 'Qué se hará', 'What will be done').optional(),
  elements: described(wordMap, ['Qué elemento', 'En palabras propias.'], ['Which element', 'In our own words.']).optional(),
  notes: notesWords,
});

/** Facts of a turn of the Presidency Pro-Tempore. */
const presidencyFacts = z.strictObject({
  country: described(reference('parties'), 'País que preside', 'Country that presides'),
  year: described(year(), ['Año', 'El de la reunión numerada que acogió.'], ['Year', 'That of the numbered meeting it hosted.']),
  status: described(z.enum(['held', 'announced']), 'Ejercida o anunciada', 'Held or announced'),
  meeting: described(
    reference('meetings'),
    ['Reunión que acogió', `La de ${es.ministers.bare}.`],
    ['Meeting it hosted', `That of ${en.ministers.the}.`],
  ).optional(),
  term: described(
    z.strictObject({
      from: dated('planned', 'Desde cuándo', 'Since when').optional(),
      to: dated('planned', 'Hasta cuándo', 'Until when').optional(),
    }),
    ['Período', 'Si las fuentes lo dan.'],
    ['Term', 'Where the sources give it.'],
  ).optional(),
  received: handover.optional(),
  theme: centralTheme.optional(),
  troika: documentedTroika.optional(),
  institutions: institutions.optional(),
  ...provenance,
});

const presidencyWords = z.strictObject({
  ...baseWords,
  theme: described(
    line(200),
    ['Tema central', 'El de la presidencia, como ella lo dice.'],
    ['Central theme', 'That of the presidency, as it says it.'],
  ).optional(),
  notes: notesWords,
});

/** What the files of a meeting hold. */
const MEETINGS = {
  facts: permissible(meetingFacts),
  words: meetingWords,
  wordLists: {
    notes: ['notes'],
    agenda: ['agenda'],
    'next-steps': ['next-steps'],
    experiences: ['table', 'experiences'],
    obstacles: ['table', 'obstacles'],
    route: ['table', 'route'],
    elements: ['table', 'elements'],
  },
} as const satisfies CollectionSchema;

/** What the files of a presidency hold. */
const PRESIDENCIES = {
  facts: permissible(presidencyFacts),
  words: presidencyWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

export const GATHERING_SCHEMAS = {
  meetings: MEETINGS,
  presidencies: PRESIDENCIES,
};
