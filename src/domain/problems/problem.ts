import { compareText } from '../compare-text.ts';
import type { ProblemFactsByCode } from './facts.ts';

/**
 * Everything that can be wrong with content. A problem carries a code and the facts of that code (`facts.ts`); its sentence is
 * made per language at the edge (`src/i18n/problems`), and each code has a help page on the site. Warnings are shown and do
 * not fail a check.
 */
export const PROBLEM_CODES = {
  // files
  'unknown-folder': 'error',
  'schema-version': 'error',
  'unknown-file': 'error',
  'not-a-regular-file': 'error',
  'bad-file-name': 'error',
  'reserved-file-name': 'error',
  'file-too-large': 'error',
  'line-too-long': 'error',
  'empty-file': 'error',
  'not-utf8': 'error',
  'hidden-character': 'error',
  'look-alike-letter': 'error',
  'styled-letter': 'error',
  'garbled-letter': 'error',
  // front matter
  'no-front-matter': 'error',
  'front-matter-too-large': 'error',
  'yaml-syntax': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-forbidden': 'error',
  'yaml-too-deep': 'error',
  // fields
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'bad-format': 'error',
  'bad-date': 'error',
  'implausible-date': 'error',
  'control-character': 'error',
  'text-left-open': 'error',
  'too-long': 'error',
  'too-short': 'error',
  'out-of-range': 'error',
  'assessment-without-level': 'error',
  'state-without-date': 'error',
  'closed-without-outcome': 'error',
  'amount-without-currency': 'error',
  'agreement-without-approval': 'error',
  // translations
  'translation-without-record': 'error',
  'record-without-translation': 'error',
  'missing-translation': 'warning',
  'missing-words': 'error',
  'extra-words': 'error',
  'unexpected-body': 'error',
  // bodies of reports
  'mdx-syntax': 'error',
  'mdx-code': 'error',
  'mdx-expression': 'error',
  'mdx-component': 'error',
  'mdx-attribute': 'error',
  'mdx-nesting': 'error',
  'mdx-inline': 'error',
  'raw-html': 'error',
  'bad-address': 'error',
  'insecure-address': 'warning',
  'link-text-misleads': 'error',
  'dangling-fragment': 'error',
  'undefined-reference': 'error',
  'unused-definition': 'error',
  'defined-twice': 'error',
  'empty-part': 'error',
  'image-refused': 'error',
  'image-without-text': 'error',
  'too-many-images': 'error',
  'body-too-complex': 'error',
  'body-unreadable': 'error',
  'personal-data': 'error',
  'personal-data-possible': 'warning',
  'personal-data-permitted': 'warning',
  'empty-body': 'error',
  // pictures of reports
  'image-wrong-kind': 'error',
  'image-too-large': 'error',
  'image-unreadable': 'error',
  'image-metadata': 'error',
  'unused-image': 'error',
  // between entries
  'dangling-reference': 'error',
  'dangling-measure': 'error',
  'duplicate-id': 'error',
  'duplicate-local-id': 'error',
  'duplicate-number': 'error',
  'wrong-folder': 'error',
  'demonstration-in-content': 'error',
  'dates-out-of-order': 'error',
  'body-outside-validity': 'error',
  'party-of-wrong-kind': 'error',
  'act-asks-nothing': 'error',
  'stage-not-possible': 'error',
  // the mechanism
  'meetings-out-of-order': 'error',
  'quarter-claimed-twice': 'error',
  'minutes-before-meeting': 'error',
  'presidencies-overlap': 'error',
  'handover-contradicts': 'error',
  'troika-without-presidency': 'error',
  'of-another-country': 'error',
  'named-twice': 'error',
  'unknown-occurrence': 'error',
  'occurrence-never-owed': 'error',
  'waiver-not-entitled': 'error',
  'act-decides-nothing': 'error',
  'plan-network-differs': 'error',
  'plan-above-preference': 'warning',
  'planned-before-endorsed': 'warning',
  'consent-missing': 'warning',
  'signed-without-approval': 'warning',
  'mission-without-follow-up': 'warning',
  // assessments and replies
  'level-without-evidence': 'error',
  'level-without-method': 'error',
  'practice-without-proof': 'error',
  'aspects-left-out': 'warning',
  'unknown-place': 'error',
  'period-too-long': 'error',
  'country-not-bound': 'error',
  'assessed-another-country': 'error',
  'subject-did-not-exist': 'error',
  'measure-not-named': 'error',
  'assessed-twice': 'error',
  'nothing-asked': 'error',
  'date-in-future': 'error',
  'reply-to-nothing': 'error',
  'reply-from-stranger': 'error',
  'agreement-not-verifiable': 'warning',
  'placeholder-text': 'warning',
  'agreement-not-specific': 'warning',
  // consultations and holidays
  'round-without-text': 'error',
  'rounds-out-of-order': 'error',
  'position-from-non-member': 'error',
  'position-twice': 'error',
  'procedure-not-followed': 'warning',
  'consulted-by-another': 'warning',
  'holiday-outside-years': 'error',
  'holidays-twice': 'error',
  'holidays-end-soon': 'warning',
} as const satisfies Record<keyof ProblemFactsByCode, Severity>;

export type Severity = 'error' | 'warning';
export type ProblemCode = keyof ProblemFactsByCode;

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What is wrong in one place. The code tells which facts it carries. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: {
    code: K;
    severity: Severity;
    /** Relative to the content folder, with forward slashes. */
    file: string;
    /** Undefined where the problem concerns the file as a whole. */
    position: Position | undefined;
    facts: ProblemFactsByCode[K];
  };
}[C];

export function problem<C extends ProblemCode>(
  code: C,
  file: string,
  position: Position | undefined,
  facts: ProblemFactsByCode[C],
): Problem {
  const made: Problem<C> = { code, severity: PROBLEM_CODES[code], file, position, facts };
  // The problem of one code is one of all problems: true by construction, and more than the compiler can follow.
  return made as Problem;
}

/** The field that a problem is about, its steps joined by dots; undefined where it is about none. */
export function fieldOf({ facts }: Problem): string | undefined {
  return 'path' in facts ? facts.path : undefined;
}

/** Orders by file, line, column, code, field, so that the order of reading never shows. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(fieldOf(a) ?? '', fieldOf(b) ?? '')
  );
}
