import * as z from 'zod';
import { ATTENDANCE_ROLES, CHOICES, CONSULTED_GROUPS, HANDOVER_STATES, MEMBERSHIP_FORMS, SPACE_KINDS } from './vocabulary.ts';
import { confidence, dated, localId, parties, reference, sources } from './fields.ts';
import { described, edtfDate, list } from './rules.ts';
import { CONFERENCE_NAMES } from './conference-names.ts';

const { es, en } = CONFERENCE_NAMES;

/** A statement of who belongs where rests on its own sources; `on` is the day for which they say it. */
const shown = {
  on: described(
    edtfDate('history'),
    ['De qué fecha es', 'La fecha de la que la fuente lo dice. Déjelo vacío si no la da.'],
    ['As of which date', 'The date of which the source says it. Leave it empty if it gives none.'],
  ).optional(),
  sources,
  confidence,
};

const period = {
  from: described(edtfDate('history'), ['Desde cuándo', 'Si una fuente lo dice.'], ['Since when', 'Where a source says it.']).optional(),
  until: described(edtfDate('history'), ['Hasta cuándo', 'Si una fuente lo dice.'], ['Until when', 'Where a source says it.']).optional(),
};

const membership = z.strictObject({
  to: described(reference('parties'), ['Red u órgano', 'Al que pertenece.'], ['Network or body', 'It belongs to.']),
  as: described(z.enum(MEMBERSHIP_FORMS), 'En qué calidad', 'In what capacity'),
  in: described(
    reference('parties'),
    ['País por el que habla', 'Si no es solo integrante. Es el de la organización.'],
    ['Country it speaks for', "Where it is more than a member. It is the organisation's own."],
  ).optional(),
  ...period,
  ...shown,
});

/** Organisations and what they belong to; never persons. */
export const memberships = described(
  list(membership, 40),
  ['Redes a las que pertenece', 'Con la fuente que lo dice y de qué fecha.'],
  ['Networks it belongs to', 'With the source that says so, and of which date.'],
);

const space = z.strictObject({
  id: localId,
  kind: described(z.enum(SPACE_KINDS), 'Tipo de espacio', 'Kind of space'),
  with: parties(
    ['Quiénes participan', 'Instituciones y organizaciones.'],
    ['Who takes part', 'Institutions and organisations.'],
  ).optional(),
  chosen: described(
    z.strictObject({
      how: described(
        z.enum(CHOICES),
        ['Cómo se elige', 'La representación de la sociedad civil.'],
        ['How it is chosen', "Civil society's representation."],
      ),
      by: described(reference('parties'), 'Quién la elige', 'Who chooses it').optional(),
    }),
    ['Representación de la sociedad civil', 'Cómo llega a ese espacio. Déjelo vacío si ninguna fuente lo dice.'],
    ["Civil society's representation", 'How it comes to that space. Leave it empty if no source says it.'],
  ).optional(),
  practice: described(
    reference('practices'),
    ['Buena práctica', 'La que lo describe, si la hay.'],
    ['Good practice', 'The one that describes it, where there is one.'],
  ).optional(),
  ...period,
  ...shown,
});

export const spaces = described(
  list(space, 40),
  ['Espacios del país', 'Donde gobierno y sociedad civil tratan la migración: consejos, mesas, foros.'],
  ['Spaces of the country', 'In which government and civil society deal with migration: councils, tables, forums.'],
);

export const observership = described(
  z.strictObject({
    since: described(edtfDate('history'), ['Desde cuándo', 'Si una fuente lo dice.'], ['Since when', 'Where a source says it.']).optional(),
    shown: described(
      list(z.strictObject({ on: dated('history'), sources, confidence }), 60),
      ['Fechas en que aparece', 'Aquellas en que una fuente lo muestra como observador.'],
      ['Dates on which it appears', 'Those on which a source shows it as an observer.'],
    ).optional(),
  }),
  ['Observador', 'En qué fechas lo muestra así una fuente.'],
  ['Observer', 'On which dates a source shows it as one.'],
);

export const outside = described(
  z.strictObject({ on: shown.on, sources, confidence }),
  [
    `Fuera ${es.word.of}`,
    `Una fuente la nombra como ausente de las mesas de migración, o como importante sin participar en ${es.word.the}.`,
  ],
  [
    `Outside ${en.word.the}`,
    `A source names it as absent from the migration tables, or as one that matters without taking part in ${en.word.the}.`,
  ],
);

export const handover = described(
  z.strictObject({
    from: described(
      reference('presidencies'),
      ['Presidencia anterior', 'De la que la recibió.'],
      ['Previous presidency', 'From which it was received.'],
    ).optional(),
    on: described(edtfDate('planned'), ['Cuándo se traspasó', 'Día o período.'], ['When it was handed over', 'Day or period.']).optional(),
    meeting: described(
      reference('meetings'),
      ['Reunión', 'En la que se traspasó.'],
      ['Meeting', 'At which it was handed over.'],
    ).optional(),
    told: described(
      z.enum(HANDOVER_STATES),
      ['Si ya se hizo', 'Si la fuente cuenta que ocurrió o solo lo anuncia.'],
      ['Whether it has happened', 'Whether the source tells that it happened or only announces it.'],
    ),
    sources,
    confidence,
  }),
  ['Traspaso', 'Cómo recibió la presidencia.'],
  ['Handover', 'How it received the presidency.'],
);

export const centralTheme = described(
  z.strictObject({
    themes: described(
      list(reference('themes'), 10),
      ['Temas', 'Los de la clasificación del sitio.'],
      ['Themes', 'Those by which the site classifies.'],
    ).optional(),
    sources,
    confidence,
  }),
  ['Tema central', 'El de la presidencia, si una fuente lo dice. Sus palabras van más abajo.'],
  ['Central theme', 'That of the presidency, where a source states it. Its words go further down.'],
);

export const documentedTroika = described(
  z.strictObject({ members: parties('Países que la forman', 'Countries that form it'), ...shown }),
  [es.troika.bare, 'La que una fuente nombra en esta presidencia.'],
  [en.troika.bare, 'The one that a source names in this presidency.'],
);

export const institutions = described(
  list(z.strictObject({ institution: described(reference('parties'), 'Institución', 'Institution'), ...shown }), 40),
  ['Instituciones', 'Las que una fuente muestra en la presidencia: cancillerías, ministerios, servicios de migración.'],
  ['Institutions', 'Those that a source shows in the presidency: foreign ministries, other ministries, migration services.'],
);

const delegation = z.strictObject({
  party: described(reference('parties'), ['País u organización', 'De la delegación.'], ['Country or organisation', 'Of the delegation.']),
  as: described(z.enum(ATTENDANCE_ROLES), 'En qué calidad asistió', 'In what capacity').optional(),
  institutions: parties(['Instituciones', 'Las que la formaban.'], ['Institutions', 'Those that formed it.']).optional(),
  organizations: parties(
    ['Organizaciones civiles', 'Las que iban en ella.'],
    ['Civil organisations', 'Those that were part of it.'],
  ).optional(),
  funded: described(
    reference('parties'),
    ['Quién pagó', 'La participación de la sociedad civil en ella.'],
    ['Who paid', 'For the part of civil society in it.'],
  ).optional(),
  sources,
  confidence,
});

export const delegations = described(
  list(delegation, 60),
  ['Delegaciones', 'Quiénes las formaban, según las fuentes: instituciones, nunca personas.'],
  ['Delegations', 'Who formed them, according to the sources: institutions, never persons.'],
);

export const consulted = described(
  list(z.enum(CONSULTED_GROUPS), CONSULTED_GROUPS.length),
  ['A quiénes se consultó', 'Los grupos que la fuente nombra.'],
  ['Who was consulted', 'The groups that the source names.'],
);
