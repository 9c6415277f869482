import type { Assessment } from './assessments.ts';
import { monthsBetween } from '../dates/calendar.ts';
import { compareEdtf, edtf } from '../dates/edtf.ts';
import { compareText } from '../compare-text.ts';
import { RULES } from './rules.ts';
import { LEVELS, type Level, type Voice } from '../schemas/vocabulary.ts';

/** How old an assessment is on a day; what the record documents does not age, it says how far it reaches. */
export const FRESHNESS = ['current', 'aged', 'expired'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/**
 * Whole months since the period of an assessment ended, and at the latest since it was filed: nobody observes what comes
 * after. Undefined where it bears no date. @param asOf ISO day
 */
export function ageInMonths({ period, filed }: Pick<Assessment, 'period' | 'filed'>, asOf: string): number | undefined {
  if (period === undefined) return undefined;
  const { to } = edtf(period);
  const end = filed !== undefined && filed < to ? filed : to;
  return monthsBetween(end, asOf);
}

/** @param asOf ISO day */
export function freshnessOf(assessment: Pick<Assessment, 'voice' | 'period' | 'filed'>, asOf: string): Freshness {
  const age = assessment.voice === 'record' ? undefined : ageInMonths(assessment, asOf);
  if (age === undefined) return 'current';
  return age < RULES.currentMonths ? 'current' : age < RULES.expiredMonths ? 'aged' : 'expired';
}

/** Place of a level on the scale, from 0 (pending) to 3 (full); undefined for no information, which is not on the scale. */
export function rankOf(level: Level): number | undefined {
  return level === 'no-information' ? undefined : LEVELS.indexOf(level) - 1;
}

/** What one voice says of one aspect of one subject in one country, on a day. */
export interface Column {
  voice: Voice;
  /** `none`: nothing was ever received; `expired`: the last one known no longer says how things stand. */
  status: 'none' | Freshness;
  /** The latest statement of each author and place that still counts, or the last known ones where all have expired. */
  statements: readonly Assessment[];
  /** Lowest and highest level among them; undefined where none is on the scale. */
  range: { lowest: Level; highest: Level } | undefined;
  /** True where several statements give the same level. */
  agree: boolean;
  /** True where the whole column rests on one organisation or government. */
  single: boolean;
}

/** By the period observed, then by the day of filing (a correction comes after what it corrects), then by id. */
export function isLater(a: Assessment, b: Assessment): boolean {
  if (a.period === undefined || b.period === undefined) return b.period === undefined && a.period !== undefined;
  const order = compareEdtf(a.period, b.period) || compareText(a.filed ?? '', b.filed ?? '') || compareText(a.entry.id, b.entry.id);
  return order > 0;
}

/** An author's newer statement about the same place takes the place of the older one. */
export function latestOfEach(assessments: readonly Assessment[]): Assessment[] {
  const latest = new Map<string, Assessment>();
  for (const item of assessments) {
    const key = `${item.author ?? item.entry.id}\n${item.region ?? ''}`;
    const known = latest.get(key);
    if (!known || isLater(item, known)) latest.set(key, item);
  }
  return [...latest.values()].sort((a, b) => (isLater(a, b) ? -1 : isLater(b, a) ? 1 : compareText(a.region ?? '', b.region ?? '')));
}

/** One voice's column from its own assessments of one aspect of one subject and country; no other voice is looked at. */
export function columnOf(voice: Voice, assessments: readonly Assessment[], asOf: string): Column {
  const own = latestOfEach(assessments.filter((item) => item.voice === voice));
  const fresh = FRESHNESS.find((value) => own.some((item) => freshnessOf(item, asOf) === value));
  const statements = fresh === 'expired' || fresh === undefined ? own : own.filter((item) => freshnessOf(item, asOf) !== 'expired');
  const ranked = statements.filter(({ level }) => rankOf(level) !== undefined).sort((a, b) => rankOf(a.level)! - rankOf(b.level)!);
  const lowest = ranked[0]?.level;
  const highest = ranked.at(-1)?.level;
  return {
    voice,
    status: fresh ?? 'none',
    statements,
    range: lowest && highest ? { lowest, highest } : undefined,
    agree: statements.length > 1 && new Set(statements.map(({ level }) => level)).size === 1,
    single: new Set(statements.map(({ author }) => author)).size === 1,
  };
}

/** True where a column says how things stand: somebody gave a level, and it has not expired. */
export function isInformed({ status, range }: Column): boolean {
  return (status === 'current' || status === 'aged') && range !== undefined;
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
  least: number;
  most: number;
}

/**
 * The difference between government and civil society. Undefined where one of them says nothing that still counts. This is
 * the only thing ever computed across voices: none is corrected by another.
 */
export function differenceBetween(government: Column, civilSociety: Column): Difference | undefined {
  const ranks = (column: Column) => (isInformed(column) ? column.statements.flatMap(({ level }) => rankOf(level) ?? []) : []);
  const left = ranks(government);
  const right = ranks(civilSociety);
  if (left.length === 0 || right.length === 0) return undefined;
  const gaps = left.flatMap((a) => right.map((b) => Math.abs(a - b)));
  return { least: Math.min(...gaps), most: Math.max(...gaps) };
}

/** True where the voices are at least the stated number of levels apart, whichever pair of statements is taken. */
export function isFarApart(difference: Difference | undefined): boolean {
  return difference !== undefined && difference.least >= RULES.contestedDifference;
}
