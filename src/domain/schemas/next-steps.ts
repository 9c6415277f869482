import * as z from 'zod';
import { localId, parties, sources, wordMap } from './fields.ts';
import { described, edtfDate, list, type Said } from './rules.ts';

const nextStep = z.strictObject({
  id: localId,
  responsible: parties('A quién corresponde', 'Whose task it is').optional(),
  due: described(edtfDate('planned'), 'Para cuándo', 'By when').optional(),
  sources: sources.optional(),
});

/** Things to be done afterwards, each with its words, its parties and its day. */
export const nextSteps = (es: Said, en: Said) => described(list(nextStep, 30), es, en);

export const nextStepWords = described(wordMap, ['Qué hay que hacer', 'En palabras propias.'], ['What is to be done', 'In our own words.']);
