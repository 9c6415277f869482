// A data table: what several problems say alike in Spanish.
import type { OccurrencePart, ValueForm, ValueType } from '#domain/problems/fact-values.ts';
import { EXAMPLES, listed, sentences, type Suggested } from '../text.ts';

/** How the forms of a field are written. */
export const FORMS: Record<ValueForm, string> = { ...EXAMPLES, 'full-date': 'AAAA-MM-DD' };

const TYPES: Record<ValueType, string> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista',
  object: 'un grupo de campos',
  record: 'un grupo de campos',
};

const OCCURRENCE_PARTS: Record<OccurrencePart, string> = {
  quarter: 'un trimestre (2026-Q1)',
  year: 'un año (2026)',
  duty: 'una función',
  task: 'una tarea de la red',
  proposals: 'el identificador de una propuesta',
  comment: 'concept-note o presidency-plan',
  agreements: 'el identificador de un acuerdo',
  documents: 'el identificador de un documento',
  guidelines: 'el identificador de un instrumento',
  inputs: 'el identificador de un texto de la sociedad civil',
  meetings: 'el identificador de una reunión',
  parties: 'el identificador de una parte',
  plans: 'el identificador de un plan',
  presidencies: 'el identificador de una presidencia',
  consultations: 'el identificador de una consulta',
  step: 'un paso del procedimiento',
};

/** One part of the name of an occurrence, with its alternatives. */
export const occurrencePart = (parts: readonly OccurrencePart[]): string => parts.map((part) => OCCURRENCE_PARTS[part]).join(' o ');

/** What a value may be: words of a list, then types. */
export const alternatives = (types: readonly ValueType[], values: readonly string[]): string =>
  [...new Set([...values.map((value) => `«${value}»`), ...types.map((type) => TYPES[type])])].join(' o ');

export const didYouMean = (nearest: string | undefined): string => (nearest ? `¿Quiso decir «${nearest}»?` : '');

export const suggestion = ({ nearest, accepted }: Suggested): string =>
  sentences(didYouMean(nearest), accepted.length > 0 ? `Se acepta: ${listed(accepted)}.` : '');
