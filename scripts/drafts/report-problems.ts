import type { AnyEntry, Origin } from '#domain/ledger/entry.ts';
import { checkLedger } from '#domain/checks/ledger-checks.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { fieldOf, problem, type Problem } from '#domain/problems/problem.ts';
import { ID_PATTERN } from '#domain/text/names.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import type { Level } from '#domain/schemas/vocabulary.ts';
import type { DraftField } from '#i18n/draft-words.ts';
import { checkSchema } from '#reader/headers/schema-problems.ts';
import { draftFacts, type DraftAnswers } from './report-draft.ts';

const UNKNOWN: Level = 'no-information';

const FIELDS: Record<string, DraftField> = {
  title: 'title',
  lang: 'lang',
  organization: 'organization',
  period: 'period',
  filed: 'period',
  'place.country': 'country',
  'assessments.0.country': 'country',
  'assessments.0.subject': 'subject',
};

/** The answer that a problem of a draft is about. */
export function answerOf(item: Problem): DraftField {
  return FIELDS[fieldOf(item) ?? ''] ?? 'title';
}

/** Everything that is wrong with the answers, found by the checks that every report goes through. */
export function problemsOfDraft(answers: DraftAnswers, filed: string, ledger: Ledger): Problem[] {
  const file = 'reports';
  const origin: Origin = { file, locate: () => undefined };
  if (!ID_PATTERN.test(answers.organization))
    return [problem('bad-format', file, undefined, { path: 'organization', found: answers.organization, forms: ['id'] })];
  // What a person gives later is stood in for: the day of the check, the levels, how it is known.
  const facts = draftFacts(answers, filed, { level: UNKNOWN, method: 'x' });
  const checked = checkSchema(COLLECTIONS.reports.facts, { ...facts, 'no-personal-data-checked': filed }, origin);
  if (!checked.value) return checked.problems;
  const entry: AnyEntry = { collection: 'reports', id: '', facts: checked.value, words: {}, origin, wordOrigins: {} };
  return checkLedger(new Ledger([...ledger.entries(), entry]), [entry], new Set());
}
