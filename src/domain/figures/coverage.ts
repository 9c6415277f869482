import { ASPECTS, assessmentsIn, type Assessment } from '../voices/assessments.ts';
import { cellsIn, informationOf, INFORMATION, type Cell, type Information } from './cells.ts';
import { FRESHNESS, freshnessOf, isLater, rankOf, type Freshness } from '../voices/columns.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import type { Voice } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';

/** One group of cells, divided by how fresh their information is; the parts add up to the group. */
export interface CoverageGroup {
  /** Party id of a country (undefined: the region as a whole), or id of an agreement or instrument. */
  value: string | undefined;
  cells: Readonly<Record<Information, readonly Cell[]>>;
  total: number;
}

export interface Coverage {
  voice: Voice;
  /** Member countries by id, then any other place about which the voice spoke, the region as a whole last. */
  byCountry: readonly CoverageGroup[];
  /** Agreements, then instruments with the measures that belong to them. */
  byEntry: readonly CoverageGroup[];
  all: CoverageGroup;
}

function groupOf(value: string | undefined, cells: readonly Cell[]): CoverageGroup {
  const parts = Map.groupBy(cells, informationOf);
  return {
    value,
    cells: tableOf(INFORMATION, (status) => parts.get(status) ?? []),
    total: cells.length,
  };
}

/**
 * Of which subjects and countries one voice has current information, of which it has old one, and of which none. Each cell
 * is counted once. @param asOf ISO day
 */
export function computeCoverage(ledger: Ledger, asOf: string, voice: Voice): Coverage {
  const cells = cellsIn(ledger, asOf).filter((cell) => cell.voice === voice);
  const places = Map.groupBy(cells, ({ country }) => country);
  const members = voice === 'record' ? [] : memberCountryIds(ledger);
  const others = [...places.keys()]
    .filter((place) => place === undefined || !members.includes(place))
    // The region comes last: sorting never compares what is undefined.
    .sort((a, b) => compareText(a!, b!));
  const entries = Map.groupBy(cells, ({ subject }) => subject.entry.id);
  return {
    voice,
    byCountry: [...members, ...others].map((place) => groupOf(place, places.get(place) ?? [])),
    byEntry: [...entries].map(([id, own]) => groupOf(id, own)),
    all: groupOf(undefined, cells),
  };
}

/** A first-level division or municipality that reports speak of. */
export interface PlaceCoverage {
  country: string;
  region: string;
  /** How fresh its newest statement is. */
  status: Freshness;
  /** Newest statement of each subject and aspect, in the order of subjects' ids. */
  statements: readonly Assessment[];
}

/** Places below the country that civil society has informed of, by country and name. @param asOf ISO day */
export function computePlaces(ledger: Ledger, asOf: string): PlaceCoverage[] {
  const local = assessmentsIn(ledger).filter(
    (item) => item.voice === 'civil-society' && item.region !== undefined && item.country !== undefined && rankOf(item.level) !== undefined,
  );
  return [...Map.groupBy(local, ({ country, region }) => `${country}\n${region}`)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => {
      const newest = new Map<string, Assessment>();
      for (const item of own) {
        const key = `${item.subject} ${item.aspect}`;
        const known = newest.get(key);
        if (!known || isLater(item, known)) newest.set(key, item);
      }
      const statements = [...newest.values()].sort(
        (a, b) => compareText(a.subject, b.subject) || ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect),
      );
      const status = FRESHNESS.find((value) => statements.some((item) => freshnessOf(item, asOf) === value))!;
      return { country: own[0]!.country!, region: own[0]!.region!, status, statements };
    });
}
