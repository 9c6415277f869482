import { assessmentsBySubject, type Aspect, type Assessment } from './assessments.ts';
import { columnOf, differenceBetween, isFarApart, type Column, type Difference } from './columns.ts';
import { compareText } from '../compare-text.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { isRejected } from './replies.ts';
import { VOICES, type Voice } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';

/** Why an assessment is contested: a party that was assessed rejects it, or the voices are far apart. */
export const CONTENTIONS = ['reply', 'distance'] as const;
export type Contention = (typeof CONTENTIONS)[number];

/** What is said of one aspect of one subject in one country on a day: the voices side by side, never merged. */
export interface VoiceComparison {
  subject: string;
  /** Party id; undefined for the region as a whole. */
  country: string | undefined;
  aspect: Aspect;
  columns: Readonly<Record<Voice, Column>>;
  difference: Difference | undefined;
  contested: readonly Contention[];
}

/** True where a government or an organisation ever spoke of it, however long ago. */
export function hasStatements({ columns }: VoiceComparison): boolean {
  return columns.government.status !== 'none' || columns['civil-society'].status !== 'none';
}

function standing(
  ledger: Ledger,
  assessments: readonly Assessment[],
  asOf: string,
): Omit<VoiceComparison, 'subject' | 'country' | 'aspect'> {
  const columns = tableOf(VOICES, (voice) => columnOf(voice, assessments, asOf));
  const difference = differenceBetween(columns.government, columns['civil-society']);
  const rejected = VOICES.some((voice) => columns[voice].statements.some((statement) => isRejected(ledger, statement)));
  const contested: Contention[] = [...(rejected ? (['reply'] as const) : []), ...(isFarApart(difference) ? (['distance'] as const) : [])];
  return { columns, difference, contested };
}

function standings(ledger: Ledger, subject: string, assessments: readonly Assessment[], asOf: string): VoiceComparison[] {
  const groups = Map.groupBy(assessments, ({ country, aspect }) => `${country ?? ''} ${aspect}`);
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => ({ subject, country: own[0]!.country, aspect: own[0]!.aspect, ...standing(ledger, own, asOf) }));
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
