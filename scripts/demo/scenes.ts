import { rankOf } from '#domain/voices/columns.ts';
import type { Level } from '#domain/schemas/vocabulary.ts';
import { LEVELS } from '#domain/schemas/vocabulary.ts';
import { quarterBefore, type Quarter } from './calendar.ts';

/**
 * What the voices say of one subject. Each is a situation that a page must be able to show:
 * `accord` to `three-apart` are differences of 0 to 3 levels, `quarrel` is several organisations that disagree.
 */
export const SCENES = [
  'accord',
  'two-apart',
  'places',
  'quarrel',
  'single',
  'rejected',
  'three-apart',
  'aged',
  'one-apart',
  'expired',
  'government-only',
  'progress',
  'no-information',
  'silent',
] as const;
export type Scene = (typeof SCENES)[number];

/** Levels between government and civil society. */
const APART: Partial<Record<Scene, number>> = {
  'one-apart': 1,
  'two-apart': 2,
  'three-apart': 3,
  rejected: 1,
  aged: 1,
  expired: 1,
  places: 1,
};

/** Quarters before today in which civil society reports; by the domain's rules the first are current, then aged, then expired. */
const CURRENT = [1, 2, 3];
const REPORTED: Partial<Record<Scene, readonly number[]>> = {
  aged: [5, 6, 7],
  expired: [9, 10, 11, 12],
  progress: [1, 2, 3, 4, 6, 8, 10],
  quarrel: [1, 2, 3, 6],
};

/** True where civil society speaks of it at all. */
export function isReported(scene: Scene): boolean {
  return scene !== 'silent' && scene !== 'government-only';
}

/** True where a government speaks of it, that many quarters ago. */
export function isAnswered(scene: Scene, back: number): boolean {
  if (scene === 'silent' || scene === 'single') return false;
  return scene === 'aged' ? back >= 5 : scene === 'expired' ? back >= 9 : true;
}

/** The quarters in which a scene's reports may lie, newest first, leaving out those that ended before a day. */
export function quartersOf(scene: Scene, since: string, asOf: string): (Quarter & { back: number })[] {
  return (REPORTED[scene] ?? CURRENT).map((back) => ({ back, ...quarterBefore(asOf, back) })).filter(({ end }) => end >= since);
}

function levelAt(rank: number): Level {
  return LEVELS[Math.min(3, Math.max(0, rank)) + 1]!;
}

/** Civil society's level. @param round counts the times that the subject is reported on @param back quarters before today */
export function reportedLevel(scene: Scene, base: number, round: number, back: number): Level {
  switch (scene) {
    case 'quarrel':
      // Every other organisation says what the government says, the others are far from it.
      return levelAt(round % 2 === 0 ? base : (base + 2) % 4);
    case 'progress':
      return levelAt(3 - Math.floor(back / 3));
    case 'no-information':
      return round % 3 === 2 ? levelAt(base) : 'no-information';
    case 'places':
      return levelAt(Math.min(base, 2) + (round % 2));
    default:
      return levelAt(lowest(scene, base));
  }
}

/** The lower level of a scene, so that the other voice still has room above it. */
function lowest(scene: Scene, base: number): number {
  return base % (4 - (APART[scene] ?? 0));
}

/** The government's level: above civil society's by as much as the scene says; one step lower in older answers. */
export function answeredLevel(scene: Scene, base: number, back: number): Level {
  // A level first, and later no information: the level stays, aged, with what was said since beside it.
  if (scene === 'no-information' && back <= 4) return 'no-information';
  const rank = scene === 'progress' ? 3 - Math.floor(back / 4) : lowest(scene, base) + (APART[scene] ?? 0);
  return levelAt(back > 4 && !(scene === 'aged' || scene === 'expired') ? rank - 1 : rank);
}

/** One level lower, never below the scale: practice falls behind the norm. */
export function oneLower(level: Level): Level {
  const rank = rankOf(level);
  return rank === undefined ? level : levelAt(rank - 1);
}
