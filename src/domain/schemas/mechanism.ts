import * as z from 'zod';
import {
  DOCUMENT_CLASSES,
  DOCUMENT_KINDS,
  DUTIES,
  FINDINGS,
  FOCAL_ROLES,
  OBLIGATION_RULES,
  PHASES,
  PLAN_KINDS,
  RESOURCE_SOURCES,
  RESOURCE_STATES,
} from './vocabulary.ts';
import { nextSteps, nextStepWords } from './next-steps.ts';
import { baseWords, localId, notesWords, parties, provenance, reference, sources, tags, themes, wordMap } from './fields.ts';
import { described, edtfDate, list, paragraphs, written, year } from './rules.ts';

const planYear = described(year(), 'Año del plan.', 'Year of the plan.');
const rule = described(z.enum(OBLIGATION_RULES), 'Regla del mecanismo.', 'Rule of the mechanism.');

const resources = z.strictObject({
  from: described(z.enum(RESOURCE_SOURCES), 'De dónde vienen los recursos.', 'Where the resources come from.'),
  state: described(z.enum(RESOURCE_STATES), 'Si están asegurados, se buscan o faltan.', 'Whether they are secured, sought or lacking.'),
});

const planItem = z.strictObject({
  id: localId,
  agreement: described(reference('agreements'), 'Acuerdo que el plan programa.', 'Agreement that the plan schedules.').optional(),
  network: described(reference('parties'), 'Red o grupo del que procede.', 'Network or group it comes from.').optional(),
  responsible: parties('A quién corresponde.', 'Whose task it is.').optional(),
  due: described(edtfDate('planned'), 'Plazo dentro del plan.', 'Deadline inside the plan.').optional(),
  resources: described(resources, 'Recursos identificados.', 'Resources identified.').optional(),
});

const approval = z.strictObject({
  by: described(reference('parties'), 'Quién lo aprobó.', 'Who approved it.'),
  on: described(edtfDate('past'), 'Cuándo.', 'When.'),
  sources: sources.optional(),
});

/** Facts of an annual plan: the joint action plan of agreements (S0 §4), or the Tripartite Team's own work plan (S3, task 2). */
export const planFacts = z.strictObject({
  kind: described(
    z.enum(PLAN_KINDS),
    'Plan de acción anual, o plan de trabajo del Equipo Tripartito.',
    "Annual action plan, or the Tripartite Team's work plan.",
  ),
  year: planYear,
  body: described(reference('parties'), 'Órgano cuyo plan es.', 'Body whose plan it is.'),
  dated: described(edtfDate('past'), 'Cuándo quedó formado.', 'When it was formed.').optional(),
  reduced: described(
    z.strictObject({
      guidelines: described(
        list(reference('guidelines'), 20),
        'Instrumentos a los que se limita.',
        'Instruments to which it is limited.',
      ).optional(),
      body: described(reference('parties'), 'Red o grupo en que se sigue.', 'Network or group in which it is followed.').optional(),
      sources: sources.optional(),
    }),
    'Alcance reducido que el plan declara, por ejemplo por falta de recursos; el motivo va en las palabras.',
    'Reduced scope that the plan declares, for instance for want of resources; the reason goes into the words.',
  ).optional(),
  items: described(list(planItem, 300), 'Lo que el plan programa.', 'What the plan schedules.'),
  approvals: described(list(approval, 60), 'Aprobaciones, con su fecha.', 'Approvals, with their dates.').optional(),
  themes: themes.optional(),
  tags,
  ...provenance,
});

export const planWords = z.strictObject({
  ...baseWords,
  items: described(wordMap, 'Palabras de cada punto del plan.', 'Words of each item of the plan.'),
  reduced: described(paragraphs(500), 'Por qué se redujo el alcance.', 'Why the scope was reduced.').optional(),
  notes: notesWords,
});

const sending = z.strictObject({
  to: parties('A quién se envió.', 'To whom it was sent.'),
  on: described(edtfDate('past'), 'Qué día.', 'On which day.'),
  phase: described(z.enum(PHASES), 'En qué fase estaba el texto.', 'How far the text had come.').optional(),
  sources: sources.optional(),
});

const comment = z.strictObject({
  from: described(reference('parties'), 'Quién comentó.', 'Who commented.'),
  on: described(edtfDate('past'), 'Cuándo.', 'When.'),
  answered: described(
    edtfDate('past'),
    'Cuándo se respondió; se omite si no se sabe.',
    'When it was answered; left out if not known.',
  ).optional(),
  sources: sources.optional(),
});

const focalPoint = z.strictObject({
  country: described(reference('parties'), 'País.', 'Country.'),
  role: described(
    z.enum(FOCAL_ROLES),
    'Oficina que habla por el país ante la Conferencia o ante la red civil; nunca una persona.',
    'Office that speaks for the country before the Conference or the civil network; never a person.',
  ),
});

/** Facts of a working document: what it belongs to, who may read it, to whom and when it was sent, what was answered. */
export const documentFacts = z.strictObject({
  kind: described(z.enum(DOCUMENT_KINDS), 'Tipo de documento.', 'Kind of document.'),
  dated: described(edtfDate('past'), 'Fecha del documento.', 'Date of the document.'),
  by: parties('Quién lo elaboró.', 'Who wrote it.').optional(),
  meeting: described(reference('meetings'), 'Reunión a la que pertenece.', 'Meeting it belongs to.').optional(),
  presidency: described(reference('presidencies'), 'Presidencia a la que pertenece.', 'Presidency it belongs to.').optional(),
  guideline: described(reference('guidelines'), 'Instrumento del que es borrador.', 'Instrument it is a draft of.').optional(),
  with: parties(
    'Terceros con los que se firmó; se omite si ninguna fuente los nombra.',
    'Third parties with whom it was signed; left out where no source names them.',
  ).optional(),
  drafters: parties('Grupo que lo redactó.', 'Group that drafted it.').optional(),
  'follow-up': nextSteps(
    'Seguimiento que recomienda un informe sobre la representación de la Conferencia.',
    'Follow-up that a report on representing the Conference recommends.',
  ).optional(),
  interviewed: parties(
    'Países a cuyos puntos focales la secretaría entrevistó en esa fecha, según el documento; sin nombres.',
    'Countries whose focal points the secretariat interviewed on that date, according to the document; without names.',
  ).optional(),
  network: described(reference('parties'), 'Red o grupo al que apoya.', 'Network or group it supports.').optional(),
  class: described(
    z.strictObject({
      kind: described(z.enum(DOCUMENT_CLASSES), 'Quién puede leerlo.', 'Who may read it.'),
      by: parties('Países que lo reservaron; se omite si no se sabe.', 'Countries that reserved it; left out if not known.').optional(),
    }),
    'Clase: público, reservado o de uso de los gobiernos.',
    'Class: public, reserved or for governments.',
  ).optional(),
  sendings: described(list(sending, 100), 'Envíos.', 'Sendings.').optional(),
  comments: described(list(comment, 200), 'Comentarios recibidos.', 'Comments received.').optional(),
  approved: described(approval, 'Aprobación, si la tuvo.', 'Approval, where it had one.').optional(),
  duties: described(
    list(z.enum(DUTIES), 17),
    'Funciones de la presidencia (5-x) o de la secretaría (6-x) de las que es prueba.',
    'Functions of the presidency (5-x) or the secretariat (6-x) that it is evidence of.',
  ).optional(),
  confirms: described(
    list(focalPoint, 60),
    'Puntos focales que el documento confirma en su fecha: país y cargo, sin nombres.',
    'Focal points that the document confirms on its date: country and post, without names.',
  ).optional(),
  adopts: described(
    list(rule, OBLIGATION_RULES.length),
    'Reglas del mecanismo que este acto pone en vigor. Solo cuenta un acto de un órgano que pueda adoptarlas.',
    'Rules of the mechanism that this act brings into force. Only an act of a body that may adopt them counts.',
  ).optional(),
  ends: described(
    list(rule, OBLIGATION_RULES.length),
    'Reglas del mecanismo que dejan de estar en vigor por este acto.',
    'Rules of the mechanism that this act ends.',
  ).optional(),
  force: described(
    z.strictObject({
      from: described(
        edtfDate('planned'),
        'Desde cuándo, si no es la fecha del acto.',
        'From when, where it is not the date of the act.',
      ).optional(),
      to: described(edtfDate('planned'), 'Hasta cuándo, si el acto lo fija.', 'Until when, where the act says so.').optional(),
    }),
    'Desde y hasta cuándo valen las reglas que el acto adopta o termina.',
    'From and until when the rules that the act adopts or ends are in force.',
  ).optional(),
  themes: themes.optional(),
  tags,
  ...provenance,
});

export const documentWords = z.strictObject({ ...baseWords, 'follow-up': nextStepWords.optional(), notes: notesWords });

/** Facts of a finding on one occurrence of a rule: it was excused, or a source documents that it was not done. */
export const waiverFacts = z.strictObject({
  rule,
  occurrence: described(
    written('occurrence'),
    'Caso de la regla, como lo nombra su página: 2026-Q1, grcm-2026, 2026/red-ejemplo.',
    'Case of the rule, as its page names it: 2026-Q1, grcm-2026, 2026/red-ejemplo.',
  ),
  finding: described(
    z.enum(FINDINGS),
    'Dispensa con su motivo, o constancia de que no se hizo. El motivo va en el resumen.',
    'Waived with a reason, or found not to have been done. The reason goes in the summary.',
  ),
  on: described(edtfDate('past'), 'Fecha de la dispensa o de la constancia.', 'Date of the waiver or the finding.'),
  by: parties('Quién dio la dispensa.', 'Who gave the waiver.').optional(),
  ...provenance,
});
