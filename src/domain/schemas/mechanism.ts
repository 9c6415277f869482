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
import { baseWords, localId, notesWords, parties, plainWords, provenance, reference, sources, tags, themes, wordMap } from './fields.ts';
import { described, edtfDate, list, paragraphs, written, year } from './rules.ts';
import { CONFERENCE_NAMES, EXAMPLES } from './conference-names.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const { es, en } = CONFERENCE_NAMES;

const planYear = described(year(), 'Año del plan', 'Year of the plan');
const rule = described(z.enum(OBLIGATION_RULES), 'Regla del mecanismo', 'Rule of the mechanism');

const resources = z.strictObject({
  from: described(z.enum(RESOURCE_SOURCES), ['De dónde vienen', 'Los recursos.'], ['Where they come from', 'The resources.']),
  state: described(z.enum(RESOURCE_STATES), 'Estado', 'State'),
});

const planItem = z.strictObject({
  id: localId,
  agreement: described(
    reference('agreements'),
    ['Acuerdo', 'El que el plan programa.'],
    ['Agreement', 'The one that the plan schedules.'],
  ).optional(),
  network: described(reference('parties'), ['Red o grupo', 'Del que procede.'], ['Network or group', 'It comes from.']).optional(),
  responsible: parties('A quién corresponde', 'Whose task it is').optional(),
  due: described(edtfDate('planned'), ['Plazo', 'El que da el plan.'], ['Deadline', 'As the plan gives it.']).optional(),
  resources: described(resources, ['Recursos', 'Los que se identificaron.'], ['Resources', 'Those identified.']).optional(),
});

const approval = z.strictObject({
  by: described(reference('parties'), 'Quién lo aprobó', 'Who approved it'),
  on: described(edtfDate('past'), 'Cuándo', 'When'),
  sources: sources.optional(),
});

/** Facts of an annual plan: the joint action plan of agreements (S0 §4), or the Tripartite Team's own work plan (S3, task 2). */
const planFacts = z.strictObject({
  kind: described(z.enum(PLAN_KINDS), 'Tipo de plan', 'Kind of plan'),
  year: planYear,
  body: described(reference('parties'), ['De quién es', 'El órgano cuyo plan es.'], ['Whose plan it is', 'The body whose plan it is.']),
  dated: described(edtfDate('past'), 'Cuándo quedó formado', 'When it was formed').optional(),
  reduced: described(
    z.strictObject({
      guidelines: described(
        list(reference('guidelines'), 20),
        ['Instrumentos', 'A los que se limita.'],
        ['Instruments', 'To which it is limited.'],
      ).optional(),
      body: described(
        reference('parties'),
        ['Red o grupo', 'En que se sigue.'],
        ['Network or group', 'In which it is followed.'],
      ).optional(),
      sources: sources.optional(),
    }),
    ['Alcance reducido', 'Si el plan lo declara, por ejemplo por falta de recursos. El motivo se escribe más abajo.'],
    ['Reduced scope', 'Where the plan declares one, for instance for want of resources. The reason goes further down.'],
  ).optional(),
  items: described(
    list(planItem, 300),
    ['Puntos del plan', 'Lo que el plan prevé, uno por uno.'],
    ['Items of the plan', 'What the plan schedules, one by one.'],
  ),
  approvals: described(list(approval, 60), ['Aprobaciones', 'Cada una con su fecha.'], ['Approvals', 'Each with its date.']).optional(),
  themes: themes.optional(),
  tags,
  ...provenance,
});

const planWords = z.strictObject({
  ...baseWords,
  items: described(wordMap, ['Qué se hará', 'En palabras propias.'], ['What will be done', 'In our own words.']),
  reduced: described(
    paragraphs(500),
    ['Por qué se redujo', 'El motivo que da el plan.'],
    ['Why it was reduced', 'The reason that the plan gives.'],
  ).optional(),
  notes: notesWords,
});

const sending = z.strictObject({
  to: parties('A quién se envió', 'To whom'),
  on: described(edtfDate('past'), 'Qué día', 'On which day'),
  phase: described(z.enum(PHASES), 'Fase del texto', 'Phase of the text').optional(),
  sources: sources.optional(),
});

const comment = z.strictObject({
  from: described(reference('parties'), 'Quién comentó', 'Who commented'),
  on: described(edtfDate('past'), 'Cuándo comentó', 'When it commented'),
  answered: described(
    edtfDate('past'),
    ['Cuándo se respondió', 'Déjelo vacío si no se sabe.'],
    ['When it was answered', 'Leave it empty if it is not known.'],
  ).optional(),
  sources: sources.optional(),
});

const focalPoint = z.strictObject({
  country: described(reference('parties'), 'País', 'Country'),
  role: described(
    z.enum(FOCAL_ROLES),
    ['Ante quién habla', `Oficina que habla por el país ante ${es.word.the} o ante la red civil; nunca una persona.`],
    ['Before whom it speaks', `Office that speaks for the country before ${en.word.the} or the civil network; never a person.`],
  ),
});

/** Facts of a working document: what it belongs to, who may read it, to whom and when it was sent, what was answered. */
const documentFacts = z.strictObject({
  kind: described(z.enum(DOCUMENT_KINDS), 'Tipo de documento', 'Kind of document'),
  dated: described(edtfDate('past'), 'Fecha del documento', 'Date of the document'),
  by: parties('Quién lo elaboró', 'Who wrote it').optional(),
  meeting: described(reference('meetings'), ['Reunión', 'A la que pertenece.'], ['Meeting', 'It belongs to.']).optional(),
  presidency: described(reference('presidencies'), ['Presidencia', 'A la que pertenece.'], ['Presidency', 'It belongs to.']).optional(),
  guideline: described(
    reference('guidelines'),
    ['Borrador de', 'El instrumento del que es borrador.'],
    ['Draft of', 'The instrument it is a draft of.'],
  ).optional(),
  with: parties(
    ['Con quién se firmó', 'Terceros. Déjelo vacío si ninguna fuente los nombra.'],
    ['Signed with', 'Third parties. Leave it empty if no source names them.'],
  ).optional(),
  drafters: parties('Grupo que lo redactó', 'Group that drafted it').optional(),
  'follow-up': nextSteps(
    ['Seguimiento recomendado', `El de un informe sobre la representación ${es.word.of}.`],
    ['Recommended follow-up', `That of a report on representing ${en.word.the}.`],
  ).optional(),
  interviewed: parties(
    ['Países entrevistados', 'Aquellos a cuyos puntos focales la secretaría entrevistó en esa fecha, según el documento. Sin nombres.'],
    [
      'Countries interviewed',
      'Those whose focal points the secretariat interviewed on that date, according to the document. Without names.',
    ],
  ).optional(),
  network: described(reference('parties'), 'Red o grupo que apoya', 'Network or group supported').optional(),
  class: described(
    z.strictObject({
      kind: described(z.enum(DOCUMENT_CLASSES), 'Clase', 'Class'),
      by: parties(
        ['Quién lo reservó', 'Los países. Déjelo vacío si no se sabe.'],
        ['Who reserved it', 'The countries. Leave it empty if it is not known.'],
      ).optional(),
    }),
    'Quién puede leerlo',
    'Who may read it',
  ).optional(),
  sendings: described(
    list(sending, 100),
    ['Envíos', 'A quién llegó y qué día.'],
    ['Sendings', 'Whom it reached, and on which day.'],
  ).optional(),
  comments: described(list(comment, 200), ['Comentarios', 'Los que se recibieron.'], ['Comments', 'Those received.']).optional(),
  approved: described(approval, ['Aprobación', 'Si la tuvo.'], ['Approval', 'Where it had one.']).optional(),
  duties: described(
    list(z.enum(DUTIES), 17),
    ['Funciones que cumple', 'Las de la presidencia o de la secretaría de las que es prueba.'],
    ['Functions it fulfils', 'Those of the presidency or the secretariat that it is evidence of.'],
  ).optional(),
  confirms: described(
    list(focalPoint, 60),
    ['Puntos focales confirmados', 'Los que el documento confirma en su fecha: país y cargo, sin nombres.'],
    ['Focal points confirmed', 'Those that the document confirms on its date: country and post, without names.'],
  ).optional(),
  adopts: described(
    list(rule, OBLIGATION_RULES.length),
    ['Reglas que adopta', 'Las que este acto pone en vigor. Solo cuenta un acto de un órgano que pueda adoptarlas.'],
    ['Rules it adopts', 'Those that this act brings into force. Only an act of a body that may adopt them counts.'],
  ).optional(),
  ends: described(
    list(rule, OBLIGATION_RULES.length),
    ['Reglas que termina', 'Las que dejan de estar en vigor por este acto.'],
    ['Rules it ends', 'Those that this act ends.'],
  ).optional(),
  force: described(
    z.strictObject({
      from: described(
        edtfDate('planned'),
        ['Desde cuándo', 'Si no es la fecha del acto.'],
        ['From when', 'Where it is not the date of the act.'],
      ).optional(),
      to: described(edtfDate('planned'), ['Hasta cuándo', 'Si el acto lo fija.'], ['Until when', 'Where the act says so.']).optional(),
    }),
    ['Vigencia', 'Desde y hasta cuándo valen las reglas que el acto adopta o termina.'],
    ['In force', 'From and until when the rules that the act adopts or ends are in force.'],
  ).optional(),
  themes: themes.optional(),
  tags,
  ...provenance,
});

const documentWords = z.strictObject({ ...baseWords, 'follow-up': nextStepWords.optional(), notes: notesWords });

/** Facts of a finding on one occurrence of a rule: it was excused, or a source documents that it was not done. */
const waiverFacts = z.strictObject({
  rule,
  occurrence: described(
    written('occurrence'),
    ['Caso', `Como lo nombra la página de la regla: 2026-Q1, ${EXAMPLES.body}-2026, 2026/red-ejemplo.`],
    ['Case', `As the page of the rule names it: 2026-Q1, ${EXAMPLES.body}-2026, 2026/red-ejemplo.`],
  ),
  finding: described(
    z.enum(FINDINGS),
    ['Dispensa o constancia', 'Se dispensó, o consta que no se hizo. El motivo va en el resumen.'],
    ['Waiver or finding', 'It was waived, or found not to have been done. The reason goes in the summary.'],
  ),
  on: described(edtfDate('past'), ['Fecha', 'La de la dispensa o de la constancia.'], ['Date', 'That of the waiver or the finding.']),
  by: parties(['Quién la dio', 'La dispensa.'], ['Who gave it', 'The waiver.']).optional(),
  ...provenance,
});

/** What the files of a plan hold. */
const PLANS = {
  facts: permissible(planFacts),
  words: planWords,
  wordLists: { notes: ['notes'], items: ['items'] },
} as const satisfies CollectionSchema;

/** What the files of a document hold. */
const DOCUMENTS = {
  facts: permissible(documentFacts),
  words: documentWords,
  wordLists: { notes: ['notes'], 'follow-up': ['follow-up'] },
} as const satisfies CollectionSchema;

/** What the files of a finding hold. */
const WAIVERS = {
  facts: permissible(waiverFacts),
  words: plainWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

export const MECHANISM_SCHEMAS = {
  plans: PLANS,
  documents: DOCUMENTS,
  waivers: WAIVERS,
};
