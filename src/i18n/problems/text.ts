import type { ProblemFacts } from '#domain/problems/problem.ts';

/** The words of one kind of problem: a sentence and a remedy for this case, and a help page for all of them. */
export interface ProblemText {
  title: string;
  message(facts: ProblemFacts): string;
  remedy(facts: ProblemFacts): string;
  meaning: string;
  wrong: string;
  right: string;
}

/** A list in a sentence, cut after twelve items. */
export function listed(items: readonly string[] | undefined): string {
  const all = items ?? [];
  return all.length > 12 ? `${all.slice(0, 12).join(', ')}…` : all.join(', ');
}
