import { assessmentsAbout, assessmentsIn } from '../voices/assessments.ts';
import { cellsIn, columnLevel, type ColumnLevel } from './cells.ts';
import { columnOf } from '../voices/columns.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import { recordStateOf } from '../voices/documented.ts';
import { LEVELS, VOICES, type AssessingVoice, type RecordState } from '../schemas/vocabulary.ts';

/** Ways of dividing what is said of the agreements. */
export const SITUATION_DIVISIONS = ['voice', 'country', 'body', 'theme', 'presidency', 'organization'] as const;
export type SituationDivision = (typeof SITUATION_DIVISIONS)[number];

export const COLUMN_LEVELS: readonly ColumnLevel[] = [...LEVELS, 'several'];

/** Values that stand for no entry: the region as a whole, and agreements of which no presidency can be told. */
export const REGION = 'region';
export const UNASSIGNED = 'unassigned';

/** What one voice says of one agreement in one place: a level, several where its statements differ, or no information. */
export interface LevelStatement {
  agreement: Entry<'agreements'>;
  voice: AssessingVoice;
  /** Party id; undefined for the region as a whole. */
  country: string | undefined;
  level: ColumnLevel;
}

/** How one agreement stands in the documentary record, which speaks of the region as a whole. */
export interface RecordStatement {
  agreement: Entry<'agreements'>;
  state: RecordState;
}

export interface SituationGroup {
  value: string;
  stands: readonly LevelStatement[];
  /** What the record says, set beside the levels and never counted among them. */
  documented: readonly RecordStatement[];
}

/** What each voice says of each agreement, in each country it binds. @param asOf ISO day */
export function levelStatementsIn(ledger: Ledger, asOf: string): LevelStatement[] {
  return cellsIn(ledger, asOf).flatMap(({ subject, voice, country, columns }) =>
    subject.entry.collection === 'agreements' ? [{ agreement: subject.entry, voice, country, level: columnLevel(columns.overall) }] : [],
  );
}

/** The presidency that hosted the meeting of the act, or in whose term it falls; otherwise none can be told. */
export function presidencyOf(ledger: Ledger, { facts }: Entry<'agreements'>): string {
  const adopted = edtf(facts.adopted);
  const presidencies = ledger.all('presidencies');
  const host = presidencies.find(({ facts: { meeting } }) => meeting !== undefined && meeting === facts.act.meeting);
  const holder =
    host ??
    presidencies.find(({ facts: { term } }) => {
      if (term?.from === undefined || term.to === undefined) return false;
      return edtf(term.from).from <= adopted.from && adopted.to <= edtf(term.to).to;
    });
  return holder?.id ?? UNASSIGNED;
}

/** Organisations that signed a report about an agreement, by id. */
function organisationsIn(ledger: Ledger): string[] {
  const authors = assessmentsIn(ledger).flatMap(({ voice, author, subject }) =>
    voice === 'civil-society' && author !== undefined && ledger.get('agreements', subject) ? [author] : [],
  );
  return [...new Set(authors)].sort(compareText);
}

/** The region, the member countries, and any other country about which somebody spoke. */
function countriesIn(ledger: Ledger): string[] {
  const spoken = assessmentsIn(ledger).flatMap(({ country, subject }) =>
    country !== undefined && ledger.get('agreements', subject) ? [country] : [],
  );
  return [...new Set([REGION, ...memberCountryIds(ledger), ...spoken.sort(compareText)])];
}

/** What every group of a division is called, in the order in which they are shown; the day does not matter. */
export function situationValues(ledger: Ledger, division: SituationDivision): string[] {
  const agreements = ledger.all('agreements');
  switch (division) {
    case 'voice':
      return [...VOICES];
    case 'country':
      return countriesIn(ledger);
    case 'body':
      return [...new Set(agreements.map(({ facts }) => facts.act.body))].sort(compareText);
    case 'theme':
      return [...new Set(agreements.flatMap(({ facts }) => facts.themes))].sort(compareText);
    case 'presidency':
      return [...new Set(agreements.map((agreement) => presidencyOf(ledger, agreement)))].sort(compareText);
    case 'organization':
      return organisationsIn(ledger);
  }
}

/** What single organisations say, each for itself: only what it spoke about, by its own latest statements. */
function levelStatementsByOrganisation(ledger: Ledger, asOf: string): Map<string, LevelStatement[]> {
  const byAuthor = new Map<string, LevelStatement[]>();
  for (const agreement of ledger.all('agreements')) {
    const own = assessmentsAbout(ledger, agreement.id).filter(({ voice, aspect }) => voice === 'civil-society' && aspect === 'overall');
    for (const said of Map.groupBy(own, ({ author, country }) => `${author} ${country ?? ''}`).values()) {
      const { author, country } = said[0]!;
      const stand: LevelStatement = {
        agreement,
        voice: 'civil-society',
        country,
        level: columnLevel(columnOf('civil-society', said, asOf)),
      };
      byAuthor.set(author!, [...(byAuthor.get(author!) ?? []), stand]);
    }
  }
  return byAuthor;
}

/**
 * What the record documents, in the same groups: it speaks of each agreement once and of no single country, so among countries
 * it is in the group of the region, and in no group of an organisation.
 */
function recordStatementsBy(ledger: Ledger, division: SituationDivision): ReadonlyMap<string, readonly RecordStatement[]> {
  const groups = new Map<string, RecordStatement[]>();
  const valuesOf: Record<SituationDivision, (agreement: Entry<'agreements'>) => readonly string[]> = {
    voice: () => ['record'],
    country: () => [REGION],
    body: ({ facts }) => [facts.act.body],
    theme: ({ facts }) => facts.themes,
    presidency: (agreement) => [presidencyOf(ledger, agreement)],
    organization: () => [],
  };
  for (const agreement of ledger.all('agreements')) {
    const statement = { agreement, state: recordStateOf(ledger, agreement) };
    for (const value of valuesOf[division](agreement)) groups.set(value, [...(groups.get(value) ?? []), statement]);
  }
  return groups;
}

/**
 * Levels by one division, each voice apart: every stand of a voice is in one group, save those of themes, which overlap, and of
 * organisations, each of which speaks for itself. @param asOf ISO day
 */
export function computeSituation(ledger: Ledger, asOf: string, division: SituationDivision): SituationGroup[] {
  const values = situationValues(ledger, division);
  const groups = division === 'organization' ? levelStatementsByOrganisation(ledger, asOf) : new Map<string, LevelStatement[]>();
  if (division !== 'organization') {
    const presidencies = new Map(ledger.all('agreements').map((agreement) => [agreement.id, presidencyOf(ledger, agreement)]));
    const valuesOf: Record<Exclude<SituationDivision, 'organization'>, (stand: LevelStatement) => readonly string[]> = {
      voice: ({ voice }) => [voice],
      country: ({ country }) => [country ?? REGION],
      body: ({ agreement }) => [agreement.facts.act.body],
      theme: ({ agreement }) => agreement.facts.themes,
      presidency: ({ agreement }) => [presidencies.get(agreement.id)!],
    };
    for (const stand of levelStatementsIn(ledger, asOf)) {
      for (const value of valuesOf[division](stand)) {
        const own = groups.get(value);
        if (own) own.push(stand);
        else groups.set(value, [stand]);
      }
    }
  }
  const documented = recordStatementsBy(ledger, division);
  return values.map((value) => ({ value, stands: groups.get(value) ?? [], documented: documented.get(value) ?? [] }));
}
