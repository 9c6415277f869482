import * as z from 'zod';
import { ATTENDANCE_ROLES, CHOICES, CONSULTED_GROUPS, HANDOVER_STATES, MEMBERSHIP_FORMS, SPACE_KINDS } from './vocabulary.ts';
import { confidence, dated, localId, parties, reference, sources } from './fields.ts';
import { described, edtfDate, list } from './rules.ts';

/** A statement of who belongs where rests on its own sources; `on` is the day for which they say it. */
const shown = {
  on: described(
    edtfDate('history'),
    'Fecha de la que la fuente lo dice; se omite si no la da.',
    'Date of which the source says it; left out where it gives none.',
  ).optional(),
  sources,
  confidence,
};

const period = {
  from: described(edtfDate('history'), 'Desde cuándo, si una fuente lo dice.', 'Since when, where a source says it.').optional(),
  until: described(edtfDate('history'), 'Hasta cuándo, si una fuente lo dice.', 'Until when, where a source says it.').optional(),
};

const membership = z.strictObject({
  to: described(reference('parties'), 'Red u órgano al que pertenece.', 'Network or body it belongs to.'),
  as: described(
    z.enum(MEMBERSHIP_FORMS),
    'En qué calidad: integrante, plataforma o capítulo nacional, cabeza de la representación del país, portavoz.',
    "In what capacity: member, national platform or chapter, head of the country's representation, spokesperson.",
  ),
  in: described(
    reference('parties'),
    'País por el que habla, si no es solo integrante; es el de la organización.',
    "Country for which it speaks, where it is more than a member; it is the organisation's own.",
  ).optional(),
  ...period,
  ...shown,
});

/** Organisations and what they belong to; never persons. */
export const memberships = described(
  list(membership, 40),
  'Redes a las que pertenece la organización, y quién lo dice de qué fecha.',
  'Networks to which the organisation belongs, and who says so of which date.',
);

const space = z.strictObject({
  id: localId,
  kind: described(
    z.enum(SPACE_KINDS),
    'Consejo, mesa, foro, o diálogo sin nombre propio.',
    'Council, table, forum, or a dialogue without a name of its own.',
  ),
  with: parties('Instituciones y organizaciones que participan.', 'Institutions and organisations that take part.').optional(),
  chosen: described(
    z.strictObject({
      how: described(
        z.enum(CHOICES),
        'Cómo se elige a la representación de la sociedad civil.',
        "How civil society's representation is chosen.",
      ),
      by: described(reference('parties'), 'Quién la elige.', 'Who chooses it.').optional(),
    }),
    'Cómo llega la sociedad civil a ese espacio; se omite si ninguna fuente lo dice.',
    'How civil society comes to that space; left out where no source says it.',
  ).optional(),
  practice: described(reference('practices'), 'Buena práctica que lo describe.', 'Good practice that describes it.').optional(),
  ...period,
  ...shown,
});

export const spaces = described(
  list(space, 40),
  'Espacios del país donde gobierno y sociedad civil tratan la migración.',
  'Spaces of the country in which government and civil society deal with migration.',
);

export const observership = described(
  z.strictObject({
    since: described(
      edtfDate('history'),
      'Desde cuándo es observador, si una fuente lo dice.',
      'Since when it is an observer, where a source says it.',
    ).optional(),
    shown: described(
      list(z.strictObject({ on: dated('history'), sources, confidence }), 60),
      'Fechas en que una fuente lo muestra como observador.',
      'Dates on which a source shows it as an observer.',
    ).optional(),
  }),
  'Su condición de observador, y en qué fechas la muestra una fuente.',
  'Its standing as an observer, and on which dates a source shows it.',
);

export const outside = described(
  z.strictObject({ on: shown.on, sources, confidence }),
  'Una fuente la nombra como ausente de las mesas de migración, o como clave sin participar en la Conferencia.',
  'A source names it as absent from the migration tables, or as key without taking part in the Conference.',
);

export const handover = described(
  z.strictObject({
    from: described(reference('presidencies'), 'Presidencia de la que la recibió.', 'Presidency from which it was received.').optional(),
    on: described(edtfDate('planned'), 'Día o período del traspaso.', 'Day or period of the handover.').optional(),
    meeting: described(reference('meetings'), 'Reunión en la que se traspasó.', 'Meeting at which it was handed over.').optional(),
    told: described(
      z.enum(HANDOVER_STATES),
      'Si la fuente cuenta que ocurrió o solo lo anuncia.',
      'Whether the source tells that it happened or only announces it.',
    ),
    sources,
    confidence,
  }),
  'Cómo recibió la presidencia.',
  'How it received the presidency.',
);

export const centralTheme = described(
  z.strictObject({
    themes: described(list(reference('themes'), 10), 'Temas del registro.', 'Themes of the register.').optional(),
    sources,
    confidence,
  }),
  'Tema central de la presidencia; sus palabras están en las traducciones.',
  'Central theme of the presidency; its words are in the translations.',
);

export const documentedTroika = described(
  z.strictObject({ members: parties('Los países que la forman.', 'The countries that form it.'), ...shown }),
  'Troika que una fuente nombra en esta presidencia.',
  'Troika that a source names in this presidency.',
);

export const institutions = described(
  list(z.strictObject({ institution: described(reference('parties'), 'Institución.', 'Institution.'), ...shown }), 40),
  'Instituciones que una fuente muestra en la presidencia: cancillerías, ministerios, servicios de migración.',
  'Institutions that a source shows in the presidency: foreign ministries, other ministries, migration services.',
);

const delegation = z.strictObject({
  party: described(reference('parties'), 'País u organización de la delegación.', 'Country or organisation of the delegation.'),
  as: described(z.enum(ATTENDANCE_ROLES), 'En qué calidad asistió.', 'In what capacity it attended.').optional(),
  institutions: parties('Instituciones que la formaban.', 'Institutions that formed it.').optional(),
  organizations: parties('Organizaciones civiles que iban en ella.', 'Civil organisations that were part of it.').optional(),
  funded: described(
    reference('parties'),
    'Quién pagó la participación de la sociedad civil en ella.',
    'Who paid for the part of civil society in it.',
  ).optional(),
  sources,
  confidence,
});

export const delegations = described(
  list(delegation, 60),
  'Composición de las delegaciones que las fuentes dan; instituciones, nunca personas.',
  'Make-up of the delegations that sources give; institutions, never persons.',
);

export const consulted = described(
  list(z.enum(CONSULTED_GROUPS), CONSULTED_GROUPS.length),
  'Grupos que la fuente dice que se consultaron.',
  'Groups that the source says were consulted.',
);
