// A data table: the English words for problems of agreements, of records of them and of what they state, in the order of the catalogue.
import type { Specific } from '#domain/schemas/vocabulary.ts';
import type { ProblemTexts } from '../text.ts';

const SPECIFIC_WORDS: Record<Specific, string> = {
  responsible: 'who is responsible',
  date: 'by when',
  deliverable: 'what is to be delivered',
  indicator: 'how it is measured',
  scope: 'whom and where it covers',
  resources: 'with what resources',
  verification: 'how it is verified',
};

export const acts = {
  'stage-not-possible': {
    title: 'Stage that the act cannot have',
    message: ({ found, verb }) => `An act with the verb "${verb}" does not go through the stage "${found}".`,
    remedy: ({ accepted }) => `It can go through: ${accepted.join(', ')}.`,
    meaning: 'What a body adopts, signs or sets as a rule holds from that day. Nobody puts it in an annual plan.',
    wrong: 'act: { verb: signed, … } with stages: [{ stage: planned, … }]',
    right: 'act: { verb: signed, … } with stages: [{ stage: endorsed, … }]',
  },
  'nothing-asked': {
    title: 'State of an act that asks for nothing',
    message: ({ found, subject }) => `The evidence says "${found}", and "${subject}" asks for nothing to be done.`,
    remedy: () => 'Remove state. The evidence and its words stay.',
    meaning: 'To take note, thank, welcome or declare asks for nothing that can be done. Such acts are shown apart, without a state.',
    wrong: '- { id: e1, date: 2001-03-22, state: done, sources: [{ id: {source} }], confidence: mirror }',
    right: '- { id: e1, date: 2001-03-22, sources: [{ id: {source} }], confidence: mirror }',
  },
  'agreement-not-verifiable': {
    title: 'Agreement that cannot be verified',
    message: ({ missing, others }) =>
      `As written, nobody can verify it: it does not say ${missing.map((key) => SPECIFIC_WORDS[key]).join(', or ')}.${others.length === 0 ? '' : ` Nor does it say: ${others.map((key) => SPECIFIC_WORDS[key]).join(', ')}.`}`,
    remedy: () => 'Add at least one of the three, if the text says it. If it does not, there is still time to agree on it.',
    meaning:
      'If the text does not say what is to be delivered, by when or how it is measured, there is nothing to look for. No government and no organisation can say whether it was done, and the site shows it that way.',
    wrong: 'deliverables: (none)',
    right: 'deliverables: [{ id: p1, due: { on: 2027-03-31 } }]',
  },
  'placeholder-text': {
    title: 'Text that says nothing yet',
    message: ({ path, found }) => `"${path}" says "${found}", which counts as saying nothing.`,
    remedy: () => 'Write what the text of the agreement says, or remove the field.',
    meaning: '"To be defined" or "to be identified" stands where a fact should be and is not one. The site does not count it.',
    wrong: 'indicators: { p1: "To be defined" }',
    right: '(without the field indicators)',
  },
  'agreement-not-specific': {
    title: 'Agreement that leaves things open',
    message: ({ missing, total }) =>
      `The agreement lacks ${missing.length} of ${total} facts: ${missing.map((key) => SPECIFIC_WORDS[key]).join(', ')}.`,
    remedy: () => 'Add what the text of the agreement says. If it does not say it, there is still time to agree on it.',
    meaning:
      'A specific agreement says seven things: who, by when, what is to be delivered, how it is measured, whom and where it covers, with what resources, and how it is verified. This is a warning: what the act does not say is not invented.',
    wrong: 'adopted: 2026-10-15\ndeliverables: [{ id: p1, does: [{team}] }]',
    right: 'adopted: 2026-10-15\ndeliverables: [{ id: p1, does: [{team}], due: { on: 2027-03-31 } }]',
  },
} satisfies Partial<ProblemTexts>;
