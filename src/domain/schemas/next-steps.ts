import * as z from 'zod';
import { localId, parties, sources, wordMap } from './fields.ts';
import { described, edtfDate, list } from './rules.ts';

const nextStep = z.strictObject({
  id: localId,
  responsible: parties('A quién corresponde.', 'Whose task it is.').optional(),
  due: described(edtfDate('planned'), 'Para cuándo.', 'By when.').optional(),
  sources: sources.optional(),
});

/** Things to be done afterwards, each with its words, its parties and its day. */
export const nextSteps = (es: string, en: string) => described(list(nextStep, 30), es, en);

export const nextStepWords = described(wordMap, 'Palabras de cada paso.', 'Words of each step.');
