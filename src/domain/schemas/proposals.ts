import * as z from 'zod';
import { PROPOSAL_KINDS, PROPOSAL_STAGES, RECOMMENDATION_RESULTS } from './vocabulary.ts';
import { baseWords, localId, notesWords, parties, provenance, reference, sources, tags, textKnown, themes, wordMap } from './fields.ts';
import { described, edtfDate, line, list, quantity } from './rules.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const presentation = z
  .strictObject({
    at: described(reference('meetings'), ['Reunión', 'A la que se presentó.'], ['Meeting', 'At which it was presented.']),
    result: described(
      z.enum(RECOMMENDATION_RESULTS),
      ['Qué resolvió la reunión', 'Déjelo vacío si ninguna fuente lo dice.'],
      ['What the meeting resolved', 'Leave it empty if no source says it.'],
    ).optional(),
    agreement: described(
      reference('agreements'),
      ['Acuerdo que la aprobó', 'Solo si la reunión la aprobó.'],
      ['Agreement that approved it', 'Only where the meeting approved it.'],
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
    ['Dónde aparece', 'Los textos y reuniones en que aparece.'],
    ['Where it appears', 'The texts and meetings in which it appears.'],
  ).optional(),
  sources: sources.optional(),
});

/** Facts of something asked for or drafted that no body has adopted. */
export const proposalFacts = z.strictObject({
  kind: described(
    z.enum(PROPOSAL_KINDS),
    ['Tipo de propuesta', 'Propuesta, compromiso en borrador, recomendación, ofrecimiento, o plan o punto de agenda.'],
    ['Kind of proposal', 'Proposal, drafted commitment, recommendation, offer, or plan or agenda item.'],
  ),
  stage: described(
    z.enum(PROPOSAL_STAGES),
    ['Hasta dónde llegó', 'Propuesto, redactado, recomendado o anunciado; ninguno equivale a adoptado.'],
    ['How far it came', 'Proposed, drafted, recommended or announced; none of them means adopted.'],
  ),
  order: described(
    quantity(1, 9999),
    ['Lugar en su documento', 'Con un número: 1 si es lo primero que propone.'],
    ['Place in its document', 'As a number: 1 where it is the first thing proposed.'],
  ),
  proposed: described(
    edtfDate('past'),
    ['Cuándo se propuso', 'Déjelo vacío si el documento no tiene fecha.'],
    ['When it was proposed', 'Leave it empty if the document is undated.'],
  ).optional(),
  proposers: parties(
    ['Quién lo propone', 'Déjelo vacío si el documento no lo dice.'],
    ['Who proposes it', 'Leave it empty if the document does not say.'],
  ).optional(),
  networks: described(
    z.union([z.literal('all'), list(reference('parties'), 60)]),
    ['A qué redes se dirige', 'Todas o algunas. Déjelo vacío si no se dirige a una red.'],
    ['Which networks it addresses', 'All or some. Leave it empty if it addresses none.'],
  ).optional(),
  responsible: parties(
    ['A quién se lo pide', 'A quien el documento nombra.'],
    ['Of whom it is asked', 'Whoever the document names.'],
  ).optional(),
  inferred: parties(
    ['A quién correspondería', 'Según los editores, porque el documento no lo dice.'],
    ['Whose task it would be', "In the editors' reading, because the document does not say."],
  ).optional(),
  'same-as': described(
    reference('agreements'),
    ['Acuerdo que es lo mismo', 'Si este mismo acto ya es un acuerdo: se cuenta y se sigue allí.'],
    ['Agreement that is the same', 'Where this very act is an agreement already: it is counted and followed there.'],
  ).optional(),
  upholds: described(
    reference('agreements'),
    ['Acuerdo que pide mantener', 'El que el texto pide mantener o continuar.'],
    ['Agreement it asks to keep', 'The one that the text asks to keep or to carry on.'],
  ).optional(),
  'plan-results': described(
    list(reference('plans'), 20),
    ['Planes que toma en cuenta', 'Aquellos cuyo resultado la propuesta toma en cuenta, si lo dice.'],
    ['Plans it takes into account', 'Those whose result the proposal takes into account, where it says so.'],
  ).optional(),
  guideline: described(reference('guidelines'), ['Instrumento', 'Del que forma parte.'], ['Instrument', 'It is part of.']).optional(),
  'text-known': textKnown.optional(),
  presented: described(
    list(presentation, 20),
    ['Reuniones que la recibieron', 'En orden, y qué resolvió cada una.'],
    ['Meetings that received it', 'In order, and what each resolved.'],
  ).optional(),
  traces: described(
    list(trace, 60),
    ['Qué se vio después', 'Lo que muestran las fuentes; nunca prueba de cumplimiento.'],
    ['What was seen later', 'What sources show; never proof of fulfilment.'],
  ).optional(),
  themes,
  tags,
  ...provenance,
});

const proposalWords = z.strictObject({
  ...baseWords,
  due: described(
    line(200),
    ['El plazo en palabras', 'Por ejemplo, «antes de la próxima reunión».'],
    ['The deadline in words', 'For instance, "before the next meeting".'],
  ).optional(),
  indicator: described(
    line(300),
    ['Indicador', 'Con qué se vería si se hizo, si el texto lo dice.'],
    ['Indicator', 'What would show whether it was done, where the text says so.'],
  ).optional(),
  traces: described(wordMap, ['Qué muestran las fuentes', 'En palabras propias.'], ['What sources show', 'In our own words.']).optional(),
  notes: notesWords,
});

/** What the files of a proposal hold. */
const PROPOSALS = {
  facts: permissible(proposalFacts),
  words: proposalWords,
  wordLists: { notes: ['notes'], traces: ['traces'] },
} as const satisfies CollectionSchema;

export const PROPOSAL_SCHEMAS = {
  proposals: PROPOSALS,
};
