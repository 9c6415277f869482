import * as z from 'zod';
import { ACT_KINDS, ACT_SCOPES, OUTCOMES, PROPOSAL_KINDS, PROPOSAL_STAGES, RECOMMENDATION_RESULTS, STAGES, VERBS } from './vocabulary.ts';
import { baseWords, localId, notesWords, parties, provenance, reference, sources, tags, textKnown, themes, wordMap } from './fields.ts';
import { amount, described, edtfDate, line, list, paragraphs, quantity, written } from './rules.ts';

const stageEvent = z
  .strictObject({
    stage: described(z.enum(STAGES), 'Etapa alcanzada.', 'Stage reached.'),
    on: described(edtfDate('past'), 'Cuándo la alcanzó.', 'When it was reached.'),
    outcome: described(
      z.enum(OUTCOMES),
      'Cómo se cerró: cumplido, retirado o reemplazado. Solo en la etapa de cierre, que lo exige.',
      'How it was closed: fulfilled, withdrawn or superseded. Only at the closing stage, which requires it.',
    ).optional(),
    sources: sources.optional(),
  })
  .refine(({ stage, outcome }) => (stage === 'closed') === (outcome !== undefined), {
    params: { code: 'closed-without-outcome' },
    path: ['stage'],
  });

const sum = described(amount(), 'Monto en la moneda indicada.', 'Amount in the stated currency.');

const resources = z
  .strictObject({
    currency: described(
      written('three-capitals'),
      'Moneda (ISO 4217), si hay montos.',
      'Currency (ISO 4217), where there are amounts.',
    ).optional(),
    needed: described(sum, 'Monto que hace falta.', 'Amount needed.').optional(),
    from: parties('De quién se esperan los recursos.', 'Whose resources are expected.').optional(),
    pledged: described(
      list(
        z.strictObject({
          by: described(reference('parties'), 'Quién se comprometió.', 'Who pledged.'),
          amount: described(sum, 'Monto comprometido.', 'Amount pledged.').optional(),
          on: described(edtfDate('past'), 'Cuándo se comprometió.', 'When it was pledged.'),
          sources: sources.optional(),
        }),
        60,
      ),
      'Compromisos de recursos.',
      'Pledges of resources.',
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
  on: described(edtfDate('planned'), 'Fecha límite escrita en el acuerdo.', 'Deadline written in the agreement.').optional(),
  before: described(reference('meetings'), 'Reunión antes de la cual debe cumplirse.', 'Meeting before which it is due.').optional(),
});

const role = (es: string, en: string) => parties(es, en).optional();

/** One thing that an act asks for. */
const deliverable = z.strictObject({
  id: localId,
  leads: role('Quién lo conduce.', 'Who leads it.'),
  does: role('Quién lo hace.', 'Who does it.'),
  supports: role('Quién apoya, sin responder por el resultado.', 'Who supports it, without answering for the result.'),
  due: described(
    due,
    'Plazo, si el acto lo fija para este entregable.',
    'Deadline, where the act sets one for this deliverable.',
  ).optional(),
  sources: sources.optional(),
});

/** Facts of a decision, conclusion or commitment that a body adopted. */
export const agreementFacts = z.strictObject({
  act: described(
    z.strictObject({
      kind: described(z.enum(ACT_KINDS), 'Tipo de texto que recoge el acto.', 'Kind of text that contains the act.'),
      verb: described(
        z.enum(VERBS),
        'Qué hizo el órgano: decidió, encargó, se comprometió, organizó, pidió, recomendó, alentó; adoptó, firmó, fijó una regla; acogió, tomó nota, agradeció, declaró. Los cuatro últimos no piden nada.',
        'What the body did: decided, instructed, committed, organised, requested, recommended, encouraged; adopted, signed, ruled; welcomed, took note, thanked, declared. The last four ask for nothing.',
      ),
      number: described(line(12), 'Número dentro del documento.', 'Number inside the document.').optional(),
      body: described(reference('parties'), 'Órgano que lo adoptó.', 'Body that adopted it.'),
      meeting: described(reference('meetings'), 'Reunión en que se adoptó.', 'Meeting at which it was adopted.').optional(),
    }),
    'Acto por el que se adoptó.',
    'The act that adopted it.',
  ),
  adopted: described(edtfDate('past'), 'Cuándo se adoptó.', 'When it was adopted.'),
  'text-known': textKnown,
  scope: described(
    z.enum(ACT_SCOPES),
    'Si trata directamente de la sociedad civil, de algo que ella puede comprobar, o solo organiza el proceso o le da contexto.',
    'Whether it concerns civil society directly, something that civil society can check, or only organises the process or gives it context.',
  ),
  stages: described(
    list(stageEvent, 20),
    'Etapas recorridas, en orden. Un acto que no pide nada no tiene ninguna.',
    'Stages passed, in order. An act that asks for nothing has none.',
  ).optional(),
  countries: parties(
    'Países a los que se dirige, si el acto los nombra. Ningún acto de la Conferencia obliga.',
    'Countries it addresses, where the act names them. No act of the Conference binds.',
  ).optional(),
  deliverables: described(
    list(deliverable, 60),
    'Entregables: cada cosa que el acto pide, con su plazo y sus partes. Sus palabras están en las traducciones.',
    'Deliverables: each thing that the act asks for, with its deadline and its parties. Their words are in the translations.',
  ).optional(),
  resources: described(
    resources,
    'Recursos: lo que hace falta y lo comprometido.',
    'Resources: what is needed and what was pledged.',
  ).optional(),
  derives: described(
    list(reference('agreements', 'proposals', 'guidelines'), 60),
    'Textos de los que procede.',
    'Texts it derives from.',
  ).optional(),
  supersedes: described(list(reference('agreements'), 60), 'Acuerdos que reemplaza.', 'Agreements it replaces.').optional(),
  related: described(
    list(reference('agreements', 'proposals', 'guidelines', 'meetings', 'inputs', 'parties'), 100),
    'Entradas relacionadas.',
    'Related entries.',
  ).optional(),
  themes,
  tags,
  names: parties(
    'Otros países que el acto nombra, sin dirigirse a ellos.',
    'Other countries that the act names without addressing them.',
  ).optional(),
  ...provenance,
});

export const agreementWords = z.strictObject({
  ...baseWords,
  act: described(line(160), 'Nombre del acto, por ejemplo «XXI CRM, decisión 22».', 'Name of the act, e.g. "XXI RCM, Decision 22".'),
  deliverables: described(
    wordMap,
    'Qué se pide, por entregable; se omite si el acto no lo dice.',
    'What is asked for, by deliverable; left out where the act does not say.',
  ).optional(),
  due: described(wordMap, 'El plazo en palabras, por entregable.', 'The deadline in words, by deliverable.').optional(),
  indicators: described(wordMap, 'Indicador, por entregable.', 'Indicator, by deliverable.').optional(),
  verification: described(wordMap, 'Medio de verificación, por entregable.', 'Means of verification, by deliverable.').optional(),
  reach: described(line(300), 'Alcance: a quiénes y dónde se aplica.', 'Scope: whom and where it applies to.').optional(),
  resources: described(line(300), 'Recursos.', 'Resources.').optional(),
  objective: described(line(300), 'Objetivo, si el texto lo dice.', 'Objective, where the text states one.').optional(),
  activities: described(paragraphs(600), 'Actividades que el texto enumera.', 'Activities that the text lists.').optional(),
  feasibility: described(
    line(300),
    'Nota de viabilidad: qué dice una fuente de si el acuerdo cabe en lo que la Conferencia puede hacer.',
    'Feasibility note: what a source says of whether the agreement fits what the Conference can do.',
  ).optional(),
  fallback: described(
    line(300),
    'Qué se hará si no hay recursos, declarado en el acuerdo.',
    'What will be done where there are no resources, as the agreement declares.',
  ).optional(),
  notes: notesWords,
});

const presentation = z
  .strictObject({
    at: described(reference('meetings'), 'Reunión a la que se presentó.', 'Meeting at which it was presented.'),
    result: described(
      z.enum(RECOMMENDATION_RESULTS),
      'Qué resolvió la reunión; se omite si ninguna fuente lo dice.',
      'What the meeting resolved; left out where no source says it.',
    ).optional(),
    agreement: described(
      reference('agreements'),
      'Acuerdo por el que se aprobó; solo con `result: approved`.',
      'Agreement by which it was approved; only with `result: approved`.',
    ).optional(),
    sources: sources.optional(),
  })
  .refine(({ result, agreement }) => agreement === undefined || result === 'approved', {
    params: { code: 'agreement-without-approval' },
    path: ['agreement'],
  });

const trace = z.strictObject({
  id: localId,
  entries: described(
    list(reference('agreements', 'proposals', 'guidelines', 'inputs', 'meetings'), 60),
    'Entradas en que aparece.',
    'Entries in which it appears.',
  ).optional(),
  sources: sources.optional(),
});

/** Facts of something asked for or drafted that no body has adopted. */
export const proposalFacts = z.strictObject({
  kind: described(
    z.enum(PROPOSAL_KINDS),
    'Propuesta, compromiso en borrador, recomendación, ofrecimiento, o plan o punto de agenda.',
    'Proposal, drafted commitment, recommendation, offer, or plan or agenda item.',
  ),
  stage: described(
    z.enum(PROPOSAL_STAGES),
    'Propuesto, redactado, recomendado o anunciado; ninguno equivale a adoptado.',
    'Proposed, drafted, recommended or announced; none of them means adopted.',
  ),
  order: described(quantity(1, 9999), 'Lugar dentro de su documento.', 'Place inside its document.'),
  proposed: described(
    edtfDate('past'),
    'Cuándo se propuso; se omite si el documento no tiene fecha.',
    'When it was proposed; left out where the document is undated.',
  ).optional(),
  proposers: parties(
    'Quién lo propone; se omite si el documento no lo dice.',
    'Who proposes it; left out where the document does not say.',
  ).optional(),
  networks: described(
    z.union([z.literal('all'), list(reference('parties'), 60)]),
    'Redes a las que se dirige: `all` o una lista; se omite si no se dirige a una red.',
    'Networks it addresses: `all` or a list; left out where it addresses none.',
  ).optional(),
  responsible: parties('A quién lo pide el documento, con su nombre.', 'Of whom the document asks it, by name.').optional(),
  inferred: parties(
    'A quién correspondería según los editores, porque el documento no lo dice.',
    "Whose task it would be in the editors' reading, because the document does not say.",
  ).optional(),
  'same-as': described(
    reference('agreements'),
    'Acuerdo que es este mismo acto; se cuenta y se sigue allí.',
    'Agreement that is this very act; it is counted and followed there.',
  ).optional(),
  upholds: described(
    reference('agreements'),
    'Acuerdo que el texto pide mantener o continuar.',
    'Agreement that the text asks to keep or to carry on.',
  ).optional(),
  'plan-results': described(
    list(reference('plans'), 20),
    'Planes cuyo resultado la propuesta toma en cuenta, si lo dice.',
    'Plans whose result the proposal takes into account, where it says so.',
  ).optional(),
  guideline: described(reference('guidelines'), 'Instrumento del que forma parte.', 'Instrument it is part of.').optional(),
  'text-known': textKnown.optional(),
  presented: described(
    list(presentation, 20),
    'Reuniones a las que se presentó, en orden, y qué resolvieron.',
    'Meetings to which it was presented, in order, and what they resolved.',
  ).optional(),
  traces: described(
    list(trace, 60),
    'Lo que las fuentes muestran después; nunca prueba de cumplimiento.',
    'What sources show later; never proof of fulfilment.',
  ).optional(),
  themes,
  tags,
  ...provenance,
});

export const proposalWords = z.strictObject({
  ...baseWords,
  due: described(line(200), 'El plazo en palabras.', 'The deadline in words.').optional(),
  indicator: described(line(300), 'Indicador.', 'Indicator.').optional(),
  traces: described(wordMap, 'Palabras de cada rastro.', 'Words of each trace.').optional(),
  notes: notesWords,
});
