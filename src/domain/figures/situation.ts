import { ASPECTS, assessmentsAbout, assessmentsIn, type Aspect } from '../voices/assessments.ts';
import { cellsIn, columnLevel, type ColumnLevel } from './cells.ts';
import { columnOf } from '../voices/columns.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey, oncePerLedger } from '../ledger/once.ts';
import { compareText } from '../compare-text.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import { recordStateOf } from '../voices/documented.ts';
import { subjectOf, subjectsIn, type Subject } from '../voices/subjects.ts';
import { VOICES, type AssessingVoice, type RecordState } from '../schemas/vocabulary.ts';

/**
 * Ways of dividing what is said of agreements and of measures: all together by voice, apart by what is assessed, and so on.
 * Bodies and presidencies adopt agreements; of measures they are not known.
 */
export const SITUATION_DIVISIONS = ['voice', 'assessed', 'country', 'body', 'theme', 'presidency', 'organization'] as const;
export type SituationDivision = (typeof SITUATION_DIVISIONS)[number];

/** What is assessed: agreements, and of measures norm and practice apart, or the whole where somebody gave that instead. */
const ASSESSED = ['agreements', 'norm', 'practice', 'whole'] as const;
export type Assessed = (typeof ASSESSED)[number];

/** Values that stand for no entry: the region as a whole, and agreements of which no presidency can be told. */
export const REGION = 'region';
export const UNASSIGNED = 'unassigned';

/** What one voice says of one aspect of one subject in one place: a level, several where its statements differ, or no information. */
export interface LevelStatement {
  subject: Subject;
  aspect: Aspect;
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

function assessedOf({ subject, aspect }: Pick<LevelStatement, 'subject' | 'aspect'>): Assessed {
  return subject.measure === undefined ? 'agreements' : aspect === 'overall' ? 'whole' : aspect;
}

/** What is asked: of an agreement a level, of a measure norm and practice. */
function asked({ measure }: Subject): readonly Aspect[] {
  return measure === undefined ? ['overall'] : ['norm', 'practice'];
}

/**
 * What each voice says of each agreement and measure, in each country it addresses. What nobody asked for counts only where
 * somebody said it. Instruments without registered measures are no part of it. @param asOf ISO day
 */
export function levelStatementsIn(ledger: Ledger, asOf: string): LevelStatement[] {
  return cellsIn(ledger, asOf).flatMap(({ subject, voice, country, columns }) => {
    if (subject.entry.collection === 'guidelines' && subject.measure === undefined) return [];
    const aspects = ASPECTS.filter((aspect) => asked(subject).includes(aspect) || columns[aspect] !== undefined);
    return aspects.map((aspect) => ({ subject, aspect, voice, country, level: columnLevel(columns[aspect]) }));
  });
}

/** The presidency that hosted the meeting of the act, or in whose term it falls; otherwise none can be told. */
export function presidencyOf(ledger: Ledger, { facts }: Entry<'agreements'>): string {
  return presidencyAt(ledger, facts.act.meeting, facts.adopted);
}

/** The same of any text, by the meeting it belongs to and its date. */
export function presidencyAt(ledger: Ledger, ofMeeting: string | undefined, date: string): string {
  const adopted = edtf(date);
  const presidencies = ledger.all('presidencies');
  const host = presidencies.find(({ facts: { meeting } }) => meeting !== undefined && meeting === ofMeeting);
  const holder =
    host ??
    presidencies.find(({ facts: { term } }) => {
      if (term?.from === undefined || term.to === undefined) return false;
      return edtf(term.from).from <= adopted.from && adopted.to <= edtf(term.to).to;
    });
  return holder?.id ?? UNASSIGNED;
}

/** Organisations that signed a report, by id. */
function organisationsIn(ledger: Ledger): string[] {
  const authors = assessmentsIn(ledger).flatMap(({ voice, author, subject }) =>
    voice === 'civil-society' && isCounted(ledger, subject) ? [author] : [],
  );
  return [...new Set(authors)].sort(compareText);
}

/** The region, the member countries, and any other country about which somebody spoke. */
function countriesIn(ledger: Ledger): string[] {
  const spoken = assessmentsIn(ledger).flatMap(({ country, subject }) =>
    country !== undefined && isCounted(ledger, subject) ? [country] : [],
  );
  return [...new Set([REGION, ...memberCountryIds(ledger), ...spoken.sort(compareText)])];
}

/** True where somebody gave a level of a measure as a whole, which nobody asks for. */
function hasWholes(ledger: Ledger): boolean {
  return assessmentsIn(ledger).some(
    ({ subject, aspect, level }) => aspect === 'overall' && level !== 'no-information' && subjectOf(ledger, subject)?.measure !== undefined,
  );
}

/** The presidency of each agreement, by id. */
const presidencies = oncePerLedger(
  (ledger): ReadonlyMap<string, string> =>
    new Map(ledger.all('agreements').map((agreement) => [agreement.id, presidencyOf(ledger, agreement)])),
);

/** What every group of a division is called, in the order in which they are shown; the day does not matter. */
export function situationValues(ledger: Ledger, division: SituationDivision): string[] {
  const agreements = ledger.all('agreements');
  switch (division) {
    case 'voice':
      return [...VOICES];
    case 'assessed':
      return ASSESSED.filter((value) => value !== 'whole' || hasWholes(ledger));
    case 'country':
      return countriesIn(ledger);
    case 'body':
      return [...new Set(agreements.map(({ facts }) => facts.act.body))].sort(compareText);
    case 'theme':
      return [...new Set(subjectsIn(ledger).flatMap((subject) => (isCounted(ledger, subject.id) ? subject.entry.facts.themes : [])))].sort(
        compareText,
      );
    case 'presidency':
      return [...new Set(agreements.map((agreement) => presidencyOf(ledger, agreement)))].sort(compareText);
    case 'organization':
      return organisationsIn(ledger);
  }
}

/** True for agreements and for measures; not for an instrument whose measures are not registered. */
function isCounted(ledger: Ledger, id: string): boolean {
  const subject = subjectOf(ledger, id);
  return subject !== undefined && (subject.entry.collection === 'agreements' || subject.measure !== undefined);
}

function addTo<T>(groups: Map<string, T[]>, value: string, item: T): void {
  const own = groups.get(value);
  if (own) own.push(item);
  else groups.set(value, [item]);
}

/** What single organisations say, each for itself: only what it spoke about, by its own latest statements. */
function levelStatementsByOrganisation(ledger: Ledger, asOf: string): Map<string, LevelStatement[]> {
  const byAuthor = new Map<string, LevelStatement[]>();
  for (const subject of subjectsIn(ledger).filter(({ id }) => isCounted(ledger, id))) {
    const own = assessmentsAbout(ledger, subject.id).filter(({ voice }) => voice === 'civil-society');
    for (const said of Map.groupBy(own, ({ author, country, aspect }) => `${author} ${country ?? ''} ${aspect}`).values()) {
      const { author, country, aspect } = said[0]!;
      const level = columnLevel(columnOf('civil-society', said, asOf));
      addTo(byAuthor, author, { subject, aspect, voice: 'civil-society', country, level });
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
    assessed: () => ['agreements'],
    country: () => [REGION],
    body: ({ facts }) => [facts.act.body],
    theme: ({ facts }) => facts.themes,
    presidency: (agreement) => [presidencyOf(ledger, agreement)],
    organization: () => [],
  };
  for (const agreement of ledger.all('agreements')) {
    const statement = { agreement, state: recordStateOf(ledger, agreement) };
    for (const value of valuesOf[division](agreement)) addTo(groups, value, statement);
  }
  return groups;
}

/** Each group of a division has a page, which asks for all of them: worked out once a ledger and day. */
const situations = oncePerKey((ledger, key): readonly SituationGroup[] => {
  const [division, asOf] = key.split(' ') as [SituationDivision, string];
  return groupsOf(ledger, asOf, division);
});

/**
 * Levels by one division, each voice apart: every statement of a voice is in one group, save those of themes, which overlap, of
 * organisations, each of which speaks for itself, and of bodies and presidencies, which are of agreements alone. @param asOf ISO day
 */
export function computeSituation(ledger: Ledger, asOf: string, division: SituationDivision): readonly SituationGroup[] {
  return situations(ledger, `${division} ${asOf}`);
}

function groupsOf(ledger: Ledger, asOf: string, division: SituationDivision): SituationGroup[] {
  const values = situationValues(ledger, division);
  const groups = division === 'organization' ? levelStatementsByOrganisation(ledger, asOf) : new Map<string, LevelStatement[]>();
  if (division !== 'organization') {
    const valuesOf: Record<Exclude<SituationDivision, 'organization'>, (stand: LevelStatement) => readonly string[]> = {
      voice: ({ voice }) => [voice],
      assessed: (stand) => [assessedOf(stand)],
      country: ({ country }) => [country ?? REGION],
      body: ({ subject: { entry } }) => (entry.collection === 'agreements' ? [entry.facts.act.body] : []),
      theme: ({ subject }) => subject.entry.facts.themes,
      presidency: ({ subject: { entry } }) => (entry.collection === 'agreements' ? [presidencies(ledger).get(entry.id)!] : []),
    };
    for (const stand of levelStatementsIn(ledger, asOf)) for (const value of valuesOf[division](stand)) addTo(groups, value, stand);
  }
  const documented = recordStatementsBy(ledger, division);
  return values.map((value) => ({ value, stands: groups.get(value) ?? [], documented: documented.get(value) ?? [] }));
}
