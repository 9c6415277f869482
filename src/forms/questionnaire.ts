import type { Ledger } from '#domain/ledger/ledger.ts';
import { ASSESSING_VOICES, type AssessingVoice, type Level } from '#domain/schemas/vocabulary.ts';
import { addressedTo } from '#domain/voices/addressed.ts';
import type { Aspect } from '#domain/voices/assessments.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';

/** What somebody said last of a subject in a country. */
export interface Answer {
  voice: AssessingVoice;
  /** Party that said it. */
  author: string;
  aspect: Aspect;
  level: Level;
  /** Period observed, in the precision of its text. */
  period: string;
}

/** An act or a measure about which a government is asked, with what is known of it. */
export interface Question {
  /** Agreement, or measure inside an instrument. */
  subject: string;
  /** Named by the country itself, given to a group of its own, of the whole region, or a measure. */
  reach: 'own' | 'shared' | 'regional' | 'measure';
  answers: readonly Answer[];
}

function answersOf(ledger: Ledger, subject: string, country: string, asOf: string): Answer[] {
  return voiceComparisonsOf(ledger, subject, asOf)
    .filter((comparison) => comparison.country === country)
    .flatMap(({ aspect, columns }) =>
      ASSESSING_VOICES.flatMap((voice) =>
        columns[voice].statements.map(({ author, level, period }) => ({ voice, author, aspect, level, period })),
      ),
    );
}

/** Everything about which a government can inform: what is asked of it first, then what reaches it as a member. */
export function questionsFor(ledger: Ledger, country: string, asOf: string): Question[] {
  const { own, shared, regional, measures } = addressedTo(ledger, country);
  const subjects: Pick<Question, 'subject' | 'reach'>[] = [
    ...own.map(({ id }) => ({ subject: id, reach: 'own' as const })),
    ...shared.map(({ id }) => ({ subject: id, reach: 'shared' as const })),
    ...[...measures.values()].flat().map(({ id }) => ({ subject: id, reach: 'measure' as const })),
    ...regional.map(({ id }) => ({ subject: id, reach: 'regional' as const })),
  ];
  // An act may give a role to a group and address one of its countries alone: the others have nothing to inform about.
  const addressed = subjects.filter(({ subject }) => subjectOf(ledger, subject)?.countries.includes(country));
  return addressed.map((question) => ({ ...question, answers: answersOf(ledger, question.subject, country, asOf) }));
}
