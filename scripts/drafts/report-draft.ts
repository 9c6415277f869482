import type { Locale } from '#domain/schemas/vocabulary.ts';
import { DRAFT_WORDS } from '#i18n/draft-words.ts';
import { explainedFields, PLACE, type FieldSchema, type Values } from './header.ts';

/** What a new report begins with. */
export interface DraftAnswers {
  lang: Locale;
  organization: string;
  country?: string;
  period: string;
  subject: string;
  title: string;
}

const SCHEMA_COMMENT = '# yaml-language-server: $schema=../../../docs/schemas/reports.facts.schema.json';

/** What is asked, of governments and organisations alike: of an agreement one level, of a measure norm and practice. */
function levelsOf(subject: string, level: string): Values {
  return subject.includes('/') ? { norm: level, practice: level } : { level };
}

/**
 * The facts of a draft; the day of the check for personal data is a person's to give, so it is not among them.
 *
 * @param open what stands for the levels and the method, which a person gives too
 */
export function draftFacts(
  { lang, organization, country, period, subject, title }: DraftAnswers,
  filed: string,
  open: { level: string; method: string } = { level: PLACE, method: PLACE },
): Values {
  return {
    title,
    lang,
    organization,
    period,
    filed,
    ...(country && { place: { country } }),
    method: open.method,
    assessments: [{ subject, ...(country && { country }), ...levelsOf(subject, open.level) }],
  };
}

/** A report that is ready to be written: a header in which each field is explained, and a text with a place in each part. */
export function draftText(answers: DraftAnswers, filed: string, schema: FieldSchema): string {
  const { comments, body } = DRAFT_WORDS[answers.lang];
  const fields = explainedFields(schema, answers.lang, draftFacts(answers, filed));
  return ['---', SCHEMA_COMMENT, ...comments.header.map((line) => `# ${line}`), ...fields, '---', '', body].join('\n');
}
