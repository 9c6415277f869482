import type { Aspect, Assessment } from '#domain/voices/assessments.ts';
import { columnOf, hasAssessments, type Column } from '#domain/voices/columns.ts';
import { computeFigure, DIVISIONS } from '#domain/figures/figures.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { resourceBalance } from '#domain/agreements/resources.ts';
import { voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { stalledSince, storyOf } from '#domain/agreements/story.ts';
import { subjectsIn } from '#domain/voices/subjects.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';

const statementText = ({ entry, level, region, municipality }: Assessment) => [entry.id, level, region, municipality];
const columnText = ({ statements, unknowns, ...column }: Column) => ({
  ...column,
  statements: statements.map(statementText),
  unknowns: unknowns.map(statementText),
});
const place = ({ subject, country, aspect }: VoiceComparison) => `${subject} ${country ?? ''} ${aspect}`;

/** The columns of one voice wherever it spoke, as plain data. */
export function columnsOf(ledger: Ledger, voice: AssessingVoice, asOf: string): Record<string, unknown> {
  const standings = subjectsIn(ledger).flatMap(({ id }) => voiceComparisonsOf(ledger, id, asOf));
  const spoken = standings.filter(({ columns }) => hasAssessments(columns[voice]));
  return Object.fromEntries(spoken.map((standing) => [place(standing), columnText(standing.columns[voice])]));
}

/** Everything that is computed of a ledger on a day, as plain data. */
export function computed(ledger: Ledger, asOf: string): unknown {
  return {
    standings: subjectsIn(ledger).flatMap(({ id }) =>
      voiceComparisonsOf(ledger, id, asOf).map((standing) => ({
        ...standing,
        columns: ASSESSING_VOICES.map((voice) => columnText(standing.columns[voice])),
        absences: standing.absences.map(({ voice, why, beside }) => [voice, why, beside?.aspect]),
      })),
    ),
    agreements: ledger.all('agreements').map((agreement) => ({
      timeliness: timelinessOf(ledger, agreement, asOf),
      stalled: stalledSince(ledger, agreement, asOf),
      story: told(ledger, agreement.id, asOf),
      resources: resourceBalance(agreement),
    })),
    figures: DIVISIONS.map((division) => computeFigure(ledger, division)),
  };
}

/** The story of an agreement, one line for each event. */
export function told(ledger: Ledger, id: string, asOf: string): string[] {
  const agreement = ledger.get('agreements', id);
  if (!agreement) return [];
  return storyOf(ledger, agreement, asOf).map(({ cause, ...event }) => JSON.stringify([event, cause.collection, cause.id]));
}

/** The voices on one aspect of one subject in one place; of nobody where nobody spoke. */
export function standingOf(ledger: Ledger, subject: string, country: string | undefined, aspect: Aspect, asOf: string): VoiceComparison {
  const nobody = Object.fromEntries(ASSESSING_VOICES.map((voice) => [voice, columnOf(voice, [], asOf)])) as VoiceComparison['columns'];
  return (
    voiceComparisonsOf(ledger, subject, asOf).find((own) => own.country === country && own.aspect === aspect) ?? {
      subject,
      country,
      aspect,
      columns: nobody,
      difference: undefined,
      divided: [],
      absences: ASSESSING_VOICES.map((voice) => ({ voice, why: 'silent' as const, beside: undefined })),
      contested: [],
    }
  );
}
