import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once.ts';
import { divisionNamed } from '../places/places.ts';
import type { Facts } from '../schemas/index.ts';
import type { AssessingVoice, Level } from '../schemas/vocabulary.ts';
import { keysOf } from '../tables.ts';

/** A rule can exist and not be kept, or be kept without existing: norm and practice are assessed apart. */
export const ASPECTS = ['overall', 'norm', 'practice'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Collections whose entries hold assessments, with the voice that follows from each. */
export const ASSESSING = { 'self-assessments': 'government', reports: 'civil-society' } as const satisfies Partial<
  Record<Entry['collection'], AssessingVoice>
>;
type AssessingCollection = keyof typeof ASSESSING;
export type AssessingEntry = { [C in AssessingCollection]: Entry<C> }[AssessingCollection];

export function isAssessing(entry: AnyEntry): entry is AssessingEntry {
  return entry.collection in ASSESSING;
}

type EvidenceFact = NonNullable<Facts<'reports'>['assessments'][number]['evidence']>[number];

/** One voice's level for one aspect of one subject in one place and period. Never merged with another. */
export interface Assessment {
  entry: AssessingEntry;
  voice: AssessingVoice;
  /** `d-04`, or `ins-2016-ninez/m4` for a measure. */
  subject: string;
  /** Party id of the country it is about; undefined for the region as a whole. */
  country: string | undefined;
  /** Name of a first-level division, however its author wrote it; undefined for the country as a whole. */
  region: string | undefined;
  /** As its author wrote it; undefined for the division or the country as a whole. */
  municipality: string | undefined;
  aspect: Aspect;
  level: Level;
  /** The period observed. */
  period: string;
  /** ISO day on which it was filed. */
  filed: string;
  /** Party id of the organisation or country that says so. */
  author: string;
  /** How it is known, where that is stated. */
  method: string | undefined;
  /** What is attached to it. */
  evidence: readonly EvidenceFact[];
}

/** Where and by whom an entry was made. */
function heading(entry: AssessingEntry) {
  if (entry.collection === 'reports') return { voice: ASSESSING.reports, author: entry.facts.organization, ...entry.facts.place };
  const { country } = entry.facts;
  return { voice: ASSESSING['self-assessments'], author: country, country };
}

interface WrittenPlace {
  region?: string | undefined;
  municipality?: string | undefined;
}

/** Where inside a country an item is about: its own place, or that of the heading, which lies in the country of the heading. */
function placeIn(ledger: Ledger, country: string | undefined, item: WrittenPlace, home: WrittenPlace | undefined) {
  const { region, municipality } = item.region === undefined && item.municipality === undefined ? (home ?? item) : item;
  const iso2 = country === undefined ? undefined : ledger.get('parties', country)?.facts.iso2;
  return { region: region === undefined ? undefined : (divisionNamed(iso2, region)?.name ?? region), municipality };
}

/** The assessments that one entry holds, in their order. */
export function assessmentsOf(ledger: Ledger, entry: AssessingEntry): Assessment[] {
  const { voice, author, ...home }: ReturnType<typeof heading> & WrittenPlace = heading(entry);
  return entry.facts.assessments.flatMap((item) => {
    const levels = { overall: item.level, norm: item.norm, practice: item.practice };
    const country = item.country ?? home.country;
    const place = placeIn(ledger, country, item, country === home.country ? home : undefined);
    return ASPECTS.flatMap((aspect): Assessment[] => {
      const level = levels[aspect];
      if (level === undefined) return [];
      return [
        {
          entry,
          voice,
          subject: item.subject,
          country,
          ...place,
          aspect,
          level,
          period: entry.facts.period,
          filed: entry.facts.filed,
          author,
          method: item.method ?? entry.facts.method,
          evidence: item.evidence ?? [],
        },
      ];
    });
  });
}

interface Assessed {
  all: readonly Assessment[];
  bySubject: ReadonlyMap<string, readonly Assessment[]>;
}

const assessed = oncePerLedger((ledger): Assessed => {
  const all = keysOf(ASSESSING).flatMap((name) => ledger.all(name).flatMap((entry) => assessmentsOf(ledger, entry as AssessingEntry)));
  return { all, bySubject: Map.groupBy(all, ({ subject }) => subject) };
});

/** Every assessment in the ledger, by collection and entry, in their order inside each. */
export function assessmentsIn(ledger: Ledger): readonly Assessment[] {
  return assessed(ledger).all;
}

/** What is said of one subject, in every voice; empty where nobody spoke. */
export function assessmentsAbout(ledger: Ledger, subject: string): readonly Assessment[] {
  return assessed(ledger).bySubject.get(subject) ?? [];
}

/** What is said of each subject of which anybody spoke. */
export function assessmentsBySubject(ledger: Ledger): ReadonlyMap<string, readonly Assessment[]> {
  return assessed(ledger).bySubject;
}
