import { assessmentsBySubject, type Aspect, type Assessment } from './assessments.ts';
import { columnOf, differenceBetween, hasAssessments, isFarApart, isInformed, type Column, type Difference } from './columns.ts';
import { compareText } from '../compare-text.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { isRejected } from './replies.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';

/** Why an assessment is contested: a party that was assessed rejects it, or the voices are far apart. */
export const CONTENTIONS = ['reply', 'distance'] as const;
export type Contention = (typeof CONTENTIONS)[number];

/** Why a voice has no level of an aspect that still counts. */
type AbsenceReason = 'silent' | 'no-information' | 'expired' | 'other-aspect';

/** A voice that cannot be compared on one aspect: why, and the nearest that it does say, about another aspect. */
export interface Absence {
  voice: AssessingVoice;
  why: AbsenceReason;
  beside: { aspect: Aspect; column: Column } | undefined;
}

/**
 * Which other aspect is set beside one that a voice leaves out. How much was done is nearest to practice. Norm and practice
 * are never set against each other: a rule can exist and not be kept.
 */
const NEAREST_ASPECTS: Readonly<Record<Aspect, readonly Aspect[]>> = {
  overall: ['practice', 'norm'],
  norm: ['overall'],
  practice: ['overall'],
};

/**
 * What is said of one aspect of one subject in one country on a day: the voices side by side, never merged. The record is set
 * beside them where they are shown: it documents, and gives no level to compare.
 */
export interface VoiceComparison {
  subject: string;
  /** Party id; undefined for the region as a whole. */
  country: string | undefined;
  aspect: Aspect;
  columns: Readonly<Record<AssessingVoice, Column>>;
  /** The nearest and the farthest pair; undefined where one of the two voices has no level that still counts. */
  difference: Difference | undefined;
  /** Voices whose own statements give different levels that still count. */
  divided: readonly AssessingVoice[];
  /** Why there is no difference: empty where there is one. */
  absences: readonly Absence[];
  contested: readonly Contention[];
}

/** True where a government or an organisation ever spoke of it, however long ago. */
export function hasStatements({ columns }: VoiceComparison): boolean {
  return ASSESSING_VOICES.some((voice) => hasAssessments(columns[voice]));
}

type Columns = VoiceComparison['columns'];

function absenceOf(voice: AssessingVoice, aspect: Aspect, byAspect: ReadonlyMap<Aspect, Columns>): Absence | undefined {
  const own = byAspect.get(aspect)![voice];
  if (isInformed(own)) return undefined;
  const other = NEAREST_ASPECTS[aspect].find((near) => byAspect.has(near) && isInformed(byAspect.get(near)![voice]));
  const beside = other && { aspect: other, column: byAspect.get(other)![voice] };
  if (own.status === 'expired') return { voice, why: 'expired', beside };
  return { voice, why: own.unknowns.length > 0 ? 'no-information' : beside ? 'other-aspect' : 'silent', beside };
}

function contentionsOf(ledger: Ledger, columns: Columns, difference: Difference | undefined, asOf: string): Contention[] {
  const rejected = ASSESSING_VOICES.some((voice) => columns[voice].statements.some((statement) => isRejected(ledger, statement, asOf)));
  return [...(rejected ? (['reply'] as const) : []), ...(isFarApart(difference) ? (['distance'] as const) : [])];
}

/**
 * The aspects of one subject in one country. @param assessments all that count on the day, of that place alone; at least one
 * @param asOf ISO day by which their age is reckoned @param repliesUntil ISO day of the last replies that count
 */
export function comparisonsIn(
  ledger: Ledger,
  subject: string,
  assessments: readonly Assessment[],
  asOf: string,
  repliesUntil = asOf,
): VoiceComparison[] {
  const { country } = assessments[0]!;
  const groups = [...Map.groupBy(assessments, ({ aspect }) => aspect)].sort(([a], [b]) => compareText(a, b));
  const byAspect = new Map(groups.map(([aspect, own]) => [aspect, tableOf(ASSESSING_VOICES, (voice) => columnOf(voice, own, asOf))]));
  return [...byAspect].map(([aspect, columns]) => {
    const difference = differenceBetween(columns.government, columns['civil-society']);
    return {
      subject,
      country,
      aspect,
      columns,
      difference,
      divided: ASSESSING_VOICES.filter((voice) => isInformed(columns[voice]) && columns[voice].divided),
      absences: ASSESSING_VOICES.flatMap((voice) => absenceOf(voice, aspect, byAspect) ?? []),
      contested: contentionsOf(ledger, columns, difference, repliesUntil),
    };
  });
}

function standings(ledger: Ledger, subject: string, assessments: readonly Assessment[], asOf: string): VoiceComparison[] {
  return [...Map.groupBy(assessments, ({ country }) => country ?? '')]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, own]) => comparisonsIn(ledger, subject, own, asOf));
}

const standingsOn = oncePerKey(
  (ledger, asOf): ReadonlyMap<string, readonly VoiceComparison[]> =>
    new Map([...assessmentsBySubject(ledger)].map(([subject, own]) => [subject, standings(ledger, subject, own, asOf)])),
);

/**
 * Every country (the region first) and aspect of a subject about which somebody spoke. Many pages ask for the same ones, so
 * they are worked out once a ledger and day. @param asOf ISO day
 */
export function voiceComparisonsOf(ledger: Ledger, subject: string, asOf: string): readonly VoiceComparison[] {
  return standingsOn(ledger, asOf).get(subject) ?? [];
}
