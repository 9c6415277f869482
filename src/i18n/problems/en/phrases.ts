// A data table: what several problems say alike in English.
import type { OccurrencePart, ValueForm, ValueType } from '#domain/problems/fact-values.ts';
import { EXAMPLES, listed, sentences, type Suggested } from '../text.ts';

/** How the forms of a field are written. */
export const FORMS: Record<ValueForm, string> = { ...EXAMPLES, 'full-date': 'YYYY-MM-DD' };

const TYPES: Record<ValueType, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const OCCURRENCE_PARTS: Record<OccurrencePart, string> = {
  consultations: 'the id of a consultation',
  step: 'a step of the procedure',
  quarter: 'a quarter (2026-Q1)',
  year: 'a year (2026)',
  duty: 'a duty',
  task: 'a task of the network',
  proposals: 'the id of a proposal',
  comment: 'concept-note or presidency-plan',
  agreements: 'the id of an agreement',
  documents: 'the id of a document',
  guidelines: 'the id of an instrument',
  inputs: 'the id of a civil-society statement',
  meetings: 'the id of a meeting',
  parties: 'the id of a party',
  plans: 'the id of a plan',
  presidencies: 'the id of a presidency',
};

/** One part of the name of an occurrence, with its alternatives. */
export const occurrencePart = (parts: readonly OccurrencePart[]): string => parts.map((part) => OCCURRENCE_PARTS[part]).join(' or ');

/** What a value may be: words of a list, then types. */
export const alternatives = (types: readonly ValueType[], values: readonly string[]): string =>
  [...new Set([...values.map((value) => `"${value}"`), ...types.map((type) => TYPES[type])])].join(' or ');

export const didYouMean = (nearest: string | undefined): string => (nearest ? `Did you mean "${nearest}"?` : '');

export const suggestion = ({ nearest, accepted }: Suggested): string =>
  sentences(didYouMean(nearest), accepted.length > 0 ? `Accepted: ${listed(accepted)}.` : '');
