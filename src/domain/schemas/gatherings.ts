import * as z from 'zod';
import { MEETING_PURPOSES, MEETING_SERIES, MODALITIES, OPENNESS, RESOURCE_STATES, SLOT_KINDS } from './vocabulary.ts';
import { nextSteps, nextStepWords } from './next-steps.ts';
import { baseWords, dated, localId, notesWords, parties, provenance, reference, sources, tags, themes, wordMap } from './fields.ts';
import { centralTheme, delegations, documentedTroika, handover, institutions } from './bodies.ts';
import { described, edtfDate, line, list, quantity, quarter, year } from './rules.ts';

const slot = z.strictObject({
  kind: described(z.enum(SLOT_KINDS), 'Para qué se reservó el tiempo.', 'What the time was reserved for.'),
  minutes: described(quantity(1, 2880), 'Duración en minutos.', 'Length in minutes.'),
  agreements: described(
    list(reference('agreements'), 60),
    'Acuerdos que se construyeron en ese tiempo, si la fuente lo dice.',
    'Agreements that were built in that time, where the source says so.',
  ).optional(),
});

const openness = z.strictObject({
  state: described(z.enum(OPENNESS), 'Abierta a la sociedad civil o cerrada.', 'Open to civil society or closed.'),
  request: described(
    reference('parties'),
    'País miembro que pidió cerrarla; se omite si no se sabe.',
    'Member country that asked for it to be closed; left out if not known.',
  ).optional(),
  sources: sources.optional(),
});

const agendaItem = z.strictObject({
  id: localId,
  owner: parties('De quién es el punto: quien lo presenta o lo conduce.', 'Whose item it is: who presents or leads it.').optional(),
  decided: parties('Quién decidió darle ese lugar en la agenda.', 'Who decided to give it its place on the agenda.').optional(),
  minutes: described(quantity(1, 2880), 'Duración en minutos.', 'Length in minutes.').optional(),
  sources: sources.optional(),
});

const funding = z.strictObject({
  state: described(
    z.enum(RESOURCE_STATES),
    'Si los recursos están asegurados, se buscan o faltan.',
    'Whether the resources are secured, sought or lacking.',
  ),
  by: parties('Quién los puso o los ofreció.', 'Who gave or offered them.').optional(),
  sources: sources.optional(),
});

const tablePoint = z.strictObject({
  id: localId,
  by: parties(
    'De quién es el aporte; se omite si es de la mesa.',
    "Whose contribution it is; left out where it is the table's.",
  ).optional(),
  sources: sources.optional(),
});

/** The most concrete actions that the method of the working table lets one choose (S2, points). */
const MOST_ROUTES = 3;

const table = z.strictObject({
  experiences: described(
    list(tablePoint, 40),
    'Experiencias de responsabilidad compartida que se contaron.',
    'Experiences of shared responsibility that were told.',
  ).optional(),
  obstacles: described(list(tablePoint, 40), 'Obstáculos que se señalaron.', 'Obstacles that were pointed out.').optional(),
  route: described(
    list(
      tablePoint.extend({
        responsible: parties('Quién se comprometió.', 'Who made the commitment.').optional(),
        entry: described(
          reference('agreements', 'proposals'),
          'Acuerdo o propuesta en que está escrita la acción.',
          'Agreement or proposal in which the action is written.',
        ).optional(),
      }),
      MOST_ROUTES,
    ),
    'Ruta para mejorar: las acciones que la mesa priorizó, tres como máximo.',
    'Route to improve: the actions that the table put first, three at most.',
  ).optional(),
  elements: described(
    list(tablePoint, 40),
    'Elementos para trabajar con responsabilidad compartida.',
    'Elements for working with shared responsibility.',
  ).optional(),
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
  delegations: delegations.optional(),
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
  convened: parties(
    'Quién la convocó, invitó u organizó, si una fuente lo dice.',
    'Who convened it, invited or organised it, where a source says so.',
  ).optional(),
  before: described(
    reference('meetings'),
    'Reunión de la Conferencia antes de la cual se celebró: la preparó, o fue en sus vísperas según una fuente.',
    'Meeting of the Conference before which it was held: it prepared that one, or a source places it on its eve.',
  ).optional(),
  covered: described(
    list(z.enum(MEETING_PURPOSES), MEETING_PURPOSES.length),
    'De lo que el documento del Equipo Tripartito pide tratar en sus reuniones, lo que se trató según los documentos.',
    "Of what the Tripartite Team's document asks its meetings to deal with, what documents show was dealt with.",
  ).optional(),
  'next-steps': nextSteps(
    'Acciones conjuntas que la reunión definió, o seguimiento que la misión recomendó.',
    'Joint actions that the meeting defined, or follow-up that the mission recommended.',
  ).optional(),
  'in-person': parties(
    'Partes que consideraron necesario reunirse en persona; hacen falta las tres.',
    'Parties that found it necessary to meet in person; all three are needed.',
  ).optional(),
  teaches: described(
    list(reference('guidelines'), 20),
    'Instrumentos que la actividad enseñó, difundió o ayudó a aplicar, si una fuente lo dice.',
    'Instruments that the event taught, disseminated or helped to apply, where a source says so.',
  ).optional(),
  agenda: described(list(agendaItem, 60), 'Puntos de la agenda.', 'Items of the agenda.').optional(),
  funding: described(funding, 'Recursos para celebrarla.', 'Resources for holding it.').optional(),
  table: described(
    table,
    'Mesa de trabajo: experiencias, obstáculos, ruta y elementos.',
    'Working table: experiences, obstacles, route and elements.',
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
  tags,
  ...provenance,
});

export const meetingWords = z.strictObject({
  ...baseWords,
  place: described(line(120), 'Lugar.', 'Place.').optional(),
  motto: described(line(200), 'Tema o lema de la reunión.', 'Theme or motto of the meeting.').optional(),
  agenda: described(wordMap, 'Palabras de cada punto de la agenda.', 'Words of each item of the agenda.').optional(),
  'next-steps': nextStepWords.optional(),
  experiences: described(wordMap, 'Palabras de cada experiencia de la mesa.', 'Words of each experience of the table.').optional(),
  obstacles: described(wordMap, 'Palabras de cada obstáculo.', 'Words of each obstacle.').optional(),
  route: described(wordMap, 'Palabras de cada acción de la ruta.', 'Words of each action of the route.').optional(),
  elements: described(wordMap, 'Palabras de cada elemento.', 'Words of each element.').optional(),
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
  received: handover.optional(),
  theme: centralTheme.optional(),
  troika: documentedTroika.optional(),
  institutions: institutions.optional(),
  ...provenance,
});

export const presidencyWords = z.strictObject({
  ...baseWords,
  theme: described(line(200), 'Tema central de la presidencia.', 'Central theme of the presidency.').optional(),
  notes: notesWords,
});
