import * as z from 'zod';
import { ACT_KINDS, ACT_SCOPES, OUTCOMES, STAGES, VERBS } from './vocabulary.ts';
import { baseWords, localId, notesWords, parties, provenance, reference, sources, tags, textKnown, themes, wordMap } from './fields.ts';
import { amount, described, edtfDate, line, list, paragraphs, written, type Said } from './rules.ts';
import { CONFERENCE_NAMES } from './conference-names.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const { es, en } = CONFERENCE_NAMES;

const stageEvent = z
  .strictObject({
    stage: described(z.enum(STAGES), 'Etapa', 'Stage'),
    on: described(edtfDate('past'), 'Cuándo llegó a ella', 'When it was reached'),
    outcome: described(
      z.enum(OUTCOMES),
      ['Cómo se cerró', 'Cumplido, retirado o reemplazado. Solo en la etapa de cierre, que lo exige.'],
      ['How it was closed', 'Fulfilled, withdrawn or superseded. Only at the closing stage, which requires it.'],
    ).optional(),
    sources: sources.optional(),
  })
  .refine(({ stage, outcome }) => (stage === 'closed') === (outcome !== undefined), {
    params: { code: 'closed-without-outcome' },
    path: ['stage'],
  });

const sum = described(amount(), ['Monto', 'En la moneda indicada.'], ['Amount', 'In the stated currency.']);

const resources = z
  .strictObject({
    currency: described(
      written('three-capitals'),
      ['Moneda', 'Hace falta si hay montos. Por ejemplo, USD.'],
      ['Currency', 'Needed where there are amounts. For instance, USD.'],
    ).optional(),
    needed: described(sum, 'Monto que hace falta', 'Amount needed').optional(),
    from: parties(
      ['De quién se esperan', 'De quién se esperan los recursos, si el acto lo dice.'],
      ['Expected from', 'Whose resources are expected, where the act says so.'],
    ).optional(),
    pledged: described(
      list(
        z.strictObject({
          by: described(reference('parties'), 'Quién se comprometió', 'Who pledged'),
          amount: described(sum, 'Monto comprometido', 'Amount pledged').optional(),
          on: described(edtfDate('past'), 'Cuándo se comprometió', 'When it was pledged'),
          sources: sources.optional(),
        }),
        60,
      ),
      ['Recursos comprometidos', 'Cada compromiso, con quién lo hizo y cuándo.'],
      ['Resources pledged', 'Each pledge, with who made it and when.'],
    ).optional(),
  })
  .refine(
    ({ currency, needed, pledged }) =>
      currency !== undefined || (needed === undefined && !pledged?.some(({ amount }) => amount !== undefined)),
    {
      params: { code: 'amount-without-currency' },
      path: ['needed'],
    },
  );

const due = z.strictObject({
  on: described(
    edtfDate('planned'),
    ['Fecha límite', 'La que está escrita en el acuerdo.'],
    ['Deadline', 'As it is written in the agreement.'],
  ).optional(),
  before: described(
    reference('meetings'),
    ['Antes de qué reunión', 'La reunión antes de la cual debe cumplirse.'],
    ['Before which meeting', 'The meeting before which it is due.'],
  ).optional(),
});

const role = (spanish: Said, english: Said) => parties(spanish, english).optional();

/** One thing that an act asks for. */
const deliverable = z.strictObject({
  id: localId,
  leads: role('Quién lo conduce', 'Who leads it'),
  does: role('Quién lo hace', 'Who does it'),
  supports: role(
    ['Quién apoya', 'Quien ayuda sin responder por el resultado.'],
    ['Who supports it', 'Whoever helps without answering for the result.'],
  ),
  due: described(
    due,
    ['Plazo', 'Si el acto lo fija para este entregable.'],
    ['Deadline', 'Where the act sets one for this deliverable.'],
  ).optional(),
  sources: sources.optional(),
});

/** Facts of a decision, conclusion or commitment that a body adopted. */
const agreementFacts = z.strictObject({
  act: described(
    z.strictObject({
      kind: described(
        z.enum(ACT_KINDS),
        ['Tipo de texto', 'En qué clase de texto está escrito el acto.'],
        ['Kind of text', 'In which kind of text the act is written.'],
      ),
      verb: described(
        z.enum(VERBS),
        ['Qué hizo el órgano', 'Con la palabra del propio texto. Acoger, tomar nota, agradecer y declarar no piden nada.'],
        ['What the body did', 'In the word of the text itself. To welcome, take note, thank or declare asks for nothing.'],
      ),
      number: described(
        line(12),
        ['Número', 'El que lleva dentro del documento, por ejemplo 22.'],
        ['Number', 'As it stands in the document, for instance 22.'],
      ).optional(),
      body: described(reference('parties'), 'Órgano que lo adoptó', 'Body that adopted it'),
      meeting: described(reference('meetings'), ['Reunión', 'En la que se adoptó.'], ['Meeting', 'At which it was adopted.']).optional(),
    }),
    ['El acto', 'Quién lo adoptó, dónde y con qué palabra.'],
    ['The act', 'Who adopted it, where and with which word.'],
  ),
  adopted: described(edtfDate('past'), 'Cuándo se adoptó', 'When it was adopted'),
  'text-known': textKnown,
  scope: described(z.enum(ACT_SCOPES), 'Relación con la sociedad civil', 'How it concerns civil society'),
  countries: parties(
    ['A qué países se dirige', `Solo si el acto los nombra. Ningún acto ${es.word.of} obliga.`],
    ['Which countries it addresses', `Only where the act names them. No act of ${en.word.the} binds.`],
  ).optional(),
  deliverables: described(
    list(deliverable, 60),
    ['Entregables', 'Cada cosa que el acto pide, con su plazo y con quién la hace.'],
    ['Deliverables', 'Each thing that the act asks for, with its deadline and who does it.'],
  ).optional(),
  stages: described(
    list(stageEvent, 20),
    ['Etapas', 'Las que recorrió, en orden. Un acto que no pide nada no tiene ninguna.'],
    ['Stages', 'Those it has passed, in order. An act that asks for nothing has none.'],
  ).optional(),
  resources: described(
    resources,
    ['Recursos', 'Lo que hace falta y lo que se comprometió.'],
    ['Resources', 'What is needed and what was pledged.'],
  ).optional(),
  derives: described(
    list(reference('agreements', 'proposals', 'guidelines'), 60),
    'De qué textos procede',
    'Texts it derives from',
  ).optional(),
  supersedes: described(list(reference('agreements'), 60), 'Acuerdos que reemplaza', 'Agreements it replaces').optional(),
  related: described(
    list(reference('agreements', 'proposals', 'guidelines', 'meetings', 'inputs', 'parties'), 100),
    ['Relacionado con', 'Otros textos, reuniones u organizaciones que quien lee querrá ver.'],
    ['Related to', 'Other texts, meetings or organisations that a reader will want to see.'],
  ).optional(),
  themes,
  tags,
  names: parties(
    ['Otros países que nombra', 'Los que el acto nombra sin dirigirse a ellos.'],
    ['Other countries it names', 'Those that the act names without addressing them.'],
  ).optional(),
  ...provenance,
});

const agreementWords = z.strictObject({
  ...baseWords,
  act: described(
    line(160),
    ['Nombre del acto', `Por ejemplo, «XXI ${es.short.bare}, decisión 22».`],
    ['Name of the act', `For instance, "XXI ${en.short.bare}, Decision 22".`],
  ),
  deliverables: described(
    wordMap,
    ['Qué se pide', 'En palabras propias. Déjelo vacío si el acto no lo dice.'],
    ['What is asked for', 'In our own words. Leave it empty if the act does not say.'],
  ).optional(),
  due: described(
    wordMap,
    ['El plazo en palabras', 'Por ejemplo, «antes de la próxima reunión».'],
    ['The deadline in words', 'For instance, "before the next meeting".'],
  ).optional(),
  indicators: described(
    wordMap,
    ['Indicador', 'Con qué se ve si se cumplió, si el texto lo dice.'],
    ['Indicator', 'What shows whether it was fulfilled, where the text says so.'],
  ).optional(),
  verification: described(
    wordMap,
    ['Medio de verificación', 'Con qué documento se comprueba, si el texto lo dice.'],
    ['Means of verification', 'By which document it can be checked, where the text says so.'],
  ).optional(),
  reach: described(line(300), ['Alcance', 'A quiénes y dónde se aplica.'], ['Scope', 'Whom and where it applies to.']).optional(),
  resources: described(
    line(300),
    ['Recursos', 'Con qué se hará, según el texto.'],
    ['Resources', 'With what it is to be done, as the text says.'],
  ).optional(),
  objective: described(line(300), ['Objetivo', 'Si el texto lo dice.'], ['Objective', 'Where the text states one.']).optional(),
  activities: described(
    paragraphs(600),
    ['Actividades', 'Las que el texto enumera.'],
    ['Activities', 'Those that the text lists.'],
  ).optional(),
  feasibility: described(
    line(300),
    ['Nota de viabilidad', `Qué dice una fuente de si el acuerdo cabe en lo que ${es.word.the} puede hacer.`],
    ['Feasibility note', `What a source says of whether the agreement fits what ${en.word.the} can do.`],
  ).optional(),
  fallback: described(
    line(300),
    ['Si no hay recursos', 'Qué se hará entonces, si el acuerdo lo declara.'],
    ['If there are no resources', 'What will be done then, where the agreement declares it.'],
  ).optional(),
  notes: notesWords,
});

/** What the files of an agreement hold. */
const AGREEMENTS = {
  facts: permissible(agreementFacts),
  words: agreementWords,
  wordLists: { notes: ['notes'] },
  someWords: {
    deliverables: ['deliverables'],
    due: ['deliverables'],
    indicators: ['deliverables'],
    verification: ['deliverables'],
  },
} as const satisfies CollectionSchema;

export const AGREEMENT_SCHEMAS = {
  agreements: AGREEMENTS,
};
