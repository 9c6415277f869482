import { ASPECTS, assessmentsIn, type Aspect } from '../voices/assessments.ts';
import { cellsIn, informationOf, INFORMATION, type Cell, type Information } from './cells.ts';
import { columnOf, FRESHNESS, type Column, type Freshness } from '../voices/columns.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import type { AssessingVoice } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';

/** One group of cells, divided by how fresh their information is; the parts add up to the group. */
export interface CoverageGroup {
  /** Party id of a country (undefined: the region as a whole), or id of an agreement or instrument. */
  value: string | undefined;
  cells: Readonly<Record<Information, readonly Cell[]>>;
  total: number;
}

export interface Coverage {
  voice: AssessingVoice;
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
export function computeCoverage(ledger: Ledger, asOf: string, voice: AssessingVoice): Coverage {
  const cells = cellsIn(ledger, asOf).filter((cell) => cell.voice === voice);
  const places = Map.groupBy(cells, ({ country }) => country);
  const members = memberCountryIds(ledger);
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

/** What civil society says of one aspect of one subject in a place. */
export interface PlaceColumn {
  subject: string;
  aspect: Aspect;
  column: Column;
}

/** A first-level division of which reports speak, with what they say of its municipalities. */
export interface PlaceCoverage {
  country: string;
  region: string;
  /** How fresh its newest level is. */
  status: Freshness;
  /** In the order of subjects' ids and of aspects; each with the range of all who spoke, like every column. */
  columns: readonly PlaceColumn[];
}

/** Divisions of which civil society has given a level, by country and name. @param asOf ISO day */
export function computePlaces(ledger: Ledger, asOf: string): PlaceCoverage[] {
  const local = assessmentsIn(ledger).filter(
    ({ voice, country, region }) => voice === 'civil-society' && region !== undefined && country !== undefined,
  );
  return [...Map.groupBy(local, ({ country, region }) => `${country}\n${region}`)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, own]) => {
      const columns = [...Map.groupBy(own, ({ subject, aspect }) => `${subject} ${aspect}`).values()]
        .map((said): PlaceColumn => {
          const { subject, aspect } = said[0]!;
          return { subject, aspect, column: columnOf('civil-society', said, asOf) };
        })
        .filter(({ column }) => column.status !== 'none')
        .sort((a, b) => compareText(a.subject, b.subject) || ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect));
      const status = FRESHNESS.find((value) => columns.some(({ column }) => column.status === value));
      return status === undefined ? [] : [{ country: own[0]!.country!, region: own[0]!.region!, status, columns }];
    });
}
