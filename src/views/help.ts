import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';
import type { ProblemCode } from '#domain/problems/problem.ts';
import { keysOf } from '#domain/tables.ts';
import { inExamples } from '#domain/schemas/conference-names.ts';
import { PROBLEM_TEXTS } from '#i18n/problems/index.ts';
import { hrefOf, sectionLink, type ViewContext } from './context.ts';
import { pageView } from './page.ts';
import type { ListView } from './model/list.ts';
import type { PageView } from './model/page.ts';

export interface ProblemView extends PageView {
  heading: string;
  code: string;
  severity: string;
  meaning: string;
  wrong: string;
  right: string;
}

export const PROBLEM_LIST = keysOf(PROBLEM_CODES);

const SEVERITIES = ['error', 'warning'] as const;

/** The help page of one kind of problem: what it means, and a wrong and a right example. */
export function problemView(context: ViewContext, code: ProblemCode): ProblemView {
  const { title, meaning, wrong, right } = PROBLEM_TEXTS[context.locale][code];
  return {
    ...pageView(context, {
      destination: { to: 'problem', code },
      title,
      description: meaning,
      breadcrumbs: [sectionLink(context, 'problems')],
    }),
    heading: title,
    code,
    severity: context.messages.problemPage.severity[PROBLEM_CODES[code]],
    meaning,
    wrong: inExamples(wrong),
    right: inExamples(right),
  };
}

/** The list of every kind of problem. */
export function problemsView(context: ViewContext): ListView {
  const { messages, locale } = context;
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'problems' },
      title: messages.sections.problems,
      description: messages.intros.problems,
    }),
    heading: messages.sections.problems,
    intro: messages.intros.problems,
    count: messages.counts.entries(PROBLEM_LIST.length),
    remarks: [],
    facets: [],
    groups: SEVERITIES.map((severity) => ({
      id: severity,
      heading: messages.problemPage.severity[severity],
      items: PROBLEM_LIST.filter((code) => PROBLEM_CODES[code] === severity).map((code) => ({
        href: hrefOf(context, { to: 'problem', code }),
        title: PROBLEM_TEXTS[locale][code].title,
        code,
        meta: [],
      })),
    })),
  };
}
