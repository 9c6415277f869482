import type { Assessment } from './assessments.ts';
import { addMonths, monthsBetween } from '../dates/calendar.ts';
import { compareEdtf, edtf } from '../dates/edtf.ts';
import { compareText, foldedName } from '../compare-text.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { LEVELS, type AssessingVoice, type Level } from '../schemas/vocabulary.ts';

/** How old an assessment is on a day. */
export const FRESHNESS = ['current', 'aged', 'expired'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/**
 * The ISO day on which the period of an assessment ended, and at the latest that of its filing: nobody observes what comes
 * after.
 */
export function observedUntil({ period, filed }: Pick<Assessment, 'period' | 'filed'>): string {
  const { to } = edtf(period);
  return filed < to ? filed : to;
}

/** Whole months since an assessment was observed. @param asOf ISO day */
export function ageInMonths(assessment: Pick<Assessment, 'period' | 'filed'>, asOf: string): number {
  return monthsBetween(observedUntil(assessment), asOf);
}

/** The ISO days from which something observed until a day is aged, and from which it has expired. */
function ageingFrom(observed: string): readonly [aged: string, expired: string] {
  return [addMonths(observed, THRESHOLDS.currentMonths), addMonths(observed, THRESHOLDS.expiredMonths)];
}

/** The days on which many assessments age are the same few: each is reckoned once. */
const AGEING = new Map<string, readonly [aged: string, expired: string]>();

/** The ISO days from which an assessment is aged, and from which it has expired. */
export function ageingDays(assessment: Pick<Assessment, 'period' | 'filed'>): readonly [aged: string, expired: string] {
  const observed = observedUntil(assessment);
  const days = AGEING.get(observed) ?? ageingFrom(observed);
  AGEING.set(observed, days);
  return days;
}

/** @param asOf ISO day */
export function freshnessOf(assessment: Pick<Assessment, 'period' | 'filed'>, asOf: string): Freshness {
  const [aged, expired] = ageingDays(assessment);
  return asOf < aged ? 'current' : asOf < expired ? 'aged' : 'expired';
}

/** Place of a level on the scale, from 0 (pending) to 3 (full); undefined for no information, which is not on the scale. */
export function rankOf(level: Level): number | undefined {
  return level === 'no-information' ? undefined : LEVELS.indexOf(level) - 1;
}

/** What one voice says of one aspect of one subject in one country, on a day. */
export interface Column {
  voice: AssessingVoice;
  /** `none`: no level was ever received; `expired`: the last one known no longer says how things stand. */
  status: 'none' | Freshness;
  /** The latest level of each author and place that still counts, or the last known ones where all have expired. */
  statements: readonly Assessment[];
  /**
   * Where an author said that it has no information, after its last level or without any. It stands beside the levels, with
   * its day, and takes nothing away: only age does.
   */
  unknowns: readonly Assessment[];
  /** Lowest and highest level among the statements; undefined where there is none. */
  range: { lowest: Level; highest: Level } | undefined;
  /** True where several statements give the same level. */
  agree: boolean;
  /** True where several statements give different levels. */
  divided: boolean;
  /** True where every level rests on one organisation or government. */
  single: boolean;
}

/** By the period observed, then by the day of filing (a correction comes after what it corrects), then by id. */
function isLater(a: Assessment, b: Assessment): boolean {
  const order = compareEdtf(a.period, b.period) || compareText(a.filed, b.filed) || compareText(a.entry.id, b.entry.id);
  return order > 0;
}

/** Author and place of a statement: a newer one of the same takes the place of the older one. */
function speakerOf({ author, entry, region, municipality }: Assessment): string {
  return [author ?? entry.id, region ?? '', foldedName(municipality ?? '')].join('\n');
}

/** The latest statement of each author and place, newest first. */
export function latestOfEach(assessments: readonly Assessment[]): Assessment[] {
  const latest = new Map<string, Assessment>();
  for (const item of assessments) {
    const known = latest.get(speakerOf(item));
    if (!known || isLater(item, known)) latest.set(speakerOf(item), item);
  }
  return [...latest.values()].sort((a, b) => (isLater(a, b) ? -1 : isLater(b, a) ? 1 : compareText(speakerOf(a), speakerOf(b))));
}

/** One voice's column from its own assessments of one aspect of one subject and country; no other voice is looked at. */
export function columnOf(voice: AssessingVoice, assessments: readonly Assessment[], asOf: string): Column {
  const own = assessments.filter((item) => item.voice === voice);
  const levels = latestOfEach(own.filter(({ level }) => rankOf(level) !== undefined));
  const bySpeaker = new Map(levels.map((item) => [speakerOf(item), item]));
  const unknowns = latestOfEach(own.filter(({ level }) => rankOf(level) === undefined)).filter((item) => {
    const known = bySpeaker.get(speakerOf(item));
    return known === undefined || isLater(item, known);
  });
  const fresh = FRESHNESS.find((value) => levels.some((item) => freshnessOf(item, asOf) === value));
  const statements = fresh === 'expired' ? levels : levels.filter((item) => freshnessOf(item, asOf) !== 'expired');
  const ranked = statements.map(({ level }) => level).sort((a, b) => rankOf(a)! - rankOf(b)!);
  const lowest = ranked[0];
  const highest = ranked.at(-1);
  return {
    voice,
    status: fresh ?? 'none',
    statements,
    unknowns,
    range: lowest && highest ? { lowest, highest } : undefined,
    agree: statements.length > 1 && lowest === highest,
    divided: lowest !== highest,
    single: new Set(statements.map(({ author }) => author)).size === 1,
  };
}

/** True where a column says how things stand: somebody gave a level, and it has not expired. */
export function isInformed({ status }: Column): boolean {
  return status === 'current' || status === 'aged';
}

/** True where a voice said anything of it, if only that it has no information. */
export function hasAssessments({ status, unknowns }: Column): boolean {
  return status !== 'none' || unknowns.length > 0;
}

/** The lowest and the highest level that one voice gives over several countries or aspects: a span, never a mean. */
export function spanOf(columns: readonly Column[]): Column['range'] {
  const levels = columns
    .filter(isInformed)
    .flatMap(({ range }) => [range!.lowest, range!.highest])
    .sort((a, b) => rankOf(a)! - rankOf(b)!);
  return levels.length === 0 ? undefined : { lowest: levels[0]!, highest: levels.at(-1)! };
}

/** How far two voices are apart, in levels: from the nearest to the farthest pair of their statements. */
export interface Difference {
  nearest: number;
  farthest: number;
}

/**
 * The difference between government and civil society. Undefined where one of them says nothing that still counts. This is
 * the only thing ever computed across voices: none is corrected by another.
 */
export function differenceBetween(government: Column, civilSociety: Column): Difference | undefined {
  if (!isInformed(government) || !isInformed(civilSociety)) return undefined;
  const ranks = (column: Column) => column.statements.map(({ level }) => rankOf(level)!);
  const gaps = ranks(government).flatMap((a) => ranks(civilSociety).map((b) => Math.abs(a - b)));
  return { nearest: Math.min(...gaps), farthest: Math.max(...gaps) };
}

/** True where some statement of one voice is at least the stated number of levels from some statement of the other. */
export function isFarApart(difference: Difference | undefined): boolean {
  return difference !== undefined && difference.farthest >= THRESHOLDS.contestedDifference;
}
