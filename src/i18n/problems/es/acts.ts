// A data table: the Spanish words for problems of agreements, of records of them and of what they state, in the order of the catalogue.
import type { Specific } from '#domain/schemas/vocabulary.ts';
import type { ProblemTexts } from '../text.ts';

const SPECIFIC_WORDS: Record<Specific, string> = {
  responsible: 'quién es responsable',
  date: 'para cuándo',
  deliverable: 'qué se entrega',
  indicator: 'cómo se mide',
  scope: 'a quiénes y dónde alcanza',
  resources: 'con qué recursos',
  verification: 'cómo se comprueba',
};

export const acts = {
  'stage-not-possible': {
    title: 'Etapa que el acto no puede tener',
    message: ({ found, verb }) => `Un acto con el verbo «${verb}» no pasa por la etapa «${found}».`,
    remedy: ({ accepted }) => `Puede pasar por: ${accepted.join(', ')}.`,
    meaning: 'Lo que un órgano adopta, firma o fija como regla vale desde ese día. Nadie lo pone en un plan anual.',
    wrong: 'act: { verb: signed, … } con stages: [{ stage: planned, … }]',
    right: 'act: { verb: signed, … } con stages: [{ stage: endorsed, … }]',
  },
  'nothing-asked': {
    title: 'Estado de un acto que no pide nada',
    message: ({ found, subject }) => `La evidencia dice «${found}», y «${subject}» no pide que se haga nada.`,
    remedy: () => 'Quite state. La evidencia y sus palabras se quedan.',
    meaning: 'Tomar nota, agradecer, acoger o declarar no pide nada que se pueda hacer. Esos actos se muestran aparte, sin estado.',
    wrong: '- { id: e1, date: 2001-03-22, state: done, sources: [{ id: {source} }], confidence: mirror }',
    right: '- { id: e1, date: 2001-03-22, sources: [{ id: {source} }], confidence: mirror }',
  },
  'agreement-not-verifiable': {
    title: 'Acuerdo que no se puede verificar',
    message: ({ missing, others }) =>
      `Tal como está escrito, nadie puede verificarlo: no dice ${missing.map((key) => SPECIFIC_WORDS[key]).join(', ni ')}.${others.length === 0 ? '' : ` Tampoco dice: ${others.map((key) => SPECIFIC_WORDS[key]).join(', ')}.`}`,
    remedy: () => 'Agregue al menos uno de los tres, si el texto lo dice. Si no lo dice, todavía hay tiempo de acordarlo.',
    meaning:
      'Si el texto no dice qué se entrega, para cuándo ni cómo se mide, no hay qué buscar. Ningún gobierno ni organización puede decir si se hizo, y el sitio lo muestra así.',
    wrong: 'deliverables: (ninguno)',
    right: 'deliverables: [{ id: p1, due: { on: 2027-03-31 } }]',
  },
  'placeholder-text': {
    title: 'Texto que todavía no dice nada',
    message: ({ path, found }) => `«${path}» dice «${found}», y eso cuenta como si no dijera nada.`,
    remedy: () => 'Escriba lo que dice el texto del acuerdo, o quite el campo.',
    meaning: '«Por definir» o «por identificar» ocupan el lugar de un dato y no son un dato. El sitio no los cuenta.',
    wrong: 'indicators: { p1: "Por definir" }',
    right: '(sin el campo indicators)',
  },
  'agreement-not-specific': {
    title: 'Acuerdo que deja cosas abiertas',
    message: ({ missing, total }) =>
      `Al acuerdo le faltan ${missing.length} de ${total} datos: ${missing.map((key) => SPECIFIC_WORDS[key]).join(', ')}.`,
    remedy: () => 'Agregue lo que dice el texto del acuerdo. Si no lo dice, todavía hay tiempo de acordarlo.',
    meaning:
      'Un acuerdo específico dice siete cosas: quién, para cuándo, qué se entrega, cómo se mide, a quiénes y dónde alcanza, con qué recursos y cómo se comprueba. Es un aviso: lo que el acto no dice, no se inventa.',
    wrong: 'adopted: 2026-10-15\ndeliverables: [{ id: p1, does: [{team}] }]',
    right: 'adopted: 2026-10-15\ndeliverables: [{ id: p1, does: [{team}], due: { on: 2027-03-31 } }]',
  },
} satisfies Partial<ProblemTexts>;
