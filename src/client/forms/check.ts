import type { Change } from '#domain/changes/change.ts';
import { changesWith } from '#forms/changes-with.ts';
import { checkDraft, type DraftProblem } from '#forms/check-draft.ts';
import type { EntryDraft } from '#forms/draft.ts';
import { freeId, givenIn } from '#forms/ids.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { problemWords } from './problem-words.ts';
import { publishedAt } from './published-at.ts';

export interface CheckRequest {
  draft: EntryDraft;
  ledger: string;
  today: string;
  locale: Locale;
}

/** A problem in words, with its place. */
export interface WordedProblem extends Pick<DraftProblem, 'part' | 'path'> {
  code: string;
  severity: 'error' | 'warning';
  message: string;
  remedy: string;
}

export interface CheckAnswer {
  /** Of the draft, or the one that it gets. */
  id: string;
  problems: readonly WordedProblem[];
  /** What the site would show otherwise on that day; none where something is wrong. */
  changes: readonly Change[];
}

/**
 * What the validator would say of a draft, in the words of a language.
 *
 * @throws Error where what is published cannot be had
 */
export async function check({ draft, ledger: address, today, locale }: CheckRequest): Promise<CheckAnswer> {
  const ledger = await publishedAt(address);
  const taken = new Set(ledger.all(draft.collection).map((entry) => entry.id));
  const id = draft.id || (freeId(draft.collection, givenIn(draft), taken) ?? draft.collection);
  const found = await checkDraft({ ...draft, id }, ledger, today, locale);
  const inWords = await problemWords(
    locale,
    draft.collection,
    found.map(({ problem }) => problem.code),
  );
  const problems = found.map(({ part, path, problem }): WordedProblem => ({
    part,
    path,
    code: problem.code,
    severity: problem.severity,
    ...inWords(problem),
  }));
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return { id, problems, changes: isSound ? await changesWith({ ...draft, id }, ledger, today) : [] };
}
