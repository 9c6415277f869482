import type { ValueForm } from '#domain/problems/fact-values.ts';
import type { ProblemFactsByCode } from '#domain/problems/facts.ts';
import type { ProblemCode } from '#domain/problems/problem.ts';

/** The words of one kind of problem: a sentence and a remedy made of its facts, and a help page for all of its cases. */
interface ProblemText<C extends ProblemCode = ProblemCode> {
  title: string;
  message: (facts: ProblemFactsByCode[C]) => string;
  /** What to write instead; may be empty. */
  remedy: (facts: ProblemFactsByCode[C]) => string;
  meaning: string;
  wrong: string;
  right: string;
}

/** The words of every problem in one language. */
export type ProblemTexts = { readonly [C in ProblemCode]: ProblemText<C> };

export interface Suggested {
  accepted: readonly string[];
  nearest: string | undefined;
}

/** Forms that are shown by an example, the same in every language. */
export const EXAMPLES: Record<Exclude<ValueForm, 'full-date'>, string> = {
  day: '2016-11-17',
  month: '2016-11',
  quarter: '2017-Q1',
  year: '2016',
  interval: '2016-11-17/2016-11-18',
  id: 'a-b-1',
  'local-id': 'n1',
  'month-and-day': '05-25',
  'two-capitals': 'AB',
  'three-capitals': 'ABC',
  occurrence: '2026-Q1',
};

/** What some programs put before a text, as a problem names it. */
export const BYTE_ORDER_MARK = 'U+FEFF';

/** A list in a sentence, cut after twelve items. */
export function listed(items: readonly string[]): string {
  return items.length > 12 ? `${items.slice(0, 12).join(', ')}…` : items.join(', ');
}

/** A number with a comma after its thousands, as both languages write it. */
export const counted = (number: number): string => number.toLocaleString('en');

/** Sentences one after the other, without those that are empty. */
export function sentences(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
