import { lastDocumented } from './documented.ts';
import { compareEdtf, edtf, elapsed } from './edtf.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { compareText } from './problem.ts';
import { RULES } from './rules.ts';
import { LEVELS, type Level, type Voice } from './vocabulary.ts';

/** A rule can exist and not be kept, or be kept without existing: norm and practice are assessed apart. */
export const ASPECTS = ['overall', 'norm', 'practice'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One voice's level for one aspect of one subject in one place and period. Never merged with another. */
export interface Assessment {
  entry: Entry<'reports'> | Entry<'self-assessments'> | Entry<'records'>;
  voice: Voice;
  /** `d-04`, or `ins-2016-ninez/m4` for a measure. */
  subject: string;
  /** Party id of the country it is about; undefined for the region as a whole. */
  country: string | undefined;
  aspect: Aspect;
  level: Level;
  /** The period observed; for the record, the date its evidence reaches. Undefined where that bears no date. */
  period: string | undefined;
  /** Party id of the organisation or country that says so; undefined for the editors' record. */
  author: string | undefined;
  evidence: number;
}

function spoken(entry: Entry<'reports'> | Entry<'self-assessments'>): Assessment[] {
  const isReport = entry.collection === 'reports';
  const home = isReport ? (entry as Entry<'reports'>).facts.place?.country : (entry as Entry<'self-assessments'>).facts.country;
  const author = isReport ? (entry as Entry<'reports'>).facts.organization : (entry as Entry<'self-assessments'>).facts.country;
  return entry.facts.assessments.flatMap((item) => {
    const levels = { overall: item.level, norm: item.norm, practice: item.practice };
    return ASPECTS.flatMap((aspect): Assessment[] => {
      const level = levels[aspect];
      if (level === undefined) return [];
      const voice = isReport ? 'civil-society' : 'government';
      const country = item.country ?? home;
      return [
        {
          entry,
          voice,
          subject: item.subject,
          country,
          aspect,
          level,
          period: entry.facts.period,
          author,
          evidence: item.evidence?.length ?? 0,
        },
      ];
    });
  });
}

function documented(entry: Entry<'records'>): Assessment[] {
  return entry.facts.assessments.map((item) => ({
    entry,
    voice: 'record',
    subject: item.subject,
    country: item.country,
    aspect: 'overall',
    level: item.level,
    period: lastDocumented(item),
    author: undefined,
    evidence: item.evidence?.length ?? 0,
  }));
}

/** Every assessment in the ledger, by collection and entry, in their order inside each. */
export function assessmentsIn(ledger: Ledger): Assessment[] {
  return [
    ...ledger.all('self-assessments').flatMap(spoken),
    ...ledger.all('reports').flatMap(spoken),
    ...ledger.all('records').flatMap(documented),
  ];
}

/** How old an assessment is on a day; what the record documents does not age, it says how far it reaches. */
export const FRESHNESS = ['current', 'aged', 'expired'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** @param asOf ISO day */
export function freshnessOf({ voice, period }: Pick<Assessment, 'voice' | 'period'>, asOf: string): Freshness {
  if (voice === 'record' || period === undefined) return 'current';
  const end = edtf(period).to;
  if (end >= asOf) return 'current';
  const { years, months } = elapsed(end, asOf);
  const age = years * 12 + months;
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
  /** The latest statement of each author that still counts, or the last known ones where all have expired. */
  statements: readonly Assessment[];
  /** Lowest and highest level among them; undefined where none is on the scale. */
  range: { lowest: Level; highest: Level } | undefined;
  /** True where several authors give the same level. */
  agree: boolean;
  /** True where the whole column rests on one organisation. */
  single: boolean;
}

function latestByAuthor(assessments: readonly Assessment[]): Assessment[] {
  const latest = new Map<string, Assessment>();
  for (const item of assessments) {
    const key = item.author ?? item.entry.id;
    const known = latest.get(key);
    if (!known || isLater(item, known)) latest.set(key, item);
  }
  return [...latest.values()].sort((a, b) => (isLater(a, b) ? -1 : isLater(b, a) ? 1 : compareText(a.entry.id, b.entry.id)));
}

function isLater(a: Assessment, b: Assessment): boolean {
  if (a.period === undefined || b.period === undefined) return b.period === undefined && a.period !== undefined;
  return compareEdtf(a.period, b.period) > 0 || (compareEdtf(a.period, b.period) === 0 && compareText(a.entry.id, b.entry.id) > 0);
}

/** One voice's column from its own assessments of one aspect of one subject and country; no other voice is looked at. */
export function columnOf(voice: Voice, assessments: readonly Assessment[], asOf: string): Column {
  const own = latestByAuthor(assessments.filter((item) => item.voice === voice));
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

/**
 * How far government and civil society are apart, in levels: from the nearest to the farthest pair of their statements.
 * Undefined where one of them says nothing that still counts. This is the only thing ever computed across voices.
 */
export function differenceBetween(government: Column, civilSociety: Column): { least: number; most: number } | undefined {
  const ranks = ({ status, statements }: Column) =>
    status === 'current' || status === 'aged' ? statements.flatMap(({ level }) => rankOf(level) ?? []) : [];
  const left = ranks(government);
  const right = ranks(civilSociety);
  if (left.length === 0 || right.length === 0) return undefined;
  const gaps = left.flatMap((a) => right.map((b) => Math.abs(a - b)));
  return { least: Math.min(...gaps), most: Math.max(...gaps) };
}

/** True where the voices are at least the stated number of levels apart, whichever pair of statements is taken. */
export function isContested(difference: { least: number } | undefined): boolean {
  return difference !== undefined && difference.least >= RULES.contestedDifference;
}
