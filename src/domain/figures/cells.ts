import type { Aspect } from '../voices/assessments.ts';
import { FRESHNESS, isInformed, type Column, type Freshness } from '../voices/columns.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { voiceComparisonsOf, type VoiceComparison } from '../voices/voice-comparison.ts';
import { isAwaited, subjectsIn, type Subject } from '../voices/subjects.ts';
import { ASSESSING_VOICES, type AssessingVoice, type Level } from '../schemas/vocabulary.ts';

/** What a voice has told of a subject in a country: still current, aged, expired, or never anything. */
export const INFORMATION = [...FRESHNESS, 'none'] as const;
export type Information = 'none' | Freshness;

/** A level, or several where the statements of one voice differ: they are counted apart and never averaged. */
export type ColumnLevel = Level | 'several';

/**
 * One place in which a voice may speak: a subject in a country that it addresses. Where nothing was asked of the countries, and for the
 * region as a whole, it is a place only where the voice spoke about it.
 */
export interface Cell {
  subject: Subject;
  voice: AssessingVoice;
  /** Party id; undefined for the region as a whole. */
  country: string | undefined;
  /** What the voice says of each aspect; nothing where it never spoke. */
  columns: Readonly<Partial<Record<Aspect, Column>>>;
}

interface Found {
  standings: readonly VoiceComparison[];
  cells: readonly Cell[];
}

function cellsOf(subject: Subject, standings: readonly VoiceComparison[]): Cell[] {
  return ASSESSING_VOICES.flatMap((voice) => {
    const places = new Map<string | undefined, Partial<Record<Aspect, Column>>>();
    for (const country of isAwaited(subject) ? subject.countries : []) places.set(country, {});
    for (const { country, aspect, columns } of standings) {
      if (columns[voice].status === 'none') continue;
      const own = places.get(country) ?? {};
      own[aspect] = columns[voice];
      places.set(country, own);
    }
    return [...places].map(([country, columns]) => ({ subject, voice, country, columns }));
  });
}

const found = oncePerKey((ledger, asOf): Found => {
  const standings: VoiceComparison[] = [];
  const cells: Cell[] = [];
  for (const subject of subjectsIn(ledger)) {
    const own = voiceComparisonsOf(ledger, subject.id, asOf);
    standings.push(...own);
    cells.push(...cellsOf(subject, own));
  }
  return { standings, cells };
});

/** Every subject, country and aspect about which somebody spoke, in the order of subjects; computed once a ledger and day. @param asOf ISO day */
export function standingsIn(ledger: Ledger, asOf: string): readonly VoiceComparison[] {
  return found(ledger, asOf).standings;
}

/** Every place in which a voice may speak, in the order of subjects and voices; computed once a ledger and day. @param asOf ISO day */
export function cellsIn(ledger: Ledger, asOf: string): readonly Cell[] {
  return found(ledger, asOf).cells;
}

/** How fresh the newest level of a cell is, whichever aspect it is about. */
export function informationOf({ columns }: Cell): Information {
  const statuses = Object.values(columns).map(({ status }) => status);
  return INFORMATION.find((value) => statuses.includes(value)) ?? 'none';
}

/** The level of one column as it is counted; no information where nothing in it still counts. */
export function columnLevel(column: Column | undefined): ColumnLevel {
  if (!column?.range || !isInformed(column)) return 'no-information';
  return column.range.lowest === column.range.highest ? column.range.lowest : 'several';
}
